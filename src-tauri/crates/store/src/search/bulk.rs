//! Indexing many new speeches at once: rows are gathered, and written one after the other in the order of
//! their keys. The index writes a part of itself whenever a key is less than the last one, and, as a virtual
//! table, before most statements that write something else.

use hattama_domain::id::{MeetingId, PersonId, SpeechId};
use hattama_domain::language::Language;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::search::SearchKind;
use hattama_domain::speech::SpeechKind;
use hattama_domain::text::TextKind;
use rusqlite::{Connection, params};

use super::stemmed::{Stemmed, Stemmer};
use super::write::{Row, Writer};
use super::{fact, state};
use crate::error::Result;

/// How many bytes of stems are gathered.
const GATHERED: usize = 16 * 1024 * 1024;

/// How an index takes what is written (<https://sqlite.org/fts5.html#configuration_options>).
struct Manner {
    /// How many bytes are gathered before a part of the index is written.
    hash_size: u32,
    /// How many such parts are made one.
    automerge: u32,
}

/// For very much at once: what was gathered is one part, and parts are seldom read again to be made one.
const IN_BULK: Manner = Manner { hash_size: 64 * 1024 * 1024, automerge: 16 };

/// As FTS5 does it by itself.
const USUAL: Manner = Manner { hash_size: 1024 * 1024, automerge: 4 };

/// What the index keeps of a new speech with at most one speaker.
pub(crate) struct IndexedSpeech {
    text: Stemmed,
    facts: Vec<String>,
}

impl IndexedSpeech {
    /// With the name that is printed beside it, where one is.
    pub fn make(
        stemmer: &mut Stemmer,
        kind: SpeechKind,
        (text, language): (&str, Language),
        person: Option<PersonId>,
        printed: Option<&str>,
    ) -> IndexedSpeech {
        let mut facts = vec![fact::kind(SearchKind::Speech), fact::kind(kind.into())];
        facts.extend(person.map(|person| fact::person(person.0)));
        facts.extend(printed.into_iter().flat_map(fact::names));
        IndexedSpeech { text: stemmer.of(text, language, printed, false), facts }
    }
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
        IN_BULK.set(conn)?;
        Ok(Some(Bulk { conn, writer: Writer::new(conn), rows: Vec::new(), gathered: 0 }))
    }

    /// A new session, as it has been written.
    pub fn add_meeting(&mut self, meeting: MeetingId) -> Result<()> {
        let rows = self.writer.rows(ItemRef { noun: Noun::Meeting, id: meeting.0 })?;
        rows.into_iter().try_for_each(|row| self.gather(row))
    }

    /// A new speech, as it has been written.
    pub fn add_speech(
        &mut self,
        id: SpeechId,
        meeting: MeetingId,
        language: Language,
        speech: IndexedSpeech,
    ) -> Result<()> {
        let key = self.writer.new_key(Some(meeting))?;
        let row = self.writer.row(key, Some(meeting), &speech.facts, speech.text)?;
        self.writer.note(key, id.0, Some(TextKind::SpeechText), language)?;
        self.gather(row)
    }

    fn gather(&mut self, row: Row) -> Result<()> {
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
        USUAL.set(self.conn)
    }
}

impl Manner {
    fn set(&self, conn: &Connection) -> Result<()> {
        for (option, value) in [("hashsize", self.hash_size), ("automerge", self.automerge)] {
            conn.prepare_cached("INSERT INTO search (search, rank) VALUES (?1, ?2)")?
                .execute(params![option, value])?;
        }
        Ok(())
    }
}
