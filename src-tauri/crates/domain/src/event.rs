//! What happens in a live session, in order, and the clock that times it.
//!
//! Order is the sequence of the events and nothing else. Time is measured by a clock that only goes
//! forward; what the clock on the wall says is kept beside it, for people.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgendaItemId, ParticipantId, SpeechId, VoteId};

/// One thing that happens in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Event {
    /// Live mode was entered; the first time, the session began.
    Enter,
    /// Live mode was left; the session goes on.
    Leave,
    /// A break began.
    Break,
    /// The break was over.
    Resume,
    /// The session was closed.
    End,
    /// An agenda item was taken up.
    Item(AgendaItemId),
    /// The floor went to a speech, for the first time or again.
    Floor(SpeechId),
    /// Nobody has the floor any more.
    FloorFree,
    Came(ParticipantId),
    Left(ParticipantId),
    VoteOpened(VoteId),
    VoteClosed(VoteId),
}

/// A reading of a clock that only goes forward: milliseconds since a boot of the machine. Readings
/// of one boot compare, whichever process took them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    pub boot: String,
    pub millis: u64,
}

impl Tick {
    /// How long ago an earlier reading was, in milliseconds; `None` where that can't be told: it is
    /// of another boot, or not earlier.
    pub fn since(&self, earlier: &Tick) -> Option<u64> {
        let same_boot = self.boot == earlier.boot;
        self.millis.checked_sub(earlier.millis).filter(|_| same_boot)
    }
}

/// The moment of an event, read from all clocks there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    pub tick: Tick,
    /// Milliseconds since the session began.
    pub offset: u32,
    /// What the clock on the wall said.
    pub wall: DateTime<Utc>,
}

impl Moment {
    /// The moment at which a session begins.
    pub fn first(tick: Tick, wall: DateTime<Utc>) -> Moment {
        Moment { tick, offset: 0, wall }
    }

    /// A later moment of the same session.
    ///
    /// Within one boot the difference of the ticks counts. Where the machine was started anew in
    /// between, only the clock on the wall is left to tell how long that took: it counts where it
    /// went forward, and by a day at most.
    pub fn then(&self, tick: Tick, wall: DateTime<Utc>) -> Moment {
        const DAY: u64 = 24 * 60 * 60 * 1000;
        let passed = tick.since(&self.tick).unwrap_or_else(|| {
            u64::try_from((wall - self.wall).num_milliseconds()).unwrap_or(0).min(DAY)
        });
        let offset = u64::from(self.offset).saturating_add(passed);
        Moment { tick, offset: u32::try_from(offset).unwrap_or(u32::MAX), wall }
    }
}

/// An event of a session where it stands in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happened {
    pub event: Event,
    /// Milliseconds since the session began.
    pub offset: u32,
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn tick(boot: &str, millis: u64) -> Tick {
        Tick { boot: boot.to_owned(), millis }
    }

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_764_072_000, 0).expect("a moment")
    }

    #[test]
    fn a_clock_set_back_changes_no_duration() {
        let began = Moment::first(tick("a", 5_000), noon());
        let later = began.then(tick("a", 65_000), noon() - TimeDelta::days(1));
        assert_eq!(later.offset, 60_000);
        assert_eq!(later.then(tick("a", 66_000), noon()).offset, 61_000);
    }

    #[test]
    fn after_a_boot_the_wall_tells_and_never_backwards() {
        let began = Moment::first(tick("a", 5_000), noon());
        let minute = noon() + TimeDelta::minutes(1);
        assert_eq!(began.then(tick("b", 10), minute).offset, 60_000);
        assert_eq!(began.then(tick("b", 10), noon() - TimeDelta::hours(3)).offset, 0);
        let year = noon() + TimeDelta::days(365);
        assert_eq!(began.then(tick("b", 10), year).offset, 24 * 60 * 60 * 1000);
    }

    #[test]
    fn a_tick_that_went_back_within_a_boot_is_not_believed() {
        let began = Moment::first(tick("a", 5_000), noon());
        assert_eq!(began.then(tick("a", 10), noon() + TimeDelta::seconds(2)).offset, 2_000);
    }
}
