//! What is on control over all meetings: recommendations that are out and wait for an answer, or for a
//! better one, and what the list of them is made from.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::body::Body;
use crate::following::is_open;
use crate::id::{BodyId, PersonId};
use crate::person::Person;
use crate::recommendation::LedgerLine;
use crate::reply::Reply;
use crate::settings::Settings;
use crate::term::timing::Timing;

/// What of it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ControlFilter {
    /// What goes to one of these; to anybody where there are none.
    pub bodies: Vec<BodyId>,
    /// Only what is overdue.
    pub overdue: bool,
}

impl ControlFilter {
    /// Whether a line of the ledger is on control, and asked for.
    pub fn has(&self, line: &LedgerLine) -> bool {
        let Some(addressee) = line.addressee else { return false };
        let timing = line.deadline.timing;
        is_open(line.follow_up)
            && !matches!(timing, Timing::Settled | Timing::OffControl)
            && (self.bodies.is_empty() || self.bodies.contains(&addressee.body))
            && (!self.overdue || timing.is_overdue())
    }
}

/// What the list of what is on control is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct ControlFile {
    pub filter: ControlFilter,
    /// The day as of which it is.
    pub on: NaiveDate,
    pub settings: Settings,
    /// The office's own organisation, whose list it is.
    pub own: Option<Body>,
    pub lines: Vec<OnControl>,
    /// Everybody and every body that any of these names.
    pub people: Vec<Person>,
    pub bodies: Vec<Body>,
}

/// A pair (recommendation, addressee) that is on control.
#[derive(Clone, Debug, PartialEq)]
pub struct OnControl {
    pub line: LedgerLine,
    /// What came back last.
    pub answer: Option<Reply>,
}

impl ControlFile {
    /// A person that the file names.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// A body that the file names.
    pub fn body(&self, id: BodyId) -> Option<&Body> {
        self.bodies.iter().find(|body| body.id == id)
    }

    /// How many of its lines are overdue.
    pub fn overdue(&self) -> usize {
        self.lines.iter().filter(|one| one.line.deadline.timing.is_overdue()).count()
    }
}
