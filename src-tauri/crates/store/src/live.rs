//! The live session: its steps, the item taken up, the floor, and all of it as the window shows it.
//!
//! Each thing that is done is an operation like any other and can be undone; its event is one of
//! its rows, so undoing it sets the clocks right.

use chrono::NaiveTime;
use hattama_domain::event::Event;
use hattama_domain::id::{AgendaItemId, MeetingId, RequestId, SpeechId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::live::{Floor, ItemTime, Live, Step};
use hattama_domain::meeting::MeetingStatus;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::record::Place;
use hattama_domain::speech::{NewSpeech, Speaker, SpeechKind};
use hattama_domain::timeline::{Phase, Timeline};
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::{require, require_any};
use crate::row::id;
use crate::{Store, event, meeting, participant, record, request, settings, speech, vote};

mod speeches;

impl Store {
    /// The session that live mode is on for, if any: the one entered last.
    pub fn live_meeting(&self) -> Result<Option<MeetingId>> {
        let meeting = entered(&self.conn)?;
        outside_bin(require_any(&self.conn, Noun::Meeting, meeting), meeting)
    }

    /// A live session as it is at this moment.
    pub fn live(&self, meeting: MeetingId) -> Result<Live> {
        let conn = self.conn.unchecked_transaction()?;
        require(&conn, Noun::Meeting, meeting)?;
        let course = event::timeline(&conn, &self.environment, meeting)?;
        read(&conn, meeting, &course)
    }

    /// The time of day in a session just now; `None` where it has not begun.
    pub fn session_time(&self, meeting: MeetingId) -> Result<Option<NaiveTime>> {
        let now = event::timeline(&self.conn, &self.environment, meeting)?.now;
        event::time_of_day(&self.conn, meeting, now)
    }

    /// Does the next step of the session as a whole. Entering it leaves the one that live mode was
    /// on for.
    ///
    /// # Errors
    ///
    /// Refuses a step for which the session is not at the right point; one that has ended goes on
    /// only by undoing its end.
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
            let course = require_running(tx, meeting)?;
            record::require_item(tx.conn, meeting, Some(item))?;
            if course.item == Some(item) {
                return Ok(());
            }
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

/// The session for which live mode was entered and not left since, even if it lies in the bin.
fn entered(conn: &Connection) -> Result<Option<MeetingId>> {
    let last: Option<(MeetingId, bool)> = conn
        .prepare_cached(
            "SELECT meeting, kind = 'enter' FROM event
             WHERE kind IN ('enter', 'leave', 'end') ORDER BY sequence DESC LIMIT 1",
        )?
        .query_row([], |row| Ok((id(row, 0)?, row.get(1)?)))
        .optional()?;
    Ok(last.and_then(|(meeting, entered)| entered.then_some(meeting)))
}

/// What the course of a session names, unless it was put into the bin since.
fn outside_bin<T>(required: Result<()>, named: Option<T>) -> Result<Option<T>> {
    match required {
        Ok(()) => Ok(named),
        Err(Error::NotFound(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The item taken up.
pub(crate) fn taken_up(
    conn: &Connection,
    meeting: MeetingId,
    course: &Timeline,
) -> Result<Option<AgendaItemId>> {
    outside_bin(record::require_item(conn, meeting, course.item), course.item)
}

/// The speech that has the floor.
fn on_floor(conn: &Connection, course: &Timeline) -> Result<Option<SpeechId>> {
    outside_bin(require_any(conn, Noun::Speech, course.floor), course.floor)
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
        (Step::Enter, Phase::NotBegun | Phase::Running | Phase::Break) if !course.entered => {
            Event::Enter
        }
        (Step::Leave, _) if course.entered => Event::Leave,
        (Step::Break, Phase::Running) => Event::Break,
        (Step::Resume, Phase::Break) => Event::Resume,
        (Step::End, Phase::Running | Phase::Break) => Event::End,
        _ => return Err(Invalid::SessionState.into()),
    };
    if let (Event::Enter, Some(other)) = (event, entered(tx.conn)?) {
        event::write(tx, other, Event::Leave)?;
    }
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
    let (Some(began), Some(ended)) =
        (event::civil(tx.conn, meeting, 0)?, event::civil(tx.conn, meeting, offset)?)
    else {
        return Ok(());
    };
    let dates = meeting::dates(tx.conn, meeting)?;
    let past_midnight = began.date() < ended.date() && dates.first < Some(ended.date());
    // A start that was planned for later than the end is not when it began.
    tx.conn
        .prepare_cached(
            "UPDATE meeting SET ends = ?2, last_day = coalesce(last_day, ?3),
                 starts = iif(starts > ?2 AND coalesce(last_day, ?3) IS NULL, ?4, starts)
             WHERE id = ?1",
        )?
        .execute(params![
            meeting.0,
            event::time_of_day(tx.conn, meeting, offset)?,
            past_midnight.then(|| ended.date()),
            event::time_of_day(tx.conn, meeting, 0)?,
        ])?;
    Ok(())
}

fn give(tx: &Tx, meeting: MeetingId, floor: Floor) -> Result<Option<SpeechId>> {
    let course = require_running(tx, meeting)?;
    let speech = match floor {
        Floor::Free => None,
        Floor::Speech(speech) => Some(going_on(tx, meeting, speech)?),
        Floor::Request(request) => Some(called(tx, meeting, request, &course)?),
        Floor::Speaker { speaker, kind, interrupting } => {
            let interrupts = on_floor(tx.conn, &course)?.filter(|_| interrupting);
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

/// The speech of a request that is called; the request leaves the queue, and is not called twice.
fn called(tx: &Tx, meeting: MeetingId, request: RequestId, course: &Timeline) -> Result<SpeechId> {
    let (speaker, kind): (Speaker, SpeechKind) = tx
        .conn
        .prepare_cached(
            "SELECT sort, person, printed, kind FROM request
             WHERE id = ?1 AND meeting = ?2 AND speech IS NULL AND deleted_at IS NULL",
        )?
        .query_row([request.0, meeting.0], |row| {
            Ok((speech::speaker(row)?, row.get::<_, Code<_>>(3)?.0))
        })
        .optional()?
        .ok_or(Error::NotFound(Noun::Request))?;
    let speech = begun(tx, meeting, speaker, kind, None, course)?;
    tx.conn
        .prepare_cached("UPDATE request SET speech = ?2 WHERE id = ?1")?
        .execute([request.0, speech.0])?;
    Ok(speech)
}

/// A speech that begins.
fn begun(
    tx: &Tx,
    meeting: MeetingId,
    speaker: Speaker,
    kind: SpeechKind,
    interrupts: Option<SpeechId>,
    course: &Timeline,
) -> Result<SpeechId> {
    let item = taken_up(tx.conn, meeting, course)?;
    let id = append(tx, meeting, item, speaker, kind, "")?;
    let allotted = settings::read(tx.conn)?.time_for(kind);
    tx.conn
        .prepare_cached("UPDATE speech SET allotted = ?2, interrupts = ?3 WHERE id = ?1")?
        .execute(params![id.0, allotted, interrupts.map(|speech| speech.0)])?;
    Ok(id)
}

/// Writes a speech at the end of an item, in the language spoken last.
pub(crate) fn append(
    tx: &Tx,
    meeting: MeetingId,
    item: Option<AgendaItemId>,
    speaker: Speaker,
    kind: SpeechKind,
    text: &str,
) -> Result<SpeechId> {
    let language = match last_language(tx.conn, meeting, item)? {
        Some(language) => language,
        None => settings::read(tx.conn)?.language.unwrap_or(Language::Ru),
    };
    let (speakers, text) = (vec![speaker], text.to_owned());
    let id = tx.new_id();
    speech::add(tx, id, meeting, Place::End(item), &NewSpeech { kind, language, speakers, text })?;
    Ok(id)
}

/// The language in which somebody spoke last; where nobody has had the floor, that of the last
/// speech of the item, or else of the record.
fn last_language(
    conn: &Connection,
    meeting: MeetingId,
    item: Option<AgendaItemId>,
) -> Result<Option<Language>> {
    let found = |sql, values: &[&dyn ToSql]| {
        let mut statement = conn.prepare_cached(sql)?;
        statement.query_row(values, |row| Ok(row.get::<_, Code<_>>(0)?.0)).optional()
    };
    let spoken = found(
        "SELECT speech.language FROM event
             JOIN speech ON speech.id = event.subject AND speech.deleted_at IS NULL
         WHERE event.meeting = ?1 AND event.kind = 'floor' ORDER BY sequence DESC LIMIT 1",
        &[&meeting.0],
    )?;
    if spoken.is_some() {
        return Ok(spoken);
    }
    let in_item = found(
        "SELECT language FROM speech WHERE meeting = ?1 AND item IS ?2 AND deleted_at IS NULL
         ORDER BY place DESC LIMIT 1",
        &[&meeting.0, &item.map(Uuid::from)],
    )?;
    if in_item.is_some() {
        return Ok(in_item);
    }
    Ok(found(
        "SELECT language FROM speech LEFT JOIN agenda_item ON agenda_item.id = speech.item
         WHERE speech.meeting = ?1 AND speech.deleted_at IS NULL
         ORDER BY agenda_item.place DESC NULLS LAST, speech.place DESC LIMIT 1",
        &[&meeting.0],
    )?)
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
    let speeches = speeches::all(conn, meeting, course)?;
    let about = meeting::read(conn, meeting)?;
    let (members, present) = participant::members(conn, meeting, course)?;
    let queue_closed = conn
        .prepare_cached("SELECT queue_closed FROM meeting WHERE id = ?1")?
        .query_row([meeting.0], |row| row.get(0))?;
    Ok(Live {
        phase: course.phase,
        entered: course.entered,
        session: course.session,
        item: taken_up(conn, meeting, course)?,
        items: course.items.iter().map(|(&item, &taken)| ItemTime { item, taken }).collect(),
        floor: on_floor(conn, course)?,
        queue: request::waiting(conn, meeting, course)?,
        queue_closed,
        gone: course.gone.iter().copied().collect(),
        quorum: about.quorum.map(|rule| rule.judge(members, present)),
        votes: vote::of_meeting(conn, meeting, course)?,
        speaking: speeches::speaking(conn, meeting, &speeches, course)?,
        speeches: speeches::still_shown(speeches, course),
    })
}
