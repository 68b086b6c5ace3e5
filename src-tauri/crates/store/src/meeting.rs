//! Meetings: what is said of a session as a whole.

use chrono::NaiveDate;
use hattama_domain::id::{MeetingId, PersonId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Wording;
use hattama_domain::meeting::{
    Dates, Meeting, MeetingChange, MeetingLine, MeetingStatus, NewMeeting, SectionCounts, Times,
};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::text::{TextKind, check_required_line, filled_line};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::code::{Code, Json};
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::{require, require_any};
use crate::row::{id, id_or_none};
use crate::tag::{self, Tagged};
use crate::wording::{Wordings, write_all};
use crate::{Store, body};

/// The zone of a new session: all of Kazakhstan is in one since 1 March 2024.
const ZONE: &str = "Asia/Almaty";

impl Store {
    /// Every session, latest first, undated ones before them.
    pub fn meetings(&self) -> Result<Vec<MeetingLine>> {
        let moment = self.conn.unchecked_transaction()?;
        lines(&moment)
    }

    /// The session that was created last.
    pub fn latest_meeting(&self) -> Result<Option<MeetingId>> {
        Ok(self
            .conn
            .prepare_cached(
                "SELECT id FROM meeting WHERE deleted_at IS NULL
                 ORDER BY created_at DESC, id DESC LIMIT 1",
            )?
            .query_row([], |row| id(row, 0))
            .optional()?)
    }

    /// What is said of a session as a whole.
    pub fn meeting(&self, id: MeetingId) -> Result<Meeting> {
        read(&self.conn, id)
    }

    /// How much each section of a session holds.
    pub fn section_counts(&self, id: MeetingId) -> Result<SectionCounts> {
        counts(&self.conn, id)
    }

    /// Creates a session; a title in one language is all that it needs.
    pub fn create_meeting(&mut self, new: NewMeeting) -> Result<Done<MeetingId>> {
        self.transact(OperationName::CreateMeeting, |tx| {
            let id = tx.new_id();
            add(tx, id, &new)?;
            Ok(id)
        })
    }

    /// Changes what is said of a session.
    pub fn change_meeting(&mut self, id: MeetingId, change: MeetingChange) -> Result<Done<()>> {
        self.transact(OperationName::ChangeMeeting, |tx| {
            require(tx.conn, Noun::Meeting, id)?;
            apply(tx, id, change)
        })
    }
}

/// A session as it is typed just now.
pub(crate) fn read(conn: &Connection, id: MeetingId) -> Result<Meeting> {
    let meeting = conn
        .prepare_cached("SELECT * FROM meeting WHERE id = ?1")?
        .query_row([id.0], read_row)
        .optional()?
        .ok_or(Error::NotFound(Noun::Meeting))?;
    let mut texts = Wordings::of(conn, id)?;
    Ok(Meeting {
        title: texts.take(TextKind::MeetingTitle),
        goal: texts.take(TextKind::MeetingGoal),
        place: texts.take(TextKind::MeetingPlace),
        tags: tag::of(conn, Tagged::Meeting, id)?,
        ..meeting
    })
}

/// The columns of a session; its texts and tags are read beside it.
fn read_row(row: &Row) -> rusqlite::Result<Meeting> {
    Ok(Meeting {
        id: id(row, "id")?,
        title: Wording::default(),
        kind: row.get::<_, Code<_>>("kind")?.0,
        goal: Wording::default(),
        convener: id_or_none(row, "convener")?,
        body: id_or_none(row, "body")?,
        place: Wording::default(),
        dates: Dates { first: row.get("first_day")?, last: row.get("last_day")? },
        times: Times { starts: row.get("starts")?, ends: row.get("ends")? },
        zone: row.get("zone")?,
        chair: id_or_none(row, "chair")?,
        presiding: row.get("presiding")?,
        secretary: id_or_none(row, "secretary")?,
        status: row.get::<_, Code<_>>("status")?.0,
        number: row.get("number")?,
        file_index: row.get("file_index")?,
        tags: Vec::new(),
        quorum: row.get::<_, Option<Json<_>>>("quorum")?.map(|Json(rule)| rule),
        member_count: row.get("member_count")?,
        mailing: row
            .get::<_, Option<Json<_>>>("mailing")?
            .map_or_else(Default::default, |Json(how)| how),
    })
}

/// The dates of a session.
pub(crate) fn dates(conn: &Connection, meeting: MeetingId) -> Result<Dates> {
    Ok(conn
        .prepare_cached("SELECT first_day, last_day FROM meeting WHERE id = ?1")?
        .query_row([meeting.0], |row| Ok(Dates { first: row.get(0)?, last: row.get(1)? }))?)
}

/// The sessions outside the bin, latest first, undated ones before them.
pub(crate) fn lines(conn: &Connection) -> Result<Vec<MeetingLine>> {
    lines_where(conn, |_, _| true)
}

/// Those of them that are wanted, by their status and first day. Only of these is counted what they have in
/// them, for which a whole record is gone through.
pub(crate) fn lines_where(
    conn: &Connection,
    is_wanted: impl Fn(MeetingStatus, Option<NaiveDate>) -> bool,
) -> Result<Vec<MeetingLine>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, kind, first_day, last_day, status, body
         FROM meeting WHERE deleted_at IS NULL
         ORDER BY first_day DESC NULLS FIRST, created_at DESC, id DESC",
    )?;
    let lines = statement.query_map([], read_line)?.collect::<Result<Vec<_>, _>>()?;
    let wanted = lines.into_iter().filter(|line| is_wanted(line.status, line.dates.first));
    wanted.map(|line| filled(conn, line)).collect()
}

