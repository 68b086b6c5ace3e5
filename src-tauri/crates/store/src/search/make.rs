//! Making the index again, a little at a time, each in a transaction of its own: whoever works at the
//! record waits for none of it, and finds what is there already.

use hattama_domain::noun::{ItemRef, Noun};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior, params};
use uuid::Uuid;

use super::sound;
use super::state::{self, State};
use super::thing::NOUNS;
use super::write::Writer;
use crate::error::Result;
use crate::require::table;
use crate::{FILE_NAME, Store, database, open};

/// How many things are indexed in one transaction.
const STEP: u32 = 200;

/// How many bytes what stands beside the index takes for each text: its key, its owner, its lengths.
const BESIDE: i64 = 100;

/// The index without what is in it.
const EMPTY: &str = "
    DROP TABLE IF EXISTS search;
    CREATE VIRTUAL TABLE search USING fts5(
        words, facts, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '3'
    );
    DELETE FROM search_text;
    DELETE FROM search_session;
    DELETE FROM search_word;
";

/// The index of an open store, to be made beside it.
pub struct Indexing {
    conn: Connection,
}

impl Store {
    /// The index of this store, over a connection of its own.
    pub fn indexing(&self) -> Result<Indexing> {
        let path = self.folder.join(FILE_NAME);
        let conn = database::open(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        open::prepare(&conn, &self.folder)?;
        Ok(Indexing { conn })
    }

    /// How many bytes the index takes.
    pub fn index_size(&self) -> Result<u64> {
        let sql = "SELECT coalesce(sum(length(block)), 0) FROM search_data";
        let rows: i64 = self.conn.query_row(sql, [], |row| row.get(0))?;
        let sql = "SELECT count(*) FROM search_text";
        let texts: i64 = self.conn.query_row(sql, [], |row| row.get(0))?;
        Ok((rows + texts * BESIDE) as u64)
    }

    /// Makes the index whole, if it is not.
    pub fn complete_index(&mut self) -> Result<()> {
        while step(&self.conn)? {}
        Ok(())
    }
}

impl Indexing {
    /// Makes a little more of the index; `false` where it is whole.
    pub fn step(&self) -> Result<bool> {
        step(&self.conn)
    }

    /// Reads all of the index, and lets it be made again where it is damaged.
    pub fn verify(&self) -> Result<()> {
        match sound::is_sound(&self.conn) {
            true => Ok(()),
            false => state::outdate(&self.conn),
        }
    }
}

/// Says of a new store that nothing is left to be indexed.
pub(crate) fn begin(conn: &Connection) -> Result<()> {
    state::write(conn, State::Whole)
}

fn step(conn: &Connection) -> Result<bool> {
    if state::read(conn)? == State::Whole {
        return Ok(false);
    }
    let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
    let next = match state::read(&tx)? {
        State::Whole => return Ok(false),
        State::Outdated => {
            tx.execute_batch(EMPTY)?;
            State::Under { noun: NOUNS[0], after: Uuid::nil() }
        }
        State::Under { noun, after } => index_some(&tx, noun, after)?,
    };
    state::write(&tx, next)?;
    tx.commit()?;
    Ok(true)
}

/// Indexes the next things of a noun, and tells what is to come after them.
fn index_some(conn: &Connection, noun: Noun, after: Uuid) -> Result<State> {
    let items = items(conn, noun, after)?;
    let mut writer = Writer::new(conn);
    for &item in &items {
        writer.renew(item)?;
    }
    Ok(match items.last() {
        Some(last) => State::Under { noun, after: last.id },
        None => match NOUNS.iter().skip_while(|other| **other != noun).nth(1) {
            Some(&noun) => State::Under { noun, after: Uuid::nil() },
            None => State::Whole,
        },
    })
}

fn items(conn: &Connection, noun: Noun, after: Uuid) -> Result<Vec<ItemRef>> {
    let Some(table) = table(noun) else { return Ok(Vec::new()) };
    let sql = format!("SELECT id FROM {table} WHERE id > ?1 ORDER BY id LIMIT ?2");
    let mut statement = conn.prepare_cached(&sql)?;
    let items =
        statement.query_map(params![after, STEP], |row| Ok(ItemRef { noun, id: row.get(0)? }))?;
    Ok(items.collect::<Result<_, _>>()?)
}
