//! Points noted: what the participants agreed to have noted (отмечено · атап өтілді).

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgendaItemId, PointId};
use crate::language::Wording;

/// A point noted. It has no part in the numbering of decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Point {
    pub id: PointId,
    pub item: Option<AgendaItemId>,
    pub text: Wording,
}
