//! How near a due date is, on a day that is passed in.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::due::{Because, Given, reckon};
use crate::recommendation::FollowUp;

/// From how many days before it on an answer is due soon.
pub const SOON_DAYS: i64 = 5;

/// From how many days after it on an answer is long overdue.
pub const LONG_DAYS: i64 = 30;

/// How near the due date of an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Timing {
    /// No term is set or known, or none runs now.
    NoTerm,
    Ahead,
    DueSoon,
    DueToday,
    Overdue,
    LongOverdue,
    /// Nothing more is awaited.
    Settled,
    OffControl,
}

impl Timing {
    /// Whether the due date is past and an answer owed.
    pub fn is_overdue(self) -> bool {
        matches!(self, Timing::Overdue | Timing::LongOverdue)
    }
}

/// By when an answer is due, how near that is, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    pub due: Option<NaiveDate>,
    pub timing: Timing,
    /// How many days it is overdue.
    pub days_over: u32,
    pub because: Vec<Because>,
}

/// The deadline of a pair that has come so far, as it stands on a day.
pub fn deadline(given: Given, follow_up: FollowUp, today: NaiveDate) -> Deadline {
    let mut reckoning = reckon(given);
    let timing = if let Some(off) = &given.control.off {
        reckoning.because.push(Because::OffControl { on: off.on, by: off.by.clone() });
        Timing::OffControl
    } else {
        timing(reckoning.due, is_renewed(given, follow_up), follow_up, today)
    };
    let days_over = match reckoning.due {
        Some(due) if timing.is_overdue() => today.signed_duration_since(due).num_days(),
        _ => 0,
    };
    let days_over = u32::try_from(days_over).unwrap_or(0);
    Deadline { due: reckoning.due, timing, days_over, because: reckoning.because }
}

/// Whether a term was given or promised on, so that it holds although there is an answer already.
fn is_renewed(given: Given, follow_up: FollowUp) -> bool {
    let is_answered_in_part =
        matches!(follow_up, FollowUp::AnsweredPartly | FollowUp::AnsweredNotToThePoint);
    is_answered_in_part && !given.control.extensions.is_empty()
}

fn timing(
    due: Option<NaiveDate>,
    is_renewed: bool,
    follow_up: FollowUp,
    today: NaiveDate,
) -> Timing {
    match follow_up {
        FollowUp::AnsweredFully | FollowUp::Superseded | FollowUp::Withdrawn => {
            return Timing::Settled;
        }
        FollowUp::AnsweredPartly | FollowUp::AnsweredNotToThePoint if !is_renewed => {
            return Timing::NoTerm;
        }
        FollowUp::Draft | FollowUp::Adopted | FollowUp::InLetter | FollowUp::Signed => {
            return Timing::NoTerm;
        }
        FollowUp::Awaiting | FollowUp::AnsweredPartly | FollowUp::AnsweredNotToThePoint => {}
    }
    let Some(due) = due else { return Timing::NoTerm };
    match due.signed_duration_since(today).num_days() {
        0 => Timing::DueToday,
        1..=SOON_DAYS => Timing::DueSoon,
        days if days > SOON_DAYS => Timing::Ahead,
        days if days > -LONG_DAYS => Timing::Overdue,
        _ => Timing::LongOverdue,
    }
}
