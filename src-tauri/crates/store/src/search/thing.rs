//! What of the record is found: the texts of a thing, and the facts by which it is filtered. Texts
//! are those that have become operations; what is being typed is found when it is finished.

use hattama_domain::id::MeetingId;
use hattama_domain::language::Language;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::search::SearchKind;
use hattama_domain::speech::SpeechKind;
use hattama_domain::text::TextKind;
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

use super::fact;
use crate::code::Code;
use crate::error::Result;
use crate::row::{id, id_or_none, text};
use crate::tag::{self, Tagged};
use crate::wording;

/// A thing that can be found.
pub(super) struct Thing {
    pub kind: SearchKind,
    /// The session that it belongs to.
    pub meeting: Option<MeetingId>,
    /// Beside those of its kind and its session.
    pub facts: Vec<String>,
    pub texts: Vec<Text>,
    /// Who is named beside its texts, as printed.
    pub printed: Vec<String>,
}

/// One of its texts.
pub(crate) struct Text {
    /// `None`: a name, a number, the words of a passage.
    pub kind: Option<TextKind>,
    pub language: Language,
    pub text: String,
}

/// The nouns of things that can be found, in the order in which an index is made.
pub(super) const NOUNS: [Noun; 13] = [
    Noun::Meeting,
    Noun::AgendaItem,
    Noun::Speech,
    Noun::Passage,
    Noun::Point,
    Noun::Decision,
    Noun::Vote,
    Noun::Recommendation,
    Noun::Letter,
    Noun::Reply,
    Noun::Person,
    Noun::Membership,
    Noun::BodyName,
];

/// The facts of a recommendation: its state, or that another has taken its place, and its owner.
const RECOMMENDATION: &str = "CASE WHEN state <> 'withdrawn' AND EXISTS (
         SELECT 1 FROM succession JOIN recommendation AS other ON other.id = successor
             JOIN meeting AS later ON later.id = other.meeting
         WHERE predecessor = recommendation.id
             AND other.deleted_at IS NULL AND later.deleted_at IS NULL)
     THEN 'superseded' ELSE state END, owner";

/// A thing with its texts; `None` where it can't be found: it is gone, or it or what it belongs to
/// lies in the bin.
pub(super) fn read(conn: &Connection, item: ItemRef) -> Result<Option<Thing>> {
    let Some(kind) = SearchKind::of(item.noun) else { return Ok(None) };
    let empty =
        Thing { kind, meeting: None, facts: Vec::new(), texts: Vec::new(), printed: Vec::new() };
    let found = match item.noun {
        Noun::Speech => speech(conn, item.id, empty)?,
        Noun::Passage => passage(conn, item.id, empty)?,
        Noun::Letter => letter(conn, item.id, empty)?,
        Noun::Reply => reply(conn, item.id, empty)?,
        Noun::Person => person(conn, item.id, empty)?,
        _ => worded(conn, item, empty)?,
    };
    Ok(found.map(|mut thing| {
        thing.texts.retain(|text| !text.text.trim().is_empty());
        thing
    }))
}

/// Things whose texts are kept per language: how they are read, with two columns for facts.
fn worded(conn: &Connection, item: ItemRef, empty: Thing) -> Result<Option<Thing>> {
    let sql = match item.noun {
        Noun::Meeting => {
            "SELECT id, status, NULL FROM meeting WHERE id = ?1 AND deleted_at IS NULL".to_owned()
        }
        Noun::AgendaItem => of_session("agenda_item", "NULL, NULL"),
        Noun::Point => of_session("point", "NULL, NULL"),
        Noun::Decision => of_session("decision", "NULL, owner"),
        Noun::Vote => of_session("vote", "NULL, NULL"),
        Noun::Recommendation => of_session("recommendation", RECOMMENDATION),
        Noun::Membership => {
            "SELECT NULL, NULL, person FROM membership JOIN person ON person.id = person
             WHERE membership.id = ?1
                 AND membership.deleted_at IS NULL AND person.deleted_at IS NULL"
                .to_owned()
        }
        Noun::BodyName => "SELECT NULL, NULL, NULL FROM body_name JOIN body ON body.id = body
             WHERE body_name.id = ?1 AND deleted_at IS NULL"
            .to_owned(),
        _ => return Ok(None),
    };
    let read = |row: &Row| {
        let state: Option<String> = row.get(1)?;
        let person: Option<Uuid> = row.get(2)?;
        let facts = state.as_deref().map(fact::state).into_iter();
        let facts = facts.chain(person.map(fact::person)).collect();
        Ok(Thing { meeting: id_or_none(row, 0)?, facts, ..empty })
    };
    let Some(mut thing) = conn.prepare_cached(&sql)?.query_row([item.id], read).optional()? else {
        return Ok(None);
    };
    thing.facts.extend(bodies(conn, item)?);
    if item.noun == Noun::Recommendation {
        let tags = tag::of(conn, Tagged::Recommendation, item.id)?;
        thing.facts.extend(tags.iter().map(|tag| fact::tag(tag)));
    }
    thing.texts = wordings(conn, item.id)?;
    Ok(Some(thing))
}

