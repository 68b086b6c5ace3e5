//! The clocks of a session, for a test to set: the one on the wall, and the one that only goes
//! forward.

use std::sync::{Arc, Mutex, MutexGuard};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use hattama_domain::event::Tick;
use hattama_store::{Environment, Store};
use tempfile::TempDir;

use crate::common::environment;

/// Both clocks of a machine. They stand still until the test lets time pass.
#[derive(Clone)]
pub struct Clock(Arc<Mutex<Hands>>);

struct Hands {
    wall: DateTime<Utc>,
    boots: u32,
    /// Since the last boot.
    since: TimeDelta,
}

impl Clock {
    /// At a date and time in UTC.
    pub fn at(wall: &str) -> Clock {
        let (boots, since) = (1, TimeDelta::hours(3));
        Clock(Arc::new(Mutex::new(Hands { wall: utc(wall), boots, since })))
    }

    /// A new store under this clock, and its data folder.
    pub fn store(&self) -> (TempDir, Store) {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let store = self.open(&folder);
        (folder, store)
    }

    /// Opens the store of a folder once more.
    pub fn open(&self, folder: &TempDir) -> Store {
        Store::open(folder.path(), self.environment()).expect("the store can be opened")
    }

    fn environment(&self) -> Environment {
        let (wall, tick) = (self.clone(), self.clone());
        Environment {
            now: Box::new(move || wall.hands().wall),
            tick: Box::new(move || tick.hands().tick()),
            ..environment()
        }
    }

    pub fn pass(&self, time: TimeDelta) {
        let mut hands = self.hands();
        hands.wall += time;
        hands.since += time;
    }

    pub fn seconds(&self, seconds: i64) {
        self.pass(TimeDelta::seconds(seconds));
    }

    pub fn minutes(&self, minutes: i64) {
        self.pass(TimeDelta::minutes(minutes));
    }

    /// Somebody sets the clock on the wall.
    pub fn set(&self, wall: &str) {
        self.hands().wall = utc(wall);
    }

    /// The machine is started anew, which takes so long.
    pub fn boot(&self, takes: TimeDelta) {
        let mut hands = self.hands();
        hands.wall += takes;
        hands.boots += 1;
        hands.since = TimeDelta::seconds(5);
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.0.lock().expect("no test fails while it reads the clock")
    }
}

impl Hands {
    fn tick(&self) -> Tick {
        let millis = self.since.num_milliseconds().unsigned_abs();
        Tick { boot: format!("№ {}", self.boots), millis }
    }
}

fn utc(wall: &str) -> DateTime<Utc> {
    NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").expect("a date and a time").and_utc()
}
