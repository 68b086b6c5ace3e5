//! What a check of the store has looked at and found.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::noun::ItemRef;

/// The outcome of a check. The store is whole where there are no faults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    pub meetings: u32,
    pub speeches: u32,
    pub letters: u32,
    pub operations: u32,
    pub attachments: u32,
    /// Recorded texts whose seal was compared: speeches, texts per language, drafts.
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
    /// A recorded text is not what it was when it was written: something else has changed it.
    Text { item: ItemRef, place: TextPlace },
    /// A step of the history is not what it was when it was written.
    History { number: u32 },
    /// A passage does not lie in its speech.
    Passage { speech: String },
    /// Our own numbers of a year have a gap.
    NumberGap { year: u32, number: u32 },
    /// An attached file is not there, or is not what its name says.
    Attachment { name: String },
}

/// Where a damaged text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TextPlace {
    /// In the record itself.
    Record,
    /// In a draft, being typed.
    Draft,
}
