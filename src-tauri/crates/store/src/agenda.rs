//! The agenda of a meeting.

use hattama_domain::agenda::{AgendaChange, AgendaItem};
use hattama_domain::id::{AgendaItemId, MeetingId, PersonId};
use hattama_domain::language::Wording;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::text::TextKind;
use rusqlite::{Connection, params};

use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::row::id;
use crate::wording::{Wordings, write_all};
use crate::{Store, order};

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
                AgendaChange::Minutes(minutes) => {
                    tx.conn
                        .prepare_cached("UPDATE agenda_item SET minutes = ?2 WHERE id = ?1")?
                        .execute(params![id.0, minutes])?;
                    Ok(())
                }
                AgendaChange::After(other) => {
                    order::put_after(tx, Noun::AgendaItem, id.0, other.map(|other| other.0))
                }
            }
        })
    }
}

/// The agenda of a meeting, in its order, as it is typed just now.
pub(crate) fn of_meeting(conn: &Connection, meeting: MeetingId) -> Result<Vec<AgendaItem>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, minutes FROM agenda_item
         WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY place, id",
    )?;
    let items = statement
        .query_map([meeting.0], |row| Ok((id(row, 0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    items
        .into_iter()
        .map(|(id, minutes)| {
            let title = Wordings::of(conn, id)?.take(TextKind::AgendaTitle);
            Ok(AgendaItem { id, title, rapporteurs: rapporteurs(conn, id)?, minutes })
        })
        .collect()
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
