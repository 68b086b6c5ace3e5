//! Opening a copy, and only one that is whole. Nothing is written to it or beside it.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::files;
use super::take::connect;
use crate::database;
use crate::error::{Error, Result};
use crate::migrations::{self, SCHEMA_VERSION};
use crate::open::{APPLICATION_ID, unreadable};

/// Opens a copy to read.
///
/// # Errors
///
/// Refuses what is no copy of a store, not whole, or of a newer version.
pub(super) fn open(file: &Path) -> Result<Connection> {
    let not_a_copy = || Error::NotACopy { path: file.to_owned() };
    if !fs::metadata(file).map_err(Error::io(file))?.is_file() {
        return Err(not_a_copy());
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let conn = connect(address(file)?.as_ref(), flags)?;
    let broken = |error| of_a_copy(unreadable(error, file));
    if application(&conn).map_err(broken)? != APPLICATION_ID {
        return Err(not_a_copy());
    }
    let found = version(&conn).map_err(broken)?;
    if found > SCHEMA_VERSION {
        return Err(Error::Newer { path: file.to_owned(), found, known: SCHEMA_VERSION });
    }
    let mut faults = faults(&conn).map_err(broken)?;
    faults.extend(files::faults(&conn)?);
    if faults.is_empty() {
        Ok(conn)
    } else {
        Err(Error::DamagedCopy { path: file.to_owned(), what: faults.join("; ") })
    }
}

/// How many rows each table has.
pub(super) fn counts(conn: &Connection) -> rusqlite::Result<Vec<(String, i64)>> {
    let mut statement = conn.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT NULL ORDER BY name",
    )?;
    let tables = statement.query_map([], |row| row.get::<_, String>(0))?;
    tables
        .map(|table| {
            let table = table?;
            let count = format!("SELECT count(*) FROM \"{}\"", table.replace('"', "\"\""));
            let rows = conn.query_row(&count, [], |row| row.get(0))?;
            Ok((table, rows))
        })
        .collect()
}

/// The version of a copy's schema.
pub(super) fn version(conn: &Connection) -> rusqlite::Result<usize> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0))? as usize)
}

/// Brings a copy of a copy up to date. One that then is not built as our stores are is none.
pub(super) fn bring_up_to_date(conn: &mut Connection, file: &Path) -> Result<()> {
    let not_ours = || Error::NotACopy { path: file.to_owned() };
    migrations::bring_up_to_date(conn).map_err(|_| not_ours())?;
    let mut new = Connection::open_in_memory()?;
    migrations::bring_up_to_date(&mut new).map_err(|_| not_ours())?;
    if build(conn)? == build(&new)? { Ok(()) } else { Err(not_ours()) }
}

/// What a store is made of: its tables with their columns, its indexes and triggers, by name.
fn build(conn: &Connection) -> rusqlite::Result<Vec<(String, Option<String>)>> {
    let mut statement = conn.prepare(
        "SELECT part.name, column.name
         FROM sqlite_schema AS part LEFT JOIN pragma_table_info(part.name) AS column
         WHERE part.sql NOT NULL AND part.tbl_name NOT IN ('safety_copy', 'copied_file')
         ORDER BY 1, 2",
    )?;
    let parts = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    parts.collect()
}

fn application(conn: &Connection) -> rusqlite::Result<i32> {
    conn.pragma_query_value(None, "application_id", |row| row.get(0))
}

/// What SQLite finds damaged, and references to nothing.
fn faults(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let lines = |sql: &str| -> rusqlite::Result<Vec<String>> {
        conn.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
    };
    let mut faults = lines("PRAGMA integrity_check")?;
    faults.retain(|line| line != "ok");
    faults.extend(lines("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check")?);
    Ok(faults)
}

/// The same said of a copy and not of the store.
fn of_a_copy(error: Error) -> Error {
    match error {
        Error::NotAStore { path } => Error::NotACopy { path },
        Error::Damaged { path, what } => Error::DamagedCopy { path, what },
        other => other,
    }
}

/// The address of a file that SQLite is not to write to, not even a lock. Where somebody has left a
/// log beside it, it is not finished without, and locks are taken.
fn address(file: &Path) -> Result<String> {
    let absolute = std::path::absolute(file).map_err(Error::io(file))?;
    let has_log = fs::metadata(log_of(file)).is_ok_and(|log| log.len() > 0);
    let manner = if has_log { "mode=ro" } else { "immutable=1" };
    Ok(format!("file://{}?{manner}", escaped(&database::unlimited(&absolute))))
}

fn log_of(file: &Path) -> std::path::PathBuf {
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

/// An absolute path as it stands in an address.
fn escaped(path: &Path) -> String {
    let mut address = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b':' | b'.' | b'-' | b'_' => address.push(char::from(*byte)),
            letter if letter.is_ascii_alphanumeric() => address.push(char::from(*letter)),
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    // A drive's letter comes after a slash, and so does what makes a path unlimited.
    if address.starts_with('/') { address } else { format!("/{address}") }
}
