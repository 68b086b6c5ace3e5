//! The tags of the ledger: what there are, and, once somebody asks for lines by them, which each
//! recommendation has.

use std::collections::HashMap;
use std::iter;

use rusqlite::Connection;

use super::facts::{self, Facts, Pair};
use super::grouped::{Grouped, Places};
use crate::alphabet;
use crate::error::Result;
use crate::row::id;

/// The tags of recommendations, by name.
pub(super) fn names(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT tag FROM (SELECT DISTINCT tag FROM recommendation_tag) AS known
         WHERE EXISTS (
             SELECT 1 FROM recommendation_tag AS carried
                 JOIN recommendation ON recommendation.id = carried.recommendation
                 JOIN meeting ON meeting.id = recommendation.meeting
             WHERE carried.tag = known.tag
                 AND recommendation.deleted_at IS NULL AND meeting.deleted_at IS NULL)",
    )?;
    let mut names =
        statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    names.sort_by_cached_key(|tag| (alphabet::key(tag), tag.clone()));
    Ok(names)
}

/// Which tags recommendations have, by the places of their names.
pub(super) struct Tags(Grouped<u32>);

impl Tags {
    pub fn read(conn: &Connection, facts: &Facts) -> Result<Tags> {
        let numbers: HashMap<&str, u32> = facts.tags.iter().map(String::as_str).zip(0..).collect();
        let ids = facts::ids(&facts.recommendations);
        let mut statement = conn.prepare_cached(
            "SELECT recommendation, tag, place FROM recommendation_tag ORDER BY 1",
        )?;
        let mut rows = statement.query([])?;
        let mut found: Vec<(u32, u32, u32)> = Vec::with_capacity(ids.len());
        let mut places = Places::among(&ids);
        while let Some(row) = rows.next()? {
            let Some(at) = places.of(&id(row, 0)?) else { continue };
            let tag = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            let Some(number) = numbers.get(tag) else { continue };
            found.push((at, row.get(2)?, *number));
        }
        found.sort_unstable();
        let placed = found.into_iter().map(|(at, _, number)| (at, number));
        Ok(Tags(Grouped::new(ids.len(), placed)))
    }

    /// None, for where nobody asks for any.
    pub fn none(facts: &Facts) -> Tags {
        Tags(Grouped::new(facts.recommendations.len(), iter::empty()))
    }

    /// The tags of a pair's recommendation, in her order.
    pub fn of(&self, pair: &Pair) -> &[u32] {
        self.0.of(pair.recommendation)
    }
}
