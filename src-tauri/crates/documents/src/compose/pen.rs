//! What every part of a paper is written with: the file, the language, its words, the places of the
//! record.

use std::borrow::Cow;

use chrono::NaiveDate;
use hattama_domain::file::MeetingFile;
use hattama_domain::gap::{GapKind, Spot};
use hattama_domain::id::{BodyId, PersonId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::MeetingKind;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::profile::{NamePattern, PaperProfile};
use hattama_domain::text::TextKind;
use hattama_words::{Value, Words};
use uuid::Uuid;

use crate::dates;
use crate::layout::Layout;
use crate::paper::Place;

/// Writes one paper.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    pub(super) file: &'a MeetingFile,
    pub(super) language: Language,
    /// Of minutes.
    pub(super) form: MinutesForm,
    pub(super) profile: &'a PaperProfile,
    words: &'static Words,
}

impl<'a> Pen<'a> {
    pub(super) fn new(file: &'a MeetingFile, language: Language) -> Pen<'a> {
        Pen {
            file,
            language,
            form: MinutesForm::default(),
            profile: file.settings.profiles.in_use(),
            words: Words::of(language),
        }
    }

    pub(super) fn in_form(self, form: MinutesForm) -> Pen<'a> {
        Pen { form, ..self }
    }

    /// A message, or what the profile has in its place.
    pub(super) fn say(self, id: &str) -> String {
        let own = self.profile.label(id, self.language).map(str::to_owned);
        own.unwrap_or_else(|| self.words.say(id))
    }

    pub(super) fn say_with(self, id: &str, values: &[(&'static str, Value)]) -> String {
        self.words.say_with(id, values)
    }

    /// A message with one text in it.
    pub(super) fn say_of(self, id: &str, what: &'static str, text: impl Into<String>) -> String {
        self.words.say_with(id, &[(what, Value::from(text.into()))])
    }

    /// «Абенов М.», as lists have it; English puts the family name last.
    pub(super) fn listed(self, person: PersonId) -> String {
        let name = self.file.person(person).map(|person| person.name_in(self.language));
        let pattern = match (self.profile.names.lists, self.language) {
            (NamePattern::FamilyFirst, Language::En) => NamePattern::InitialsFirst,
            (pattern, _) => pattern,
        };
        name.map(|name| pattern.written(name)).unwrap_or_default()
    }

    /// «М. Абенов», as signatures have it.
    pub(super) fn signed(self, person: PersonId) -> String {
        let name = self.file.person(person).map(|person| person.name_in(self.language));
        name.map(|name| self.profile.names.signatures.written(name)).unwrap_or_default()
    }

    /// A text of the record, or a mark where the language lacks it.
    pub(super) fn wording(
        self,
        wording: &Wording,
        kind: TextKind,
        owner: impl Into<Uuid>,
        gap: GapKind,
    ) -> Place {
        let spot = text_spot(kind, owner);
        match wording.get(self.language) {
            Some(text) => Place::at(text, spot),
            None => Place::missing(self.mark(gap), Spot { gap: Some(gap), ..spot }),
        }
    }

    /// A body's full name on a date, or a mark where the language lacks it.
    pub(super) fn body(self, id: BodyId, date: Option<NaiveDate>, gap: GapKind) -> Place {
        let name = self.file.body(id).and_then(|body| body.name_on(date));
        match name.and_then(|name| Some((name, name.full.get(self.language)?))) {
            Some((name, full)) => Place::at(full, text_spot(TextKind::BodyName, name.id)),
            None => self.missing(gap, item(Noun::Body, id)),
        }
    }

    /// A body's full name on the day of the meeting, where it has one in the language.
    pub(super) fn body_name(self, id: BodyId) -> Option<&'a str> {
        let name = self.file.body(id)?.name_on(self.file.meeting.dates.first)?;
        name.full.get(self.language)
    }

    /// How papers in its language are laid out.
    pub(super) fn layout(self) -> Layout {
        Layout::of(self.profile, self.language)
    }

    pub(super) fn date_pattern(self) -> Option<&'a str> {
        self.profile.dates.get(self.language)
    }

    /// The days of the meeting as the profile writes dates.
    pub(super) fn dated(self) -> Option<String> {
        dates::days_written(self.file.meeting.dates, self.language, self.date_pattern())
    }

    /// The days of the meeting in words.
    pub(super) fn days(self) -> Option<String> {
        dates::days_in_words(self.file.meeting.dates, self.language)
    }

    pub(super) fn meeting(self) -> ItemRef {
        item(Noun::Meeting, self.file.meeting.id)
    }

    /// A mark at the item where what is missing is filled in.
    pub(super) fn missing(self, gap: GapKind, at: ItemRef) -> Place {
        Place::missing(self.mark(gap), Spot { item: at, text: None, gap: Some(gap) })
    }

