//! A writing process is killed.

use std::path::Path;

use hattama_torture::trial::kill::kill;

/// Passes when after each of twenty kills the store opens, has no fault, and holds every step that
/// was acknowledged, in order, once.
#[test]
fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let program = Path::new(env!("CARGO_BIN_EXE_torture"));
    let seen = kill(program, 1).unwrap_or_else(|what| panic!("{what}"));
    assert_eq!(seen.kills, 20);
    assert!(seen.steps_acknowledged > 100);
}
