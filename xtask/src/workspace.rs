//! The workspace: where it lies, where it is built, and the commands that work in it.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // `cargo run`, which the alias `cargo xtask` stands for, says where this package lies.
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    match package.as_deref().and_then(Path::parent) {
        Some(root) => root.to_owned(),
        None => PathBuf::from("."),
    }
}

/// Where cargo builds: `CARGO_TARGET_DIR`; on CI, where each run is a fresh clone, a folder that
/// outlives it, with the dependencies already compiled; otherwise `target`.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(given) => root().join(given),
        None if env::var("CI").is_ok_and(|ci| ci == "true") => {
            cache().map_or_else(|| root().join("target"), |cache| cache.join("hattama/target"))
        }
        None => root().join("target"),
    }
}

fn cache() -> Option<PathBuf> {
    let given = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    given.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cache")))
}

/// A command that runs in the workspace, and builds where the workspace is built.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("CARGO_TARGET_DIR", target());
    command
}

/// The same on a screen of its own, of a known size, with a message bus of its own.
pub fn on_a_screen(program: impl AsRef<OsStr>) -> Command {
    let mut bus = command("dbus-run-session");
    bus.args(["--", "xvfb-run", "--auto-servernum", "--server-args=-screen 0 1440x900x24"]);
    bus.env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
    bus.arg(program);
    bus
}
