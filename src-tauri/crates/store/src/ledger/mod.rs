//! The ledger: every recommendation with every body that it goes to, and how far each pair has come.
//!
//! What a line is placed, filtered and counted by is read once (`facts`), and kept until something is
//! written; which lines are asked for is worked out from that (`arrange`, `words`), and only lines in
//! sight are read whole. So the ledger opens at once however many there are.

mod arrange;
mod by_id;
mod facts;
mod folded;
mod grouped;
mod letters;
mod pairing;
mod tags;
mod words;

use std::cell::RefMut;

use chrono::NaiveDate;
use hattama_domain::ledger::{LedgerKey, LedgerOutline, LedgerQuery};
use hattama_domain::recommendation::{LedgerLine, Recommendation};
use hattama_domain::term::Control;
use rusqlite::Connection;

use crate::beside::Beside;
use crate::error::Result;
use crate::term::Terms;
use crate::{Store, letter, recommendation};
use arrange::Arranged;
use facts::{Facts, Pair};
use tags::Tags;
use words::Words;

/// How many lines fill a screen.
const SCREEN: u32 = 24;

/// What is kept of the ledger, as it stood at a moment.
pub(crate) struct Kept {
    moment: Moment,
    facts: Facts,
    terms: Terms,
    /// Read when words are first looked for.
    words: Option<Words>,
    /// Read when tags are first asked for.
    tags: Option<Tags>,
    /// What was asked for last.
    arranged: Option<Arranged>,
}

/// What has to be the same for what is kept to hold: the day, and that nobody has written.
#[derive(PartialEq, Eq)]
struct Moment {
    today: NaiveDate,
    /// By this connection.
    written: u64,
    /// By others.
    elsewhere: u32,
}

impl Store {
    /// Every recommendation with each of its addressees, newest meeting first.
    pub fn ledger(&self) -> Result<Vec<LedgerLine>> {
        let moment = self.conn.unchecked_transaction()?;
        self.ledger_where(&moment, |_| true)
    }

    /// What is asked for, in outline, with the lines that it begins with.
    pub fn ledger_outline(&self, query: &LedgerQuery) -> Result<LedgerOutline> {
        let beside = self.beside_ledger()?;
        let moment = self.conn.unchecked_transaction()?;
        let mut kept = self.kept_ledger(&moment, beside)?;
        let arranged = kept.arranged(&moment, query)?;
        let (count, groups) = (arranged.order.len() as u32, arranged.groups.clone());
        Ok(LedgerOutline {
            count,
            groups,
            first: kept.some(&moment, query, 0, SCREEN)?,
            totals: kept.facts.totals(),
            choices: kept.facts.choices(),
        })
    }

    /// Of the lines that are asked for so many, from the one with this place on; fewer at the end.
    pub fn ledger_lines(
        &self,
        query: &LedgerQuery,
        first: u32,
        count: u32,
    ) -> Result<Vec<LedgerLine>> {
        let moment = self.conn.unchecked_transaction()?;
        self.kept_ledger(&moment, None)?.some(&moment, query, first, count)
    }

    /// The names of the same lines.
    pub fn ledger_keys(
        &self,
        query: &LedgerQuery,
        first: u32,
        count: u32,
    ) -> Result<Vec<LedgerKey>> {
        let moment = self.conn.unchecked_transaction()?;
        let mut kept = self.kept_ledger(&moment, None)?;
        let places = kept.places(&moment, query, first, count)?;
        Ok(places.into_iter().map(|place| kept.facts.key(place)).collect())
    }

    /// The lines whose pair is as asked for, in the order of the ledger.
    pub(crate) fn ledger_where(
        &self,
        moment: &Connection,
        is_asked_for: impl Fn(&Pair) -> bool,
    ) -> Result<Vec<LedgerLine>> {
        let kept = self.kept_ledger(moment, None)?;
        let mut reader = Reader { conn: moment, kept: &kept, last: None };
        let asked_for = kept.facts.pairs.iter().filter(|pair| is_asked_for(pair));
        asked_for.map(|pair| reader.line(pair)).collect()
    }

    /// The lines that are asked for by name, in the order of the ledger.
    pub(crate) fn ledger_of(
        &self,
        moment: &Connection,
        is_asked_for: impl Fn(LedgerKey) -> bool,
    ) -> Result<Vec<LedgerLine>> {
        let kept = self.kept_ledger(moment, None)?;
        let mut reader = Reader { conn: moment, kept: &kept, last: None };
        let places = (0u32..).zip(&kept.facts.pairs);
        let asked_for = places.filter(|(place, _)| is_asked_for(kept.facts.key(*place)));
        asked_for.map(|(_, pair)| reader.line(pair)).collect()
    }

