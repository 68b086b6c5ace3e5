//! The agenda of a meeting.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgendaItemId, MeetingId, PersonId};
use crate::language::Wording;

/// An item of the agenda. Its number is its place in the list, from 1; on paper, among those that
/// are not internal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItem {
    pub id: AgendaItemId,
    pub title: Wording,
    pub rapporteurs: Vec<PersonId>,
    /// Time allotted, in minutes.
    pub minutes: Option<u32>,
    /// Stays out of every paper (a break, the opening).
    pub internal: bool,
    /// Carried over to a later session…
    pub carried: bool,
    /// …which is this one, where it is known.
    pub carried_to: Option<MeetingId>,
}

/// One change to an agenda item. Its title changes by its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AgendaChange {
    Rapporteurs(Vec<PersonId>),
    Minutes(Option<u32>),
    Internal(bool),
    /// Puts it after another item, or first.
    After(Option<AgendaItemId>),
}
