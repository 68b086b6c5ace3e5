//! A call of the disk fails, once or from then on: an error comes out, nothing is half-written,
//! and the same step succeeds when it is tried again.

use hattama_store::Error;

use crate::disk::{Disk, Fault, Safety};
use crate::script::{Clock, Record, Script, Secretary, Step};

use super::{Found, difference, folder, open_again, told};

/// The steps of one trial. Many enough for each sort, few enough for every call to fail once.
const STEPS: usize = 24;

/// What came of a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The work has fewer calls than that.
    NotReached,
    /// SQLite got over it.
    Overcome,
    /// An error came out.
    Told,
}

/// Works through the steps of a seed with a fault, [`Fault::Call`], [`Fault::Gone`] or
/// [`Fault::Sync`], and lets the power go at the end. A disk that is gone comes back after the
/// error, and the store is opened anew; otherwise it stays open.
///
/// # Errors
///
/// Tells what was lost or half-written, of an error without a fault, and of a step that can't be
/// done when it is tried again.
pub fn fail(seed: u64, fault: Fault) -> Found<Outcome> {
    let place = folder(&[]);
    let disk = Disk::watch(place.path(), Safety::AsAsked, seed);
    let clock = Clock::new();
    let mut outcome = Outcome::Overcome;
    disk.arm(fault);
    let mut secretary = match Secretary::open(place.path(), &clock, seed) {
        Ok(secretary) => secretary,
        Err(error) if disk.refused() == 0 => return Err(format!("it doesn't open: {error}")),
        Err(_) => {
            outcome = Outcome::Told;
            disk.arm(Fault::Nothing);
            Secretary::open(place.path(), &clock, seed).map_err(told("it doesn't open again"))?
        }
    };
    let mut script = Script::new(seed);
    let mut record = Record::default();
    for _ in 0..STEPS {
        let step = script.next(&record);
        let after = record.after(&step);
        if let Err(error) = secretary.take(&step) {
            if disk.refused() == 0 || outcome == Outcome::Told {
                return Err(format!("{step:?} failed without a fault: {error}"));
            }
            if matches!(fault, Fault::Sync { .. }) && !matches!(error, Error::Disk(_)) {
                return Err(format!(
                    "{step:?}: a disk that fails is told as something else: {error}"
                ));
            }
            outcome = Outcome::Told;
            let undone = match fault {
                Fault::Gone { .. } => {
                    drop(secretary);
                    disk.arm(Fault::Nothing);
                    secretary = open_again(place.path())?;
                    let is = secretary.whole_record()?;
                    // What was not acknowledged may be there, and is on the disk once it is closed.
                    secretary.take(&Step::Reopen).map_err(told("it doesn't close"))?;
                    is == record || is != after
                }
                _ => true,
            };
            if undone {
                try_again(&mut secretary, &step, &record)?;
            }
        }
        record = after;
    }
    if disk.refused() == 0 {
        return Ok(Outcome::NotReached);
    }
    disk.arm(Fault::Nothing);
    let is = secretary.whole_record()?;
    let left = disk.cut_power();
    drop(secretary);
    let is_left = open_again(folder(&left).path())?.whole_record()?;
    for is in [is, is_left] {
        if is != record {
            return Err(difference(&is, &record));
        }
    }
    Ok(outcome)
}

/// Does a step that failed, once it is seen that nothing of it was done.
pub(super) fn try_again(secretary: &mut Secretary, step: &Step, record: &Record) -> Found<()> {
    let is = secretary.record().map_err(told("it can't be read after an error"))?;
    if is != *record {
        return Err(format!("{step:?} failed and changed the record: {}", difference(&is, record)));
    }
    secretary.take(step).map_err(told("it fails again"))
}
