//! What a check of the store has looked at and found.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{MeetingId, MinutesId, OperationId};
use crate::language::{Language, Wording};
use crate::noun::{ItemRef, Noun};
use crate::operation::OperationLine;
use crate::speech::Speaker;
use crate::text::TextField;

/// The outcome of a check. The store is whole where there are no faults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    pub meetings: u32,
    pub speeches: u32,
    pub letters: u32,
    pub operations: u32,
    pub attachments: u32,
    /// Recorded texts whose seal was compared: speeches, texts per language, drafts, kept minutes.
    pub texts: u32,
    pub faults: Vec<Fault>,
}

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "fault", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Fault {
    /// SQLite finds its own structure damaged.
    Structure { what: String },
    /// A row refers to one that is not there.
    Reference { table: String },
    /// A text belongs to nothing.
    Orphan { owner: String },
    /// Something recorded is not what it was when it was written: something else has changed it.
    Damage { hit: Hit },
    /// A passage does not lie in its speech.
    Passage { speech: String },
    /// Our own numbers of a year have a gap.
    NumberGap { year: u32, number: u32 },
    /// An attached file is not there, or is not what its name says.
    Attachment { name: String },
}

/// What damage has hit: every stored copy of what was typed is sealed, and one no longer fits its
/// seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(tag = "place", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Hit {
    /// A text of the record itself.
    Record { field: TextField },
    /// A text that was being typed.
    Draft { field: TextField },
    /// The kept paper of a version of minutes.
    Minutes { id: MinutesId },
    /// A step of the history. The record itself is whole, but undo stops there.
    History { id: OperationId, number: u32 },
}

impl Hit {
    /// The address of the text; `None` of kept minutes and of a step of the history.
    pub fn field(self) -> Option<TextField> {
        match self {
            Hit::Record { field } | Hit::Draft { field } => Some(field),
            Hit::Minutes { .. } | Hit::History { .. } => None,
        }
    }

    /// The thing that was hit, or whose text it is; `None` of a step of the history.
    pub fn item(self) -> Option<ItemRef> {
        match self {
            Hit::Record { field } | Hit::Draft { field } => {
                Some(ItemRef { noun: field.kind.noun(), id: field.owner })
            }
            Hit::Minutes { id } => Some(ItemRef { noun: Noun::Minutes, id: id.0 }),
            Hit::History { .. } => None,
        }
    }
}

/// What damage has hit, where that stands, and what can be put in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Damage {
    pub hit: Hit,
    /// The thing whose text it is; `None` of a step of the history.
    pub item: Option<ItemRef>,
    /// The session that it belongs to, with its title.
    pub meeting: Option<(MeetingId, Wording)>,
    /// Of the text; `None` of a step.
    pub language: Option<Language>,
    /// Whose speech it is.
    pub speakers: Vec<Speaker>,
    /// Which step of the history it is.
    pub step: Option<OperationLine>,
    /// The text as it lies there now; what is no text any more is U+FFFD. `None` of kept
    /// minutes and of a step.
    pub text: Option<String>,
    pub remedy: Option<Remedy>,
}

/// What can be put in the place of something damaged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Remedy {
    pub source: Source,
    /// The text that it brings; `None` of kept minutes and of a step of the history.
    pub text: Option<String>,
}

/// Where something is whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "from", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Source {
    /// In a safety copy: the very thing that was sealed.
    Copy { path: String, taken_at: Option<DateTime<Utc>> },
    /// In the record: of a text that was being typed, what was finished last.
    Record,
}
