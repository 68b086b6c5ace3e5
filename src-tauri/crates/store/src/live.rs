//! The live session: its steps, the item taken up, the floor, and all of it as the window shows it.
//!
//! Each thing that is done is an operation like any other and can be undone; its event is one of
//! its rows, so undoing it sets the clocks right.

use std::collections::BTreeMap;

use hattama_domain::event::Event;
use hattama_domain::id::{AgendaItemId, MeetingId, ParticipantId, RequestId, SpeechId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::live::{Floor, ItemTime, Live, LiveSpeech, SpeakingTime, Step};
use hattama_domain::meeting::MeetingStatus;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::record::Place;
use hattama_domain::speech::{NewSpeech, Speaker, SpeechKind};
use hattama_domain::timeline::{FloorTime, Phase, Taken, Timeline};
use rusqlite::{Connection, OptionalExtension, params};

use crate::code::Code;
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::require;
use crate::row::{id, id_or_none};
use crate::{Store, event, meeting, participant, record, request, settings, speech, vote};

/// How many of the speeches that are over and written down are still shown.
const LAST: usize = 20;

impl Store {
    /// The session that live mode is on for, if any: the one entered last.
    pub fn live_meeting(&self) -> Result<Option<MeetingId>> {
        let last: Option<(MeetingId, bool)> = self
            .conn
            .prepare_cached(
                "SELECT event.meeting, event.kind = 'enter' FROM event
                     JOIN meeting ON meeting.id = event.meeting AND meeting.deleted_at IS NULL
                 WHERE event.kind IN ('enter', 'leave', 'end')
                 ORDER BY event.id DESC LIMIT 1",
            )?
            .query_row([], |row| Ok((id(row, 0)?, row.get(1)?)))
            .optional()?;
        Ok(last.and_then(|(meeting, entered)| entered.then_some(meeting)))
    }

    /// A live session as it is at this moment.
    pub fn live(&self, meeting: MeetingId) -> Result<Live> {
        let conn = self.conn.unchecked_transaction()?;
        require(&conn, Noun::Meeting, meeting)?;
        let course = event::timeline(&conn, &self.environment, meeting)?;
        read(&conn, meeting, &course)
    }

    /// Does the next step of the session as a whole.
    ///
    /// # Errors
    ///
    /// Refuses a step for which the session is not at the right point.
    pub fn step_session(&mut self, meeting: MeetingId, step: Step) -> Result<Done<()>> {
        let name = match step {
            Step::Enter => OperationName::EnterLive,
            Step::Leave => OperationName::LeaveLive,
            Step::Break => OperationName::BreakSession,
            Step::Resume => OperationName::ResumeSession,
            Step::End => OperationName::EndSession,
        };
        self.transact(name, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            take_step(tx, meeting, step)
        })
    }

    /// Takes up an item of the agenda.
    pub fn take_up_item(&mut self, meeting: MeetingId, item: AgendaItemId) -> Result<Done<()>> {
        self.transact(OperationName::TakeUpItem, |tx| {
            require_running(tx, meeting)?;
            record::require_item(tx.conn, meeting, Some(item))?;
            event::write(tx, meeting, Event::Item(item)).map(drop)
        })
    }

    /// Gives the floor and tells to which speech; none where nobody has it then.
    pub fn give_floor(
        &mut self,
        meeting: MeetingId,
        floor: Floor,
    ) -> Result<Done<Option<SpeechId>>> {
        let name = match floor {
            Floor::Free => OperationName::FreeFloor,
            _ => OperationName::GiveFloor,
        };
        self.transact(name, |tx| give(tx, meeting, floor))
    }
}

fn require_running(tx: &Tx, meeting: MeetingId) -> Result<Timeline> {
    require(tx.conn, Noun::Meeting, meeting)?;
    let course = event::timeline(tx.conn, tx.environment, meeting)?;
    event::require_running(&course)?;
    Ok(course)
}

fn take_step(tx: &Tx, meeting: MeetingId, step: Step) -> Result<()> {
    let course = event::timeline(tx.conn, tx.environment, meeting)?;
    let event = match (step, course.phase) {
        (Step::Enter, _) if !course.entered => Event::Enter,
        (Step::Leave, _) if course.entered => Event::Leave,
        (Step::Break, Phase::Running) => Event::Break,
        (Step::Resume, Phase::Break) => Event::Resume,
        (Step::End, Phase::Running | Phase::Break) => Event::End,
        _ => return Err(Invalid::SessionState.into()),
    };
    let offset = event::write(tx, meeting, event)?;
    match (event, course.phase) {
        (Event::Enter, Phase::NotBegun) => begin(tx, meeting),
        (Event::End, _) => end(tx, meeting, offset, &course),
        _ => Ok(()),
    }
}

