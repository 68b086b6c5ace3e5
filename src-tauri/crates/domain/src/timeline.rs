//! The course of a session, worked out from its events: what is going on, and how long each thing
//! has taken so far. Deleted events leave no trace, so undoing one sets the clocks right by itself.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::event::{Event, Happened};
use crate::id::{AgendaItemId, ParticipantId, SpeechId, VoteId};

/// How far a live session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Phase {
    #[default]
    NotBegun,
    Running,
    /// In a break: all clocks stand still.
    Break,
    Ended,
}

/// Time taken up so far, in milliseconds; where its clock is running, up to the moment of the reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Taken {
    pub millis: u32,
    pub running: bool,
}

/// The floor time of one speech.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FloorTime {
    /// How many speeches had the floor before it did for the first time.
    pub turn: u32,
    pub taken: Taken,
    /// When it had the floor first, and when it lost it last, in milliseconds since the session
    /// began; no end while it has it.
    pub from: u32,
    pub until: Option<u32>,
}

/// The course of a session up to a moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    pub phase: Phase,
    /// Live mode is on: the window is in it.
    pub entered: bool,
    /// The session's own time, breaks left out.
    pub session: Taken,
    pub item: Option<AgendaItemId>,
    pub items: BTreeMap<AgendaItemId, Taken>,
    /// The speech that has the floor.
    pub floor: Option<SpeechId>,
    pub speeches: BTreeMap<SpeechId, FloorTime>,
    /// Who has left and not come back.
    pub gone: BTreeSet<ParticipantId>,
    /// Votes that are open.
    pub voting: BTreeSet<VoteId>,
    /// The moment up to which this is, in milliseconds since the session began.
    pub now: u32,
}

impl Timeline {
    /// Follows events, in their order, up to a moment in milliseconds since the session began.
    pub fn of(events: &[Happened], now: u32) -> Timeline {
        let mut course = Timeline::default();
        let mut before = 0;
        for happened in events {
            course.pass(happened.offset.saturating_sub(before));
            before = before.max(happened.offset);
            course.happen(*happened);
        }
        course.pass(now.saturating_sub(before));
        course.now = now.max(before);
        course.mark_running();
        course
    }

    /// Lets time pass: whatever is going on takes it up.
    fn pass(&mut self, millis: u32) {
        if self.phase != Phase::Running {
            return;
        }
        let take = |taken: &mut Taken| taken.millis = taken.millis.saturating_add(millis);
        take(&mut self.session);
        if let Some(item) = self.item {
            take(self.items.entry(item).or_default());
        }
        if let Some(speech) = self.floor.and_then(|speech| self.speeches.get_mut(&speech)) {
            take(&mut speech.taken);
        }
    }

    fn happen(&mut self, Happened { event, offset }: Happened) {
        match event {
            Event::Enter => {
                self.entered = true;
                if self.phase == Phase::NotBegun {
                    self.phase = Phase::Running;
                }
            }
            Event::Leave => self.entered = false,
            Event::Break => self.phase = Phase::Break,
            Event::Resume => self.phase = Phase::Running,
            Event::End => {
                self.free_floor(offset);
                self.phase = Phase::Ended;
                self.entered = false;
            }
            Event::Item(item) => {
                self.item = Some(item);
                self.items.entry(item).or_default();
            }
            Event::Floor(speech) => {
                self.free_floor(offset);
                self.floor = Some(speech);
                let turn = self.speeches.len() as u32;
                let first = FloorTime { turn, from: offset, ..FloorTime::default() };
                self.speeches.entry(speech).or_insert(first).until = None;
            }
            Event::FloorFree => self.free_floor(offset),
            Event::Came(participant) => {
                self.gone.remove(&participant);
            }
            Event::Left(participant) => {
                self.gone.insert(participant);
            }
            Event::VoteOpened(vote) => {
                self.voting.insert(vote);
            }
            Event::VoteClosed(vote) => {
                self.voting.remove(&vote);
            }
        }
    }

