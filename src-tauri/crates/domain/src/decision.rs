//! Decisions, and the assignments among them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgendaItemId, DecisionId, PersonId};
use crate::language::Wording;

/// A decision; with an owner or a due date it is an assignment (поручение · тапсырма).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    pub id: DecisionId,
    pub item: Option<AgendaItemId>,
    pub text: Wording,
    pub owner: Option<PersonId>,
    pub due: Option<NaiveDate>,
}

/// One change to a decision. Its text changes by its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DecisionChange {
    Owner(Option<PersonId>),
    Due(Option<NaiveDate>),
}
