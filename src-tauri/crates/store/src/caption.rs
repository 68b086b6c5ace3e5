//! Captions: lines as a captioning program sends them, «Surname: text», each made a speech.
//!
//! Whoever the surname does not name for certain is kept as it was heard: no word is lost, and
//! nobody is given somebody else's words.

use std::collections::BTreeSet;

use hattama_domain::id::{AgendaItemId, MeetingId, PersonId, SpeechId};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::speech::{Speaker, SpeechKind};
use hattama_domain::text::TextKind;
use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::require::require;
use crate::row::id;
use crate::{Store, alphabet, event, live};

impl Store {
    /// Adds a line as a remark at the end of the item taken up, or of the record where none is; a
    /// blank one is no speech.
    ///
    /// A surname is that of a participant, else of somebody in the directory. One that several
    /// have is kept as printed. A line without a known surname is all of it what a voice said.
    pub fn add_caption(
        &mut self,
        meeting: MeetingId,
        line: &str,
    ) -> Result<Done<Option<SpeechId>>> {
        TextKind::SpeechText.check(line)?;
        self.transact(OperationName::AddSpeech, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            if line.trim().is_empty() {
                return Ok(None);
            }
            let course = event::timeline(tx.conn, tx.environment, meeting)?;
            let item = match live::taken_up(tx.conn, meeting, &course)? {
                Some(item) => Some(item),
                None => last_item(tx.conn, meeting)?,
            };
            let (speaker, text) = heard(tx.conn, meeting, line.trim())?;
            live::append(tx, meeting, item, speaker, SpeechKind::Remark, text).map(Some)
        })
    }
}

/// The item with which the record ends; none where it has entries under no item only.
fn last_item(conn: &Connection, meeting: MeetingId) -> Result<Option<AgendaItemId>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM agenda_item WHERE meeting = ?1 AND deleted_at IS NULL
                 AND EXISTS (SELECT 1 FROM entry WHERE entry.meeting = ?1
                     AND entry.item = agenda_item.id AND entry.deleted_at IS NULL)
             ORDER BY place DESC, id DESC LIMIT 1",
        )?
        .query_row([meeting.0], |row| id(row, 0))
        .optional()?)
}

/// Who said a line, and what.
fn heard<'a>(conn: &Connection, meeting: MeetingId, line: &'a str) -> Result<(Speaker, &'a str)> {
    if let Some((surname, text)) = line.split_once(':')
        && let Some(speaker) = known(conn, meeting, surname.trim())?
    {
        return Ok((speaker, text.trim_start()));
    }
    Ok((Speaker::Voice, line))
}

/// The speaker whom a surname names, if it is known at all.
fn known(conn: &Connection, meeting: MeetingId, surname: &str) -> Result<Option<Speaker>> {
    let namesakes = namesakes(conn, surname)?;
    let mut here = participants(conn, meeting)?;
    here.retain(|person| namesakes.contains(person));
    let candidates = if here.is_empty() { namesakes } else { here };
    let mut candidates = candidates.into_iter();
    Ok(match (candidates.next(), candidates.next()) {
        (None, _) => None,
        (Some(person), None) => Some(Speaker::Person { person, printed: None }),
        (Some(_), Some(_)) => Some(Speaker::Named(surname.to_owned())),
    })
}

/// Everybody in the directory with a surname, in whatever language it is theirs.
fn namesakes(conn: &Connection, surname: &str) -> Result<BTreeSet<PersonId>> {
    let surname = alphabet::fold(surname);
    let mut statement = conn.prepare_cached(
        "SELECT id, family FROM person WHERE deleted_at IS NULL
         UNION ALL
         SELECT person.id, spelling.family FROM spelling
             JOIN person ON person.id = spelling.person AND deleted_at IS NULL",
    )?;
    let mut rows = statement.query([])?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let family: String = row.get(1)?;
        if alphabet::fold(family.trim()) == surname {
            found.insert(id(row, 0)?);
        }
    }
    Ok(found)
}

fn participants(conn: &Connection, meeting: MeetingId) -> Result<BTreeSet<PersonId>> {
    let mut statement = conn.prepare_cached(
        "SELECT person FROM participant
         WHERE meeting = ?1 AND person IS NOT NULL AND deleted_at IS NULL",
    )?;
    let people = statement.query_map([meeting.0], |row| id(row, 0))?;
    Ok(people.collect::<Result<_, _>>()?)
}
