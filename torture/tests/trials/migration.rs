//! A migration is broken off.

use hattama_torture::Fault;
use hattama_torture::trial::migration::break_off;

/// Lets every `step`th call of the migration go wrong, and counts them.
fn break_off_each(step: usize, fault: impl Fn(u64) -> Fault) -> usize {
    let calls = (1..).step_by(step);
    let outcomes =
        calls.map(|call| break_off(fault(call)).unwrap_or_else(|what| panic!("{call}: {what}")));
    outcomes.take_while(Option::is_some).count()
}

/// Passes when the store opens again with everything in it.
#[test]
fn a_migration_in_which_a_call_fails_is_done_again() {
    assert!(break_off_each(31, |call| Fault::Call { call }) > 10);
}

/// Passes when the store opens again with everything in it.
#[test]
fn a_migration_that_is_killed_between_statements_is_done_again() {
    assert!(break_off_each(31, |call| Fault::Gone { call }) > 10);
}

/// Passes when the store opens again with everything in it.
#[test]
fn a_migration_in_which_the_power_goes_is_done_again() {
    assert!(break_off_each(31, |call| Fault::PowerCut { call }) > 10);
}
