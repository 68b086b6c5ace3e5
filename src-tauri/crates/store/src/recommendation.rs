//! Recommendations, what they rest on, and the bodies that they go to.

use chrono::NaiveDate;
use hattama_domain::id::{AddresseeId, BodyId, MeetingId, PersonId, RecommendationId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Wording;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::recommendation::{
    Addressee, Basis, NewRecommendation, Recommendation, RecommendationChange, RecommendationState,
    RecommendationsChange,
};
use hattama_domain::text::{TextKind, check_line, check_required_line};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::record::require_item;
use crate::require::{require, require_any};
use crate::row::{id, id_or_none};
use crate::tag::{self, Tagged};
use crate::wording::{Wordings, write_all};
use crate::{Store, succession};

impl Store {
    /// The recommendations of a meeting, by number.
    pub fn recommendations(&self, meeting: MeetingId) -> Result<Vec<Recommendation>> {
        of_meeting(&self.conn, meeting)
    }

    /// Adds a recommendation, a draft, with the next number of its meeting.
    pub fn add_recommendation(
        &mut self,
        meeting: MeetingId,
        new: NewRecommendation,
    ) -> Result<Done<RecommendationId>> {
        self.transact(OperationName::AddRecommendation, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            let id = tx.new_id();
            add(tx, id, meeting, &new)?;
            Ok(id)
        })
    }

    /// Changes a recommendation. It is adopted with a text only, withdrawn for a reason only, and
    /// stays adopted as long as a letter carries it.
    pub fn change_recommendation(
        &mut self,
        id: RecommendationId,
        change: RecommendationChange,
    ) -> Result<Done<()>> {
        self.transact(OperationName::ChangeRecommendation, |tx| {
            require(tx.conn, Noun::Recommendation, id)?;
            apply(tx, id, change)
        })
    }

    /// Changes recommendations alike, all of them or none, as one step of the history.
    pub fn change_recommendations(
        &mut self,
        recommendations: &[RecommendationId],
        change: &RecommendationsChange,
    ) -> Result<Done<()>> {
        self.transact(OperationName::ChangeRecommendation, |tx| {
            for &recommendation in recommendations {
                require(tx.conn, Noun::Recommendation, recommendation)?;
                apply_to_each(tx, recommendation, change)?;
            }
            Ok(())
        })
    }

    /// Names a body that a recommendation goes to; a person chose it, so it is confirmed.
    pub fn add_addressee(
        &mut self,
        recommendation: RecommendationId,
        body: BodyId,
    ) -> Result<Done<AddresseeId>> {
        self.transact(OperationName::AddAddressee, |tx| {
            require(tx.conn, Noun::Recommendation, recommendation)?;
            let id = tx.new_id();
            address(tx, recommendation, Addressee { id, body, confirmed: true })?;
            Ok(id)
        })
    }

    /// Confirms an addressee that was proposed, or takes that back.
    pub fn confirm_addressee(&mut self, id: AddresseeId, confirmed: bool) -> Result<Done<()>> {
        self.transact(OperationName::ConfirmAddressee, |tx| {
            require(tx.conn, Noun::Addressee, id)?;
            confirm(tx, id, confirmed)
        })
    }

    /// Adopts those of the recommendations that are drafts, all or none, and tells how many.
    /// Refuses one without a text in any language.
    pub fn adopt(
        &mut self,
        recommendations: &[RecommendationId],
        on: Option<NaiveDate>,
    ) -> Result<Done<u32>> {
        self.transact(OperationName::AdoptRecommendations, |tx| {
            let mut adopted = 0;
            for &recommendation in recommendations {
                require(tx.conn, Noun::Recommendation, recommendation)?;
                adopted += u32::from(adopt_draft(tx, recommendation, on)?);
            }
            Ok(adopted)
        })
    }
}

/// The recommendations of a meeting, by number, as they are typed just now.
pub(crate) fn of_meeting(conn: &Connection, meeting: MeetingId) -> Result<Vec<Recommendation>> {
    let mut statement = conn.prepare_cached(&format!(
        "{COLUMNS} WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY number"
    ))?;
    let found = statement.query_map([meeting.0], read_row)?.collect::<Result<Vec<_>, _>>()?;
    found.into_iter().map(|recommendation| with_parts(conn, recommendation)).collect()
}

