//! The nouns of the record, as names: what changed, what a click leads to, what lies in the bin.

use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

/// A noun of the record.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Noun {
    Meeting,
    Participant,
    AgendaItem,
    Speech,
    Passage,
    Point,
    Decision,
    /// What happened in a live session.
    Event,
    Request,
    Vote,
    Recommendation,
    Addressee,
    Minutes,
    Letter,
    Enclosure,
    Reply,
    Body,
    BodyName,
    Person,
    Membership,
    Settings,
}

/// One thing of the record.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub struct ItemRef {
    pub noun: Noun,
    pub id: Uuid,
}
