//! What differs between two versions of a paper, as it is shown.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A paragraph that was changed, added or removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Amendment {
    /// How many paragraphs alike in both lie between it and the one before.
    pub alike: u32,
    /// Its text from end to end, that of both versions.
    pub stretches: Vec<Stretch>,
}

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Stretch {
    pub fate: Fate,
    pub text: String,
}

/// What has become of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Fate {
    Kept,
    Added,
    Removed,
}
