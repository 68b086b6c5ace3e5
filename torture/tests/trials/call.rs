//! A call of the disk fails, or a sync, or there is no more room.

use hattama_torture::Fault;
use hattama_torture::trial::call::{Outcome, fail};
use hattama_torture::trial::full::fill;

const SEED: u64 = 100;

/// Calls up to which each one is tried: those that make and open a store.
const OPENING: u64 = 40;

/// Lets each call of the opening and every `step`th after it fail, or each sync, and counts the
/// errors that came out.
fn fail_each(step: usize, fault: impl Fn(u64) -> Fault) -> usize {
    let mut told = 0;
    for number in (1..OPENING).chain((OPENING..).step_by(step)) {
        match fail(SEED, fault(number)) {
            Ok(Outcome::NotReached) => break,
            Ok(Outcome::Told) => told += 1,
            Ok(Outcome::Overcome) => {}
            Err(what) => panic!("{number}: {what}"),
        }
    }
    told
}

/// Passes when after the error nothing is half-written, the step succeeds when it is tried again in
/// the open store, and every acknowledged step is there after the power has gone as well.
#[test]
fn one_call_that_fails_is_told_and_loses_nothing() {
    assert!(fail_each(29, |call| Fault::Call { call }) > 50);
}

/// Passes when the store opens again once the disk is back, whole, with every acknowledged step.
#[test]
fn a_disk_that_goes_away_is_told_and_loses_nothing() {
    assert!(fail_each(29, |call| Fault::Gone { call }) > 50);
}

/// Passes as for one call; what a failed sync should have written may be gone although the next
/// sync succeeds.
#[test]
fn a_sync_that_fails_is_told_and_loses_nothing() {
    assert!(fail_each(1, |sync| Fault::Sync { sync }) > 20);
}

/// Passes when the error says that the disk is full, nothing is half-written, and the same step
/// succeeds in the open store once there is room.
#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    for room in (0..20).map(|times| times * 7_001) {
        fill(SEED, room).unwrap_or_else(|what| panic!("{room} bytes: {what}"));
    }
}
