//! Terms: what holds for the answers of a body, and by when each answer is due. Calendars are in
//! `calendar`, the control over a pair (recommendation, addressee) in `control`.

pub(crate) mod calendar;
pub(crate) mod control;

use std::collections::HashMap;

use chrono::NaiveDate;
use hattama_domain::gap::date_of;
use hattama_domain::id::{AddresseeId, BodyId};
use hattama_domain::invalid::Invalid;
use hattama_domain::letter::Letter;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::recommendation::{Addressee, FollowUp};
use hattama_domain::settings::TermSettings;
use hattama_domain::term::calendar::Calendar;
use hattama_domain::term::due::Given;
use hattama_domain::term::timing::{Deadline, deadline};
use hattama_domain::term::{Control, Term};
use rusqlite::{Connection, OptionalExtension, params};

use crate::code::Json;
use crate::error::Result;
use crate::require::require;
use crate::row::id;
use crate::{Store, settings};

impl Store {
    /// What holds for every answer of a body; `None`: the rule of the office.
    pub fn body_term(&self, body: BodyId) -> Result<Option<Term>> {
        let term = self
            .conn
            .prepare_cached("SELECT term FROM body_term WHERE body = ?1")?
            .query_row([body.0], |row| row.get::<_, Json<_>>(0))
            .optional()?;
        Ok(term.map(|term| term.0))
    }

    /// Sets what holds for every answer of a body: a rule, or that it owes none. A day can't hold for
    /// every answer.
    pub fn change_body_term(&mut self, body: BodyId, term: Option<Term>) -> Result<Done<()>> {
        match &term {
            Some(Term::On { .. }) => return Err(Invalid::DayForAll.into()),
            Some(term) => term.check(None)?,
            None => {}
        }
        self.transact(OperationName::ChangeBody, |tx| {
            require(tx.conn, Noun::Body, body)?;
            tx.conn.prepare_cached("DELETE FROM body_term WHERE body = ?1")?.execute([body.0])?;
            if let Some(term) = term {
                tx.conn
                    .prepare_cached("INSERT INTO body_term (body, term) VALUES (?1, ?2)")?
                    .execute(params![body.0, Json(term)])?;
            }
            Ok(())
        })
    }
}

/// Everything that due dates are made from, read once for all.
pub(crate) struct Terms {
    today: NaiveDate,
    calendar: Calendar,
    settings: TermSettings,
    bodies: HashMap<BodyId, Term>,
    controls: HashMap<AddresseeId, Control>,
}

impl Terms {
    /// As they stand on a day.
    pub fn of(conn: &Connection, today: NaiveDate) -> Result<Terms> {
        Terms::over(conn, today, control::all(conn)?)
    }

    /// The same for some pairs only, which is quicker where they are few.
    pub fn of_some(
        conn: &Connection,
        today: NaiveDate,
        pairs: impl IntoIterator<Item = AddresseeId>,
    ) -> Result<Terms> {
        let controls = pairs.into_iter().map(|pair| Ok((pair, control::read(conn, pair)?)));
        Terms::over(conn, today, controls.collect::<Result<_>>()?)
    }

    fn over(
        conn: &Connection,
        today: NaiveDate,
        controls: HashMap<AddresseeId, Control>,
    ) -> Result<Terms> {
        let settings = settings::read(conn)?.terms;
        let mut statement = conn.prepare_cached("SELECT body, term FROM body_term")?;
        let bodies =
            statement.query_map([], |row| Ok((id(row, 0)?, row.get::<_, Json<Term>>(1)?.0)))?;
        Ok(Terms {
            today,
            calendar: calendar::read(conn, settings.country)?,
            settings,
            bodies: bodies.collect::<Result<_, _>>()?,
            controls,
        })
    }

    /// Whether nobody waits for the answer of a pair any more.
    pub fn is_off_control(&self, pair: AddresseeId) -> bool {
        self.controls.get(&pair).is_some_and(|control| control.off.is_some())
    }

    /// The control over a pair, and its deadline with the letter that has come furthest.
    pub fn of_pair(
        &self,
        addressee: Addressee,
        follow_up: FollowUp,
        letter: Option<&Letter>,
    ) -> (Control, Deadline) {
        let control = self.controls.get(&addressee.id).cloned().unwrap_or_default();
        let days = LetterDays {
            sent: letter.and_then(|letter| letter.sent).map(|sent| sent.on),
            received: letter.and_then(|letter| letter.received.as_ref()).map(|one| one.on),
        };
        let deadline = self.deadline(addressee, follow_up, days);
        (control, deadline)
    }

    /// The deadline of a pair whose letter went out and came in on these days.
    pub fn deadline(
        &self,
        addressee: Addressee,
        follow_up: FollowUp,
        LetterDays { sent, received }: LetterDays,
    ) -> Deadline {
        let usual = Control::default();
        let given = Given {
            calendar: &self.calendar,
            control: self.controls.get(&addressee.id).unwrap_or(&usual),
            body_term: self.bodies.get(&addressee.body),
            office_rule: self.settings.rule.as_ref(),
            sent,
            received,
        };
        deadline(given, follow_up, self.today)
    }

    /// Whether something holds for a pair or its body alone.
    pub fn is_under_own_rule(&self, addressee: Addressee) -> bool {
        self.controls.contains_key(&addressee.id) || self.bodies.contains_key(&addressee.body)
    }

    /// The deadline of a recommendation that goes to nobody.
    pub fn of_nobody(&self, follow_up: FollowUp) -> Deadline {
        let given = Given {
            calendar: &self.calendar,
            control: &Control::default(),
            body_term: None,
            office_rule: None,
            sent: None,
            received: None,
        };
        deadline(given, follow_up, self.today)
    }
}

/// The days on which a letter went out and came in.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(crate) struct LetterDays {
    pub sent: Option<NaiveDate>,
    pub received: Option<NaiveDate>,
}

/// The date of a letter: no answer can be due before it.
pub(crate) fn letter_date(letter: &Letter) -> Option<NaiveDate> {
    date_of(letter).or(letter.sent.map(|sent| sent.on))
}
