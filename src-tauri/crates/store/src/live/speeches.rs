//! The speeches of a live session, as its window shows them: those that had the floor, and those
//! that were forgotten and put in between them.

use std::collections::BTreeMap;

use hattama_domain::id::{MeetingId, ParticipantId, SpeechId};
use hattama_domain::live::{LiveSpeech, SpeakingTime};
use hattama_domain::speech::Speaker;
use hattama_domain::timeline::{FloorTime, Taken, Timeline};
use rusqlite::Connection;

use crate::code::Code;
use crate::error::Result;
use crate::row::{id, id_or_none};
use crate::{participant, speech};

/// How many of the speeches that are over and written down are still shown.
const LAST: usize = 20;

/// Every speech that has had the floor, in the order in which it had it first; before it those that
/// stand before it in the record, never had the floor and are not written yet.
pub(super) fn all(
    conn: &Connection,
    meeting: MeetingId,
    course: &Timeline,
) -> Result<Vec<LiveSpeech>> {
    let mut statement = conn.prepare_cached(
        "SELECT speech.id, agenda_item.id, kind, allotted, interrupts,
             octet_length(text) > 0 OR text_attached
                 OR EXISTS (SELECT 1 FROM draft WHERE owner = speech.id AND text <> '')
         FROM speech LEFT JOIN agenda_item
             ON agenda_item.id = speech.item AND agenda_item.deleted_at IS NULL
         WHERE speech.meeting = ?1 AND speech.deleted_at IS NULL
         ORDER BY agenda_item.place NULLS FIRST, agenda_item.id, speech.place, speech.id",
    )?;
    let mut rows = statement.query([meeting.0])?;
    let mut found = BTreeMap::new();
    let mut forgotten = Vec::new();
    while let Some(row) = rows.next()? {
        let id: SpeechId = id(row, 0)?;
        let floor = course.speeches.get(&id).copied();
        let written: bool = row.get(5)?;
        if floor.is_none() && written {
            continue;
        }
        let speech = LiveSpeech {
            id,
            item: id_or_none(row, 1)?,
            speakers: speech::speakers(conn, id)?,
            kind: row.get::<_, Code<_>>(2)?.0,
            taken: floor.map(|floor| floor.taken).unwrap_or_default(),
            ended: floor.and_then(|floor| since(floor, course)),
            allotted: row.get(3)?,
            interrupts: id_or_none(row, 4)?,
            written,
        };
        forgotten.push(speech);
        if let Some(floor) = floor {
            found.insert(floor.turn, std::mem::take(&mut forgotten));
        }
    }
    Ok(found.into_values().flatten().collect())
}

/// How long ago a speech lost the floor.
fn since(floor: FloorTime, course: &Timeline) -> Option<u32> {
    floor.until.map(|until| course.now.saturating_sub(until))
}

/// The speeches that the window still has to do with.
pub(super) fn still_shown(speeches: Vec<LiveSpeech>, course: &Timeline) -> Vec<LiveSpeech> {
    let mut interrupted = Vec::new();
    let mut at = course.floor;
    while let Some(speech) = at.and_then(|id| speeches.iter().find(|speech| speech.id == id)) {
        at = speech.interrupts.filter(|id| !interrupted.contains(id));
        interrupted.extend(at);
    }
    let first = speeches.len().saturating_sub(LAST);
    let matters = |(place, speech): &(usize, LiveSpeech)| {
        *place >= first
            || !speech.written
            || course.floor == Some(speech.id)
            || interrupted.contains(&speech.id)
    };
    speeches.into_iter().enumerate().filter(matters).map(|(_, speech)| speech).collect()
}

/// Who spoke for how long, the longest first. A speech of several counts for the first of them.
pub(super) fn speaking(
    conn: &Connection,
    meeting: MeetingId,
    speeches: &[LiveSpeech],
    course: &Timeline,
) -> Result<Vec<SpeakingTime>> {
    let participants: BTreeMap<_, ParticipantId> = participant::of_meeting(conn, meeting)?
        .into_iter()
        .filter_map(|participant| Some((participant.person?, participant.id)))
        .collect();
    let mut times: Vec<SpeakingTime> = Vec::new();
    for speech in speeches.iter().filter(|speech| course.speeches.contains_key(&speech.id)) {
        let Some(speaker) = speech.speakers.first() else { continue };
        let participant = match speaker {
            Speaker::Person { person, .. } => participants.get(person).copied(),
            Speaker::Named(_) | Speaker::Voice => None,
        };
        let time = match times.iter_mut().find(|time| is_same(&time.speaker, speaker)) {
            Some(time) => time,
            None => {
                let speaker = speaker.clone();
                let none = Taken::default();
                times.push_mut(SpeakingTime { speaker, participant, taken: none, turns: 0 })
            }
        };
        time.taken.millis = time.taken.millis.saturating_add(speech.taken.millis);
        time.taken.running |= speech.taken.running;
        time.turns += 1;
    }
    times.sort_by_key(|time| std::cmp::Reverse(time.taken.millis));
    Ok(times)
}

fn is_same(one: &Speaker, other: &Speaker) -> bool {
    match (one, other) {
        (Speaker::Person { person: one, .. }, Speaker::Person { person: other, .. }) => {
            one == other
        }
        _ => one == other,
    }
}
