//! Deadlines in words: the sentence that says how a due date came about. The window makes the same
//! sentence of the same messages.

use chrono::{Datelike, NaiveDate};
use hattama_domain::language::Language;
use hattama_domain::term::TermUnit;
use hattama_domain::term::due::{Because, RuleOf};
use hattama_words::{Value, Words};

use crate::dates;

type Named = (&'static str, Value);

/// Every reason, as one sentence.
pub fn sentence(because: &[Because], language: Language) -> String {
    let clauses: Vec<String> = because.iter().map(|one| clause(one, language)).collect();
    format!("{}.", capitalised(&clauses.join("; ")))
}

/// What a due date comes from, or why there is none, without the days that were counted.
pub fn main_reason(because: &[Because], has_due: bool, language: Language) -> Option<String> {
    let decides = |one: &&Because| {
        !has_due
            || matches!(
                one,
                Because::Term { .. }
                    | Because::Set { .. }
                    | Because::Extended { .. }
                    | Because::Promised { .. }
            )
    };
    because.iter().rfind(decides).map(|one| clause(one, language))
}

fn clause(because: &Because, language: Language) -> String {
    let words = Words::of(language);
    let long = |name, on: NaiveDate| (name, Value::from(dates::in_words(on, language)));
    let short = |name, on: NaiveDate| (name, Value::from(day_and_month(on, words)));
    let text = |name, text: &str| (name, Value::from(text.to_owned()));
    // Where a rule quotes what it rests on, that takes the place of whose rule it is; so does the
    // number of a reply.
    let by = |basis: &str, bare: &'static str, quoting: &'static str, mut values: Vec<Named>| {
        if basis.trim().is_empty() {
            return words.say_with(bare, &values);
        }
        values.push(text("basis", basis));
        words.say_with(quoting, &values)
    };
    match because {
        Because::Sent { on } => words.say_with("term-because-sent", &[long("on", *on)]),
        Because::Received { on } => words.say_with("term-because-received", &[long("on", *on)]),
        Because::Term { amount, unit, of, basis } => {
            let values = vec![text("term", &length(*amount, *unit, words)), text("of", key(*of))];
            by(basis, "term-because-term", "term-because-term-by", values)
        }
        Because::Set { on, of: _, basis } => {
            by(basis, "term-because-set", "term-because-set-by", vec![long("on", *on)])
        }
        Because::DayOff { on } => words.say_with("term-because-day-off", &[short("on", *on)]),
        Because::Moved { from, to } => {
            words.say_with("term-because-moved", &[short("from", *from), short("to", *to)])
        }
        Because::Worked { on } => words.say_with("term-because-worked", &[short("on", *on)]),
        Because::Paused { since, until, reason } => {
            let values = [long("since", *since), long("until", *until), text("reason", reason)];
            words.say_with("term-because-paused", &values)
        }
        Because::Rolled { from } => words.say_with("term-because-rolled", &[short("from", *from)]),
        Because::Extended { on, until, reason } => {
            let values = [long("on", *on), long("until", *until), text("reason", reason)];
            words.say_with("term-because-extended", &values)
        }
        Because::Promised { on, until, number } => {
            let values = vec![long("on", *on), long("until", *until)];
            by(number, "term-because-promised", "term-because-promised-by", values)
        }
        Because::Due { on } => words.say_with("term-because-due", &[long("on", *on)]),
        Because::NotSent => words.say("term-because-not-sent"),
        Because::NotReceived { sent } => {
            words.say_with("term-because-not-received", &[long("sent", *sent)])
        }
        Because::NoRule => words.say("term-because-no-rule"),
        Because::OwesNoAnswer { basis } => {
            by(basis, "term-because-owes-no-answer", "term-because-owes-no-answer-by", Vec::new())
        }
        Because::Waiting { since, reason } => {
            let values = [long("since", *since), text("reason", reason)];
            words.say_with("term-because-waiting", &values)
        }
        Because::OffControl { on, by } => {
            words.say_with("term-because-off-control", &[long("on", *on), text("by", by)])
        }
    }
}

fn length(amount: u32, unit: TermUnit, words: &Words) -> String {
    let unit = match unit {
        TermUnit::WorkingDays => "workingDays",
        TermUnit::CalendarDays => "calendarDays",
        TermUnit::Months => "months",
    };
    words.say_with("term-length", &[("amount", Value::from(amount)), ("unit", Value::from(unit))])
}

fn key(of: RuleOf) -> &'static str {
    match of {
        RuleOf::Pair => "pair",
        RuleOf::Body => "body",
        RuleOf::Office => "office",
    }
}

fn day_and_month(on: NaiveDate, words: &Words) -> String {
    let values = [("day", Value::from(on.day())), ("month", Value::from(on.month()))];
    words.say_with("date-short", &values)
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