/// How a thing of a session is read, with its session and the two columns for facts; neither may lie in
/// the bin.
fn of_session(table: &str, facts: &str) -> String {
    format!(
        "SELECT meeting, {facts} FROM {table} JOIN meeting ON meeting.id = meeting
         WHERE {table}.id = ?1 AND {table}.deleted_at IS NULL AND meeting.deleted_at IS NULL"
    )
}

fn wordings(conn: &Connection, owner: Uuid) -> Result<Vec<Text>> {
    let mut statement =
        conn.prepare_cached("SELECT owner, kind, language, text FROM wording WHERE owner = ?1")?;
    let mut rows = statement.query([owner])?;
    let mut texts = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(field) = wording::address(row, 0)? else { continue };
        let Some(language) = field.language else { continue };
        texts.push(Text { kind: Some(field.kind), language, text: text(row, 3)? });
    }
    Ok(texts)
}

/// The bodies that a thing is to, or of, beside those of its session.
fn bodies(conn: &Connection, item: ItemRef) -> Result<Vec<String>> {
    let sql = match item.noun {
        Noun::Recommendation => {
            "SELECT body FROM addressee WHERE recommendation = ?1 AND deleted_at IS NULL"
        }
        Noun::Membership => "SELECT body FROM membership WHERE id = ?1",
        Noun::BodyName => "SELECT body FROM body_name WHERE id = ?1",
        _ => return Ok(Vec::new()),
    };
    let mut statement = conn.prepare_cached(sql)?;
    let facts = statement.query_map([item.id], |row| Ok(fact::body(row.get(0)?)))?;
    Ok(facts.collect::<Result<_, _>>()?)
}

fn speech(conn: &Connection, speech: Uuid, empty: Thing) -> Result<Option<Thing>> {
    let read = |row: &Row| {
        let kind = row.get::<_, Code<SpeechKind>>(1)?.0;
        let language = row.get::<_, Code<_>>(2)?.0;
        let text = Text { kind: Some(TextKind::SpeechText), language, text: text(row, 3)? };
        Ok(Thing {
            kind: kind.into(),
            meeting: Some(id(row, 0)?),
            facts: vec![fact::kind(SearchKind::Speech)],
            texts: vec![text],
            ..empty
        })
    };
    let thing = conn
        .prepare_cached(
            "SELECT meeting, speech.kind, language, text
             FROM speech JOIN meeting ON meeting.id = meeting
             WHERE speech.id = ?1 AND speech.deleted_at IS NULL AND meeting.deleted_at IS NULL",
        )?
        .query_row([speech], read)
        .optional()?;
    let Some(mut thing) = thing else { return Ok(None) };
    let mut statement =
        conn.prepare_cached("SELECT person, printed FROM speaker WHERE speech = ?1")?;
    let mut rows = statement.query([speech])?;
    while let Some(row) = rows.next()? {
        thing.facts.extend(row.get::<_, Option<Uuid>>(0)?.map(fact::person));
        thing.printed.extend(row.get::<_, Option<String>>(1)?);
    }
    let named = thing.printed.iter().flat_map(|printed| fact::names(printed));
    thing.facts.extend(named.collect::<Vec<_>>());
    Ok(Some(thing))
}

fn passage(conn: &Connection, passage: Uuid, empty: Thing) -> Result<Option<Thing>> {
    let read = |row: &Row| {
        let text = Text { kind: None, language: row.get::<_, Code<_>>(1)?.0, text: text(row, 2)? };
        Ok((row.get::<_, Uuid>(0)?, text))
    };
    let found = conn
        .prepare_cached(
            "SELECT speech, coalesce(passage.language, speech.language), words
             FROM passage JOIN speech ON speech.id = speech
             WHERE passage.id = ?1 AND passage.deleted_at IS NULL",
        )?
        .query_row([passage], read)
        .optional()?;
    let Some((of, text)) = found else { return Ok(None) };
    let kind = empty.kind;
    let Some(speech) = speech(conn, of, empty)? else { return Ok(None) };
    // Whose words they are, but not that it is a speech.
    let facts = speech.facts.into_iter().skip(1).collect();
    Ok(Some(Thing { kind, meeting: speech.meeting, facts, texts: vec![text], printed: Vec::new() }))
}

