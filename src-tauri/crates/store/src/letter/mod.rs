//! Outgoing letters: what they say and carry, and the register of them.
//!
//! Making them from recommendations is in `make`, making those that follow others in `follow`, the steps
//! of their life in `step`.

pub(crate) mod follow;
pub(crate) mod make;
mod step;

use hattama_domain::attachment::Attachment;
use hattama_domain::gap::date_of;
use hattama_domain::id::{EnclosureId, LetterId, MeetingId, RecommendationId};
use hattama_domain::invalid::Invalid;
use hattama_domain::letter::{
    Annulment, Dispatch, Enclosure, EnclosureFacts, Letter, LetterChange, LetterLine, LetterTexts,
    Receipt, Reference, Registration, Signing,
};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::text::{TextKind, check_required_line};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::{require, require_any};
use crate::row::{id, id_or_none};
use crate::wording::Wordings;
use crate::{Store, body, draft, reply};

impl Store {
    /// The register: letters of one meeting, or of all. Those without a number first, then by date
    /// and number, latest first. What is signed stays in it even if its meeting lies in the bin.
    pub fn letters(&self, meeting: Option<MeetingId>) -> Result<Vec<LetterLine>> {
        lines(&self.conn, meeting)
    }

    /// A letter by its id.
    pub fn letter(&self, id: LetterId) -> Result<Letter> {
        read(&self.conn, id)
    }

    /// Changes a letter that is not signed yet.
    pub fn change_letter(&mut self, id: LetterId, change: LetterChange) -> Result<Done<()>> {
        self.transact(OperationName::ChangeLetter, |tx| {
            require(tx.conn, Noun::Letter, id)?;
            let letter = read(tx.conn, id)?;
            if letter.status.is_open() {
                apply(tx, &letter, change)
            } else {
                Err(Invalid::Signed.into())
            }
        })
    }

    /// The paper of a letter as it was kept when it was signed.
    pub fn letter_paper(&self, id: LetterId) -> Result<Option<String>> {
        self.conn
            .prepare_cached("SELECT paper FROM letter WHERE id = ?1")?
            .query_row([id.0], |row| row.get(0))
            .optional()?
            .ok_or(Error::NotFound(Noun::Letter))
    }
}

/// A letter with its parts and replies; while it is open, as it is typed just now.
pub(crate) fn read(conn: &Connection, id: LetterId) -> Result<Letter> {
    let letter = conn
        .prepare_cached("SELECT * FROM letter WHERE id = ?1")?
        .query_row([id.0], read_row)
        .optional()?
        .ok_or(Error::NotFound(Noun::Letter))?;
    let mut letter = Letter {
        recommendations: recommendations(conn, id)?,
        enclosures: enclosures(conn, id)?,
        replies: reply::of_letter(conn, id)?,
        ..letter
    };
    if letter.status.is_open() {
        show_typed(conn, &mut letter)?;
    }
    Ok(letter)
}

/// The letters of a meeting, in the order in which they were made.
pub(crate) fn of_meeting(conn: &Connection, meeting: MeetingId) -> Result<Vec<Letter>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM letter WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY id",
    )?;
    let ids = statement.query_map([meeting.0], |row| id(row, 0))?.collect::<Result<Vec<_>, _>>()?;
    ids.into_iter().map(|id| read(conn, id)).collect()
}

/// The register, of one meeting or of all.
pub(crate) fn lines(conn: &Connection, meeting: Option<MeetingId>) -> Result<Vec<LetterLine>> {
    let mut statement = conn.prepare_cached(
        "SELECT letter.id FROM letter JOIN meeting ON meeting.id = meeting
         WHERE letter.deleted_at IS NULL AND (?1 IS NULL OR meeting = ?1)
             AND (meeting.deleted_at IS NULL OR letter.status NOT IN ('draft', 'forSignature'))
         ORDER BY registered_on IS NOT NULL, registered_on DESC, sequence DESC, letter.id",
    )?;
    let ids = statement
        .query_map([meeting.map(Uuid::from)], |row| id(row, 0))?
        .collect::<Result<Vec<_>, _>>()?;
    ids.into_iter().map(|id| line(conn, read(conn, id)?)).collect()
}

fn line(conn: &Connection, letter: Letter) -> Result<LetterLine> {
    let meeting_title = Wordings::of(conn, letter.meeting)?.take(TextKind::MeetingTitle);
    let body = body::read(conn, letter.body)?;
    let name = body.name_on(date_of(&letter)).map(|name| name.full.clone());
    Ok(LetterLine { letter, meeting_title, body_name: name.unwrap_or_default() })
}

