//! Drafts: text being typed, on the disk before it becomes an operation.
//!
//! A draft is committed by itself, so a crash loses nothing; every read shows it in place of the
//! finished text. Leaving the field or a pause makes it an operation (`Store::write_text`).

use hattama_domain::check::Hit;
use hattama_domain::language::Language;
use hattama_domain::noun::Noun;
use hattama_domain::text::{Draft, TextField, TextKind};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::code::Code;
use crate::damage::is_damaged;
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::row::text;
use crate::{Store, seal, wording};

impl Store {
    /// Puts what is being typed on the disk: once this returns it is there.
    pub fn save_draft(&mut self, draft: &Draft) -> Result<()> {
        draft.field.check()?;
        draft.field.kind.check(&draft.text)?;
        let now = (self.environment.now)();
        self.conn
            .prepare_cached(
                "INSERT INTO draft (owner, kind, language, text, caret, typed_at, hash)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT DO UPDATE SET text = excluded.text, caret = excluded.caret,
                     typed_at = excluded.typed_at, hash = excluded.hash",
            )?
            .execute(params![
                draft.field.owner,
                Code(draft.field.kind),
                language_code(&draft.field),
                draft.text,
                draft.caret,
                now,
                seal::of(&draft.text),
            ])?;
        Ok(())
    }

    /// What is being typed, the latest first. A damaged draft is not among it: whoever went on with
    /// it would have it sealed as it is.
    pub fn drafts(&self) -> Result<Vec<Draft>> {
        let mut whole = Vec::new();
        for draft in drafts(&self.conn)? {
            if !is_damaged(&self.conn, Hit::Draft { field: draft.field })? {
                whole.push(draft);
            }
        }
        Ok(whole)
    }

    /// Makes operations of the drafts that an earlier run left behind. One whose owner is gone, or
    /// may no longer be changed, stays a draft; so does a damaged one.
    pub fn settle_drafts(&mut self) -> Result<Vec<Noun>> {
        let mut settled = Vec::new();
        for draft in self.drafts()? {
            match self.write_text(draft.field, &draft.text) {
                Ok(done) => settled.extend(done.changed.nouns),
                Err(Error::NotFound(_) | Error::Invalid(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(settled)
    }
}

fn drafts(conn: &Connection) -> Result<Vec<Draft>> {
    let mut statement = conn.prepare_cached(
        "SELECT owner, kind, language, text, caret FROM draft ORDER BY typed_at DESC",
    )?;
    let mut rows = statement.query([])?;
    let mut drafts = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(field) = wording::address(row, 0)? else { continue };
        drafts.push(Draft { field, text: text(row, 3)?, caret: caret(row, 4)? });
    }
    Ok(drafts)
}

/// The caret in a column; one that damage has put nowhere stands before the text.
fn caret(row: &Row, column: usize) -> Result<u32> {
    Ok(u32::try_from(row.get::<_, i64>(column)?).unwrap_or_default())
}

/// Drops the draft of a field: its text is finished.
pub(crate) fn forget(conn: &Connection, field: &TextField) -> Result<()> {
    conn.prepare_cached("DELETE FROM draft WHERE owner = ?1 AND kind = ?2 AND language = ?3")?
        .execute(params![field.owner, Code(field.kind), language_code(field)])?;
    Ok(())
}

/// Finishes what is being typed into the texts of one owner, as part of the operation under way.
pub(crate) fn finish(tx: &Tx, owner: Uuid) -> Result<()> {
    for draft in drafts(tx.conn)?.into_iter().filter(|draft| draft.field.owner == owner) {
        forget(tx.conn, &draft.field)?;
        wording::write(tx, &draft.field, &draft.text)?;
    }
    Ok(())
}

/// What is being typed into a text that is not kept per language.
pub(crate) fn typed(conn: &Connection, owner: Uuid, kind: TextKind) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT text FROM draft WHERE owner = ?1 AND kind = ?2 AND language = ''")?
        .query_row(params![owner, Code(kind)], |row| text(row, 0))
        .optional()?)
}

fn language_code(field: &TextField) -> &'static str {
    field.language.map_or("", Language::code)
}
