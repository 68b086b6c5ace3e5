//! The bin: what is deleted goes there, and comes back whole or leaves for good.
//!
//! What belongs to a thing goes and comes with it. Emptying removes only what nothing refers to:
//! whom a record still names stays readable.

use chrono::{DateTime, Utc};
use hattama_domain::bin::BinLine;
use hattama_domain::id::{BodyId, LetterId, PersonId, RecommendationId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::{Language, Wording};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::speech::Speaker;
use hattama_domain::text::TextKind;
use rusqlite::ffi::{SQLITE_CONSTRAINT_FOREIGNKEY, SQLITE_CONSTRAINT_UNIQUE};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::{has_bin, require, table};
use crate::row::{id, id_or_none};
use crate::wording::Wordings;
use crate::{Store, body, letter, operation, person, recommendation, row, settings, speech};

/// How much of a long text a line of the bin shows, in Unicode scalar values.
const BEGINNING: usize = 100;

/// Every noun whose things have rows, what refers to others before what is referred to.
const NOUNS: [Noun; 20] = [
    Noun::Minutes,
    Noun::Event,
    Noun::Request,
    Noun::Vote,
    Noun::Reply,
    Noun::Enclosure,
    Noun::Letter,
    Noun::Addressee,
    Noun::Recommendation,
    Noun::Passage,
    Noun::Speech,
    Noun::Point,
    Noun::Decision,
    Noun::Participant,
    Noun::AgendaItem,
    Noun::Meeting,
    Noun::Membership,
    Noun::Person,
    Noun::BodyName,
    Noun::Body,
];

impl Store {
    /// Puts a thing into the bin.
    ///
    /// # Errors
    ///
    /// Refuses a letter that is signed, and what a letter carries.
    pub fn delete(&mut self, item: ItemRef) -> Result<Done<()>> {
        self.transact(OperationName::Delete, |tx| {
            require(tx.conn, item.noun, item.id)?;
            require_free(tx.conn, item)?;
            put(tx, item, Some(tx.now))
        })
    }

    /// Takes a thing out of the bin, to where it was.
    pub fn restore(&mut self, item: ItemRef) -> Result<Done<()>> {
        self.transact(OperationName::Restore, |tx| {
            if deleted_at(tx.conn, item)?.is_none() {
                return Err(Error::NotFound(item.noun));
            }
            put(tx, item, None)
        })
    }

    /// What lies in the bin, the latest first. What belongs to something there comes back with it
    /// and is not listed by itself.
    pub fn bin(&self) -> Result<Vec<BinLine>> {
        let moment = self.conn.unchecked_transaction()?;
        let mut lines = deleted(&moment)?
            .into_iter()
            .map(|(item, deleted_at)| {
                Ok(BinLine { item, title: title(&moment, item)?, deleted_at })
            })
            .collect::<Result<Vec<_>>>()?;
        lines.sort_by_key(|line| std::cmp::Reverse(line.deleted_at));
        Ok(lines)
    }

    /// Removes for good what lies in the bin and what nothing refers to any more, with all that
    /// belongs to it, and tells how much that was. What was done before can't be undone any more:
    /// it may have touched what is gone.
    pub fn empty_bin(&mut self) -> Result<Done<u32>> {
        self.transact(OperationName::EmptyBin, |tx| {
            let mut removed = 0;
            for (item, _) in deleted(tx.conn)? {
                removed += u32::from(remove_if_free(tx, item)?);
            }
            if removed > 0 {
                operation::end_history(tx)?;
            }
            Ok(removed)
        })
    }
}

/// Refuses to delete what is signed or carried by a letter.
fn require_free(conn: &Connection, item: ItemRef) -> Result<()> {
    match item.noun {
        Noun::Letter => {
            let letter = letter::read(conn, LetterId(item.id))?;
            if letter.status.is_open() { Ok(()) } else { Err(Invalid::Signed.into()) }
        }
        Noun::Recommendation => recommendation::require_no_letter(conn, RecommendationId(item.id)),
        Noun::Addressee => require_no_letter_to(conn, item.id),
        // They lie in no bin: what happened is undone, minutes have versions, an enclosure is taken out of its
        // letter, a name is corrected.
        Noun::Event | Noun::Minutes | Noun::Enclosure | Noun::BodyName | Noun::Settings => {
            Err(Error::NotFound(item.noun))
        }
        Noun::Meeting
        | Noun::Participant
        | Noun::AgendaItem
        | Noun::Speech
        | Noun::Passage
        | Noun::Point
        | Noun::Decision
        | Noun::Request
        | Noun::Vote
        | Noun::Reply
        | Noun::Body
        | Noun::Person
        | Noun::Membership => Ok(()),
    }
}

/// Refuses an addressee to whom a letter carries the recommendation.
fn require_no_letter_to(conn: &Connection, addressee: Uuid) -> Result<()> {
    let is_carried = conn
        .prepare_cached(
            "SELECT 1 FROM addressee
                 JOIN letter_recommendation USING (recommendation)
                 JOIN letter ON letter.id = letter AND letter.body = addressee.body
             WHERE addressee.id = ?1 AND status <> 'annulled' AND letter.deleted_at IS NULL",
        )?
        .exists([addressee])?;
    if is_carried { Err(Invalid::InUse.into()) } else { Ok(()) }
}

/// Says of a thing when it was deleted, or that it is not.
fn put(tx: &Tx, item: ItemRef, deleted_at: Option<DateTime<Utc>>) -> Result<()> {
    let table = table(item.noun).ok_or(Error::NotFound(item.noun))?;
    let put = tx
        .conn
        .prepare_cached(&format!("UPDATE {table} SET deleted_at = ?2 WHERE id = ?1"))?
        .execute(params![item.id, deleted_at]);
    match put {
        Err(error) if is_twice(&error) => Err(twice(item.noun, error)),
        put => Ok(put.map(drop)?),
    }
}

/// Whether another one has taken the place of a thing in the bin.
fn is_twice(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::SqliteFailure(failure, _)
            if failure.extended_code == SQLITE_CONSTRAINT_UNIQUE
    )
}

