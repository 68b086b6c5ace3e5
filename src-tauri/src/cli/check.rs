//! `hattama check`: is the store whole? Says what it checked; what is damaged it names with the
//! session that it belongs to and the safety copy that has it whole.

use hattama_domain::check::{CheckReport, Damage, Fault, Hit, Source};
use hattama_domain::id::MeetingId;
use hattama_domain::language::Language;
use hattama_domain::noun::Noun;
use hattama_words::{Value, Words};
use serde::Serialize;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{Session, Stop, speeches};

pub(super) fn run(session: &Session) -> Result<(), Stop> {
    let report = session.store.check()?;
    let hits: Vec<Hit> = report.faults.iter().filter_map(hit).collect();
    // A store too damaged to find its copies still has its faults named.
    let told = session.store.seals().and_then(|seals| seals.damage(&hits)).unwrap_or_default();
    let damage = |fault| told.iter().find(|damage| hit(fault) == Some(damage.hit));
    if session.json {
        let mut printed = json!(report);
        let faults = report.faults.iter().map(|fault| readable_by_programs(fault, damage(fault)));
        printed["faults"] = faults.collect();
        session.print_json(&printed)?;
    } else {
        println!("{}", summary(&report, session.words()));
    }
    if report.faults.is_empty() {
        return Ok(());
    }
    let mut lines = Vec::new();
    for fault in &report.faults {
        let mut said = vec![say(fault, session.words())];
        if let Some(damage) = damage(fault) {
            said.extend(details(session, damage)?);
        }
        lines.push(said.join(" "));
    }
    Err(Stop::Broken(lines))
}

/// What damage has hit.
fn hit(fault: &Fault) -> Option<Hit> {
    match fault {
        Fault::Damage { hit } => Some(*hit),
        _ => None,
    }
}

/// Something damaged as programs read it.
#[derive(Serialize)]
struct Line {
    /// `text`, `minutes` or `history`.
    fault: &'static str,
    /// The kind of text, or what the step of the history did.
    what: Json,
    /// Whose text it is.
    noun: Option<Noun>,
    /// Of the thing whose text it is, of the version of minutes, or of the step.
    id: Uuid,
    language: Option<Language>,
    /// `record`, `draft`, `minutes` or `history`.
    place: Json,
    /// Of the step.
    number: Option<u32>,
    meeting: Option<MeetingId>,
    /// The path of the safety copy that has it whole.
    copy: Option<String>,
}

fn readable_by_programs(fault: &Fault, damage: Option<&Damage>) -> Json {
    let Fault::Damage { hit } = *fault else { return json!(fault) };
    let field = hit.field();
    let (id, number) = match hit {
        Hit::History { id, number } => (id.0, Some(number)),
        Hit::Minutes { id } => (id.0, None),
        Hit::Record { field } | Hit::Draft { field } => (field.owner, None),
    };
    let step = damage.and_then(|damage| damage.step.as_ref()).map(|step| step.name);
    json!(Line {
        fault: match hit {
            Hit::Record { .. } | Hit::Draft { .. } => "text",
            Hit::Minutes { .. } => "minutes",
            Hit::History { .. } => "history",
        },
        what: field.map_or(json!(step), |field| json!(field.kind)),
        noun: hit.item().map(|item| item.noun),
        id,
        language: field.and_then(|field| field.language),
        place: json!(hit)["place"].take(),
        number,
        meeting: damage.and_then(|damage| damage.meeting.as_ref()).map(|(id, _)| *id),
        copy: damage.and_then(copy).map(str::to_owned),
    })
}

/// The safety copy that has it whole.
fn copy(damage: &Damage) -> Option<&str> {
    match &damage.remedy.as_ref()?.source {
        Source::Copy { path, .. } => Some(path),
        Source::Record => None,
    }
}

/// Sentences about where it stands, and about what can be put in its place.
fn details(session: &Session, damage: &Damage) -> Result<Vec<String>, Stop> {
    let words = session.words();
    let text = |id, name, value: String| words.say_with(id, &[(name, Value::from(value))]);
    let title = damage.meeting.as_ref().and_then(|(_, title)| title.in_or_any(session.language));
    let mut said = Vec::new();
    said.extend(title.map(|title| text("fault-in-meeting", "title", title.to_owned())));
    let speakers = speeches::names(session, &damage.speakers)?;
    said.extend(speakers.map(|speakers| text("fault-of-speaker", "speakers", speakers)));
    said.push(match &damage.remedy {
        None => words.say("fault-no-copy"),
        Some(remedy) => match &remedy.source {
            Source::Copy { path, .. } => text("fault-copy", "copy", path.clone()),
            Source::Record => words.say("fault-draft-record"),
        },
    });
    Ok(said)
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
        Fault::Damage { hit } => say_hit(*hit, words),
        Fault::Passage { speech } => text("fault-passage", "speech", speech),
        Fault::NumberGap { year, number } => words.say_with(
            "fault-number-gap",
            &[("year", Value::from(year.to_string())), ("number", Value::from(*number))],
        ),
        Fault::Attachment { name } => text("fault-attachment", "name", name),
    }
}

fn say_hit(hit: Hit, words: &Words) -> String {
    let (message, field) = match hit {
        Hit::Record { field } => ("fault-text", field),
        Hit::Draft { field } => ("fault-draft", field),
        Hit::Minutes { .. } => return words.say("fault-minutes"),
        Hit::History { number, .. } => {
            return words.say_with("fault-history", &[("number", Value::from(number))]);
        }
    };
    let kind = json!(field.kind);
    let kind = Value::from(kind.as_str().unwrap_or_default().to_owned());
    let what = words.say_with("damage-what", &[("what", kind)]);
    words.say_with(
        message,
        &[("what", Value::from(what)), ("owner", Value::from(field.owner.to_string()))],
    )
}
