//! What happens in a live session: events in their order, each timed by a clock that only goes
//! forward. One sequence orders the events of all sessions.

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};
use hattama_domain::event::{Event, Happened, Moment, Tick};
use hattama_domain::id::MeetingId;
use hattama_domain::invalid::Invalid;
use hattama_domain::timeline::{Phase, Timeline};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::error::Result;
use crate::operation::Tx;
use crate::{Environment, row};

/// Writes that something happens now, and tells when in the session that is.
pub(crate) fn write(tx: &Tx, meeting: MeetingId, event: Event) -> Result<u32> {
    let moment = now(tx.conn, tx.environment, meeting)?;
    let (kind, subject) = code(event);
    tx.conn
        .prepare_cached(
            "INSERT INTO event (id, meeting, sequence, kind, subject, boot, tick, offset, at)
             VALUES (?1, ?2, (SELECT coalesce(max(sequence), 0) + 1 FROM event),
                     ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            tx.new_id::<Uuid>(),
            meeting.0,
            kind,
            subject,
            moment.tick.boot,
            moment.tick.millis as i64,
            moment.offset,
            moment.wall,
        ])?;
    Ok(moment.offset)
}

/// The course of a session so far.
pub(crate) fn timeline(
    conn: &Connection,
    environment: &Environment,
    meeting: MeetingId,
) -> Result<Timeline> {
    let now = now(conn, environment, meeting)?.offset;
    Ok(Timeline::of(&happened(conn, meeting)?, now))
}

/// The events of a session, in their order.
pub(crate) fn happened(conn: &Connection, meeting: MeetingId) -> Result<Vec<Happened>> {
    let mut statement = conn.prepare_cached(
        "SELECT kind, subject, offset FROM event WHERE meeting = ?1 ORDER BY sequence",
    )?;
    let events = statement
        .query_map([meeting.0], |row| Ok(Happened { event: event(row)?, offset: row.get(2)? }))?;
    Ok(events.collect::<Result<_, _>>()?)
}

/// When a session ended last, by the clock on the wall.
pub(crate) fn last_end(conn: &Connection) -> Result<Option<DateTime<Utc>>> {
    let at = conn
        .prepare_cached("SELECT at FROM event WHERE kind = 'end' ORDER BY sequence DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(at)
}

/// Refuses what can only be done while the session is going on.
pub(crate) fn require_running(course: &Timeline) -> Result<()> {
    match course.phase {
        Phase::Running | Phase::Break => Ok(()),
        Phase::NotBegun | Phase::Ended => Err(Invalid::SessionState.into()),
    }
}

/// When in a session a moment was, by the clock on the wall as it stood when the session began and
/// in the session's own zone. `None` where the session has not begun or the zone is unknown.
pub(crate) fn civil(
    conn: &Connection,
    meeting: MeetingId,
    offset: u32,
) -> Result<Option<NaiveDateTime>> {
    let found: Option<(DateTime<Utc>, u32, String)> = conn
        .prepare_cached(
            "SELECT event.at, event.offset, meeting.zone FROM event
                 JOIN meeting ON meeting.id = event.meeting
             WHERE event.meeting = ?1 ORDER BY sequence LIMIT 1",
        )?
        .query_row([meeting.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    Ok(found.and_then(|(began, first, zone)| {
        let zone: chrono_tz::Tz = zone.parse().ok()?;
        let passed = TimeDelta::milliseconds(i64::from(offset.saturating_sub(first)));
        Some((began + passed).with_timezone(&zone).naive_local())
    }))
}

/// The time of day at such a moment, to the minute.
pub(crate) fn time_of_day(
    conn: &Connection,
    meeting: MeetingId,
    offset: u32,
) -> Result<Option<NaiveTime>> {
    let moment = civil(conn, meeting, offset)?;
    Ok(moment.map(|moment| {
        moment
            .time()
            .with_second(0)
            .and_then(|time| time.with_nanosecond(0))
            .unwrap_or(moment.time())
    }))
}

/// This moment in a session.
fn now(conn: &Connection, environment: &Environment, meeting: MeetingId) -> Result<Moment> {
    let (tick, wall) = ((environment.tick)(), (environment.now)());
    let last = conn
        .prepare_cached(
            "SELECT boot, tick, offset, at FROM event WHERE meeting = ?1
             ORDER BY sequence DESC LIMIT 1",
        )?
        .query_row([meeting.0], |row| {
            let tick = Tick { boot: row.get(0)?, millis: row.get::<_, i64>(1)? as u64 };
            Ok(Moment { tick, offset: row.get(2)?, wall: row.get(3)? })
        })
        .optional()?;
    Ok(match last {
        Some(last) => last.then(tick, wall),
        None => Moment::first(tick, wall),
    })
}

/// How an event stands in its row.
fn code(event: Event) -> (&'static str, Option<Uuid>) {
    match event {
        Event::Enter => ("enter", None),
        Event::Leave => ("leave", None),
        Event::Break => ("break", None),
        Event::Resume => ("resume", None),
        Event::End => ("end", None),
        Event::Item(item) => ("item", Some(item.0)),
        Event::Floor(speech) => ("floor", Some(speech.0)),
        Event::FloorFree => ("floorFree", None),
        Event::Came(participant) => ("came", Some(participant.0)),
        Event::Left(participant) => ("left", Some(participant.0)),
        Event::VoteOpened(vote) => ("voteOpened", Some(vote.0)),
        Event::VoteClosed(vote) => ("voteClosed", Some(vote.0)),
    }
}

/// The event that the first two columns name.
fn event(row: &Row) -> rusqlite::Result<Event> {
    let kind: String = row.get(0)?;
    Ok(match kind.as_str() {
        "enter" => Event::Enter,
        "leave" => Event::Leave,
        "break" => Event::Break,
        "resume" => Event::Resume,
        "end" => Event::End,
        "item" => Event::Item(row::id(row, 1)?),
        "floor" => Event::Floor(row::id(row, 1)?),
        "came" => Event::Came(row::id(row, 1)?),
        "left" => Event::Left(row::id(row, 1)?),
        "voteOpened" => Event::VoteOpened(row::id(row, 1)?),
        "voteClosed" => Event::VoteClosed(row::id(row, 1)?),
        _ => Event::FloorFree,
    })
}
