//! What a person has said over the years, and the recommendations that grew out of it.
//!
//! The order and the times of all speeches come from indexes; texts are read only of those that are
//! asked for.

use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, NaiveDate};
use hattama_domain::id::{MeetingId, PersonId, RecommendationId, SpeechId};
use hattama_domain::meeting::Times;
use hattama_domain::noun::Noun;
use hattama_domain::said::{BEGINNING, SaidByPerson, SaidInYear, SaidSpeech};
use hattama_domain::text::TextKind;
use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::figures::spoken::Clocks;
use crate::require::require;
use crate::row::{self, id};
use crate::wording::Wordings;
use crate::{Store, meeting, speech};

impl Store {
    /// All that a person has said, newest first, and what grew out of it.
    pub fn said(&self, person: PersonId) -> Result<SaidByPerson> {
        let moment = self.conn.unchecked_transaction()?;
        require(&moment, Noun::Person, person)?;
        let found = found(&moment, person)?;
        let mut clocks = Clocks::new(&moment, &self.environment);
        let mut years: BTreeMap<Option<i32>, SaidInYear> = BTreeMap::new();
        for one in &found {
            let year = one.date.map(|date| date.year());
            let of_year = years.entry(year).or_insert(SaidInYear { year, ..Default::default() });
            of_year.speeches += 1;
            if one.is_first {
                match clocks.seconds(one.meeting, one.id, one.times)? {
                    Some(taken) => of_year.seconds = of_year.seconds.saturating_add(taken),
                    None => of_year.untimed += 1,
                }
            }
        }
        let grown = grown(&moment, person)?;
        Ok(SaidByPerson {
            speeches: found.into_iter().map(|one| one.id).collect(),
            years: years.into_values().rev().collect(),
            recommendations: self.ledger_of(&moment, |key| grown.contains(&key.recommendation))?,
        })
    }

    /// Speeches as a list of them shows each; those that are not there any more are left out.
    pub fn said_speeches(&self, wanted: &[SpeechId]) -> Result<Vec<SaidSpeech>> {
        let moment = self.conn.unchecked_transaction()?;
        let mut clocks = Clocks::new(&moment, &self.environment);
        let mut speeches = Vec::with_capacity(wanted.len());
        for &id in wanted {
            match require(&moment, Noun::Speech, id) {
                Ok(()) => speeches.push(said_speech(&moment, id, &mut clocks)?),
                Err(Error::NotFound(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(speeches)
    }
}

/// A speech as a list of them shows it.
fn said_speech(conn: &Connection, id: SpeechId, clocks: &mut Clocks) -> Result<SaidSpeech> {
    let (meeting, item): (MeetingId, Option<_>) = conn
        .prepare_cached(
            "SELECT speech.meeting, agenda_item.id FROM speech LEFT JOIN agenda_item
                 ON agenda_item.id = speech.item AND agenda_item.deleted_at IS NULL
             WHERE speech.id = ?1",
        )?
        .query_row([id.0], |row| Ok((row::id(row, 0)?, row::id_or_none(row, 1)?)))?;
    let read = speech::read(conn, id, item)?;
    Ok(SaidSpeech {
        id,
        meeting,
        title: Wordings::of(conn, meeting)?.take(TextKind::MeetingTitle),
        date: meeting::dates(conn, meeting)?.first,
        item: match item {
            Some(item) => Wordings::of(conn, item)?.take(TextKind::AgendaTitle),
            None => Default::default(),
        },
        kind: read.kind,
        language: read.language,
        seconds: clocks.seconds(meeting, id, read.times)?,
        beginning: read.text.chars().take(BEGINNING).collect(),
    })
}

/// A speech of a person as the indexes have it.
struct Found {
    id: SpeechId,
    meeting: MeetingId,
    date: Option<NaiveDate>,
    times: Times,
    /// Whether the person is the first of its speakers.
    is_first: bool,
}

/// The speeches of a person, newest first. Beyond its text a row is not looked at: long texts fill pages
/// of their own.
fn found(conn: &Connection, person: PersonId) -> Result<Vec<Found>> {
    let mut statement = conn.prepare_cached(include_str!("said.sql"))?;
    let found = statement.query_map([person.0], |row| {
        Ok(Found {
            id: id(row, 0)?,
            meeting: id(row, 1)?,
            date: row.get(2)?,
            times: Times { starts: row.get(3)?, ends: row.get(4)? },
            is_first: row.get(5)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The recommendations that rest on passages of a person's speeches.
fn grown(conn: &Connection, person: PersonId) -> Result<HashSet<RecommendationId>> {
    let mut statement = conn.prepare_cached(
        "SELECT basis.recommendation
         FROM speaker
             JOIN passage ON passage.speech = speaker.speech AND passage.deleted_at IS NULL
             JOIN basis ON basis.passage = passage.id
         WHERE speaker.person = ?1",
    )?;
    let found = statement.query_map([person.0], |row| id(row, 0))?;
    Ok(found.collect::<Result<_, _>>()?)
}
