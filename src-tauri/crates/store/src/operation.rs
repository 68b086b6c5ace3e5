//! Operations: every write is one, in one transaction, with the changeset of what it did.
//!
//! Undo applies the inverse of a changeset and refuses, naming the conflict, where rows have
//! changed since. Undo and redo are operations themselves, so the trail has no holes; both outlive
//! a restart because the trail is in the store. Only typing is joined to the operation before it.

use std::cell::Cell;
use std::sync::mpsc;

use chrono::{DateTime, Utc};
use hattama_domain::id::OperationId;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Changed, Done, History, OperationLine, OperationName};
use hattama_domain::text::{TextField, TextKind};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter, ConflictAction, ConflictType, Session};
use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::{Error, Result};
use crate::stretch::Stretch;
use crate::{Environment, Store, seal, search};

/// A transaction under way: the connection, and the moment and the ids of its operation.
pub(crate) struct Tx<'a> {
    pub conn: &'a Connection,
    pub now: DateTime<Utc>,
    pub environment: &'a Environment,
    /// How many ids it has given.
    given: Cell<u16>,
}

impl<'a> Tx<'a> {
    pub fn new(conn: &'a Connection, environment: &'a Environment) -> Tx<'a> {
        Tx { conn, now: (environment.now)(), environment, given: Cell::new(0) }
    }

    /// A new UUIDv7 of this moment. Ids of one operation ascend in the order in which they were
    /// given: a count takes the place of the first twelve random bits (RFC 9562, 6.2, method 1).
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        let millis = self.now.timestamp_millis().max(0) as u64;
        let mut random = (self.environment.random)();
        random[..2].copy_from_slice(&self.given.get().to_be_bytes());
        self.given.set((self.given.get() + 1).min(0x0fff));
        T::from(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }
}

/// One of several operations: its name, and what it does.
pub(crate) type OneOf<'a> = (OperationName, &'a dyn Fn(&Tx) -> Result<()>);

/// Tables that are not content: typing under way, and the trail itself.
const NOT_CONTENT: [&str; 2] = ["draft", "operation"];

impl Store {
    /// Does `work` as one operation in one transaction. Where it fails nothing is written; where
    /// it changes nothing no operation is kept.
    pub(crate) fn transact<T>(
        &mut self,
        name: OperationName,
        work: impl FnOnce(&Tx) -> Result<T>,
    ) -> Result<Done<T>> {
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let done = operate(&Tx::new(&transaction, &self.environment), name, work)?;
        transaction.commit()?;
        Ok(done)
    }

    /// Does two operations, which undo takes back one by one, in one transaction.
    pub(crate) fn transact_both(&mut self, first: OneOf, second: OneOf) -> Result<Done<()>> {
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let tx = Tx::new(&transaction, &self.environment);
        let before = operate(&tx, first.0, first.1)?.changed.nouns;
        let mut done = operate(&tx, second.0, second.1)?;
        let nouns = &mut done.changed.nouns;
        nouns.extend(before.into_iter().filter(|noun| !nouns.contains(noun)).collect::<Vec<_>>());
        transaction.commit()?;
        Ok(done)
    }

    /// Types into a text as one operation: the one that the stretch of typing has already, where
    /// nothing else was done since.
    pub(crate) fn transact_typing<T>(
        &mut self,
        field: TextField,
        work: impl FnOnce(&Tx) -> Result<T>,
    ) -> Result<Done<T>> {
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let tx = Tx::new(&transaction, &self.environment);
        let (value, changeset) = recorded(&tx, work)?;
        let nouns = nouns(&changeset)?;
        let mut stretch = self.stretch.clone();
        if !changeset.is_empty() {
            stretch = Some(keep_typing(&tx, stretch, field, &changeset)?);
        }
        transaction.commit()?;
        self.stretch = stretch;
        Ok(Done { value, changed: Changed { name: OperationName::Type, nouns } })
    }

    /// What undo and redo would do next.
    pub fn history(&self) -> Result<History> {
        let line =
            |found: Option<Past>| found.map(|past| OperationLine { name: past.name, at: past.at });
        Ok(History { undo: line(next_to_undo(&self.conn)?), redo: line(next_to_redo(&self.conn)?) })
    }

    /// Takes back the last operation that can be taken back.
    pub fn undo(&mut self) -> Result<Done<OperationName>> {
        self.travel(next_to_undo, OperationName::Undo, "undone")
    }

    /// Brings again what was undone last.
    pub fn redo(&mut self) -> Result<Done<OperationName>> {
        self.travel(next_to_redo, OperationName::Redo, "done")
    }

