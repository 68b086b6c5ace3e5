//! Speeches: who spoke, how, and what.

use hattama_domain::id::{AgendaItemId, MeetingId, PersonId, SpeechId};
use hattama_domain::invalid::Invalid;
use hattama_domain::meeting::{Dates, Times};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::record::Place;
use hattama_domain::speech::{NewSpeech, Speaker, Speech, SpeechChange, SpeechKind};
use hattama_domain::text::{TextKind, check_line, check_required_line};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::row::{id, id_or_none, text};
use crate::{Store, draft, passage, record, seal, settings};

impl Store {
    /// Adds a speech to a record; it needs a speaker at least.
    pub fn add_speech(
        &mut self,
        meeting: MeetingId,
        place: Place,
        speech: NewSpeech,
    ) -> Result<Done<SpeechId>> {
        TextKind::SpeechText.check(&speech.text)?;
        self.transact(OperationName::AddSpeech, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            let id = tx.new_id();
            add(tx, id, meeting, place, &speech)?;
            Ok(id)
        })
    }

    /// A speech as it is typed just now.
    pub fn speech(&self, id: SpeechId) -> Result<Speech> {
        let moment = self.conn.unchecked_transaction()?;
        require(&moment, Noun::Speech, id)?;
        let item = moment
            .prepare_cached(
                "SELECT agenda_item.id FROM speech LEFT JOIN agenda_item
                     ON agenda_item.id = speech.item AND agenda_item.deleted_at IS NULL
                 WHERE speech.id = ?1",
            )?
            .query_row([id.0], |row| id_or_none(row, 0))?;
        read(&moment, id, item)
    }

    /// Changes what is known of a speech.
    pub fn change_speech(&mut self, id: SpeechId, change: SpeechChange) -> Result<Done<()>> {
        self.transact(OperationName::ChangeSpeech, |tx| {
            require(tx.conn, Noun::Speech, id)?;
            apply(tx, id, change)
        })
    }
}

/// A speech as it is typed just now; its passages follow what is being typed.
pub(crate) fn read(conn: &Connection, id: SpeechId, item: Option<AgendaItemId>) -> Result<Speech> {
    let speech = conn
        .prepare_cached(
            "SELECT kind, language, starts, ends, text, text_attached, allotted, interrupts
             FROM speech WHERE id = ?1",
        )?
        .query_row([id.0], |row| {
            Ok(Speech {
                id,
                item,
                kind: row.get::<_, Code<_>>(0)?.0,
                language: row.get::<_, Code<_>>(1)?.0,
                times: Times { starts: row.get(2)?, ends: row.get(3)? },
                text: text(row, 4)?,
                text_attached: row.get(5)?,
                speakers: Vec::new(),
                passages: Vec::new(),
                allotted: row.get(6)?,
                interrupts: id_or_none(row, 7)?,
            })
        })?;
    let speakers = speakers(conn, id)?;
    let mut passages = passage::of_speech(conn, id)?;
    let text = match draft::typed(conn, id.0, TextKind::SpeechText)? {
        Some(typed) => {
            passage::follow(&mut passages, &speech.text, &typed);
            typed
        }
        None => speech.text,
    };
    Ok(Speech { text, speakers, passages, ..speech })
}

/// Writes a new speech under an id.
pub(crate) fn add(
    tx: &Tx,
    id: SpeechId,
    meeting: MeetingId,
    place: Place,
    speech: &NewSpeech,
) -> Result<()> {
    let at = record::make_room(tx, meeting, place)?;
    tx.conn
        .prepare_cached(
            "INSERT INTO speech (id, meeting, item, place, kind, language, text, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            id.0,
            meeting.0,
            at.item.map(Uuid::from),
            at.place,
            Code(speech.kind),
            Code(speech.language),
            speech.text,
            seal::of(&speech.text),
        ])?;
    write_speakers(tx, id, &speech.speakers)
}

/// Writes one change to a speech.
pub(crate) fn apply(tx: &Tx, id: SpeechId, change: SpeechChange) -> Result<()> {
    let conn = tx.conn;
    match change {
        SpeechChange::Kind(kind) => {
            allot_anew(conn, id, kind)?;
            conn.prepare_cached("UPDATE speech SET kind = ?2 WHERE id = ?1")?
                .execute(params![id.0, Code(kind)])?
        }
        SpeechChange::Language(language) => conn
            .prepare_cached("UPDATE speech SET language = ?2 WHERE id = ?1")?
            .execute(params![id.0, Code(language)])?,
        SpeechChange::Times(times) => {
            times.check(meeting_dates(conn, id)?)?;
            conn.prepare_cached("UPDATE speech SET starts = ?2, ends = ?3 WHERE id = ?1")?
                .execute(params![id.0, times.starts, times.ends])?
        }
        SpeechChange::TextAttached(attached) => conn
            .prepare_cached("UPDATE speech SET text_attached = ?2 WHERE id = ?1")?
            .execute(params![id.0, attached])?,
        SpeechChange::Allotted(seconds) => conn
            .prepare_cached("UPDATE speech SET allotted = ?2 WHERE id = ?1")?
            .execute(params![id.0, seconds])?,
        SpeechChange::Speakers(speakers) => return write_speakers(tx, id, &speakers),
    };
    Ok(())
}