/// The session begins: its date and time are those of now where none were set, and its first item
/// is taken up.
fn begin(tx: &Tx, meeting: MeetingId) -> Result<()> {
    if let Some(now) = event::civil(tx.conn, meeting, 0)? {
        tx.conn
            .prepare_cached(
                "UPDATE meeting SET first_day = coalesce(first_day, ?2),
                     starts = coalesce(starts, ?3) WHERE id = ?1",
            )?
            .execute(params![meeting.0, now.date(), event::time_of_day(tx.conn, meeting, 0)?])?;
    }
    let first = tx
        .conn
        .prepare_cached(
            "SELECT id FROM agenda_item
             WHERE meeting = ?1 AND deleted_at IS NULL AND NOT carried ORDER BY place, id LIMIT 1",
        )?
        .query_row([meeting.0], |row| id(row, 0))
        .optional()?;
    if let Some(item) = first {
        event::write(tx, meeting, Event::Item(item))?;
    }
    Ok(())
}

/// The session is over: it was held, and ended at this time, on a later day where it went past
/// midnight.
fn end(tx: &Tx, meeting: MeetingId, offset: u32, course: &Timeline) -> Result<()> {
    if let Some(speech) = course.floor {
        note_end(tx, meeting, speech, offset)?;
    }
    tx.conn
        .prepare_cached("UPDATE meeting SET status = ?2 WHERE id = ?1")?
        .execute(params![meeting.0, Code(MeetingStatus::Held)])?;
    let Some(now) = event::civil(tx.conn, meeting, offset)? else { return Ok(()) };
    let dates = meeting::dates(tx.conn, meeting)?;
    let last = dates.first.filter(|first| *first < now.date()).map(|_| now.date());
    tx.conn
        .prepare_cached(
            "UPDATE meeting SET ends = ?2, last_day = coalesce(last_day, ?3) WHERE id = ?1",
        )?
        .execute(params![meeting.0, event::time_of_day(tx.conn, meeting, offset)?, last])?;
    Ok(())
}

fn give(tx: &Tx, meeting: MeetingId, floor: Floor) -> Result<Option<SpeechId>> {
    let course = require_running(tx, meeting)?;
    let speech = match floor {
        Floor::Free => None,
        Floor::Speech(speech) => Some(going_on(tx, meeting, speech)?),
        Floor::Request(request) => Some(called(tx, meeting, request, &course)?),
        Floor::Speaker { speaker, kind, interrupting } => {
            let interrupts = course.floor.filter(|_| interrupting);
            Some(begun(tx, meeting, speaker, kind, interrupts, &course)?)
        }
    };
    if speech == course.floor {
        return Ok(speech);
    }
    let event = speech.map_or(Event::FloorFree, Event::Floor);
    let offset = event::write(tx, meeting, event)?;
    if let Some(before) = course.floor {
        note_end(tx, meeting, before, offset)?;
    }
    if let Some(speech) = speech {
        note_start(tx, meeting, speech, offset)?;
    }
    Ok(speech)
}

/// A speech that goes on.
fn going_on(tx: &Tx, meeting: MeetingId, speech: SpeechId) -> Result<SpeechId> {
    require(tx.conn, Noun::Speech, speech)?;
    let of: MeetingId = tx
        .conn
        .prepare_cached("SELECT meeting FROM speech WHERE id = ?1")?
        .query_row([speech.0], |row| id(row, 0))?;
    if of == meeting { Ok(speech) } else { Err(Error::NotFound(Noun::Speech)) }
}

/// The speech of a request that is called; the request leaves the queue.
fn called(tx: &Tx, meeting: MeetingId, request: RequestId, course: &Timeline) -> Result<SpeechId> {
    require(tx.conn, Noun::Request, request)?;
    let (speaker, kind): (Speaker, SpeechKind) = tx
        .conn
        .prepare_cached("SELECT sort, person, printed, kind FROM request WHERE id = ?1")?
        .query_row([request.0], |row| Ok((speech::speaker(row)?, row.get::<_, Code<_>>(3)?.0)))?;
    let speech = begun(tx, meeting, speaker, kind, None, course)?;
    tx.conn
        .prepare_cached("UPDATE request SET speech = ?2 WHERE id = ?1")?
        .execute([request.0, speech.0])?;
    Ok(speech)
}

