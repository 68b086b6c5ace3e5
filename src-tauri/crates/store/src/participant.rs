//! Participants: who was at a meeting, in what capacity, and for whom.

use hattama_domain::event::Event;
use hattama_domain::id::{MeetingId, ParticipantId, PersonId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Wording;
use hattama_domain::meeting::Times;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::participant::{NewParticipant, Participant, ParticipantChange, Presence, Who};
use hattama_domain::text::TextKind;
use hattama_domain::timeline::{Phase, Timeline};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::Result;
use crate::operation::Tx;
use crate::require::{require, require_any};
use crate::row::{id, id_or_none};
use crate::wording::{Wordings, write_all};
use crate::{Store, case_form, event, meeting, order};

impl Store {
    /// The participants of a meeting, in their order.
    pub fn participants(&self, meeting: MeetingId) -> Result<Vec<Participant>> {
        of_meeting(&self.conn, meeting)
    }

    /// Adds a participant at the end: a person, once in a meeting, or a group in words.
    pub fn add_participant(
        &mut self,
        meeting: MeetingId,
        new: NewParticipant,
    ) -> Result<Done<ParticipantId>> {
        self.transact(OperationName::AddParticipant, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            let id = tx.new_id();
            add(tx, id, meeting, &new)?;
            Ok(id)
        })
    }

    /// Notes that a participant is there, or is not: while the session is going on, that they came
    /// or left just now.
    pub fn note_presence(&mut self, id: ParticipantId, presence: Presence) -> Result<Done<()>> {
        self.transact(OperationName::NotePresence, |tx| {
            require(tx.conn, Noun::Participant, id)?;
            note_presence(tx, id, presence)
        })
    }

    /// Changes what is known of a participant, or the place in the list.
    pub fn change_participant(
        &mut self,
        id: ParticipantId,
        change: ParticipantChange,
    ) -> Result<Done<()>> {
        self.transact(OperationName::ChangeParticipant, |tx| {
            require(tx.conn, Noun::Participant, id)?;
            apply(tx, id, change)
        })
    }
}

/// The participants of a meeting, in their order, as they are typed just now.
pub(crate) fn of_meeting(conn: &Connection, meeting: MeetingId) -> Result<Vec<Participant>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, person, represents, standing, presence, came, left_at FROM participant
         WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY place, id",
    )?;
    let found = statement.query_map([meeting.0], read)?.collect::<Result<Vec<_>, _>>()?;
    found
        .into_iter()
        .map(|participant| {
            let mut texts = Wordings::of(conn, participant.id)?;
            Ok(Participant {
                group: texts.take(TextKind::ParticipantGroup),
                capacity: texts.take(TextKind::ParticipantCapacity),
                forms: case_form::of(conn, participant.id)?,
                representing: texts.take(TextKind::ParticipantRepresenting),
                ..participant
            })
        })
        .collect()
}

/// The columns of a participant; its texts and their case forms are read beside it.
fn read(row: &Row) -> rusqlite::Result<Participant> {
    Ok(Participant {
        id: id(row, 0)?,
        person: id_or_none(row, 1)?,
        group: Wording::default(),
        capacity: Wording::default(),
        forms: Vec::new(),
        represents: id_or_none(row, 2)?,
        representing: Wording::default(),
        standing: row.get::<_, Code<_>>(3)?.0,
        presence: row.get::<_, Code<_>>(4)?.0,
        times: Times { starts: row.get(5)?, ends: row.get(6)? },
    })
}

/// Writes a new participant under an id, present, at the end of the list.
pub(crate) fn add(
    tx: &Tx,
    id: ParticipantId,
    meeting: MeetingId,
    new: &NewParticipant,
) -> Result<()> {
    let person = match &new.who {
        Who::Person(person) => {
            require(tx.conn, Noun::Person, *person)?;
            require_once(tx.conn, meeting, *person)?;
            Some(*person)
        }
        Who::Group(group) if group.is_blank() => return Err(Invalid::Empty.into()),
        Who::Group(_) => None,
    };
    tx.conn
        .prepare_cached(
            "INSERT INTO participant (id, meeting, place, person, standing, presence)
             VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM participant
                              WHERE meeting = ?2), ?3, ?4, 'present')",
        )?
        .execute(params![id.0, meeting.0, person.map(Uuid::from), Code(new.standing)])?;
    if let Who::Group(group) = &new.who {
        write_all(tx, id, TextKind::ParticipantGroup, group)?;
    }
    write_all(tx, id, TextKind::ParticipantCapacity, &new.capacity)
}

/// Refuses a person who takes part already.
fn require_once(conn: &Connection, meeting: MeetingId, person: PersonId) -> Result<()> {
    let takes_part = conn
        .prepare_cached(
            "SELECT 1 FROM participant WHERE meeting = ?1 AND person = ?2 AND deleted_at IS NULL",
        )?
        .exists([meeting.0, person.0])?;
    if takes_part { Err(Invalid::SameParticipantTwice.into()) } else { Ok(()) }
}

