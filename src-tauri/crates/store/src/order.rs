//! Lists in an order that a person chose: the participants of a meeting, the items of its agenda.
//!
//! What lies in the bin keeps its place among the others, so that it comes back to where it was.

use hattama_domain::noun::Noun;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::{require, table};

/// The order of a list that has no other.
pub(crate) const BY_PLACE: &str = "place, id";

/// Puts a thing after another one of the same meeting, or first. `order` is that in which the list is
/// shown, as SQL has it.
pub(crate) fn put_after(
    tx: &Tx,
    noun: Noun,
    order: &str,
    id: Uuid,
    after: Option<Uuid>,
) -> Result<()> {
    if after == Some(id) {
        return Ok(());
    }
    let mut ids = list_of(tx, noun, order, id)?;
    ids.retain(|other| *other != id);
    let place = match after {
        None => 0,
        Some(after) => {
            require(tx.conn, noun, after)?;
            let other = ids.iter().position(|other| *other == after);
            other.ok_or(Error::NotFound(noun))? + 1
        }
    };
    ids.insert(place, id);
    renumber(tx, noun, &ids)
}

/// Everything in the list that a thing stands in.
fn list_of(tx: &Tx, noun: Noun, order: &str, id: Uuid) -> Result<Vec<Uuid>> {
    let table = table(noun).ok_or(Error::NotFound(noun))?;
    let meeting: Uuid = tx
        .conn
        .prepare_cached(&format!("SELECT meeting FROM {table} WHERE id = ?1"))?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound(noun))?;
    let sql = format!("SELECT id FROM {table} WHERE meeting = ?1 ORDER BY {order}");
    let mut statement = tx.conn.prepare_cached(&sql)?;
    let ids = statement.query_map([meeting], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Writes the places of a list, where they have changed.
fn renumber(tx: &Tx, noun: Noun, ids: &[Uuid]) -> Result<()> {
    let table = table(noun).ok_or(Error::NotFound(noun))?;
    let sql = format!("UPDATE {table} SET place = ?2 WHERE id = ?1 AND place <> ?2");
    let mut write = tx.conn.prepare_cached(&sql)?;
    for (place, id) in (1u32..).zip(ids) {
        write.execute(params![id, place])?;
    }
    Ok(())
}
