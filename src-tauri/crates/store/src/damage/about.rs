//! Telling what was hit: in which session, whose speech, which step, and what lies there now.

use hattama_domain::check::{Damage, Hit};
use hattama_domain::id::{MeetingId, OperationId, SpeechId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationLine;
use hattama_domain::text::TextKind;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{Seals, sealed};
use crate::code::Code;
use crate::error::Result;
use crate::row::id_or_none;
use crate::speech;
use crate::wording::Wordings;

impl Seals {
    /// What was hit and is still damaged, with where it stands and what can be put in its place.
    pub fn damage(&self, hits: &[Hit]) -> Result<Vec<Damage>> {
        let remedies = self.remedies(hits)?;
        let mut all = Vec::new();
        for (hit, remedy) in hits.iter().zip(remedies) {
            if let Some(damaged) = sealed::damaged(&self.conn, *hit)? {
                let text = hit.field().map(|_| damaged.text());
                all.push(Damage { text, remedy, ..about(&self.conn, *hit)? });
            }
        }
        Ok(all)
    }

    /// The session that something damaged belongs to, if any.
    pub fn meeting(&self, hit: Hit) -> Result<Option<(MeetingId, Wording)>> {
        match hit.item() {
            Some(item) => meeting(&self.conn, item),
            None => Ok(None),
        }
    }
}

fn about(conn: &Connection, hit: Hit) -> Result<Damage> {
    let mut damage = Damage {
        hit,
        item: hit.item(),
        meeting: None,
        language: hit.field().and_then(|field| field.language),
        speakers: Vec::new(),
        step: None,
        text: None,
        remedy: None,
    };
    match (hit, hit.item()) {
        (Hit::History { id, .. }, _) => damage.step = step(conn, id)?,
        (_, Some(item)) => {
            damage.meeting = meeting(conn, item)?;
            damage.language = damage.language.or(language(conn, item)?);
            if item.noun == Noun::Speech {
                damage.speakers = speech::speakers(conn, SpeechId(item.id))?;
            }
        }
        (_, None) => {}
    }
    Ok(damage)
}

fn step(conn: &Connection, id: OperationId) -> Result<Option<OperationLine>> {
    Ok(conn
        .prepare_cached("SELECT name, at FROM operation WHERE id = ?1")?
        .query_row([id.0], |row| {
            Ok(OperationLine { name: row.get::<_, Code<_>>(0)?.0, at: row.get(1)? })
        })
        .optional()?)
}

fn meeting(conn: &Connection, item: ItemRef) -> Result<Option<(MeetingId, Wording)>> {
    let Some(sql) = of_meeting(item.noun) else { return Ok(None) };
    let found = conn.prepare_cached(sql)?.query_row([item.id], |row| id_or_none(row, 0));
    let Some(meeting) = found.optional()?.flatten() else { return Ok(None) };
    let title = Wordings::of(conn, meeting)?.take(TextKind::MeetingTitle);
    Ok(Some((meeting, title)))
}

/// The language of what has one language of its own.
fn language(conn: &Connection, item: ItemRef) -> Result<Option<Language>> {
    let sql = match item.noun {
        Noun::Speech => "SELECT language FROM speech WHERE id = ?1",
        Noun::Minutes => "SELECT language FROM minutes WHERE id = ?1",
        Noun::Letter => "SELECT language FROM letter WHERE id = ?1",
        Noun::Reply => {
            "SELECT language FROM reply JOIN letter ON letter.id = reply.letter WHERE reply.id = ?1"
        }
        _ => return Ok(None),
    };
    let read = |row: &Row| Ok(row.get::<_, Code<Language>>(0)?.0);
    Ok(conn.prepare_cached(sql)?.query_row([item.id], read).optional()?)
}

/// The session of a thing, where its noun belongs to one and has something that is sealed.
fn of_meeting(noun: Noun) -> Option<&'static str> {
    match noun {
        Noun::Meeting => Some("SELECT id FROM meeting WHERE id = ?1"),
        Noun::Participant => Some("SELECT meeting FROM participant WHERE id = ?1"),
        Noun::AgendaItem => Some("SELECT meeting FROM agenda_item WHERE id = ?1"),
        Noun::Speech => Some("SELECT meeting FROM speech WHERE id = ?1"),
        Noun::Point => Some("SELECT meeting FROM point WHERE id = ?1"),
        Noun::Decision => Some("SELECT meeting FROM decision WHERE id = ?1"),
        Noun::Vote => Some("SELECT meeting FROM vote WHERE id = ?1"),
        Noun::Recommendation => Some("SELECT meeting FROM recommendation WHERE id = ?1"),
        Noun::Minutes => Some("SELECT meeting FROM minutes WHERE id = ?1"),
        Noun::Letter => Some("SELECT meeting FROM letter WHERE id = ?1"),
        Noun::Reply => Some(
            "SELECT meeting FROM reply JOIN letter ON letter.id = reply.letter WHERE reply.id = ?1",
        ),
        Noun::Passage
        | Noun::Event
        | Noun::Request
        | Noun::Addressee
        | Noun::Enclosure
        | Noun::Body
        | Noun::BodyName
        | Noun::Person
        | Noun::Membership
        | Noun::Settings => None,
    }
}
