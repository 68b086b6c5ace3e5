//! Files as SQLite opens them. It hands paths to the system as they are, and Windows takes a long one
//! only where it is resolved already (`\\?\C:\…`); Rust's own calls see to that by themselves.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::error::Result;

/// Opens a database by its path, or by its address where `access` has it so.
pub(crate) fn open(path: &Path, access: OpenFlags) -> Result<Connection> {
    let access = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(unlimited(path), access)?)
}

/// A path that may be long, as far as its folder is there.
#[cfg(windows)]
pub(crate) fn unlimited(path: &Path) -> PathBuf {
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    match (folder, path.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

/// Other systems take long paths as they are.
#[cfg(not(windows))]
pub(crate) fn unlimited(path: &Path) -> PathBuf {
    path.to_owned()
}
