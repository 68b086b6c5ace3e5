//! Confirmed case forms of the names of persons and bodies, of posts, and of the capacities in which
//! participants were there.
//!
//! A form belongs to the words that it was confirmed for: when they change, it goes.

use hattama_domain::language::Language;
use hattama_domain::person::{Case, CaseForm};
use hattama_domain::text::filled_line;
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::Result;
use crate::operation::Tx;

/// The confirmed forms of what one owner is called.
pub(crate) fn of(conn: &Connection, owner: impl Into<Uuid>) -> Result<Vec<CaseForm>> {
    let mut statement = conn.prepare_cached(
        "SELECT language, form, text FROM case_form WHERE owner = ?1 ORDER BY language, form",
    )?;
    let forms = statement.query_map([owner.into()], |row| {
        Ok(CaseForm {
            language: row.get::<_, Code<_>>(0)?.0,
            case: row.get::<_, Code<_>>(1)?.0,
            text: row.get(2)?,
            confirmed: true,
        })
    })?;
    Ok(forms.collect::<Result<_, _>>()?)
}

/// Confirms a form; `None`, or a blank one, goes back to what the rule proposes.
pub(crate) fn write(
    tx: &Tx,
    owner: impl Into<Uuid>,
    language: Language,
    case: Case,
    text: Option<String>,
) -> Result<()> {
    let owner = owner.into();
    match filled_line(text)? {
        Some(text) => tx
            .conn
            .prepare_cached(
                "INSERT INTO case_form (owner, language, form, text) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET text = excluded.text WHERE text <> excluded.text",
            )?
            .execute(params![owner, Code(language), Code(case), text])?,
        None => tx
            .conn
            .prepare_cached(
                "DELETE FROM case_form WHERE owner = ?1 AND language = ?2 AND form = ?3",
            )?
            .execute(params![owner, Code(language), Code(case)])?,
    };
    Ok(())
}

/// Drops the forms in a language in which the words have changed.
pub(crate) fn forget(tx: &Tx, owner: impl Into<Uuid>, language: Language) -> Result<()> {
    tx.conn
        .prepare_cached("DELETE FROM case_form WHERE owner = ?1 AND language = ?2")?
        .execute(params![owner.into(), Code(language)])?;
    Ok(())
}
