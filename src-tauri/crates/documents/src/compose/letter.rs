//! A letter of recommendations: composed by rule, place by place, where nobody has written another
//! text by hand. What one says that follows another is in `following`.

use hattama_domain::file::MeetingFile;
use hattama_domain::gap::{self, GapKind, Spot};
use hattama_domain::id::PersonId;
use hattama_domain::language::Language;
use hattama_domain::letter::{Enclosure, Letter, Registration};
use hattama_domain::mailing::Grouping;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::person::Case;
use hattama_domain::recommendation::{Basis, Recommendation};
use hattama_domain::text::TextKind;
use hattama_words::{Value, Words};

use super::following;
use super::letterhead;
use super::pen::{Pen, capitalised, item, kind_key, spot, text_spot};
use super::speeches;
use crate::cases;
use crate::dates;
use crate::numbers::{Gender, in_russian_prepositional, in_words};
use crate::paper::{Executor, Filed, Item, Labelled, LetterPaper, Place, Signature};

/// A title longer than this stays out of the heading; in characters.
const LONGEST_TITLE: usize = 120;

/// Stands in a file's name for the number that only registering gives.
const UNNUMBERED: &str = "____";

pub(super) fn compose(file: &MeetingFile, letter: &Letter, draft: bool) -> LetterPaper {
    let pen = Pen::new(file, letter.language);
    let [sender_before, sender_after] = letterhead::others(pen, letter);
    let registration = letter.registered.as_ref();
    LetterPaper {
        language: letter.language,
        draft: draft.then(|| pen.say("paper-draft")),
        filed: filed(pen, letter),
        layout: pen.layout(),
        sender: letterhead::sender(pen, letter),
        contacts: letterhead::contacts(pen),
        sender_before,
        sender_after,
        emblem: letterhead::emblem(pen),
        date: date(letter, letter.language, registration, pen.date_pattern()),
        number: number(letter, letter.language, registration),
        in_reply_to: in_reply_to(pen, letter),
        addressee: addressee(pen, letter),
        heading: heading(pen, letter),
        salutation: written(&letter.texts.salutation)
            .map(|text| Place::at(text, text_spot(TextKind::LetterSalutation, letter.id))),
        opening: opening(pen, letter),
        recommendations: recommendations(pen, letter),
        closing: closing(pen, letter),
        enclosures: enclosures(pen, letter),
        valediction: pen.say("paper-valediction"),
        signature: signature(pen, letter),
        executor: executor(pen, letter),
    }
}

pub(super) fn register(paper: &mut LetterPaper, letter: &Letter) {
    let registration = letter.registered.as_ref();
    paper.date = date(letter, paper.language, registration, paper.layout.date.as_deref());
    paper.number = number(letter, paper.language, registration);
    if let Some(registration) = registration {
        paper.filed.date = Some(registration.on);
        paper.filed.number = Some(registration.number.clone());
    }
}

fn filed(pen: Pen, letter: &Letter) -> Filed {
    let body = pen.file.body(letter.body).and_then(|body| body.name_on(gap::date_of(letter)));
    let name = body.and_then(|name| {
        let short = name.short.get(pen.language).or_else(|| name.full.get(pen.language));
        // A file needs some name, even where the letter lacks it.
        short.or_else(|| name.full.in_or_any(pen.language))
    });
    let registered = letter.registered.as_ref();
    let carried = carried(pen, letter);
    let name = name.into_iter().map(str::to_owned).chain(carried);
    let name = name.collect::<Vec<_>>().join(" ");
    Filed {
        date: registered.map(|one| one.on).or(pen.file.meeting.dates.first),
        number: Some(registered.map_or_else(|| UNNUMBERED.to_owned(), |one| one.number.clone())),
        name: match letter.follows {
            Some(_) => following::filed(pen, letter, name),
            None => name,
        },
    }
}

/// «Р-1»: what tells letters to one addressee apart as long as they have no numbers, whichever of
/// them are exported together.
fn carried(pen: Pen, letter: &Letter) -> Vec<String> {
    let is_another = |other: &Letter| {
        (other.body, other.language) == (letter.body, letter.language)
            && other.id != letter.id
            && other.annulled.is_none()
            && other.registered.is_none()
    };
    let is_one_of_some = pen.file.meeting.mailing.grouping == Grouping::PerRecommendation
        || pen.file.letters.iter().any(is_another);
    if letter.registered.is_some() || !is_one_of_some {
        return Vec::new();
    }
    let all = (1u32..).zip(&pen.file.recommendations);
    all.filter(|(_, one)| letter.recommendations.contains(&one.id))
        .map(|(number, _)| pen.say_of("recommendation-number", "number", number.to_string()))
        .collect()
}

