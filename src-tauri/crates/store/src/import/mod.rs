//! Importing speeches from a table, a line each, as it is read: all of it as one operation, or nothing.
//!
//! The operation keeps the range of the ids that it has given instead of a changeset, so that nothing
//! is stored twice. It is not undone; what it has brought can be deleted like anything else.

mod ahead;
mod known;
mod tsv;

use std::collections::HashMap;
use std::io::{self, BufRead};

use chrono::NaiveDate;
use hattama_domain::id::{MeetingId, OperationId, PersonId, SpeechId};
use hattama_domain::language::Wording;
use hattama_domain::meeting::{Dates, MeetingChange, MeetingStatus, NewMeeting};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Changed, Done, OperationName};
use hattama_domain::search::Imported;
use hattama_domain::text::TextKind;
use rusqlite::{Transaction, TransactionBehavior, params};
use thiserror::Error;
use uuid::Uuid;

use crate::code::Code;
use crate::error::Error;
use crate::operation::{self, Tx};
use crate::search::{Bulk, Stemmer};
use crate::{Store, meeting};
use ahead::{Reader, Ready};
use known::Known;
use tsv::Line;

/// How far apart speeches are put in the record.
const GAP: i64 = 1024;

/// Pages that an import may keep, in kibibytes: more than others need.
const CACHE: i64 = -131_072;

/// Why an import was refused. Nothing of it is there.
#[derive(Debug, Error)]
pub enum ImportError {
    /// The line and the column, both from 1.
    #[error("line {line}, column {column}: {fault:?}")]
    Line { line: u64, column: usize, fault: LineFault },
    #[error(transparent)]
    Input(io::Error),
    #[error(transparent)]
    Store(#[from] Error),
}

impl From<rusqlite::Error> for ImportError {
    fn from(error: rusqlite::Error) -> Self {
        ImportError::Store(error.into())
    }
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineFault {
    /// Too few columns, or too many.
    Columns,
    /// No UTF-8.
    Encoding,
    /// A backslash before what is no escape.
    Escape,
    Date,
    Kind,
    Language,
    Empty,
    TooLong,
    TooLarge,
}

impl Store {
    /// Imports speeches: meeting date, meeting title, speaker, kind, language, text, apart by tabs.
    /// The same date and title are one session, also one that is there already. A speaker is linked
    /// where exactly one person of the directory is called so.
    ///
    /// # Errors
    ///
    /// Names the line and the column of the first thing that is wrong. Nothing is imported then.
    pub fn import_speeches(
        &mut self,
        input: impl BufRead + Send,
    ) -> Result<Done<Imported>, ImportError> {
        let cache: i64 = self.conn.pragma_query_value(None, "cache_size", |row| row.get(0))?;
        self.conn.pragma_update(None, "cache_size", CACHE)?;
        let imported = self.import(input);
        self.conn.pragma_update(None, "cache_size", cache)?;
        imported
    }

    fn import(&mut self, input: impl BufRead + Send) -> Result<Done<Imported>, ImportError> {
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let tx = Tx::new(&transaction, &self.environment);
        let mut import = Import::begin(&tx)?;
        let stemmer = import.index.as_ref().map(|_| Stemmer::default());
        let reader = Reader::new(input, Known::of(&transaction)?, stemmer);
        reader.each(|ready| import.add(ready))?;
        let imported = import.end()?;
        transaction.commit()?;
        let nouns = match imported.speeches {
            0 => Vec::new(),
            _ => vec![Noun::Meeting, Noun::Speech],
        };
        let changed = Changed { name: OperationName::ImportSpeeches, nouns };
        Ok(Done { value: imported, changed })
    }
}

/// An import under way.
struct Import<'a> {
    tx: &'a Tx<'a>,
    ids: Ids<'a>,
    sessions: HashMap<(Option<NaiveDate>, String), Session>,
    index: Option<Bulk<'a>>,
    imported: Imported,
}

/// Where the last speech of a session is.
#[derive(Clone, Copy)]
struct Session {
    meeting: MeetingId,
    place: i64,
}

impl Session {
    fn next(self) -> Session {
        Session { place: self.place + GAP, ..self }
    }
}

impl<'a> Import<'a> {
    fn begin(tx: &'a Tx) -> Result<Import<'a>, ImportError> {
        Ok(Import {
            tx,
            ids: Ids::new(tx),
            sessions: HashMap::new(),
            index: Bulk::begin(tx.conn)?,
            imported: Imported::default(),
        })
    }

    fn add(&mut self, Ready { line, seal, person, indexed }: Ready) -> Result<(), ImportError> {
        let at = self.place(&line)?;
        let id = SpeechId(self.ids.next());
        self.write(id, at, &line, &seal)?;
        self.write_speaker(id, person, line.printed())?;
        if let (Some(index), Some(indexed)) = (&mut self.index, indexed) {
            index.add_speech(id, at.meeting, line.language, indexed)?;
        }
        self.imported.speeches += 1;
        Ok(())
    }

    /// Where a line goes: after the last one of its session.
    fn place(&mut self, line: &Line) -> Result<Session, ImportError> {
        let key = (line.date, line.title.clone());
        let at = match self.sessions.get(&key) {
            Some(session) => session.next(),
            None => self.session(line)?.next(),
        };
        self.sessions.insert(key, at);
        Ok(at)
    }

    fn write(
        &self,
        id: SpeechId,
        at: Session,
        line: &Line,
        seal: &[u8; 32],
    ) -> Result<(), ImportError> {
        self.tx
            .conn
            .prepare_cached(
                "INSERT INTO speech (id, meeting, place, kind, language, text, hash)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                id.0,
                at.meeting.0,
                at.place,
                Code(line.kind),
                Code(line.language),
                line.text,
                seal,
            ])?;
        Ok(())
    }

