//! `hattama ledger`: every recommendation with each body that it goes to, by when an answer is due and
//! why by then, one a line.

use chrono::NaiveDate;
use hattama_documents::deadlines::sentence;
use hattama_domain::id::{AddresseeId, BodyId, MeetingId, RecommendationId};
use hattama_domain::language::Language;
use hattama_domain::recommendation::{FollowUp, LedgerLine};
use hattama_domain::term::OffControl;
use hattama_domain::term::timing::Timing;
use serde::Serialize;

use super::{Session, Stop};

/// Which lines are asked for.
#[derive(Debug, Default)]
pub struct LedgerArguments {
    pub state: Option<State>,
    /// An id, or a part of a name.
    pub body: Option<String>,
    pub overdue: bool,
}

/// How far a pair has come, or how near its due date is: both are states to whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Reached(FollowUp),
    Timed(Timing),
}

impl State {
    /// The states that can be asked for, by their names on the wire.
    pub fn all() -> impl Iterator<Item = (String, State)> {
        use Timing::*;
        let timed = [NoTerm, Ahead, DueSoon, DueToday, Overdue, LongOverdue, Settled, OffControl];
        let reached =
            FollowUp::ALL.into_iter().filter_map(|one| Some((code(one)?, State::Reached(one))));
        let timed = timed.into_iter().filter_map(|one| Some((code(one)?, State::Timed(one))));
        reached.chain(timed)
    }

    /// Whether a line is in it; what is long overdue is overdue too.
    fn is_of(self, line: &LedgerLine) -> bool {
        match self {
            State::Reached(reached) => line.follow_up == reached,
            State::Timed(Timing::Overdue) => line.deadline.timing.is_overdue(),
            State::Timed(timing) => line.deadline.timing == timing,
        }
    }
}

/// The name of an enumeration's case on the wire.
fn code(case: impl Serialize) -> Option<String> {
    match serde_json::to_value(case) {
        Ok(serde_json::Value::String(code)) => Some(code),
        _ => None,
    }
}

/// A line as programs read it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    recommendation: RecommendationId,
    /// Of the recommendation in its meeting.
    number: u32,
    text: Option<String>,
    meeting: MeetingId,
    meeting_date: Option<NaiveDate>,
    meeting_title: Option<String>,
    addressee: Option<AddresseeId>,
    body: Option<BodyId>,
    body_name: Option<String>,
    state: FollowUp,
    timing: Timing,
    /// The date by which an answer is due.
    due: Option<NaiveDate>,
    days_overdue: u32,
    /// The sentence that says how the due date came about, or why there is none.
    explanation: String,
    letter_number: Option<String>,
    letter_date: Option<NaiveDate>,
    off_control: Option<OffControl>,
}

pub(super) fn run(session: &Session, asked: &LedgerArguments) -> Result<(), Stop> {
    let ledger = session.store.ledger()?;
    let lines = ledger.into_iter().filter(|line| is_asked_for(line, asked));
    let lines: Vec<Line> = lines.map(|line| readable(line, session.language)).collect();
    if session.json {
        return session.print_json(&lines);
    }
    for line in &lines {
        println!("{}", row(line));
    }
    Ok(())
}

fn is_asked_for(line: &LedgerLine, asked: &LedgerArguments) -> bool {
    asked.state.is_none_or(|state| state.is_of(line))
        && asked.body.as_ref().is_none_or(|body| goes_to(line, body))
        && (!asked.overdue || line.deadline.timing.is_overdue())
}

/// Whether a line goes to a body, named by its id or by a part of its name in any language.
fn goes_to(line: &LedgerLine, body: &str) -> bool {
    let Some(addressee) = line.addressee else { return false };
    let part = body.trim().to_lowercase();
    addressee.body.to_string() == part
        || line.body_name.0.values().any(|name| name.to_lowercase().contains(&part))
}

fn readable(line: LedgerLine, language: Language) -> Line {
    let registered = line.letter.and_then(|letter| letter.registered);
    let (letter_number, letter_date) = registered.map(|one| (one.number, one.on)).unzip();
    Line {
        recommendation: line.recommendation.id,
        number: line.recommendation.number,
        text: line.recommendation.text.in_or_any(language).map(str::to_owned),
        meeting: line.recommendation.meeting,
        meeting_date: line.meeting_date,
        meeting_title: line.meeting_title.in_or_any(language).map(str::to_owned),
        addressee: line.addressee.map(|addressee| addressee.id),
        body: line.addressee.map(|addressee| addressee.body),
        body_name: line.body_name.in_or_any(language).map(str::to_owned),
        state: line.follow_up,
        timing: line.deadline.timing,
        due: line.deadline.due,
        days_overdue: line.deadline.days_over,
        explanation: sentence(&line.deadline.because, language),
        letter_number,
        letter_date,
        off_control: line.control.off,
    }
}

/// Number, body, state, due date, explanation and text, set apart by tabs.
fn row(line: &Line) -> String {
    let state = if line.days_overdue > 0 { code(line.timing) } else { code(line.state) };
    [
        line.number.to_string(),
        line.body_name.clone().unwrap_or_default(),
        state.unwrap_or_default(),
        line.due.map(|due| due.to_string()).unwrap_or_default(),
        line.explanation.clone(),
        line.text.clone().unwrap_or_default(),
    ]
    .map(|column| column.replace(['\t', '\r', '\n'], " "))
    .join("\t")
}
