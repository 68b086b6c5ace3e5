//! `hattama.dll`: the application as Windows installs it, once for the two programs beside it. Each of them
//! hands over at once; what a run ends with is the exit code of its program.

#![cfg(windows)]

use std::env::args_os;

/// Runs the program of the window, with the arguments of the process.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
pub extern "C" fn hattama_window() -> u8 {
    hattama::run(args_os())
}

/// Runs the program of the console, with the arguments of the process.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
pub extern "C" fn hattama_console() -> u8 {
    hattama::run_on_console(args_os())
}
