//! `hattama check`: is the store whole? Says what it checked, and for a damaged text which safety
//! copy has it whole.

use std::path::Path;

use hattama_domain::check::{CheckReport, Fault, TextPlace};
use hattama_domain::noun::ItemRef;
use hattama_words::{Value, Words};

use super::{Session, Stop};

pub(super) fn run(session: &Session) -> Result<(), Stop> {
    let report = session.store.check()?;
    if session.json {
        session.print_json(&report)?;
    } else {
        println!("{}", summary(&report, session.words()));
    }
    if report.faults.is_empty() {
        return Ok(());
    }
    let texts: Vec<ItemRef> = report.faults.iter().filter_map(damaged_text).collect();
    // A store too damaged to find its copies still has its faults named.
    let mut copies = session.store.copies_with(&texts).unwrap_or_default().into_iter();
    let lines = report.faults.iter().map(|fault| {
        let said = say(fault, session.words());
        match damaged_text(fault).and_then(|_| copies.next().flatten()) {
            Some(copy) => format!("{said} {}", offer(&copy, session.words())),
            None => said,
        }
    });
    Err(Stop::Broken(lines.collect()))
}

/// The thing whose recorded text is damaged.
fn damaged_text(fault: &Fault) -> Option<ItemRef> {
    match fault {
        Fault::Text { item, place: TextPlace::Record } => Some(*item),
        _ => None,
    }
}

/// Names the safety copy that has a text whole.
fn offer(copy: &Path, words: &Words) -> String {
    words.say_with("fault-text-copy", &[("copy", Value::from(copy.display().to_string()))])
}

fn summary(report: &CheckReport, words: &Words) -> String {
    words.say_with(
        if report.faults.is_empty() { "check-whole" } else { "check-broken" },
        &[
            ("meetings", Value::from(report.meetings)),
            ("speeches", Value::from(report.speeches)),
            ("letters", Value::from(report.letters)),
            ("operations", Value::from(report.operations)),
            ("attachments", Value::from(report.attachments)),
            ("texts", Value::from(report.texts)),
            ("faults", Value::from(report.faults.len() as u32)),
        ],
    )
}

fn say(fault: &Fault, words: &Words) -> String {
    let text = |id, name, value: &str| words.say_with(id, &[(name, Value::from(value.to_owned()))]);
    match fault {
        Fault::Structure { what } => text("fault-structure", "what", what),
        Fault::Reference { table } => text("fault-reference", "table", table),
        Fault::Orphan { owner } => text("fault-orphan", "owner", owner),
        Fault::Text { item, place } => {
            let place = match place {
                TextPlace::Record => "record",
                TextPlace::Draft => "draft",
            };
            let owner = Value::from(item.id.to_string());
            words.say_with("fault-text", &[("owner", owner), ("place", Value::from(place))])
        }
        Fault::History { number } => {
            words.say_with("fault-history", &[("number", Value::from(*number))])
        }
        Fault::Passage { speech } => text("fault-passage", "speech", speech),
        Fault::NumberGap { year, number } => words.say_with(
            "fault-number-gap",
            &[("year", Value::from(year.to_string())), ("number", Value::from(*number))],
        ),
        Fault::Attachment { name } => text("fault-attachment", "name", name),
    }
}
