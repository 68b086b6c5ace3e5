//! The answer sheets of replies, and the due dates that replies promise.

use std::collections::HashMap;

use hattama_domain::answer::{Answer, AnswerLine, AnswerVerdict, Judgement, promised, sheet};
use hattama_domain::id::{AddresseeId, LetterId, RecommendationId, ReplyId};
use hattama_domain::noun::Noun;
use hattama_domain::reply::ReplyFacts;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::require;
use crate::row::id;
use crate::term::{control, letter_date};
use crate::{Store, letter, recommendation};

impl Store {
    /// The answer sheet of a reply: each demand of its letter, in the order in which the letter has
    /// them, beside what the reply says to it.
    pub fn answer_sheet(&self, reply: ReplyId) -> Result<Vec<AnswerLine>> {
        let conn = self.conn.unchecked_transaction()?;
        require(&conn, Noun::Reply, reply)?;
        let letter = letter::read(&conn, letter_of(&conn, reply)?)?;
        let all = recommendation::of_meeting(&conn, letter.meeting)?;
        let carried: Vec<_> = letter
            .recommendations
            .iter()
            .filter_map(|id| all.iter().find(|one| one.id == *id).cloned())
            .collect();
        let found = letter.replies.iter().find(|one| one.id == reply);
        Ok(found.map(|reply| sheet(&letter, reply, &carried)).unwrap_or_default())
    }
}

/// What a reply says to single demands.
pub(crate) fn of_reply(conn: &Connection, reply: ReplyId) -> Result<Vec<Answer>> {
    let mut statement = conn.prepare_cached(
        "SELECT recommendation, demand, verdict, promised, note FROM answer WHERE reply = ?1
         ORDER BY recommendation, demand",
    )?;
    let answers = statement.query_map([reply.0], read)?;
    Ok(answers.collect::<Result<_, _>>()?)
}

/// What every reply says to single demands.
pub(crate) fn all(conn: &Connection) -> Result<HashMap<ReplyId, Vec<Answer>>> {
    let mut statement = conn.prepare_cached(
        "SELECT recommendation, demand, verdict, promised, note, reply FROM answer",
    )?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<ReplyId, Vec<Answer>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(id(row, 5)?).or_default().push(read(row)?);
    }
    Ok(found)
}

fn read(row: &Row) -> rusqlite::Result<Answer> {
    let said = Judgement { verdict: verdict(row)?, note: row.get(4)? };
    Ok(Answer { recommendation: id(row, 0)?, demand: row.get(1)?, said })
}

/// The words by which verdicts stand in the store; the day of a promise has a column of its own.
const FULLY: &str = "fully";
const PARTLY: &str = "partly";
const NOT_TO_THE_POINT: &str = "notToThePoint";
const PROMISED: &str = "promised";
const UNANSWERED: &str = "unanswered";

fn verdict(row: &Row) -> rusqlite::Result<AnswerVerdict> {
    let word: String = row.get(2)?;
    Ok(match (word.as_str(), row.get(3)?) {
        (FULLY, _) => AnswerVerdict::Fully,
        (NOT_TO_THE_POINT, _) => AnswerVerdict::NotToThePoint,
        (PROMISED, Some(until)) => AnswerVerdict::Promised { until },
        (UNANSWERED, _) => AnswerVerdict::Unanswered,
        _ => AnswerVerdict::Partly,
    })
}

/// Writes what a reply says to a demand of its letter, in the place of what was there before, and
/// lets the due date follow what it promises.
pub(crate) fn write(
    tx: &Tx,
    reply: ReplyId,
    recommendation: RecommendationId,
    demand: u32,
    said: Option<&Judgement>,
) -> Result<()> {
    let letter = letter::read(tx.conn, letter_of(tx.conn, reply)?)?;
    if !letter.carries(recommendation) {
        return Err(Error::NotFound(Noun::Recommendation));
    }
    match said {
        Some(said) => {
            said.check(letter_date(&letter))?;
            put(tx.conn, reply, recommendation, demand, said)?;
        }
        None => {
            tx.conn
                .prepare_cached(
                    "DELETE FROM answer WHERE reply = ?1 AND recommendation = ?2 AND demand = ?3",
                )?
                .execute(params![reply.0, recommendation.0, demand])?;
        }
    }
    let facts = letter.replies.into_iter().find(|one| one.id == reply).map(|one| one.facts);
    promise(tx, reply, &facts.unwrap_or_default(), recommendation)
}

fn put(
    conn: &Connection,
    reply: ReplyId,
    recommendation: RecommendationId,
    demand: u32,
    said: &Judgement,
) -> Result<()> {
    let (word, until) = match said.verdict {
        AnswerVerdict::Fully => (FULLY, None),
        AnswerVerdict::Partly => (PARTLY, None),
        AnswerVerdict::NotToThePoint => (NOT_TO_THE_POINT, None),
        AnswerVerdict::Promised { until } => (PROMISED, Some(until)),
        AnswerVerdict::Unanswered => (UNANSWERED, None),
    };
    conn.prepare_cached(
        "INSERT INTO answer (reply, recommendation, demand, verdict, promised, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET verdict = excluded.verdict, promised = excluded.promised,
             note = excluded.note",
    )?
    .execute(params![reply.0, recommendation.0, demand, word, until, said.note])?;
    Ok(())
}

/// Makes the last day that a reply promises the due date of the pair, and takes back the one that it
/// had promised before.
fn promise(
    tx: &Tx,
    reply: ReplyId,
    facts: &ReplyFacts,
    recommendation: RecommendationId,
) -> Result<()> {
    let Some(addressee) = addressee(tx.conn, reply, recommendation)? else { return Ok(()) };
    tx.conn
        .prepare_cached("DELETE FROM extension WHERE addressee = ?1 AND reply = ?2")?
        .execute(params![addressee.0, reply.0])?;
    if let Some(until) = promised(&of_reply(tx.conn, reply)?, recommendation) {
        let on = facts.date.or(facts.incoming_date).unwrap_or_else(tx.environment.today.as_ref());
        let number = facts.number.as_deref().or(facts.incoming_number.as_deref());
        control::extend(tx, addressee, on, until, number.unwrap_or_default(), Some(reply))?;
    }
    Ok(())
}

/// The pair of a recommendation and the body whose reply it is.
fn addressee(
    conn: &Connection,
    reply: ReplyId,
    recommendation: RecommendationId,
) -> Result<Option<AddresseeId>> {
    Ok(conn
        .prepare_cached(
            "SELECT addressee.id FROM reply JOIN letter ON letter.id = letter
                 JOIN addressee ON addressee.body = letter.body
             WHERE reply.id = ?1 AND recommendation = ?2 AND addressee.deleted_at IS NULL",
        )?
        .query_row(params![reply.0, recommendation.0], |row| id(row, 0))
        .optional()?)
}

/// The letter that a reply is to.
pub(crate) fn letter_of(conn: &Connection, reply: ReplyId) -> Result<LetterId> {
    Ok(conn
        .prepare_cached("SELECT letter FROM reply WHERE id = ?1")?
        .query_row([reply.0], |row| id(row, 0))?)
}
