//! Whether the index is what it should be: made by these stems, whole, and to its end.

use hattama_domain::noun::Noun;
use hattama_search::STEMS_VERSION;
use rusqlite::{Connection, ErrorCode, params};
use uuid::Uuid;

use super::thing::NOUNS;
use crate::error::{Error, Result};

/// How far an index has been made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// By other stems, or damaged: it is made from the beginning.
    Outdated,
    /// These things and those after them are still to come.
    Under {
        noun: Noun,
        after: Uuid,
    },
    Whole,
}

pub(super) fn read(conn: &Connection) -> Result<State> {
    let (stems, source, after): (u32, Option<u32>, Option<Uuid>) = conn
        .prepare_cached("SELECT stems, source, after FROM search_state")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    if stems != STEMS_VERSION {
        return Ok(State::Outdated);
    }
    Ok(match source.and_then(|source| NOUNS.get(source as usize)) {
        Some(&noun) => State::Under { noun, after: after.unwrap_or_default() },
        None => State::Whole,
    })
}

pub(super) fn write(conn: &Connection, state: State) -> Result<()> {
    let (stems, source, after) = match state {
        State::Outdated => (0, None, None),
        State::Under { noun, after } => (
            STEMS_VERSION,
            NOUNS.iter().position(|other| *other == noun).map(|at| at as u32),
            Some(after),
        ),
        State::Whole => (STEMS_VERSION, None, None),
    };
    conn.prepare_cached("UPDATE search_state SET stems = ?1, source = ?2, after = ?3")?
        .execute(params![stems, source, after])?;
    Ok(())
}

/// Whether what is written is to be indexed at once: not where all of it will be made again.
pub(super) fn is_kept(conn: &Connection) -> Result<bool> {
    Ok(read(conn)? != State::Outdated)
}

/// Lets the index be made again.
pub(super) fn outdate(conn: &Connection) -> Result<()> {
    write(conn, State::Outdated)
}

/// Whether an error of the index means that it is damaged, rather than that the disk or the store is.
pub(super) fn is_damage(error: &Error) -> bool {
    let Error::Sqlite(error) = error else { return false };
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::Unknown | ErrorCode::ConstraintViolation)
    )
}