fn twice(noun: Noun, error: rusqlite::Error) -> Error {
    match noun {
        Noun::Participant => Invalid::SameParticipantTwice.into(),
        Noun::Addressee => Invalid::SameAddresseeTwice.into(),
        _ => error.into(),
    }
}

/// When a thing was deleted; `None` where it was not.
fn deleted_at(conn: &Connection, item: ItemRef) -> Result<Option<DateTime<Utc>>> {
    let Some(table) = table(item.noun).filter(|_| has_bin(item.noun)) else { return Ok(None) };
    conn.prepare_cached(&format!("SELECT deleted_at FROM {table} WHERE id = ?1"))?
        .query_row([item.id], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound(item.noun))
}

/// What lies in the bin by itself, what refers to others before what is referred to.
fn deleted(conn: &Connection) -> Result<Vec<(ItemRef, DateTime<Utc>)>> {
    let mut found = Vec::new();
    for noun in NOUNS.into_iter().filter(|noun| has_bin(*noun)) {
        let Some(table) = table(noun) else { continue };
        let sql = format!("SELECT id, deleted_at FROM {table} WHERE deleted_at IS NOT NULL");
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for row in rows {
            let (id, deleted_at) = row?;
            let item = ItemRef { noun, id };
            if !is_part_of_deleted(conn, item)? {
                found.push((item, deleted_at));
            }
        }
    }
    Ok(found)
}

/// Whether a thing belongs to one that lies in the bin, however far up.
fn is_part_of_deleted(conn: &Connection, item: ItemRef) -> Result<bool> {
    let Some(whole) = whole_of(conn, item)? else { return Ok(false) };
    Ok(deleted_at(conn, whole)?.is_some() || is_part_of_deleted(conn, whole)?)
}

/// What a thing belongs to.
fn whole_of(conn: &Connection, item: ItemRef) -> Result<Option<ItemRef>> {
    let (Some(table), Some((noun, column))) = (table(item.noun), whole(item.noun)) else {
        return Ok(None);
    };
    let id = conn
        .prepare_cached(&format!("SELECT {column} FROM {table} WHERE id = ?1"))?
        .query_row([item.id], |row| row.get(0))?;
    Ok(Some(ItemRef { noun, id }))
}

