//! Indexing many new speeches at once: rows are gathered and written in the order of their keys, which
//! the index takes best.

use hattama_domain::id::{MeetingId, PersonId, SpeechId};
use hattama_domain::language::Language;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::search::SearchKind;
use hattama_domain::speech::SpeechKind;
use hattama_domain::text::TextKind;
use rusqlite::Connection;

use super::stemmed::Stemmed;
use super::write::{Row, Writer};
use super::{fact, state};
use crate::error::Result;

/// How many bytes of stems are gathered.
const GATHERED: usize = 4 * 1024 * 1024;

/// How many bytes the index gathers before it writes a part of itself, here and otherwise.
const HASH: u32 = 32 * 1024 * 1024;
const USUAL_HASH: u32 = 1024 * 1024;

/// A speech that has just been written, with at most one speaker.
pub(crate) struct NewSpeech<'a> {
    pub id: SpeechId,
    pub meeting: MeetingId,
    pub kind: SpeechKind,
    pub language: Language,
    /// Its text and the name printed beside it.
    pub stemmed: Stemmed,
    pub person: Option<PersonId>,
    pub printed: Option<&'a str>,
}

/// Many speeches on their way to the index.
pub(crate) struct Bulk<'a> {
    conn: &'a Connection,
    writer: Writer<'a>,
    rows: Vec<Row>,
    gathered: usize,
}

impl<'a> Bulk<'a> {
    /// `None` where the index will be made again anyway.
    pub fn begin(conn: &'a Connection) -> Result<Option<Bulk<'a>>> {
        if !state::is_kept(conn)? {
            return Ok(None);
        }
        set_hash(conn, HASH)?;
        Ok(Some(Bulk { conn, writer: Writer::new(conn), rows: Vec::new(), gathered: 0 }))
    }

    /// A new session, as it has been written.
    pub fn add_meeting(&mut self, meeting: MeetingId) -> Result<()> {
        self.flush()?;
        self.writer.renew(ItemRef { noun: Noun::Meeting, id: meeting.0 })
    }

    /// A new speech.
    pub fn add_speech(&mut self, speech: NewSpeech) -> Result<()> {
        let mut facts = vec![fact::kind(SearchKind::Speech), fact::kind(speech.kind.into())];
        facts.extend(speech.person.map(|person| fact::person(person.0)));
        facts.extend(speech.printed.into_iter().flat_map(fact::names));
        let meeting = Some(speech.meeting);
        let key = self.writer.new_key(meeting)?;
        let row = self.writer.row(key, meeting, &facts, speech.stemmed)?;
        self.writer.note(key, speech.id.0, Some(TextKind::SpeechText), speech.language)?;
        self.gathered += row.len();
        self.rows.push(row);
        if self.gathered >= GATHERED { self.flush() } else { Ok(()) }
    }

    /// Writes what was gathered.
    fn flush(&mut self) -> Result<()> {
        self.rows.sort_unstable_by_key(|row| row.key);
        for row in self.rows.drain(..) {
            self.writer.write(&row)?;
        }
        self.gathered = 0;
        Ok(())
    }

    /// Writes the last ones.
    pub fn end(mut self) -> Result<()> {
        self.flush()?;
        set_hash(self.conn, USUAL_HASH)
    }
}

fn set_hash(conn: &Connection, bytes: u32) -> Result<()> {
    conn.execute("INSERT INTO search (search, rank) VALUES ('hashsize', ?1)", [bytes])?;
    Ok(())
}