    fn free_floor(&mut self, offset: u32) {
        if let Some(speech) = self.floor.take().and_then(|speech| self.speeches.get_mut(&speech)) {
            speech.until = Some(offset);
        }
    }

    fn mark_running(&mut self) {
        let running = self.phase == Phase::Running;
        self.session.running = running;
        if let Some(taken) = self.item.and_then(|item| self.items.get_mut(&item)) {
            taken.running = running;
        }
        if let Some(speech) = self.floor.and_then(|speech| self.speeches.get_mut(&speech)) {
            speech.taken.running = running;
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    const REPORT: SpeechId = SpeechId(id(1));
    const RETORT: SpeechId = SpeechId(id(2));
    const ITEM: AgendaItemId = AgendaItemId(id(3));

    fn course(events: &[(u32, Event)], now: u32) -> Timeline {
        let happened: Vec<_> =
            events.iter().map(|&(offset, event)| Happened { event, offset }).collect();
        Timeline::of(&happened, now)
    }

    #[test]
    fn a_retort_stops_the_clock_of_the_report() {
        let events = [
            (0, Event::Enter),
            (1_000, Event::Floor(REPORT)),
            (61_000, Event::Floor(RETORT)),
            (71_000, Event::Floor(REPORT)),
        ];
        let course = course(&events, 80_000);
        let report = course.speeches[&REPORT];
        assert_eq!(report.taken, Taken { millis: 69_000, running: true });
        assert_eq!((report.from, report.until), (1_000, None));
        let retort = course.speeches[&RETORT];
        assert_eq!(retort.taken, Taken { millis: 10_000, running: false });
        assert_eq!(retort.until, Some(71_000));
        assert_eq!(course.floor, Some(REPORT));
    }

    #[test]
    fn a_break_stops_every_clock() {
        let events = [
            (0, Event::Enter),
            (0, Event::Item(ITEM)),
            (0, Event::Floor(REPORT)),
            (10_000, Event::Break),
            (70_000, Event::Resume),
        ];
        let course = course(&events, 75_000);
        assert_eq!(course.session.millis, 15_000);
        assert_eq!(course.items[&ITEM], Taken { millis: 15_000, running: true });
        assert_eq!(course.speeches[&REPORT].taken.millis, 15_000);
    }

    #[test]
    fn leaving_live_mode_does_not_end_the_session() {
        let left = course(&[(0, Event::Enter), (5_000, Event::Leave)], 9_000);
        assert_eq!((left.entered, left.phase), (false, Phase::Running));
        assert_eq!(left.session, Taken { millis: 9_000, running: true });
        let ended = course(&[(0, Event::Enter), (5_000, Event::End)], 9_000);
        assert_eq!((ended.entered, ended.phase), (false, Phase::Ended));
        assert_eq!(ended.session, Taken { millis: 5_000, running: false });
    }

    #[test]
    fn the_end_takes_the_floor_back() {
        let events = [(0, Event::Enter), (0, Event::Floor(REPORT)), (4_000, Event::End)];
        let course = course(&events, 60_000);
        assert_eq!(course.floor, None);
        assert_eq!(course.speeches[&REPORT].until, Some(4_000));
    }

    #[test]
    fn who_left_and_came_back_is_there() {
        let who = ParticipantId(id(9));
        let left = [(0, Event::Enter), (1, Event::Left(who))];
        assert!(course(&left, 2).gone.contains(&who));
        let back = [(0, Event::Enter), (1, Event::Left(who)), (2, Event::Came(who))];
        assert!(course(&back, 2).gone.is_empty());
    }

    #[test]
    fn an_offset_that_goes_back_takes_no_time_away() {
        let events = [(0, Event::Enter), (5_000, Event::Item(ITEM)), (3_000, Event::Break)];
        assert_eq!(course(&events, 9_000).session.millis, 5_000);
    }
}
