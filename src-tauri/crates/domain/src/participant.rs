//! Participants: who was at one meeting, in what capacity, and for whom.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, ParticipantId, PersonId};
use crate::language::{Language, Wording};
use crate::meeting::Times;
use crate::person::{Case, CaseForm};

/// A person, or an unnamed group, at a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    pub id: ParticipantId,
    /// `None` for a group that the record doesn't name one by one.
    pub person: Option<PersonId>,
    /// What a group is called («представители политических партий»).
    pub group: Wording,
    /// In what capacity («депутат Мажилиса»).
    pub capacity: Wording,
    /// Case forms of the capacity; what is stored has been confirmed.
    pub forms: Vec<CaseForm>,
    /// The body that the participant represents, if it is in the directory…
    pub represents: Option<BodyId>,
    /// …and whom the participant represents, in words, if it is not.
    pub representing: Wording,
    pub standing: Standing,
    pub presence: Presence,
    /// When the participant came and left.
    pub times: Times,
}

/// Members count for the quorum, the invited never do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    #[default]
    Member,
    Invited,
}

/// Whether a participant was there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Presence {
    #[default]
    Present,
    Online,
    Absent,
}

/// A new participant: a person of the directory, or a group in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewParticipant {
    pub who: Who,
    pub standing: Standing,
    pub capacity: Wording,
}

/// Whom a new participant stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Who {
    Person(PersonId),
    Group(Wording),
}

/// One change to a participant. Texts with an address of their own change by that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ParticipantChange {
    Represents(Option<BodyId>),
    Standing(Standing),
    Presence(Presence),
    Times {
        starts: Option<NaiveTime>,
        ends: Option<NaiveTime>,
    },
    /// Of the capacity; `None` goes back to what the rule proposes.
    Form {
        language: Language,
        case: Case,
        text: Option<String>,
    },
    /// Puts it after another participant, or first.
    After(Option<ParticipantId>),
}
