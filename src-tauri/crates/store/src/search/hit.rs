//! Hits: what a key stands for, read from the record and marked.

use std::collections::HashMap;

use chrono::NaiveDate;
use hattama_domain::id::{MeetingId, PersonId, ReplyId, SpeechId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::search::{HitKey, SearchHit};
use hattama_domain::speech::Speaker;
use hattama_domain::text::TextKind;
use hattama_search::{Sought, Stems, excerpt};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::{thing, write};
use crate::code::Code;
use crate::error::Result;
use crate::wording::Wordings;
use crate::{answer, meeting, person, speech};

/// Reads hits, and remembers the sessions and people that they have in common.
pub(super) struct Reader<'a> {
    conn: &'a Connection,
    sought: &'a [Sought],
    stems: Stems,
    sessions: HashMap<MeetingId, (Option<NaiveDate>, Wording)>,
    people: HashMap<PersonId, Wording>,
}

impl<'a> Reader<'a> {
    pub fn new(conn: &'a Connection, sought: &'a [Sought]) -> Reader<'a> {
        let (sessions, people) = (HashMap::new(), HashMap::new());
        Reader { conn, sought, stems: Stems::default(), sessions, people }
    }

    /// What a key stands for, and whether all that is sought is in its text. `None` where the record
    /// has no such text any more.
    pub fn read(&mut self, key: i64) -> Result<Option<(SearchHit, bool)>> {
        let Some(noted) = noted(self.conn, key)? else { return Ok(None) };
        let Some((item, thing)) = thing_of(self.conn, &noted)? else { return Ok(None) };
        let text = thing
            .texts
            .iter()
            .find(|text| text.language == noted.language && write::code(text.kind) == noted.kind);
        let Some(text) = text else { return Ok(None) };
        let found = excerpt(&text.text, text.language, self.sought, &mut self.stems);
        let (date, title) = match thing.meeting {
            Some(meeting) => self.session(meeting)?,
            None => (None, Wording::default()),
        };
        let hit = SearchHit {
            key: HitKey(key.to_string()),
            item: shown(self.conn, item)?,
            text_kind: text.kind,
            kind: thing.kind,
            language: Some(text.language),
            meeting: thing.meeting,
            letter: match item.noun {
                Noun::Reply => Some(answer::letter_of(self.conn, ReplyId(item.id))?),
                _ => None,
            },
            date,
            title,
            speakers: self.speakers(item)?,
            text: found.text,
            range: found.range,
            is_whole: found.is_whole,
            marks: found.marks,
        };
        Ok(Some((hit, found.has_all)))
    }

    fn session(&mut self, id: MeetingId) -> Result<(Option<NaiveDate>, Wording)> {
        if let Some(known) = self.sessions.get(&id) {
            return Ok(known.clone());
        }
        let date = meeting::dates(self.conn, id)?.first;
        let title = Wordings::of(self.conn, id)?.take(TextKind::MeetingTitle);
        self.sessions.insert(id, (date, title.clone()));
        Ok((date, title))
    }

    /// Who speaks, where somebody does.
    fn speakers(&mut self, item: ItemRef) -> Result<Vec<Wording>> {
        let speech = match item.noun {
            Noun::Speech => Some(item.id),
            Noun::Passage => self
                .conn
                .prepare_cached("SELECT speech FROM passage WHERE id = ?1")?
                .query_row([item.id], |row| row.get(0))
                .optional()?,
            _ => None,
        };
        let Some(speech) = speech else { return Ok(Vec::new()) };
        let mut names = Vec::new();
        for speaker in speech::speakers(self.conn, SpeechId(speech))? {
            match speaker {
                Speaker::Person { printed: Some(name), .. } | Speaker::Named(name) => {
                    names.push(Wording(Language::ALL.map(|one| (one, name.clone())).into()));
                }
                Speaker::Person { person, printed: None } => names.push(self.name(person)?),
                Speaker::Voice => {}
            }
        }
        Ok(names)
    }

    fn name(&mut self, id: PersonId) -> Result<Wording> {
        if let Some(known) = self.people.get(&id) {
            return Ok(known.clone());
        }
        let name = person::title(&person::read(self.conn, id)?);
        self.people.insert(id, name.clone());
        Ok(name)
    }
}

/// What is noted of a key.
struct Noted {
    owner: Uuid,
    kind: String,
    language: Language,
}

fn noted(conn: &Connection, key: i64) -> Result<Option<Noted>> {
    Ok(conn
        .prepare_cached("SELECT owner, kind, language FROM search_text WHERE key = ?1")?
        .query_row([key], |row| {
            Ok(Noted {
                owner: row.get(0)?,
                kind: row.get(1)?,
                language: row.get::<_, Code<_>>(2)?.0,
            })
        })
        .optional()?)
}

/// The thing that a text belongs to: its kind says which noun that is, or each is tried that has
/// texts of no kind.
fn thing_of(conn: &Connection, noted: &Noted) -> Result<Option<(ItemRef, thing::Thing)>> {
    let kind: Option<TextKind> =
        serde_json::from_value(serde_json::Value::String(noted.kind.clone())).ok();
    let nouns = match kind {
        Some(kind) => vec![kind.noun()],
        None => vec![Noun::Passage, Noun::Letter, Noun::Reply, Noun::Person],
    };
    for noun in nouns {
        let item = ItemRef { noun, id: noted.owner };
        if let Some(thing) = thing::read(conn, item)? {
            return Ok(Some((item, thing)));
        }
    }
    Ok(None)
}

/// Where a thing is shown: posts and names of bodies with whose they are.
fn shown(conn: &Connection, item: ItemRef) -> Result<ItemRef> {
    let whole = |noun, sql: &str| {
        let id = conn.prepare_cached(sql)?.query_row([item.id], |row| row.get::<_, Uuid>(0))?;
        Ok(ItemRef { noun, id })
    };
    match item.noun {
        Noun::Membership => whole(Noun::Person, "SELECT person FROM membership WHERE id = ?1"),
        Noun::BodyName => whole(Noun::Body, "SELECT body FROM body_name WHERE id = ?1"),
        _ => Ok(item),
    }
}