/// A recommendation as it is typed just now; one in the bin can be read where it is named.
pub(crate) fn read(conn: &Connection, id: RecommendationId) -> Result<Recommendation> {
    let found = conn
        .prepare_cached(&format!("{COLUMNS} WHERE recommendation.id = ?1"))?
        .query_row([id.0], read_row)
        .optional()?
        .ok_or(Error::NotFound(Noun::Recommendation))?;
    with_parts(conn, found)
}

const COLUMNS: &str = "SELECT recommendation.id, meeting, agenda_item.id, number, owner,
         state, state_on, withdrawn_for
     FROM recommendation LEFT JOIN (SELECT id FROM agenda_item WHERE deleted_at IS NULL)
         AS agenda_item ON agenda_item.id = item";

/// The columns of a recommendation; its texts and parts are read beside it.
fn read_row(row: &Row) -> rusqlite::Result<Recommendation> {
    Ok(Recommendation {
        id: id(row, 0)?,
        meeting: id(row, 1)?,
        item: id_or_none(row, 2)?,
        number: row.get(3)?,
        owner: id_or_none(row, 4)?,
        state: state(row)?,
        text: Wording::default(),
        reasons: Wording::default(),
        bases: Vec::new(),
        addressees: Vec::new(),
        tags: Vec::new(),
        succeeded_by: Vec::new(),
        came_from: Vec::new(),
    })
}

fn state(row: &Row) -> rusqlite::Result<RecommendationState> {
    let state: String = row.get(5)?;
    let on = row.get(6)?;
    Ok(match state.as_str() {
        "adopted" => RecommendationState::Adopted { on },
        "withdrawn" => RecommendationState::Withdrawn { on, reason: row.get(7)? },
        _ => RecommendationState::Draft,
    })
}

fn with_parts(conn: &Connection, recommendation: Recommendation) -> Result<Recommendation> {
    let mut texts = Wordings::of(conn, recommendation.id)?;
    Ok(Recommendation {
        text: texts.take(TextKind::RecommendationText),
        reasons: texts.take(TextKind::RecommendationReasons),
        bases: bases(conn, recommendation.id)?,
        addressees: addressees(conn, recommendation.id)?,
        tags: tag::of(conn, Tagged::Recommendation, recommendation.id)?,
        succeeded_by: succession::succeeded_by(conn, recommendation.id)?,
        came_from: succession::came_from(conn, recommendation.id)?,
        ..recommendation
    })
}

/// What a recommendation rests on, without what lies in the bin.
fn bases(conn: &Connection, recommendation: RecommendationId) -> Result<Vec<Basis>> {
    let mut statement = conn.prepare_cached(
        "SELECT basis.passage, basis.point FROM basis
             LEFT JOIN passage ON passage.id = basis.passage
             LEFT JOIN speech ON speech.id = passage.speech
             LEFT JOIN point ON point.id = basis.point
         WHERE recommendation = ?1 AND passage.deleted_at IS NULL
             AND speech.deleted_at IS NULL AND point.deleted_at IS NULL
         ORDER BY basis.place",
    )?;
    let bases = statement.query_map([recommendation.0], |row| {
        Ok(match id_or_none(row, 0)? {
            Some(passage) => Basis::Passage(passage),
            None => Basis::Point(id(row, 1)?),
        })
    })?;
    Ok(bases.collect::<Result<_, _>>()?)
}

fn addressees(conn: &Connection, recommendation: RecommendationId) -> Result<Vec<Addressee>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, body, confirmed FROM addressee
         WHERE recommendation = ?1 AND deleted_at IS NULL ORDER BY place, id",
    )?;
    let addressees = statement.query_map([recommendation.0], |row| {
        Ok(Addressee { id: id(row, 0)?, body: id(row, 1)?, confirmed: row.get(2)? })
    })?;
    Ok(addressees.collect::<Result<_, _>>()?)
}

/// Writes a new recommendation under an id. Numbers of what lies in the bin are not given again.
pub(crate) fn add(
    tx: &Tx,
    id: RecommendationId,
    meeting: MeetingId,
    new: &NewRecommendation,
) -> Result<()> {
    require_item(tx.conn, meeting, new.item)?;
    tx.conn
        .prepare_cached(
            "INSERT INTO recommendation (id, meeting, item, number, state)
             VALUES (?1, ?2, ?3, (SELECT coalesce(max(number), 0) + 1 FROM recommendation
                                  WHERE meeting = ?2), 'draft')",
        )?
        .execute(params![id.0, meeting.0, new.item.map(Uuid::from)])?;
    write_all(tx, id, TextKind::RecommendationText, &new.text)?;
    write_bases(tx, id, meeting, &new.bases)
}

