//! Letters that follow a sent one: which can be followed, and making them, all of a batch or none.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use hattama_domain::file::MeetingFile;
use hattama_domain::following::{
    Follower, LetterToFollow, OpenPair, StillOpen, followers, open_pairs, replies,
};
use hattama_domain::id::{AddresseeId, LetterId, MeetingId, RecommendationId};
use hattama_domain::invalid::Invalid;
use hattama_domain::letter::{
    Letter, LetterLine, LetterPurpose, LetterStatus, LetterTexts, Reference,
};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::recommendation::Recommendation;
use hattama_domain::reply::Reply;
use hattama_domain::term::timing::Deadline;
use rusqlite::{Connection, params};

use super::{line, make, of_meeting, read};
use crate::code::Code;
use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::row::id;
use crate::term::Terms;
use crate::{Store, recommendation, reply};

impl Store {
    /// The sent letters of which something is still open, those longest overdue first.
    pub fn letters_to_follow(&self) -> Result<Vec<LetterToFollow>> {
        let today = (self.environment.today)();
        let moment = self.conn.unchecked_transaction()?;
        to_follow(&moment, today)
    }

    /// Drafts a reminder or a follow-up of each of these sent letters, of all or none, and tells which.
    /// It goes to the same body in the same language, from the same people, and carries what is still
    /// open in that way. Where one lies there unsigned, that is it.
    ///
    /// Refuses a letter that is not out, that follows another itself, or of which nothing is open in
    /// that way.
    pub fn draft_following(
        &mut self,
        letters: &[LetterId],
        purpose: LetterPurpose,
    ) -> Result<Done<Vec<LetterId>>> {
        self.transact(OperationName::DraftFollowing, |tx| {
            let terms = Terms::of(tx.conn, (tx.environment.today)())?;
            letters.iter().map(|letter| follow(tx, &terms, *letter, purpose)).collect()
        })
    }
}

/// By when an answer was due of what the open letters of a meeting carry that follow others.
pub(crate) fn deadlines(
    conn: &Connection,
    file: &MeetingFile,
    today: NaiveDate,
) -> Result<BTreeMap<AddresseeId, Deadline>> {
    let open = file.letters.iter().filter(|letter| letter.status.is_open());
    let firsts = open.filter_map(|letter| file.first_of(letter));
    let pairs: Vec<_> = firsts
        .flat_map(|first| open_pairs(first, &file.recommendations, &file.letters, |_| false))
        .collect();
    if pairs.is_empty() {
        return Ok(BTreeMap::new());
    }
    let terms = Terms::of_some(conn, today, pairs.iter().map(|pair| pair.addressee))?;
    let sources = Sources { recommendations: &file.recommendations, letters: &file.letters };
    Ok(pairs
        .iter()
        .filter_map(|pair| Some((pair.addressee, sources.deadline(&terms, pair)?)))
        .collect())
}

/// What the open pairs of a meeting are read off.
#[derive(Clone, Copy)]
struct Sources<'a> {
    recommendations: &'a [Recommendation],
    letters: &'a [Letter],
}

impl Sources<'_> {
    /// What of a first letter a letter of this purpose would carry.
    fn open(self, terms: &Terms, first: &Letter, purpose: LetterPurpose) -> Vec<OpenPair> {
        let is_off_control = |pair| terms.is_off_control(pair);
        let mut pairs = open_pairs(first, self.recommendations, self.letters, is_off_control);
        pairs.retain(|pair| purpose.is_about(pair.reached));
        pairs
    }

    fn deadline(self, terms: &Terms, pair: &OpenPair) -> Option<Deadline> {
        let recommendation =
            self.recommendations.iter().find(|one| one.id == pair.recommendation)?;
        let addressee = recommendation.addressees.iter().find(|one| one.id == pair.addressee)?;
        let letter = self.letters.iter().find(|letter| Some(letter.id) == pair.counts_from);
        Some(terms.of_pair(*addressee, pair.reached, letter).1)
    }

    fn still_open(self, terms: &Terms, first: &Letter, purpose: LetterPurpose) -> StillOpen {
        let pairs = self.open(terms, first, purpose);
        let deadlines: Vec<_> =
            pairs.iter().filter_map(|pair| self.deadline(terms, pair)).collect();
        StillOpen {
            count: pairs.len() as u32,
            due: deadlines.iter().filter_map(|deadline| deadline.due).min(),
            days_over: deadlines.iter().map(|deadline| deadline.days_over).max().unwrap_or(0),
        }
    }
}

