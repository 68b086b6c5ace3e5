//! `hattama meetings`: every session, its id, date and title, one a line.

use super::{Session, Stop};

pub(super) fn run(session: &Session) -> Result<(), Stop> {
    let meetings = session.store.meetings()?;
    if session.json {
        return session.print_json(&meetings);
    }
    for meeting in meetings {
        let date = meeting.dates.first.map(|date| date.to_string()).unwrap_or_default();
        let title = meeting.title.in_or_any(session.language).unwrap_or_default();
        println!("{}\t{date}\t{}", meeting.id, title.replace(['\t', '\n'], " "));
    }
    Ok(())
}
