//! The control over each pair (recommendation, addressee): its own term, extensions, pauses, and that
//! nobody waits any more.

use std::collections::HashMap;

use chrono::NaiveDate;
use hattama_domain::id::{AddresseeId, ReplyId};
use hattama_domain::letter::LetterStatus;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::term::{Control, ControlChange, Extension, OffControl, Pause, Term};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::letter_date;
use crate::code::{Code, Json};
use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::row::{id, id_or_none};
use crate::{Store, letter};

impl Store {
    /// Changes the control over pairs, over all of them or none, as one step of the history.
    pub fn change_control(
        &mut self,
        addressees: &[AddresseeId],
        change: &ControlChange,
    ) -> Result<Done<()>> {
        self.transact(OperationName::ChangeControl, |tx| {
            for &addressee in addressees {
                require(tx.conn, Noun::Addressee, addressee)?;
                let control = read(tx.conn, addressee)?;
                change.check(&control, letter_on(tx.conn, addressee)?)?;
                apply(tx, addressee, change)?;
            }
            Ok(())
        })
    }
}

/// Every extension but those that a reply in the bin has promised.
const EXTENSIONS: &str = "
    SELECT addressee, extension.id, given_on, until, reason, extension.reply FROM extension
        LEFT JOIN reply ON reply.id = extension.reply
    WHERE reply.deleted_at IS NULL";

/// Every control, by its pair.
pub(crate) fn all(conn: &Connection) -> Result<HashMap<AddresseeId, Control>> {
    let mut controls: HashMap<AddresseeId, Control> = HashMap::new();
    let mut statement =
        conn.prepare_cached("SELECT addressee, term, off_on, off_by, off_note FROM control")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        controls.insert(id(row, 0)?, own(row)?);
    }
    let sql = format!("{EXTENSIONS} ORDER BY addressee, given_on, extension.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        controls.entry(id(row, 0)?).or_default().extensions.push(extension(row)?);
    }
    let mut statement = conn.prepare_cached(
        "SELECT addressee, id, since, until, reason FROM pause ORDER BY addressee, since, id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        controls.entry(id(row, 0)?).or_default().pauses.push(pause(row)?);
    }
    Ok(controls)
}

/// The control over one pair.
pub(crate) fn read(conn: &Connection, addressee: AddresseeId) -> Result<Control> {
    let own = conn
        .prepare_cached(
            "SELECT addressee, term, off_on, off_by, off_note FROM control WHERE addressee = ?1",
        )?
        .query_row([addressee.0], own)
        .optional()?;
    let sql = format!("{EXTENSIONS} AND addressee = ?1 ORDER BY given_on, extension.id");
    let mut extensions = conn.prepare_cached(&sql)?;
    let mut pauses = conn.prepare_cached(
        "SELECT addressee, id, since, until, reason FROM pause
         WHERE addressee = ?1 ORDER BY since, id",
    )?;
    Ok(Control {
        extensions: extensions.query_map([addressee.0], extension)?.collect::<Result<_, _>>()?,
        pauses: pauses.query_map([addressee.0], pause)?.collect::<Result<_, _>>()?,
        ..own.unwrap_or_default()
    })
}

/// What stands in the row of a pair itself.
fn own(row: &Row) -> rusqlite::Result<Control> {
    let off = match row.get(2)? {
        Some(on) => Some(OffControl { on, by: row.get(3)?, note: row.get(4)? }),
        None => None,
    };
    let term = row.get::<_, Option<Json<Term>>>(1)?.map(|term| term.0);
    Ok(Control { term, off, ..Control::default() })
}

fn extension(row: &Row) -> rusqlite::Result<Extension> {
    Ok(Extension {
        id: id(row, 1)?,
        on: row.get(2)?,
        until: row.get(3)?,
        reason: row.get(4)?,
        promised_in: id_or_none(row, 5)?,
    })
}

fn pause(row: &Row) -> rusqlite::Result<Pause> {
    Ok(Pause { id: id(row, 1)?, since: row.get(2)?, until: row.get(3)?, reason: row.get(4)? })
}

