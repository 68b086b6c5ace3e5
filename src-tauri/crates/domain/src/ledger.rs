//! The ledger in outline: which of its lines are asked for, under which headings, and how many there
//! are. A line itself is [`LedgerLine`].

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AddresseeId, BodyId, MeetingId, PersonId, RecommendationId};
use crate::language::Wording;
use crate::recommendation::{FollowUp, LedgerLine};
use crate::term::timing::Timing;

/// Which lines are asked for, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerQuery {
    pub filter: LedgerFilter,
    pub grouping: LedgerGrouping,
}

impl LedgerQuery {
    /// Whether it has to be known which tags a line has.
    pub fn asks_for_tags(&self) -> bool {
        self.filter.tag.is_some() || self.grouping == LedgerGrouping::Tag
    }
}

/// What lines are narrowed to; every part of it has to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerFilter {
    pub state: Option<FollowUp>,
    /// Only those of which something is still awaited.
    pub is_open: bool,
    /// What is long overdue is overdue too.
    pub timing: Option<Timing>,
    pub body: Option<BodyId>,
    pub meeting: Option<MeetingId>,
    pub owner: Option<PersonId>,
    pub tag: Option<String>,
    /// Beginnings of words of the text, the reasons, the addressee, the session or the number.
    pub words: String,
}

impl LedgerFilter {
    /// Whether a line that has come so far, and whose due date is so near, is asked for.
    pub fn takes(&self, follow_up: FollowUp, timing: Timing) -> bool {
        let is_timed = match self.timing {
            Some(Timing::Overdue) => timing.is_overdue(),
            Some(wanted) => timing == wanted,
            None => true,
        };
        is_timed
            && self.state.is_none_or(|state| state == follow_up)
            && !(self.is_open && follow_up.is_over())
    }
}

/// What the lines stand under. Without any they stand by session, newest first, and number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LedgerGrouping {
    #[default]
    None,
    Meeting,
    Body,
    State,
    Owner,
    /// A line stands under the first of its tags.
    Tag,
    DueMonth,
}

/// What is known of the whole ledger before any line of it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerOutline {
    /// How many lines are asked for.
    pub count: u32,
    /// Their headings in order; none where they are not grouped.
    pub groups: Vec<LedgerGroup>,
    /// The lines that it begins with.
    pub first: Vec<LedgerLine>,
    pub totals: LedgerTotals,
    pub choices: LedgerChoices,
}

/// A heading, and how many lines stand under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerGroup {
    pub heading: LedgerHeading,
    pub count: u32,
}

/// What a group has in common; `None`: that it has nothing of the sort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LedgerHeading {
    Meeting(LedgerMeeting),
    Body(Option<LedgerBody>),
    State(FollowUp),
    Owner(Option<LedgerOwner>),
    Tag(Option<String>),
    /// The first day of the month.
    DueMonth(Option<NaiveDate>),
}

/// How many there are, whatever is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerTotals {
    pub recommendations: u32,
    pub lines: u32,
    pub awaiting: u32,
    pub overdue: u32,
}

/// What lines can be narrowed to, because some have it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerChoices {
    /// Newest first.
    pub meetings: Vec<LedgerMeeting>,
    /// By name, as the next two.
    pub bodies: Vec<LedgerBody>,
    pub owners: Vec<LedgerOwner>,
    pub tags: Vec<String>,
}

/// A session that has recommendations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerMeeting {
    pub id: MeetingId,
    pub title: Wording,
    pub date: Option<NaiveDate>,
}

/// A body that recommendations go to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerBody {
    pub id: BodyId,
    /// Its present name.
    pub name: Wording,
}

/// Whoever is responsible for recommendations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerOwner {
    pub id: PersonId,
    pub name: Wording,
}

/// A line by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerKey {
    pub recommendation: RecommendationId,
    pub meeting: MeetingId,
    pub addressee: Option<AddresseeId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_long_overdue_is_overdue_and_what_is_over_is_not_open() {
        let overdue = LedgerFilter { timing: Some(Timing::Overdue), ..LedgerFilter::default() };
        assert!(overdue.takes(FollowUp::Awaiting, Timing::LongOverdue));
        assert!(!overdue.takes(FollowUp::Awaiting, Timing::DueToday));
        let open = LedgerFilter { is_open: true, ..LedgerFilter::default() };
        assert!(open.takes(FollowUp::AnsweredPartly, Timing::NoTerm));
        for over in [FollowUp::AnsweredFully, FollowUp::Superseded, FollowUp::Withdrawn] {
            assert!(!open.takes(over, Timing::Settled));
        }
    }
}
