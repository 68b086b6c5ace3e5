//! `hattama.exe`: the window, or the commands for whoever needs no output of them.

#![windows_subsystem = "windows"]

use std::process::ExitCode;

#[allow(unsafe_code)]
#[link(name = "hattama", kind = "raw-dylib")]
unsafe extern "C" {
    safe fn hattama_window() -> u8;
}

fn main() -> ExitCode {
    ExitCode::from(hattama_window())
}
