//! The copy of a store that is taken before a migration changes it: a whole store of its own,
//! checked before it counts.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use crate::FILE_NAME;
use crate::error::{Error, Result};
use crate::open::unreadable;
use crate::private;

/// The folder of copies, in the data folder.
const FOLDER: &str = "copies";

/// Copies a store as it is before it is brought to `version`.
///
/// # Errors
///
/// Refuses a store whose copy is not whole: it is damaged itself.
pub(crate) fn before(store: &Connection, folder: &Path, version: usize) -> Result<()> {
    let copies = folder.join(FOLDER);
    private::make_folder(&copies)?;
    let part = copies.join("copy.part");
    let copied = forget(&part)
        .and_then(|()| copy(store, &part, &folder.join(FILE_NAME)))
        .and_then(|()| private::put(&part, &copies.join(format!("before-{version:03}.db"))));
    if copied.is_err() {
        // What is left of it is taken away by the next one at the latest.
        let _ = forget(&part);
    }
    copied
}

/// Takes away what is left of a copy that was not finished.
fn forget(part: &Path) -> Result<()> {
    match fs::remove_file(part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(part)(error)),
        _ => Ok(()),
    }
}

/// Copies a store, the file at `from`, into a new file, whole and on the disk when this returns.
fn copy(store: &Connection, to: &Path, from: &Path) -> Result<()> {
    let file = private::new_file(to).map_err(Error::io(to))?;
    let mut copy = Connection::open_with_flags(
        to,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    Backup::new(store, &mut copy)?.run_to_completion(1_000, Duration::ZERO, None)?;
    // A copy is one file, without a log beside it.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    let faults = faults(&copy).map_err(|error| unreadable(error, from))?;
    if !faults.is_empty() {
        return Err(Error::Damaged { path: from.to_owned(), what: faults.join("; ") });
    }
    copy.close().map_err(|(_, error)| error)?;
    file.sync_all().map_err(Error::io(to))
}

fn faults(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare("PRAGMA integrity_check")?;
    let lines = statement.query_map([], |row| row.get(0))?;
    let mut lines: Vec<String> = lines.collect::<Result<_, _>>()?;
    lines.retain(|line| line != "ok");
    Ok(lines)
}
