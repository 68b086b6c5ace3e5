//! The window's sources: npm packages from the lock file, scripts, and the build that the program
//! embeds.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::step::{Stop, ask, step};
use crate::workspace::root;

/// The oldest Node that the packages work with, as in `engines` of `ui/package.json`.
const NODE: (u32, u32) = (20, 19);

/// Installs the packages where the lock file is newer than what was installed.
pub fn install() -> Result<(), Stop> {
    node()?;
    let lock = modified(&folder().join("package-lock.json"));
    // npm writes this file last, so that it is there only after a whole installation.
    let installed = modified(&folder().join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= lock {
        return Ok(());
    }
    step("npm packages", npm().arg("ci"))
}

/// Runs a script of `ui/package.json`.
pub fn script(name: &str) -> Result<(), Stop> {
    step(&format!("window, {name}"), npm().args(["run", name]))
}

/// Builds what the program embeds, where the sources are newer than the last build.
pub fn build() -> Result<(), Stop> {
    let sources = [folder(), root().join("locales"), root().join("manual")];
    let built = modified(&folder().join("dist/index.html"));
    if built.is_some() && built >= sources.iter().filter_map(|path| newest(path)).max() {
        return Ok(());
    }
    script("build")
}

fn node() -> Result<(), Stop> {
    let answer = ask(Command::new("node").arg("--version"))
        .map_err(|_| Stop::because(needed("it isn't there")))?;
    let version = String::from_utf8_lossy(&answer.stdout).trim().to_owned();
    let mut parts = version.trim_start_matches('v').split('.').map(|part| part.parse().ok());
    match (parts.next().flatten(), parts.next().flatten()) {
        (Some(major), Some(minor)) if (major, minor) >= NODE => Ok(()),
        _ => Err(Stop::because(needed(&format!("this is {version}")))),
    }
}

fn needed(found: &str) -> String {
    format!("Node {}.{} or newer with npm is needed to build the window: {found}.", NODE.0, NODE.1)
}

fn npm() -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(folder());
    npm
}

fn folder() -> PathBuf {
    root().join("ui")
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|facts| facts.modified()).ok()
}

/// When anything in a folder last changed; what is installed or built does not count.
fn newest(path: &Path) -> Option<SystemTime> {
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    let inside =
        inside.filter(|entry| entry.file_name() != "node_modules" && entry.file_name() != "dist");
    inside.filter_map(|entry| newest(&entry.path())).chain(modified(path)).max()
}
