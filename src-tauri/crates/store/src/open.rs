//! Opening a store: what is refused, untouched and by name, and what is made ready.
//!
//! The data folder is the user's alone (0700, files 0600). An older store is brought up to date
//! after a copy of it was taken.

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::time::Duration;

use hattama_domain::copy::CopyReason;
use rusqlite::{Connection, OpenFlags};

use crate::copy::Copies;
use crate::error::{Error, Result};
use crate::migrations::{SCHEMA_VERSION, bring_up_to_date};
use crate::owner::Hold;
use crate::{Environment, FILE_NAME, Store, beside, database, network, private, search};

/// «Hatt», so that the file is told from other SQLite files (`PRAGMA application_id`).
pub(crate) const APPLICATION_ID: i32 = 0x4861_7474;

/// How long a write waits for another process's write.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// How many bytes of its log are kept when a large import has made it longer.
const LOG_KEPT: u32 = 64 * 1024 * 1024;

/// What there is before a store is opened.
pub(crate) struct Found {
    /// The version of its schema.
    version: usize,
    /// A store that is only being made.
    pub is_empty: bool,
}

impl Store {
    /// Opens the store of a data folder, making both where they are not there yet, and brings an
    /// older store up to date.
    ///
    /// # Errors
    ///
    /// Refuses, untouched, what is a folder, no store of ours, damaged, of a newer version, held by
    /// another user or machine, or older while another process has it open. Refuses a folder that
    /// is read-only or on a network drive.
    pub fn open(folder: &Path, environment: Environment) -> Result<Store> {
        network::require_local(folder)?;
        private::make_folder(folder)?;
        let hold = Hold::take(folder, &environment)?;
        let conn = connect(folder, &environment, hold.is_alone())?;
        Ok(Store {
            conn,
            environment,
            folder: folder.to_owned(),
            owner: Some(hold.share()?),
            stretch: None,
            ledger: RefCell::default(),
        })
    }

    /// Opens the store of a data folder that nobody else has open, and lets nobody else in.
    pub(crate) fn open_alone(folder: &Path, environment: Environment, hold: Hold) -> Result<Store> {
        let conn = connect(folder, &environment, true)?;
        Ok(Store {
            conn,
            environment,
            folder: folder.to_owned(),
            owner: Some(hold.keep()),
            stretch: None,
            ledger: RefCell::default(),
        })
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A counter that grows when another process has written (`PRAGMA data_version`).
    pub fn data_version(&self) -> Result<u32> {
        beside::data_version(&self.conn)
    }
}

/// Opens the file of a store that is held, brought up to date by whoever holds it alone.
fn connect(folder: &Path, environment: &Environment, is_alone: bool) -> Result<Connection> {
    let path = folder.join(FILE_NAME);
    let found = look_at(&path)?;
    let mut conn = database::open(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    prepare(&conn, folder)?;
    if found.version < SCHEMA_VERSION {
        if !is_alone {
            return Err(Error::Busy);
        }
        if !found.is_empty {
            Copies::of(folder, environment).take(CopyReason::Migration)?;
        }
        conn.pragma_update(None, "application_id", APPLICATION_ID)?;
        bring_up_to_date(&mut conn).map_err(|error| migration_error(error, &path))?;
        if found.is_empty {
            search::begin(&conn)?;
        }
    }
    Ok(conn)
}

/// Settings of a connection: WAL, every commit on the disk before it returns, foreign keys held.
pub(crate) fn prepare(conn: &Connection, folder: &Path) -> Result<()> {
    conn.busy_timeout(PATIENCE)?;
    // SQLite stays with what it had where the drive has no memory to share.
    if set_journal_mode(conn, "WAL")? != "wal" {
        return Err(Error::NetworkFolder { path: folder.to_owned() });
    }
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "journal_size_limit", LOG_KEPT)?;
    conn.set_prepared_statement_cache_capacity(256);
    Ok(())
}

/// Asks for a journal mode, and tells which one there is now. It is set when the statement has come
/// to its end; a failure to write it comes after the row that names it.
pub(crate) fn set_journal_mode(conn: &Connection, mode: &str) -> rusqlite::Result<String> {
    let mut statement = conn.prepare(&format!("PRAGMA journal_mode = {mode}"))?;
    let names = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    names.into_iter().next().ok_or(rusqlite::Error::QueryReturnedNoRows)
}

/// Looks at what is there, without writing to it, and refuses what is not a store we can open.
pub(crate) fn look_at(path: &Path) -> Result<Found> {
    if path.is_dir() {
        return Err(Error::IsDirectory { path: path.to_owned() });
    }
    if fs::metadata(path).map_or(true, |file| file.len() == 0) {
        private::open_file(path).map_err(Error::io(path))?;
        return Ok(Found { version: 0, is_empty: true });
    }
    match look_through(path, OpenFlags::SQLITE_OPEN_READ_ONLY) {
        // The power went while it was being made, before it had a WAL: only whoever may write can
        // take back what was begun.
        Err(Error::ReadOnly) => look_through(path, OpenFlags::SQLITE_OPEN_READ_WRITE),
        found => found,
    }
}

fn look_through(path: &Path, access: OpenFlags) -> Result<Found> {
    let conn = database::open(path, access)?;
    conn.busy_timeout(PATIENCE)?;
    let number = |sql: &str| {
        conn.query_row(sql, [], |row| row.get::<_, i64>(0)).map_err(|error| unreadable(error, path))
    };
    let application = number("PRAGMA application_id")?;
    let version = number("PRAGMA user_version")? as usize;
    let is_empty = number("SELECT count(*) FROM sqlite_schema")? == 0;
    // One that was being made when the power went has no name of ours yet.
    if application != i64::from(APPLICATION_ID) && !is_empty {
        return Err(Error::NotAStore { path: path.to_owned() });
    }
    if version > SCHEMA_VERSION {
        return Err(Error::Newer { path: path.to_owned(), found: version, known: SCHEMA_VERSION });
    }
    Ok(Found { version, is_empty })
}

/// What is wrong with a file that SQLite can't read.
pub(crate) fn unreadable(error: rusqlite::Error, path: &Path) -> Error {
    use rusqlite::ErrorCode;
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::NotAStore { path: path.to_owned() },
        Some(ErrorCode::DatabaseCorrupt) => {
            Error::Damaged { path: path.to_owned(), what: error.to_string() }
        }
        _ => error.into(),
    }
}

fn migration_error(error: rusqlite_migration::Error, path: &Path) -> Error {
    match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => unreadable(err, path),
        other => Error::Damaged { path: path.to_owned(), what: other.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_there_can_be_no_log_the_store_is_refused() {
        let conn = Connection::open_in_memory().expect("SQLite opens it");
        let refused = prepare(&conn, Path::new("/srv/данные"));
        assert!(
            matches!(&refused, Err(Error::NetworkFolder { path }) if path == Path::new("/srv/данные")),
            "{refused:?}"
        );
    }
}
