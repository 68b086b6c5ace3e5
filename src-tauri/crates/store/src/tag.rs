//! Tags of sessions and of recommendations: each once, trimmed, in her order.

use hattama_domain::text::check_line;
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::error::Result;
use crate::operation::Tx;

/// What has tags.
#[derive(Clone, Copy)]
pub(crate) enum Tagged {
    Meeting,
    Recommendation,
}

impl Tagged {
    /// The table of its tags, and the column that names it there.
    fn table(self) -> (&'static str, &'static str) {
        match self {
            Tagged::Meeting => ("meeting_tag", "meeting"),
            Tagged::Recommendation => ("recommendation_tag", "recommendation"),
        }
    }
}

/// The tags of one.
pub(crate) fn of(conn: &Connection, tagged: Tagged, id: impl Into<Uuid>) -> Result<Vec<String>> {
    let (table, column) = tagged.table();
    let sql = format!("SELECT tag FROM {table} WHERE {column} = ?1 ORDER BY place");
    let mut statement = conn.prepare_cached(&sql)?;
    let tags = statement.query_map([id.into()], |row| row.get(0))?;
    Ok(tags.collect::<Result<_, _>>()?)
}

/// Writes tags in the place of those that were there before; blank ones are left out.
pub(crate) fn write(
    tx: &Tx,
    tagged: Tagged,
    id: impl Into<Uuid>,
    tags: &[impl AsRef<str>],
) -> Result<()> {
    let (id, (table, column)) = (id.into(), tagged.table());
    tx.conn.prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?1"))?.execute([id])?;
    let mut insert = tx.conn.prepare_cached(&format!(
        "INSERT INTO {table} ({column}, tag, place) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING"
    ))?;
    for (place, tag) in (0u32..).zip(tags) {
        let tag = tag.as_ref().trim();
        check_line(tag)?;
        if !tag.is_empty() {
            insert.execute(params![id, tag, place])?;
        }
    }
    Ok(())
}