/// A line with its words and counts.
fn filled(conn: &Connection, line: MeetingLine) -> Result<MeetingLine> {
    Ok(MeetingLine {
        title: Wordings::of(conn, line.id)?.take(TextKind::MeetingTitle),
        body_name: match line.body {
            Some(body) => body::present_name(conn, body)?,
            None => Wording::default(),
        },
        tags: tag::of(conn, Tagged::Meeting, line.id)?,
        speeches: count(conn, line.id, "speech", "TRUE")?,
        recommendations: count(conn, line.id, "recommendation", "TRUE")?,
        letters: count(conn, line.id, "letter", "TRUE")?,
        ..line
    })
}

fn read_line(row: &Row) -> rusqlite::Result<MeetingLine> {
    Ok(MeetingLine {
        id: id(row, 0)?,
        title: Wording::default(),
        kind: row.get::<_, Code<_>>(1)?.0,
        dates: Dates { first: row.get(2)?, last: row.get(3)? },
        status: row.get::<_, Code<_>>(4)?.0,
        body: id_or_none(row, 5)?,
        body_name: Wording::default(),
        tags: Vec::new(),
        speeches: 0,
        recommendations: 0,
        letters: 0,
    })
}

fn counts(conn: &Connection, meeting: MeetingId) -> Result<SectionCounts> {
    let count = |table, which| count(conn, meeting, table, which);
    Ok(SectionCounts {
        members: count("participant", "standing = 'member'")?,
        invited: count("participant", "standing = 'invited'")?,
        agenda: count("agenda_item", "TRUE")?,
        record: count("entry", "sort <> 'decision'")?,
        decisions: count("decision", "TRUE")?,
        recommendations: count("recommendation", "TRUE")?,
        letters: count("letter", "TRUE")?,
    })
}

/// How many rows of a table a session has outside the bin, of which a condition holds.
fn count(conn: &Connection, meeting: MeetingId, table: &str, which: &str) -> Result<u32> {
    let sql = format!(
        "SELECT count(*) FROM {table} WHERE meeting = ?1 AND deleted_at IS NULL AND {which}"
    );
    Ok(conn.prepare_cached(&sql)?.query_row([meeting.0], |row| row.get(0))?)
}

/// Writes a new session under an id.
pub(crate) fn add(tx: &Tx, id: MeetingId, new: &NewMeeting) -> Result<()> {
    if new.title.is_blank() {
        return Err(Invalid::Empty.into());
    }
    new.dates.check()?;
    require_any(tx.conn, Noun::Body, new.body)?;
    require_any(tx.conn, Noun::Body, new.convener)?;
    tx.conn
        .prepare_cached(
            "INSERT INTO meeting
                 (id, kind, convener, body, first_day, last_day, zone, status, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            id.0,
            Code(new.kind),
            new.convener.map(Uuid::from),
            new.body.map(Uuid::from),
            new.dates.first,
            new.dates.last,
            ZONE,
            Code(MeetingStatus::Planned),
            tx.now,
        ])?;
    write_all(tx, id, TextKind::MeetingTitle, &new.title)
}

