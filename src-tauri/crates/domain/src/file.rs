//! The file of a meeting: everything about it in one piece, as its paper is made from.

use serde::{Deserialize, Serialize};

use crate::agenda::AgendaItem;
use crate::body::Body;
use crate::id::{BodyId, LetterId, PersonId, RecommendationId};
use crate::letter::Letter;
use crate::meeting::Meeting;
use crate::participant::Participant;
use crate::person::Person;
use crate::recommendation::Recommendation;
use crate::record::Entry;
use crate::settings::Settings;

/// A meeting with everything that its minutes and letters name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingFile {
    pub meeting: Meeting,
    pub participants: Vec<Participant>,
    pub agenda: Vec<AgendaItem>,
    /// In the order of the record: by agenda item (those under none first), then by place.
    pub entries: Vec<Entry>,
    pub recommendations: Vec<Recommendation>,
    pub letters: Vec<Letter>,
    /// Everybody and every body that any of these names, deleted ones too.
    pub people: Vec<Person>,
    pub bodies: Vec<Body>,
    pub settings: Settings,
}

impl MeetingFile {
    /// A person that the file names.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// A body that the file names.
    pub fn body(&self, id: BodyId) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == id)
    }

    /// A letter of the file.
    pub fn letter(&self, id: LetterId) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.id == id)
    }

    /// A recommendation of the file.
    pub fn recommendation(&self, id: RecommendationId) -> Option<&Recommendation> {
        self.recommendations.iter().find(|recommendation| recommendation.id == id)
    }

    /// The participant who is this person.
    pub fn participant(&self, person: PersonId) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.person == Some(person))
    }
}
