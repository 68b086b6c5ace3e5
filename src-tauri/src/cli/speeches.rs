//! `hattama speeches MEETING`: the speeches of a record in their order, one a line.

use chrono::NaiveTime;
use hattama_domain::id::SpeechId;
use hattama_domain::speech::{Speaker, Speech, SpeechKind};
use hattama_words::Value;
use serde::Serialize;
use serde_json::json;

use super::{Session, Stop};

/// A speech as programs read it.
#[derive(Serialize)]
struct Line {
    /// From 1.
    order: u32,
    id: SpeechId,
    /// In the language of messages; `None` where nobody knows who it was.
    speaker: Option<String>,
    kind: SpeechKind,
    start: Option<NaiveTime>,
    end: Option<NaiveTime>,
    text: String,
    /// SHA-256 of the text as UTF-8, in hexadecimal figures.
    hash: String,
}

pub(super) fn run(session: &Session, named: &str) -> Result<(), Stop> {
    let meeting = session.meeting(named)?;
    let mut lines = Vec::new();
    for (order, (speech, seal)) in (1..).zip(session.store.sealed_speeches(meeting)?) {
        lines.push(line(session, order, speech, &seal)?);
    }
    if session.json {
        return session.print_json(&lines);
    }
    for line in lines {
        println!("{}", readable(session, &line));
    }
    Ok(())
}

fn line(session: &Session, order: u32, speech: Speech, seal: &[u8]) -> Result<Line, Stop> {
    Ok(Line {
        order,
        id: speech.id,
        speaker: names(session, &speech.speakers)?,
        kind: speech.kind,
        start: speech.times.starts,
        end: speech.times.ends,
        text: speech.text,
        hash: seal.iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

/// Who spoke, in the language of messages; `None` where nobody knows who it was.
pub(super) fn names(session: &Session, speakers: &[Speaker]) -> Result<Option<String>, Stop> {
    let names = speakers.iter().filter_map(|speaker| name(session, speaker).transpose());
    let names = names.collect::<Result<Vec<_>, _>>()?;
    Ok((!names.is_empty()).then(|| names.join(", ")))
}

fn name(session: &Session, speaker: &Speaker) -> Result<Option<String>, Stop> {
    Ok(match speaker {
        Speaker::Person { printed: Some(printed), .. } | Speaker::Named(printed) => {
            Some(printed.clone())
        }
        Speaker::Person { person, printed: None } => {
            Some(session.store.person(*person)?.name_in(session.language).full())
        }
        Speaker::Voice => None,
    })
}

/// Number, times, speaker, kind and text, set apart by tabs.
fn readable(session: &Session, line: &Line) -> String {
    let words = session.words();
    let time = |time: Option<NaiveTime>| {
        time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default()
    };
    let kind = json!(line.kind);
    let kind = Value::from(kind.as_str().unwrap_or_default().to_owned());
    [
        line.order.to_string(),
        format!("{}–{}", time(line.start), time(line.end)).trim_matches('–').to_owned(),
        line.speaker.clone().unwrap_or_else(|| words.say("speaker-voice")),
        words.say_with("record-kind", &[("kind", kind)]),
        line.text.clone(),
    ]
    .map(|column| column.replace(['\t', '\r', '\n'], " "))
    .join("\t")
}