    /// What a mark says.
    pub(super) fn mark(self, gap: GapKind) -> String {
        self.say(match gap {
            GapKind::MeetingTitle => "paper-missing-title",
            GapKind::MeetingBody => "paper-missing-body",
            GapKind::MeetingDate => "paper-missing-date",
            GapKind::MeetingPlace => "paper-missing-place",
            GapKind::Chair => "paper-missing-chair",
            GapKind::Secretary => "paper-missing-secretary",
            GapKind::Participants => "paper-missing-participants",
            GapKind::ParticipantGroup => "paper-missing-group",
            GapKind::Agenda => "paper-missing-agenda",
            GapKind::AgendaTitle => "paper-missing-agenda-title",
            GapKind::SpeechText => "paper-missing-speech",
            GapKind::PointText => "paper-missing-point",
            GapKind::DecisionText => "paper-missing-decision",
            GapKind::VoteSubject => "paper-missing-vote-subject",
            GapKind::VoteOutcome => "paper-missing-vote-outcome",
            GapKind::RecommendationText => "paper-missing-recommendation",
            GapKind::Recommendations => "paper-missing-recommendations",
            GapKind::Addressee | GapKind::AddresseeUnconfirmed => "paper-missing-addressee",
            GapKind::AddresseeName | GapKind::AddresseeDative => "paper-missing-addressee-name",
            GapKind::OwnBody => "paper-missing-own-body",
            GapKind::OwnBodyName => "paper-missing-own-body-name",
            GapKind::Signatory => "paper-missing-signatory",
            GapKind::SignatoryPost => "paper-missing-signatory-post",
            GapKind::Executor => "paper-missing-executor",
            GapKind::ExecutorPhone => "paper-missing-executor-phone",
        })
    }

    /// «14 (четырнадцать)», where the profile counts in words and there are some; else the figures.
    pub(super) fn counted(self, number: u32, in_words: impl FnOnce() -> Option<String>) -> Value {
        let words = self.profile.counts_in_words.then(in_words).flatten();
        let with_words = words.map(|words| format!("{number}\u{a0}({words})"));
        with_words.map_or(Value::from(number), Value::from)
    }

    /// Texts in a row: «А, Б и В».
    pub(super) fn and(self, mut texts: Vec<String>) -> String {
        match (texts.pop(), texts.is_empty()) {
            (None, _) => String::new(),
            (Some(only), true) => only,
            (Some(last), false) => self.say_with(
                "paper-and",
                &[("list", Value::from(texts.join(", "))), ("last", Value::from(last))],
            ),
        }
    }
}

/// The name of a kind of meeting in messages.
pub(super) fn kind_key(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Regular => "regular",
        MeetingKind::Extraordinary => "extraordinary",
        MeetingKind::Extended => "extended",
        MeetingKind::Joint => "joint",
        MeetingKind::Visiting => "visiting",
        MeetingKind::Hearing => "hearing",
        MeetingKind::RoundTable => "round-table",
        MeetingKind::Conference => "conference",
        MeetingKind::Working => "working",
    }
}

pub(super) fn item(noun: Noun, id: impl Into<Uuid>) -> ItemRef {
    ItemRef { noun, id: id.into() }
}

/// A place of the record that is no text of its own.
pub(super) fn spot(noun: Noun, id: impl Into<Uuid>) -> Spot {
    Spot { item: item(noun, id), text: None, gap: None }
}

/// The place of a text of the record.
pub(super) fn text_spot(kind: TextKind, owner: impl Into<Uuid>) -> Spot {
    Spot { item: item(kind.noun(), owner), text: Some(kind), gap: None }
}

/// The text with a capital at its beginning.
pub(super) fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + rest.as_str()
}

/// Russian words that stand before an infinitive and are surely no name: «Шире вовлекать граждан».
const BEFORE_INFINITIVES: [&str; 36] = [
    "не",
    "шире",
    "чаще",
    "более",
    "полнее",
    "активнее",
    "ежегодно",
    "ежеквартально",
    "ежемесячно",
    "регулярно",
    "постоянно",
    "систематически",
    "своевременно",
    "дополнительно",
    "совместно",
    "незамедлительно",
    "безотлагательно",
    "повторно",
    "поэтапно",
    "впредь",
    "также",
    "без",
    "в",
    "во",
    "для",
    "до",
    "из",
    "к",
    "на",
    "о",
    "по",
    "после",
    "при",
    "с",
    "со",
    "через",
];

/// The text as it goes on after a colon: «Рекомендовать …: определить …». In Russian an infinitive,
/// or what stands before one, is surely no name, which would keep its capital.
pub(super) fn continued(language: Language, text: &str) -> String {
    let first = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let is_infinitive = ["ть", "ти", "чь", "ться", "тись"].iter().any(|end| first.ends_with(end));
    // «С. Ахметов» begins with no preposition.
    let is_before = BEFORE_INFINITIVES.contains(&first.to_lowercase().as_str())
        && text[first.len()..].starts_with(char::is_whitespace);
    let mut rest = text.chars();
    match (language, rest.next()) {
        (Language::Ru, Some(initial)) if is_infinitive || is_before => {
            initial.to_lowercase().chain(rest).collect()
        }
        _ => text.to_owned(),
    }
}

/// Whether a text ends as a sentence does, quotation marks and brackets aside.
pub(super) fn is_ended(text: &str) -> bool {
    text.trim_end().trim_end_matches(['»', '”', '"', ')']).ends_with(['.', '!', '?', '…'])
}

/// The text as a sentence: with a full stop where it ends without any.
pub(super) fn ended(text: &str) -> Cow<'_, str> {
    if is_ended(text) { Cow::Borrowed(text) } else { Cow::Owned(format!("{text}.")) }
}
