//! Writing the index: a thing is taken out with all its texts, and put in as it is now.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use hattama_domain::id::MeetingId;
use hattama_domain::language::Language;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::text::TextKind;
use rusqlite::{Connection, params};
use uuid::Uuid;

use super::stemmed::{Learned, Stemmed, Stemmer};
use super::{fact, key, thing};
use crate::code::Code;
use crate::error::Result;

/// Writes many things, and remembers what they have in common.
pub(crate) struct Writer<'a> {
    conn: &'a Connection,
    stemmer: Stemmer,
    sessions: HashMap<MeetingId, Session>,
}

/// What all of a session has in the index.
struct Session {
    facts: Vec<String>,
    /// The next key.
    next: i64,
}

/// A row of the index before it is written.
pub(crate) struct Row {
    pub key: i64,
    words: String,
    facts: String,
}

impl Row {
    /// How many bytes it takes.
    pub fn len(&self) -> usize {
        self.words.len() + self.facts.len()
    }
}

impl<'a> Writer<'a> {
    pub fn new(conn: &'a Connection) -> Writer<'a> {
        Writer { conn, stemmer: Stemmer::default(), sessions: HashMap::new() }
    }

    /// Makes the index say of a thing what it is now.
    pub fn renew(&mut self, item: ItemRef) -> Result<()> {
        self.remove(item.id)?;
        let rows = self.rows(item)?;
        rows.iter().try_for_each(|row| self.write(row))
    }

    /// Takes what belongs to an owner out.
    fn remove(&self, owner: Uuid) -> Result<()> {
        let mut statement =
            self.conn.prepare_cached("DELETE FROM search_text WHERE owner = ?1 RETURNING key")?;
        let keys = statement.query_map([owner], |row| row.get(0))?;
        for key in keys.collect::<Result<Vec<i64>, _>>()? {
            self.conn.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([key])?;
        }
        Ok(())
    }

    /// The rows of a thing that the index has none of, noted but not written.
    pub fn rows(&mut self, item: ItemRef) -> Result<Vec<Row>> {
        let Some(thing) = thing::read(self.conn, item)? else { return Ok(Vec::new()) };
        let facts = thing.facts.iter().cloned().chain([fact::kind(thing.kind)]).collect::<Vec<_>>();
        let mut rows = Vec::with_capacity(thing.texts.len());
        for text in &thing.texts {
            let key = self.new_key(thing.meeting)?;
            let is_name = item.noun == Noun::Person && text.kind.is_none();
            let printed = thing.printed.iter().map(String::as_str);
            let stemmed = self.stemmer.of(&text.text, text.language, printed, is_name);
            rows.push(self.row(key, thing.meeting, &facts, stemmed)?);
            self.note(key, item.id, text.kind, text.language)?;
        }
        Ok(rows)
    }

    /// The key after all of a session.
    pub fn new_key(&mut self, meeting: Option<MeetingId>) -> Result<i64> {
        let Some(meeting) = meeting else { return key::next(self.conn, key::NO_SESSION) };
        let session = self.session(meeting)?;
        session.next += 1;
        Ok(session.next - 1)
    }

    fn session(&mut self, meeting: MeetingId) -> Result<&mut Session> {
        Ok(match self.sessions.entry(meeting) {
            Entry::Occupied(there) => there.into_mut(),
            Entry::Vacant(free) => free.insert(read_session(self.conn, meeting)?),
        })
    }

    /// Brings a text to its row, and the vocabulary to its stems.
    pub fn row(
        &mut self,
        key: i64,
        meeting: Option<MeetingId>,
        facts: &[String],
        text: Stemmed,
    ) -> Result<Row> {
        for new in &text.new {
            learn(self.conn, new)?;
        }
        let mut facts = format!("{} {}", fact::ANY, facts.join(" "));
        if let Some(meeting) = meeting {
            for fact in &self.session(meeting)?.facts {
                facts.push(' ');
                facts.push_str(fact);
            }
        }
        Ok(Row { key, words: text.words, facts })
    }

    pub fn write(&self, row: &Row) -> Result<()> {
        self.conn
            .prepare_cached("INSERT INTO search (rowid, words, facts) VALUES (?1, ?2, ?3)")?
            .execute(params![row.key, row.words, row.facts])?;
        Ok(())
    }

    /// Notes what a key stands for: a text of an owner.
    pub fn note(
        &self,
        key: i64,
        owner: Uuid,
        kind: Option<TextKind>,
        language: Language,
    ) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO search_text (key, owner, kind, language) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![key, owner, code(kind), Code(language)])?;
        Ok(())
    }

    /// Brings all of a session to where it belongs now.
    pub fn renew_session(&mut self, meeting: MeetingId) -> Result<()> {
        let things = things_of(self.conn, meeting)?;
        for item in &things {
            self.remove(item.id)?;
        }
        self.conn
            .prepare_cached("DELETE FROM search_session WHERE meeting = ?1")?
            .execute([meeting.0])?;
        self.sessions.remove(&meeting);
        things.into_iter().try_for_each(|item| self.renew(item))
    }
}

