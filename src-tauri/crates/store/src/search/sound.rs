//! Whether an index has all that it should have. Its structure can be in order with rows missing.

use rusqlite::Connection;

use super::fact;
use crate::error::Result;

/// Reads all of the index: SQLite finds no fault with it, and no row is missing.
pub(super) fn is_sound(conn: &Connection) -> bool {
    let found = conn.query_row("PRAGMA integrity_check(search)", [], |row| row.get::<_, String>(0));
    found.is_ok_and(|found| found == "ok") && has_all(conn).unwrap_or(false)
}

fn has_all(conn: &Connection) -> Result<bool> {
    let sql = "SELECT (SELECT count(*) FROM search WHERE search MATCH ?1)
                    = (SELECT count(*) FROM search_text)";
    Ok(conn.query_row(sql, [any()], |row| row.get(0))?)
}

/// Whether the index has its first row and its last: quick, where a search has found nothing.
pub(super) fn has_its_ends(conn: &Connection) -> Result<bool> {
    let sql = "SELECT (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid LIMIT 1)
                       IS (SELECT min(key) FROM search_text)
                  AND (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT 1)
                       IS (SELECT max(key) FROM search_text)";
    Ok(conn.prepare_cached(sql)?.query_row([any()], |row| row.get(0))?)
}

fn any() -> String {
    format!("facts : {}", fact::ANY)
}
