//! The agenda of a meeting.

use hattama_domain::agenda::{AgendaChange, AgendaItem};
use hattama_domain::id::{AgendaItemId, MeetingId, PersonId};
use hattama_domain::language::Wording;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::text::TextKind;
use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::{require, require_any};
use crate::row::{id, id_or_none};
use crate::wording::{Wordings, write_all};
use crate::{Store, order, row};

impl Store {
    /// The agenda of a meeting, in its order.
    pub fn agenda(&self, meeting: MeetingId) -> Result<Vec<AgendaItem>> {
        of_meeting(&self.conn, meeting)
    }

    /// Adds an item at the end of an agenda.
    pub fn add_agenda_item(
        &mut self,
        meeting: MeetingId,
        title: Wording,
    ) -> Result<Done<AgendaItemId>> {
        self.transact(OperationName::AddAgendaItem, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            let id = tx.new_id();
            add(tx, id, meeting, &title)?;
            Ok(id)
        })
    }

    /// Changes who reports on an item, for how long, or its place.
    pub fn change_agenda_item(
        &mut self,
        id: AgendaItemId,
        change: AgendaChange,
    ) -> Result<Done<()>> {
        self.transact(OperationName::ChangeAgendaItem, |tx| {
            require(tx.conn, Noun::AgendaItem, id)?;
            match change {
                AgendaChange::Rapporteurs(people) => write_rapporteurs(tx, id, &people),
                AgendaChange::Minutes(minutes) => write_minutes(tx, id, minutes),
                AgendaChange::Internal(internal) => {
                    tx.conn
                        .prepare_cached("UPDATE agenda_item SET internal = ?2 WHERE id = ?1")?
                        .execute(params![id.0, internal])?;
                    Ok(())
                }
                AgendaChange::After(other) => order::put_after(
                    tx,
                    Noun::AgendaItem,
                    order::BY_PLACE,
                    id.0,
                    other.map(|other| other.0),
                ),
            }
        })
    }

    /// Carries an item over to a later session; `None` where that is not known yet.
    pub fn carry_item(&mut self, id: AgendaItemId, to: Option<MeetingId>) -> Result<Done<()>> {
        self.transact(OperationName::CarryItem, |tx| {
            require(tx.conn, Noun::AgendaItem, id)?;
            carry(tx, id, to)
        })
    }
}

/// The agenda of a meeting, in its order, as it is typed just now.
pub(crate) fn of_meeting(conn: &Connection, meeting: MeetingId) -> Result<Vec<AgendaItem>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, minutes, internal, carried, carried_to FROM agenda_item
         WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY place, id",
    )?;
    let items = statement.query_map([meeting.0], read)?.collect::<Result<Vec<_>, _>>()?;
    items
        .into_iter()
        .map(|item| {
            let title = Wordings::of(conn, item.id)?.take(TextKind::AgendaTitle);
            Ok(AgendaItem { title, rapporteurs: rapporteurs(conn, item.id)?, ..item })
        })
        .collect()
}

/// The columns of an item; its title and rapporteurs are read beside it.
fn read(row: &Row) -> rusqlite::Result<AgendaItem> {
    Ok(AgendaItem {
        id: id(row, 0)?,
        title: Wording::default(),
        rapporteurs: Vec::new(),
        minutes: row.get(1)?,
        internal: row.get(2)?,
        carried: row.get(3)?,
        carried_to: id_or_none(row, 4)?,
    })
}

/// Says that an item is carried over, and puts it once on the agenda of the session that takes it,
/// where that is known.
fn carry(tx: &Tx, id: AgendaItemId, to: Option<MeetingId>) -> Result<()> {
    let meeting: MeetingId = tx
        .conn
        .prepare_cached("SELECT meeting FROM agenda_item WHERE id = ?1")?
        .query_row([id.0], |row| row::id(row, 0))?;
    if to == Some(meeting) {
        return Err(Error::NotFound(Noun::Meeting));
    }
    require_any(tx.conn, Noun::Meeting, to)?;
    let Some(item) = of_meeting(tx.conn, meeting)?.into_iter().find(|item| item.id == id) else {
        return Err(Error::NotFound(Noun::AgendaItem));
    };
    tx.conn
        .prepare_cached("UPDATE agenda_item SET carried = 1, carried_to = ?2 WHERE id = ?1")?
        .execute(params![id.0, to.map(Uuid::from)])?;
    let Some(to) = to.filter(|to| item.carried_to != Some(*to)) else { return Ok(()) };
    let copy = tx.new_id();
    add(tx, copy, to, &item.title)?;
    write_minutes(tx, copy, item.minutes)?;
    write_rapporteurs(tx, copy, &item.rapporteurs)
}

fn write_minutes(tx: &Tx, id: AgendaItemId, minutes: Option<u32>) -> Result<()> {
    tx.conn
        .prepare_cached("UPDATE agenda_item SET minutes = ?2 WHERE id = ?1")?
        .execute(params![id.0, minutes])?;
    Ok(())
}

fn rapporteurs(conn: &Connection, item: AgendaItemId) -> Result<Vec<PersonId>> {
    let mut statement =
        conn.prepare_cached("SELECT person FROM rapporteur WHERE item = ?1 ORDER BY place")?;
    let people = statement.query_map([item.0], |row| id(row, 0))?;
    Ok(people.collect::<Result<_, _>>()?)
}

/// Writes a new item under an id, at the end of the agenda.
pub(crate) fn add(tx: &Tx, id: AgendaItemId, meeting: MeetingId, title: &Wording) -> Result<()> {
    tx.conn
        .prepare_cached(
            "INSERT INTO agenda_item (id, meeting, place)
             VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM agenda_item
                              WHERE meeting = ?2))",
        )?
        .execute([id.0, meeting.0])?;
    write_all(tx, id, TextKind::AgendaTitle, title)
}

/// Writes who reports on an item, each once, in the place of whoever was written before. They may
/// stay even if the directory has them in the bin since.
pub(crate) fn write_rapporteurs(tx: &Tx, item: AgendaItemId, people: &[PersonId]) -> Result<()> {
    let before = rapporteurs(tx.conn, item)?;
    tx.conn.prepare_cached("DELETE FROM rapporteur WHERE item = ?1")?.execute([item.0])?;
    let mut insert = tx
        .conn
        .prepare_cached("INSERT INTO rapporteur (item, person, place) VALUES (?1, ?2, ?3)")?;
    for (place, person) in people.iter().enumerate() {
        if people[..place].contains(person) {
            continue;
        }
        if !before.contains(person) {
            require(tx.conn, Noun::Person, *person)?;
        }
        insert.execute(params![item.0, person.0, place as u32])?;
    }
    Ok(())
}
