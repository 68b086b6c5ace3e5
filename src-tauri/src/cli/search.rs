//! `hattama search QUERY`: every text of the record that a query finds, one a line. An index that is
//! of another version or damaged is made again first.

use chrono::NaiveDate;
use hattama_domain::id::MeetingId;
use hattama_domain::language::Language;
use hattama_domain::noun::Noun;
use hattama_domain::passage::TextRange;
use hattama_domain::search::{Search, SearchHit, SearchKind};
use serde::Serialize;
use uuid::Uuid;

use super::{Session, Stop};

/// A hit as programs read it.
#[derive(Serialize)]
struct Line {
    noun: Noun,
    id: Uuid,
    meeting: Option<MeetingId>,
    date: Option<NaiveDate>,
    /// Of the session, in the language of messages where it has one.
    title: Option<String>,
    speaker: Option<String>,
    kind: SearchKind,
    language: Option<Language>,
    /// Where it is short; a part of it is in `excerpt` otherwise.
    text: Option<String>,
    excerpt: Option<String>,
    /// In `text` or `excerpt`, in Unicode scalar values.
    marks: Vec<TextRange>,
}

pub(super) fn run(session: &mut Session, search: &Search) -> Result<(), Stop> {
    let hits = find(session, search)?;
    let lines: Vec<Line> = hits.into_iter().map(|hit| line(hit, session.language)).collect();
    if session.json {
        return session.print_json(&lines);
    }
    for line in &lines {
        println!("{}", readable(line));
    }
    Ok(())
}

fn find(session: &mut Session, search: &Search) -> Result<Vec<SearchHit>, Stop> {
    session.store.complete_index()?;
    let found = session.store.search(search)?;
    if found.is_complete {
        return Ok(found.hits);
    }
    // The search has found that the index is damaged.
    session.store.complete_index()?;
    Ok(session.store.search(search)?.hits)
}

fn line(hit: SearchHit, language: Language) -> Line {
    let names = hit.speakers.iter().filter_map(|name| name.in_or_any(language));
    let names = names.collect::<Vec<_>>().join(", ");
    let (text, excerpt) = match hit.is_whole {
        true => (Some(hit.text), None),
        false => (None, Some(hit.text)),
    };
    Line {
        noun: hit.item.noun,
        id: hit.item.id,
        meeting: hit.meeting,
        date: hit.date,
        title: hit.title.in_or_any(language).map(str::to_owned),
        speaker: Some(names).filter(|names| !names.is_empty()),
        kind: hit.kind,
        language: hit.language,
        text,
        excerpt,
        marks: hit.marks,
    }
}

/// Date, title, speaker and text, set apart by tabs.
fn readable(line: &Line) -> String {
    let text = match (&line.text, &line.excerpt) {
        (Some(text), _) => text.clone(),
        (None, excerpt) => format!("…{}…", excerpt.as_deref().unwrap_or_default()),
    };
    [
        line.date.map(|date| date.to_string()).unwrap_or_default(),
        line.title.clone().unwrap_or_default(),
        line.speaker.clone().unwrap_or_default(),
        text,
    ]
    .map(|column| column.replace(['\t', '\r', '\n'], " "))
    .join("\t")
}