/// The columns of a letter; its parts are read beside it.
fn read_row(row: &Row) -> rusqlite::Result<Letter> {
    Ok(Letter {
        id: id(row, "id")?,
        meeting: id(row, "meeting")?,
        body: id(row, "body")?,
        language: row.get::<_, Code<_>>("language")?.0,
        twin: id(row, "twin")?,
        purpose: row.get::<_, Code<_>>("purpose")?.0,
        follows: id_or_none(row, "follows")?,
        status: row.get::<_, Code<_>>("status")?.0,
        texts: LetterTexts {
            addressee: text(row, "addressee")?,
            heading: text(row, "heading")?,
            salutation: text(row, "salutation")?,
            opening: text(row, "opening")?,
            closing: text(row, "closing")?,
            signatory_post: text(row, "signatory_post")?,
        },
        in_reply_to: in_reply_to(row)?,
        signatory: id_or_none(row, "signatory")?,
        executor: id_or_none(row, "executor")?,
        signed: signed(row)?,
        registered: registered(row)?,
        sent: sent(row)?,
        received: received(row)?,
        annulled: annulled(row)?,
        recommendations: Vec::new(),
        enclosures: Vec::new(),
        replies: Vec::new(),
    })
}

/// A text written by hand; an empty one leaves it to the program again.
fn text(row: &Row, column: &str) -> rusqlite::Result<Option<String>> {
    Ok(row.get::<_, Option<String>>(column)?.filter(|text| !text.is_empty()))
}

fn in_reply_to(row: &Row) -> rusqlite::Result<Option<Reference>> {
    let Some(number) = row.get("in_reply_number")? else { return Ok(None) };
    Ok(Some(Reference { number, date: row.get("in_reply_date")? }))
}

fn signed(row: &Row) -> rusqlite::Result<Option<Signing>> {
    let Some(on) = row.get("signed_on")? else { return Ok(None) };
    let file = attachment(row, "signed_hash", "signed_name")?;
    Ok(Some(Signing { on, file }))
}

fn registered(row: &Row) -> rusqlite::Result<Option<Registration>> {
    let Some(number) = row.get("number")? else { return Ok(None) };
    Ok(Some(Registration {
        number,
        on: row.get("registered_on")?,
        file_index: row.get("file_index")?,
        sequence: row.get("sequence")?,
    }))
}

fn sent(row: &Row) -> rusqlite::Result<Option<Dispatch>> {
    let Some(on) = row.get("sent_on")? else { return Ok(None) };
    Ok(Some(Dispatch { on, channel: row.get::<_, Code<_>>("channel")?.0 }))
}

fn received(row: &Row) -> rusqlite::Result<Option<Receipt>> {
    let Some(on) = row.get("received_on")? else { return Ok(None) };
    Ok(Some(Receipt { on, number: row.get("received_number")? }))
}

fn annulled(row: &Row) -> rusqlite::Result<Option<Annulment>> {
    let Some(on) = row.get("annulled_on")? else { return Ok(None) };
    Ok(Some(Annulment { on, reason: row.get("annulled_for")? }))
}

/// The attachment whose hash and name two columns keep.
pub(crate) fn attachment(
    row: &Row,
    hash: &str,
    name: &str,
) -> rusqlite::Result<Option<Attachment>> {
    let Some(hash) = row.get(hash)? else { return Ok(None) };
    Ok(Some(Attachment { hash, name: row.get(name)? }))
}

fn recommendations(conn: &Connection, letter: LetterId) -> Result<Vec<RecommendationId>> {
    let mut statement = conn.prepare_cached(
        "SELECT recommendation FROM letter_recommendation WHERE letter = ?1 ORDER BY place",
    )?;
    let carried = statement.query_map([letter.0], |row| id(row, 0))?;
    Ok(carried.collect::<Result<_, _>>()?)
}

fn enclosures(conn: &Connection, letter: LetterId) -> Result<Vec<Enclosure>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, title, sheets, copies FROM enclosure WHERE letter = ?1 ORDER BY place, id",
    )?;
    let enclosures = statement.query_map([letter.0], |row| {
        Ok(Enclosure {
            id: id(row, 0)?,
            title: row.get(1)?,
            sheets: row.get(2)?,
            copies: row.get(3)?,
        })
    })?;
    Ok(enclosures.collect::<Result<_, _>>()?)
}

/// Puts what is being typed in place of the finished texts.
fn show_typed(conn: &Connection, letter: &mut Letter) -> Result<()> {
    let texts = &mut letter.texts;
    for (kind, text) in [
        (TextKind::LetterAddressee, &mut texts.addressee),
        (TextKind::LetterHeading, &mut texts.heading),
        (TextKind::LetterSalutation, &mut texts.salutation),
        (TextKind::LetterOpening, &mut texts.opening),
        (TextKind::LetterClosing, &mut texts.closing),
        (TextKind::LetterSignatoryPost, &mut texts.signatory_post),
    ] {
        if let Some(typed) = draft::typed(conn, letter.id.0, kind)? {
            *text = Some(typed).filter(|typed| !typed.is_empty());
        }
    }
    Ok(())
}

