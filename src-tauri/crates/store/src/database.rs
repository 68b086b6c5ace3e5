//! Files as SQLite opens them. It hands paths to the system as they are, and Windows takes a long one
//! only where it is resolved already (`\\?\C:\…`); Rust's own calls see to that by themselves.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::error::Result;

/// Opens a database by its path, or by its address where `access` has it so.
pub(crate) fn open(path: &Path, access: OpenFlags) -> Result<Connection> {
    let is_address = access.contains(OpenFlags::SQLITE_OPEN_URI);
    let name = if is_address { path.to_owned() } else { unlimited(path) };
    Ok(Connection::open_with_flags(name, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?)
}

/// The longest path that Windows takes as it is, in UTF-16 units, with what SQLite adds to it
/// (`-journal`) and the end (learn.microsoft.com, «Maximum Path Length Limitation»).
#[cfg(windows)]
const MAX_PATH: usize = 260 - "-journal".len() - 1;

/// A path that may be long. A short one stays as it is: SQLite takes one that begins with two slashes for
/// a network's, and then locks by one handle for all connections of a process, which loses count where
/// two lock at once.
#[cfg(windows)]
pub(crate) fn unlimited(path: &Path) -> PathBuf {
    use std::ffi::OsString;
    use std::os::windows::ffi::OsStrExt;
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let is_short = absolute.as_os_str().encode_wide().count() <= MAX_PATH;
    if is_short || absolute.to_string_lossy().starts_with(r"\\") {
        return path.to_owned();
    }
    let mut unlimited = OsString::from(r"\\?\");
    unlimited.push(absolute);
    unlimited.into()
}

/// Other systems take long paths as they are.
#[cfg(not(windows))]
pub(crate) fn unlimited(path: &Path) -> PathBuf {
    path.to_owned()
}

#[cfg(all(windows, test))]
mod tests {
    use super::unlimited;

    #[test]
    fn only_a_long_path_is_given_otherwise_than_it_was() {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let short = folder.path().join("hattama.db");
        assert_eq!(unlimited(&short), short);
        let deep = (0..6).fold(folder.path().to_owned(), |deep, _| deep.join("х".repeat(40)));
        std::fs::create_dir_all(&deep).expect("a long path");
        let long = unlimited(&deep.join("hattama.db"));
        assert!(long.to_string_lossy().starts_with(r"\\?\"), "{long:?}");
    }
}
