//! How bodies answer: after how many days, and how fully, by the year in which they were asked.
//!
//! Asked once is a letter with its twins and every letter that follows it; answered by whichever reply
//! came first. Days count from receipt where that is known, else from sending, as terms do.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate};

use crate::id::{BodyId, LetterId, TwinId};
use crate::language::Wording;
use crate::reply::Completeness;

/// Of fewer answers than this no typical time is told: one letter would make it.
pub const TOO_FEW: usize = 3;

/// When a reply came, where that is known, and how fully it answers.
pub type Replied = (Option<NaiveDate>, Completeness);

/// A letter that went out, and what came back to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentLetter {
    pub id: LetterId,
    /// The group of the letters that say the same in several languages.
    pub twin: TwinId,
    /// The letter that it reminds of or goes on with.
    pub follows: Option<LetterId>,
    pub body: BodyId,
    pub sent_on: NaiveDate,
    pub received_on: Option<NaiveDate>,
    pub replies: Vec<Replied>,
}

/// How a body, or all of them, answered what it was asked in one year or in several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answering {
    pub asked: u32,
    /// By the best of the replies to each.
    pub fully: u32,
    pub partly: u32,
    pub not_to_the_point: u32,
    /// From asking to the first reply, of those whose days are known, ascending.
    days: Vec<u32>,
}

impl Answering {
    /// How many have been answered, however fully.
    pub fn answered(&self) -> u32 {
        self.fully + self.partly + self.not_to_the_point
    }

    /// How many nobody has answered.
    pub fn unanswered(&self) -> u32 {
        self.asked - self.answered()
    }

    /// The days that half of the answers took at most; `None` where they are [`TOO_FEW`].
    pub fn median_days(&self) -> Option<u32> {
        let known = (self.days.len() >= TOO_FEW).then_some(&self.days)?;
        known.get((known.len() - 1) / 2).copied()
    }

    fn note(&mut self, asked: &Asked) {
        self.asked += 1;
        match asked.best {
            Some(Completeness::Fully) => self.fully += 1,
            Some(Completeness::Partly) => self.partly += 1,
            Some(Completeness::NotToThePoint) => self.not_to_the_point += 1,
            None => {}
        }
        if let Some(days) = asked.days() {
            let at = self.days.partition_point(|known| *known <= days);
            self.days.insert(at, days);
        }
    }
}

/// How bodies answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerFigures {
    /// All bodies together, by year.
    pub years: Vec<(i32, Answering)>,
    /// Each body over all years, those asked most first, and by year.
    pub bodies: Vec<BodyAnswers>,
}

/// How one body answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyAnswers {
    pub body: BodyId,
    pub name: Wording,
    pub all: Answering,
    pub years: Vec<(i32, Answering)>,
}

/// Sums up how letters were answered, by the names that bodies have now.
pub fn answers(letters: &[SentLetter], names: &HashMap<BodyId, Wording>) -> AnswerFigures {
    let mut years: BTreeMap<i32, Answering> = BTreeMap::new();
    let mut bodies: BTreeMap<BodyId, BodyAnswers> = BTreeMap::new();
    let mut by_year: BTreeMap<(BodyId, i32), Answering> = BTreeMap::new();
    for asked in each_asked_once(letters) {
        let year = asked.sent_on.year();
        years.entry(year).or_default().note(&asked);
        by_year.entry((asked.body, year)).or_default().note(&asked);
        let none = || BodyAnswers {
            body: asked.body,
            name: names.get(&asked.body).cloned().unwrap_or_default(),
            all: Answering::default(),
            years: Vec::new(),
        };
        bodies.entry(asked.body).or_insert_with(none).all.note(&asked);
    }
    for ((body, year), answering) in by_year {
        if let Some(of) = bodies.get_mut(&body) {
            of.years.push((year, answering));
        }
    }
    let mut bodies: Vec<_> = bodies.into_values().collect();
    bodies.sort_by_key(|of| std::cmp::Reverse(of.all.asked));
    AnswerFigures { years: years.into_iter().collect(), bodies }
}

/// What a body was asked once, by however many letters.
#[derive(Clone, Copy)]
struct Asked {
    body: BodyId,
    sent_on: NaiveDate,
    received_on: Option<NaiveDate>,
    first_reply_on: Option<NaiveDate>,
    best: Option<Completeness>,
}

impl Asked {
    fn days(&self) -> Option<u32> {
        let began = self.received_on.unwrap_or(self.sent_on);
        let days = self.first_reply_on?.signed_duration_since(began).num_days();
        // A reply from before the letter is a mistyped date.
        u32::try_from(days).ok()
    }

    fn and(self, other: Asked) -> Asked {
        Asked {
            body: self.body,
            sent_on: self.sent_on.min(other.sent_on),
            received_on: earlier(self.received_on, other.received_on),
            first_reply_on: earlier(self.first_reply_on, other.first_reply_on),
            best: [self.best, other.best].into_iter().flatten().max_by_key(|one| rank(*one)),
        }
    }
}

fn earlier(one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<NaiveDate> {
    [one, other].into_iter().flatten().min()
}

fn rank(completeness: Completeness) -> u8 {
    match completeness {
        Completeness::NotToThePoint => 0,
        Completeness::Partly => 1,
        Completeness::Fully => 2,
    }
}

fn each_asked_once(letters: &[SentLetter]) -> impl Iterator<Item = Asked> {
    let by_id: HashMap<LetterId, &SentLetter> =
        letters.iter().map(|letter| (letter.id, letter)).collect();
    let mut asked: BTreeMap<(BodyId, TwinId), Asked> = BTreeMap::new();
    for letter in letters {
        let of_letter = Asked {
            body: letter.body,
            sent_on: letter.sent_on,
            received_on: letter.received_on,
            first_reply_on: letter.replies.iter().filter_map(|(on, _)| *on).min(),
            best: letter.replies.iter().map(|(_, best)| *best).max_by_key(|one| rank(*one)),
        };
        let first = first_of(letter, &by_id);
        let so_far = asked.entry((letter.body, first.twin)).or_insert(of_letter);
        *so_far = so_far.and(of_letter);
    }
    asked.into_values()
}

/// The letter that a chain of letters begins with; one that is not there any more begins it anew.
fn first_of<'a>(
    letter: &'a SentLetter,
    by_id: &HashMap<LetterId, &'a SentLetter>,
) -> &'a SentLetter {
    let mut first = letter;
    // No chain is longer than there are letters, whatever damage has made of it.
    for _ in 0..by_id.len() {
        match first.follows.and_then(|before| by_id.get(&before)) {
            Some(before) => first = before,
            None => break,
        }
    }
    first
}
