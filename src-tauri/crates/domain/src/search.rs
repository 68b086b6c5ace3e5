//! Searching the whole record: what is asked for, and what is found.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, LetterId, MeetingId};
use crate::invalid::Invalid;
use crate::language::{Language, Wording};
use crate::noun::{ItemRef, Noun};
use crate::passage::TextRange;
use crate::speech::SpeechKind;
use crate::text::{TextKind, check_line, check_required_line};

/// A search.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Search {
    /// Words, "phrases", `begun*`, `-left -"out"`. Any text will do.
    pub text: String,
    /// Whether its last word may go on.
    pub is_being_typed: bool,
    pub filter: SearchFilter,
    pub order: SearchOrder,
    /// How many are wanted at most.
    pub limit: u32,
    /// Newest first, from the one after this on.
    pub after: Option<HitKey>,
}

/// What a search is narrowed to; every part of it has to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchFilter {
    /// Whose it is: the id of a person, or a name as the directory or the record has it.
    pub person: Option<String>,
    /// Whose session it is, or to whom it goes.
    pub body: Option<BodyId>,
    /// The day of the session, from and to; undated ones are on no day.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub kind: Option<SearchKind>,
    /// A tag of the session, or of a recommendation.
    pub tag: Option<String>,
    pub meeting: Option<MeetingId>,
    /// The state of a recommendation, a letter, a reply or a session, as on the wire.
    pub state: Option<String>,
}

/// A search that is kept under a name of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedSearch {
    pub name: String,
    pub text: String,
    pub filter: SearchFilter,
    pub order: SearchOrder,
}

impl SavedSearch {
    /// Refuses one without a name, an over-long one, and two of one name.
    pub fn check_all(searches: &[SavedSearch]) -> Result<(), Invalid> {
        let mut names = HashSet::new();
        for search in searches {
            check_required_line(&search.name)?;
            check_line(&search.text)?;
            if !names.insert(search.name.trim()) {
                return Err(Invalid::SameNameTwice { name: search.name.trim().to_owned() });
            }
        }
        Ok(())
    }
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SearchOrder {
    /// Newest first.
    #[default]
    Date,
    /// The best of the newest thousand first.
    Relevance,
}

/// What sort of thing is found: a noun, or a kind of speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SearchKind {
    /// A speech of any kind.
    Speech,
    Report,
    Coreport,
    Remark,
    Question,
    Answer,
    Retort,
    Reference,
    Announcement,
    Chair,
    Passage,
    Point,
    Decision,
    Vote,
    Recommendation,
    Letter,
    Reply,
    Meeting,
    AgendaItem,
    Person,
    Body,
}

impl SearchKind {
    /// Every kind, in the order in which screens offer them.
    pub const ALL: [SearchKind; 21] = [
        SearchKind::Speech,
        SearchKind::Report,
        SearchKind::Coreport,
        SearchKind::Remark,
        SearchKind::Question,
        SearchKind::Answer,
        SearchKind::Retort,
        SearchKind::Reference,
        SearchKind::Announcement,
        SearchKind::Chair,
        SearchKind::Passage,
        SearchKind::Point,
        SearchKind::Decision,
        SearchKind::Vote,
        SearchKind::Recommendation,
        SearchKind::Letter,
        SearchKind::Reply,
        SearchKind::Meeting,
        SearchKind::AgendaItem,
        SearchKind::Person,
        SearchKind::Body,
    ];

    /// The kind of things of a noun; `None` for those that are not found.
    pub fn of(noun: Noun) -> Option<SearchKind> {
        match noun {
            Noun::Speech => Some(SearchKind::Speech),
            Noun::Passage => Some(SearchKind::Passage),
            Noun::Point => Some(SearchKind::Point),
            Noun::Decision => Some(SearchKind::Decision),
            Noun::Vote => Some(SearchKind::Vote),
            Noun::Recommendation => Some(SearchKind::Recommendation),
            Noun::Letter => Some(SearchKind::Letter),
            Noun::Reply => Some(SearchKind::Reply),
            Noun::Meeting => Some(SearchKind::Meeting),
            Noun::AgendaItem => Some(SearchKind::AgendaItem),
            Noun::Person | Noun::Membership => Some(SearchKind::Person),
            Noun::Body | Noun::BodyName => Some(SearchKind::Body),
            Noun::Participant
            | Noun::Event
            | Noun::Request
            | Noun::Addressee
            | Noun::Enclosure
            | Noun::Minutes
            | Noun::Settings => None,
        }
    }
}

impl From<SpeechKind> for SearchKind {
    fn from(kind: SpeechKind) -> Self {
        match kind {
            SpeechKind::Report => SearchKind::Report,
            SpeechKind::Coreport => SearchKind::Coreport,
            SpeechKind::Remark => SearchKind::Remark,
            SpeechKind::Question => SearchKind::Question,
            SpeechKind::Answer => SearchKind::Answer,
            SpeechKind::Retort => SearchKind::Retort,
            SpeechKind::Reference => SearchKind::Reference,
            SpeechKind::Announcement => SearchKind::Announcement,
            SpeechKind::Chair => SearchKind::Chair,
        }
    }
}

/// Where a hit stands among all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct HitKey(pub String);

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Hits {
    pub hits: Vec<SearchHit>,
    /// Whether there are more than were wanted.
    pub has_more: bool,
    /// Whether the index is whole. While it is being made, what it has not yet is not found.
    pub is_complete: bool,
}

/// A text with what was sought in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchHit {
    pub key: HitKey,
    pub item: ItemRef,
    /// Which text of it; `None` for a name, a number, and the words of a passage.
    pub text_kind: Option<TextKind>,
    pub kind: SearchKind,
    pub language: Option<Language>,
    /// The session that it belongs to.
    pub meeting: Option<MeetingId>,
    /// The letter that a reply is to.
    pub letter: Option<LetterId>,
    pub date: Option<NaiveDate>,
    /// The title of the session.
    pub title: Wording,
    /// Who spoke, as named in each language; a voice has no name.
    pub speakers: Vec<Wording>,
    /// The text, or part of a long one.
    pub text: String,
    /// Where that stands in the whole.
    pub range: TextRange,
    pub is_whole: bool,
    /// Where in `text` the words are.
    pub marks: Vec<TextRange>,
}

/// What an import has brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    pub speeches: u32,
    /// New sessions.
    pub meetings: u32,
}
