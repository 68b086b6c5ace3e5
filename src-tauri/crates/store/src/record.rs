//! The record: speeches, points noted and decisions in their one order.
//!
//! Entries have a `place` within their meeting and agenda item, with gaps between, so that one can
//! be put between two others without touching them.

use hattama_domain::id::{AgendaItemId, MeetingId};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::record::{Entry, EntryRef, Place};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::row::{id, id_or_none};
use crate::{Store, decision, point, speech};

/// A text without words, as the index of such speeches has it: nothing but white space, which is what
/// Rust's `trim` takes away.
const BLANK: &str =
    "trim(text, char(9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198,
        8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288)) = ''";

/// How far apart entries are put.
const GAP: i64 = 1024;

impl Store {
    /// The record of a meeting: entries under no agenda item first, then item by item.
    pub fn record(&self, meeting: MeetingId) -> Result<Vec<Entry>> {
        of_meeting(&self.conn, meeting)
    }

    /// Some entries of the record of a meeting, without those that are gone since they were named.
    pub fn record_entries(&self, meeting: MeetingId, wanted: &[EntryRef]) -> Result<Vec<Entry>> {
        let moment = self.conn.unchecked_transaction()?;
        some(&moment, meeting, wanted)
    }

    /// Puts an entry elsewhere in the record of its meeting.
    pub fn move_entry(&mut self, entry: EntryRef, place: Place) -> Result<Done<()>> {
        self.transact(OperationName::MoveEntry, |tx| move_to(tx, entry, place))
    }
}

/// Where an entry stands or goes.
#[derive(Clone, Copy)]
pub(crate) struct Position {
    pub meeting: MeetingId,
    pub item: Option<AgendaItemId>,
    pub place: i64,
}

/// The record of a meeting. What belongs to an agenda item in the bin stands under none, until the
/// item comes back.
pub(crate) fn of_meeting(conn: &Connection, meeting: MeetingId) -> Result<Vec<Entry>> {
    which(conn, meeting, "TRUE")
}

/// The record of a meeting without the speeches that say something, which are nearly all of a long
/// one. A text that is being typed may be blank by now, so its speech is among these.
pub(crate) fn without_spoken(conn: &Connection, meeting: MeetingId) -> Result<Vec<Entry>> {
    let condition = format!(
        "(entry.sort <> 'speech'
          OR entry.id IN (SELECT owner FROM draft)
          OR entry.id IN (SELECT id FROM speech WHERE meeting = ?1 AND {BLANK}))"
    );
    which(conn, meeting, &condition)
}

