//! A step: one command, named, shown, timed, and the end of the run where it fails.

use std::io;
use std::process::{Command, Output, Stdio};
use std::time::Instant;

/// Why a run ends early.
#[derive(Debug)]
pub struct Stop {
    pub message: String,
    /// What xtask exits with: that of the command that failed, if one did.
    pub code: u8,
}

impl Stop {
    /// Something that the user has to mend.
    pub fn because(message: impl Into<String>) -> Stop {
        Stop { message: message.into(), code: 1 }
    }
}

/// Runs a command without standard input, its output shown.
pub fn step(name: &str, command: &mut Command) -> Result<(), Stop> {
    println!("==> {name}: {}", shown(command));
    let began = Instant::now();
    let status =
        command.stdin(Stdio::null()).status().map_err(|error| unstarted(command, &error))?;
    let seconds = began.elapsed().as_secs_f32();
    if status.success() {
        println!("==> {name}: done in {seconds:.1} s");
        return Ok(());
    }
    // Without a code the command was ended by a signal.
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Err(Stop { message: format!("==> {name}: failed after {seconds:.1} s, {status}"), code })
}

/// What a command answers, whatever its exit code.
pub fn ask(command: &mut Command) -> Result<Output, Stop> {
    command.stdin(Stdio::null()).output().map_err(|error| unstarted(command, &error))
}

/// Whether a command can be started and succeeds; its output is not shown.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn unstarted(command: &Command, error: &io::Error) -> Stop {
    Stop::because(format!("Can't start {}: {error}", command.get_program().display()))
}

fn shown(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.display().to_string()).collect::<Vec<_>>().join(" ")
}
