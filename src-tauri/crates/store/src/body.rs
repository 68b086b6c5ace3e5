//! Bodies: whoever holds sessions or receives letters, under the names that they bear in time.

use chrono::NaiveDate;
use hattama_domain::body::{Body, BodyChange, BodyName, NewBody};
use hattama_domain::id::{BodyId, BodyNameId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::{Language, Wording};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::text::{TextKind, filled_line};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::require;
use crate::row::id;
use crate::wording::{Wordings, write_all};
use crate::{Store, alphabet, case_form};

impl Store {
    /// The bodies of the directory, by name.
    pub fn bodies(&self) -> Result<Vec<Body>> {
        let moment = self.conn.unchecked_transaction()?;
        list(&moment)
    }

    /// A body by its id; one in the bin can be read where it is named.
    pub fn body(&self, id: BodyId) -> Result<Body> {
        read(&self.conn, id)
    }

    /// Adds a body; a name in one language is all that it needs.
    pub fn add_body(&mut self, new: NewBody) -> Result<Done<BodyId>> {
        self.transact(OperationName::AddBody, |tx| {
            let id = tx.new_id();
            add(tx, id, &new)?;
            Ok(id)
        })
    }

    /// Changes what is known of a body.
    pub fn change_body(&mut self, id: BodyId, change: BodyChange) -> Result<Done<()>> {
        self.transact(OperationName::ChangeBody, |tx| {
            require(tx.conn, Noun::Body, id)?;
            apply(tx, id, change)
        })
    }
}

/// The bodies outside the bin, by name, as they are typed just now.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Body>> {
    let mut statement = conn.prepare_cached("SELECT id FROM body WHERE deleted_at IS NULL")?;
    let ids = statement.query_map([], |row| id(row, 0))?.collect::<Result<Vec<_>, _>>()?;
    let mut bodies = ids.into_iter().map(|id| read(conn, id)).collect::<Result<Vec<_>>>()?;
    bodies.sort_by_cached_key(|body| {
        let name = body.name_on(None).and_then(|name| name.full.in_or_any(Language::Ru));
        alphabet::key(name.unwrap_or_default())
    });
    Ok(bodies)
}

/// A body as it is typed just now.
pub(crate) fn read(conn: &Connection, id: BodyId) -> Result<Body> {
    let body = conn
        .prepare_cached("SELECT email, phone, channel FROM body WHERE id = ?1")?
        .query_row([id.0], |row| {
            Ok(Body {
                id,
                names: Vec::new(),
                address: Wording::default(),
                email: row.get(0)?,
                phone: row.get(1)?,
                channel: row.get::<_, Option<Code<_>>>(2)?.map(|channel| channel.0),
            })
        })
        .optional()?
        .ok_or(Error::NotFound(Noun::Body))?;
    let address = Wordings::of(conn, id)?.take(TextKind::BodyAddress);
    Ok(Body { names: names(conn, id)?, address, ..body })
}

/// The full name that a body bears now.
pub(crate) fn present_name(conn: &Connection, id: BodyId) -> Result<Wording> {
    let names = names(conn, id)?;
    Ok(names.into_iter().next().map(|name| name.full).unwrap_or_default())
}

/// The names of a body, latest first.
fn names(conn: &Connection, body: BodyId) -> Result<Vec<BodyName>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, since FROM body_name WHERE body = ?1 ORDER BY since DESC NULLS LAST, id DESC",
    )?;
    let names = statement
        .query_map([body.0], |row| Ok((id(row, 0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    names.into_iter().map(|(id, since)| name(conn, id, since)).collect()
}

fn name(conn: &Connection, id: BodyNameId, since: Option<NaiveDate>) -> Result<BodyName> {
    let mut texts = Wordings::of(conn, id)?;
    Ok(BodyName {
        id,
        since,
        full: texts.take(TextKind::BodyName),
        short: texts.take(TextKind::BodyShortName),
        forms: case_form::of(conn, id)?,
    })
}

/// Writes a new body under an id.
pub(crate) fn add(tx: &Tx, id: BodyId, new: &NewBody) -> Result<()> {
    if new.full.is_blank() {
        return Err(Invalid::Empty.into());
    }
    tx.conn.prepare_cached("INSERT INTO body (id) VALUES (?1)")?.execute([id.0])?;
    let name = add_name(tx, id, None)?;
    write_all(tx, name, TextKind::BodyName, &new.full)?;
    write_all(tx, name, TextKind::BodyShortName, &new.short)
}

fn add_name(tx: &Tx, body: BodyId, since: Option<NaiveDate>) -> Result<BodyNameId> {
    let id: BodyNameId = tx.new_id();
    tx.conn
        .prepare_cached("INSERT INTO body_name (id, body, since) VALUES (?1, ?2, ?3)")?
        .execute(params![id.0, body.0, since])?;
    Ok(id)
}

fn apply(tx: &Tx, id: BodyId, change: BodyChange) -> Result<()> {
    let conn = tx.conn;
    match change {
        BodyChange::Email(email) => conn
            .prepare_cached("UPDATE body SET email = ?2 WHERE id = ?1")?
            .execute(params![id.0, filled_line(email)?])?,
        BodyChange::Phone(phone) => conn
            .prepare_cached("UPDATE body SET phone = ?2 WHERE id = ?1")?
            .execute(params![id.0, filled_line(phone)?])?,
        BodyChange::Channel(channel) => conn
            .prepare_cached("UPDATE body SET channel = ?2 WHERE id = ?1")?
            .execute(params![id.0, channel.map(Code)])?,
        BodyChange::Rename { since, full } => return rename(tx, id, since, &full),
        BodyChange::NameSince { name, since } => {
            require_name(conn, id, name)?;
            conn.prepare_cached("UPDATE body_name SET since = ?2 WHERE id = ?1")?
                .execute(params![name.0, since])?
        }
        BodyChange::Form { name, language, case, text } => {
            require_name(conn, id, name)?;
            return case_form::write(tx, name, language, case, text);
        }
    };
    Ok(())
}

/// Gives a body another name from a date on; one that it has from that very date is corrected.
fn rename(tx: &Tx, body: BodyId, since: NaiveDate, full: &Wording) -> Result<()> {
    if full.is_blank() {
        return Err(Invalid::Empty.into());
    }
    let there: Option<Uuid> = tx
        .conn
        .prepare_cached("SELECT id FROM body_name WHERE body = ?1 AND since = ?2")?
        .query_row(params![body.0, since], |row| row.get(0))
        .optional()?;
    let name = match there {
        Some(name) => name.into(),
        None => add_name(tx, body, Some(since))?,
    };
    write_all(tx, name, TextKind::BodyName, full)
}

/// Refuses a name that is not one of the body's.
fn require_name(conn: &Connection, body: BodyId, name: BodyNameId) -> Result<()> {
    let is_there = conn
        .prepare_cached("SELECT 1 FROM body_name WHERE id = ?1 AND body = ?2")?
        .exists([name.0, body.0])?;
    if is_there { Ok(()) } else { Err(Error::NotFound(Noun::BodyName)) }
}