fn date(
    letter: &Letter,
    language: Language,
    registration: Option<&Registration>,
    pattern: Option<&str>,
) -> Place {
    let text = match registration {
        Some(registration) => dates::written(registration.on, language, pattern),
        None => Words::of(language).say("paper-date-blank"),
    };
    Place::at(text, spot(Noun::Letter, letter.id))
}

fn number(letter: &Letter, language: Language, registration: Option<&Registration>) -> Place {
    let words = Words::of(language);
    let text = match registration {
        Some(Registration { number, .. }) => {
            words.say_with("paper-number", &[("number", Value::from(number.clone()))])
        }
        None => words.say("paper-number-blank"),
    };
    Place::at(text, spot(Noun::Letter, letter.id))
}

fn in_reply_to(pen: Pen, letter: &Letter) -> Option<Place> {
    let reference = letter.in_reply_to.as_ref()?;
    let number = ("number", Value::from(reference.number.clone()));
    let text = match (reference.date, pen.date_pattern()) {
        (Some(date), Some(pattern)) => {
            let date = dates::written(date, pen.language, Some(pattern));
            pen.say_with("paper-in-reply-dated", &[number, ("date", Value::from(date))])
        }
        (Some(date), None) => {
            pen.say_with("paper-in-reply", &[&[number][..], &dates::parts(date)].concat())
        }
        (None, _) => pen.say_with("paper-in-reply-undated", &[number]),
    };
    Some(Place::at(text, spot(Noun::Letter, letter.id)))
}

/// As written, or the dative of the addressee's name; one that is only proposed is marked.
fn addressee(pen: Pen, letter: &Letter) -> Vec<Place> {
    if let Some(text) = written(&letter.texts.addressee) {
        return paragraphs(text, text_spot(TextKind::LetterAddressee, letter.id));
    }
    let at = item(Noun::Body, letter.body);
    let name = pen.file.body(letter.body).and_then(|body| body.name_on(gap::date_of(letter)));
    let dative = name.and_then(|name| {
        let text = cases::body(name, pen.language, Case::Dative)?;
        Some((text, cases::is_confirmed(&name.forms, pen.language, Case::Dative)))
    });
    let Some((text, is_confirmed)) = dative else {
        return vec![pen.missing(GapKind::AddresseeName, at)];
    };
    // English has no dative to confirm.
    if is_confirmed || pen.language == Language::En {
        return paragraphs(&text, Spot { item: at, text: None, gap: None });
    }
    let spot = Spot { item: at, text: None, gap: Some(GapKind::AddresseeDative) };
    vec![Place::missing(text, spot)]
}

/// The addressee's name as it is, for lists.
pub(super) fn addressee_name(pen: Pen, letter: &Letter) -> Place {
    pen.body(letter.body, gap::date_of(letter), GapKind::AddresseeName)
}

/// «О рекомендациях заседания на тему «…»»; a long title gives way to the date.
pub(super) fn heading(pen: Pen, letter: &Letter) -> Place {
    let spot = text_spot(TextKind::LetterHeading, letter.id);
    if let Some(text) = written(&letter.texts.heading) {
        return Place::at(text, spot);
    }
    let meeting = &pen.file.meeting;
    let kind = ("kind", Value::from(kind_key(meeting.kind)));
    let purpose = ("purpose", Value::from(letter.purpose.name()));
    let about = [kind, purpose];
    let title = meeting.title.get(pen.language);
    let short = title.filter(|title| title.chars().nth(LONGEST_TITLE).is_none());
    let text = match (short, pen.days()) {
        (Some(title), _) => {
            let title = ("title", Value::from(title.trim().to_owned()));
            pen.say_with("paper-heading", &[&about[..], &[title]].concat())
        }
        (None, Some(days)) => {
            let days = ("dates", Value::from(days));
            pen.say_with("paper-heading-dated", &[&about[..], &[days]].concat())
        }
        (None, None) => pen.say_with("paper-heading-bare", &about),
    };
    Place::at(capitalised(&text), spot)
}

