//! Files and folders that are the user's alone: 0600 and 0700 where the system has such modes.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

use crate::error::{Error, Result};

/// Makes a folder where there is none yet, with those above it.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(Error::io(folder))
}

/// Opens a file to read and write, making it where there is none yet.
pub(crate) fn open_file(path: &Path) -> io::Result<File> {
    options().create(true).truncate(false).open(path)
}

/// Makes a file that must not be there yet.
pub(crate) fn new_file(path: &Path) -> io::Result<File> {
    options().create_new(true).open(path)
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Puts a file that is whole and on the disk under its name, and sees to it that the name is on the
/// disk too.
pub(crate) fn put(part: &Path, path: &Path) -> Result<()> {
    fs::rename(part, path).map_err(Error::io(path))?;
    settle(path).map_err(Error::io(path))
}

/// Windows keeps names by itself.
#[cfg(unix)]
fn settle(path: &Path) -> io::Result<()> {
    for folder in path.ancestors().skip(1).take(2) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn settle(_path: &Path) -> io::Result<()> {
    Ok(())
}
