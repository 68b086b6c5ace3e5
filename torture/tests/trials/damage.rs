//! The file of a store is damaged.

use hattama_torture::trial::damage::{Damage, Outcome, Sound};

/// What comes of so many damages of one sort.
fn outcomes(damage: Damage, count: u64) -> Vec<Outcome> {
    let sound = Sound::make(1).unwrap_or_else(|what| panic!("{what}"));
    let outcome = |seed| {
        let outcome = sound.damage(damage, seed);
        outcome.unwrap_or_else(|what| panic!("{damage:?}, seed {seed}: {what}"))
    };
    (0..count).map(outcome).collect()
}

fn count(outcomes: &[Outcome], of: Outcome) -> usize {
    outcomes.iter().filter(|outcome| **outcome == of).count()
}

/// Passes when the store does not open, or the check names something, or what was recorded is whole
/// and in order; the first two as well as the last have to occur.
#[test]
fn a_flipped_bit_is_named_or_hits_nothing_recorded() {
    let seen = outcomes(Damage::FlippedBit, 150);
    assert!(count(&seen, Outcome::Named) > 20, "{seen:?}");
    assert!(count(&seen, Outcome::Intact) > 5, "{seen:?}");
}

/// Passes as for a bit.
#[test]
fn a_zeroed_page_is_named_or_hits_nothing_recorded() {
    let seen = outcomes(Damage::ZeroedPage, 100);
    assert!(count(&seen, Outcome::Named) + count(&seen, Outcome::Refused) > 50, "{seen:?}");
}

/// Passes as for a bit.
#[test]
fn a_bad_header_is_named_or_hits_nothing_recorded() {
    let seen = outcomes(Damage::BadHeader, 100);
    assert!(count(&seen, Outcome::Refused) > 10, "{seen:?}");
}

/// Passes when the store does not open, or the check names something.
#[test]
fn a_file_cut_off_is_named() {
    let seen = outcomes(Damage::CutFile, 50);
    assert_eq!(count(&seen, Outcome::Refused) + count(&seen, Outcome::Named), 50, "{seen:?}");
}

/// Passes when the record is one that there was: SQLite takes a log up to the first frame whose sum
/// is wrong, and nobody can tell that from one that ended there.
#[test]
fn a_damaged_log_leaves_a_record_that_there_was() {
    for damage in [Damage::FlippedBitOfLog, Damage::CutLog] {
        let seen = outcomes(damage, 50);
        assert!(count(&seen, Outcome::Shorter) > 10, "{seen:?}");
    }
}
