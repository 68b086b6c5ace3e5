//! `cargo xtask bench`: measures the program against its peers, side by side, and prints ratios.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::{Stop, step, succeeds};
use crate::workspace::{command, on_a_screen, target};
use crate::{run, setup, ui};

/// The packages that letters are measured against: the typst of ours, and what fills Word templates.
const PEERS: [&str; 2] = ["typst==0.15.2", "docxtpl==0.20.2"];

pub fn bench(measures: &[String]) -> Result<(), Stop> {
    setup::for_measuring()?;
    ui::install()?;
    ui::build()?;
    run::build()?;
    let scratch = target().join("bench");
    std::fs::create_dir_all(&scratch)
        .map_err(|error| Stop::because(format!("Can't make {}: {error}", scratch.display())))?;
    let python = peers(&scratch)?;
    let programs = target().join("debug");
    step(
        "measuring",
        on_a_screen(programs.join("measure"))
            .args([programs.as_path(), &python, &scratch])
            .args(measures),
    )
}

/// A Python of our own with the peers in it.
fn peers(scratch: &Path) -> Result<PathBuf, Stop> {
    let folder = scratch.join("python");
    let python = folder.join("bin/python");
    let has_peers = || succeeds(Command::new(&python).args(["-c", "import typst, docxtpl"]));
    if !has_peers() {
        step("Python", command("python3").args(["-m", "venv"]).arg(&folder))?;
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        step("peers", Command::new(&python).args(install).args(PEERS))?;
    }
    Ok(python)
}
