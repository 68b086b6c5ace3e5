//! `hattama.com`: the same commands with a console, which waits for them and gets what they say and their
//! exit codes.

use std::process::ExitCode;

#[allow(unsafe_code)]
#[link(name = "hattama", kind = "raw-dylib")]
unsafe extern "C" {
    safe fn hattama_console() -> u8;
}

fn main() -> ExitCode {
    ExitCode::from(hattama_console())
}