    fn travel(
        &mut self,
        next: fn(&Connection) -> Result<Option<Past>>,
        name: OperationName,
        state: &str,
    ) -> Result<Done<OperationName>> {
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let past = next(&transaction)?.ok_or(Error::NothingToUndo)?;
        if !seal::is_whole(&past.changeset, &past.seal) {
            return Err(Error::DamagedStep { number: past.number });
        }
        let changeset =
            if name == OperationName::Undo { invert(&past.changeset)? } else { past.changeset };
        apply(&transaction, &changeset)?;
        seal::renew(&transaction, &changeset)?;
        search::follow(&transaction, &changeset)?;
        let tx = Tx::new(&transaction, &self.environment);
        keep(&tx, name, &changeset, Some(past.id))?;
        tx.conn
            .prepare_cached("UPDATE operation SET state = ?2 WHERE id = ?1")?
            .execute(params![past.id.0, state])?;
        let nouns = nouns(&changeset)?;
        transaction.commit()?;
        Ok(Done { value: past.name, changed: Changed { name, nouns } })
    }
}

/// Does `work` as one operation of a transaction under way.
fn operate<T>(
    tx: &Tx,
    name: OperationName,
    work: impl FnOnce(&Tx) -> Result<T>,
) -> Result<Done<T>> {
    let (value, changeset) = recorded(tx, work)?;
    let nouns = nouns(&changeset)?;
    if !changeset.is_empty() {
        supersede_undone(tx)?;
        keep(tx, name, &changeset, None)?;
    }
    Ok(Done { value, changed: Changed { name, nouns } })
}

/// Does `work` and tells what it did to the content, as a changeset.
fn recorded<T>(tx: &Tx, work: impl FnOnce(&Tx) -> Result<T>) -> Result<(T, Vec<u8>)> {
    let mut session = Session::new(tx.conn)?;
    session.table_filter(Some(|table: &str| {
        !NOT_CONTENT.contains(&table) && !search::is_index(table)
    }));
    session.attach(None::<&str>)?;
    let value = work(tx)?;
    let mut changeset = Vec::new();
    session.changeset_strm(&mut changeset)?;
    drop(session);
    search::follow(tx.conn, &changeset)?;
    Ok((value, changeset))
}

/// Keeps typing in the operation of its stretch, or begins a stretch.
fn keep_typing(
    tx: &Tx,
    stretch: Option<Stretch>,
    field: TextField,
    changeset: &[u8],
) -> Result<Stretch> {
    let now = (tx.environment.tick)();
    if let Some(stretch) = stretch.filter(|stretch| stretch.goes_on(&field, &now))
        && join(tx, stretch.operation, changeset)?
    {
        return Ok(stretch.until(now));
    }
    supersede_undone(tx)?;
    let operation = keep(tx, OperationName::Type, changeset, None)?;
    Ok(Stretch::begun(field, operation, now))
}

/// Joins a changeset to an operation, and tells whether that could be done: only where it is the
/// last one, is whole, and both together come to something.
fn join(tx: &Tx, operation: OperationId, changeset: &[u8]) -> Result<bool> {
    let (last, before, seal): (Uuid, Vec<u8>, Vec<u8>) = tx
        .conn
        .prepare_cached("SELECT id, changeset, hash FROM operation ORDER BY number DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    if last != operation.0 || !seal::is_whole(&before, &seal) {
        return Ok(false);
    }
    let mut joined = Vec::new();
    rusqlite::session::concat_strm(&mut &*before, &mut &*changeset, &mut joined)?;
    if joined.is_empty() {
        return Ok(false);
    }
    tx.conn
        .prepare_cached("UPDATE operation SET at = ?2, changeset = ?3, hash = ?4 WHERE id = ?1")?
        .execute(params![last, tx.now, joined, seal::of(&joined)])?;
    Ok(true)
}

/// Appends an operation to the trail.
fn keep(
    tx: &Tx,
    name: OperationName,
    changeset: &[u8],
    undoes: Option<OperationId>,
) -> Result<OperationId> {
    let id: OperationId = tx.new_id();
    let device = &tx.environment.device;
    tx.conn
        .prepare_cached(
            "INSERT INTO operation
                 (id, number, device, actor, at, name, undoable, changeset, hash, undoes, state)
             VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM operation),
                     ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'done')",
        )?
        .execute(params![
            id.0,
            device,
            tx.environment.user,
            tx.now,
            Code(name),
            name.is_undoable(),
            changeset,
            seal::of(changeset),
            undoes.map(Uuid::from),
        ])?;
    Ok(id)
}

/// Appends an import to the trail, which has no changeset.
pub(crate) fn keep_import(tx: &Tx) -> Result<OperationId> {
    supersede_undone(tx)?;
    keep(tx, OperationName::ImportSpeeches, &[], None)
}

/// A new operation ends the chance to redo what was undone before it.
fn supersede_undone(tx: &Tx) -> Result<()> {
    tx.conn
        .prepare_cached("UPDATE operation SET state = 'superseded' WHERE state = 'undone'")?
        .execute([])?;
    Ok(())
}

/// Lets nothing that has been done so far be undone or redone any more.
pub(crate) fn end_history(tx: &Tx) -> Result<()> {
    tx.conn.prepare_cached("UPDATE operation SET undoable = 0 WHERE undoable")?.execute([])?;
    supersede_undone(tx)
}

/// An operation of the trail.
struct Past {
    id: OperationId,
    number: u32,
    name: OperationName,
    at: DateTime<Utc>,
    changeset: Vec<u8>,
    seal: Vec<u8>,
}

