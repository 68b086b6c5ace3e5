//! Votes: opened, counted, closed, and corrected where the count was.

use hattama_domain::event::Event;
use hattama_domain::id::{MeetingId, ParticipantId, VoteId};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::text::TextKind;
use hattama_domain::timeline::{Phase, Timeline};
use hattama_domain::vote::{
    Ballot, Choice, Majority, MajorityRule, Manner, NewVote, Outcome, Tally, Vote, VoteChange,
};
use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use crate::code::{Code, Json};
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::{require, table};
use crate::row::{id, id_or_none};
use crate::wording::{Wordings, write_all};
use crate::{Store, event, participant, record};

impl Store {
    /// The votes of a meeting, in their order.
    pub fn votes(&self, meeting: MeetingId) -> Result<Vec<Vote>> {
        let course = event::timeline(&self.conn, &self.environment, meeting)?;
        of_meeting(&self.conn, meeting, &course)
    }

    /// Opens a vote, of the members who are present then.
    pub fn add_vote(&mut self, meeting: MeetingId, new: NewVote) -> Result<Done<VoteId>> {
        self.transact(OperationName::AddVote, |tx| {
            require(tx.conn, Noun::Meeting, meeting)?;
            new.rule.check()?;
            let id = tx.new_id();
            add(tx, id, meeting, &new)?;
            Ok(id)
        })
    }

    /// Changes a vote; an outcome closes it.
    pub fn change_vote(&mut self, id: VoteId, change: VoteChange) -> Result<Done<()>> {
        let name = match change {
            VoteChange::Outcome(Some(_)) => OperationName::CloseVote,
            _ => OperationName::ChangeVote,
        };
        self.transact(name, |tx| {
            require(tx.conn, Noun::Vote, id)?;
            apply(tx, id, change)
        })
    }
}

/// The votes of a meeting, in their order, as they are typed just now. One that is open counts
/// those who are there now.
pub(crate) fn of_meeting(
    conn: &Connection,
    meeting: MeetingId,
    course: &Timeline,
) -> Result<Vec<Vote>> {
    let (members, present) = participant::members(conn, meeting, course)?;
    let mut statement = conn.prepare_cached(
        "SELECT * FROM vote WHERE meeting = ?1 AND deleted_at IS NULL ORDER BY place, id",
    )?;
    let votes = statement.query_map([meeting.0], |row| read(row, members, present))?;
    votes
        .map(|vote| {
            let mut vote = vote?;
            vote.subject = Wordings::of(conn, vote.id)?.take(TextKind::VoteSubject);
            vote.ballots = ballots(conn, vote.id)?;
            vote.verdict = match vote.outcome {
                Some(Outcome::Counted(tally)) => {
                    Some(vote.rule.judge(tally, vote.members, vote.present))
                }
                Some(Outcome::Uncounted { .. }) | None => None,
            };
            Ok(vote)
        })
        .collect()
}

/// The columns of a vote; its subject and ballots are read beside it.
fn read(row: &Row, members: u32, present: u32) -> rusqlite::Result<Vote> {
    Ok(Vote {
        id: id(row, "id")?,
        item: id_or_none(row, "item")?,
        decision: id_or_none(row, "decision")?,
        subject: Default::default(),
        manner: row.get::<_, Code<_>>("manner")?.0,
        rule: MajorityRule { majority: majority(row)?, base: row.get::<_, Code<_>>("base")?.0 },
        members: row.get::<_, Option<u32>>("members")?.unwrap_or(members),
        present: row.get::<_, Option<u32>>("present")?.unwrap_or(present),
        ballots: Vec::new(),
        outcome: outcome(row)?,
        verdict: None,
    })
}

fn majority(row: &Row) -> rusqlite::Result<Majority> {
    Ok(match (row.get::<_, String>("majority")?.as_str(), row.get("share")?) {
        ("own", Some(Json(share))) => Majority::Own(share),
        ("absolute", _) => Majority::Absolute,
        ("twoThirds", _) => Majority::TwoThirds,
        _ => Majority::Simple,
    })
}

fn outcome(row: &Row) -> rusqlite::Result<Option<Outcome>> {
    if !row.get("closed")? {
        return Ok(None);
    }
    if let Some(carried) = row.get("carried")? {
        return Ok(Some(Outcome::Uncounted { carried }));
    }
    Ok(Some(Outcome::Counted(Tally {
        in_favour: row.get("in_favour")?,
        against: row.get("against")?,
        abstained: row.get("abstained")?,
        not_voting: row.get("not_voting")?,
    })))
}