/// Writes one change to a participant.
pub(crate) fn apply(tx: &Tx, id: ParticipantId, change: ParticipantChange) -> Result<()> {
    let conn = tx.conn;
    match change {
        ParticipantChange::Represents(body) => {
            require_any(conn, Noun::Body, body)?;
            conn.prepare_cached("UPDATE participant SET represents = ?2 WHERE id = ?1")?
                .execute(params![id.0, body.map(Uuid::from)])?
        }
        ParticipantChange::Standing(standing) => conn
            .prepare_cached("UPDATE participant SET standing = ?2 WHERE id = ?1")?
            .execute(params![id.0, Code(standing)])?,
        ParticipantChange::Presence(presence) => return write_presence(tx, id, presence),
        ParticipantChange::Times { starts, ends } => {
            Times { starts, ends }.check(meeting::dates(conn, meeting_of(conn, id)?)?)?;
            conn.prepare_cached("UPDATE participant SET came = ?2, left_at = ?3 WHERE id = ?1")?
                .execute(params![id.0, starts, ends])?
        }
        ParticipantChange::Form { language, case, text } => {
            return case_form::write(tx, id, language, case, text);
        }
        ParticipantChange::After(other) => {
            return order::put_after(
                tx,
                Noun::Participant,
                order::BY_PLACE,
                id.0,
                other.map(|other| other.0),
            );
        }
    };
    Ok(())
}

fn meeting_of(conn: &Connection, participant: ParticipantId) -> Result<MeetingId> {
    Ok(conn
        .prepare_cached("SELECT meeting FROM participant WHERE id = ?1")?
        .query_row([participant.0], |row| id(row, 0))?)
}

/// How many members a meeting has, and how many of them are in the room. Groups that nobody counted
/// don't count.
pub(crate) fn members(
    conn: &Connection,
    meeting: MeetingId,
    course: &Timeline,
) -> Result<(u32, u32)> {
    let mut statement = conn.prepare_cached(
        "SELECT id, presence <> 'absent' FROM participant
         WHERE meeting = ?1 AND standing = 'member' AND person IS NOT NULL AND deleted_at IS NULL",
    )?;
    let listed = statement
        .query_map([meeting.0], |row| Ok((id(row, 0)?, row.get(1)?)))?
        .collect::<Result<Vec<(ParticipantId, bool)>, _>>()?;
    let present = listed.iter().filter(|(id, came)| *came && !course.gone.contains(id)).count();
    let known = meeting::read(conn, meeting)?.member_count.unwrap_or(0);
    Ok((known.max(listed.len() as u32), present as u32))
}

/// Whether a person is in the room, as far as the meeting knows.
pub(crate) fn is_in_room(
    conn: &Connection,
    meeting: MeetingId,
    person: PersonId,
    course: &Timeline,
) -> Result<bool> {
    let found = conn
        .prepare_cached(
            "SELECT id, presence <> 'absent' FROM participant
             WHERE meeting = ?1 AND person = ?2 AND deleted_at IS NULL",
        )?
        .query_row([meeting.0, person.0], |row| Ok((id(row, 0)?, row.get(1)?)))
        .optional()?;
    Ok(found.is_none_or(|(id, came): (ParticipantId, bool)| came && !course.gone.contains(&id)))
}

/// Writes that somebody is there, or is not any more, with the time where the session is going on.
/// Who is there came once, and who is not there left once, however often that is said.
fn note_presence(tx: &Tx, id: ParticipantId, presence: Presence) -> Result<()> {
    let meeting = meeting_of(tx.conn, id)?;
    let course = event::timeline(tx.conn, tx.environment, meeting)?;
    let was_there = is_noted_present(tx.conn, id)?;
    let is_there = was_there && !course.gone.contains(&id);
    if !matches!(course.phase, Phase::Running | Phase::Break) {
        return write_presence(tx, id, presence);
    }
    match presence {
        Presence::Absent if is_there => {
            let offset = event::write(tx, meeting, Event::Left(id))?;
            let left = event::time_of_day(tx.conn, meeting, offset)?;
            tx.conn
                .prepare_cached("UPDATE participant SET left_at = ?2 WHERE id = ?1")?
                .execute(params![id.0, left])?;
            Ok(())
        }
        Presence::Absent => Ok(()),
        Presence::Present | Presence::Online if is_there => write_presence(tx, id, presence),
        Presence::Present | Presence::Online => {
            let offset = event::write(tx, meeting, Event::Came(id))?;
            let late = event::time_of_day(tx.conn, meeting, offset)?.filter(|_| !was_there);
            tx.conn
                .prepare_cached(
                    "UPDATE participant SET came = coalesce(came, ?2), left_at = NULL
                     WHERE id = ?1",
                )?
                .execute(params![id.0, late])?;
            write_presence(tx, id, presence)
        }
    }
}

fn write_presence(tx: &Tx, id: ParticipantId, presence: Presence) -> Result<()> {
    tx.conn
        .prepare_cached("UPDATE participant SET presence = ?2 WHERE id = ?1")?
        .execute(params![id.0, Code(presence)])?;
    Ok(())
}

fn is_noted_present(conn: &Connection, id: ParticipantId) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT presence <> 'absent' FROM participant WHERE id = ?1")?
        .query_row([id.0], |row| row.get(0))?)
}
