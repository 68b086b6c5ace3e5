//! A folder that may only be read: the store says so, and stays as it is.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output};
use std::rc::Rc;

use hattama_store::FILE_NAME;

use super::{Found, open_again, told};
use crate::script::Step;

/// The argument by which the program of the trials becomes the one that is refused.
pub const OPEN: &str = "open";

/// A user to whom nothing belongs, for the case that the trial is run by root, whom no folder
/// refuses.
const NOBODY: u32 = 65_534;

/// Lets `program`, which calls [`open`], open a store in a folder that may only be read, and gives
/// what it says.
///
/// # Errors
///
/// Tells of a store that opens or has changed.
pub fn refuse(program: &Path) -> Found<String> {
    let around = tempfile::tempdir().map_err(|error| error.to_string())?;
    let folder = around.path().join("данные");
    let mut secretary = open_again(&folder)?;
    for step in [Step::Meet, Step::Say(Rc::from("до того"))] {
        secretary.take(&step).map_err(told("a step failed"))?;
    }
    let record = secretary.whole_record()?;
    drop(secretary);
    let before = fs::read(folder.join(FILE_NAME)).map_err(|error| error.to_string())?;
    let answer = read_only(around.path(), &folder, program).map_err(|error| error.to_string())?;
    let after = fs::read(folder.join(FILE_NAME)).map_err(|error| error.to_string())?;
    if answer.status.success() || after != before {
        return Err("it opened although it can't be written to, or has changed".to_owned());
    }
    if open_again(&folder)?.whole_record()? != record {
        return Err("it holds something else".to_owned());
    }
    Ok(String::from_utf8_lossy(&answer.stderr).trim().to_owned())
}

/// What the program says of the folder while that may only be read.
fn read_only(around: &Path, folder: &Path, program: &Path) -> std::io::Result<Output> {
    // Where nobody else may go either, a copy of the program can be started.
    let copy = around.join("program");
    fs::copy(program, &copy)?;
    fs::set_permissions(around, Permissions::from_mode(0o755))?;
    for entry in fs::read_dir(folder)? {
        fs::set_permissions(entry?.path(), Permissions::from_mode(0o444))?;
    }
    fs::set_permissions(folder, Permissions::from_mode(0o555))?;
    let mut command = Command::new(&copy);
    command.arg(OPEN).arg(folder);
    if fs::write(folder.join("проба"), "").is_ok() {
        fs::remove_file(folder.join("проба"))?;
        command.uid(NOBODY).gid(NOBODY);
    }
    let answer = command.output();
    fs::set_permissions(folder, Permissions::from_mode(0o755))?;
    for entry in fs::read_dir(folder)? {
        fs::set_permissions(entry?.path(), Permissions::from_mode(0o644))?;
    }
    answer
}

/// Opens the store of a folder and writes to it.
///
/// # Errors
///
/// Tells why that is not possible.
pub fn open(folder: &Path) -> Found<()> {
    let mut secretary = open_again(folder)?;
    secretary.take(&Step::Say(Rc::from("после"))).map_err(told("it can't be written to"))
}
