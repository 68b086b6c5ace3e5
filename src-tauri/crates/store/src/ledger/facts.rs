//! Facts: what lines of the ledger are placed, filtered and counted by. One query a table, however many
//! recommendations there are; who is named stands beside, by name.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;
use hattama_domain::answer::{Answer, Answering};
use hattama_domain::id::{BodyId, LetterId, MeetingId, PersonId, RecommendationId, ReplyId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::ledger::{
    LedgerBody, LedgerChoices, LedgerKey, LedgerMeeting, LedgerOwner, LedgerTotals,
};
use hattama_domain::letter::LetterStatus;
use hattama_domain::recommendation::{
    Addressee, Carrier, FollowUp, RecommendationState, come_so_far, furthest,
};
use hattama_domain::reply::Completeness;
use hattama_domain::term::timing::{Deadline, Timing};
use hattama_domain::text::TextKind;
use rusqlite::Connection;

use super::by_id::ById;
use crate::code::Code;
use crate::error::Result;
use crate::row::{id, id_or_none};
use crate::term::{LetterDays, Terms};
use crate::wording::Wordings;
use crate::{alphabet, answer, body, person, recommendation};

/// Everything, in the order of the ledger: newest session first, by number, by addressee.
pub(crate) struct Facts {
    pub meetings: Vec<LedgerMeeting>,
    /// By name, as the next two.
    pub bodies: Vec<LedgerBody>,
    pub owners: Vec<LedgerOwner>,
    pub tags: Vec<String>,
    pub recommendations: Vec<Fact>,
    pub pairs: Vec<Pair>,
}

/// A recommendation; what it has is named by its place among all of the sort.
pub(crate) struct Fact {
    pub id: RecommendationId,
    pub meeting: u32,
    pub number: u32,
    pub owner: Option<u32>,
    /// In her order.
    pub tags: Vec<u32>,
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
    /// As they stand in a transaction under way.
    pub fn read(conn: &Connection, terms: &Terms) -> Result<Facts> {
        let meetings = meetings(conn)?;
        let found = recommendations(conn, &meetings)?;
        let place_of: ById<_, _> = (0u32..).zip(&found).map(|(at, one)| (one.id, at)).collect();
        let addressees = addressees(conn, &place_of, found.len())?;
        let letters = Letters::read(conn, &place_of, found.len())?;
        let succeeded = succeeded(conn)?;
        let bodies = bodies(conn, addressees.iter().flatten().map(|one| one.body).collect())?;
        let owners = owners(conn, found.iter().filter_map(|one| one.owner).collect())?;
        let (tags, tags_of) = tags(conn, &place_of, found.len())?;
        let place_of_body: ById<_, _> =
            (0u32..).zip(&bodies).map(|(at, one)| (one.id, at)).collect();
        let place_of_owner: ById<_, _> =
            (0u32..).zip(&owners).map(|(at, one)| (one.id, at)).collect();

        let mut deadlines = Deadlines { terms, usual: HashMap::new() };
        let mut pairs = Vec::with_capacity(found.len());
        for (at, (one, addressees)) in (0u32..).zip(found.iter().zip(&addressees)) {
            let is_succeeded = succeeded.contains(&one.id);
            if addressees.is_empty() {
                let (follow_up, _) = come_so_far(&one.state, is_succeeded, None);
                let Deadline { due, timing, .. } = terms.of_nobody(follow_up);
                let (addressee, body, letter) = (None, None, None);
                let recommendation = at;
                pairs.push(Pair {
                    recommendation,
                    addressee,
                    body,
                    follow_up,
                    letter,
                    due,
                    timing,
                });
            }
            for addressee in addressees {
                let furthest = letters.furthest(one.id, at, addressee.body);
                let so_far = furthest.map(|(reached, letter)| (reached, letter.id));
                let (follow_up, letter) = come_so_far(&one.state, is_succeeded, so_far);
                let carrier = furthest.map(|(_, carrier)| carrier).filter(|_| letter.is_some());
                let (due, timing) = deadlines.of(*addressee, follow_up, carrier);
                pairs.push(Pair {
                    recommendation: at,
                    addressee: Some(*addressee),
                    body: place_of_body.get(&addressee.body).copied(),
                    follow_up,
                    letter,
                    due,
                    timing,
                });
            }
        }
        let fact = |(one, tags): (Found, Vec<u32>)| Fact {
            id: one.id,
            meeting: one.meeting,
            number: one.number,
            owner: one.owner.and_then(|owner| place_of_owner.get(&owner).copied()),
            tags,
        };
        let recommendations = found.into_iter().zip(tags_of).map(fact).collect();
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
struct Found {
    id: RecommendationId,
    meeting: u32,
    number: u32,
    owner: Option<PersonId>,
    /// Without its day and its reason.
    state: RecommendationState,
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

/// The recommendations of sessions, by session and number.
fn recommendations(conn: &Connection, meetings: &[LedgerMeeting]) -> Result<Vec<Found>> {
    let place_of: ById<_, _> = (0u32..).zip(meetings).map(|(at, one)| (one.id, at)).collect();
    let mut statement = conn.prepare_cached(
        "SELECT id, meeting, number, owner, state FROM recommendation WHERE deleted_at IS NULL",
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
    found.sort_unstable_by_key(|one| (one.meeting, one.number));
    Ok(found)
}

/// The addressees of each recommendation, in their order.
fn addressees(
    conn: &Connection,
    place_of: &ById<RecommendationId, u32>,
    count: usize,
) -> Result<Vec<Vec<Addressee>>> {
    // The plus keeps SQLite from an index: it would look each of them up in the table by it.
    let mut statement = conn.prepare_cached(
        "SELECT recommendation, place, id, body, confirmed FROM addressee
         WHERE +deleted_at IS NULL",
    )?;
    let mut rows = statement.query([])?;
    let mut found: Vec<Vec<(u32, Addressee)>> = Vec::new();
    found.resize_with(count, Vec::new);
    while let Some(row) = rows.next()? {
        let Some(at) = place_of.get(&id(row, 0)?) else { continue };
        let addressee = Addressee { id: id(row, 2)?, body: id(row, 3)?, confirmed: row.get(4)? };
        found[*at as usize].push((row.get(1)?, addressee));
    }
    let in_order = |mut addressees: Vec<(u32, Addressee)>| {
        addressees.sort_unstable_by_key(|(place, addressee)| (*place, addressee.id));
        addressees.into_iter().map(|(_, addressee)| addressee).collect()
    };
    Ok(found.into_iter().map(in_order).collect())
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

/// Bodies by their present names.
fn bodies(conn: &Connection, ids: BTreeSet<BodyId>) -> Result<Vec<LedgerBody>> {
    let named = |id| Ok(LedgerBody { id, name: body::present_name(conn, id)? });
    let mut bodies = ids.into_iter().map(named).collect::<Result<Vec<_>>>()?;
    bodies.sort_by_cached_key(|body| name_key(&body.name));
    Ok(bodies)
}

fn owners(conn: &Connection, ids: BTreeSet<PersonId>) -> Result<Vec<LedgerOwner>> {
    let named = |id| Ok(LedgerOwner { id, name: person::title(&person::read(conn, id)?) });
    let mut owners = ids.into_iter().map(named).collect::<Result<Vec<_>>>()?;
    owners.sort_by_cached_key(|owner| name_key(&owner.name));
    Ok(owners)
}

fn name_key(name: &Wording) -> Vec<u32> {
    alphabet::key(name.in_or_any(Language::Ru).unwrap_or_default())
}

/// All tags by name, and those of each recommendation in her order.
fn tags(
    conn: &Connection,
    place_of: &ById<RecommendationId, u32>,
    count: usize,
) -> Result<(Vec<String>, Vec<Vec<u32>>)> {
    let mut statement = conn.prepare_cached(
        "SELECT recommendation, tag FROM recommendation_tag ORDER BY recommendation, place",
    )?;
    let mut rows = statement.query([])?;
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let mut of_each: Vec<Vec<u32>> = vec![Vec::new(); count];
    while let Some(row) = rows.next()? {
        let Some(at) = place_of.get(&id(row, 0)?) else { continue };
        let tag = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        let next = numbers.len() as u32;
        let number = match numbers.get(tag) {
            Some(number) => *number,
            None => *numbers.entry(tag.to_owned()).or_insert(next),
        };
        of_each[*at as usize].push(number);
    }
    let mut tags: Vec<(String, u32)> = numbers.into_iter().collect();
    tags.sort_by_cached_key(|(tag, _)| (alphabet::key(tag), tag.clone()));
    let mut places = vec![0; tags.len()];
    for (place, (_, number)) in (0u32..).zip(&tags) {
        places[*number as usize] = place;
    }
    of_each.iter_mut().flatten().for_each(|number| *number = places[*number as usize]);
    Ok((tags.into_iter().map(|(tag, _)| tag).collect(), of_each))
}

/// The letters that carry something, and what each recommendation is carried by.
struct Letters {
    /// In the order in which they were made.
    letters: Vec<CarrierRow>,
    carrying: Vec<Vec<u32>>,
    /// The demands of those of which single ones were answered.
    demands: HashMap<RecommendationId, Vec<u32>>,
}

/// A letter that carries something.
struct CarrierRow {
    id: LetterId,
    body: BodyId,
    follows: Option<LetterId>,
    status: LetterStatus,
    days: LetterDays,
    replies: Vec<Replied>,
}

/// How fully a reply answers, and its answer sheet.
type Replied = (Completeness, Vec<Answer>);

impl CarrierRow {
    /// What counts of it.
    fn counted(&self) -> Carrier<'_> {
        let replies = self.replies.iter();
        let replies = replies
            .map(|(completeness, answers)| Answering { completeness: *completeness, answers });
        Carrier {
            letter: self.id,
            follows: self.follows,
            status: self.status,
            replies: replies.collect(),
        }
    }
}

impl Letters {
    fn read(
        conn: &Connection,
        place_of: &ById<RecommendationId, u32>,
        count: usize,
    ) -> Result<Letters> {
        let letters = carriers(conn)?;
        let place_of_letter: ById<_, _> =
            (0u32..).zip(&letters).map(|(at, one)| (one.id, at)).collect();
        let mut statement =
            conn.prepare_cached("SELECT letter, recommendation FROM letter_recommendation")?;
        let mut rows = statement.query([])?;
        let mut carrying = vec![Vec::new(); count];
        while let Some(row) = rows.next()? {
            let Some(letter) = place_of_letter.get(&id(row, 0)?) else { continue };
            let Some(at) = place_of.get(&id(row, 1)?) else { continue };
            carrying[*at as usize].push(*letter);
        }
        carrying.iter_mut().for_each(|letters| letters.sort_unstable());
        Ok(Letters { letters, carrying, demands: answered_singly(conn)? })
    }

    /// How far letters have brought a recommendation, which stands at a place, to a body, and the one
    /// that has brought it furthest.
    fn furthest(
        &self,
        recommendation: RecommendationId,
        at: u32,
        body: BodyId,
    ) -> Option<(FollowUp, &CarrierRow)> {
        let carrying = self.carrying[at as usize].iter().map(|at| &self.letters[*at as usize]);
        let to_body: Vec<&CarrierRow> = carrying.filter(|letter| letter.body == body).collect();
        let counted: Vec<Carrier> = to_body.iter().map(|letter| letter.counted()).collect();
        // Where nothing is said to single demands, it doesn't matter how many there are.
        let demands = self.demands.get(&recommendation).map(Vec::as_slice).unwrap_or_default();
        let (reached, id) = furthest(recommendation, demands, &counted)?;
        Some((reached, to_body.into_iter().find(|letter| letter.id == id)?))
    }
}

/// The demands of the recommendations of which some reply answers single ones.
fn answered_singly(conn: &Connection) -> Result<HashMap<RecommendationId, Vec<u32>>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT recommendation FROM answer JOIN recommendation ON recommendation.id = recommendation
         WHERE demand > 0 AND deleted_at IS NULL",
    )?;
    let ids = statement.query_map([], |row| id(row, 0))?.collect::<Result<Vec<_>, _>>()?;
    ids.into_iter().map(|id| Ok((id, recommendation::read(conn, id)?.demands()))).collect()
}

/// The letters that carry something, with what counts of their replies.
fn carriers(conn: &Connection) -> Result<Vec<CarrierRow>> {
    let mut replies = replies(conn)?;
    let firsts = firsts(conn)?;
    // The index has all of it, without the papers.
    let mut statement = conn.prepare_cached(
        "SELECT id, body, status, sent_on, received_on FROM letter INDEXED BY letter_standing
         WHERE status IN ('draft', 'forSignature', 'signed', 'registered', 'sent')
             AND deleted_at IS NULL",
    )?;
    let mut rows = statement.query([])?;
    let mut letters = Vec::new();
    while let Some(row) = rows.next()? {
        let id = id(row, 0)?;
        letters.push(CarrierRow {
            id,
            body: self::id(row, 1)?,
            follows: firsts.get(&id).copied(),
            status: row.get::<_, Code<LetterStatus>>(2)?.0,
            days: LetterDays { sent: row.get(3)?, received: row.get(4)? },
            replies: replies.remove(&id).unwrap_or_default(),
        });
    }
    letters.sort_unstable_by_key(|letter| letter.id);
    Ok(letters)
}

/// The letters that reminders and follow-ups follow. The index knows them, without the papers before
/// that column.
fn firsts(conn: &Connection) -> Result<ById<LetterId, LetterId>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, follows FROM letter INDEXED BY letter_following WHERE follows IS NOT NULL",
    )?;
    let pairs = statement.query_map([], |row| Ok((id(row, 0)?, id(row, 1)?)))?;
    Ok(pairs.collect::<Result<_, _>>()?)
}

/// What counts of the replies to each letter.
fn replies(conn: &Connection) -> Result<ById<LetterId, Vec<Replied>>> {
    let mut answers = answer::all(conn)?;
    let mut statement =
        conn.prepare_cached("SELECT letter, id, completeness FROM reply WHERE deleted_at IS NULL")?;
    let mut rows = statement.query([])?;
    let mut found: ById<LetterId, Vec<_>> = ById::default();
    while let Some(row) = rows.next()? {
        let said = answers.remove(&id::<ReplyId>(row, 1)?).unwrap_or_default();
        found.entry(id(row, 0)?).or_default().push((row.get::<_, Code<_>>(2)?.0, said));
    }
    Ok(found)
}

/// Reckons due dates. Where nothing holds for a pair or its body alone, an answer to what went out and
/// came in on the same days is due on the same day, which is reckoned once.
struct Deadlines<'a> {
    terms: &'a Terms,
    usual: HashMap<(LetterDays, FollowUp), (Option<NaiveDate>, Timing)>,
}

impl Deadlines<'_> {
    fn of(
        &mut self,
        addressee: Addressee,
        follow_up: FollowUp,
        letter: Option<&CarrierRow>,
    ) -> (Option<NaiveDate>, Timing) {
        let days = letter.map(|letter| letter.days).unwrap_or_default();
        let reckon = || {
            let Deadline { due, timing, .. } = self.terms.deadline(addressee, follow_up, days);
            (due, timing)
        };
        if self.terms.is_under_own_rule(addressee) {
            return reckon();
        }
        *self.usual.entry((days, follow_up)).or_insert_with(reckon)
    }
}
