//! A paper as data: what a letter or the minutes say, place by place, before it has a look.
//!
//! One language each. The Word template and the PDF layout read the same data by the same names,
//! so they can't say different things. Words of the record stay as typed, with their line breaks;
//! labels and numbers come as printed, with their colons and dots. A signed letter is kept in this
//! form for ever.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::NaiveDate;
use hattama_domain::attachment::Attachment;
use hattama_domain::gap::Spot;
use hattama_domain::language::Language;
use hattama_domain::settings::TemplateKind;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::book::Book;
use crate::layout::Layout;
use crate::sheet::SheetPaper;
use crate::typography;

/// The field of every paper that says how it is laid out, and nothing that is printed.
pub const LAYOUT: &str = "layout";

/// A letter, minutes or a sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "paper", rename_all = "camelCase")]
#[expect(clippy::large_enum_variant, reason = "a paper is made once and lent from then on")]
pub enum Paper {
    Letter(LetterPaper),
    Minutes(MinutesPaper),
    Sheet(SheetPaper),
}

/// A text on paper, and the place of the record that it came from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    pub text: String,
    /// Something is missing here, and the text marks it: «[дата не указана]», or an addressee in a
    /// case that nobody has confirmed yet.
    pub missing: bool,
    /// Where a click leads; `None` where the words are the program's own.
    pub spot: Option<Spot>,
}

/// What the name of a paper's file says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Filed {
    /// Of registration, or of the sitting.
    pub date: Option<NaiveDate>,
    pub number: Option<String>,
    /// The addressee of a letter, the title of minutes.
    pub name: String,
}

/// A letter of recommendations to one addressee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LetterPaper {
    pub language: Language,
    /// The mark of a draft («ПРОЕКТ»); `None` where it may go out.
    pub draft: Option<String>,
    pub filed: Filed,
    #[serde(default)]
    pub layout: Layout,
    /// The letterhead: the organisation's full name, then its address, phone and e-mail, each in
    /// its line.
    pub sender: Place,
    pub contacts: Vec<Place>,
    /// The same in the other language, where the letterhead has both: Kazakh comes before, Russian
    /// after. Papers that were kept before there were letterheads have neither.
    #[serde(default)]
    pub sender_before: Option<Sender>,
    #[serde(default)]
    pub sender_after: Option<Sender>,
    /// The picture that the press draws in the head.
    #[serde(default)]
    pub emblem: Option<Emblem>,
    /// «24 ноября 2026 года», or «___» ____________ 20__ года to write on.
    pub date: Place,
    /// «№ 14-07/231», or «№ ____».
    pub number: Place,
    /// «На № 12 от 3 ноября 2026 года».
    pub in_reply_to: Option<Place>,
    /// In the dative, line by line.
    pub addressee: Vec<Place>,
    /// «О рекомендациях заседания …».
    pub heading: Place,
    /// Only where somebody has written one.
    pub salutation: Option<Place>,
    /// Paragraphs before the recommendations; what the opening misses is a paragraph of its own…
    pub opening: Vec<Place>,
    pub recommendations: Vec<Item>,
    /// …and after them.
    pub closing: Vec<Place>,
    /// «Приложение:» with its lines («Протокол на 2 л. в 1 экз.», «1. …» where there are several);
    /// no lines, no enclosures.
    pub enclosures: Labelled,
    /// «С уважением,».
    pub valediction: String,
    pub signature: Signature,
    pub executor: Executor,
}

/// An organisation in the head of a letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sender {
    pub name: Place,
    pub contacts: Vec<Place>,
}

/// A picture in the head of a letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Emblem {
    pub file: Attachment,
    /// What a screen reader says in its place: «Эмблема организации».
    pub label: String,
}

/// A numbered text with its reasons, and what was said that it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// «1.», «1.2.»; empty where a mark stands for an item.
    pub number: String,
    pub text: Place,
    /// What speaks for it, where the record says so: «Обоснование: …», a paragraph.
    pub reasons: Option<Place>,
    /// «Соловьева А.: «…»», each a paragraph. Papers that were kept before there were any have none.
    #[serde(default)]
    pub quotes: Vec<Place>,
}

/// A label with the places that it stands over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Labelled {
    pub label: String,
    pub places: Vec<Place>,
}

/// Who signs: the post at the left, the initials and family name at the right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Signature {
    pub post: Place,
    pub name: Place,
}

/// Who prepared a letter («Исп.:», «А. Абенов»), and where to call («+7 (7172) 74-00-00»).
///
/// Without an executor the name is a mark and the phone empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Executor {
    pub label: String,
    pub name: Place,
    pub phone: Place,
}