fn apply(tx: &Tx, id: RecommendationId, change: RecommendationChange) -> Result<()> {
    match change {
        RecommendationChange::Owner(owner) => {
            require_any(tx.conn, Noun::Person, owner)?;
            write_owner(tx, id, owner)
        }
        RecommendationChange::Item(item) => {
            require_item(tx.conn, meeting_of(tx.conn, id)?, item)?;
            tx.conn
                .prepare_cached("UPDATE recommendation SET item = ?2 WHERE id = ?1")?
                .execute(params![id.0, item.map(Uuid::from)])?;
            Ok(())
        }
        RecommendationChange::Bases(bases) => write_bases(tx, id, meeting_of(tx.conn, id)?, &bases),
        RecommendationChange::Tags(tags) => tag::write(tx, Tagged::Recommendation, id, &tags),
        RecommendationChange::State(state) => {
            match &state {
                RecommendationState::Draft => require_no_letter(tx.conn, id)?,
                RecommendationState::Adopted { .. } => require_text(tx.conn, id)?,
                RecommendationState::Withdrawn { reason, .. } => {
                    require_reason(reason)?;
                }
            }
            write_state(tx, id, &state)
        }
    }
}

/// Does to one of several what is to be done to each.
fn apply_to_each(tx: &Tx, id: RecommendationId, change: &RecommendationsChange) -> Result<()> {
    let tags = || tag::of(tx.conn, Tagged::Recommendation, id);
    match change {
        RecommendationsChange::Owner(owner) => apply(tx, id, RecommendationChange::Owner(*owner)),
        RecommendationsChange::AddTag(tag) => {
            check_required_line(tag)?;
            let tags = tags()?.into_iter().chain([tag.clone()]).collect();
            apply(tx, id, RecommendationChange::Tags(tags))
        }
        RecommendationsChange::RemoveTag(tag) => {
            let tags = tags()?.into_iter().filter(|one| one != tag).collect();
            apply(tx, id, RecommendationChange::Tags(tags))
        }
        RecommendationsChange::Withdraw { on, reason } => {
            require_reason(reason)?;
            if matches!(read(tx.conn, id)?.state, RecommendationState::Withdrawn { .. }) {
                return Ok(());
            }
            let state = RecommendationState::Withdrawn { on: *on, reason: reason.clone() };
            write_state(tx, id, &state)
        }
    }
}

pub(crate) fn write_owner(tx: &Tx, id: RecommendationId, owner: Option<PersonId>) -> Result<()> {
    tx.conn
        .prepare_cached("UPDATE recommendation SET owner = ?2 WHERE id = ?1")?
        .execute(params![id.0, owner.map(Uuid::from)])?;
    Ok(())
}

fn meeting_of(conn: &Connection, recommendation: RecommendationId) -> Result<MeetingId> {
    Ok(conn
        .prepare_cached("SELECT meeting FROM recommendation WHERE id = ?1")?
        .query_row([recommendation.0], |row| id(row, 0))?)
}

pub(crate) fn write_state(
    tx: &Tx,
    id: RecommendationId,
    state: &RecommendationState,
) -> Result<()> {
    let (word, on, reason) = match state {
        RecommendationState::Draft => ("draft", None, None),
        RecommendationState::Adopted { on } => ("adopted", *on, None),
        RecommendationState::Withdrawn { on, reason } => ("withdrawn", *on, Some(reason)),
    };
    tx.conn
        .prepare_cached(
            "UPDATE recommendation SET state = ?2, state_on = ?3, withdrawn_for = ?4 WHERE id = ?1",
        )?
        .execute(params![id.0, word, on, reason])?;
    Ok(())
}

/// Adopts a recommendation if it is a draft, and tells whether it was.
pub(crate) fn adopt_draft(tx: &Tx, id: RecommendationId, on: Option<NaiveDate>) -> Result<bool> {
    let is_draft = tx
        .conn
        .prepare_cached("SELECT 1 FROM recommendation WHERE id = ?1 AND state = 'draft'")?
        .exists([id.0])?;
    if is_draft {
        require_text(tx.conn, id)?;
        write_state(tx, id, &RecommendationState::Adopted { on })?;
    }
    Ok(is_draft)
}

