//! `cargo xtask run`: builds the program and opens its window; where there is no display, does the
//! same job headless.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use crate::step::{Stop, step};
use crate::workspace::{command, root, target};
use crate::{setup, ui};

pub fn run(arguments: &[String]) -> Result<(), Stop> {
    setup::for_building()?;
    ui::install()?;
    ui::build()?;
    build()?;
    if arguments.is_empty() && !has_display() {
        println!(
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n\
             Doing the same job without it: the sample session, its letters and its minutes."
        );
        return headless(&root().join("out"));
    }
    step("program", program().args(arguments))
}

/// Builds the program with the features that the tests build it with, or else every dependency
/// would be compiled twice: `--examples` (there are none) makes cargo count what tests need too.
pub fn build() -> Result<(), Stop> {
    let mut cargo = command("cargo");
    cargo.args(["build", "--workspace", "--exclude", "xtask", "--bins", "--examples"]);
    step("build", &mut cargo)
}

/// The program as the last build left it.
pub fn program() -> Command {
    let path = target().join("debug").join(format!("hattama{}", env::consts::EXE_SUFFIX));
    let mut program = Command::new(path);
    program.current_dir(root());
    program
}

fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// The complete sample session in a fresh store in a folder, its letters and minutes beside it.
pub fn headless(out: &Path) -> Result<(), Stop> {
    let [store, letters, minutes] = ["store", "letters", "minutes"].map(|name| out.join(name));
    for folder in [&store, &letters, &minutes] {
        match fs::remove_dir_all(folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                let message = format!("Can't clear {}: {error}", folder.display());
                return Err(Stop::because(message));
            }
            _ => {}
        }
    }
    let hattama = || {
        let mut program = program();
        program.arg("--data").arg(&store);
        program
    };
    step("sample", hattama().args(["sample", "--complete"]))?;
    step("letters", hattama().args(["export", "letters", "latest", "--to"]).arg(&letters))?;
    step("minutes", hattama().args(["export", "minutes", "latest", "--to"]).arg(&minutes))?;
    println!("The session is in {}; the papers are the files named above.", store.display());
    Ok(())
}
