//! The power goes: what was acknowledged is there when the machine starts again.

use std::path::Path;

use fastrand::Rng;
use hattama_store::Error;

use super::{Found, difference, folder, read_back};
use crate::disk::{Disk, Fault, Safety};
use crate::script::{Clock, Record, Script, Secretary};

/// How often the power goes on one store, each time on what the last one left.
const CUTS: usize = 3;

/// What one trial saw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub cuts: u32,
    pub steps_acknowledged: u32,
    /// Cuts after which an acknowledged step was gone.
    pub lost: u32,
}

/// Works on a store and lets the power go, now while it is being made or opened, now in the middle
/// of the work, at a call of the disk that the seed chooses.
///
/// # Errors
///
/// Tells of a store that does not open, has faults, or holds neither what was acknowledged nor
/// that with the step under way. With [`Safety::Normal`] the last one is counted as lost instead.
pub fn cut(seed: u64, safety: Safety) -> Found<Outcome> {
    let mut random = Rng::with_seed(seed);
    let clock = Clock::new();
    let mut outcome = Outcome::default();
    let mut record = Record::default();
    let mut place = folder(&[]);
    for _ in 0..CUTS {
        let disk = Disk::watch(place.path(), safety, random.u64(..));
        let work = work(&disk, place.path(), &clock, &mut random, record)?;
        let left = disk.cut_power();
        outcome.cuts += 1;
        outcome.steps_acknowledged += work.acknowledged;
        let is = read_back(folder(&left).path())?;
        if is != work.record && is != work.attempted {
            if safety == Safety::AsAsked {
                return Err(difference(&is, &work.record));
            }
            outcome.lost += 1;
        }
        record = is;
        place = folder(&left);
    }
    Ok(outcome)
}

struct Work {
    acknowledged: u32,
    /// What was acknowledged, and that with the step under way.
    record: Record,
    attempted: Record,
}

/// Works until the power goes.
fn work(
    disk: &Disk,
    folder: &Path,
    clock: &Clock,
    random: &mut Rng,
    record: Record,
) -> Found<Work> {
    let mut script = Script::new(random.u64(..));
    let mut work = Work { acknowledged: 0, attempted: record.clone(), record };
    let steps_before = random.usize(..25);
    let opens_in_peace = random.u8(..4) > 0;
    if !opens_in_peace {
        disk.arm(Fault::PowerCut { call: random.u64(1..400) });
    }
    let mut secretary = match Secretary::open(folder, clock, random.u64(..)) {
        Ok(secretary) => secretary,
        Err(error) => return without_power(disk, error, work),
    };
    for done in 0.. {
        if opens_in_peace && done == steps_before {
            disk.arm(Fault::PowerCut { call: random.u64(1..80) });
        }
        let step = script.next(&work.record);
        work.attempted = work.record.after(&step);
        if let Err(error) = secretary.take(&step) {
            return without_power(disk, error, work);
        }
        work.record = work.attempted.clone();
        work.acknowledged += 1;
    }
    unreachable!("the power goes at some call")
}

/// An error has to come from the end of power, and from nothing else.
fn without_power(disk: &Disk, error: Error, work: Work) -> Found<Work> {
    if disk.has_power() {
        Err(format!("a step failed with the power on: {error}"))
    } else {
        Ok(work)
    }
}
