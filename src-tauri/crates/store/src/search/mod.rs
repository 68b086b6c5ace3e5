//! Search: every word of the record, found by its stem.
//!
//! The index has stems and facts but no text; what is found is read, marked and cut from the record.
//! It is written in the transaction of what it follows (`follow`), and made again beside everything
//! else where it is of another version or damaged (`make`).

mod ask;
mod bulk;
mod fact;
mod follow;
mod hit;
mod key;
mod make;
mod sound;
mod state;
mod stemmed;
mod thing;
mod write;

use std::collections::BTreeMap;

use hattama_domain::search::{HitKey, Hits, Search, SearchHit, SearchOrder};
use hattama_search::Query;
use rusqlite::{Connection, params};

pub(crate) use bulk::{Bulk, IndexedSpeech};
pub(crate) use follow::{follow, is_index};
pub use make::Indexing;
pub(crate) use make::begin;
pub(crate) use stemmed::Stemmer;

use crate::Store;
use crate::error::Result;
use ask::Asked;
use hit::Reader;
use key::Span;
use state::State;

/// How many texts are read at most to see whether a beginning is that of one of their words.
const LOOKED_THROUGH: u32 = 300;

/// How many of the newest are compared for relevance.
const COMPARED: u32 = 1_000;

/// How many hits are given at most.
const LIMIT: u32 = 10_000;

impl Store {
    /// Finds what was asked for. Any text is a query; one without a word finds nothing. Where the
    /// index turns out to be damaged nothing is found, and it is marked to be made again.
    pub fn search(&self, search: &Search) -> Result<Hits> {
        let found = find(&self.conn, search);
        let is_damaged = match &found {
            Ok(found) if found.hits.is_empty() && found.is_complete => {
                !sound::has_its_ends(&self.conn).unwrap_or(false)
            }
            Ok(_) => false,
            Err(error) => state::is_damage(error),
        };
        if !is_damaged {
            return found;
        }
        if !self.is_read_only() {
            state::outdate(&self.conn)?;
        }
        Ok(Hits::default())
    }
}

fn find(conn: &Connection, search: &Search) -> Result<Hits> {
    let moment = conn.unchecked_transaction()?;
    let is_complete = state::read(&moment)? == State::Whole;
    let query = Query::read(&search.text, search.is_being_typed);
    let nothing = Hits { is_complete, ..Hits::default() };
    if query.is_empty() {
        return Ok(nothing);
    }
    let Some(asked) = ask::ask(&moment, &query, &search.filter)? else { return Ok(nothing) };
    let Some(span) = span(&moment, search)? else { return Ok(nothing) };
    let limit = search.limit.min(LIMIT);
    let mut hits = match search.order {
        SearchOrder::Date => newest(&moment, &asked, span, limit + 1)?,
        SearchOrder::Relevance => best(&moment, &asked, span, limit + 1)?,
    };
    let has_more = hits.len() > limit as usize;
    hits.truncate(limit as usize);
    Ok(Hits { hits, has_more, is_complete })
}

/// The keys that a search is narrowed to; `None` where its session has none.
fn span(conn: &Connection, search: &Search) -> Result<Option<Span>> {
    let filter = &search.filter;
    let mut span = Span::of_days(filter.from, filter.to);
    if let Some(meeting) = filter.meeting {
        let Some(session) = key::session(conn, meeting)? else { return Ok(None) };
        span = span.and(Span::of(session));
    }
    if let Some(HitKey(after)) = &search.after {
        span.end = span.end.min(after.parse().unwrap_or(i64::MAX));
    }
    Ok(Some(span))
}

/// The newest of what is meant for certain, and of what its text shows to be meant.
fn newest(conn: &Connection, asked: &Asked, span: Span, limit: u32) -> Result<Vec<SearchHit>> {
    let mut reader = Reader::new(conn, &asked.sought);
    let mut found: BTreeMap<i64, SearchHit> = BTreeMap::new();
    let mut shown = 0;
    for key in asked.maybe.iter().map(|maybe| keys(conn, maybe, span, LOOKED_THROUGH)) {
        for key in key? {
            if shown == limit {
                break;
            }
            if let Some((hit, true)) = reader.read(key)? {
                found.insert(key, hit);
                shown += 1;
            }
        }
    }
    for key in keys(conn, &asked.sure, span, limit)? {
        if !found.contains_key(&key)
            && let Some((hit, _)) = reader.read(key)?
        {
            found.insert(key, hit);
        }
    }
    Ok(found.into_values().rev().take(limit as usize).collect())
}

/// The best of the newest.
fn best(conn: &Connection, asked: &Asked, span: Span, limit: u32) -> Result<Vec<SearchHit>> {
    let expression = asked.maybe.as_ref().unwrap_or(&asked.sure);
    let compared = keys(conn, expression, span, COMPARED)?;
    let Some(&oldest) = compared.last() else { return Ok(Vec::new()) };
    let mut statement = conn.prepare_cached(
        "SELECT rowid FROM search
         WHERE search MATCH ?1 AND rank MATCH 'bm25(1.0, 0.0)' AND rowid >= ?2 AND rowid < ?3
         ORDER BY rank, rowid DESC",
    )?;
    let ranked = statement
        .query_map(params![expression, oldest, span.end], |row| row.get(0))?
        .collect::<Result<Vec<i64>, _>>()?;
    let mut reader = Reader::new(conn, &asked.sought);
    let mut hits = Vec::new();
    for key in ranked {
        if hits.len() == limit as usize {
            break;
        }
        if let Some((hit, is_meant)) = reader.read(key)?
            && (is_meant || asked.maybe.is_none())
        {
            hits.push(hit);
        }
    }
    Ok(hits)
}

/// The keys that an expression finds, newest first.
fn keys(conn: &Connection, expression: &str, span: Span, limit: u32) -> Result<Vec<i64>> {
    if expression.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(
        "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid >= ?2 AND rowid < ?3
         ORDER BY rowid DESC LIMIT ?4",
    )?;
    let keys =
        statement.query_map(params![expression, span.first, span.end, limit], |row| row.get(0))?;
    Ok(keys.collect::<Result<_, _>>()?)
}