/// The noun that things of a noun belong to, and the column that names it.
fn whole(noun: Noun) -> Option<(Noun, &'static str)> {
    match noun {
        Noun::Participant
        | Noun::AgendaItem
        | Noun::Speech
        | Noun::Point
        | Noun::Decision
        | Noun::Event
        | Noun::Request
        | Noun::Vote
        | Noun::Recommendation
        | Noun::Minutes
        | Noun::Letter => Some((Noun::Meeting, "meeting")),
        Noun::Passage => Some((Noun::Speech, "speech")),
        Noun::Addressee => Some((Noun::Recommendation, "recommendation")),
        Noun::Enclosure | Noun::Reply => Some((Noun::Letter, "letter")),
        Noun::BodyName => Some((Noun::Body, "body")),
        Noun::Membership => Some((Noun::Person, "person")),
        Noun::Meeting | Noun::Body | Noun::Person | Noun::Settings => None,
    }
}

/// Rows that go with a thing, mostly without an id of their own, and the column that names it: a
/// request goes with the speech that it has led to.
fn details(noun: Noun) -> &'static [(&'static str, &'static str)] {
    match noun {
        Noun::Meeting => &[("meeting_tag", "meeting")],
        Noun::AgendaItem => &[("rapporteur", "item")],
        Noun::Speech => &[("speaker", "speech"), ("request", "speech")],
        Noun::Vote => &[("ballot", "vote")],
        Noun::Recommendation => &[
            ("basis", "recommendation"),
            ("succession", "predecessor"),
            ("succession", "successor"),
            ("recommendation_tag", "recommendation"),
        ],
        Noun::Addressee => {
            &[("control", "addressee"), ("extension", "addressee"), ("pause", "addressee")]
        }
        Noun::Letter => &[("letter_recommendation", "letter")],
        Noun::Reply => &[("answer", "reply"), ("extension", "reply")],
        Noun::Body => &[("body_term", "body")],
        Noun::Person => &[("spelling", "person"), ("case_form", "owner")],
        Noun::BodyName | Noun::Membership | Noun::Participant => &[("case_form", "owner")],
        Noun::Passage
        | Noun::Point
        | Noun::Decision
        | Noun::Event
        | Noun::Request
        | Noun::Minutes
        | Noun::Enclosure
        | Noun::Settings => &[],
    }
}

