//! What the palette finds by name.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::language::Wording;
use crate::noun::ItemRef;

/// Something found by its name or title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    pub item: ItemRef,
    pub title: Wording,
}
