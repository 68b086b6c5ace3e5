//! Letters, as far as the ledger looks at them: what they carry, when they went out, what came back.

use std::collections::HashMap;

use hattama_domain::answer::{Answer, Answering};
use hattama_domain::id::{BodyId, LetterId, RecommendationId, ReplyId};
use hattama_domain::letter::LetterStatus;
use hattama_domain::recommendation::{Carrier, FollowUp, furthest};
use hattama_domain::reply::Completeness;
use rusqlite::Connection;

use super::by_id::{ById, places};
use super::grouped::{Grouped, Places};
use crate::code::Code;
use crate::error::Result;
use crate::row::{day, id};
use crate::term::LetterDays;
use crate::{answer, recommendation};

/// The letters that carry something, and what each recommendation is carried by.
pub(super) struct Letters {
    letters: Vec<LetterFact>,
    /// For each recommendation the places of letters, in the order in which they were made.
    carrying: Grouped<u32>,
    /// The demands of those of which single ones were answered.
    demands: HashMap<RecommendationId, Vec<u32>>,
}

/// A letter that carries something.
pub(super) struct LetterFact {
    pub id: LetterId,
    body: BodyId,
    follows: Option<LetterId>,
    status: LetterStatus,
    /// When it went out and came in.
    pub days: LetterDays,
    replies: Vec<Replied>,
}

/// How fully a reply answers, and its answer sheet.
type Replied = (Completeness, Vec<Answer>);

impl LetterFact {
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

/// The same as they are read, before it is known which recommendations are looked at.
pub(super) struct Carried {
    letters: Vec<LetterFact>,
    /// Recommendations and what carries them, in their order.
    carrying: Vec<(RecommendationId, u32)>,
    demands: HashMap<RecommendationId, Vec<u32>>,
}

impl Carried {
    pub fn read(conn: &Connection) -> Result<Carried> {
        let letters = letters(conn)?;
        let place_of = places(letters.iter().map(|one| one.id));
        // The index has both, in this order.
        let mut statement = conn.prepare_cached(
            "SELECT recommendation, letter FROM letter_recommendation
             ORDER BY recommendation, letter",
        )?;
        let mut rows = statement.query([])?;
        let mut carrying = Vec::new();
        while let Some(row) = rows.next()? {
            if let Some(letter) = place_of.get(&id(row, 1)?) {
                carrying.push((id(row, 0)?, *letter));
            }
        }
        Ok(Carried { letters, carrying, demands: answered_singly(conn)? })
    }

    /// By the places of these recommendations, which come by id.
    pub fn by(self, ids: &[RecommendationId]) -> Letters {
        let mut places = Places::among(ids);
        let carrying = self.carrying.iter();
        let placed = carrying.filter_map(|(id, letter)| Some((places.of(id)?, *letter)));
        let carrying = Grouped::new(ids.len(), placed);
        Letters { letters: self.letters, carrying, demands: self.demands }
    }
}

impl Letters {
    /// What counts of each letter.
    pub fn carriers(&self) -> Vec<Carrier<'_>> {
        self.letters.iter().map(LetterFact::counted).collect()
    }

    /// How far letters have brought a recommendation, which stands at a place, to a body, and the one
    /// that has brought it furthest; with what counts of each.
    pub fn furthest(
        &self,
        recommendation: RecommendationId,
        at: u32,
        body: BodyId,
        carriers: &[Carrier],
    ) -> Option<(FollowUp, &LetterFact)> {
        let carrying = self.carrying.of(at).iter().map(|at| *at as usize);
        let to_body = carrying.filter(|at| self.letters[*at].body == body);
        // Where nothing is said to single demands, it doesn't matter how many there are.
        let demands = self.demands.get(&recommendation).map(Vec::as_slice).unwrap_or_default();
        let counted = to_body.clone().map(|at| &carriers[at]);
        let (reached, id) = furthest(recommendation, demands, counted)?;
        let mut letters = to_body.map(|at| &self.letters[at]);
        Some((reached, letters.find(|letter| letter.id == id)?))
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
fn letters(conn: &Connection) -> Result<Vec<LetterFact>> {
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
        letters.push(LetterFact {
            id,
            body: self::id(row, 1)?,
            follows: firsts.get(&id).copied(),
            status: row.get::<_, Code<LetterStatus>>(2)?.0,
            days: LetterDays { sent: day(row, 3)?, received: day(row, 4)? },
            replies: replies.remove(&id).unwrap_or_default(),
        });
    }
    // Those of a session stand together then.
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
