//! The ledger: every recommendation with every body that it goes to, and how far each pair has come.

use chrono::NaiveDate;
use hattama_domain::id::MeetingId;
use hattama_domain::language::Wording;
use hattama_domain::letter::Letter;
use hattama_domain::recommendation::{Addressee, LedgerLine, Recommendation, follow_up};
use hattama_domain::term::Control;
use hattama_domain::text::TextKind;
use rusqlite::Connection;
use uuid::Uuid;

use crate::error::Result;
use crate::row::id;
use crate::term::Terms;
use crate::wording::Wordings;
use crate::{Store, body, letter, recommendation};

impl Store {
    /// Every recommendation with each of its addressees, newest meeting first.
    pub fn ledger(&self) -> Result<Vec<LedgerLine>> {
        let today = (self.environment.today)();
        let moment = self.conn.unchecked_transaction()?;
        read(&moment, today)
    }
}

/// The whole ledger as it stands on a day.
pub(crate) fn read(conn: &Connection, today: NaiveDate) -> Result<Vec<LedgerLine>> {
    let terms = Terms::of(conn, today)?;
    let mut statement = conn.prepare_cached(
        "SELECT id, first_day FROM meeting
         WHERE deleted_at IS NULL AND EXISTS (
             SELECT 1 FROM recommendation
             WHERE meeting = meeting.id AND recommendation.deleted_at IS NULL)
         ORDER BY first_day DESC NULLS FIRST, id DESC",
    )?;
    let meetings = statement
        .query_map([], |row| Ok((id(row, 0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    let mut lines = Vec::new();
    for (id, date) in meetings {
        let page = Page::of(conn, id, date)?;
        for recommendation in recommendation::of_meeting(conn, id)? {
            if recommendation.addressees.is_empty() {
                lines.push(page.line(conn, &terms, &recommendation, None)?);
            }
            for addressee in &recommendation.addressees {
                lines.push(page.line(conn, &terms, &recommendation, Some(*addressee))?);
            }
        }
    }
    Ok(lines)
}

/// What the lines of one meeting have in common.
struct Page {
    title: Wording,
    date: Option<NaiveDate>,
    letters: Vec<Letter>,
}

impl Page {
    fn of(conn: &Connection, meeting: MeetingId, date: Option<NaiveDate>) -> Result<Page> {
        let title = Wordings::of(conn, meeting)?.take(TextKind::MeetingTitle);
        Ok(Page { title, date, letters: letter::of_meeting(conn, meeting)? })
    }

    fn line(
        &self,
        conn: &Connection,
        terms: &Terms,
        recommendation: &Recommendation,
        addressee: Option<Addressee>,
    ) -> Result<LedgerLine> {
        let (body_name, (follow_up, letter)) = match addressee {
            Some(Addressee { body, .. }) => {
                (body::present_name(conn, body)?, follow_up(recommendation, body, &self.letters))
            }
            // No letter carries what goes to nobody.
            None => (Wording::default(), follow_up(recommendation, Uuid::nil().into(), &[])),
        };
        let letter = self.letters.iter().find(|one| Some(one.id) == letter);
        let (control, deadline) = match addressee {
            Some(addressee) => terms.of_pair(addressee, follow_up, letter),
            None => (Control::default(), terms.of_nobody(follow_up)),
        };
        Ok(LedgerLine {
            recommendation: recommendation.clone(),
            meeting_title: self.title.clone(),
            meeting_date: self.date,
            addressee,
            body_name,
            follow_up,
            letter: letter.cloned(),
            control,
            deadline,
        })
    }
}
