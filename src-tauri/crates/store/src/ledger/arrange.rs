//! Arranging: which pairs are asked for, in the order of their headings.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use hattama_domain::ledger::{
    LedgerFilter, LedgerGroup, LedgerGrouping, LedgerHeading, LedgerQuery,
};
use hattama_domain::recommendation::FollowUp;

use super::facts::{Facts, Pair};
use super::tags::Tags;

/// The pairs that a query asks for, by their places.
pub(super) struct Arranged {
    pub query: LedgerQuery,
    pub order: Vec<u32>,
    pub groups: Vec<LedgerGroup>,
}

/// Filters and groups. `fitting` tells of each pair whether it has the words; `None`: all have.
pub(super) fn arrange(
    facts: &Facts,
    tags: &Tags,
    query: &LedgerQuery,
    fitting: Option<Vec<bool>>,
) -> Arranged {
    let wanted = Wanted::of(facts, tags, &query.filter);
    let chosen = (0u32..).zip(&facts.pairs).filter(|(at, pair)| {
        fitting.as_ref().is_none_or(|fitting| fitting[*at as usize]) && wanted.takes(facts, pair)
    });
    let query = query.clone();
    let Some(headings) = Headings::of(facts, tags, query.grouping) else {
        return Arranged { query, order: chosen.map(|(at, _)| at).collect(), groups: Vec::new() };
    };
    let mut under: Vec<Vec<u32>> = Vec::new();
    under.resize_with(headings.all.len(), Vec::new);
    for (at, pair) in chosen {
        under[headings.place(facts, pair)].push(at);
    }
    let groups = headings.all.into_iter().zip(&under).filter(|(_, lines)| !lines.is_empty());
    let groups = groups.map(|(heading, lines)| LedgerGroup { heading, count: lines.len() as u32 });
    Arranged { query, groups: groups.collect(), order: under.concat() }
}

/// A filter whose names have been found among the facts.
struct Wanted<'a> {
    filter: &'a LedgerFilter,
    tags: &'a Tags,
    body: Option<Option<usize>>,
    meeting: Option<Option<usize>>,
    owner: Option<Option<usize>>,
    tag: Option<Option<usize>>,
}

impl Wanted<'_> {
    /// Something that no line has is found nowhere, and takes none.
    fn of<'a>(facts: &Facts, tags: &'a Tags, filter: &'a LedgerFilter) -> Wanted<'a> {
        let place_of_body = |id| facts.bodies.iter().position(|one| one.id == id);
        let place_of_meeting = |id| facts.meetings.iter().position(|one| one.id == id);
        let place_of_owner = |id| facts.owners.iter().position(|one| one.id == id);
        let place_of_tag = |tag: &String| facts.tags.iter().position(|one| one == tag);
        Wanted {
            filter,
            tags,
            body: filter.body.map(place_of_body),
            meeting: filter.meeting.map(place_of_meeting),
            owner: filter.owner.map(place_of_owner),
            tag: filter.tag.as_ref().map(place_of_tag),
        }
    }

    fn takes(&self, facts: &Facts, pair: &Pair) -> bool {
        let one = facts.of(pair);
        let is = |wanted: Option<Option<usize>>, has: Option<u32>| {
            wanted.is_none_or(|wanted| wanted.is_some() && wanted == has.map(|at| at as usize))
        };
        self.filter.takes(pair.follow_up, pair.timing)
            && is(self.body, pair.body)
            && is(self.meeting, Some(one.meeting))
            && is(self.owner, one.owner)
            && self
                .tag
                .is_none_or(|tag| self.tags.of(pair).iter().any(|at| Some(*at as usize) == tag))
    }
}

/// Every heading of a grouping, in order; the last one of some is for what has nothing of the sort.
struct Headings<'a> {
    grouping: LedgerGrouping,
    tags: &'a Tags,
    all: Vec<LedgerHeading>,
    /// The months of due dates.
    months: Vec<NaiveDate>,
}

impl Headings<'_> {
    /// `None` where lines are not grouped.
    fn of<'a>(facts: &Facts, tags: &'a Tags, grouping: LedgerGrouping) -> Option<Headings<'a>> {
        let mut months = Vec::new();
        let all = match grouping {
            LedgerGrouping::None => return None,
            LedgerGrouping::Meeting => {
                facts.meetings.iter().cloned().map(LedgerHeading::Meeting).collect()
            }
            LedgerGrouping::State => FollowUp::ALL.into_iter().map(LedgerHeading::State).collect(),
            LedgerGrouping::Body => or_none(&facts.bodies, LedgerHeading::Body),
            LedgerGrouping::Owner => or_none(&facts.owners, LedgerHeading::Owner),
            LedgerGrouping::Tag => or_none(&facts.tags, LedgerHeading::Tag),
            LedgerGrouping::DueMonth => {
                let due = facts.pairs.iter().filter_map(|pair| pair.due.and_then(month));
                months = due.collect::<BTreeSet<_>>().into_iter().collect();
                or_none(&months, LedgerHeading::DueMonth)
            }
        };
        Some(Headings { grouping, tags, all, months })
    }

    /// Which heading a pair stands under.
    fn place(&self, facts: &Facts, pair: &Pair) -> usize {
        let one = facts.of(pair);
        let place = match self.grouping {
            LedgerGrouping::None => None,
            LedgerGrouping::Meeting => Some(one.meeting as usize),
            LedgerGrouping::State => FollowUp::ALL.iter().position(|one| *one == pair.follow_up),
            LedgerGrouping::Body => pair.body.map(|at| at as usize),
            LedgerGrouping::Owner => one.owner.map(|at| at as usize),
            LedgerGrouping::Tag => self.tags.of(pair).first().map(|at| *at as usize),
            LedgerGrouping::DueMonth => {
                let due = pair.due.and_then(month);
                due.and_then(|due| self.months.binary_search(&due).ok())
            }
        };
        place.unwrap_or(self.all.len() - 1)
    }
}

/// A heading for each, and one for none.
fn or_none<T: Clone>(all: &[T], heading: fn(Option<T>) -> LedgerHeading) -> Vec<LedgerHeading> {
    all.iter().cloned().map(Some).chain([None]).map(heading).collect()
}

/// The first day of the month of a date.
fn month(date: NaiveDate) -> Option<NaiveDate> {
    date.with_day(1)
}