/// Who has had the floor for the time of another kind has it for the time of this one; what was given
/// by hand stays.
fn allot_anew(conn: &Connection, id: SpeechId, kind: SpeechKind) -> Result<()> {
    let had_floor = conn
        .prepare_cached(
            "SELECT kind, allotted FROM speech WHERE id = ?1
                 AND EXISTS (SELECT 1 FROM event WHERE kind = 'floor' AND subject = speech.id)",
        )?
        .query_row([id.0], |row| {
            Ok((row.get::<_, Code<SpeechKind>>(0)?.0, row.get::<_, Option<u32>>(1)?))
        })
        .optional()?;
    let Some((before, allotted)) = had_floor else { return Ok(()) };
    let settings = settings::read(conn)?;
    if allotted == settings.time_for(before) {
        conn.prepare_cached("UPDATE speech SET allotted = ?2 WHERE id = ?1")?
            .execute(params![id.0, settings.time_for(kind)])?;
    }
    Ok(())
}

/// The dates of the session in which a speech was held.
fn meeting_dates(conn: &Connection, id: SpeechId) -> Result<Dates> {
    Ok(conn
        .prepare_cached(
            "SELECT first_day, last_day FROM meeting
             WHERE id = (SELECT meeting FROM speech WHERE id = ?1)",
        )?
        .query_row([id.0], |row| Ok(Dates { first: row.get(0)?, last: row.get(1)? }))?)
}

/// Who held a speech, in order.
pub(crate) fn speakers(conn: &Connection, speech: SpeechId) -> Result<Vec<Speaker>> {
    let mut statement = conn.prepare_cached(
        "SELECT sort, person, printed FROM speaker WHERE speech = ?1 ORDER BY place",
    )?;
    let speakers = statement.query_map([speech.0], speaker)?;
    Ok(speakers.collect::<Result<_, _>>()?)
}

/// The speaker that the first three columns name: sort, person, printed.
pub(crate) fn speaker(row: &Row) -> rusqlite::Result<Speaker> {
    let sort: String = row.get(0)?;
    Ok(match sort.as_str() {
        "person" => Speaker::Person { person: id(row, 1)?, printed: row.get(2)? },
        "named" => Speaker::Named(row.get(2)?),
        _ => Speaker::Voice,
    })
}

/// Writes who spoke, in the place of whoever was written before.
fn write_speakers(tx: &Tx, speech: SpeechId, speakers: &[Speaker]) -> Result<()> {
    if speakers.is_empty() {
        return Err(Invalid::Empty.into());
    }
    let before = self::speakers(tx.conn, speech)?;
    tx.conn.prepare_cached("DELETE FROM speaker WHERE speech = ?1")?.execute([speech.0])?;
    let mut insert = tx.conn.prepare_cached(
        "INSERT INTO speaker (speech, place, sort, person, printed) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (place, speaker) in (0u32..).zip(speakers) {
        let SpeakerRow { sort, person, printed } = match speaker {
            Speaker::Person { person, .. } if speaks(&before, *person) => row_of(speaker)?,
            _ => checked(tx.conn, speaker)?,
        };
        insert.execute(params![speech.0, place, sort, person, printed])?;
    }
    Ok(())
}

/// How a speaker stands in a row.
pub(crate) struct SpeakerRow<'a> {
    pub sort: &'static str,
    pub person: Option<Uuid>,
    pub printed: Option<&'a str>,
}

/// A speaker to be written; refuses a person who is not there, and a name that is blank.
pub(crate) fn checked<'a>(conn: &Connection, speaker: &'a Speaker) -> Result<SpeakerRow<'a>> {
    if let Speaker::Person { person, .. } = speaker {
        require(conn, Noun::Person, *person)?;
    }
    row_of(speaker)
}

fn row_of(speaker: &Speaker) -> Result<SpeakerRow<'_>> {
    Ok(match speaker {
        Speaker::Person { person, printed } => {
            let printed = printed.as_deref().filter(|printed| !printed.trim().is_empty());
            check_line(printed.unwrap_or_default())?;
            SpeakerRow { sort: "person", person: Some(person.0), printed }
        }
        Speaker::Named(printed) => {
            check_required_line(printed)?;
            SpeakerRow { sort: "named", person: None, printed: Some(printed) }
        }
        Speaker::Voice => SpeakerRow { sort: "voice", person: None, printed: None },
    })
}

/// Whoever spoke already may stay a speaker, even if the directory has them in the bin since.
fn speaks(speakers: &[Speaker], who: PersonId) -> bool {
    speakers
        .iter()
        .any(|speaker| matches!(speaker, Speaker::Person { person, .. } if *person == who))
}
