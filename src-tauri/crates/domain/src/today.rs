//! What the first room shows.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::letter::LetterLine;
use crate::meeting::MeetingLine;
use crate::operation::OperationLine;
use crate::recommendation::LedgerLine;

/// The day at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// Sessions not held yet, and those of the last days, nearest first.
    pub meetings: Vec<MeetingLine>,
    /// Draft recommendations, and adopted ones that no letter carries.
    pub unsent: Vec<LedgerLine>,
    /// Letters that wait for a step: signature, registration, sending.
    pub letters: Vec<LetterLine>,
    /// Letters sent and not answered yet, longest waiting first.
    pub awaiting: Vec<LetterLine>,
    /// The last things changed, latest first.
    pub changes: Vec<OperationLine>,
}
