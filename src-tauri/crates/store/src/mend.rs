//! Mending: a text that something else has changed is read again from a safety copy that has it
//! whole. What the copy has has to be the very text that was sealed here, not an older one.

use std::path::{Path, PathBuf};

use hattama_domain::language::Language;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::text::{TextField, TextKind};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::code::Code;
use crate::copy::readable;
use crate::error::{Error, Result};
use crate::{Store, seal};

impl Store {
    /// The newest safety copy that has the damaged texts of each thing whole; `None` where there is
    /// none, or no damage. Copies that can't be read are passed over.
    pub fn copies_with(&self, items: &[ItemRef]) -> Result<Vec<Option<PathBuf>>> {
        let damaged = items.iter().map(|item| damaged(&self.conn, *item));
        let damaged = damaged.collect::<Result<Vec<_>>>()?;
        let mut found: Vec<Option<PathBuf>> = vec![None; items.len()];
        for line in self.copies()?.list() {
            let is_sought =
                |texts: &Vec<Sealed>, path: &Option<_>| !texts.is_empty() && path.is_none();
            if !damaged.iter().zip(&found).any(|(texts, path)| is_sought(texts, path)) {
                break;
            }
            let path = PathBuf::from(line.path);
            let Ok((copy, _)) = readable(&path) else { continue };
            for (texts, place) in damaged.iter().zip(&mut found) {
                if is_sought(texts, place) && has_whole(&copy, texts) {
                    *place = Some(path.clone());
                }
            }
        }
        Ok(found)
    }

    /// Reads the damaged texts of a thing, in the bin too, again from a safety copy.
    ///
    /// # Errors
    ///
    /// Refuses, with [`Error::NotFound`], a copy that has not all of them whole.
    pub fn mend_text(&mut self, item: ItemRef, copy: &Path) -> Result<Done<()>> {
        let (copy, _) = readable(copy)?;
        self.transact(OperationName::MendText, |tx| {
            for text in damaged(tx.conn, item)? {
                let whole = whole_in(&copy, &text)?.ok_or(Error::NotFound(item.noun))?;
                put(tx.conn, &whole)?;
            }
            Ok(())
        })
    }
}

/// A text as it lies in a store, with the seal beside it.
struct Sealed {
    field: TextField,
    text: Vec<u8>,
    seal: Vec<u8>,
}

impl Sealed {
    fn is_whole(&self) -> bool {
        seal::is_whole(&self.text, &self.seal)
    }

    /// Whether this whole text is the one that was damaged: sealed alike, or, where it is the seal
    /// that was hit, the same.
    fn was(&self, damaged: &Sealed) -> bool {
        self.seal == damaged.seal || seal::is_whole(&damaged.text, &self.seal)
    }
}

/// Recorded texts of a thing that are not what they were when they were sealed.
fn damaged(conn: &Connection, item: ItemRef) -> Result<Vec<Sealed>> {
    let mut texts = match item.noun {
        Noun::Speech => {
            let field = TextField { owner: item.id, kind: TextKind::SpeechText, language: None };
            sealed(conn, &field)?.into_iter().collect()
        }
        _ => wordings(conn, item)?,
    };
    texts.retain(|text| !text.is_whole());
    Ok(texts)
}

fn wordings(conn: &Connection, item: ItemRef) -> Result<Vec<Sealed>> {
    let mut statement =
        conn.prepare_cached("SELECT text, hash, kind, language FROM wording WHERE owner = ?1")?;
    let found = statement.query_map([item.id], |row| {
        let (kind, language) = (row.get::<_, Code<TextKind>>(2)?.0, row.get::<_, Code<_>>(3)?.0);
        sealed_as(row, TextField { owner: item.id, kind, language: Some(language) })
    })?;
    let texts = found.collect::<Result<Vec<_>, _>>()?.into_iter();
    Ok(texts.filter(|text| text.field.kind.noun() == item.noun).collect())
}

/// One text of the record by its address.
fn sealed(conn: &Connection, field: &TextField) -> Result<Option<Sealed>> {
    let read = |row: &Row| sealed_as(row, *field);
    Ok(match field.language {
        None => conn
            .prepare_cached("SELECT text, hash FROM speech WHERE id = ?1")?
            .query_row([field.owner], read)
            .optional()?,
        Some(language) => conn
            .prepare_cached(
                "SELECT text, hash FROM wording WHERE owner = ?1 AND kind = ?2 AND language = ?3",
            )?
            .query_row(params![field.owner, Code(field.kind), Code::<Language>(language)], read)
            .optional()?,
    })
}

/// The text in the first two columns.
fn sealed_as(row: &Row, field: TextField) -> rusqlite::Result<Sealed> {
    let bytes = |column| Ok::<_, rusqlite::Error>(seal::bytes(row.get_ref(column)?).to_vec());
    Ok(Sealed { field, text: bytes(0)?, seal: bytes(1)? })
}

fn has_whole(copy: &Connection, texts: &[Sealed]) -> bool {
    texts.iter().all(|text| matches!(whole_in(copy, text), Ok(Some(_))))
}

/// A damaged text as a copy has it, where it is whole there.
fn whole_in(copy: &Connection, damaged: &Sealed) -> Result<Option<Sealed>> {
    let found = sealed(copy, &damaged.field)?;
    Ok(found.filter(|found| found.is_whole() && found.was(damaged)))
}

/// Writes a text to where it was. Passages stay: they lie in the text as it was sealed.
fn put(conn: &Connection, whole: &Sealed) -> Result<()> {
    let Sealed { field, text, seal } = whole;
    let text = String::from_utf8_lossy(text);
    match field.language {
        None => conn
            .prepare_cached("UPDATE speech SET text = ?2, hash = ?3 WHERE id = ?1")?
            .execute(params![field.owner, text, seal])?,
        Some(language) => conn
            .prepare_cached(
                "UPDATE wording SET text = ?4, hash = ?5
                 WHERE owner = ?1 AND kind = ?2 AND language = ?3",
            )?
            .execute(params![field.owner, Code(field.kind), Code(language), text, seal])?,
    };
    Ok(())
}