/// Minutes of a sitting, or an extract from them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MinutesPaper {
    pub language: Language,
    pub draft: Option<String>,
    pub filed: Filed,
    #[serde(default)]
    pub layout: Layout,
    /// Whose sitting it was, in capitals above the title; in Kazakh in the genitive.
    pub body: Place,
    /// «ПРОТОКОЛ», and after it «заседания»; in Kazakh the type comes last («отырысының»,
    /// «ХАТТАМАСЫ»). Each a line of its own; the one in capitals is set bold.
    pub title: Vec<TitleLine>,
    /// «24 ноября 2026 года», «24–25 ноября 2026 года».
    pub date: Place,
    pub place: Place,
    /// «№ 3», or «№ ____».
    pub number: Place,
    /// What the sitting was about.
    pub topic: Place,
    /// «Председатель:» «А. Абенов», «Секретарь:» …, and from when to when it lasted if known.
    pub roles: Vec<Role>,
    /// «Присутствовали:», «Участвовали дистанционно:», «Приглашённые:», «Отсутствовали:», those
    /// that there are.
    pub attendance: Vec<Attendance>,
    /// «Кворум имеется: …», where a rule was chosen.
    pub quorum: Option<Place>,
    pub agenda: Agenda,
    /// What was dealt with, item by item; what stood under no item comes first, without a title.
    pub items: Vec<MinutesItem>,
    /// «Выписка верна:» over the signature of an extract.
    pub certified: Option<String>,
    /// The chair's and the secretary's; under an extract the secretary's.
    pub signatures: Vec<Signature>,
    /// Lists too long for the first page.
    pub annex: Option<Annex>,
}

/// A line of the title of minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TitleLine {
    pub text: String,
    /// The type of the document, rather than what goes with it.
    pub strong: bool,
}

/// A label and what it names, on one line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Role {
    pub label: String,
    pub name: Place,
}

/// Who was there in one standing, one after the other, or a word that the annex has them («список
/// прилагается»).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attendance {
    pub label: String,
    pub places: Vec<Attendee>,
}

/// Somebody who was there, with what stands between them and the next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Attendee {
    /// «Абенов М. – депутат Мажилиса (с 10:20)», or a group in words.
    pub who: Place,
    /// «; » or «.».
    pub after: String,
}

/// The agenda as it was adopted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Agenda {
    pub label: String,
    pub items: Vec<AgendaLine>,
    /// Stands for an agenda that is not there yet, a mark.
    pub none: Option<Place>,
}

/// An item of the agenda, with «(докладчики: …)» where there are any.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgendaLine {
    /// «1.».
    pub number: String,
    pub title: Place,
    pub rapporteurs: Option<Place>,
}

/// One item: heard, spoke, noted, decided, voted; a part without entries is not printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MinutesItem {
    /// «1.», or empty for what stood under no item.
    pub number: String,
    pub title: Option<Place>,
    /// Reports, and apart from them whatever else was said.
    pub heard: Option<Spoken>,
    pub spoke: Option<Spoken>,
    /// «ОТМЕТИЛИ:», and a paragraph a point.
    pub noted: Option<Labelled>,
    pub decided: Option<Decided>,
    /// «РЕКОМЕНДОВАЛИ:», where the profile has recommendations apart from the decisions. Minutes that
    /// were kept before there were profiles have none.
    #[serde(default)]
    pub recommended: Option<Decided>,
    /// Votes on none of the decisions.
    pub votes: Vec<Voted>,
    /// «Вопрос перенесён на следующее заседание.»
    pub carried: Option<Place>,
}

/// Speeches under a label.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Spoken {
    /// «СЛУШАЛИ:», «ВЫСТУПИЛИ:».
    pub label: String,
    pub speeches: Vec<SpokenLine>,
}

/// Who spoke, in what capacity, and what of it minutes have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpokenLine {
    /// In the case that the label asks for («Соловьеву А.»); several speakers all in one.
    pub who: Place,
    /// «, депутата Мажилиса», with its comma, and what sort of speech it was where that is not
    /// plain (« (содоклад)»); empty where not known.
    pub capacity: String,
    /// What stands between who and what (« – »), empty where nothing is said.
    pub between: String,
    /// The summary or the whole text, or that it is attached; `None` where minutes only name the speaker.
    pub text: Option<Place>,
}

/// Decisions and recommendations under their label.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Decided {
    /// «РЕШИЛИ:», «РЕКОМЕНДОВАЛИ:».
    pub label: String,
    /// Numbered «1.1.», «1.2.» …, under no item of the agenda «1.», «2.» …
    pub items: Vec<DecidedItem>,
}

/// A decision or a recommendation, and how it was voted on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DecidedItem {
    /// Empty where a mark stands for an addressee.
    pub number: String,
    pub text: Place,
    pub votes: Vec<Voted>,
}

/// What came of a vote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Voted {
    /// «На голосование поставлено: …», where that is neither the decision above nor the item itself.
    pub subject: Option<Place>,
    /// «ИТОГИ ГОЛОСОВАНИЯ:», «ИТОГИ ТАЙНОГО ГОЛОСОВАНИЯ:».
    pub label: String,
    /// «за – 14, против – 1, … Решение принято (…).», or a mark while it is open.
    pub result: Place,
    /// Of a vote by name: «За: Абенов М., Соловьева А.», a line for each choice.
    pub names: Vec<Place>,
}

/// The list of participants, on a page of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Annex {
    /// «Приложение к протоколу», and in a line below «от 24 ноября 2026 года № 3».
    pub label: String,
    /// «Список участников».
    pub title: String,
    pub lists: Vec<AnnexList>,
}

