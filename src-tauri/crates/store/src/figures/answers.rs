//! Letters that went out, with the days of their replies.

use std::collections::{HashMap, HashSet};

use hattama_domain::figures::answers::{AnswerFigures, Replied, SentLetter, answers};
use hattama_domain::id::{BodyId, LetterId};
use hattama_domain::invalid::Invalid;
use hattama_domain::term::Term;
use rusqlite::Connection;

use crate::code::{Code, Json};
use crate::error::Result;
use crate::row::{id, id_or_none};
use crate::{Store, body, settings};

impl Store {
    /// How bodies answered over the years.
    ///
    /// # Errors
    ///
    /// Refused where the settings do not have it shown.
    pub fn answer_figures(&self) -> Result<AnswerFigures> {
        let moment = self.conn.unchecked_transaction()?;
        if !settings::read(&moment)?.answer_pictures {
            return Err(Invalid::PicturesOff.into());
        }
        let letters = sent(&moment)?;
        let asked: HashSet<BodyId> = letters.iter().map(|letter| letter.body).collect();
        let named = asked.into_iter().map(|id| Ok((id, body::present_name(&moment, id)?)));
        Ok(answers(&letters, &named.collect::<Result<_>>()?))
    }
}

/// The letters that went out and count. One to a body that owes no answer counts only where it has been
/// answered all the same.
fn sent(conn: &Connection) -> Result<Vec<SentLetter>> {
    let mut replies = replies(conn)?;
    let silent = owing_nothing(conn)?;
    let mut statement = conn.prepare_cached(
        "SELECT letter.id, letter.twin, letter.follows, letter.body, sent_on, received_on
         FROM letter JOIN meeting ON meeting.id = letter.meeting
         WHERE letter.status = 'sent' AND sent_on IS NOT NULL
             AND letter.deleted_at IS NULL AND meeting.deleted_at IS NULL
         ORDER BY sent_on, letter.id",
    )?;
    let letters = statement.query_map([], |row| {
        Ok(SentLetter {
            id: id(row, 0)?,
            twin: id(row, 1)?,
            follows: id_or_none(row, 2)?,
            body: id(row, 3)?,
            sent_on: row.get(4)?,
            received_on: row.get(5)?,
            replies: Vec::new(),
        })
    })?;
    let mut letters: Vec<SentLetter> = letters.collect::<Result<_, _>>()?;
    for letter in &mut letters {
        letter.replies = replies.remove(&letter.id).unwrap_or_default();
    }
    letters.retain(|letter| !letter.replies.is_empty() || !silent.contains(&letter.body));
    Ok(letters)
}

/// The replies to each letter: when they came in, else the date that they bear, and how fully they
/// answer.
fn replies(conn: &Connection) -> Result<HashMap<LetterId, Vec<Replied>>> {
    let mut statement = conn.prepare_cached(
        "SELECT letter, coalesce(incoming_date, date), completeness FROM reply
         WHERE deleted_at IS NULL ORDER BY letter, place",
    )?;
    let mut rows = statement.query([])?;
    let mut replies: HashMap<_, Vec<_>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let reply = (row.get(1)?, row.get::<_, Code<_>>(2)?.0);
        replies.entry(id(row, 0)?).or_default().push(reply);
    }
    Ok(replies)
}

/// The bodies that owe no answer to any letter.
fn owing_nothing(conn: &Connection) -> Result<Vec<BodyId>> {
    let mut statement = conn.prepare_cached("SELECT body, term FROM body_term")?;
    let terms = statement.query_map([], |row| Ok((id(row, 0)?, row.get::<_, Json<Term>>(1)?.0)))?;
    let terms: Vec<(BodyId, Term)> = terms.collect::<Result<_, _>>()?;
    let owing = terms.into_iter().filter(|(_, term)| matches!(term, Term::OwesNoAnswer { .. }));
    Ok(owing.map(|(body, _)| body).collect())
}
