//! Minutes as data, from their head to their annex.

use hattama_domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{Filed, Labelled, Place, Signature};
use crate::layout::Layout;

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