/// Those of one standing, numbered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnnexList {
    pub label: String,
    pub people: Vec<AnnexLine>,
}

/// One line of the annex.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnnexLine {
    /// «1.», counted anew in each list.
    pub number: String,
    pub who: Place,
    /// « – депутат Мажилиса (с 10:20)», with its dash; empty where not known.
    pub capacity: String,
}

impl Place {
    /// Words of the program itself.
    pub fn said(text: impl Into<String>) -> Place {
        Place { text: text.into(), missing: false, spot: None }
    }

    /// Words of the record.
    pub fn at(text: impl Into<String>, spot: Spot) -> Place {
        Place { text: text.into(), missing: false, spot: Some(spot) }
    }

    /// A mark for what is missing, where a click fills it in.
    pub fn missing(mark: impl Into<String>, spot: Spot) -> Place {
        Place { text: mark.into(), missing: true, spot: Some(spot) }
    }
}

impl Paper {
    /// Its language.
    pub fn language(&self) -> Language {
        match self {
            Paper::Letter(letter) => letter.language,
            Paper::Minutes(minutes) => minutes.language,
            Paper::Sheet(sheet) => sheet.language,
        }
    }

    /// Whose template it is made by.
    pub fn kind(&self) -> TemplateKind {
        match self {
            Paper::Letter(_) => TemplateKind::Letter,
            Paper::Minutes(_) => TemplateKind::Minutes,
            Paper::Sheet(sheet) => sheet.kind,
        }
    }

    /// The mark of a draft, where it is one.
    pub fn draft(&self) -> Option<&str> {
        match self {
            Paper::Letter(letter) => letter.draft.as_deref(),
            Paper::Minutes(minutes) => minutes.draft.as_deref(),
            Paper::Sheet(sheet) => sheet.draft.as_deref(),
        }
    }

    /// What the file says its title is: empty where that is still missing.
    pub fn subject(&self) -> &str {
        let title = match self {
            Paper::Letter(letter) => &letter.heading,
            Paper::Minutes(minutes) => &minutes.topic,
            Paper::Sheet(sheet) => &sheet.topic,
        };
        if title.missing { "" } else { &title.text }
    }

    /// Its table for spreadsheets, where it has one.
    pub fn book(&self) -> Option<&Book> {
        match self {
            Paper::Letter(_) | Paper::Minutes(_) => None,
            Paper::Sheet(sheet) => sheet.book.as_ref(),
        }
    }

    /// Whether it lies on its side.
    pub fn is_wide(&self) -> bool {
        matches!(self, Paper::Sheet(sheet) if sheet.is_wide())
    }

    /// How it is laid out, where no template of the office's own says so.
    pub fn layout(&self) -> &Layout {
        match self {
            Paper::Letter(letter) => &letter.layout,
            Paper::Minutes(minutes) => &minutes.layout,
            Paper::Sheet(sheet) => &sheet.layout,
        }
    }

    /// The data by the names that templates use: those of the fields, in camel case. Words that belong
    /// together at the end of a line do. How it is laid out is not among them.
    pub fn data(&self) -> Value {
        let data = match self {
            Paper::Letter(letter) => serde_json::to_value(letter),
            Paper::Minutes(minutes) => serde_json::to_value(minutes),
            Paper::Sheet(sheet) => serde_json::to_value(sheet),
        };
        // Strings, numbers and lists with text keys always have a JSON form.
        let mut data = data.unwrap_or_default();
        if let Value::Object(fields) = &mut data {
            fields.remove(LAYOUT);
        }
        bind(&mut data, self.language());
        data
    }

    /// The same number for the same paper, for as long as the program runs.
    pub fn fingerprint(&self) -> u64 {
        let mut hash = DefaultHasher::new();
        self.data().to_string().hash(&mut hash);
        self.layout().hash(&mut hash);
        hash.finish()
    }

    /// What the name of its file says.
    pub fn filed(&self) -> &Filed {
        match self {
            Paper::Letter(letter) => &letter.filed,
            Paper::Minutes(minutes) => &minutes.filed,
            Paper::Sheet(sheet) => &sheet.filed,
        }
    }

    /// What its file is called, without an ending:
    /// «2026-11-24 № 14-07/231 Маслихат города Астаны (ru)».
    pub fn file_stem(&self) -> String {
        let filed = self.filed();
        let date = filed.date.map(|date| date.to_string());
        let number = filed.number.as_ref().map(|number| format!("№ {number}"));
        let name = Some(filed.name.clone()).filter(|name| !name.is_empty());
        let language = Some(format!("({})", self.language().code()));
        [date, number, name, language].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

fn bind(value: &mut Value, language: Language) {
    match value {
        Value::String(text) => {
            if let Cow::Owned(bound) = typography::bound(text, language) {
                *text = bound;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| bind(value, language)),
        Value::Object(fields) => {
            // Neither is printed.
            let printed =
                fields.iter_mut().filter(|(name, _)| !matches!(name.as_str(), "filed" | "spot"));
            printed.for_each(|(_, field)| bind(field, language));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