fn apply(tx: &Tx, letter: &Letter, change: LetterChange) -> Result<()> {
    let (conn, id) = (tx.conn, letter.id);
    match change {
        LetterChange::Recommendations(recommendations) => {
            write_recommendations(tx, letter, &recommendations)
        }
        LetterChange::InReplyTo(reference) => {
            if let Some(reference) = &reference {
                check_required_line(&reference.number)?;
            }
            conn.prepare_cached(
                "UPDATE letter SET in_reply_number = ?2, in_reply_date = ?3 WHERE id = ?1",
            )?
            .execute(params![
                id.0,
                reference.as_ref().map(|reference| &reference.number),
                reference.as_ref().and_then(|reference| reference.date),
            ])?;
            Ok(())
        }
        LetterChange::Signatory(person) => {
            require_any(conn, Noun::Person, person)?;
            conn.prepare_cached("UPDATE letter SET signatory = ?2 WHERE id = ?1")?
                .execute(params![id.0, person.map(Uuid::from)])?;
            Ok(())
        }
        LetterChange::Executor(person) => {
            require_any(conn, Noun::Person, person)?;
            conn.prepare_cached("UPDATE letter SET executor = ?2 WHERE id = ?1")?
                .execute(params![id.0, person.map(Uuid::from)])?;
            Ok(())
        }
        LetterChange::AddEnclosure(facts) => add_enclosure(tx, id, &facts),
        LetterChange::Enclosure { id: enclosure, facts } => {
            change_enclosure(tx, id, enclosure, &facts)
        }
        LetterChange::RemoveEnclosure(enclosure) => remove_enclosure(tx, id, enclosure),
    }
}

/// Writes what a letter carries, each once, in the place of what it carried before.
fn write_recommendations(
    tx: &Tx,
    letter: &Letter,
    recommendations: &[RecommendationId],
) -> Result<()> {
    tx.conn
        .prepare_cached("DELETE FROM letter_recommendation WHERE letter = ?1")?
        .execute([letter.id.0])?;
    let mut insert = tx.conn.prepare_cached(
        "INSERT INTO letter_recommendation (letter, recommendation, place) VALUES (?1, ?2, ?3)",
    )?;
    for (place, recommendation) in recommendations.iter().enumerate() {
        if recommendations[..place].contains(recommendation) {
            continue;
        }
        require_recommendation(tx.conn, letter, *recommendation)?;
        insert.execute(params![letter.id.0, recommendation.0, place as u32])?;
    }
    Ok(())
}

/// Refuses a recommendation of another meeting. What the letter carries already may stay in it.
fn require_recommendation(
    conn: &Connection,
    letter: &Letter,
    recommendation: RecommendationId,
) -> Result<()> {
    let is_there = conn
        .prepare_cached(
            "SELECT 1 FROM recommendation WHERE id = ?1 AND meeting = ?2 AND deleted_at IS NULL",
        )?
        .exists([recommendation.0, letter.meeting.0])?;
    if is_there || letter.carries(recommendation) {
        Ok(())
    } else {
        Err(Error::NotFound(Noun::Recommendation))
    }
}

fn add_enclosure(tx: &Tx, letter: LetterId, facts: &EnclosureFacts) -> Result<()> {
    check_required_line(&facts.title)?;
    tx.conn
        .prepare_cached(
            "INSERT INTO enclosure (id, letter, place, title, sheets, copies)
             VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM enclosure WHERE letter = ?2),
                     ?3, ?4, ?5)",
        )?
        .execute(params![
            tx.new_id::<EnclosureId>().0,
            letter.0,
            facts.title,
            facts.sheets,
            facts.copies,
        ])?;
    Ok(())
}

fn change_enclosure(
    tx: &Tx,
    letter: LetterId,
    id: EnclosureId,
    facts: &EnclosureFacts,
) -> Result<()> {
    check_required_line(&facts.title)?;
    let changed = tx
        .conn
        .prepare_cached(
            "UPDATE enclosure SET title = ?3, sheets = ?4, copies = ?5
             WHERE id = ?1 AND letter = ?2",
        )?
        .execute(params![id.0, letter.0, facts.title, facts.sheets, facts.copies])?;
    if changed == 0 { Err(Error::NotFound(Noun::Enclosure)) } else { Ok(()) }
}

fn remove_enclosure(tx: &Tx, letter: LetterId, id: EnclosureId) -> Result<()> {
    let removed = tx
        .conn
        .prepare_cached("DELETE FROM enclosure WHERE id = ?1 AND letter = ?2")?
        .execute([id.0, letter.0])?;
    if removed == 0 { Err(Error::NotFound(Noun::Enclosure)) } else { Ok(()) }
}
