//! Terms: by when a body has to answer, and why by then.
//!
//! A term comes from a rule (of the recommendation's own, of the body, or of the office) or is a
//! date that somebody set; without one there is no term, and nothing is overdue by guess. Days off
//! are in `calendar`, the due date and its reasons in `due`, how near it is in `timing`.

pub mod calendar;
pub mod due;
#[cfg(test)]
mod tests;
pub mod timing;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{ExtensionId, PauseId, ReplyId};
use crate::invalid::Invalid;
use crate::text::{check_line, check_required_line};

/// The longest term that a rule can have, in its units: more than any law gives.
pub const LONGEST: u32 = 3_660;

/// What a rule counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TermUnit {
    #[default]
    WorkingDays,
    CalendarDays,
    Months,
}

/// From which day a rule counts; that day itself is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TermStart {
    /// The day on which the letter went out.
    Sending,
    /// The day on which the body received it.
    #[default]
    Receipt,
}

/// How long a body has to answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TermRule {
    pub amount: u32,
    pub unit: TermUnit,
    pub from: TermStart,
    /// The law or the agreement that says so, as it is quoted; may be empty.
    pub basis: String,
}

impl TermRule {
    /// Refuses a term of nothing or beyond [`LONGEST`], and an over-long basis.
    pub fn check(&self) -> Result<(), Invalid> {
        if !(1..=LONGEST).contains(&self.amount) {
            return Err(Invalid::TermLength { longest: LONGEST });
        }
        check_line(&self.basis)
    }
}

/// What holds for an answer: a rule, a day, or that none is owed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Term {
    Rule(TermRule),
    On { on: NaiveDate, basis: String },
    OwesNoAnswer { basis: String },
}

impl Term {
    /// Refuses a rule that is none, an over-long basis, and a day before the letter's.
    pub fn check(&self, letter_on: Option<NaiveDate>) -> Result<(), Invalid> {
        match self {
            Term::Rule(rule) => rule.check(),
            Term::On { on, basis } => {
                check_line(basis)?;
                not_before_letter(*on, letter_on)
            }
            Term::OwesNoAnswer { basis } => check_line(basis),
        }
    }
}

/// Refuses a due date before the day of the letter that it is about.
pub fn not_before_letter(due: NaiveDate, letter_on: Option<NaiveDate>) -> Result<(), Invalid> {
    match letter_on {
        Some(earliest) if due < earliest => Err(Invalid::DateTooEarly { earliest }),
        _ => Ok(()),
    }
}

/// Another due date, given by whoever waits or promised by whoever answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Extension {
    pub id: ExtensionId,
    /// The day on which it was given.
    pub on: NaiveDate,
    pub until: NaiveDate,
    /// Why; of a promise, the number of the reply.
    pub reason: String,
    /// The reply that promises it.
    pub promised_in: Option<ReplyId>,
}

/// A time that is not counted, while the body waits for what it has asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Pause {
    pub id: PauseId,
    pub since: NaiveDate,
    /// The last day that is not counted; `None`: it goes on.
    pub until: Option<NaiveDate>,
    pub reason: String,
}

/// That nobody waits any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OffControl {
    pub on: NaiveDate,
    /// Who took it off.
    pub by: String,
    pub note: String,
}

/// What is known of the control over one pair (recommendation, addressee).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Control {
    /// `None`: the body's, or else the office's.
    pub term: Option<Term>,
    /// In the order in which they were given.
    pub extensions: Vec<Extension>,
    /// In the order of their beginnings.
    pub pauses: Vec<Pause>,
    pub off: Option<OffControl>,
}

impl Control {
    /// The pause that goes on.
    pub fn open_pause(&self) -> Option<&Pause> {
        self.pauses.iter().find(|pause| pause.until.is_none())
    }
}

/// One change to the control over a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ControlChange {
    Term(Option<Term>),
    Extend { on: NaiveDate, until: NaiveDate, reason: String },
    RemoveExtension(ExtensionId),
    Pause { since: NaiveDate, reason: String },
    Resume { until: NaiveDate },
    RemovePause(PauseId),
    TakeOff { on: NaiveDate, note: String },
    PutBack,
}

impl ControlChange {
    /// Refuses what can't be true of a pair under this control whose letter has this date: a day
    /// before the letter's, an extension or a pause without a reason, a second pause at once, an
    /// end before its beginning.
    pub fn check(&self, control: &Control, letter_on: Option<NaiveDate>) -> Result<(), Invalid> {
        match self {
            ControlChange::Term(term) => term.as_ref().map_or(Ok(()), |term| term.check(letter_on)),
            ControlChange::Extend { on, until, reason } => {
                given(reason)?;
                not_before_letter(*on, letter_on)?;
                in_order(*on, *until)
            }
            ControlChange::Pause { since, reason } => {
                given(reason)?;
                if control.open_pause().is_some() {
                    return Err(Invalid::PausedAlready);
                }
                not_before_letter(*since, letter_on)
            }
            ControlChange::Resume { until } => match control.open_pause() {
                Some(pause) => in_order(pause.since, *until),
                None => Err(Invalid::NotPaused),
            },
            ControlChange::TakeOff { on, note } => {
                check_line(note)?;
                not_before_letter(*on, letter_on)
            }
            ControlChange::RemoveExtension(_)
            | ControlChange::RemovePause(_)
            | ControlChange::PutBack => Ok(()),
        }
    }
}

fn given(reason: &str) -> Result<(), Invalid> {
    check_required_line(reason).map_err(|wrong| match wrong {
        Invalid::Empty => Invalid::ReasonNeeded,
        other => other,
    })
}

fn in_order(first: NaiveDate, last: NaiveDate) -> Result<(), Invalid> {
    if first <= last { Ok(()) } else { Err(Invalid::EndBeforeStart) }
}