/// A text that was mended straight before may have been mended by mistake. Later on it is passed
/// over: the history before it goes on from the text as it was when it was whole.
fn next_to_undo(conn: &Connection) -> Result<Option<Past>> {
    let mended = past(
        conn,
        "SELECT id, number, name, at, changeset, hash FROM operation
         WHERE number = (SELECT max(number) FROM operation) AND name = 'mendText'",
    )?;
    if mended.is_some() {
        return Ok(mended);
    }
    past(
        conn,
        "SELECT id, number, name, at, changeset, hash FROM operation
         WHERE undoable AND state = 'done' ORDER BY number DESC LIMIT 1",
    )
}

fn next_to_redo(conn: &Connection) -> Result<Option<Past>> {
    past(
        conn,
        "SELECT id, number, name, at, changeset, hash FROM operation
         WHERE state = 'undone' ORDER BY number LIMIT 1",
    )
}

fn past(conn: &Connection, sql: &str) -> Result<Option<Past>> {
    let read = |row: &rusqlite::Row| {
        let bytes = |column| Ok::<_, rusqlite::Error>(seal::bytes(row.get_ref(column)?).to_vec());
        Ok(Past {
            id: row.get::<_, Uuid>(0)?.into(),
            number: row.get(1)?,
            name: row.get::<_, Code<_>>(2)?.0,
            at: row.get(3)?,
            changeset: bytes(4)?,
            seal: bytes(5)?,
        })
    };
    Ok(conn.prepare_cached(sql)?.query_row([], read).optional()?)
}

fn invert(changeset: &[u8]) -> Result<Vec<u8>> {
    let mut inverse = Vec::new();
    rusqlite::session::invert_strm(&mut &*changeset, &mut inverse)?;
    Ok(inverse)
}

/// Applies a changeset whole, or refuses it naming the first noun that has changed since.
fn apply(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let (tell, told) = mpsc::channel();
    let applied = conn.apply_strm(&mut &*changeset, None::<fn(&str) -> bool>, move |kind, item| {
        // A broken reference is found at the end, when there is no row to name.
        let noun = match kind {
            ConflictType::SQLITE_CHANGESET_FOREIGN_KEY => None,
            _ => nouns_of(&item).ok().and_then(|nouns| nouns.first().copied()),
        };
        // Sending can't fail: the receiver outlives the call.
        let _ = tell.send(noun.unwrap_or(Noun::Meeting));
        ConflictAction::SQLITE_CHANGESET_ABORT
    });
    match (applied, told.try_recv()) {
        (Err(_), Ok(noun)) => Err(Error::Conflict(noun)),
        (applied, _) => Ok(applied?),
    }
}

/// The nouns whose rows a changeset touches, each once.
fn nouns(changeset: &[u8]) -> Result<Vec<Noun>> {
    let mut found = Vec::new();
    if changeset.is_empty() {
        return Ok(found);
    }
    let input: &mut dyn std::io::Read = &mut &*changeset;
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        for noun in nouns_of(change)? {
            if !found.contains(&noun) {
                found.push(noun);
            }
        }
    }
    Ok(found)
}

/// The nouns that one changed row belongs to.
fn nouns_of(change: &ChangesetItem) -> Result<Vec<Noun>> {
    let operation = change.op()?;
    if operation.table_name() != "wording" {
        return Ok(nouns_of_table(operation.table_name()).to_vec());
    }
    let kind = match operation.code() {
        Action::SQLITE_INSERT => change.new_value(1)?,
        _ => change.old_value(1)?,
    };
    let kind = Code::<TextKind>::column_result(kind).map_err(rusqlite::Error::from)?;
    Ok(vec![kind.0.noun()])
}

/// The nouns whose rows a table keeps; wordings say by themselves whose they are.
fn nouns_of_table(table: &str) -> &'static [Noun] {
    match table {
        "meeting" | "meeting_tag" => &[Noun::Meeting],
        "participant" => &[Noun::Participant],
        "agenda_item" | "rapporteur" => &[Noun::AgendaItem],
        "speech" | "speaker" => &[Noun::Speech],
        "passage" => &[Noun::Passage],
        "point" => &[Noun::Point],
        "decision" => &[Noun::Decision],
        "recommendation" | "basis" | "succession" | "recommendation_tag" => &[Noun::Recommendation],
        "addressee" | "control" | "extension" | "pause" => &[Noun::Addressee],
        "minutes" | "signed_minutes" => &[Noun::Minutes],
        "letter" | "letter_recommendation" => &[Noun::Letter],
        "enclosure" => &[Noun::Enclosure],
        "reply" | "answer" => &[Noun::Reply],
        "body" | "body_term" => &[Noun::Body],
        "body_name" => &[Noun::BodyName],
        "case_form" => &[Noun::BodyName, Noun::Person, Noun::Membership, Noun::Participant],
        "person" | "spelling" => &[Noun::Person],
        "membership" => &[Noun::Membership],
        "event" => &[Noun::Event],
        "request" => &[Noun::Request],
        "vote" | "ballot" => &[Noun::Vote],
        "setting" | "special_day" => &[Noun::Settings],
        _ => &[],
    }
}
