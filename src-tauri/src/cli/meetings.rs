//! `hattama meetings`: every session, its id, date and title, one a line.

use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::Dates;

use super::{Session, Stop};

pub(super) fn run(session: &Session) -> Result<(), Stop> {
    let meetings = session.store.meetings()?;
    if session.json {
        return session.print_json(&meetings);
    }
    for meeting in meetings {
        println!("{}\t{}", meeting.id, line(&meeting.dates, &meeting.title, session.language));
    }
    Ok(())
}

/// A session's date and title, apart from each other.
pub(super) fn line(dates: &Dates, title: &Wording, language: Language) -> String {
    let date = dates.first.map(|date| date.to_string()).unwrap_or_default();
    let title = title.in_or_any(language).unwrap_or_default();
    format!("{date}\t{}", title.replace(['\t', '\n'], " "))
}
