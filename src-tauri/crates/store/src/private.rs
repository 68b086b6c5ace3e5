//! Files and folders that are the user's alone: 0600 and 0700 where the system has such modes.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::error::{Error, Result};

/// Makes a folder where there is none yet, with those above it.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let around = folder.ancestors().skip(1).find(|around| around.is_dir());
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(Error::io(folder))?;
    let new = folder.ancestors().skip(1).take_while(|other| Some(*other) != around);
    new.chain(around).try_for_each(|other| settle(other).map_err(Error::io(other)))
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

/// Takes a file away, where it is there.
pub(crate) fn forget(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(path)(error)),
        _ => Ok(()),
    }
}

/// Puts a file that is whole and on the disk under its name, and sees to it that the name is on the
/// disk too.
pub(crate) fn put(part: &Path, path: &Path) -> Result<()> {
    fs::rename(part, path).map_err(Error::io(path))?;
    match path.parent() {
        Some(folder) => settle(folder).map_err(Error::io(folder)),
        None => Ok(()),
    }
}

/// Puts a file under a name that must not be taken.
pub(crate) fn put_new(part: &Path, path: &Path) -> Result<()> {
    new_file(path).map_err(Error::io(path))?;
    put(part, path)
}

/// Writes a file, whole or not at all.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<()> {
    let part = path.with_added_extension("part");
    forget(&part)?;
    let mut file = new_file(&part).map_err(Error::io(&part))?;
    file.write_all(content).and_then(|()| file.sync_all()).map_err(Error::io(&part))?;
    put(&part, path)
}

/// Sees to it that the names in a folder are on the disk. Windows does by itself, and so do disks
/// that take no such order for a folder.
fn settle(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    match File::open(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })?
        .sync_all()
    {
        Err(error)
            if !matches!(
                error.kind(),
                io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
            ) =>
        {
            return Err(error);
        }
        _ => {}
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
