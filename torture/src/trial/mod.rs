//! Trials: each lets one sort of thing go wrong, and compares what is there afterwards with what
//! was acknowledged. What it finds wrong it tells in words, with the seed that shows it again.

pub mod call;
pub mod clock;
pub mod damage;
pub mod full;
pub mod kill;
#[cfg(unix)]
pub mod locked;
pub mod migration;
#[cfg(target_os = "linux")]
pub mod mount;
pub mod power;
mod process;
pub mod share;

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use hattama_store::Error;
use tempfile::TempDir;

use crate::script::{Clock, Record, Secretary, Step};

/// What a trial found wrong.
pub type Found<T> = Result<T, String>;

/// Where files are kept in memory: what a disk does with a sync is reckoned by [`crate::Disk`], and
/// a killed process leaves its files whatever they are on.
const MEMORY: &str = "/dev/shm";

/// A new folder, empty or with these files.
fn folder(files: &[(OsString, Vec<u8>)]) -> TempDir {
    let memory = Path::new(MEMORY);
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    let folder = folder.expect("there is room for a folder");
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).expect("there is room for a file");
    }
    folder
}

/// What the store of a folder holds, when it is opened as after a crash and found whole; it can be
/// written to as well.
fn read_back(folder: &Path) -> Found<Record> {
    let mut secretary = open_again(folder)?;
    let record = secretary.whole_record()?;
    let step = match record.has_meeting {
        true => Step::Say(Rc::from("сказано после")),
        false => Step::Meet,
    };
    for step in [step, Step::Reopen] {
        secretary.take(&step).map_err(told("it can't be written to"))?;
    }
    Ok(record)
}

fn open_again(folder: &Path) -> Found<Secretary> {
    Secretary::open(folder, &Clock::new(), 0).map_err(told("it doesn't open again"))
}

impl Secretary {
    /// What the store holds, once it is checked and found without fault.
    fn whole_record(&mut self) -> Found<Record> {
        let report = self.store().and_then(|store| store.check());
        let faults = report.map_err(told("it can't be checked"))?.faults;
        if !faults.is_empty() {
            return Err(format!("it has faults: {faults:?}"));
        }
        self.record().map_err(told("it can't be read"))
    }
}

/// Says what an error means.
fn told(what: &str) -> impl FnOnce(Error) -> String {
    move |error| format!("{what}: {error}")
}

/// How two records differ, in few words.
fn difference(is: &Record, should: &Record) -> String {
    let same = is.speeches.iter().zip(&should.speeches).take_while(|(one, two)| one == two);
    format!(
        "{} speeches of {}, the first {} as acknowledged",
        is.speeches.len(),
        should.speeches.len(),
        same.count()
    )
}
