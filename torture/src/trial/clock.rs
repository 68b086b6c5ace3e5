//! The clock on the wall is set back and forward: what was done keeps its order, and undo takes
//! back what was done last.

use chrono::TimeDelta;
use fastrand::Rng;

use super::{Found, difference, folder, open_again, told};
use crate::script::{Clock, Record, Script, Secretary};

const STEPS: usize = 60;

/// Works through steps of a seed while the clock jumps by up to a day between them.
///
/// # Errors
///
/// Tells of a step that failed, and of a record that is not what the steps make in their order.
pub fn turn(seed: u64) -> Found<()> {
    let mut random = Rng::with_seed(seed);
    let place = folder(&[]);
    let clock = Clock::new();
    let opened = Secretary::open(place.path(), &clock, seed);
    let mut secretary = opened.map_err(told("it doesn't open"))?;
    let mut script = Script::new(seed);
    let mut record = Record::default();
    for _ in 0..STEPS {
        clock.turn(TimeDelta::seconds(random.i64(-86_400..=86_400)));
        let step = script.next(&record);
        secretary.take(&step).map_err(told("a step failed"))?;
        record = record.after(&step);
        let is = secretary.record().map_err(told("it can't be read"))?;
        if is != record {
            return Err(format!("after {step:?}: {}", difference(&is, &record)));
        }
    }
    drop(secretary);
    let is = open_again(place.path())?.whole_record()?;
    if is == record { Ok(()) } else { Err(difference(&is, &record)) }
}