    /// A second reader, where what is kept no longer holds.
    fn beside_ledger(&self) -> Result<Option<Beside>> {
        let now = self.now()?;
        let holds = self.ledger.borrow().as_ref().is_some_and(|kept| kept.moment == now);
        Ok(if holds { None } else { Some(self.beside()?) })
    }

    fn now(&self) -> Result<Moment> {
        Ok(Moment {
            today: (self.environment.today)(),
            written: self.conn.total_changes(),
            elsewhere: self.data_version()?,
        })
    }

    /// What is kept, made new where it no longer holds. Call it within a transaction; one that began after
    /// the second reader was there, and has written nothing, where there is one.
    fn kept_ledger(&self, conn: &Connection, beside: Option<Beside>) -> Result<RefMut<'_, Kept>> {
        let moment = self.now()?;
        let known = self.ledger.take().filter(|kept| kept.moment == moment);
        let kept = match known {
            Some(kept) => kept,
            None => {
                let terms = Terms::of(conn, moment.today)?;
                let beside = beside.map(Beside::within).transpose()?.flatten();
                let facts = Facts::read(conn, beside, &terms)?;
                Kept { moment, facts, terms, words: None, tags: None, arranged: None }
            }
        };
        Ok(RefMut::map(self.ledger.borrow_mut(), |ledger| ledger.insert(kept)))
    }
}

impl Kept {
    /// The lines asked for, worked out once for a query.
    fn arranged(&mut self, conn: &Connection, query: &LedgerQuery) -> Result<&Arranged> {
        let arranged = match self.arranged.take().filter(|arranged| arranged.query == *query) {
            Some(arranged) => arranged,
            None => {
                let fitting = self.fitting(conn, &query.filter.words)?;
                self.read_tags(conn, query)?;
                let none = Tags::none(&self.facts);
                let tags = self.tags.as_ref().unwrap_or(&none);
                arrange::arrange(&self.facts, tags, query, fitting)
            }
        };
        Ok(self.arranged.insert(arranged))
    }

    /// Whether each pair has the words of a query; `None` where there are none in it.
    fn fitting(&mut self, conn: &Connection, query: &str) -> Result<Option<Vec<bool>>> {
        if query.trim().is_empty() {
            return Ok(None);
        }
        let words = match self.words.take() {
            Some(words) => words,
            None => Words::read(conn, &self.facts)?,
        };
        Ok(self.words.insert(words).fitting(query, &self.facts))
    }

    /// Reads the tags that a query asks for.
    fn read_tags(&mut self, conn: &Connection, query: &LedgerQuery) -> Result<()> {
        if self.tags.is_none() && query.asks_for_tags() {
            self.tags = Some(Tags::read(conn, &self.facts)?);
        }
        Ok(())
    }

    /// The pairs that stand at some places of what is asked for.
    fn places(
        &mut self,
        conn: &Connection,
        query: &LedgerQuery,
        first: u32,
        count: u32,
    ) -> Result<Vec<u32>> {
        let order = &self.arranged(conn, query)?.order;
        let first = order.len().min(first as usize);
        let last = order.len().min(first.saturating_add(count as usize));
        Ok(order[first..last].to_vec())
    }

    fn some(
        &mut self,
        conn: &Connection,
        query: &LedgerQuery,
        first: u32,
        count: u32,
    ) -> Result<Vec<LedgerLine>> {
        let places = self.places(conn, query, first, count)?;
        let mut reader = Reader { conn, kept: self, last: None };
        places.into_iter().map(|at| reader.line(&self.facts.pairs[at as usize])).collect()
    }
}

/// Reads lines whole; a recommendation that goes to several bodies, once.
struct Reader<'a> {
    conn: &'a Connection,
    kept: &'a Kept,
    last: Option<Recommendation>,
}

impl Reader<'_> {
    fn line(&mut self, pair: &Pair) -> Result<LedgerLine> {
        let facts = &self.kept.facts;
        let one = &facts.recommendations[pair.recommendation as usize];
        let meeting = &facts.meetings[one.meeting as usize];
        let recommendation = match self.last.take().filter(|last| last.id == one.id) {
            Some(last) => last,
            None => recommendation::read(self.conn, one.id)?,
        };
        self.last = Some(recommendation.clone());
        let letter = pair.letter.map(|letter| letter::read(self.conn, letter)).transpose()?;
        let (control, deadline) = match pair.addressee {
            Some(addressee) => self.kept.terms.of_pair(addressee, pair.follow_up, letter.as_ref()),
            None => (Control::default(), self.kept.terms.of_nobody(pair.follow_up)),
        };
        Ok(LedgerLine {
            recommendation,
            meeting_title: meeting.title.clone(),
            meeting_date: meeting.date,
            addressee: pair.addressee,
            body_name: facts.body_of(pair).map(|body| body.name.clone()).unwrap_or_default(),
            follow_up: pair.follow_up,
            letter,
            control,
            deadline,
        })
    }
}