/// Removes a thing with all that belongs to it, or nothing of it where something else refers to
/// it, and tells which.
fn remove_if_free(tx: &Tx, item: ItemRef) -> Result<bool> {
    if is_set(tx.conn, item)? {
        return Ok(false);
    }
    tx.conn.execute_batch("SAVEPOINT removal")?;
    match remove(tx.conn, item) {
        Ok(()) => {
            tx.conn.execute_batch("RELEASE removal")?;
            Ok(true)
        }
        Err(error) if is_referred_to(&error) => {
            tx.conn.execute_batch("ROLLBACK TO removal; RELEASE removal")?;
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Whether the settings name a thing.
fn is_set(conn: &Connection, item: ItemRef) -> Result<bool> {
    let settings = settings::read(conn)?;
    Ok(match item.noun {
        Noun::Body => settings.own_body == Some(BodyId(item.id)),
        Noun::Person => [settings.signatory, settings.executor].contains(&Some(PersonId(item.id))),
        _ => false,
    })
}

/// Whether removing failed because something else refers to the thing, or because it is signed or
/// final.
fn is_referred_to(error: &Error) -> bool {
    match error {
        Error::Invalid(Invalid::Signed | Invalid::Final) => true,
        Error::Sqlite(rusqlite::Error::SqliteFailure(failure, _)) => {
            failure.extended_code == SQLITE_CONSTRAINT_FOREIGNKEY
        }
        _ => false,
    }
}

fn remove(conn: &Connection, item: ItemRef) -> Result<()> {
    let Some(own_table) = table(item.noun) else { return Ok(()) };
    for part in NOUNS {
        let (Some(table), Some((noun, column))) = (table(part), whole(part)) else { continue };
        if noun == item.noun {
            let sql = format!("SELECT id FROM {table} WHERE {column} = ?1");
            for id in ids(conn, &sql, item.id)? {
                remove(conn, ItemRef { noun: part, id })?;
            }
        }
    }
    if item.noun == Noun::Speech {
        let sql = "UPDATE speech SET interrupts = NULL WHERE interrupts = ?1";
        conn.prepare_cached(sql)?.execute([item.id])?;
    }
    let texts = [("wording", "owner"), ("draft", "owner")];
    for (table, column) in details(item.noun).iter().chain(&texts) {
        conn.prepare_cached(&format!("DELETE FROM {table} WHERE {column} = ?1"))?
            .execute([item.id])?;
    }
    conn.prepare_cached(&format!("DELETE FROM {own_table} WHERE id = ?1"))?.execute([item.id])?;
    Ok(())
}

fn ids(conn: &Connection, sql: &str, of: Uuid) -> Result<Vec<Uuid>> {
    let mut statement = conn.prepare_cached(sql)?;
    let ids = statement.query_map([of], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// How a thing in the bin is recognised: its title, its name, the beginning of its text.
fn title(conn: &Connection, item: ItemRef) -> Result<Wording> {
    let text = |kind| Ok(beginning(Wordings::of(conn, item.id)?.take(kind)));
    match item.noun {
        Noun::Meeting => text(TextKind::MeetingTitle),
        Noun::AgendaItem => text(TextKind::AgendaTitle),
        Noun::Point => text(TextKind::PointText),
        Noun::Decision => text(TextKind::DecisionText),
        Noun::Vote => text(TextKind::VoteSubject),
        Noun::Request => asking(conn, item.id),
        Noun::Recommendation => text(TextKind::RecommendationText),
        Noun::Membership => text(TextKind::MembershipRole),
        Noun::Person => Ok(person::title(&person::read(conn, PersonId(item.id))?)),
        Noun::Body => body::present_name(conn, BodyId(item.id)),
        Noun::Participant => {
            match named(conn, "SELECT person FROM participant WHERE id = ?1", item.id)? {
                Some(person) => Ok(person::title(&person::read(conn, PersonId(person))?)),
                None => text(TextKind::ParticipantGroup),
            }
        }
        Noun::Addressee => body_title(conn, "SELECT body FROM addressee WHERE id = ?1", item.id),
        Noun::Letter => body_title(conn, "SELECT body FROM letter WHERE id = ?1", item.id),
        Noun::Speech => spoken(conn, "SELECT language, text FROM speech WHERE id = ?1", item.id),
        Noun::Passage => spoken(
            conn,
            "SELECT coalesce(passage.language, speech.language), words
             FROM passage JOIN speech ON speech.id = speech WHERE passage.id = ?1",
            item.id,
        ),
        Noun::Reply => spoken(
            conn,
            "SELECT language, coalesce(nullif(text, ''), reply.number, '')
             FROM reply JOIN letter ON letter.id = letter WHERE reply.id = ?1",
            item.id,
        ),
        Noun::Event | Noun::Minutes | Noun::Enclosure | Noun::BodyName | Noun::Settings => {
            Ok(Wording::default())
        }
    }
}

/// Who asks for the floor; a voice has no name in any language.
fn asking(conn: &Connection, request: Uuid) -> Result<Wording> {
    let speaker = conn
        .prepare_cached("SELECT sort, person, printed FROM request WHERE id = ?1")?
        .query_row([request], speech::speaker)?;
    Ok(match speaker {
        Speaker::Person { person, .. } => person::title(&person::read(conn, person)?),
        Speaker::Named(name) => {
            Wording(Language::ALL.map(|language| (language, name.clone())).into())
        }
        Speaker::Voice => Wording::default(),
    })
}

/// The person or body that a row names, if any.
fn named(conn: &Connection, sql: &str, of: Uuid) -> Result<Option<Uuid>> {
    Ok(conn.prepare_cached(sql)?.query_row([of], |row| id_or_none(row, 0))?)
}

fn body_title(conn: &Connection, sql: &str, of: Uuid) -> Result<Wording> {
    let body = conn.prepare_cached(sql)?.query_row([of], |row| id(row, 0))?;
    body::present_name(conn, body)
}

/// The beginning of a text in the language of its first column.
fn spoken(conn: &Connection, sql: &str, of: Uuid) -> Result<Wording> {
    let read = |row: &Row| Ok((row.get::<_, Code<Language>>(0)?.0, row::text(row, 1)?));
    let (language, text) = conn.prepare_cached(sql)?.query_row([of], read)?;
    Ok(beginning(Wording([(language, text)].into())))
}

fn beginning(mut text: Wording) -> Wording {
    for text in text.0.values_mut() {
        if let Some((end, _)) = text.char_indices().nth(BEGINNING) {
            text.truncate(end);
            text.push('…');
        }
    }
    text
}
