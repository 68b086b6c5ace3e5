//! Two processes write to one store at once.

use std::path::Path;

use hattama_torture::trial::share::share;

/// Passes when the lines of each are there, in its order, once, although one of the two is killed
/// while both write.
#[test]
fn two_processes_write_at_once_and_one_is_killed() {
    let program = Path::new(env!("CARGO_BIN_EXE_torture"));
    for seed in 0..3 {
        share(program, seed).unwrap_or_else(|what| panic!("seed {seed}: {what}"));
    }
}
