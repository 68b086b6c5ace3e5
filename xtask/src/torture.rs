//! `cargo xtask torture`: injects faults under the store in large numbers, and prints what came of
//! them. Minutes; the tests do the same in small numbers.

use crate::setup;
use crate::step::{Stop, step};
use crate::workspace::command;

/// `arguments`: `--seed N`, or nothing.
pub fn torture(arguments: &[String]) -> Result<(), Stop> {
    setup::for_building()?;
    // Alone it needs neither the window nor its libraries.
    let mut cargo = command("cargo");
    cargo.args(["run", "--quiet", "--locked", "--package", "hattama-torture", "--"]);
    step("torture", cargo.args(arguments))
}
