//! Damage: what is recorded and no longer fits its seal. SQLite's own check misses it: a flipped bit
//! in a text leaves the structure whole.
//!
//! It is looked for by a connection beside the store's, so that whoever types waits for nothing. A
//! verb a module: seals are compared, what was hit is told, a safety copy is found, and it is mended.

mod about;
mod compare;
mod mend;
mod remedy;
mod sealed;

use hattama_domain::check::Hit;
use rusqlite::{Connection, OpenFlags};
use uuid::Uuid;

use crate::copy::{Copies, connect};
use crate::error::{Error, Result};
use crate::{FILE_NAME, Store};

pub(crate) use compare::compare;
pub use sealed::Whole;

/// The seals of a store, to be compared while others work with it.
pub struct Seals {
    conn: Connection,
    copies: Copies,
}

impl Store {
    /// The seals of this store, as they lie on the disk.
    ///
    /// # Errors
    ///
    /// Refuses, with [`Error::ReadOnly`], a copy: it was verified when it was opened, and could not
    /// be mended.
    pub fn seals(&self) -> Result<Seals> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        let store = self.folder.join(FILE_NAME);
        let conn = connect(&store, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        Ok(Seals { conn, copies: self.copies()? })
    }
}

impl Seals {
    /// Compares some of them, in the order of the ids that they belong to: those of so many ids
    /// after one. Tells what it found, and after which id to go on; `None` at the end.
    pub fn compare_some(
        &self,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<(Vec<Hit>, Option<Uuid>)> {
        let moment = self.conn.unchecked_transaction()?;
        let ids = compare::sealed_ids(&moment, after.unwrap_or_default(), limit)?;
        let mut hits = Vec::new();
        for id in &ids {
            hits.extend(compare(&moment, Some(*id))?.1);
        }
        let is_full = ids.len() >= limit as usize;
        Ok((hits, ids.last().copied().filter(|_| is_full)))
    }

    /// Whether what was hit is damaged still: it may have been mended, or written anew.
    pub fn is_damaged(&self, hit: Hit) -> Result<bool> {
        is_damaged(&self.conn, hit)
    }
}

/// Whether what was hit is damaged.
pub(crate) fn is_damaged(conn: &Connection, hit: Hit) -> Result<bool> {
    Ok(sealed::damaged(conn, hit)?.is_some())
}
