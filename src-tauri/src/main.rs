//! The program `hattama`: the window without a command, the command line with one.
//!
//! Windows opens no console for it when it is installed. What the setup installs there are the two programs
//! of `windows`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    hattama::run(std::env::args_os()).into()
}