/// As written, or when and about what the sitting was and that it has recommendations; a letter that
/// follows another refers to that.
fn opening(pen: Pen, letter: &Letter) -> Vec<Place> {
    let spot = text_spot(TextKind::LetterOpening, letter.id);
    if let Some(text) = written(&letter.texts.opening) {
        return paragraphs(text, spot);
    }
    if let Some(first) = pen.file.first_of(letter) {
        return vec![following::opening(pen, letter, first, spot)];
    }
    let meeting = &pen.file.meeting;
    let title = meeting.title.get(pen.language);
    let days = pen.days();
    let mut paragraphs = Vec::new();
    if title.is_none() {
        let gap = GapKind::MeetingTitle;
        paragraphs.push(pen.wording(&meeting.title, TextKind::MeetingTitle, meeting.id, gap));
    }
    if days.is_none() {
        paragraphs.push(pen.missing(GapKind::MeetingDate, pen.meeting()));
    }
    let is_one_day = meeting.dates.last.is_none_or(|last| Some(last) == meeting.dates.first);
    let when = if is_one_day { "paper-opening-when" } else { "paper-opening-when-days" };
    let phrase = |id, what, text: Option<String>| {
        Value::from(text.map(|text| pen.say_of(id, what, text)).unwrap_or_default())
    };
    let values = [
        ("kind", Value::from(kind_key(meeting.kind))),
        ("when", phrase(when, "dates", days)),
        ("topic", phrase("paper-opening-topic", "title", title.map(|title| title.trim().into()))),
        ("who", phrase("paper-opening-who", "who", organisers(pen))),
        ("count", Value::from(letter.recommendations.len())),
    ];
    let sentence = capitalised(&pen.say_with("paper-opening", &values));
    paragraphs.push(Place::at(sentence, spot));
    paragraphs
}

/// Whose sitting it was, and who called it, in the nominative.
fn organisers(pen: Pen) -> Option<String> {
    let meeting = &pen.file.meeting;
    let convener = meeting.convener.filter(|convener| Some(*convener) != meeting.body);
    let name = |id: &str, body| Some(pen.say_of(id, "body", pen.body_name(body?)?));
    let names =
        [name("paper-opening-body", meeting.body), name("paper-opening-convener", convener)];
    let names: Vec<_> = names.into_iter().flatten().collect();
    (!names.is_empty()).then(|| names.join("; "))
}

fn recommendations(pen: Pen, letter: &Letter) -> Vec<Item> {
    if letter.recommendations.is_empty() {
        let text = pen.missing(GapKind::Recommendations, item(Noun::Letter, letter.id));
        return vec![Item { number: String::new(), text, reasons: None, quotes: Vec::new() }];
    }
    let carried = letter.recommendations.iter().filter_map(|id| pen.file.recommendation(*id));
    carried.zip(1..).map(|(one, number)| recommendation(pen, letter, one, number)).collect()
}

/// With what speaks for it; a letter that follows another only says how it was answered.
fn recommendation(pen: Pen, letter: &Letter, one: &Recommendation, number: u32) -> Item {
    let text = TextKind::RecommendationText;
    let mailing = pen.file.meeting.mailing;
    let is_first = letter.follows.is_none();
    Item {
        number: format!("{number}."),
        text: pen.wording(&one.text, text, one.id, GapKind::RecommendationText),
        reasons: match is_first {
            true => mailing.reasons.then(|| reasons(pen, one)).flatten(),
            false => following::note(pen, letter, one),
        },
        quotes: if mailing.passages && is_first { quotes(pen, one) } else { Vec::new() },
    }
}

fn reasons(pen: Pen, one: &Recommendation) -> Option<Place> {
    let text = pen.say_of("paper-reasons", "reasons", one.reasons.get(pen.language)?);
    Some(Place::at(text, text_spot(TextKind::RecommendationReasons, one.id)))
}

/// The passages that a recommendation rests on, in the letter's language: a letter has one language,
/// and what was said in another is not its secretary's to translate.
fn quotes(pen: Pen, one: &Recommendation) -> Vec<Place> {
    let quoted = |basis: &Basis| {
        let Basis::Passage(id) = basis else { return None };
        let (speech, passage) = pen.file.passage(*id)?;
        let language = passage.language.unwrap_or(speech.language);
        (language == pen.language).then(|| {
            let spot = text_spot(TextKind::SpeechText, speech.id);
            Place::at(speeches::quote(pen, speech, passage), spot)
        })
    };
    one.bases.iter().filter_map(quoted).collect()
}