/// How a text is named beside its key.
pub(super) fn code(kind: Option<TextKind>) -> String {
    let kind = kind.and_then(|kind| serde_json::to_value(kind).ok());
    kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or_default().to_owned()
}

fn learn(conn: &Connection, word: &Learned) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO search_word (stem, is_name) VALUES (?1, ?2)
         ON CONFLICT DO UPDATE SET is_name = 1 WHERE excluded.is_name AND NOT is_name",
    )?
    .execute(params![word.stem, word.is_name])?;
    Ok(())
}

fn read_session(conn: &Connection, meeting: MeetingId) -> Result<Session> {
    let (day, bodies): (_, [Option<Uuid>; 2]) = conn
        .prepare_cached("SELECT first_day, body, convener FROM meeting WHERE id = ?1")?
        .query_row([meeting.0], |row| Ok((row.get(0)?, [row.get(1)?, row.get(2)?])))?;
    let mut statement =
        conn.prepare_cached("SELECT tag FROM meeting_tag WHERE meeting = ?1 ORDER BY place")?;
    let tags = statement.query_map([meeting.0], |row| row.get::<_, String>(0))?;
    let mut facts: Vec<String> = bodies.into_iter().flatten().map(fact::body).collect();
    for tag in tags {
        facts.push(fact::tag(&tag?));
    }
    let number = key::give_session(conn, meeting, day)?;
    Ok(Session { facts, next: key::next(conn, number)? })
}

/// All of a session that may be found, in the order in which it was entered.
fn things_of(conn: &Connection, meeting: MeetingId) -> Result<BTreeSet<ItemRef>> {
    let mut found = BTreeSet::from([ItemRef { noun: Noun::Meeting, id: meeting.0 }]);
    for (noun, sql) in [
        (Noun::AgendaItem, "SELECT id FROM agenda_item WHERE meeting = ?1"),
        (Noun::Speech, "SELECT id FROM speech WHERE meeting = ?1"),
        (
            Noun::Passage,
            "SELECT id FROM passage
             WHERE speech IN (SELECT id FROM speech WHERE meeting = ?1)",
        ),
        (Noun::Point, "SELECT id FROM point WHERE meeting = ?1"),
        (Noun::Decision, "SELECT id FROM decision WHERE meeting = ?1"),
        (Noun::Vote, "SELECT id FROM vote WHERE meeting = ?1"),
        (Noun::Recommendation, "SELECT id FROM recommendation WHERE meeting = ?1"),
        (Noun::Letter, "SELECT id FROM letter WHERE meeting = ?1"),
        (
            Noun::Reply,
            "SELECT id FROM reply WHERE letter IN (SELECT id FROM letter WHERE meeting = ?1)",
        ),
    ] {
        let mut statement = conn.prepare_cached(sql)?;
        let ids = statement.query_map([meeting.0], |row| row.get(0))?;
        for id in ids {
            found.insert(ItemRef { noun, id: id? });
        }
    }
    Ok(found)
}