/// The date of the letter that has carried a pair out; of twins, the earlier one's. What follows it, to
/// remind of it, has carried nothing out.
fn letter_on(conn: &Connection, addressee: AddresseeId) -> Result<Option<NaiveDate>> {
    let mut statement = conn.prepare_cached(
        "SELECT letter.id FROM addressee JOIN letter_recommendation USING (recommendation)
             JOIN letter ON letter.id = letter AND letter.body = addressee.body
         WHERE addressee.id = ?1 AND status = ?2 AND letter.follows IS NULL
             AND letter.deleted_at IS NULL",
    )?;
    let sent = Code(LetterStatus::Sent);
    let ids = statement.query_map(params![addressee.0, sent], |row| id(row, 0))?;
    let mut dates = Vec::new();
    for id in ids.collect::<Result<Vec<_>, _>>()? {
        dates.extend(letter_date(&letter::read(conn, id)?));
    }
    Ok(dates.into_iter().min())
}

fn apply(tx: &Tx, addressee: AddresseeId, change: &ControlChange) -> Result<()> {
    let conn = tx.conn;
    match change {
        ControlChange::Term(term) => {
            keep(conn, addressee)?;
            conn.prepare_cached("UPDATE control SET term = ?2 WHERE addressee = ?1")?
                .execute(params![addressee.0, term.as_ref().map(Json)])?;
        }
        ControlChange::Extend { on, until, reason } => {
            extend(tx, addressee, *on, *until, reason, None)?;
        }
        ControlChange::RemoveExtension(extension) => {
            conn.prepare_cached("DELETE FROM extension WHERE id = ?1 AND addressee = ?2")?
                .execute([extension.0, addressee.0])?;
        }
        ControlChange::Pause { since, reason } => {
            conn.prepare_cached(
                "INSERT INTO pause (id, addressee, since, reason) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![tx.new_id::<Uuid>(), addressee.0, since, reason])?;
        }
        ControlChange::Resume { until } => {
            conn.prepare_cached(
                "UPDATE pause SET until = ?2 WHERE addressee = ?1 AND until IS NULL",
            )?
            .execute(params![addressee.0, until])?;
        }
        ControlChange::RemovePause(pause) => {
            conn.prepare_cached("DELETE FROM pause WHERE id = ?1 AND addressee = ?2")?
                .execute([pause.0, addressee.0])?;
        }
        ControlChange::TakeOff { on, note } => {
            take_off(tx, addressee, Some((*on, &tx.environment.user, note)))?;
        }
        ControlChange::PutBack => take_off(tx, addressee, None)?,
    }
    Ok(())
}

/// Sees to it that a pair has a row of its own.
fn keep(conn: &Connection, addressee: AddresseeId) -> Result<()> {
    conn.prepare_cached("INSERT INTO control (addressee) VALUES (?1) ON CONFLICT DO NOTHING")?
        .execute([addressee.0])?;
    Ok(())
}

/// Gives an answer another due date, which a reply may have promised.
pub(crate) fn extend(
    tx: &Tx,
    addressee: AddresseeId,
    on: NaiveDate,
    until: NaiveDate,
    reason: &str,
    reply: Option<ReplyId>,
) -> Result<()> {
    tx.conn
        .prepare_cached(
            "INSERT INTO extension (id, addressee, given_on, until, reason, reply)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            tx.new_id::<Uuid>(),
            addressee.0,
            on,
            until,
            reason,
            reply.map(Uuid::from),
        ])?;
    Ok(())
}

fn take_off(tx: &Tx, addressee: AddresseeId, off: Option<(NaiveDate, &str, &str)>) -> Result<()> {
    keep(tx.conn, addressee)?;
    tx.conn
        .prepare_cached(
            "UPDATE control SET off_on = ?2, off_by = ?3, off_note = ?4 WHERE addressee = ?1",
        )?
        .execute(params![
            addressee.0,
            off.map(|off| off.0),
            off.map(|off| off.1),
            off.map(|off| off.2),
        ])?;
    Ok(())
}
