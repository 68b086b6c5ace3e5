//! Looking into a copy without changing it. One of an older version is read through a copy of it
//! that is brought up to date and gone afterwards.

use std::cell::RefCell;
use std::path::Path;

use chrono::{DateTime, Utc};
use hattama_domain::copy::{CopiedMeeting, CopyReason, CopySummary};
use rusqlite::{Connection, OptionalExtension, Row};

use super::take::{ABOUT, pages};
use super::{files, verify};
use crate::code::Code;
use crate::error::Result;
use crate::migrations::SCHEMA_VERSION;
use crate::{Environment, Store, meeting};

/// How many sessions a summary names.
const LATEST: usize = 20;

/// Says what is in a copy.
///
/// # Errors
///
/// Refuses what is no copy of a store, not whole, or of a newer version.
pub fn look_into(file: &Path) -> Result<CopySummary> {
    let (conn, version) = readable(file)?;
    let count = |table: &str| {
        let sql = format!("SELECT count(*) FROM {table}");
        conn.query_row(&sql, [], |row| row.get::<_, u32>(0))
    };
    let latest = meeting::lines(&conn)?.into_iter().take(LATEST);
    let taken = taken(&conn)?;
    Ok(CopySummary {
        path: file.display().to_string(),
        taken_at: taken.map(|(at, _)| at),
        reason: taken.map(|(_, reason)| reason),
        version: version as u32,
        changed_at: conn
            .query_row("SELECT at FROM operation ORDER BY number DESC LIMIT 1", [], |row| {
                row.get(0)
            })
            .optional()?,
        meetings: count("meeting")?,
        speeches: count("speech")?,
        letters: count("letter")?,
        attachments: count("attachment")?,
        missing: missing(&conn, file)?,
        latest: latest.map(|line| CopiedMeeting { title: line.title, dates: line.dates }).collect(),
    })
}

impl Store {
    /// Opens a copy as a store that can only be read: where the store itself is held by somebody
    /// else, say. Every write fails with [`crate::Error::ReadOnly`].
    ///
    /// # Errors
    ///
    /// Refuses what is no copy of a store, not whole, or of a newer version.
    pub fn open_copy(file: &Path, environment: Environment) -> Result<Store> {
        let (conn, _) = readable(file)?;
        conn.pragma_update(None, "query_only", true)?;
        Ok(Store {
            conn,
            environment,
            folder: beside(file).to_owned(),
            owner: None,
            stretch: None,
            ledger: RefCell::default(),
        })
    }

    /// Whether this is a copy that can only be read.
    pub fn is_read_only(&self) -> bool {
        self.owner.is_none()
    }
}

/// A copy that can be read as a store of this version, and the version that it is of.
pub(crate) fn readable(file: &Path) -> Result<(Connection, usize)> {
    let copy = verify::open(file)?;
    let version = verify::version(&copy)?;
    if version == SCHEMA_VERSION {
        return Ok((copy, version));
    }
    // No name: SQLite takes it away when it is closed.
    let mut newer = Connection::open("")?;
    pages(&copy, &mut newer, file)?;
    verify::bring_up_to_date(&mut newer, file)?;
    Ok((newer, version))
}

/// Where the attached files of a copy are, where they are not in it.
pub(super) fn beside(file: &Path) -> &Path {
    file.parent().unwrap_or(file)
}

/// When and why a copy was taken, where it says so.
pub(crate) fn taken(conn: &Connection) -> Result<Option<(DateTime<Utc>, CopyReason)>> {
    if !conn.table_exists(None, ABOUT)? {
        return Ok(None);
    }
    let read = |row: &Row| Ok((row.get(0)?, row.get::<_, Code<_>>(1)?.0));
    let sql = format!("SELECT taken_at, reason FROM {ABOUT}");
    Ok(conn.query_row(&sql, [], read).optional()?)
}

fn missing(conn: &Connection, file: &Path) -> Result<u32> {
    let mut missing = 0;
    for hash in files::named(conn)? {
        missing += u32::from(!files::is_with(conn, beside(file), &hash)?);
    }
    Ok(missing)
}
