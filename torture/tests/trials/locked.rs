//! A folder that may only be read.

use std::path::Path;

use hattama_torture::trial::locked::refuse;

/// Passes when the store is not opened, the reason names the folder or a file in it, and what was
/// recorded is unchanged.
#[test]
fn a_folder_that_may_only_be_read_is_named_and_left_alone() {
    let program = Path::new(env!("CARGO_BIN_EXE_torture"));
    let reason = refuse(program).unwrap_or_else(|what| panic!("{what}"));
    assert!(reason.contains("данные"), "{reason}");
}
