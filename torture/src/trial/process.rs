//! A process that writes to a store, and says «saved N» when step N is on the disk.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::Found;

/// Starts the program of the trials with the argument that makes it such a process.
pub(super) fn start(program: &Path, verb: &str, folder: &Path, how: &str) -> Found<Child> {
    Command::new(program)
        .args([OsStr::new(verb), folder.as_os_str(), OsStr::new(how)])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{} doesn't start: {error}", program.display()))
}

/// Reads how many steps a process has saved, kills it by `kill` once it has saved so many, and
/// tells how many it had saved by then.
pub(super) fn saved(
    child: &mut Child,
    steps: usize,
    kill: impl FnOnce(&mut Child) -> io::Result<()>,
) -> Found<u32> {
    let count = count(child, steps, kill);
    // It may be running still, where what it said could not be understood.
    let _ = child.kill();
    let status = child.wait().map_err(|error| error.to_string())?;
    match status.code() {
        Some(code) if code != 0 => Err(format!("it ended by itself, with {code}")),
        _ => count.map_err(|error| error.to_string()),
    }
}

fn count(
    child: &mut Child,
    steps: usize,
    kill: impl FnOnce(&mut Child) -> io::Result<()>,
) -> io::Result<u32> {
    let out = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
    let mut lines = BufReader::new(out).lines();
    let mut count = 0;
    for line in lines.by_ref().take(steps) {
        count = number(&line?)?;
    }
    kill(child)?;
    for line in lines {
        count = number(&line?)?;
    }
    Ok(count)
}

/// The number of a line «saved N».
fn number(line: &str) -> io::Result<u32> {
    let number = line.strip_prefix("saved ").and_then(|number| number.parse().ok());
    number.ok_or_else(|| io::Error::other(format!("an unexpected line: {line}")))
}

/// Says that a step is on the disk.
pub(super) fn say_saved(number: u32) -> Found<()> {
    let mut out = io::stdout().lock();
    let said = writeln!(out, "saved {number}").and_then(|()| out.flush());
    said.map_err(|error| error.to_string())
}
