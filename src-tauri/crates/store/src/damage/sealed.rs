//! What is sealed, by what was hit: read as it lies in a store or in a copy, and put back.

use hattama_domain::check::Hit;
use hattama_domain::id::MinutesId;
use hattama_domain::language::Language;
use hattama_domain::text::{TextField, TextKind};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::code::Code;
use crate::error::Result;
use crate::seal;

/// Something that can be put in the place of what is damaged: whole, and sealed.
pub struct Whole(pub(super) Sealed);

/// A text, a kept paper or a step of the history as it lies there, with the seal beside it.
pub(super) struct Sealed {
    pub content: Vec<u8>,
    pub seal: Vec<u8>,
}

impl Sealed {
    pub fn of(text: String) -> Sealed {
        Sealed { seal: seal::of(&text).to_vec(), content: text.into_bytes() }
    }

    pub fn is_whole(&self) -> bool {
        seal::is_whole(&self.content, &self.seal)
    }

    /// Whether this is what was damaged: sealed alike, or, where it is the seal that was hit, the
    /// same.
    pub fn was(&self, damaged: &Sealed) -> bool {
        self.seal == damaged.seal || seal::is_whole(&damaged.content, &self.seal)
    }

    /// As a text; what is none any more is U+FFFD.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.content).into_owned()
    }
}

/// What was hit, as it lies there now, where it is damaged.
pub(super) fn damaged(conn: &Connection, hit: Hit) -> Result<Option<Sealed>> {
    Ok(find(conn, hit)?.filter(|sealed| !sealed.is_whole()))
}

/// What lies there in the place that was hit.
pub(super) fn find(conn: &Connection, hit: Hit) -> Result<Option<Sealed>> {
    let found = match hit {
        Hit::Record { field } => match field.language {
            None if field.kind == TextKind::SpeechText => conn
                .prepare_cached("SELECT text, hash FROM speech WHERE id = ?1")?
                .query_row([field.owner], read),
            None => return Ok(None),
            Some(_) => addressed(conn, "wording", &field),
        },
        Hit::Draft { field } => addressed(conn, "draft", &field),
        Hit::Minutes { id } => conn
            .prepare_cached("SELECT paper, hash FROM minutes WHERE id = ?1 AND status <> 'draft'")?
            .query_row([id.0], read),
        Hit::History { id, .. } => conn
            .prepare_cached("SELECT changeset, hash FROM operation WHERE id = ?1")?
            .query_row([id.0], read),
    };
    Ok(found.optional()?)
}

fn addressed(conn: &Connection, table: &str, field: &TextField) -> rusqlite::Result<Sealed> {
    let sql =
        format!("SELECT text, hash FROM {table} WHERE owner = ?1 AND kind = ?2 AND language = ?3");
    let language = field.language.map_or("", Language::code);
    conn.prepare_cached(&sql)?.query_row(params![field.owner, Code(field.kind), language], read)
}

/// What is in the first column, sealed by the second.
fn read(row: &Row) -> rusqlite::Result<Sealed> {
    let bytes = |column| Ok::<_, rusqlite::Error>(seal::bytes(row.get_ref(column)?).to_vec());
    Ok(Sealed { content: bytes(0)?, seal: bytes(1)? })
}

/// Writes a text of the record to where it was. Passages stay: they lie in the text as it was sealed.
pub(super) fn put_text(conn: &Connection, field: &TextField, whole: &Sealed) -> Result<()> {
    let text = whole.text();
    match field.language {
        None => conn
            .prepare_cached("UPDATE speech SET text = ?2, hash = ?3 WHERE id = ?1")?
            .execute(params![field.owner, text, whole.seal])?,
        Some(language) => conn
            .prepare_cached(
                "UPDATE wording SET text = ?4, hash = ?5
                 WHERE owner = ?1 AND kind = ?2 AND language = ?3",
            )?
            .execute(params![field.owner, Code(field.kind), Code(language), text, whole.seal])?,
    };
    Ok(())
}

/// Writes a kept paper to where it was.
pub(super) fn put_paper(conn: &Connection, id: MinutesId, whole: &Sealed) -> Result<()> {
    conn.prepare_cached("UPDATE minutes SET paper = ?2, hash = ?3 WHERE id = ?1")?
        .execute(params![id.0, whole.text(), whole.seal])?;
    Ok(())
}
