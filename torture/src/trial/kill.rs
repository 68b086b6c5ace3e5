//! The process is killed at any moment: what it acknowledged is there.

use std::path::Path;
use std::thread;
use std::time::Duration;

use fastrand::Rng;

use super::process::{saved, say_saved, start};
use super::{Found, difference, folder, open_again, told};
use crate::script::{Clock, Record, Script, Secretary};

/// The argument by which the program of the trials becomes the one that is killed.
pub const WRITE: &str = "write";

/// How often one store is written to and killed.
const KILLS: usize = 20;

/// What one trial saw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub kills: u32,
    pub steps_acknowledged: u32,
}

/// Lets `program`, which calls [`write`], write to one store and kills it, twenty times.
///
/// # Errors
///
/// Tells of a store that does not open, has faults, or holds neither what was acknowledged nor
/// that with the step under way.
pub fn kill(program: &Path, seed: u64) -> Found<Outcome> {
    let mut random = Rng::with_seed(seed);
    let place = folder(&[]);
    let mut outcome = Outcome::default();
    let mut record = Record::default();
    for _ in 0..KILLS {
        let seed = random.u64(..);
        let saved = write_and_kill(program, place.path(), seed, &mut random)?;
        let (acknowledged, attempted) = after(record, seed, saved);
        record = open_again(place.path())?.whole_record()?;
        if record != acknowledged && record != attempted {
            return Err(difference(&record, &acknowledged));
        }
        outcome.kills += 1;
        outcome.steps_acknowledged += saved;
    }
    Ok(outcome)
}

/// Starts a process that writes, kills it a moment after some step, and tells how many steps it
/// has acknowledged.
fn write_and_kill(program: &Path, folder: &Path, seed: u64, random: &mut Rng) -> Found<u32> {
    let mut child = start(program, WRITE, folder, &seed.to_string())?;
    let steps = random.usize(..30);
    // The moment is what is tried here: the first ones fall into the opening of the store.
    let longest = if steps == 0 { 30_000 } else { 3_000 };
    let moment = Duration::from_micros(random.u64(..longest));
    saved(&mut child, steps, |child| {
        thread::sleep(moment);
        child.kill()
    })
}

/// What so many steps of a seed make of a record, and one more.
fn after(mut record: Record, seed: u64, steps: u32) -> (Record, Record) {
    let mut script = Script::new(seed);
    for _ in 0..steps {
        record = record.after(&script.next(&record));
    }
    let next = record.after(&script.next(&record));
    (record, next)
}

/// Writes to the store of a folder until it is killed, and says «saved N» once step N is on the
/// disk.
///
/// # Errors
///
/// Tells which step failed.
pub fn write(folder: &Path, seed: &str) -> Found<()> {
    let seed = seed.parse().map_err(|_| format!("{seed} is no seed"))?;
    let mut secretary = Secretary::open(folder, &Clock::new(), seed).map_err(told("opening"))?;
    let mut record = secretary.record().map_err(told("reading"))?;
    let mut script = Script::new(seed);
    for number in 1.. {
        let step = script.next(&record);
        secretary.take(&step).map_err(told("writing"))?;
        record = record.after(&step);
        say_saved(number)?;
    }
    Ok(())
}
