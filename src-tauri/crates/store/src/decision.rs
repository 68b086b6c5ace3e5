//! Decisions, and the assignments among them.

use hattama_domain::decision::{Decision, DecisionChange};
use hattama_domain::id::{AgendaItemId, DecisionId, MeetingId};
use hattama_domain::language::Wording;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::record::Place;
use hattama_domain::text::TextKind;
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::error::Result;
use crate::operation::Tx;
use crate::require::{require, require_any};
use crate::row::id_or_none;
use crate::wording::{Wordings, write_all};
use crate::{Store, record};

impl Store {
    /// Adds a decision to a record.
    pub fn add_decision(
        &mut self,
        meeting: MeetingId,
        place: Place,
        text: Wording,
    ) -> Result<Done<DecisionId>> {
        self.transact(OperationName::AddDecision, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            let id = tx.new_id();
            add(tx, id, meeting, place, &text)?;
            Ok(id)
        })
    }

    /// Changes who is to carry a decision out, or by when.
    pub fn change_decision(&mut self, id: DecisionId, change: DecisionChange) -> Result<Done<()>> {
        self.transact(OperationName::ChangeDecision, |tx| {
            require(tx.conn, Noun::Decision, id)?;
            match change {
                DecisionChange::Owner(owner) => {
                    require_any(tx.conn, Noun::Person, owner)?;
                    tx.conn
                        .prepare_cached("UPDATE decision SET owner = ?2 WHERE id = ?1")?
                        .execute(params![id.0, owner.map(Uuid::from)])?
                }
                DecisionChange::Due(due) => tx
                    .conn
                    .prepare_cached("UPDATE decision SET due = ?2 WHERE id = ?1")?
                    .execute(params![id.0, due])?,
            };
            Ok(())
        })
    }
}

/// A decision as it is typed just now.
pub(crate) fn read(
    conn: &Connection,
    id: DecisionId,
    item: Option<AgendaItemId>,
) -> Result<Decision> {
    let text = Wordings::of(conn, id)?.take(TextKind::DecisionText);
    Ok(conn
        .prepare_cached("SELECT owner, due FROM decision WHERE id = ?1")?
        .query_row([id.0], |row| {
            Ok(Decision { id, item, text, owner: id_or_none(row, 0)?, due: row.get(1)? })
        })?)
}

/// Writes a new decision under an id.
pub(crate) fn add(
    tx: &Tx,
    id: DecisionId,
    meeting: MeetingId,
    place: Place,
    text: &Wording,
) -> Result<()> {
    let at = record::make_room(tx, meeting, place)?;
    tx.conn
        .prepare_cached("INSERT INTO decision (id, meeting, item, place) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![id.0, meeting.0, at.item.map(Uuid::from), at.place])?;
    write_all(tx, id, TextKind::DecisionText, text)
}
