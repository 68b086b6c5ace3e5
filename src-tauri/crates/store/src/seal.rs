//! Seals: the hash beside each recorded text, by which damage is seen that SQLite itself misses.

use hattama_domain::id::{MeetingId, SpeechId};
use hattama_domain::noun::Noun;
use hattama_domain::record::Entry;
use hattama_domain::speech::Speech;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::session::ChangesetIter;
use rusqlite::types::{FromSql, ValueRef};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::Result;
use crate::require::require;
use crate::{Store, record};

impl Store {
    /// The speeches of a record as they are typed just now, in their order, each with the seal of
    /// its text (SHA-256).
    pub fn sealed_speeches(&self, meeting: MeetingId) -> Result<Vec<(Speech, Vec<u8>)>> {
        let moment = self.conn.unchecked_transaction()?;
        require(&moment, Noun::Meeting, meeting)?;
        let entries = record::of_meeting(&moment, meeting)?.into_iter();
        let speeches = entries.filter_map(|entry| match entry {
            Entry::Speech(speech) => Some(speech),
            Entry::Point(_) | Entry::Decision(_) => None,
        });
        speeches
            .map(|speech| {
                let seal = of_speech(&moment, speech.id)?;
                Ok((speech, seal))
            })
            .collect()
    }
}

/// The seal of a text or of bytes: SHA-256.
pub(crate) fn of(content: impl AsRef<[u8]>) -> [u8; 32] {
    Sha256::digest(content).into()
}

/// The seal beside a speech's text as it is typed just now.
fn of_speech(conn: &Connection, id: SpeechId) -> Result<Vec<u8>> {
    Ok(conn
        .prepare_cached(
            "SELECT coalesce(draft.hash, speech.hash, x'') FROM speech
                 LEFT JOIN draft ON draft.owner = speech.id AND draft.kind = 'speechText'
             WHERE speech.id = ?1",
        )?
        .query_row([id.0], |row| row.get(0))?)
}

/// Whether a text is what it was when it was sealed.
pub(crate) fn is_whole(content: &[u8], seal: &[u8]) -> bool {
    seal == of(content)
}

/// Seals everything that an older version has written without.
pub(crate) fn all(conn: &Connection) -> rusqlite::Result<()> {
    let keyed = |table: &str, key: &str, content: &str| {
        let read = format!("SELECT {key}, {content} FROM {table} WHERE hash IS NULL");
        let write = format!("UPDATE {table} SET hash = ?2 WHERE {key} = ?1");
        let mut rows = conn.prepare(&read)?;
        let mut write = conn.prepare(&write)?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            write.execute(params![row.get::<_, Uuid>(0)?, of(bytes(row.get_ref(1)?))])?;
        }
        Ok::<(), rusqlite::Error>(())
    };
    keyed("speech", "id", "text")?;
    keyed("operation", "id", "changeset")?;
    addressed(conn, "wording")?;
    addressed(conn, "draft")
}

/// The same for texts by their address.
fn addressed(conn: &Connection, table: &str) -> rusqlite::Result<()> {
    let read = format!("SELECT owner, kind, language, text FROM {table} WHERE hash IS NULL");
    let write =
        format!("UPDATE {table} SET hash = ?4 WHERE owner = ?1 AND kind = ?2 AND language = ?3");
    let mut rows = conn.prepare(&read)?;
    let mut write = conn.prepare(&write)?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let (owner, kind, language): (Uuid, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        write.execute(params![owner, kind, language, of(bytes(row.get_ref(3)?))])?;
    }
    Ok(())
}

/// Seals again what a step of the history from before there were seals has brought back.
pub(crate) fn renew(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let input: &mut dyn std::io::Read = &mut &*changeset;
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        let operation = change.op()?;
        let columns = operation.number_of_columns();
        let value = |column| change.new_value(column).or_else(|_| change.old_value(column));
        match operation.table_name() {
            "speech" if columns <= UNSEALED_SPEECH => renew_speech(conn, key(value(0)?)?)?,
            "wording" if columns <= UNSEALED_WORDING => {
                renew_wording(conn, key(value(0)?)?, key(value(1)?)?, key(value(2)?)?)?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// How many columns the tables had before there were seals.
const UNSEALED_SPEECH: i32 = 11;
const UNSEALED_WORDING: i32 = 4;

fn key<T: FromSql>(value: ValueRef<'_>) -> rusqlite::Result<T> {
    Ok(T::column_result(value)?)
}

fn renew_speech(conn: &Connection, id: Uuid) -> rusqlite::Result<()> {
    let mut read = conn.prepare_cached("SELECT text FROM speech WHERE id = ?1")?;
    let mut rows = read.query([id])?;
    if let Some(row) = rows.next()? {
        let seal = of(bytes(row.get_ref(0)?));
        conn.prepare_cached("UPDATE speech SET hash = ?2 WHERE id = ?1")?
            .execute(params![id, seal])?;
    }
    Ok(())
}

fn renew_wording(
    conn: &Connection,
    owner: Uuid,
    kind: String,
    language: String,
) -> rusqlite::Result<()> {
    let place = "owner = ?1 AND kind = ?2 AND language = ?3";
    let mut read = conn.prepare_cached(&format!("SELECT text FROM wording WHERE {place}"))?;
    let mut rows = read.query(params![owner, kind, language])?;
    if let Some(row) = rows.next()? {
        let seal = of(bytes(row.get_ref(0)?));
        conn.prepare_cached(&format!("UPDATE wording SET hash = ?4 WHERE {place}"))?
            .execute(params![owner, kind, language, seal])?;
    }
    Ok(())
}

/// What a column holds, whatever damage has made of its type.
pub(crate) fn bytes(value: ValueRef<'_>) -> &[u8] {
    match value {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes,
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => &[],
    }
}
