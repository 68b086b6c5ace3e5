//! Printing to standard output, for every command.
//!
//! Whoever reads it may stop reading, as `head` does: what is printed then goes nowhere, and the
//! command goes on and exits as it would have. The standard library's `println!` panics instead; the
//! macros here stand in its place in all modules of the command line.

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};
use std::process::exit;

/// Prints; ends the program where standard output can't take it, its disk being full, say.
pub(super) fn print(text: Arguments<'_>) {
    let mut out = io::stdout().lock();
    match out.write_fmt(text).and_then(|()| out.flush()) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(error) => {
            eprintln!("{error}");
            exit(super::FAILED.into());
        }
    }
}

macro_rules! print {
    ($($text:tt)*) => { $crate::cli::out::print(format_args!($($text)*)) };
}

macro_rules! println {
    ($($text:tt)*) => { $crate::cli::out::print(format_args!("{}\n", format_args!($($text)*))) };
}
