//! What the course of one recommendation is told from.

use hattama_domain::figures::course::{CourseFile, Ground};
use hattama_domain::id::{RecommendationId, SpeechId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::recommendation::Basis;
use hattama_domain::speech::Speaker;
use hattama_domain::text::TextKind;
use rusqlite::Connection;
use uuid::Uuid;

use crate::code::Code;
use crate::error::Result;
use crate::require::require;
use crate::row::{id, text};
use crate::wording::Wordings;
use crate::{Store, life, meeting, person, point, recommendation, speech};

impl Store {
    /// Everything that the course of a recommendation is told from.
    pub fn course_file(&self, recommendation: RecommendationId) -> Result<CourseFile> {
        let moment = self.conn.unchecked_transaction()?;
        require(&moment, Noun::Recommendation, recommendation)?;
        let found = recommendation::read(&moment, recommendation)?;
        let session = found.meeting;
        let grounds = found.bases.iter().map(|basis| ground(&moment, *basis));
        Ok(CourseFile {
            session: Wordings::of(&moment, session)?.take(TextKind::MeetingTitle),
            date: meeting::dates(&moment, session)?.first,
            grounds: grounds.collect::<Result<_>>()?,
            lines: self.ledger_of(&moment, |key| key.recommendation == recommendation)?,
            life: life::of(&moment, recommendation)?,
            recommendation: found,
        })
    }
}

fn ground(conn: &Connection, basis: Basis) -> Result<Ground> {
    match basis {
        Basis::Point(id) => Ok(Ground {
            item: ItemRef { noun: Noun::Point, id: id.0 },
            speakers: Vec::new(),
            words: point::read(conn, id, None)?.text,
        }),
        Basis::Passage(id) => {
            let (speech, words) = passage(conn, id.0)?;
            let item = ItemRef { noun: Noun::Passage, id: id.0 };
            Ok(Ground { item, speakers: speakers(conn, speech)?, words })
        }
    }
}

/// The words of a passage in their language, and the speech that it is of.
fn passage(conn: &Connection, passage: Uuid) -> Result<(SpeechId, Wording)> {
    Ok(conn
        .prepare_cached(
            "SELECT speech.id, coalesce(passage.language, speech.language), words
             FROM passage JOIN speech ON speech.id = passage.speech WHERE passage.id = ?1",
        )?
        .query_row([passage], |row| {
            let language = row.get::<_, Code<Language>>(1)?.0;
            Ok((id(row, 0)?, Wording([(language, text(row, 2)?)].into())))
        })?)
}

/// Who held a speech, as named in each language; a voice has a name in none.
fn speakers(conn: &Connection, id: SpeechId) -> Result<Vec<Wording>> {
    let named = |speaker| match speaker {
        Speaker::Person { printed: Some(name), .. } | Speaker::Named(name) => {
            Ok(Wording(Language::ALL.map(|one| (one, name.clone())).into()))
        }
        Speaker::Person { person, printed: None } => {
            Ok(person::title(&person::read(conn, person)?))
        }
        Speaker::Voice => Ok(Wording::default()),
    };
    speech::speakers(conn, id)?.into_iter().map(named).collect()
}
