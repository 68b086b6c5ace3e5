//! The bin: what was deleted and can be taken out again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::language::Wording;
use crate::noun::ItemRef;

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BinLine {
    pub item: ItemRef,
    /// How it is recognised: its title, its name, the beginning of its text.
    pub title: Wording,
    pub deleted_at: DateTime<Utc>,
}
