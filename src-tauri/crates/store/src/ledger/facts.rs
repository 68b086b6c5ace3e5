//! Facts: what lines of the ledger are placed, filtered and counted by. One query a table, however many
//! recommendations there are; who is named stands beside, by name.

use std::collections::HashSet;
use std::panic::resume_unwind;
use std::thread;

use chrono::NaiveDate;
use hattama_domain::id::{BodyId, LetterId, MeetingId, PersonId, RecommendationId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::ledger::{
    LedgerBody, LedgerChoices, LedgerKey, LedgerMeeting, LedgerOwner, LedgerTotals,
};
use hattama_domain::recommendation::{Addressee, FollowUp, RecommendationState};
use hattama_domain::term::timing::Timing;
use hattama_domain::text::TextKind;
use rusqlite::Connection;

use super::by_id::{ById, places};
use super::grouped::{Grouped, Places};
use super::letters::Carried;
use super::pairing::Pairing;
use super::tags;
use crate::error::Result;
use crate::row::{id, id_or_none};
use crate::term::Terms;
use crate::wording::Wordings;
use crate::{alphabet, body, person};

/// Everything; what something has is named by its place among all of the sort.
pub(crate) struct Facts {
    pub meetings: Vec<LedgerMeeting>,
    /// By name, as the next two.
    pub bodies: Vec<LedgerBody>,
    pub owners: Vec<LedgerOwner>,
    pub tags: Vec<String>,
    /// By id.
    pub recommendations: Vec<Fact>,
    /// In the order of the ledger: newest session first, by number, by addressee.
    pub pairs: Vec<Pair>,
}

/// The ids of recommendations, in their order.
pub(super) fn ids(all: &[Fact]) -> Vec<RecommendationId> {
    all.iter().map(|one| one.id).collect()
}

pub(crate) struct Fact {
    pub id: RecommendationId,
    pub meeting: u32,
    pub number: u32,
    pub owner: Option<u32>,
}

/// A recommendation and a body that it goes to, or none.
pub(crate) struct Pair {
    pub recommendation: u32,
    pub addressee: Option<Addressee>,
    pub body: Option<u32>,
    pub follow_up: FollowUp,
    /// The letter that has come furthest.
    pub letter: Option<LetterId>,
    pub due: Option<NaiveDate>,
    pub timing: Timing,
}

impl Facts {
    /// As they stand in a transaction under way; letters are read meanwhile by a connection beside, where
    /// there is one.
    pub fn read(conn: &Connection, beside: Option<Connection>, terms: &Terms) -> Result<Facts> {
        let Some(beside) = beside else {
            return Facts::put_together(conn, terms, || Carried::read(conn));
        };
        thread::scope(|scope| {
            let letters = scope.spawn(move || Carried::read(&beside));
            Facts::put_together(conn, terms, || {
                letters.join().unwrap_or_else(|panic| resume_unwind(panic))
            })
        })
    }

    fn put_together(
        conn: &Connection,
        terms: &Terms,
        carried: impl FnOnce() -> Result<Carried>,
    ) -> Result<Facts> {
        let meetings = meetings(conn)?;
        let found = recommendations(conn, &meetings)?;
        let ids: Vec<RecommendationId> = found.iter().map(|one| one.id).collect();
        let addressees = addressees(conn, &ids)?;
        let bodies = bodies(conn, addressees.all())?;
        let owners = owners(conn, &found)?;
        let tags = tags::names(conn)?;
        let succeeded = succeeded(conn)?;
        let pairs = Pairing {
            found: &found,
            addressees: &addressees,
            letters: &carried()?.by(&ids),
            succeeded: &succeeded,
            bodies: &places(bodies.iter().map(|one| one.id)),
            terms,
        }
        .pairs();
        let place_of_owner = places(owners.iter().map(|one| one.id));
        let fact = |one: Found| Fact {
            id: one.id,
            meeting: one.meeting,
            number: one.number,
            owner: one.owner.and_then(|owner| place_of_owner.get(&owner).copied()),
        };
        let recommendations = found.into_iter().map(fact).collect();
        Ok(Facts { meetings, bodies, owners, tags, recommendations, pairs })
    }

    /// The recommendation of a pair.
    pub fn of(&self, pair: &Pair) -> &Fact {
        &self.recommendations[pair.recommendation as usize]
    }

    /// The body of a pair.
    pub fn body_of(&self, pair: &Pair) -> Option<&LedgerBody> {
        pair.body.map(|body| &self.bodies[body as usize])
    }

    /// The name of the line at a place.
    pub fn key(&self, place: u32) -> LedgerKey {
        let pair = &self.pairs[place as usize];
        let one = self.of(pair);
        LedgerKey {
            recommendation: one.id,
            meeting: self.meetings[one.meeting as usize].id,
            addressee: pair.addressee.map(|addressee| addressee.id),
        }
    }

    pub fn totals(&self) -> LedgerTotals {
        let count = |is_counted: fn(&Pair) -> bool| {
            self.pairs.iter().filter(|pair| is_counted(pair)).count() as u32
        };
        LedgerTotals {
            recommendations: self.recommendations.len() as u32,
            lines: self.pairs.len() as u32,
            awaiting: count(|pair| pair.follow_up == FollowUp::Awaiting),
            overdue: count(|pair| pair.timing.is_overdue()),
        }
    }

    pub fn choices(&self) -> LedgerChoices {
        LedgerChoices {
            meetings: self.meetings.clone(),
            bodies: self.bodies.clone(),
            owners: self.owners.clone(),
            tags: self.tags.clone(),
        }
    }
}

/// A recommendation as it is found.
pub(super) struct Found {
    pub id: RecommendationId,
    pub meeting: u32,
    pub number: u32,
    owner: Option<PersonId>,
    /// Without its day and its reason.
    pub state: RecommendationState,
}

/// The sessions that have recommendations, newest first.
fn meetings(conn: &Connection) -> Result<Vec<LedgerMeeting>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, first_day FROM meeting
         WHERE deleted_at IS NULL AND EXISTS (
             SELECT 1 FROM recommendation
             WHERE meeting = meeting.id AND recommendation.deleted_at IS NULL)
         ORDER BY first_day DESC NULLS FIRST, id DESC",
    )?;
    let meetings = statement
        .query_map([], |row| Ok((id::<MeetingId>(row, 0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    let titled = meetings.into_iter().map(|(id, date)| {
        Ok(LedgerMeeting { id, title: Wordings::of(conn, id)?.take(TextKind::MeetingTitle), date })
    });
    titled.collect()
}

/// The recommendations of sessions, by id.
fn recommendations(conn: &Connection, meetings: &[LedgerMeeting]) -> Result<Vec<Found>> {
    let place_of = places(meetings.iter().map(|one| one.id));
    let mut statement = conn.prepare_cached(
        "SELECT id, meeting, number, owner, state FROM recommendation
         WHERE deleted_at IS NULL ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let Some(meeting) = place_of.get(&id::<MeetingId>(row, 1)?) else { continue };
        found.push(Found {
            id: id(row, 0)?,
            meeting: *meeting,
            number: row.get(2)?,
            owner: id_or_none(row, 3)?,
            state: match row.get_ref(4)?.as_bytes().unwrap_or_default() {
                b"adopted" => RecommendationState::Adopted { on: None },
                b"withdrawn" => RecommendationState::Withdrawn { on: None, reason: String::new() },
                _ => RecommendationState::Draft,
            },
        });
    }
    Ok(found)
}

/// The addressees of each recommendation, in their order.
fn addressees(conn: &Connection, ids: &[RecommendationId]) -> Result<Grouped<Addressee>> {
    // The plus keeps SQLite from an index: it would look each of them up in the table by it.
    let mut statement = conn.prepare_cached(
        "SELECT recommendation, place, id, body, confirmed FROM addressee
         WHERE +deleted_at IS NULL",
    )?;
    let mut rows = statement.query([])?;
    let mut found: Vec<(RecommendationId, u32, Addressee)> = Vec::with_capacity(ids.len());
    while let Some(row) = rows.next()? {
        let addressee = Addressee { id: id(row, 2)?, body: id(row, 3)?, confirmed: row.get(4)? };
        found.push((id(row, 0)?, row.get(1)?, addressee));
    }
    found.sort_unstable_by_key(|(recommendation, place, to)| (*recommendation, *place, to.id));
    let mut places = Places::among(ids);
    let placed = found.iter().filter_map(|(id, _, to)| Some((places.of(id)?, *to)));
    Ok(Grouped::new(ids.len(), placed))
}

/// The recommendations that others have taken the place of.
fn succeeded(conn: &Connection) -> Result<HashSet<RecommendationId>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT predecessor
         FROM succession JOIN recommendation ON recommendation.id = successor
             JOIN meeting ON meeting.id = meeting
         WHERE recommendation.deleted_at IS NULL AND meeting.deleted_at IS NULL",
    )?;
    let ids = statement.query_map([], |row| id(row, 0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// The bodies of addressees, by their present names.
fn bodies(conn: &Connection, addressees: &[Addressee]) -> Result<Vec<LedgerBody>> {
    let ids: ById<BodyId, ()> = addressees.iter().map(|to| (to.body, ())).collect();
    let named = |id| Ok(LedgerBody { id, name: body::present_name(conn, id)? });
    let mut bodies = ids.into_keys().map(named).collect::<Result<Vec<_>>>()?;
    bodies.sort_by_cached_key(|body| (name_key(&body.name), body.id));
    Ok(bodies)
}

fn owners(conn: &Connection, found: &[Found]) -> Result<Vec<LedgerOwner>> {
    let ids: ById<PersonId, ()> = found.iter().filter_map(|one| Some((one.owner?, ()))).collect();
    let named = |id| Ok(LedgerOwner { id, name: person::title(&person::read(conn, id)?) });
    let mut owners = ids.into_keys().map(named).collect::<Result<Vec<_>>>()?;
    owners.sort_by_cached_key(|owner| (name_key(&owner.name), owner.id));
    Ok(owners)
}

fn name_key(name: &Wording) -> Vec<u32> {
    alphabet::key(name.in_or_any(Language::Ru).unwrap_or_default())
}