fn to_follow(conn: &Connection, today: NaiveDate) -> Result<Vec<LetterToFollow>> {
    let terms = Terms::of(conn, today)?;
    let mut found = Vec::new();
    for meeting in meetings_with_sent_letters(conn)? {
        let recommendations = recommendation::of_meeting(conn, meeting)?;
        let letters = of_meeting(conn, meeting)?;
        let sources = Sources { recommendations: &recommendations, letters: &letters };
        for first in letters.iter().filter(|letter| can_be_followed(letter)) {
            let unanswered = sources.still_open(&terms, first, LetterPurpose::Reminder);
            let unsettled = sources.still_open(&terms, first, LetterPurpose::FollowUp);
            if unanswered.count + unsettled.count == 0 {
                continue;
            }
            let Some(registered) = first.registered.clone() else { continue };
            let LetterLine { meeting_title, body_name, .. } = line(conn, first.clone())?;
            found.push(LetterToFollow {
                letter: first.id,
                meeting_title,
                body_name,
                language: first.language,
                number: registered.number,
                on: registered.on,
                unanswered,
                unsettled,
                followers: followers(first.id, &letters).map(Follower::from).collect(),
            });
        }
    }
    found.sort_by_key(|one| {
        (Reverse(one.unanswered.days_over.max(one.unsettled.days_over)), one.on)
    });
    Ok(found)
}

fn meetings_with_sent_letters(conn: &Connection) -> Result<Vec<MeetingId>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT meeting FROM letter JOIN meeting ON meeting.id = meeting
         WHERE letter.status = ?1 AND follows IS NULL
             AND letter.deleted_at IS NULL AND meeting.deleted_at IS NULL
         ORDER BY meeting",
    )?;
    let ids = statement.query_map([Code(LetterStatus::Sent)], |row| id(row, 0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Whether a letter is out and refers to no other: the others are followed by way of the first.
fn can_be_followed(letter: &Letter) -> bool {
    letter.status == LetterStatus::Sent && letter.follows.is_none()
}

/// Drafts the letter that follows one, or finds it lying there unsigned.
fn follow(tx: &Tx, terms: &Terms, first: LetterId, purpose: LetterPurpose) -> Result<LetterId> {
    require(tx.conn, Noun::Letter, first)?;
    let first = read(tx.conn, first)?;
    require(tx.conn, Noun::Meeting, first.meeting)?;
    if !can_be_followed(&first) || purpose == LetterPurpose::Recommendations {
        return Err(Invalid::LetterState.into());
    }
    let letters = of_meeting(tx.conn, first.meeting)?;
    let unsigned = followers(first.id, &letters)
        .find(|letter| letter.purpose == purpose && letter.status.is_open());
    if let Some(unsigned) = unsigned {
        return Ok(unsigned.id);
    }
    let recommendations = recommendation::of_meeting(tx.conn, first.meeting)?;
    let sources = Sources { recommendations: &recommendations, letters: &letters };
    let open = sources.open(terms, &first, purpose);
    if open.is_empty() {
        return Err(Invalid::NothingOpen.into());
    }
    let in_reply_to = match purpose {
        LetterPurpose::FollowUp => last_reply(&first, &letters),
        LetterPurpose::Reminder | LetterPurpose::Recommendations => None,
    };
    let mut letter = Letter {
        id: tx.new_id(),
        purpose,
        follows: Some(first.id),
        status: LetterStatus::Draft,
        recommendations: open.iter().map(|pair| pair.recommendation).collect(),
        texts: LetterTexts { heading: None, opening: None, closing: None, ..first.texts },
        in_reply_to,
        enclosures: Vec::new(),
        signed: None,
        registered: None,
        sent: None,
        received: None,
        annulled: None,
        replies: Vec::new(),
        ..first
    };
    letter.twin = make::twin_among(&letters, &letter).unwrap_or_else(|| tx.new_id());
    make::add(tx, &letter)?;
    Ok(letter.id)
}

/// The number and date of what came back last, by which its author knows it.
fn last_reply(first: &Letter, letters: &[Letter]) -> Option<Reference> {
    let reply = replies(first, letters).last()?;
    let number = reply.facts.number.clone().filter(|number| !number.trim().is_empty())?;
    Some(Reference { number, date: reply.facts.date })
}

/// What came back to a first letter, and after it to those that followed it with a recommendation.
pub(crate) fn answers(
    conn: &Connection,
    first: &Letter,
    recommendation: RecommendationId,
) -> Result<Vec<Reply>> {
    let mut statement = conn.prepare_cached(
        "SELECT letter.id FROM letter JOIN letter_recommendation ON letter = letter.id
         WHERE follows = ?1 AND recommendation = ?2 AND status = ?3 AND deleted_at IS NULL
         ORDER BY letter.id",
    )?;
    let sent = Code(LetterStatus::Sent);
    let ids = statement
        .query_map(params![first.id.0, recommendation.0, sent], |row| id(row, 0))?
        .collect::<Result<Vec<_>, _>>()?;
    let mut answers = first.replies.clone();
    for id in ids {
        answers.extend(reply::of_letter(conn, id)?);
    }
    Ok(answers)
}