/// Those entries of a meeting for which a condition holds, in the order of the record.
fn which(conn: &Connection, meeting: MeetingId, condition: &str) -> Result<Vec<Entry>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT entry.sort, entry.id, agenda_item.id
         FROM entry LEFT JOIN agenda_item
             ON agenda_item.id = entry.item AND agenda_item.deleted_at IS NULL
         WHERE entry.meeting = ?1 AND entry.deleted_at IS NULL AND {condition}
         ORDER BY agenda_item.place NULLS FIRST, agenda_item.id, entry.place, entry.id",
    ))?;
    let entries = statement
        .query_map([meeting.0], |row| Ok((entry_ref(row)?, id_or_none(row, 2)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    entries.into_iter().map(|(entry, item)| read(conn, entry, item)).collect()
}

/// Those of the wanted entries that the meeting has outside the bin.
pub(crate) fn some(
    conn: &Connection,
    meeting: MeetingId,
    wanted: &[EntryRef],
) -> Result<Vec<Entry>> {
    let mut found = Vec::with_capacity(wanted.len());
    for &entry in wanted {
        if let Some(item) = item_of(conn, meeting, entry)? {
            found.push(read(conn, entry, item)?);
        }
    }
    Ok(found)
}

/// An entry as it is typed just now.
fn read(conn: &Connection, entry: EntryRef, item: Option<AgendaItemId>) -> Result<Entry> {
    match entry {
        EntryRef::Speech(id) => speech::read(conn, id, item).map(Entry::Speech),
        EntryRef::Point(id) => point::read(conn, id, item).map(Entry::Point),
        EntryRef::Decision(id) => decision::read(conn, id, item).map(Entry::Decision),
    }
}

/// The agenda item that an entry of a meeting stands under, if any; `None` where the meeting has no
/// such entry outside the bin.
fn item_of(
    conn: &Connection,
    meeting: MeetingId,
    entry: EntryRef,
) -> Result<Option<Option<AgendaItemId>>> {
    let (sort, entry_id, _) = named(entry);
    Ok(conn
        .prepare_cached(
            "SELECT agenda_item.id FROM entry LEFT JOIN agenda_item
                 ON agenda_item.id = entry.item AND agenda_item.deleted_at IS NULL
             WHERE entry.sort = ?1 AND entry.id = ?2 AND entry.meeting = ?3
                 AND entry.deleted_at IS NULL",
        )?
        .query_row(params![sort, entry_id, meeting.0], |row| id_or_none(row, 0))
        .optional()?)
}

/// Finds room in the record of a meeting, and makes it where neighbours stand too close.
pub(crate) fn make_room(tx: &Tx, meeting: MeetingId, place: Place) -> Result<Position> {
    let (item, low, high) = match place {
        Place::End(item) => {
            require_item(tx.conn, meeting, item)?;
            (item, last_before(tx.conn, Position { meeting, item, place: i64::MAX })?, None)
        }
        Place::After(entry) => {
            let at = position_in(tx.conn, meeting, entry)?;
            (at.item, Some(at.place), first_after(tx.conn, at)?)
        }
        Place::Before(entry) => {
            let at = position_in(tx.conn, meeting, entry)?;
            (at.item, last_before(tx.conn, at)?, Some(at.place))
        }
    };
    let place = match (low, high) {
        (None, None) => 0,
        (Some(low), None) => low + GAP,
        (None, Some(high)) => high - GAP,
        (Some(low), Some(high)) if high - low > 1 => low + (high - low) / 2,
        (Some(_), Some(_)) => {
            spread(tx, meeting, item)?;
            return make_room(tx, meeting, place);
        }
    };
    Ok(Position { meeting, item, place })
}

/// Refuses an agenda item that is not one of the meeting, or lies in the bin.
pub(crate) fn require_item(
    conn: &Connection,
    meeting: MeetingId,
    item: Option<AgendaItemId>,
) -> Result<()> {
    let Some(item) = item else { return Ok(()) };
    let is_there = conn
        .prepare_cached(
            "SELECT 1 FROM agenda_item WHERE id = ?1 AND meeting = ?2 AND deleted_at IS NULL",
        )?
        .exists([item.0, meeting.0])?;
    if is_there { Ok(()) } else { Err(Error::NotFound(Noun::AgendaItem)) }
}

fn move_to(tx: &Tx, entry: EntryRef, place: Place) -> Result<()> {
    let to = make_room(tx, position(tx.conn, entry)?.meeting, place)?;
    let from = position(tx.conn, entry)?;
    if from.item == to.item && !is_any_between(tx.conn, from, to)? {
        return Ok(());
    }
    put(tx.conn, entry, to)
}

fn put(conn: &Connection, entry: EntryRef, to: Position) -> Result<()> {
    let (sql, id) = match entry {
        EntryRef::Speech(id) => ("UPDATE speech SET item = ?2, place = ?3 WHERE id = ?1", id.0),
        EntryRef::Point(id) => ("UPDATE point SET item = ?2, place = ?3 WHERE id = ?1", id.0),
        EntryRef::Decision(id) => ("UPDATE decision SET item = ?2, place = ?3 WHERE id = ?1", id.0),
    };
    conn.prepare_cached(sql)?.execute(params![id, to.item.map(Uuid::from), to.place])?;
    Ok(())
}

/// Sets the entries of an item apart again, those in the bin too: they may come back.
fn spread(tx: &Tx, meeting: MeetingId, item: Option<AgendaItemId>) -> Result<()> {
    let mut statement = tx.conn.prepare_cached(
        "SELECT sort, id FROM entry WHERE meeting = ?1 AND item IS ?2 ORDER BY place, id",
    )?;
    let entries = statement
        .query_map(params![meeting.0, item.map(Uuid::from)], entry_ref)?
        .collect::<Result<Vec<_>, _>>()?;
    for (place, entry) in (0..).step_by(GAP as usize).zip(entries) {
        put(tx.conn, entry, Position { meeting, item, place })?;
    }
    Ok(())
}

/// Where an entry stands that is not in the bin.
fn position(conn: &Connection, entry: EntryRef) -> Result<Position> {
    let (sort, entry_id, noun) = named(entry);
    conn.prepare_cached(
        "SELECT meeting, item, place FROM entry
         WHERE sort = ?1 AND id = ?2 AND deleted_at IS NULL",
    )?
    .query_row(params![sort, entry_id], |row| {
        Ok(Position { meeting: id(row, 0)?, item: id_or_none(row, 1)?, place: row.get(2)? })
    })
    .optional()?
    .ok_or(Error::NotFound(noun))
}

/// Where an entry of this very meeting stands.
fn position_in(conn: &Connection, meeting: MeetingId, entry: EntryRef) -> Result<Position> {
    let at = position(conn, entry)?;
    if at.meeting == meeting { Ok(at) } else { Err(Error::NotFound(Noun::Meeting)) }
}

/// The last place before a position, of entries in the bin too.
fn last_before(conn: &Connection, at: Position) -> Result<Option<i64>> {
    neighbour(
        conn,
        at,
        "SELECT max(place) FROM entry WHERE meeting = ?1 AND item IS ?2 AND place < ?3",
    )
}

/// The first place after a position, of entries in the bin too.
fn first_after(conn: &Connection, at: Position) -> Result<Option<i64>> {
    neighbour(
        conn,
        at,
        "SELECT min(place) FROM entry WHERE meeting = ?1 AND item IS ?2 AND place > ?3",
    )
}

fn neighbour(conn: &Connection, at: Position, sql: &str) -> Result<Option<i64>> {
    Ok(conn
        .prepare_cached(sql)?
        .query_row(params![at.meeting.0, at.item.map(Uuid::from), at.place], |row| row.get(0))?)
}

/// Whether an entry outside the bin stands between two positions of one item.
fn is_any_between(conn: &Connection, one: Position, other: Position) -> Result<bool> {
    let (low, high) = (one.place.min(other.place), one.place.max(other.place));
    Ok(conn
        .prepare_cached(
            "SELECT 1 FROM entry WHERE meeting = ?1 AND item IS ?2
                 AND place > ?3 AND place < ?4 AND deleted_at IS NULL",
        )?
        .exists(params![one.meeting.0, one.item.map(Uuid::from), low, high])?)
}

/// How an entry is named in the view of all, and by its noun.
fn named(entry: EntryRef) -> (&'static str, Uuid, Noun) {
    match entry {
        EntryRef::Speech(id) => ("speech", id.0, Noun::Speech),
        EntryRef::Point(id) => ("point", id.0, Noun::Point),
        EntryRef::Decision(id) => ("decision", id.0, Noun::Decision),
    }
}

/// The entry that the first two columns name.
pub(crate) fn entry_ref(row: &Row) -> rusqlite::Result<EntryRef> {
    let sort: String = row.get(0)?;
    Ok(match sort.as_str() {
        "speech" => EntryRef::Speech(id(row, 1)?),
        "point" => EntryRef::Point(id(row, 1)?),
        _ => EntryRef::Decision(id(row, 1)?),
    })
}