/// A speech that begins, at the end of the item taken up.
fn begun(
    tx: &Tx,
    meeting: MeetingId,
    speaker: Speaker,
    kind: SpeechKind,
    interrupts: Option<SpeechId>,
    course: &Timeline,
) -> Result<SpeechId> {
    let item =
        course.item.filter(|item| record::require_item(tx.conn, meeting, Some(*item)).is_ok());
    let settings = settings::read(tx.conn)?;
    let language = last_language(tx.conn, meeting)?.or(settings.language).unwrap_or(Language::Ru);
    let speech = NewSpeech { kind, language, speakers: vec![speaker], text: String::new() };
    let id = tx.new_id();
    speech::add(tx, id, meeting, Place::End(item), &speech)?;
    let limit = settings.floor_limits.iter().find(|limit| limit.kind == kind);
    tx.conn
        .prepare_cached("UPDATE speech SET allotted = ?2, interrupts = ?3 WHERE id = ?1")?
        .execute(params![
            id.0,
            limit.map(|limit| limit.minutes.saturating_mul(60)),
            interrupts.map(|speech| speech.0),
        ])?;
    Ok(id)
}

/// The language in which the session was last recorded.
fn last_language(conn: &Connection, meeting: MeetingId) -> Result<Option<Language>> {
    Ok(conn
        .prepare_cached(
            "SELECT language FROM speech WHERE meeting = ?1 AND deleted_at IS NULL
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([meeting.0], |row| Ok(row.get::<_, Code<_>>(0)?.0))
        .optional()?)
}

fn note_start(tx: &Tx, meeting: MeetingId, speech: SpeechId, offset: u32) -> Result<()> {
    let now = event::time_of_day(tx.conn, meeting, offset)?;
    tx.conn
        .prepare_cached(
            "UPDATE speech SET starts = coalesce(starts, ?2), ends = NULL WHERE id = ?1",
        )?
        .execute(params![speech.0, now])?;
    Ok(())
}

fn note_end(tx: &Tx, meeting: MeetingId, speech: SpeechId, offset: u32) -> Result<()> {
    let now = event::time_of_day(tx.conn, meeting, offset)?;
    tx.conn
        .prepare_cached("UPDATE speech SET ends = ?2 WHERE id = ?1")?
        .execute(params![speech.0, now])?;
    Ok(())
}

fn read(conn: &Connection, meeting: MeetingId, course: &Timeline) -> Result<Live> {
    let speeches = speeches(conn, meeting, course)?;
    let about = meeting::read(conn, meeting)?;
    let (members, present) = participant::members(conn, meeting, course)?;
    let queue_closed = conn
        .prepare_cached("SELECT queue_closed FROM meeting WHERE id = ?1")?
        .query_row([meeting.0], |row| row.get(0))?;
    Ok(Live {
        phase: course.phase,
        entered: course.entered,
        session: course.session,
        item: course.item,
        items: course.items.iter().map(|(&item, &taken)| ItemTime { item, taken }).collect(),
        floor: course.floor,
        queue: request::waiting(conn, meeting, course)?,
        queue_closed,
        gone: course.gone.iter().copied().collect(),
        quorum: about.quorum.map(|rule| rule.judge(members, present)),
        votes: vote::of_meeting(conn, meeting, course)?,
        speaking: speaking(conn, meeting, &speeches)?,
        speeches: still_shown(speeches, course),
    })
}

/// Every speech that has had the floor, in the order in which it had it first.
fn speeches(conn: &Connection, meeting: MeetingId, course: &Timeline) -> Result<Vec<LiveSpeech>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, item, kind, allotted, interrupts,
             octet_length(text) > 0 OR text_attached
                 OR EXISTS (SELECT 1 FROM draft WHERE owner = speech.id AND text <> '')
         FROM speech WHERE meeting = ?1 AND deleted_at IS NULL",
    )?;
    let mut rows = statement.query([meeting.0])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let id: SpeechId = id(row, 0)?;
        let Some(&floor) = course.speeches.get(&id) else { continue };
        let speech = LiveSpeech {
            id,
            item: id_or_none(row, 1)?,
            speakers: speech::speakers(conn, id)?,
            kind: row.get::<_, Code<_>>(2)?.0,
            taken: floor.taken,
            ended: since(floor, course),
            allotted: row.get(3)?,
            interrupts: id_or_none(row, 4)?,
            written: row.get(5)?,
        };
        found.insert((floor.from, id), speech);
    }
    Ok(found.into_values().collect())
}

/// How long ago a speech lost the floor.
fn since(floor: FloorTime, course: &Timeline) -> Option<u32> {
    floor.until.map(|until| course.now.saturating_sub(until))
}

/// The speeches that the window still has to do with.
fn still_shown(speeches: Vec<LiveSpeech>, course: &Timeline) -> Vec<LiveSpeech> {
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
fn speaking(
    conn: &Connection,
    meeting: MeetingId,
    speeches: &[LiveSpeech],
) -> Result<Vec<SpeakingTime>> {
    let participants: BTreeMap<_, ParticipantId> = participant::of_meeting(conn, meeting)?
        .into_iter()
        .filter_map(|participant| Some((participant.person?, participant.id)))
        .collect();
    let mut times: Vec<SpeakingTime> = Vec::new();
    for speech in speeches {
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
