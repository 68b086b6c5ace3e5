//! The due date of an answer, and each reason for it: from the reasons a message makes the sentence
//! that a person reads.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::calendar::Calendar;
use super::{Control, Extension, Pause, Term, TermRule, TermStart, TermUnit};

/// Whose rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RuleOf {
    /// Set for this recommendation and this body.
    Pair,
    Body,
    Office,
}

/// One reason for a due date, or for there being none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "because", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Because {
    Sent {
        on: NaiveDate,
    },
    Received {
        on: NaiveDate,
    },
    Term {
        amount: u32,
        unit: TermUnit,
        of: RuleOf,
        basis: String,
    },
    Set {
        on: NaiveDate,
        of: RuleOf,
        basis: String,
    },
    /// A holiday in the middle of a week, not counted.
    DayOff {
        on: NaiveDate,
    },
    /// A day off that was moved, not counted.
    Moved {
        from: NaiveDate,
        to: NaiveDate,
    },
    /// A day of a weekend, counted.
    Worked {
        on: NaiveDate,
    },
    Paused {
        since: NaiveDate,
        until: NaiveDate,
        reason: String,
    },
    /// The last day was off.
    Rolled {
        from: NaiveDate,
    },
    Extended {
        on: NaiveDate,
        until: NaiveDate,
        reason: String,
    },
    /// By the reply of this number, which may be empty.
    Promised {
        on: NaiveDate,
        until: NaiveDate,
        number: String,
    },
    Due {
        on: NaiveDate,
    },
    NotSent,
    NotReceived {
        sent: NaiveDate,
    },
    NoRule,
    OwesNoAnswer {
        basis: String,
    },
    Waiting {
        since: NaiveDate,
        reason: String,
    },
    OffControl {
        on: NaiveDate,
        by: String,
    },
}

/// What a due date is made from.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    pub calendar: &'a Calendar,
    pub control: &'a Control,
    pub body_term: Option<&'a Term>,
    pub office_rule: Option<&'a TermRule>,
    pub sent: Option<NaiveDate>,
    pub received: Option<NaiveDate>,
}

/// The due date, if there is one, and the reasons in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reckoning {
    pub due: Option<NaiveDate>,
    pub because: Vec<Because>,
}

/// Reckons by when a body has to answer.
pub fn reckon(given: Given) -> Reckoning {
    let mut reckoning = Reckoning::default();
    let Some(sent) = given.sent else {
        reckoning.because.push(Because::NotSent);
        return reckoning;
    };
    let counted = match applying(given) {
        None => {
            reckoning.because.push(Because::NoRule);
            None
        }
        Some((Applying::OwesNoAnswer(basis), _)) => {
            reckoning.because.push(Because::OwesNoAnswer { basis: basis.to_owned() });
            return reckoning;
        }
        Some((Applying::On(on, basis), of)) => {
            reckoning.because.push(Because::Sent { on: sent });
            reckoning.because.push(Because::Set { on, of, basis: basis.to_owned() });
            reckoning.due = Some(on);
            None
        }
        Some((Applying::Rule(rule), of)) => {
            reckoning.count(given, sent, rule, of);
            Some(rule.unit)
        }
    };
    reckoning.follow(given, counted);
    reckoning
}

