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
use std::process::ExitCode;

pub use checking::keep_checking;
pub use cli::grammar;
pub use copying::keep_taking;
pub use desk::Desk;
pub use desktop::Desktop;
pub use environment::environment;

/// Does what the arguments say; the first of them is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    match cli::parse(arguments) {
        Ok(request) => match request.command {
            None => window::open(&request.common, request.copy),
            Some(command) => cli::run(&request.common, command),
        },
        Err(exit) => exit,
    }
}
