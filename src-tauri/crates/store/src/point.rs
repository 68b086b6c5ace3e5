//! Points noted.

use hattama_domain::id::{AgendaItemId, MeetingId, PointId};
use hattama_domain::language::Wording;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::point::Point;
use hattama_domain::record::Place;
use hattama_domain::text::TextKind;
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::wording::{Wordings, write_all};
use crate::{Store, record};

impl Store {
    /// Adds a point to a record.
    pub fn add_point(
        &mut self,
        meeting: MeetingId,
        place: Place,
        text: Wording,
    ) -> Result<Done<PointId>> {
        self.transact(OperationName::AddPoint, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            let id = tx.new_id();
            add(tx, id, meeting, place, &text)?;
            Ok(id)
        })
    }
}

/// A point as it is typed just now.
pub(crate) fn read(conn: &Connection, id: PointId, item: Option<AgendaItemId>) -> Result<Point> {
    Ok(Point { id, item, text: Wordings::of(conn, id)?.take(TextKind::PointText) })
}

/// Writes a new point under an id.
pub(crate) fn add(
    tx: &Tx,
    id: PointId,
    meeting: MeetingId,
    place: Place,
    text: &Wording,
) -> Result<()> {
    let at = record::make_room(tx, meeting, place)?;
    tx.conn
        .prepare_cached("INSERT INTO point (id, meeting, item, place) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![id.0, meeting.0, at.item.map(Uuid::from), at.place])?;
    write_all(tx, id, TextKind::PointText, text)
}