/// What applies to an answer.
enum Applying<'a> {
    Rule(&'a TermRule),
    On(NaiveDate, &'a str),
    OwesNoAnswer(&'a str),
}

/// The nearest of what is set: for the pair, for the body, for all.
fn applying(given: Given) -> Option<(Applying, RuleOf)> {
    let of_pair = given.control.term.as_ref().map(|term| (term, RuleOf::Pair));
    let of_body = given.body_term.map(|term| (term, RuleOf::Body));
    match of_pair.or(of_body) {
        Some((Term::Rule(rule), of)) => Some((Applying::Rule(rule), of)),
        Some((Term::On { on, basis }, of)) => Some((Applying::On(*on, basis), of)),
        Some((Term::OwesNoAnswer { basis }, of)) => Some((Applying::OwesNoAnswer(basis), of)),
        None => given.office_rule.map(|rule| (Applying::Rule(rule), RuleOf::Office)),
    }
}

/// What changes a due date after it was reckoned, in the order in which it happened.
enum Later<'a> {
    Extension(&'a Extension),
    Pause(&'a Pause),
}

impl Later<'_> {
    fn on(&self) -> NaiveDate {
        match self {
            Later::Extension(extension) => extension.on,
            Later::Pause(pause) => pause.since,
        }
    }
}

impl Reckoning {
    /// Counts a rule from its start.
    fn count(&mut self, given: Given, sent: NaiveDate, rule: &TermRule, of: RuleOf) {
        let start = match (rule.from, given.received) {
            (TermStart::Sending, _) => sent,
            (TermStart::Receipt, Some(received)) => received,
            (TermStart::Receipt, None) => return self.because.push(Because::NotReceived { sent }),
        };
        self.because.push(match rule.from {
            TermStart::Sending => Because::Sent { on: start },
            TermStart::Receipt => Because::Received { on: start },
        });
        let TermRule { amount, unit, ref basis, .. } = *rule;
        self.because.push(Because::Term { amount, unit, of, basis: basis.clone() });
        self.due = match unit {
            TermUnit::WorkingDays => given.calendar.add_working_days(start, amount),
            TermUnit::CalendarDays => start.checked_add_days(Days::new(amount.into())),
            TermUnit::Months => start.checked_add_months(Months::new(amount)),
        };
        if let (TermUnit::WorkingDays, Some(due)) = (unit, self.due) {
            self.note_special(given.calendar, start, due);
        }
    }

    /// Names the special days that were passed over or counted.
    fn note_special(&mut self, calendar: &Calendar, after: NaiveDate, until: NaiveDate) {
        let special = calendar.between(after, until).iter();
        self.because.extend(special.map(|day| match (day.works, day.moved_from) {
            (true, _) => Because::Worked { on: day.date },
            (false, Some(from)) => Because::Moved { from, to: day.date },
            (false, None) => Because::DayOff { on: day.date },
        }));
    }

    /// Follows what came later, and closes with the day itself. `counted`: the unit of a rule, whose
    /// last day moves where it is off; a day that somebody has set stays.
    fn follow(&mut self, given: Given, counted: Option<TermUnit>) {
        let extensions = given.control.extensions.iter().map(Later::Extension);
        let pauses = given.control.pauses.iter().map(Later::Pause);
        let mut later: Vec<Later> = extensions.chain(pauses).collect();
        later.sort_by_key(Later::on);
        let mut rolls = matches!(counted, Some(TermUnit::CalendarDays | TermUnit::Months));
        for one in later {
            match one {
                Later::Extension(extension) => {
                    self.extend(extension);
                    rolls = false;
                }
                Later::Pause(pause) => {
                    self.pause(pause, given.calendar, counted.unwrap_or(TermUnit::CalendarDays));
                }
            }
        }
        if rolls {
            self.roll(given.calendar);
        }
        if let Some(on) = self.due {
            self.because.push(Because::Due { on });
        }
    }

    fn extend(&mut self, extension: &Extension) {
        let Extension { on, until, ref reason, promised_in, .. } = *extension;
        let reason = reason.clone();
        self.because.push(match promised_in {
            Some(_) => Because::Promised { on, until, number: reason },
            None => Because::Extended { on, until, reason },
        });
        self.due = Some(until);
    }

    /// Adds the days of a pause that began before the term was over; while it goes on, there is no
    /// due date.
    fn pause(&mut self, pause: &Pause, calendar: &Calendar, unit: TermUnit) {
        let Some(due) = self.due.filter(|due| pause.since <= *due) else { return };
        let (since, reason) = (pause.since, pause.reason.clone());
        let Some(until) = pause.until else {
            self.due = None;
            return self.because.push(Because::Waiting { since, reason });
        };
        self.because.push(Because::Paused { since, until, reason });
        let Some(before) = since.pred_opt() else { return };
        self.due = match unit {
            TermUnit::WorkingDays => {
                let end = calendar.add_working_days(due, calendar.working_days(before, until));
                if let Some(end) = end {
                    self.note_special(calendar, due.max(until), end);
                }
                end
            }
            TermUnit::CalendarDays | TermUnit::Months => {
                due.checked_add_signed(until.signed_duration_since(before))
            }
        };
    }

    /// What ends on a day off ends on the next working day.
    fn roll(&mut self, calendar: &Calendar) {
        let Some(due) = self.due else { return };
        let rolled = calendar.working_day_from(due);
        if rolled != Some(due) {
            self.because.push(Because::Rolled { from: due });
            self.due = rolled;
        }
    }
}