/// Writes one change to a session.
pub(crate) fn apply(tx: &Tx, id: MeetingId, change: MeetingChange) -> Result<()> {
    let conn = tx.conn;
    match change {
        MeetingChange::Kind(kind) => conn
            .prepare_cached("UPDATE meeting SET kind = ?2 WHERE id = ?1")?
            .execute(params![id.0, Code(kind)])?,
        MeetingChange::Convener(body) => {
            require_any(conn, Noun::Body, body)?;
            conn.prepare_cached("UPDATE meeting SET convener = ?2 WHERE id = ?1")?
                .execute(params![id.0, body.map(Uuid::from)])?
        }
        MeetingChange::Body(body) => {
            require_any(conn, Noun::Body, body)?;
            conn.prepare_cached("UPDATE meeting SET body = ?2 WHERE id = ?1")?
                .execute(params![id.0, body.map(Uuid::from)])?
        }
        MeetingChange::Dates(dates) => {
            dates.check()?;
            read(conn, id)?.times.check(dates)?;
            conn.prepare_cached("UPDATE meeting SET first_day = ?2, last_day = ?3 WHERE id = ?1")?
                .execute(params![id.0, dates.first, dates.last])?
        }
        MeetingChange::Times(times) => {
            times.check(dates(conn, id)?)?;
            conn.prepare_cached("UPDATE meeting SET starts = ?2, ends = ?3 WHERE id = ?1")?
                .execute(params![id.0, times.starts, times.ends])?
        }
        MeetingChange::Zone(zone) => {
            check_required_line(&zone)?;
            conn.prepare_cached("UPDATE meeting SET zone = ?2 WHERE id = ?1")?
                .execute(params![id.0, zone.trim()])?
        }
        MeetingChange::Chair { person, presiding } => {
            require_new(conn, read(conn, id)?.chair, person)?;
            conn.prepare_cached("UPDATE meeting SET chair = ?2, presiding = ?3 WHERE id = ?1")?
                .execute(params![id.0, person.map(Uuid::from), presiding])?
        }
        MeetingChange::Secretary(person) => {
            require_new(conn, read(conn, id)?.secretary, person)?;
            conn.prepare_cached("UPDATE meeting SET secretary = ?2 WHERE id = ?1")?
                .execute(params![id.0, person.map(Uuid::from)])?
        }
        MeetingChange::Status(status) => conn
            .prepare_cached("UPDATE meeting SET status = ?2 WHERE id = ?1")?
            .execute(params![id.0, Code(status)])?,
        MeetingChange::Number(number) => conn
            .prepare_cached("UPDATE meeting SET number = ?2 WHERE id = ?1")?
            .execute(params![id.0, filled_line(number)?])?,
        MeetingChange::FileIndex(index) => conn
            .prepare_cached("UPDATE meeting SET file_index = ?2 WHERE id = ?1")?
            .execute(params![id.0, filled_line(index)?])?,
        MeetingChange::Tags(tags) => return tag::write(tx, Tagged::Meeting, id, &tags),
        MeetingChange::Quorum(rule) => {
            rule.map_or(Ok(()), |rule| rule.check())?;
            conn.prepare_cached("UPDATE meeting SET quorum = ?2 WHERE id = ?1")?
                .execute(params![id.0, rule.map(Json)])?
        }
        MeetingChange::MemberCount(count) => conn
            .prepare_cached("UPDATE meeting SET member_count = ?2 WHERE id = ?1")?
            .execute(params![id.0, count])?,
        MeetingChange::Mailing(how) => conn
            .prepare_cached("UPDATE meeting SET mailing = ?2 WHERE id = ?1")?
            .execute(params![id.0, Json(how)])?,
    };
    Ok(())
}

/// Refuses a person who is not there, unless it is whom the session names already.
fn require_new(
    conn: &Connection,
    before: Option<PersonId>,
    person: Option<PersonId>,
) -> Result<()> {
    if person == before { Ok(()) } else { require_any(conn, Noun::Person, person) }
}