    fn write_speaker(
        &self,
        speech: SpeechId,
        person: Option<PersonId>,
        printed: Option<&str>,
    ) -> Result<(), ImportError> {
        let sort = match (person, printed) {
            (Some(_), _) => "person",
            (None, Some(_)) => "named",
            (None, None) => "voice",
        };
        self.tx
            .conn
            .prepare_cached(
                "INSERT INTO speaker (speech, place, sort, person, printed)
                 VALUES (?1, 0, ?2, ?3, ?4)",
            )?
            .execute(params![speech.0, sort, person.map(Uuid::from), printed])?;
        Ok(())
    }

    /// The session of a line: one that is there, or a new one.
    fn session(&mut self, line: &Line) -> Result<Session, ImportError> {
        let conn = self.tx.conn;
        let mut statement = conn.prepare_cached(
            "SELECT meeting.id, (SELECT max(place) FROM entry WHERE entry.meeting = meeting.id
                                 AND entry.item IS NULL)
             FROM meeting JOIN wording ON owner = meeting.id
             WHERE first_day IS ?1 AND deleted_at IS NULL AND wording.kind = ?2 AND text = ?3
             ORDER BY meeting.id LIMIT 1",
        )?;
        let mut found =
            statement.query(params![line.date, Code(TextKind::MeetingTitle), line.title])?;
        if let Some(row) = found.next()? {
            let place: Option<i64> = row.get(1)?;
            return Ok(Session {
                meeting: MeetingId(row.get(0)?),
                place: place.unwrap_or_default(),
            });
        }
        let meeting = MeetingId(self.ids.next());
        let new = NewMeeting {
            title: Wording([(line.language, line.title.clone())].into()),
            dates: Dates { first: line.date, last: None },
            ..NewMeeting::default()
        };
        meeting::add(self.tx, meeting, &new)?;
        meeting::apply(self.tx, meeting, MeetingChange::Status(MeetingStatus::Held))?;
        if let Some(index) = &mut self.index {
            index.add_meeting(meeting)?;
        }
        self.imported.meetings += 1;
        Ok(Session { meeting, place: 0 })
    }

    /// Writes what is left, and the operation, where anything was imported.
    fn end(self) -> Result<Imported, ImportError> {
        if let Some(index) = self.index {
            index.end()?;
        }
        if let Some((first, last)) = self.ids.range {
            let id: OperationId = operation::keep_import(self.tx)?;
            self.tx
                .conn
                .prepare_cached("UPDATE operation SET first = ?2, last = ?3 WHERE id = ?1")?
                .execute(params![id.0, first, last])?;
        }
        Ok(self.imported)
    }
}

/// Ids that ascend however many there are: the time in them goes on by a millisecond when the
/// count within one is full (RFC 9562, 6.2).
struct Ids<'a> {
    tx: &'a Tx<'a>,
    given: u64,
    /// The first and the last one.
    range: Option<(Uuid, Uuid)>,
}

/// How many ids a millisecond has.
const IN_MILLISECOND: u64 = 0x1000;

impl<'a> Ids<'a> {
    fn new(tx: &'a Tx) -> Ids<'a> {
        Ids { tx, given: 0, range: None }
    }

    fn next(&mut self) -> Uuid {
        let now = self.tx.now.timestamp_millis().max(0) as u64;
        let mut random = (self.tx.environment.random)();
        let count = (self.given % IN_MILLISECOND) as u16;
        random[..2].copy_from_slice(&count.to_be_bytes());
        let millis = now + self.given / IN_MILLISECOND;
        let id = uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid();
        self.given += 1;
        self.range = Some((self.range.map_or(id, |(first, _)| first), id));
        id
    }
}