/// The columns of a letter that have words, and which texts they are.
const LETTER: [(usize, Option<TextKind>); 7] = [
    (5, Some(TextKind::LetterAddressee)),
    (6, Some(TextKind::LetterHeading)),
    (7, Some(TextKind::LetterOpening)),
    (8, Some(TextKind::LetterClosing)),
    (9, None),
    (10, None),
    (11, None),
];

fn letter(conn: &Connection, letter: Uuid, empty: Thing) -> Result<Option<Thing>> {
    let read = |row: &Row| {
        let language = row.get::<_, Code<Language>>(3)?.0;
        let mut texts: Vec<Text> = Vec::new();
        for (column, kind) in LETTER {
            let Some(text) = row.get::<_, Option<String>>(column)? else { continue };
            match (kind, texts.last_mut()) {
                // Its numbers are one text.
                (None, Some(Text { kind: None, text: numbers, .. })) => {
                    numbers.push_str(", ");
                    numbers.push_str(&text);
                }
                _ => texts.push(Text { kind, language, text }),
            }
        }
        let status: String = row.get(2)?;
        let people: [Option<Uuid>; 2] = [row.get(4)?, row.get(12)?];
        let facts = [fact::body(row.get(1)?), fact::state(&status)].into_iter();
        let facts = facts.chain(people.into_iter().flatten().map(fact::person)).collect();
        Ok(Thing { meeting: Some(id(row, 0)?), facts, texts, ..empty })
    };
    Ok(conn
        .prepare_cached(
            "SELECT meeting, letter.body, letter.status, language, signatory,
                 addressee, heading, opening, closing,
                 letter.number, received_number, in_reply_number, executor
             FROM letter JOIN meeting ON meeting.id = meeting
             WHERE letter.id = ?1 AND letter.deleted_at IS NULL AND meeting.deleted_at IS NULL",
        )?
        .query_row([letter], read)
        .optional()?)
}

/// A reply is found by its text, and by its numbers and the notes of its answer sheet.
fn reply(conn: &Connection, reply: Uuid, empty: Thing) -> Result<Option<Thing>> {
    let read = |row: &Row| {
        let language = row.get::<_, Code<_>>(3)?.0;
        let beside: [Option<String>; 3] = [row.get(5)?, row.get(6)?, row.get(7)?];
        let beside = beside.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let completeness: String = row.get(2)?;
        Ok(Thing {
            meeting: Some(id(row, 0)?),
            facts: vec![fact::body(row.get(1)?), fact::state(&completeness)],
            texts: vec![
                Text { kind: Some(TextKind::ReplyText), language, text: row.get(4)? },
                Text { kind: None, language, text: beside },
            ],
            ..empty
        })
    };
    Ok(conn
        .prepare_cached(
            "SELECT meeting, letter.body, completeness, language, reply.text,
                 reply.number, reply.incoming_number,
                 (SELECT group_concat(note, ', ' ORDER BY recommendation, demand) FROM answer
                  WHERE reply = reply.id AND note <> '')
             FROM reply JOIN letter ON letter.id = letter JOIN meeting ON meeting.id = meeting
             WHERE reply.id = ?1 AND reply.deleted_at IS NULL AND letter.deleted_at IS NULL
                 AND meeting.deleted_at IS NULL",
        )?
        .query_row([reply], read)
        .optional()?)
}

/// A person is found by each spelling of the name, and by the note.
fn person(conn: &Connection, person: Uuid, empty: Thing) -> Result<Option<Thing>> {
    let name = |row: &Row, from: usize| {
        let parts: [String; 3] = [row.get(from)?, row.get(from + 1)?, row.get(from + 2)?];
        Ok::<_, rusqlite::Error>(parts.join(" ").trim_end().to_owned())
    };
    let read = |row: &Row| {
        let note: Option<String> = row.get(3)?;
        Ok((name(row, 0)?, note.unwrap_or_default()))
    };
    let found = conn
        .prepare_cached(
            "SELECT family, given, patronymic, note FROM person
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .query_row([person], read)
        .optional()?;
    let Some((own, note)) = found else { return Ok(None) };
    let mut texts = vec![
        Text { kind: None, language: Language::Ru, text: own },
        Text { kind: Some(TextKind::PersonNote), language: Language::Ru, text: note },
    ];
    let mut statement = conn.prepare_cached(
        "SELECT language, family, given, patronymic FROM spelling WHERE person = ?1",
    )?;
    let spelled = statement.query_map([person], |row| {
        Ok(Text { kind: None, language: row.get::<_, Code<_>>(0)?.0, text: name(row, 1)? })
    })?;
    for spelled in spelled {
        let spelled = spelled?;
        texts.retain(|text| text.kind.is_some() || text.language != spelled.language);
        texts.push(spelled);
    }
    Ok(Some(Thing { facts: vec![fact::person(person)], texts, ..empty }))
}
