//! What the list of what is on control over all meetings is made from.

use std::collections::BTreeSet;

use hattama_domain::following::is_open;
use hattama_domain::on_control::{ControlFile, ControlFilter, OnControl};
use hattama_domain::recommendation::LedgerLine;
use rusqlite::Connection;

use crate::error::Result;
use crate::{Store, body, letter, person, settings};

impl Store {
    /// What the list of what is on control today is made from.
    pub fn control_file(&self, filter: ControlFilter) -> Result<ControlFile> {
        let on = (self.environment.today)();
        let moment = self.conn.unchecked_transaction()?;
        let settings = settings::read(&moment)?;
        let own = settings.own_body.map(|own| body::read(&moment, own)).transpose()?;
        let open = self.ledger_where(&moment, |pair| is_open(pair.follow_up))?;
        let lines = open.into_iter().filter(|line| filter.has(line));
        let lines = lines.map(|line| with_answer(&moment, line)).collect::<Result<Vec<_>>>()?;
        let owners = lines.iter().map(|one| one.line.recommendation.owner);
        let people: BTreeSet<_> = owners.chain([settings.executor]).flatten().collect();
        let addressees = lines.iter().filter_map(|one| one.line.addressee);
        let bodies: BTreeSet<_> = addressees.map(|addressee| addressee.body).collect();
        Ok(ControlFile {
            people: people
                .into_iter()
                .map(|id| person::read(&moment, id))
                .collect::<Result<_>>()?,
            bodies: bodies.into_iter().map(|id| body::read(&moment, id)).collect::<Result<_>>()?,
            filter,
            on,
            settings,
            own,
            lines,
        })
    }
}

fn with_answer(conn: &Connection, line: LedgerLine) -> Result<OnControl> {
    let answers = match &line.letter {
        Some(first) => letter::follow::answers(conn, first, line.recommendation.id)?,
        None => Vec::new(),
    };
    Ok(OnControl { answer: answers.into_iter().last(), line })
}
