//! `cargo xtask test`: every check and every test, the quick ones first.

use std::process::Command;
use std::time::Instant;

use crate::step::{Stop, step, succeeds};
use crate::workspace::{command, on_a_screen, target};
use crate::{run, setup, ui, word};

pub fn test() -> Result<(), Stop> {
    let began = Instant::now();
    setup::for_testing()?;
    step("rustfmt", command("cargo").args(["fmt", "--all", "--check"]))?;
    ui::install()?;
    for script in ["check", "lint", "test"] {
        ui::script(script)?;
    }
    // The program embeds the window, so not even clippy can do without it.
    ui::build()?;
    step(
        "clippy",
        command("cargo")
            .args(["clippy", "--locked", "--workspace", "--all-targets"])
            .args(["--", "--deny", "warnings"]),
    )?;
    let examples = ["test", "--locked", "--workspace", "--doc"];
    step("examples of the documentation", command("cargo").args(examples))?;
    step("tests", &mut tests())?;
    run::headless(&target().join("without-a-display"))?;
    word::opens()?;
    println!(
        "Passed: rustfmt, svelte-check, ESLint, the window's tests and build, clippy, all tests of \
         the workspace, the job without a display, in {:.0} s.",
        began.elapsed().as_secs_f32()
    );
    Ok(())
}

/// The tests of the workspace, those of the real window among them.
fn tests() -> Command {
    let mut tests = on_a_screen("cargo");
    if succeeds(command("cargo").args(["nextest", "--version"])) {
        tests.args(["nextest", "run", "--locked", "--workspace", "--no-fail-fast"]);
    } else {
        println!("cargo-nextest isn't there: the tests run by cargo test, the same but slower.");
        tests.args(["test", "--locked", "--workspace", "--no-fail-fast"]);
        tests.args(["--lib", "--bins", "--tests"]);
    }
    tests
}
