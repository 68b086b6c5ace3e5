//! The live session as its window shows it, and what is done in it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgendaItemId, ParticipantId, RequestId, SpeechId};
use crate::quorum::Quorum;
use crate::speech::{Speaker, SpeechKind};
use crate::timeline::{Phase, Taken};
use crate::vote::Vote;

/// A live session at the moment of the reading. Times are milliseconds; those that run went on
/// running since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Live {
    pub phase: Phase,
    /// Live mode is on: the window is in it.
    pub entered: bool,
    pub session: Taken,
    pub item: Option<AgendaItemId>,
    pub items: Vec<ItemTime>,
    /// The speech that has the floor.
    pub floor: Option<SpeechId>,
    /// Speeches that still matter here, in the order in which they first had the floor: the one that
    /// has the floor, those that it interrupts, those not written down yet, and the last ones. One
    /// that was forgotten and is not written yet stands before the one that it precedes in the record.
    pub speeches: Vec<LiveSpeech>,
    pub queue: Vec<Request>,
    pub queue_closed: bool,
    /// Members in the room and not, invited too: who has left.
    pub gone: Vec<ParticipantId>,
    /// `None` where no rule is chosen.
    pub quorum: Option<Quorum>,
    pub votes: Vec<Vote>,
    /// Who spoke for how long, the longest first.
    pub speaking: Vec<SpeakingTime>,
}

/// How long an agenda item has taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ItemTime {
    pub item: AgendaItemId,
    pub taken: Taken,
}

/// A speech as the live session shows it; its text is read by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LiveSpeech {
    pub id: SpeechId,
    pub item: Option<AgendaItemId>,
    pub speakers: Vec<Speaker>,
    pub kind: SpeechKind,
    pub taken: Taken,
    /// Milliseconds since it lost the floor; `None` while it has it, and where it never had it.
    pub ended: Option<u32>,
    /// In seconds.
    pub allotted: Option<u32>,
    /// The speech that was interrupted for this one.
    pub interrupts: Option<SpeechId>,
    /// Whether anything of it has been written down.
    pub written: bool,
}

/// Somebody who asks for the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    pub id: RequestId,
    pub speaker: Speaker,
    pub kind: SpeechKind,
    /// A point of order goes before the others.
    pub point_of_order: bool,
    /// How often they have had the floor in this session.
    pub turns: u32,
    /// Present, as far as it is known: whoever is noted as absent, or has left, is not.
    pub is_present: bool,
}

/// A new request for the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewRequest {
    pub speaker: Speaker,
    pub kind: SpeechKind,
    pub point_of_order: bool,
}

/// One change to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RequestChange {
    Kind(SpeechKind),
    PointOfOrder(bool),
    /// Puts it after another request, or first.
    After(Option<RequestId>),
}

/// Who gets the floor, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Floor {
    /// Somebody begins a speech; `interrupting` the one that has the floor, which then waits.
    Speaker { speaker: Speaker, kind: SpeechKind, interrupting: bool },
    /// The request that is called.
    Request(RequestId),
    /// A speech goes on that was interrupted or over.
    Speech(SpeechId),
    /// Nobody has it.
    Free,
}

/// How long somebody spoke in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpeakingTime {
    pub speaker: Speaker,
    /// Whose time adds up: the participant, where the speaker is one.
    pub participant: Option<ParticipantId>,
    pub taken: Taken,
    pub turns: u32,
}

/// What the session as a whole does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Step {
    Enter,
    Leave,
    Break,
    Resume,
    End,
}
