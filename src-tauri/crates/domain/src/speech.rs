//! Speeches: who spoke, how, and what.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgendaItemId, PersonId, SpeechId};
use crate::language::Language;
use crate::meeting::Times;
use crate::passage::Passage;

/// A speech of one or more speakers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Speech {
    pub id: SpeechId,
    pub item: Option<AgendaItemId>,
    pub kind: SpeechKind,
    pub language: Language,
    pub times: Times,
    /// As typed.
    pub text: String,
    /// «Текст доклада прилагается»: an answer to a missing text.
    pub text_attached: bool,
    /// In the order in which paper names them; at least one.
    pub speakers: Vec<Speaker>,
    /// In the order of the text.
    pub passages: Vec<Passage>,
    /// Time allotted, in seconds.
    pub allotted: Option<u32>,
    /// The speech that was interrupted for this one.
    pub interrupts: Option<SpeechId>,
}

/// The kind of a speech.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SpeechKind {
    Report,
    Coreport,
    #[default]
    Remark,
    Question,
    Answer,
    Retort,
    Reference,
    Announcement,
    Chair,
}

impl SpeechKind {
    /// Every kind, in the order in which screens offer them.
    pub const ALL: [SpeechKind; 9] = [
        SpeechKind::Report,
        SpeechKind::Coreport,
        SpeechKind::Remark,
        SpeechKind::Question,
        SpeechKind::Answer,
        SpeechKind::Retort,
        SpeechKind::Reference,
        SpeechKind::Announcement,
        SpeechKind::Chair,
    ];
}

/// Who spoke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Speaker {
    /// A person of the directory; `printed` where paper should name them otherwise.
    Person { person: PersonId, printed: Option<String> },
    /// Somebody whom the directory doesn't have, as printed.
    Named(String),
    /// An unknown voice («голос из зала»): a speaker of its own sort, not a missing one.
    Voice,
}

/// A new speech.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewSpeech {
    pub kind: SpeechKind,
    pub language: Language,
    pub speakers: Vec<Speaker>,
    pub text: String,
}

/// One change to a speech. Its text changes by its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SpeechChange {
    Kind(SpeechKind),
    Language(Language),
    Times(Times),
    TextAttached(bool),
    /// In seconds.
    Allotted(Option<u32>),
    Speakers(Vec<Speaker>),
}
