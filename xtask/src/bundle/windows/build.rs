//! Building for Windows on Debian 12: Debian's compiler and MinGW's linker, with cargo as it is. Debian
//! has no standard library for Windows, but the sources of it, so it is built along.

use std::path::PathBuf;
use std::process::Command;

use super::super::Bundle;
use crate::step::{Stop, step};
use crate::workspace::target;

/// The system that is built for.
pub const TRIPLE: &str = "x86_64-pc-windows-gnu";

/// The crates that are no more than themselves: they need neither tauri nor typst.
const PURE: [&str; 6] = [
    "hattama-domain",
    "hattama-words",
    "hattama-store",
    "hattama-search",
    "hattama-template",
    "hattama-documents",
];

/// Tests, by a part of their names, that have LibreOffice or Node read what was made; neither is there
/// under Wine.
const BY_OTHERS: [&str; 5] =
    ["libreoffice", "office_programs", "on_pages", "an_annex_begins_a_page", "docxtemplater"];

/// Where what is built is kept: apart, since another compiler builds it.
fn folder() -> PathBuf {
    target().join("windows")
}

/// Where the programs are, with what they are linked to.
pub fn programs_folder() -> PathBuf {
    folder().join(TRIPLE).join("release")
}

/// Builds the library, and the two programs that it is run by: that of the window and that of the console.
pub fn programs(bundle: &Bundle) -> Result<(), Stop> {
    let mut cargo = cargo(bundle, "build", "std,panic_unwind");
    cargo.args(["--release", "--package", "hattama-windows", "--features", "programs"]);
    step("release build for Windows", &mut cargo)
}

/// Builds the tests of the pure crates and runs each; `runner` is what runs a program of Windows.
pub fn tests(bundle: &Bundle, runner: Command) -> Result<(), Stop> {
    let mut cargo = cargo(bundle, "test", "std,panic_unwind,test");
    cargo.args(["--lib", "--tests", "--no-fail-fast"]);
    for package in PURE {
        cargo.args(["--package", package]);
    }
    cargo.arg("--").args(BY_OTHERS.iter().flat_map(|name| ["--skip", name]));
    cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", runner.get_program());
    for (name, value) in runner.get_envs() {
        cargo.env(name, value.unwrap_or_default());
    }
    step("tests of the pure crates", &mut cargo)
}

fn cargo(bundle: &Bundle, verb: &str, standard: &str) -> Command {
    let mut cargo = bundle.command("cargo");
    cargo.args([verb, "--locked", "--target", TRIPLE]).arg(format!("-Zbuild-std={standard}"));
    cargo.env("CARGO_TARGET_DIR", folder()).env("RUSTC", "/usr/bin/rustc");
    // It lets a compiler that is not a nightly one build the standard library.
    cargo.env("RUSTC_BOOTSTRAP", "1");
    cargo
}
