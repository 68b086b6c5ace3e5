//! A store in a folder of its own, under a clock of its own.

use std::path::Path;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use hattama_domain::event::Tick;
use hattama_store::{Environment, Error, Store};
use tempfile::TempDir;

/// The day of the tests.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");

/// The secretary of the tests, on a machine of hers.
pub fn environment() -> Environment {
    Environment {
        user: "Әсем".to_owned(),
        device: "кабинет-12".to_owned(),
        now: Box::new(now),
        today: Box::new(|| TODAY),
        tick: Box::new(tick),
        random: Box::new(random),
    }
}

/// The same, at a time that the test says.
pub fn environment_at(now: DateTime<Utc>) -> Environment {
    Environment {
        now: Box::new(move || now),
        today: Box::new(move || now.date_naive()),
        ..environment()
    }
}

/// A millisecond later each time, so that nothing happens at once with something else.
fn now() -> DateTime<Utc> {
    static LOOKS: AtomicU32 = AtomicU32::new(0);
    let looks = LOOKS.fetch_add(1, Ordering::Relaxed);
    TODAY.and_time(NaiveTime::MIN).and_utc() + TimeDelta::milliseconds(looks.into())
}

/// A second later each time.
fn tick() -> Tick {
    static LOOKS: AtomicU64 = AtomicU64::new(0);
    let millis = LOOKS.fetch_add(1, Ordering::Relaxed) * 1_000;
    Tick { boot: "тест".to_owned(), millis }
}

/// Never the same.
fn random() -> [u8; 10] {
    static GIVEN: AtomicU64 = AtomicU64::new(0);
    let mut bytes = [0; 10];
    bytes[2..].copy_from_slice(&GIVEN.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    bytes
}

/// A new store and its data folder.
pub fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let store = open(folder.path());
    (folder, store)
}

/// Opens the store of a folder.
pub fn open(folder: &Path) -> Store {
    try_open(folder).expect("the store can be opened")
}

/// Opens the store of a folder, or tells why it can't be.
pub fn try_open(folder: &Path) -> Result<Store, Error> {
    Store::open(folder, environment())
}
