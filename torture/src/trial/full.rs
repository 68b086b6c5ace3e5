//! The disk is full: the error says so, nothing is lost, and the work goes on once there is room.

use hattama_store::Error;

use super::call::try_again;
use super::{Found, difference, folder, open_again};
use crate::disk::{Disk, Fault, Safety};
use crate::script::{Clock, Record, Script, Secretary};

/// Works through steps of a seed until so many bytes are written, and goes on when there is room.
///
/// # Errors
///
/// Tells of another error than that the disk is full, and of what was lost or half-written.
pub fn fill(seed: u64, room: u64) -> Found<()> {
    let place = folder(&[]);
    let clock = Clock::new();
    let mut record = Record::default();
    let mut script = Script::new(seed);
    let disk = Disk::watch(place.path(), Safety::AsAsked, seed);
    let mut secretary = Secretary::open(place.path(), &clock, seed)
        .map_err(|error| format!("it doesn't open: {error}"))?;
    disk.arm(Fault::Full { room });
    loop {
        let step = script.next(&record);
        let after = record.after(&step);
        match secretary.take(&step) {
            Ok(()) => record = after,
            Err(Error::Full) => {
                // It may be tried in vain before there is room.
                match secretary.take(&step) {
                    Err(Error::Full) => {}
                    other => return Err(format!("the disk is full, yet {other:?}")),
                }
                disk.arm(Fault::Nothing);
                try_again(&mut secretary, &step, &record)?;
                record = after;
                break;
            }
            Err(other) => return Err(format!("not that the disk is full, but {other:?}")),
        }
    }
    let left = disk.cut_power();
    drop(secretary);
    let is = open_again(folder(&left).path())?.whole_record()?;
    if is == record { Ok(()) } else { Err(difference(&is, &record)) }
}
