//! Words of the ledger: a line has a word where its text, its reasons, its session, its addressee, its
//! letter's number or its own begins one with it, in either keyboard layout.

use std::sync::mpsc;

use hattama_domain::id::LetterId;
use hattama_domain::language::Wording;
use hattama_search::{fold_words, other_layouts};
use rusqlite::Connection;

use super::by_id::ById;
use super::facts::Facts;
use super::folded::{self, Folded};
use crate::error::Result;
use crate::row::id;

/// How many beginnings of words are looked for at most: a bit each.
const MOST: usize = 64;

/// The folded words of everything that lines are found by, by the places of the facts.
pub(super) struct Words {
    recommendations: Folded,
    meetings: Vec<String>,
    bodies: Vec<String>,
    numbers: ById<LetterId, String>,
}

impl Words {
    pub fn read(conn: &Connection, facts: &Facts) -> Result<Words> {
        let (sender, folded) = mpsc::channel();
        let numbers = rayon::in_place_scope(|scope| {
            folded::read(conn, &facts.recommendations, scope, sender)?;
            numbers(conn)
        })?;
        Ok(Words {
            recommendations: Folded::of(folded),
            meetings: facts.meetings.iter().map(|one| of_wording(&one.title)).collect(),
            bodies: facts.bodies.iter().map(|one| of_wording(&one.name)).collect(),
            numbers,
        })
    }

    /// Whether each pair has every word of a query; `None` where there is no word in it.
    pub fn fitting(&self, query: &str, facts: &Facts) -> Option<Vec<bool>> {
        let sought = Sought::read(query);
        if sought.words.is_empty() {
            return None;
        }
        let found_in = |texts: &[String]| -> Vec<u64> {
            texts.iter().map(|text| sought.found_in(text)).collect()
        };
        let (meetings, bodies) = (found_in(&self.meetings), found_in(&self.bodies));
        let texts = self.recommendations.each(|text| sought.found_in(text));
        let fits = facts.pairs.iter().map(|pair| {
            let number = pair.letter.and_then(|letter| self.numbers.get(&letter));
            sought.fits(
                texts[pair.recommendation as usize]
                    | meetings[facts.of(pair).meeting as usize]
                    | pair.body.map_or(0, |body| bodies[body as usize])
                    | number.map_or(0, |number| sought.found_in(number)),
            )
        });
        Some(fits.collect())
    }
}

fn of_wording(wording: &Wording) -> String {
    wording.0.values().map(|text| fold_words(text)).collect()
}

fn numbers(conn: &Connection) -> Result<ById<LetterId, String>> {
    let mut statement =
        conn.prepare_cached("SELECT id, number FROM letter WHERE number IS NOT NULL")?;
    let numbers =
        statement.query_map([], |row| Ok((id(row, 0)?, fold_words(&row.get::<_, String>(1)?))))?;
    Ok(numbers.collect::<Result<_, _>>()?)
}

/// What is looked for: beginnings of words, and which of them make up each word of the query.
struct Sought {
    beginnings: Vec<String>,
    /// For each word of the query the ways in which it may have been meant, each a set of beginnings.
    words: Vec<Vec<u64>>,
}

impl Sought {
    fn read(query: &str) -> Sought {
        let mut sought = Sought { beginnings: Vec::new(), words: Vec::new() };
        for word in query.split_whitespace() {
            let typed = [word.to_owned()].into_iter().chain(other_layouts(word));
            let ways: Vec<u64> =
                typed.map(|typed| sought.way(&typed)).filter(|way| *way != 0).collect();
            if !ways.is_empty() {
                sought.words.push(ways);
            }
        }
        sought
    }

    /// The beginnings that a typed word has in it, as a set; those beyond the most are not looked for.
    fn way(&mut self, typed: &str) -> u64 {
        let mut way = 0;
        for word in fold_words(typed).split_whitespace() {
            if self.beginnings.len() < MOST {
                way |= 1 << self.beginnings.len();
                self.beginnings.push(format!(" {word}"));
            }
        }
        way
    }

    /// Which beginnings a folded text has.
    fn found_in(&self, text: &str) -> u64 {
        let found = self.beginnings.iter().enumerate().filter(|(_, word)| text.contains(*word));
        found.fold(0, |found, (at, _)| found | 1 << at)
    }

    fn fits(&self, found: u64) -> bool {
        self.words.iter().all(|ways| ways.iter().any(|way| found & way == *way))
    }
}
