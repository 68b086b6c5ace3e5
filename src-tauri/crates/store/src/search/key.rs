//! Keys of the index: the day of the session, its number on that day, and the moment of entry in it.
//! Their order is that of time, so that newest first needs no sorting.

use chrono::NaiveDate;
use hattama_domain::id::MeetingId;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;

/// How many bits the numbers of a day's sessions and the entries of a session take.
const SESSIONS: u32 = 22;
const ENTRIES: u32 = 24;

/// The last day that a key can say, in days since [`first_day`].
const LAST_DAY: i64 = (1 << 17) - 1;

/// The upper part of the keys of what belongs to no session.
pub(super) const NO_SESSION: i64 = 0;

/// The keys from the first to before the last, newest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub first: i64,
    pub end: i64,
}

impl Span {
    pub const ALL: Span = Span { first: 0, end: i64::MAX };

    /// All of a session, or of what belongs to none.
    pub fn of(session: i64) -> Span {
        Span { first: session << ENTRIES, end: (session + 1) << ENTRIES }
    }

    /// All of the sessions from one day to another; undated ones are on no day.
    pub fn of_days(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Span {
        let start = |day: i64| Span::of(day << SESSIONS).first;
        match (from, to) {
            (None, None) => Span::ALL,
            (from, to) => Span {
                first: start(from.map_or(1, number_of)),
                end: to.map_or(i64::MAX, |to| start(number_of(to) + 1)),
            },
        }
    }

    /// What both have.
    pub fn and(self, other: Span) -> Span {
        Span { first: self.first.max(other.first), end: self.end.min(other.end) }
    }
}

/// The number of a day; undated sessions are on day 0.
fn number_of(day: NaiveDate) -> i64 {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default();
    ((day - first).num_days() + 1).clamp(1, LAST_DAY)
}

/// The upper part of the keys of a session, if it has one.
pub(super) fn session(conn: &Connection, meeting: MeetingId) -> Result<Option<i64>> {
    Ok(conn
        .prepare_cached("SELECT number FROM search_session WHERE meeting = ?1")?
        .query_row([meeting.0], |row| row.get(0))
        .optional()?)
}

/// The same, given where it has none yet: after the sessions of its day.
pub(super) fn give_session(
    conn: &Connection,
    meeting: MeetingId,
    day: Option<NaiveDate>,
) -> Result<i64> {
    if let Some(number) = session(conn, meeting)? {
        return Ok(number);
    }
    let first = day.map_or(0, number_of) << SESSIONS;
    let last: Option<i64> = conn
        .prepare_cached("SELECT max(number) FROM search_session WHERE number BETWEEN ?1 AND ?2")?
        .query_row([first, first + (1 << SESSIONS) - 1], |row| row.get(0))?;
    // The first of no day is that of what belongs to no session.
    let number = last.unwrap_or(first) + 1;
    conn.prepare_cached("INSERT INTO search_session (number, meeting) VALUES (?1, ?2)")?
        .execute(params![number, meeting.0])?;
    Ok(number)
}

/// The key after the last one of a session.
pub(super) fn next(conn: &Connection, session: i64) -> Result<i64> {
    let span = Span::of(session);
    let last: Option<i64> = conn
        .prepare_cached("SELECT max(key) FROM search_text WHERE key >= ?1 AND key < ?2")?
        .query_row([span.first, span.end], |row| row.get(0))?;
    Ok(last.map_or(span.first, |last| last + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_yo_opt(year, day)
    }

    #[test]
    fn keys_ascend_with_days_and_undated_ones_come_first() {
        let spans = [
            Span::of(NO_SESSION),
            Span::of(1),
            Span::of_days(day(1850, 1), day(1850, 1)),
            Span::of_days(day(2026, 1), day(2026, 1)),
            Span::of_days(day(2026, 2), day(2026, 9)),
        ];
        for pair in spans.windows(2) {
            assert!(pair[0].end <= pair[1].first, "{pair:?}");
        }
        assert!(Span::of_days(day(9999, 1), None).first > 0);
    }

    #[test]
    fn open_ends_leave_undated_sessions_out() {
        assert_eq!(Span::of_days(None, None), Span::ALL);
        assert!(Span::of_days(None, day(2026, 1)).first >= Span::of(1).end);
    }
}
