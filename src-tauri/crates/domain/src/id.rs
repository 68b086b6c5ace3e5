//! Identities: UUID version 7, one type a noun, so that a letter's id is never taken for a meeting's.
//!
//! On the wire an id is the usual hyphenated string; in the store it is sixteen bytes. Making one
//! needs a clock and randomness, so it happens in the store, never here.

use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// A body: whoever holds sessions or receives letters.
    BodyId,
    /// One of the names that a body has borne.
    BodyNameId,
    /// A person.
    PersonId,
    /// A person's place in a body.
    MembershipId,
    /// A meeting.
    MeetingId,
    /// A participant of one meeting.
    ParticipantId,
    /// An item of one meeting's agenda.
    AgendaItemId,
    /// A speech.
    SpeechId,
    /// A marked part of a speech.
    PassageId,
    /// A point noted.
    PointId,
    /// A decision.
    DecisionId,
    /// A request for the floor.
    RequestId,
    /// A vote.
    VoteId,
    /// A recommendation.
    RecommendationId,
    /// The pair (recommendation, addressee).
    AddresseeId,
    /// An outgoing letter.
    LetterId,
    /// A version of minutes.
    MinutesId,
    /// What twin letters have in common.
    TwinId,
    /// An enclosure of a letter.
    EnclosureId,
    /// A reply to a letter.
    ReplyId,
    /// Another due date for an answer.
    ExtensionId,
    /// A time that does not count towards a term.
    PauseId,
    /// One operation of the history.
    OperationId,
}
