//! The queue: who asks for the floor.

use hattama_domain::id::{MeetingId, RequestId};
use hattama_domain::live::{NewRequest, Request, RequestChange};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::speech::Speaker;
use hattama_domain::timeline::Timeline;
use rusqlite::{Connection, params};

use crate::code::Code;
use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::row::id;
use crate::{Store, order, participant, speech};

/// The order of the queue: points of order first, whenever they were made.
const ORDER: &str = "point_of_order DESC, place, id";

impl Store {
    /// Puts somebody at the end of the queue; a point of order before all that are none.
    pub fn add_request(&mut self, meeting: MeetingId, new: NewRequest) -> Result<Done<RequestId>> {
        self.transact(OperationName::AddRequest, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            let id = tx.new_id();
            add(tx, id, meeting, &new)?;
            Ok(id)
        })
    }

    /// Changes a request or its place in the queue.
    pub fn change_request(&mut self, id: RequestId, change: RequestChange) -> Result<Done<()>> {
        self.transact(OperationName::ChangeRequest, |tx| {
            require(tx.conn, Noun::Request, id)?;
            match change {
                RequestChange::Kind(kind) => {
                    tx.conn
                        .prepare_cached("UPDATE request SET kind = ?2 WHERE id = ?1")?
                        .execute(params![id.0, Code(kind)])?;
                    Ok(())
                }
                RequestChange::PointOfOrder(order) => {
                    tx.conn
                        .prepare_cached("UPDATE request SET point_of_order = ?2 WHERE id = ?1")?
                        .execute(params![id.0, order])?;
                    Ok(())
                }
                RequestChange::After(other) => {
                    order::put_after(tx, Noun::Request, ORDER, id.0, other.map(|other| other.0))
                }
            }
        })
    }

    /// Closes the queue, or opens it again: a closed one takes no new requests in the window, and
    /// keeps those that there are.
    pub fn close_queue(&mut self, meeting: MeetingId, closed: bool) -> Result<Done<()>> {
        self.transact(OperationName::CloseQueue, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            tx.conn
                .prepare_cached("UPDATE meeting SET queue_closed = ?2 WHERE id = ?1")?
                .execute(params![meeting.0, closed])?;
            Ok(())
        })
    }
}

fn add(tx: &Tx, id: RequestId, meeting: MeetingId, new: &NewRequest) -> Result<()> {
    let speaker = speech::checked(tx.conn, &new.speaker)?;
    tx.conn
        .prepare_cached(
            "INSERT INTO request
                 (id, meeting, place, sort, person, printed, kind, point_of_order)
             VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM request WHERE meeting = ?2),
                     ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            id.0,
            meeting.0,
            speaker.sort,
            speaker.person,
            speaker.printed,
            Code(new.kind),
            new.point_of_order,
        ])?;
    Ok(())
}

/// Those who still wait, points of order first.
pub(crate) fn waiting(
    conn: &Connection,
    meeting: MeetingId,
    course: &Timeline,
) -> Result<Vec<Request>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT sort, person, printed, id, kind, point_of_order FROM request
         WHERE meeting = ?1 AND speech IS NULL AND deleted_at IS NULL
         ORDER BY {ORDER}",
    ))?;
    let found = statement.query_map([meeting.0], |row| {
        Ok(Request {
            speaker: speech::speaker(row)?,
            id: id(row, 3)?,
            kind: row.get::<_, Code<_>>(4)?.0,
            point_of_order: row.get(5)?,
            turns: 0,
            is_present: true,
        })
    })?;
    let mut requests = found.collect::<Result<Vec<_>, _>>()?;
    for request in &mut requests {
        request.turns = turns(conn, meeting, &request.speaker)?;
        if let Speaker::Person { person, .. } = request.speaker {
            request.is_present = participant::is_in_room(conn, meeting, person, course)?;
        }
    }
    Ok(requests)
}

/// How often somebody has had the floor.
fn turns(conn: &Connection, meeting: MeetingId, speaker: &Speaker) -> Result<u32> {
    let Speaker::Person { person, .. } = speaker else { return Ok(0) };
    Ok(conn
        .prepare_cached(
            "SELECT count(DISTINCT speech.id) FROM speech
                 JOIN speaker ON speaker.speech = speech.id
             WHERE speech.meeting = ?1 AND speaker.person = ?2 AND speech.deleted_at IS NULL",
        )?
        .query_row([meeting.0, person.0], |row| row.get(0))?)
}
