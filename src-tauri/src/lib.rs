//! The application: the window and the command line over one library.
//!
//! The only Rust that knows Tauri. `commands` and `cli` are thin: rules are in `hattama-domain`,
//! what is kept in `hattama-store`, what is printed in `hattama-documents`.

mod background;
mod checking;
mod cli;
pub mod commands;
mod copying;
mod desk;
mod desktop;
mod environment;
mod error;
mod export;
mod forms;
mod gaps;
mod indexing;
mod letterhead;
mod libreoffice;
mod minutes;
mod opened;
mod paper;
mod pictures;
mod sample;
mod shown;
mod snippets;
mod template;
mod twins;
mod window;

use std::ffi::OsString;
use std::process::Command;

pub use checking::keep_checking;
pub use cli::{Exit, grammar};
pub use copying::keep_taking;
pub use desk::Desk;
pub use desktop::Desktop;
pub use environment::environment;

use cli::Request;
use error::Fault;

/// The program with the window, where another one has the console.
const WINDOW: &str = "hattama.exe";

/// Does what the arguments say; the first of them is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    match cli::parse(arguments) {
        Ok(request) => match request.command {
            None => window::open(&request.common, request.copy),
            Some(command) => cli::run(&request.common, command),
        },
        Err(exit) => exit,
    }
}

/// The same in a program that has a console: the window is opened by the one beside it, and not waited
/// for.
pub fn run_on_console(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    match cli::parse(arguments.clone()) {
        Ok(Request { common, command: Some(command), .. }) => cli::run(&common, command),
        Ok(Request { common, command: None, .. }) => {
            let beside = std::env::current_exe().unwrap_or_default().with_file_name(WINDOW);
            match Command::new(&beside).args(arguments.into_iter().skip(1)).spawn() {
                Ok(_) => cli::DONE,
                Err(error) => cli::failed(&Fault::file(beside)(error), common.spoken()),
            }
        }
        Err(exit) => exit,
    }
}