fn closing(pen: Pen, letter: &Letter) -> Vec<Place> {
    let spot = text_spot(TextKind::LetterClosing, letter.id);
    match written(&letter.texts.closing) {
        Some(text) => paragraphs(text, spot),
        None if letter.follows.is_some() => vec![Place::at(following::closing(pen, letter), spot)],
        None => {
            let count = Value::from(letter.recommendations.len());
            vec![Place::at(pen.say_with("paper-closing", &[("count", count)]), spot)]
        }
    }
}

fn enclosures(pen: Pen, letter: &Letter) -> Labelled {
    let are_several = letter.enclosures.len() > 1;
    let line = |(enclosure, number): (&Enclosure, u32)| {
        let number = if are_several { format!("{number}. ") } else { String::new() };
        let text = format!("{number}{}", enclosure_line(pen, enclosure));
        Place::at(text, spot(Noun::Enclosure, enclosure.id))
    };
    Labelled {
        label: pen.say("paper-enclosures"),
        places: letter.enclosures.iter().zip(1..).map(line).collect(),
    }
}

/// «Протокол на 2 л. в 1 экз.».
pub(super) fn enclosure_line(pen: Pen, enclosure: &Enclosure) -> String {
    let counted = |id, what, count: Option<u32>| {
        count.map(|count| pen.say_with(id, &[(what, so_many(pen, count))])).unwrap_or_default()
    };
    let sheets = counted("paper-enclosure-sheets", "sheets", enclosure.sheets);
    let copies = counted("paper-enclosure-copies", "copies", enclosure.copies);
    format!("{}{sheets}{copies}", enclosure.title)
}

/// «3 (трёх)» as it stands after «на», «3 (үш)» before «парақта», or the figures alone.
fn so_many(pen: Pen, count: u32) -> Value {
    pen.counted(count, || match pen.language {
        Language::Ru => in_russian_prepositional(count, Gender::Masculine),
        Language::Kk => in_words(count, Language::Kk, Gender::Masculine),
        Language::En => None,
    })
}

fn signature(pen: Pen, letter: &Letter) -> Signature {
    let name = match letter.signatory {
        Some(person) => Place::at(pen.signed(person), spot(Noun::Person, person)),
        None => pen.missing(GapKind::Signatory, signing_at(pen, letter)),
    };
    let post = match written(&letter.texts.signatory_post) {
        Some(text) => Place::at(text, text_spot(TextKind::LetterSignatoryPost, letter.id)),
        None => letter.signatory.map(|person| post(pen, person)).unwrap_or_default(),
    };
    Signature { post, name }
}

/// The post of a person in our own organisation, as the directory has it.
fn post(pen: Pen, person: PersonId) -> Place {
    let own = pen.file.settings.own_body;
    let membership =
        own.and_then(|own| pen.file.person(person).and_then(|person| person.post_in(own, None)));
    match membership.and_then(|post| Some((post, post.role.get(pen.language)?))) {
        Some((post, role)) => Place::at(role, text_spot(TextKind::MembershipRole, post.id)),
        None => pen.missing(GapKind::SignatoryPost, item(Noun::Person, person)),
    }
}

fn executor(pen: Pen, letter: &Letter) -> Executor {
    let label = pen.say("paper-executor");
    let Some(person) = letter.executor else {
        let name = pen.missing(GapKind::Executor, signing_at(pen, letter));
        return Executor { label, name, phone: Place::default() };
    };
    let phone = pen.file.person(person).and_then(|person| written(&person.phone));
    Executor {
        label,
        name: Place::at(pen.signed(person), spot(Noun::Person, person)),
        phone: match phone {
            Some(phone) => Place::at(phone, spot(Noun::Person, person)),
            None => pen.missing(GapKind::ExecutorPhone, item(Noun::Person, person)),
        },
    }
}

/// Where it is said who signs and who prepares a letter: in the settings, until it is made.
fn signing_at(pen: Pen, letter: &Letter) -> ItemRef {
    let is_made = pen.file.letter(letter.id).is_some();
    if is_made { item(Noun::Letter, letter.id) } else { gap::settings() }
}

/// What somebody has written, if it is not blank.
pub(super) fn written(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.trim().is_empty())
}

/// A place for each line that is not blank.
pub(super) fn paragraphs(text: &str, spot: Spot) -> Vec<Place> {
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| Place::at(line, spot)).collect()
}
