//! The life of one recommendation: every step of it with its day, who wrote it down, and why.
//!
//! Own states come from the trail of operations, so that none that it has had is missing; letters,
//! replies and terms from what is kept of them, as corrected. Collecting them is the store's.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AddresseeId, LetterId, ReplyId};
use crate::language::Wording;
use crate::letter::LetterChannel;
use crate::reply::Completeness;
use crate::succession::Kin;

/// A step in the life of a recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LifeEvent {
    pub step: LifeStep,
    /// The day on which it happened, as it was said; `None` where that is not known.
    pub on: Option<NaiveDate>,
    /// When it was written down, and by whom; `None` where the trail has nothing of it.
    pub written: Option<Written>,
    /// With which addressee; `None`: with all of them.
    pub to: Option<LifeAddressee>,
    pub letter: Option<LifeLetter>,
    /// As it was given; may be empty.
    pub reason: String,
}

/// When something was written down, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Written {
    pub at: DateTime<Utc>,
    pub by: String,
}

/// The addressee of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LifeAddressee {
    pub id: AddresseeId,
    /// Its present name.
    pub name: Wording,
}

/// The letter of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LifeLetter {
    pub id: LetterId,
    pub number: Option<String>,
}

/// What has become of a recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LifeStep {
    Added,
    /// It has taken the place of another.
    CameFrom(Kin),
    Adopted,
    BackToDraft,
    Withdrawn,
    LetterSigned,
    LetterRegistered,
    LetterSent {
        channel: LetterChannel,
    },
    LetterReceived,
    LetterAnnulled,
    Replied {
        reply: ReplyId,
        completeness: Completeness,
    },
    Extended {
        until: NaiveDate,
    },
    /// A reply has promised to answer by then.
    Promised {
        until: NaiveDate,
    },
    Paused,
    Resumed,
    TakenOff,
    PutBack,
    /// Another has taken its place.
    SucceededBy(Kin),
}

impl LifeStep {
    /// What comes before what on one day, in the order in which a recommendation lives.
    fn place(&self) -> u8 {
        match self {
            LifeStep::Added | LifeStep::CameFrom(_) => 0,
            LifeStep::BackToDraft | LifeStep::Adopted => 1,
            LifeStep::LetterSigned => 2,
            LifeStep::LetterRegistered => 3,
            LifeStep::LetterSent { .. } => 4,
            LifeStep::LetterReceived => 5,
            LifeStep::Paused | LifeStep::Extended { .. } => 6,
            LifeStep::Resumed => 7,
            LifeStep::Replied { .. } => 8,
            LifeStep::Promised { .. } => 9,
            LifeStep::LetterAnnulled => 10,
            LifeStep::TakenOff | LifeStep::PutBack => 11,
            LifeStep::Withdrawn | LifeStep::SucceededBy(_) => 12,
        }
    }
}

impl LifeEvent {
    /// The day by which it stands among others: on which it happened, else was written down.
    pub fn day(&self) -> Option<NaiveDate> {
        self.on.or(self.written.as_ref().map(|written| written.at.date_naive()))
    }
}

/// Puts steps in the order in which they happened; what has no day at all comes first.
pub fn in_order(mut events: Vec<LifeEvent>) -> Vec<LifeEvent> {
    // What was written down later of the same sort, such as taking off and putting back, follows.
    events.sort_by_key(|event| {
        let at = event.written.as_ref().map(|written| written.at);
        (event.day(), event.step.place(), at)
    });
    events
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(step: LifeStep, day: u32) -> LifeEvent {
        let on = NaiveDate::from_ymd_opt(2026, 11, day);
        LifeEvent { step, on, written: None, to: None, letter: None, reason: String::new() }
    }

    #[test]
    fn steps_of_one_day_stand_as_they_follow_each_other() {
        let sent = LifeStep::LetterSent { channel: LetterChannel::Post };
        let events = vec![
            event(LifeStep::TakenOff, 9),
            event(sent.clone(), 5),
            event(LifeStep::LetterSigned, 5),
            event(LifeStep::Added, 4),
        ];
        let steps: Vec<_> = in_order(events).into_iter().map(|event| event.step).collect();
        assert_eq!(steps, [LifeStep::Added, LifeStep::LetterSigned, sent, LifeStep::TakenOff]);
    }
}