fn require_reason(reason: &str) -> Result<()> {
    if reason.trim().is_empty() {
        return Err(Invalid::ReasonNeeded.into());
    }
    Ok(check_line(reason)?)
}

fn require_text(conn: &Connection, id: RecommendationId) -> Result<()> {
    let text = Wordings::of(conn, id)?.take(TextKind::RecommendationText);
    if text.is_blank() { Err(Invalid::NothingToAdopt.into()) } else { Ok(()) }
}

/// Refuses what a letter carries that has not been annulled.
pub(crate) fn require_no_letter(conn: &Connection, id: RecommendationId) -> Result<()> {
    let is_carried = conn
        .prepare_cached(
            "SELECT 1 FROM letter_recommendation JOIN letter ON letter.id = letter
             WHERE recommendation = ?1 AND status <> 'annulled' AND deleted_at IS NULL",
        )?
        .exists([id.0])?;
    if is_carried { Err(Invalid::InUse.into()) } else { Ok(()) }
}

/// Writes what a recommendation rests on, each once, in the place of what was there before.
fn write_bases(tx: &Tx, id: RecommendationId, meeting: MeetingId, bases: &[Basis]) -> Result<()> {
    tx.conn.prepare_cached("DELETE FROM basis WHERE recommendation = ?1")?.execute([id.0])?;
    let mut insert = tx.conn.prepare_cached(
        "INSERT INTO basis (recommendation, place, passage, point) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (place, basis) in bases.iter().enumerate() {
        if bases[..place].contains(basis) {
            continue;
        }
        require_basis(tx.conn, meeting, *basis)?;
        let (passage, point) = match basis {
            Basis::Passage(passage) => (Some(passage.0), None),
            Basis::Point(point) => (None, Some(point.0)),
        };
        insert.execute(params![id.0, place as u32, passage, point])?;
    }
    Ok(())
}

/// Refuses a basis that is not in the record of the meeting.
fn require_basis(conn: &Connection, meeting: MeetingId, basis: Basis) -> Result<()> {
    let (sql, basis, noun) = match basis {
        Basis::Passage(passage) => (
            "SELECT 1 FROM passage JOIN speech ON speech.id = speech
             WHERE passage.id = ?1 AND meeting = ?2
                 AND passage.deleted_at IS NULL AND speech.deleted_at IS NULL",
            passage.0,
            Noun::Passage,
        ),
        Basis::Point(point) => (
            "SELECT 1 FROM point WHERE id = ?1 AND meeting = ?2 AND deleted_at IS NULL",
            point.0,
            Noun::Point,
        ),
    };
    let is_there = conn.prepare_cached(sql)?.exists([basis, meeting.0])?;
    if is_there { Ok(()) } else { Err(Error::NotFound(noun)) }
}

/// Writes a new addressee of a recommendation, each body once.
pub(crate) fn address(tx: &Tx, recommendation: RecommendationId, new: Addressee) -> Result<()> {
    require(tx.conn, Noun::Body, new.body)?;
    let is_there = tx
        .conn
        .prepare_cached(
            "SELECT 1 FROM addressee
             WHERE recommendation = ?1 AND body = ?2 AND deleted_at IS NULL",
        )?
        .exists([recommendation.0, new.body.0])?;
    if is_there {
        return Err(Invalid::SameAddresseeTwice.into());
    }
    write_addressee(tx, recommendation, new)
}

/// Writes an addressee after those that there are.
pub(crate) fn write_addressee(
    tx: &Tx,
    recommendation: RecommendationId,
    new: Addressee,
) -> Result<()> {
    tx.conn
        .prepare_cached(
            "INSERT INTO addressee (id, recommendation, place, body, confirmed)
             VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM addressee
                              WHERE recommendation = ?2), ?3, ?4)",
        )?
        .execute(params![new.id.0, recommendation.0, new.body.0, new.confirmed])?;
    Ok(())
}

/// Says of an addressee whether it is confirmed.
pub(crate) fn confirm(tx: &Tx, id: AddresseeId, confirmed: bool) -> Result<()> {
    tx.conn
        .prepare_cached("UPDATE addressee SET confirmed = ?2 WHERE id = ?1")?
        .execute(params![id.0, confirmed])?;
    Ok(())
}
