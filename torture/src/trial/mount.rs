//! A small disk of its own, in memory: really full, and really read-only. Only root can mount one.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use hattama_documents::write_whole;
use hattama_store::Error;
use tempfile::TempDir;

use super::call::try_again;
use super::{Found, difference, open_again, told};
use crate::script::{Clock, Record, Script, Secretary, Step};

/// The size of the disk, and of a file on it that makes room when it goes.
const SIZE: &str = "size=4m";
const DISK: usize = 4 * 1024 * 1024;
const BALLAST: usize = 2 * 1024 * 1024;

/// A mounted disk, until it is dropped.
pub struct Mount {
    folder: TempDir,
}

impl Mount {
    /// Mounts one.
    ///
    /// # Errors
    ///
    /// Tells why that is not possible; as a rule, because it needs root.
    pub fn new() -> Found<Mount> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        run(Command::new("mount").args(["-t", "tmpfs", "-o", SIZE, "tmpfs"]).arg(folder.path()))?;
        Ok(Mount { folder })
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn remount(&self, how: &str) -> Found<()> {
        run(Command::new("mount").args(["-o", how]).arg(self.path()))
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        if let Err(what) = run(Command::new("umount").arg(self.folder.path())) {
            eprintln!("{what}");
        }
    }
}

fn run(command: &mut Command) -> Found<()> {
    let output = command.output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
}

/// Works on a disk until it is full, goes on when there is room, and tells how many steps were
/// acknowledged.
///
/// # Errors
///
/// Tells of another error than that the disk is full, and of what was lost or half-written.
pub fn fill(disk: &Mount, seed: u64) -> Found<u32> {
    let place = tempfile::tempdir_in(disk.path()).map_err(|error| error.to_string())?;
    let ballast = place.path().join("ballast");
    fs::write(&ballast, vec![1; BALLAST]).map_err(|error| error.to_string())?;
    let opened = Secretary::open(place.path(), &Clock::new(), seed);
    let mut secretary = opened.map_err(told("it doesn't open"))?;
    let mut script = Script::new(seed);
    let mut record = Record::default();
    let mut acknowledged = 0;
    loop {
        let step = match script.next(&record) {
            // The log grows, as it does while somebody reads.
            Step::Checkpoint | Step::Reopen => continue,
            step => step,
        };
        let after = record.after(&step);
        match secretary.take(&step) {
            Ok(()) => record = after,
            Err(Error::Full) if ballast.exists() => {
                fs::remove_file(&ballast).map_err(|error| error.to_string())?;
                try_again(&mut secretary, &step, &record)?;
                record = after;
                break;
            }
            Err(other) => return Err(format!("not that the disk is full, but {other:?}")),
        }
        acknowledged += 1;
    }
    drop(secretary);
    let is = open_again(place.path())?.whole_record()?;
    if is == record { Ok(acknowledged) } else { Err(difference(&is, &record)) }
}

/// Exports a paper for which there is no room, over one that was exported before, once so many bytes
/// of it have been written.
///
/// # Errors
///
/// Tells of another error than that the disk is full, of a paper that is not as it was, and of a
/// file that is half-written.
pub fn export(disk: &Mount, written: usize) -> Found<()> {
    let place = tempfile::tempdir_in(disk.path()).map_err(|error| error.to_string())?;
    let (before, paper) = (b"before".as_slice(), place.path().join("paper.pdf"));
    write_whole(&paper, before).map_err(|error| error.to_string())?;
    let ballast = place.path().join("ballast");
    fs::write(&ballast, vec![1; DISK - written]).map_err(|error| error.to_string())?;
    match write_whole(&paper, &vec![2; DISK]) {
        Err(error) if error.kind() == ErrorKind::StorageFull => {}
        other => return Err(format!("not that the disk is full, but {other:?}")),
    }
    let files = fs::read_dir(place.path()).map_err(|error| error.to_string())?.count();
    if files != 2 {
        return Err(format!("{files} files where there should be the paper and the ballast"));
    }
    match fs::read(&paper) {
        Ok(now) if now == before => Ok(()),
        other => Err(format!("the paper is not as it was: {other:?}")),
    }
}

/// Opens a store whose disk is read-only, and again when it is not.
///
/// # Errors
///
/// Tells of a store that opens or has changed.
pub fn freeze(disk: &Mount) -> Found<()> {
    let place = tempfile::tempdir_in(disk.path()).map_err(|error| error.to_string())?;
    let mut secretary = open_again(place.path())?;
    for step in [Step::Meet, Step::Say(Rc::from("до того"))] {
        secretary.take(&step).map_err(told("a step failed"))?;
    }
    let before = secretary.whole_record()?;
    drop(secretary);
    disk.remount("remount,ro")?;
    let opened = Secretary::open(place.path(), &Clock::new(), 0);
    disk.remount("remount,rw")?;
    match opened {
        Ok(_) => return Err("it opens although it can't be written to".to_owned()),
        Err(error) if error.to_string().contains(&*place.path().to_string_lossy()) => {}
        Err(other) => return Err(format!("an error that doesn't name the folder: {other:?}")),
    }
    let is = open_again(place.path())?.whole_record()?;
    if is == before { Ok(()) } else { Err(difference(&is, &before)) }
}
