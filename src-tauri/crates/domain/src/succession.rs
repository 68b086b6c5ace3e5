//! Successions: which recommendation has taken the place of which.
//!
//! What has a successor awaits nothing more. The letters that carried it keep its words, and minutes of
//! its session name it unless the successor stands in them too.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{MeetingId, RecommendationId};
use crate::invalid::Invalid;
use crate::recommendation::{Recommendation, RecommendationState};

/// How a recommendation has taken the place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SuccessionKind {
    /// It is a part of the other.
    Split,
    /// The other was merged into it, with more.
    Merged,
    /// It was there by itself, and says what the other said.
    Superseded,
    /// It is the same in a later session.
    CarriedOver,
}

/// A recommendation at the other end of a succession.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Kin {
    pub id: RecommendationId,
    pub meeting: MeetingId,
    pub number: u32,
    /// The day of its session.
    pub meeting_date: Option<NaiveDate>,
    pub kind: SuccessionKind,
}

/// How few there are to merge, and parts to split into.
pub const FEWEST: usize = 2;

/// Refuses to merge one, and to split into one or none.
pub fn check_number(count: usize) -> Result<(), Invalid> {
    if count < FEWEST { Err(Invalid::TooFew { least: FEWEST as u32 }) } else { Ok(()) }
}

/// Refuses a predecessor that is withdrawn or that another has taken the place of already.
pub fn check_predecessor(recommendation: &Recommendation) -> Result<(), Invalid> {
    if recommendation.is_succeeded() {
        return Err(Invalid::SucceededAlready);
    }
    check_successor(recommendation)
}

/// Refuses a successor that is withdrawn: it asks for nothing.
pub fn check_successor(recommendation: &Recommendation) -> Result<(), Invalid> {
    match recommendation.state {
        RecommendationState::Withdrawn { .. } => Err(Invalid::WithdrawnAlready),
        RecommendationState::Draft | RecommendationState::Adopted { .. } => Ok(()),
    }
}

/// The way by which the place of `successor` has come to `predecessor`, both included: were it now to
/// take that one's place, they would go round in a circle. `None` where there is no such way.
pub fn circle<E>(
    predecessor: RecommendationId,
    successor: RecommendationId,
    mut successors: impl FnMut(RecommendationId) -> Result<Vec<RecommendationId>, E>,
) -> Result<Option<Vec<RecommendationId>>, E> {
    let mut came_from = HashMap::new();
    let mut seen = HashSet::from([successor]);
    let mut ahead = vec![successor];
    while let Some(at) = ahead.pop() {
        if at == predecessor {
            let before = |one: &RecommendationId| came_from.get(one).copied();
            let mut way: Vec<_> = std::iter::successors(Some(at), before).collect();
            way.reverse();
            return Ok(Some(way));
        }
        for next in successors(at)? {
            if seen.insert(next) {
                came_from.insert(next, at);
                ahead.push(next);
            }
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use uuid::Uuid;

    use super::*;

    fn id(number: u128) -> RecommendationId {
        Uuid::from_u128(number).into()
    }

    fn found(predecessor: u128, successor: u128, links: &[(u128, u128)]) -> Option<Vec<u128>> {
        let next = |at: RecommendationId| {
            let ends = links.iter().filter(|(from, _)| id(*from) == at);
            Ok::<_, Infallible>(ends.map(|(_, to)| id(*to)).collect())
        };
        let Ok(way) = circle(id(predecessor), id(successor), next);
        way.map(|way| way.into_iter().map(|one| one.0.as_u128()).collect())
    }

    #[test]
    fn a_circle_is_named_by_its_whole_way() {
        let links = [(1, 2), (2, 3), (2, 4)];
        assert_eq!(found(3, 1, &links), Some(vec![1, 2, 3]));
        assert_eq!(found(2, 1, &links), Some(vec![1, 2]));
        assert_eq!(found(1, 1, &links), Some(vec![1]));
    }

    #[test]
    fn what_only_shares_a_successor_is_no_circle() {
        let links = [(1, 3), (2, 3), (3, 4)];
        assert_eq!(found(1, 4, &links), None);
        assert_eq!(found(4, 5, &links), None);
    }

    #[test]
    fn merging_and_splitting_take_two() {
        assert_eq!(check_number(1), Err(Invalid::TooFew { least: 2 }));
        assert_eq!(check_number(2), Ok(()));
    }
}