fn ballots(conn: &Connection, vote: VoteId) -> Result<Vec<Ballot>> {
    let mut statement = conn.prepare_cached(
        "SELECT ballot.participant, choice FROM ballot
             JOIN participant ON participant.id = ballot.participant
         WHERE vote = ?1 ORDER BY participant.place, participant.id",
    )?;
    let ballots = statement.query_map([vote.0], |row| {
        Ok(Ballot { participant: id(row, 0)?, choice: row.get::<_, Code<_>>(1)?.0 })
    })?;
    Ok(ballots.collect::<Result<_, _>>()?)
}

fn add(tx: &Tx, id: VoteId, meeting: MeetingId, new: &NewVote) -> Result<()> {
    record::require_item(tx.conn, meeting, new.item)?;
    require_of(tx.conn, meeting, Noun::Decision, new.decision)?;
    tx.conn
        .prepare_cached(
            "INSERT INTO vote (id, meeting, item, place, decision, manner, majority, base)
             VALUES (?1, ?2, ?3, (SELECT coalesce(max(place), 0) + 1 FROM vote WHERE meeting = ?2),
                     ?4, ?5, 'simple', 'present')",
        )?
        .execute(params![
            id.0,
            meeting.0,
            new.item.map(Uuid::from),
            new.decision.map(Uuid::from),
            Code(new.manner),
        ])?;
    write_rule(tx, id, new.rule)?;
    write_all(tx, id, TextKind::VoteSubject, &new.subject)?;
    note(tx, meeting, Event::VoteOpened(id))
}

fn apply(tx: &Tx, id: VoteId, change: VoteChange) -> Result<()> {
    let conn = tx.conn;
    match change {
        VoteChange::Decision(decision) => {
            require_of(conn, meeting_of(conn, id)?, Noun::Decision, decision)?;
            conn.prepare_cached("UPDATE vote SET decision = ?2 WHERE id = ?1")?
                .execute(params![id.0, decision.map(Uuid::from)])?;
        }
        VoteChange::Manner(manner) => {
            conn.prepare_cached("UPDATE vote SET manner = ?2 WHERE id = ?1")?
                .execute(params![id.0, Code(manner)])?;
        }
        VoteChange::Rule(rule) => {
            rule.check()?;
            write_rule(tx, id, rule)?;
        }
        VoteChange::Voters { members, present } => {
            if let Some(Outcome::Counted(tally)) = outcome_of(conn, id)? {
                tally.check(present)?;
            }
            conn.prepare_cached("UPDATE vote SET members = ?2, present = ?3 WHERE id = ?1")?
                .execute(params![id.0, members.max(present), present])?;
        }
        VoteChange::Ballot { participant, choice } => write_ballot(tx, id, participant, choice)?,
        VoteChange::Outcome(outcome) => write_outcome(tx, id, outcome)?,
    }
    Ok(())
}

fn write_rule(tx: &Tx, id: VoteId, rule: MajorityRule) -> Result<()> {
    let (majority, share) = match rule.majority {
        Majority::Simple => ("simple", None),
        Majority::Absolute => ("absolute", None),
        Majority::TwoThirds => ("twoThirds", None),
        Majority::Own(share) => ("own", Some(Json(share))),
    };
    tx.conn
        .prepare_cached("UPDATE vote SET majority = ?2, share = ?3, base = ?4 WHERE id = ?1")?
        .execute(params![id.0, majority, share, Code(rule.base)])?;
    Ok(())
}

fn write_ballot(
    tx: &Tx,
    vote: VoteId,
    participant: ParticipantId,
    choice: Option<Choice>,
) -> Result<()> {
    require_of(tx.conn, meeting_of(tx.conn, vote)?, Noun::Participant, Some(participant))?;
    match choice {
        None => tx
            .conn
            .prepare_cached("DELETE FROM ballot WHERE vote = ?1 AND participant = ?2")?
            .execute([vote.0, participant.0])?,
        Some(choice) => tx
            .conn
            .prepare_cached(
                "INSERT INTO ballot (vote, participant, choice) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET choice = excluded.choice",
            )?
            .execute(params![vote.0, participant.0, Code(choice)])?,
    };
    match outcome_of(tx.conn, vote)? {
        Some(counted @ Outcome::Counted(_)) => write_outcome(tx, vote, Some(counted)),
        Some(Outcome::Uncounted { .. }) | None => Ok(()),
    }
}

