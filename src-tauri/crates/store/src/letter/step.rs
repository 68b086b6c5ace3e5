//! The steps of a letter: for signature, signed, registered, sent, received, annulled.
//!
//! Registration alone gives a number. Numbers of our own register run on from the last one of the
//! year, annulled letters' included, so they have no gaps; they are given once and never change.

use chrono::{Datelike, NaiveDate};
use hattama_domain::attachment::Attachment;
use hattama_domain::id::LetterId;
use hattama_domain::invalid::Invalid;
use hattama_domain::letter::{Letter, LetterStatus, LetterStep, NumberSource, Registration};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::text::{check_line, check_required_line, filled_line};
use rusqlite::{Connection, params};

use crate::code::Code;
use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::{Store, draft, settings};

impl Store {
    /// Takes a step in the life of a letter. `paper` is what signing keeps for ever: the letter as
    /// it was composed then. Signing again, to correct the date or the file, leaves it as it is.
    pub fn step_letter(
        &mut self,
        id: LetterId,
        step: LetterStep,
        paper: Option<String>,
    ) -> Result<Done<Letter>> {
        self.transact(name(&step), |tx| {
            require(tx.conn, Noun::Letter, id)?;
            let letter = super::read(tx.conn, id)?;
            let status = step.check(&letter)?;
            take(tx, &letter, step, paper)?;
            set_status(tx, id, status)?;
            super::read(tx.conn, id)
        })
    }
}

fn name(step: &LetterStep) -> OperationName {
    match step {
        LetterStep::ForSignature | LetterStep::BackToDraft => OperationName::LetterForSignature,
        LetterStep::Sign { .. } => OperationName::SignLetter,
        LetterStep::Register { .. } => OperationName::RegisterLetter,
        LetterStep::Send { .. } => OperationName::SendLetter,
        LetterStep::Receive { .. } => OperationName::ReceiveLetter,
        LetterStep::Annul { .. } => OperationName::AnnulLetter,
    }
}

/// Writes what a step says, before the letter's status tells that it was taken.
fn take(tx: &Tx, letter: &Letter, step: LetterStep, paper: Option<String>) -> Result<()> {
    let (conn, id) = (tx.conn, letter.id.0);
    match step {
        LetterStep::ForSignature | LetterStep::BackToDraft => {}
        LetterStep::Sign { on, file } => {
            if letter.status.is_open() {
                // What is still being typed is part of what was signed.
                draft::finish(tx, id)?;
                conn.prepare_cached("UPDATE letter SET paper = ?2 WHERE id = ?1")?
                    .execute(params![id, paper])?;
            }
            sign(conn, letter.id, on, file)?;
        }
        LetterStep::Register { on, file_index, number } => {
            let registration = match number {
                NumberSource::Own => own_number(conn, letter, on, file_index)?,
                NumberSource::Typed(number) => typed_number(number, on, file_index)?,
            };
            register(conn, letter.id, registration)?;
        }
        LetterStep::Send { on, channel } => {
            conn.prepare_cached("UPDATE letter SET sent_on = ?2, channel = ?3 WHERE id = ?1")?
                .execute(params![id, on, Code(channel)])?;
        }
        LetterStep::Receive { on, number } => {
            let number = filled_line(number)?;
            conn.prepare_cached(
                "UPDATE letter SET received_on = ?2, received_number = ?3 WHERE id = ?1",
            )?
            .execute(params![id, on, number])?;
        }
        LetterStep::Annul { on, reason } => {
            check_line(&reason)?;
            conn.prepare_cached(
                "UPDATE letter SET annulled_on = ?2, annulled_for = ?3 WHERE id = ?1",
            )?
            .execute(params![id, on, reason])?;
        }
    }
    Ok(())
}

fn set_status(tx: &Tx, id: LetterId, status: LetterStatus) -> Result<()> {
    tx.conn
        .prepare_cached("UPDATE letter SET status = ?2 WHERE id = ?1")?
        .execute(params![id.0, Code(status)])?;
    Ok(())
}

fn sign(conn: &Connection, id: LetterId, on: NaiveDate, file: Option<Attachment>) -> Result<()> {
    let (hash, name) = file.map(|file| (file.hash, file.name)).unzip();
    conn.prepare_cached(
        "UPDATE letter SET signed_on = ?2, signed_hash = ?3, signed_name = ?4 WHERE id = ?1",
    )?
    .execute(params![id.0, on, hash, name])?;
    Ok(())
}

/// The next number of our own register in the year of registration.
fn own_number(
    conn: &Connection,
    letter: &Letter,
    on: NaiveDate,
    file_index: Option<String>,
) -> Result<Registration> {
    let settings = settings::read(conn)?;
    let file_index = match filled_line(file_index)? {
        Some(index) => Some(index),
        None => file_index_of_meeting(conn, letter)?.or(settings.file_index.clone()),
    };
    let sequence: u32 = conn
        .prepare_cached(
            "SELECT coalesce(max(sequence), 0) + 1 FROM letter
             WHERE substr(registered_on, 1, 4) = ?1 AND sequence IS NOT NULL",
        )?
        .query_row([year(on)], |row| row.get(0))?;
    let number = settings.letter_numbers().number(sequence, file_index.as_deref(), on);
    Ok(Registration { number, on, file_index, sequence: Some(sequence) })
}

/// A number from another register.
fn typed_number(number: String, on: NaiveDate, file_index: Option<String>) -> Result<Registration> {
    let number = number.trim().to_owned();
    check_required_line(&number)?;
    Ok(Registration { number, on, file_index: filled_line(file_index)?, sequence: None })
}

/// Writes a registration; refuses a number that was given in that year already.
fn register(conn: &Connection, id: LetterId, registration: Registration) -> Result<()> {
    let Registration { number, on, file_index, sequence } = registration;
    let is_taken = conn
        .prepare_cached(
            "SELECT 1 FROM letter WHERE substr(registered_on, 1, 4) = ?1 AND number = ?2",
        )?
        .exists([year(on), number.clone()])?;
    if is_taken {
        return Err(Invalid::NumberTaken { number }.into());
    }
    conn.prepare_cached(
        "UPDATE letter SET number = ?2, registered_on = ?3, file_index = ?4, sequence = ?5
         WHERE id = ?1",
    )?
    .execute(params![id.0, number, on, file_index, sequence])?;
    Ok(())
}

fn file_index_of_meeting(conn: &Connection, letter: &Letter) -> Result<Option<String>> {
    let index: Option<String> = conn
        .prepare_cached("SELECT file_index FROM meeting WHERE id = ?1")?
        .query_row([letter.meeting.0], |row| row.get(0))?;
    Ok(index.filter(|index| !index.trim().is_empty()))
}

/// The year of a date as the register keeps it.
fn year(on: NaiveDate) -> String {
    format!("{:04}", on.year())
}
