//! Texts by their address: how they are read, and how typing becomes an operation.

use std::collections::BTreeMap;

use hattama_domain::language::{Language, Wording};
use hattama_domain::operation::Done;
use hattama_domain::passage::TextRange;
use hattama_domain::text::{TextField, TextKind};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::require;
use crate::{Store, case_form, draft, row, seal};

impl Store {
    /// Writes one text in place of its draft, as one operation with the typing that it goes on with.
    /// An empty text clears it. Refuses one whose owner is gone or lies in the bin.
    pub fn write_text(&mut self, field: TextField, text: &str) -> Result<Done<()>> {
        field.check()?;
        field.kind.check(text)?;
        self.transact_typing(field, |tx| {
            require(tx.conn, field.kind.noun(), field.owner)?;
            draft::forget(tx.conn, &field)?;
            write(tx, &field, text)
        })
    }
}

/// Every text of one owner, per language, as it is typed just now.
#[derive(Default)]
pub(crate) struct Wordings(BTreeMap<TextKind, Wording>);

impl Wordings {
    pub fn of(conn: &Connection, owner: impl Into<Uuid>) -> Result<Wordings> {
        let mut statement = conn.prepare_cached(
            "SELECT owner, kind, language, text FROM wording_as_typed WHERE owner = ?1",
        )?;
        let mut rows = statement.query([owner.into()])?;
        let mut wordings = Wordings::default();
        while let Some(row) = rows.next()? {
            let Some(field) = address(row, 0)? else { continue };
            let Some(language) = field.language else { continue };
            wordings.0.entry(field.kind).or_default().0.insert(language, row::text(row, 3)?);
        }
        Ok(wordings)
    }

    /// The text of one kind, empty where none has been written.
    pub fn take(&mut self, kind: TextKind) -> Wording {
        self.0.remove(&kind).unwrap_or_default()
    }
}

/// The address of a text in three columns: its owner, what it is of that owner, its language. `None`
/// where damage has made another word of one: the text belongs to nothing then, as a whole check
/// says, and what stands around it is read all the same.
pub(crate) fn address(row: &Row, first: usize) -> rusqlite::Result<Option<TextField>> {
    let Ok(Code(kind)) = row.get(first + 1) else { return Ok(None) };
    let word = row::text(row, first + 2)?;
    let language = Language::from_code(&word);
    let field = TextField { owner: row.get(first)?, kind, language };
    let is_whole = field.check().is_ok() && (word.is_empty() || language.is_some());
    Ok(is_whole.then_some(field))
}

/// Writes every text of a wording.
pub(crate) fn write_all(
    tx: &Tx,
    owner: impl Into<Uuid>,
    kind: TextKind,
    wording: &Wording,
) -> Result<()> {
    let owner = owner.into();
    for (&language, text) in &wording.0 {
        kind.check(text)?;
        write(tx, &TextField { owner, kind, language: Some(language) }, text)?;
    }
    Ok(())
}

/// Writes one text to where it is kept.
pub(crate) fn write(tx: &Tx, field: &TextField, text: &str) -> Result<()> {
    match (field.kind, column(field.kind)) {
        (TextKind::BodyName | TextKind::MembershipRole | TextKind::ParticipantCapacity, _) => {
            write_declined(tx, field, text)
        }
        (TextKind::SpeechText, _) => write_speech(tx, field.owner, text),
        (_, Some(column)) => write_column(tx, field, column, text),
        (_, None) => write_wording(tx.conn, field, text).map(drop),
    }
}

/// A column of its owner's row in which a text is kept.
pub(crate) struct Column {
    pub table: &'static str,
    pub name: &'static str,
}

/// The column of a text that is neither per language nor of a speech, and has no seal.
pub(crate) fn column(kind: TextKind) -> Option<Column> {
    use TextKind::*;
    let (table, name) = match kind {
        PersonNote => ("person", "note"),
        ReplyText => ("reply", "text"),
        LetterAddressee => ("letter", "addressee"),
        LetterHeading => ("letter", "heading"),
        LetterSalutation => ("letter", "salutation"),
        LetterOpening => ("letter", "opening"),
        LetterClosing => ("letter", "closing"),
        LetterSignatoryPost => ("letter", "signatory_post"),
        MeetingTitle
        | MeetingGoal
        | MeetingPlace
        | ParticipantGroup
        | ParticipantCapacity
        | ParticipantRepresenting
        | AgendaTitle
        | SpeechText
        | PointText
        | DecisionText
        | VoteSubject
        | RecommendationText
        | RecommendationReasons
        | BodyName
        | BodyShortName
        | BodyAddress
        | MembershipRole => return None,
    };
    Some(Column { table, name })
}

/// Writes a text per language and tells whether that changed it.
fn write_wording(conn: &Connection, field: &TextField, text: &str) -> Result<bool> {
    let language = field.language.map(Code);
    let changed =
        if text.is_empty() {
            conn.prepare_cached(
                "DELETE FROM wording WHERE owner = ?1 AND kind = ?2 AND language = ?3",
            )?
            .execute(params![field.owner, Code(field.kind), language])?
        } else {
            conn.prepare_cached(
            "INSERT INTO wording (owner, kind, language, text, hash) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET text = excluded.text, hash = excluded.hash
                 WHERE text <> excluded.text",
        )?
        .execute(params![field.owner, Code(field.kind), language, text, seal::of(text)])?
        };
    Ok(changed > 0)
}

/// Writes a text that is declined. Its case forms were confirmed for what it said before.
fn write_declined(tx: &Tx, field: &TextField, text: &str) -> Result<()> {
    if write_wording(tx.conn, field, text)?
        && let Some(language) = field.language
    {
        case_form::forget(tx, field.owner, language)?;
    }
    Ok(())
}

fn write_column(tx: &Tx, field: &TextField, column: Column, text: &str) -> Result<()> {
    let Column { table, name } = column;
    let sql = format!("UPDATE {table} SET {name} = ?2 WHERE id = ?1");
    let written = tx.conn.prepare_cached(&sql)?.execute(params![field.owner, text])?;
    if written == 0 { Err(Error::NotFound(field.kind.noun())) } else { Ok(()) }
}

/// Writes a speech's text and lets its passages follow.
fn write_speech(tx: &Tx, speech: Uuid, text: &str) -> Result<()> {
    let before: String = tx
        .conn
        .prepare_cached("SELECT text FROM speech WHERE id = ?1")?
        .query_row([speech], |row| row::text(row, 0))
        .optional()?
        .ok_or(Error::NotFound(TextKind::SpeechText.noun()))?;
    if before == text {
        return Ok(());
    }
    tx.conn
        .prepare_cached("UPDATE speech SET text = ?2, hash = ?3 WHERE id = ?1")?
        .execute(params![speech, text, seal::of(text)])?;
    let mut passages = tx
        .conn
        .prepare_cached("SELECT id, start, end FROM passage WHERE speech = ?1 AND NOT lost")?;
    let marked = passages
        .query_map([speech], |row| {
            let range = TextRange { start: row.get(1)?, end: row.get(2)? };
            Ok((row.get::<_, Uuid>(0)?, range))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    for (passage, range) in marked {
        let followed = range.follow(&before, text);
        tx.conn
            .prepare_cached("UPDATE passage SET start = ?2, end = ?3, lost = ?4 WHERE id = ?1")?
            .execute(params![passage, followed.range.start, followed.range.end, followed.lost])?;
    }
    Ok(())
}
