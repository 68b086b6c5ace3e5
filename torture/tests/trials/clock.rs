//! The clock on the wall is set back.

use hattama_torture::trial::clock::turn;

/// Passes when the record is, after every step, what the steps make in the order in which they were
/// done, undo included, although the clock jumps by up to a day forward or back before each.
#[test]
fn a_clock_set_back_changes_no_order() {
    for seed in 0..5 {
        turn(seed).unwrap_or_else(|what| panic!("seed {seed}: {what}"));
    }
}
