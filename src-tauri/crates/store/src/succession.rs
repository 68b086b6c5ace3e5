//! Successions: a recommendation is split, merged with others, superseded, or carried over to a later
//! session. Each is one operation; what its successor is undone or deleted with is open again.

use chrono::NaiveDate;
use hattama_domain::id::{AgendaItemId, MeetingId, PersonId, RecommendationId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Wording;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::recommendation::{
    Addressee, Basis, NewRecommendation, Recommendation, RecommendationState,
};
use hattama_domain::succession::{
    Kin, SuccessionKind, check_number, check_predecessor, check_successor, circle,
};
use hattama_domain::text::TextKind;
use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::require;
use crate::row::id;
use crate::tag::{self, Tagged};
use crate::wording::write_all;
use crate::{Store, meeting, recommendation};

impl Store {
    /// Splits a recommendation into parts, one for each text: each rests on what it rests on, goes to
    /// whom it goes to, and is as adopted as it is. Tells which.
    ///
    /// # Errors
    ///
    /// Refuses fewer than two parts, a blank one, and what is withdrawn or succeeded already.
    pub fn split_recommendation(
        &mut self,
        id: RecommendationId,
        parts: &[Wording],
    ) -> Result<Done<Vec<RecommendationId>>> {
        check_number(parts.len())?;
        self.transact(OperationName::SplitRecommendation, |tx| {
            let whole = predecessor(tx.conn, id)?;
            let made = parts.iter().map(|text| {
                let part = Successor { text: text.clone(), ..Successor::like(&whole) };
                add(tx, &part, SuccessionKind::Split, &[id])
            });
            made.collect()
        })
    }

    /// Merges recommendations of one session into a new one: it rests on all that they rest on and
    /// goes to all that they go to, and is adopted where all of them are.
    ///
    /// # Errors
    ///
    /// Refuses fewer than two, those of different sessions, a blank text, and what is withdrawn or
    /// succeeded already.
    pub fn merge_recommendations(
        &mut self,
        ids: &[RecommendationId],
        text: &Wording,
    ) -> Result<Done<RecommendationId>> {
        let ids = each_once(ids);
        check_number(ids.len())?;
        self.transact(OperationName::MergeRecommendations, |tx| {
            let merged =
                ids.iter().map(|id| predecessor(tx.conn, *id)).collect::<Result<Vec<_>>>()?;
            let mut whole = Successor::like(&merged[0]);
            for other in &merged[1..] {
                whole.take_in(other)?;
            }
            add(tx, &Successor { text: text.clone(), ..whole }, SuccessionKind::Merged, &ids)
        })
    }

    /// Says that a recommendation which is there has taken the place of others.
    ///
    /// # Errors
    ///
    /// Refuses a circle, naming it, and what is withdrawn or succeeded already.
    pub fn supersede_recommendations(
        &mut self,
        ids: &[RecommendationId],
        by: RecommendationId,
    ) -> Result<Done<()>> {
        self.transact(OperationName::SupersedeRecommendations, |tx| {
            check_successor(&read(tx.conn, by)?)?;
            for id in each_once(ids) {
                require_no_circle(tx.conn, id, by)?;
                predecessor(tx.conn, id)?;
                link(tx, id, by, SuccessionKind::Superseded)?;
            }
            Ok(())
        })
    }

    /// Carries recommendations over to a later session: each has a draft of the same words there,
    /// which rests on nothing said in the old one. Tells which.
    ///
    /// # Errors
    ///
    /// Refuses a session that is not a later one, and what is withdrawn or succeeded already.
    pub fn carry_recommendations(
        &mut self,
        ids: &[RecommendationId],
        to: MeetingId,
    ) -> Result<Done<Vec<RecommendationId>>> {
        self.transact(OperationName::CarryRecommendations, |tx| {
            require(tx.conn, Noun::Meeting, to)?;
            let carried = each_once(ids).into_iter().map(|id| {
                let one = predecessor(tx.conn, id)?;
                require_later(tx.conn, one.meeting, to)?;
                let same = Successor { meeting: to, ..Successor::like(&one) };
                let draft = Successor {
                    item: None,
                    bases: Vec::new(),
                    state: RecommendationState::Draft,
                    ..same
                };
                add(tx, &draft, SuccessionKind::CarriedOver, &[id])
            });
            carried.collect()
        })
    }

    /// Says that a recommendation has not taken the place of another after all.
    pub fn end_succession(
        &mut self,
        predecessor: RecommendationId,
        successor: RecommendationId,
    ) -> Result<Done<()>> {
        self.transact(OperationName::EndSuccession, |tx| {
            let ended = tx
                .conn
                .prepare_cached("DELETE FROM succession WHERE predecessor = ?1 AND successor = ?2")?
                .execute([predecessor.0, successor.0])?;
            if ended == 0 { Err(Error::NotFound(Noun::Recommendation)) } else { Ok(()) }
        })
    }
}

/// A recommendation that is to take the place of others.
struct Successor {
    meeting: MeetingId,
    item: Option<AgendaItemId>,
    text: Wording,
    reasons: Wording,
    owner: Option<PersonId>,
    state: RecommendationState,
    bases: Vec<Basis>,
    addressees: Vec<Addressee>,
    tags: Vec<String>,
}

impl Successor {
    fn like(one: &Recommendation) -> Successor {
        Successor {
            meeting: one.meeting,
            item: one.item,
            text: one.text.clone(),
            reasons: one.reasons.clone(),
            owner: one.owner,
            state: one.state.clone(),
            bases: one.bases.clone(),
            addressees: one.addressees.clone(),
            tags: one.tags.clone(),
        }
    }

    /// Takes in what another one has beside its text.
    fn take_in(&mut self, other: &Recommendation) -> Result<()> {
        if self.meeting != other.meeting {
            return Err(Invalid::OtherSession.into());
        }
        self.item = self.item.filter(|_| self.item == other.item);
        self.owner = self.owner.filter(|_| self.owner == other.owner);
        self.state = both(&self.state, &other.state);
        for (language, reasons) in &other.reasons.0 {
            let own = self.reasons.0.entry(*language).or_default();
            if !own.is_empty() && !reasons.is_empty() {
                own.push('\n');
            }
            own.push_str(reasons);
        }
        self.bases.extend(&other.bases);
        for addressee in &other.addressees {
            match self.addressees.iter_mut().find(|one| one.body == addressee.body) {
                Some(own) => own.confirmed |= addressee.confirmed,
                None => self.addressees.push(*addressee),
            }
        }
        self.tags.extend(other.tags.iter().cloned());
        Ok(())
    }
}

/// What two have become together: adopted where both are, on the later day.
fn both(one: &RecommendationState, other: &RecommendationState) -> RecommendationState {
    match (one, other) {
        (RecommendationState::Adopted { on }, RecommendationState::Adopted { on: other }) => {
            RecommendationState::Adopted { on: (*on).max(*other) }
        }
        _ => RecommendationState::Draft,
    }
}

fn each_once(ids: &[RecommendationId]) -> Vec<RecommendationId> {
    let mut once = Vec::new();
    for id in ids {
        if !once.contains(id) {
            once.push(*id);
        }
    }
    once
}

fn read(conn: &Connection, id: RecommendationId) -> Result<Recommendation> {
    require(conn, Noun::Recommendation, id)?;
    recommendation::read(conn, id)
}

/// A recommendation whose place another may take.
fn predecessor(conn: &Connection, id: RecommendationId) -> Result<Recommendation> {
    let one = read(conn, id)?;
    check_predecessor(&one)?;
    Ok(one)
}

/// Writes a new recommendation, and that it has taken the place of others.
fn add(
    tx: &Tx,
    new: &Successor,
    kind: SuccessionKind,
    of: &[RecommendationId],
) -> Result<RecommendationId> {
    if new.text.is_blank() {
        return Err(Invalid::Empty.into());
    }
    let id = tx.new_id();
    let bases = new.bases.clone();
    let beginning = NewRecommendation { text: new.text.clone(), item: new.item, bases };
    recommendation::add(tx, id, new.meeting, &beginning)?;
    write_all(tx, id, TextKind::RecommendationReasons, &new.reasons)?;
    recommendation::write_owner(tx, id, new.owner)?;
    recommendation::write_state(tx, id, &new.state)?;
    for addressee in &new.addressees {
        let addressee = Addressee { id: tx.new_id(), ..*addressee };
        recommendation::write_addressee(tx, id, addressee)?;
    }
    tag::write(tx, Tagged::Recommendation, id, &new.tags)?;
    for predecessor in of {
        link(tx, *predecessor, id, kind)?;
    }
    Ok(id)
}

fn link(
    tx: &Tx,
    predecessor: RecommendationId,
    successor: RecommendationId,
    kind: SuccessionKind,
) -> Result<()> {
    tx.conn
        .prepare_cached(
            "INSERT INTO succession (predecessor, successor, kind) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET kind = excluded.kind",
        )?
        .execute(params![predecessor.0, successor.0, Code(kind)])?;
    Ok(())
}

/// Refuses a successor whose own place has come to the predecessor; what lies in the bin counts too,
/// as it may come back.
fn require_no_circle(
    conn: &Connection,
    predecessor: RecommendationId,
    successor: RecommendationId,
) -> Result<()> {
    let way = circle(predecessor, successor, |at| successors(conn, at))?;
    let Some(way) = way else { return Ok(()) };
    let way = way.into_iter().chain([successor]).map(|one| called(conn, one));
    Err(Invalid::SuccessionCircle { way: way.collect::<Result<_>>()? }.into())
}

fn successors(conn: &Connection, of: RecommendationId) -> Result<Vec<RecommendationId>> {
    let mut statement =
        conn.prepare_cached("SELECT successor FROM succession WHERE predecessor = ?1")?;
    let successors = statement.query_map([of.0], |row| id(row, 0))?;
    Ok(successors.collect::<Result<_, _>>()?)
}

/// What a recommendation is called: its number, and the day of its session.
fn called(conn: &Connection, one: RecommendationId) -> Result<(u32, Option<NaiveDate>)> {
    Ok(conn
        .prepare_cached(
            "SELECT recommendation.number, first_day
             FROM recommendation JOIN meeting ON meeting.id = meeting
             WHERE recommendation.id = ?1",
        )?
        .query_row([one.0], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Refuses the same session, and one that was before.
fn require_later(conn: &Connection, from: MeetingId, to: MeetingId) -> Result<()> {
    let (before, after) = (meeting::dates(conn, from)?.first, meeting::dates(conn, to)?.first);
    let is_before = matches!((before, after), (Some(before), Some(after)) if after < before);
    if from == to || is_before { Err(Invalid::EarlierSession.into()) } else { Ok(()) }
}

/// What has taken the place of a recommendation, without what lies in the bin.
pub(crate) fn succeeded_by(conn: &Connection, one: RecommendationId) -> Result<Vec<Kin>> {
    kin(conn, one, "successor", "predecessor")
}

/// What a recommendation has taken the place of, without what lies in the bin.
pub(crate) fn came_from(conn: &Connection, one: RecommendationId) -> Result<Vec<Kin>> {
    kin(conn, one, "predecessor", "successor")
}

/// Those at the `far` ends of its successions, in the order of their sessions and numbers.
fn kin(conn: &Connection, one: RecommendationId, far: &str, near: &str) -> Result<Vec<Kin>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT recommendation.id, meeting.id, recommendation.number, first_day, succession.kind
         FROM succession JOIN recommendation ON recommendation.id = {far}
             JOIN meeting ON meeting.id = meeting
         WHERE {near} = ?1
             AND recommendation.deleted_at IS NULL AND meeting.deleted_at IS NULL
         ORDER BY first_day, meeting.id, recommendation.number"
    ))?;
    let read = |row: &Row| {
        Ok(Kin {
            id: id(row, 0)?,
            meeting: id(row, 1)?,
            number: row.get(2)?,
            meeting_date: row.get(3)?,
            kind: row.get::<_, Code<_>>(4)?.0,
        })
    };
    let kin = statement.query_map([Uuid::from(one)], read)?;
    Ok(kin.collect::<Result<_, _>>()?)
}
