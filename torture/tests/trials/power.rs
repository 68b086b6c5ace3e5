//! The power goes, at any call of the disk.

use hattama_torture::Safety;
use hattama_torture::trial::power::{Outcome, cut};

fn cuts(safety: Safety, seeds: std::ops::Range<u64>) -> Vec<Outcome> {
    seeds
        .map(|seed| cut(seed, safety).unwrap_or_else(|what| panic!("seed {seed}: {what}")))
        .collect()
}

/// Passes when after each of 120 cuts the store opens, has no fault, and holds every acknowledged
/// step, in order, once.
#[test]
fn nothing_acknowledged_is_lost_when_the_power_goes() {
    let seen = cuts(Safety::AsAsked, 0..40);
    assert!(seen.iter().map(|one| one.steps_acknowledged).sum::<u32>() > 500);
}

/// Passes when the same trial loses an acknowledged step with `synchronous=NORMAL`: it can fail.
#[test]
fn the_control_loses_what_was_acknowledged() {
    let seen = cuts(Safety::Normal, 0..10);
    assert!(
        seen.iter().any(|one| one.lost > 0),
        "the trial sees no loss where there has to be one"
    );
}