/// Closes a vote, with who could vote at this moment, or opens it again.
fn write_outcome(tx: &Tx, id: VoteId, outcome: Option<Outcome>) -> Result<()> {
    let meeting = meeting_of(tx.conn, id)?;
    let course = event::timeline(tx.conn, tx.environment, meeting)?;
    let (members, present) = participant::members(tx.conn, meeting, &course)?;
    let (members, present, was_closed): (u32, u32, bool) = tx
        .conn
        .prepare_cached(
            "SELECT coalesce(members, ?2), coalesce(present, ?3), closed FROM vote WHERE id = ?1",
        )?
        .query_row(params![id.0, members, present], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    let (tally, carried) = match outcome {
        Some(Outcome::Counted(tally)) => {
            let tally = by_name(tx.conn, id, tally)?;
            tally.check(present)?;
            (Some(tally), None)
        }
        Some(Outcome::Uncounted { carried }) => (None, Some(carried)),
        None => (None, None),
    };
    tx.conn
        .prepare_cached(
            "UPDATE vote SET closed = ?2, carried = ?3, in_favour = ?4, against = ?5,
                 abstained = ?6, not_voting = ?7, members = ?8, present = ?9 WHERE id = ?1",
        )?
        .execute(params![
            id.0,
            outcome.is_some(),
            carried,
            tally.map(|tally| tally.in_favour),
            tally.map(|tally| tally.against),
            tally.map(|tally| tally.abstained),
            tally.map(|tally| tally.not_voting),
            outcome.map(|_| members),
            outcome.map(|_| present),
        ])?;
    match (was_closed, outcome) {
        (false, Some(_)) => note(tx, meeting, Event::VoteClosed(id)),
        (true, None) => note(tx, meeting, Event::VoteOpened(id)),
        (false, None) | (true, Some(_)) => Ok(()),
    }
}

/// The figures of a vote. Where it was taken by name they are those of its ballots; whoever was
/// counted beside these did not vote.
fn by_name(conn: &Connection, id: VoteId, tally: Tally) -> Result<Tally> {
    let manner: Manner = conn
        .prepare_cached("SELECT manner FROM vote WHERE id = ?1")?
        .query_row([id.0], |row| Ok(row.get::<_, Code<_>>(0)?.0))?;
    let ballots = ballots(conn, id)?;
    if manner != Manner::ByName || ballots.is_empty() {
        return Ok(tally);
    }
    let named = Tally::of(&ballots);
    let beside = tally.total().saturating_sub(named.total());
    Ok(Tally { not_voting: named.not_voting + beside, ..named })
}

fn outcome_of(conn: &Connection, id: VoteId) -> Result<Option<Outcome>> {
    Ok(conn.prepare_cached("SELECT * FROM vote WHERE id = ?1")?.query_row([id.0], outcome)?)
}

/// Refuses a thing of another session, and what is not there.
fn require_of<T: Into<Uuid>>(
    conn: &Connection,
    meeting: MeetingId,
    noun: Noun,
    id: Option<T>,
) -> Result<()> {
    let (Some(table), Some(id)) = (table(noun), id) else { return Ok(()) };
    let sql =
        format!("SELECT 1 FROM {table} WHERE id = ?1 AND meeting = ?2 AND deleted_at IS NULL");
    let is_there = conn.prepare_cached(&sql)?.exists([id.into(), meeting.0])?;
    if is_there { Ok(()) } else { Err(Error::NotFound(noun)) }
}

/// Notes what happens to a vote in the course of the session, where that is going on.
fn note(tx: &Tx, meeting: MeetingId, event: Event) -> Result<()> {
    let course = event::timeline(tx.conn, tx.environment, meeting)?;
    if matches!(course.phase, Phase::Running | Phase::Break) {
        event::write(tx, meeting, event)?;
    }
    Ok(())
}

fn meeting_of(conn: &Connection, vote: VoteId) -> Result<MeetingId> {
    Ok(conn
        .prepare_cached("SELECT meeting FROM vote WHERE id = ?1")?
        .query_row([vote.0], |row| id(row, 0))?)
}
