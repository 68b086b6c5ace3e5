//! Figures: what the record adds up to, for pictures of it.
//!
//! Only sums over what was read; nothing is guessed. Where too little is known for a figure there is
//! none, and pictures say so. Words for them are in `hattama-documents`.

pub mod answers;
pub mod course;
pub mod open;
pub mod speaking;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::MeetingId;
use crate::register::Period;

/// What pictures are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PicturesOf {
    /// What is open today, by state, body and age.
    Open,
    /// How long bodies take to answer and how fully they do, over the years. Delicate, so it is shown
    /// only where the settings have it so.
    Answers,
    /// How long who spoke: in one session, or in those of a period.
    Speaking { period: Period, meeting: Option<MeetingId> },
}
