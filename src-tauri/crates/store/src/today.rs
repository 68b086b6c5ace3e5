//! The day at a glance: what the first room shows.

use std::collections::HashSet;

use chrono::NaiveDate;
use hattama_domain::letter::{LetterLine, LetterPurpose, LetterStatus};
use hattama_domain::meeting::{MeetingLine, MeetingStatus};
use hattama_domain::operation::OperationLine;
use hattama_domain::recommendation::FollowUp;
use hattama_domain::today::Today;
use rusqlite::Connection;

use crate::code::Code;
use crate::error::Result;
use crate::{Store, letter, meeting};

/// For how many days a session that was held is still of today.
const RECENT_DAYS: u64 = 14;

/// How many of the last changes are shown.
const CHANGES: u32 = 10;

impl Store {
    /// What is under way today.
    pub fn today(&self) -> Result<Today> {
        let today = (self.environment.today)();
        let moment = self.conn.unchecked_transaction()?;
        let (letters, awaiting) = letters(&moment)?;
        Ok(Today {
            meetings: meetings(&moment, today)?,
            unsent: self.ledger_where(&moment, |pair| {
                matches!(pair.follow_up, FollowUp::Draft | FollowUp::Adopted)
            })?,
            letters,
            awaiting,
            changes: changes(&moment)?,
        })
    }
}

/// Sessions not held yet and those of the last days, nearest first, undated ones last.
fn meetings(conn: &Connection, today: NaiveDate) -> Result<Vec<MeetingLine>> {
    let distance = |day: NaiveDate| day.signed_duration_since(today).num_days().unsigned_abs();
    let mut meetings = meeting::lines_where(conn, |status, first| match status {
        MeetingStatus::Planned => true,
        MeetingStatus::Held => first.is_none_or(|first| distance(first) <= RECENT_DAYS),
        MeetingStatus::Closed => false,
    })?;
    meetings.sort_by_key(|meeting| meeting.dates.first.map_or(u64::MAX, distance));
    Ok(meetings)
}

/// Letters that wait for a step, and letters that wait for an answer, longest waiting first.
fn letters(conn: &Connection) -> Result<(Vec<LetterLine>, Vec<LetterLine>)> {
    let mut stepping = Vec::new();
    let mut awaiting = Vec::new();
    let lines = letter::lines(conn, None)?;
    let answered: HashSet<_> = lines
        .iter()
        .filter(|line| !line.letter.replies.is_empty())
        .flat_map(|line| [Some(line.letter.id), line.letter.follows])
        .flatten()
        .collect();
    for line in lines {
        match line.letter.status {
            LetterStatus::Draft
            | LetterStatus::ForSignature
            | LetterStatus::Signed
            | LetterStatus::Registered => stepping.push(line),
            // A letter that is reminded of waits itself, and the answer to a reminder is one to it.
            LetterStatus::Sent
                if line.letter.purpose != LetterPurpose::Reminder
                    && !answered.contains(&line.letter.id) =>
            {
                awaiting.push(line);
            }
            LetterStatus::Sent | LetterStatus::Annulled => {}
        }
    }
    awaiting.sort_by_key(|line| line.letter.sent.map(|sent| sent.on));
    Ok((stepping, awaiting))
}

fn changes(conn: &Connection) -> Result<Vec<OperationLine>> {
    let mut statement =
        conn.prepare_cached("SELECT name, at FROM operation ORDER BY number DESC LIMIT ?1")?;
    let changes = statement.query_map([CHANGES], |row| {
        Ok(OperationLine { name: row.get::<_, Code<_>>(0)?.0, at: row.get(1)? })
    })?;
    Ok(changes.collect::<Result<_, _>>()?)
}
