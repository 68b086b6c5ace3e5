//! The outline of a record: its entries in order without their texts.
//!
//! A few queries for all of it, however long the session was, and each from an index alone: a text
//! fills pages of its own, and even to learn its length they have to be turned.

use std::collections::HashMap;

use hattama_domain::id::{MeetingId, PassageId, SpeechId};
use hattama_domain::meeting::Times;
use hattama_domain::record::{DecisionLine, EntryRef, Outline, OutlineLine, PointLine, SpeechLine};
use hattama_domain::speech::Speaker;
use rusqlite::{Connection, Row};

use crate::Store;
use crate::code::Code;
use crate::error::Result;
use crate::record::entry_ref;
use crate::row::{id, id_or_none};
use crate::{record, speech};

/// How many entries fill a screen.
const SCREEN: usize = 8;

impl Store {
    /// The outline of a record, with the entries that it begins with.
    pub fn record_outline(&self, meeting: MeetingId) -> Result<Outline> {
        let moment = self.conn.unchecked_transaction()?;
        let mut speakers = speakers(&moment, meeting)?;
        let mut passages = passages(&moment, meeting)?;
        let mut lines = lines(&moment, meeting)?;
        for line in &mut lines {
            if let OutlineLine::Speech(line) = line {
                line.speakers = speakers.remove(&line.id).unwrap_or_default();
                line.passages = passages.remove(&line.id).unwrap_or_default();
            }
        }
        let screen: Vec<_> = lines.iter().take(SCREEN).map(OutlineLine::reference).collect();
        Ok(Outline { first: record::some(&moment, meeting, &screen)?, lines })
    }
}

/// The lines in the order of the record; who spoke and what is marked is read beside them.
fn lines(conn: &Connection, meeting: MeetingId) -> Result<Vec<OutlineLine>> {
    let mut statement = conn.prepare_cached(
        "SELECT sort, entry.id, agenda_item.id, kind, language, starts, ends
         FROM (
             SELECT 'speech' AS sort, id, item, place, kind, language, starts, ends
             FROM speech WHERE meeting = ?1 AND deleted_at IS NULL
             UNION ALL
             SELECT 'point', id, item, place, NULL, NULL, NULL, NULL
             FROM point WHERE meeting = ?1 AND deleted_at IS NULL
             UNION ALL
             SELECT 'decision', id, item, place, NULL, NULL, NULL, NULL
             FROM decision WHERE meeting = ?1 AND deleted_at IS NULL
         ) AS entry LEFT JOIN agenda_item
             ON agenda_item.id = entry.item AND agenda_item.deleted_at IS NULL
         ORDER BY agenda_item.place NULLS FIRST, agenda_item.id, entry.place, entry.id",
    )?;
    let lines = statement.query_map([meeting.0], line)?;
    Ok(lines.collect::<Result<_, _>>()?)
}

fn line(row: &Row) -> rusqlite::Result<OutlineLine> {
    let item = id_or_none(row, 2)?;
    Ok(match entry_ref(row)? {
        EntryRef::Speech(id) => OutlineLine::Speech(SpeechLine {
            id,
            item,
            kind: row.get::<_, Code<_>>(3)?.0,
            language: row.get::<_, Code<_>>(4)?.0,
            times: Times { starts: row.get(5)?, ends: row.get(6)? },
            speakers: Vec::new(),
            passages: Vec::new(),
        }),
        EntryRef::Point(id) => OutlineLine::Point(PointLine { id, item }),
        EntryRef::Decision(id) => OutlineLine::Decision(DecisionLine { id, item }),
    })
}

/// Who held each speech of a meeting, in order.
fn speakers(conn: &Connection, meeting: MeetingId) -> Result<HashMap<SpeechId, Vec<Speaker>>> {
    let mut statement = conn.prepare_cached(
        "SELECT sort, person, printed, speaker.speech
         FROM speech JOIN speaker ON speaker.speech = speech.id
         WHERE speech.meeting = ?1 ORDER BY speaker.speech, speaker.place",
    )?;
    let mut rows = statement.query([meeting.0])?;
    let mut speakers: HashMap<_, Vec<_>> = HashMap::new();
    while let Some(row) = rows.next()? {
        speakers.entry(id(row, 3)?).or_default().push(speech::speaker(row)?);
    }
    Ok(speakers)
}

/// The marked passages of each speech of a meeting that has any.
fn passages(conn: &Connection, meeting: MeetingId) -> Result<HashMap<SpeechId, Vec<PassageId>>> {
    let mut statement = conn.prepare_cached(
        "SELECT passage.id, passage.speech
         FROM speech JOIN passage ON passage.speech = speech.id
         WHERE speech.meeting = ?1 AND passage.deleted_at IS NULL
         ORDER BY passage.speech, start, end, passage.id",
    )?;
    let mut rows = statement.query([meeting.0])?;
    let mut passages: HashMap<_, Vec<_>> = HashMap::new();
    while let Some(row) = rows.next()? {
        passages.entry(id(row, 1)?).or_default().push(id(row, 0)?);
    }
    Ok(passages)
}
