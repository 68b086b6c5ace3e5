//! Passages: marked parts of a speech.

use hattama_domain::id::{PassageId, SpeechId};
use hattama_domain::language::Language;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::passage::{Passage, PassageKind, TextRange};
use rusqlite::{Connection, params};

use crate::code::Code;
use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::row::{id, text};
use crate::{Store, draft};

impl Store {
    /// Marks part of a speech, as it is typed just now: that becomes its finished text.
    pub fn mark_passage(
        &mut self,
        speech: SpeechId,
        range: TextRange,
        kind: PassageKind,
    ) -> Result<Done<PassageId>> {
        self.transact(OperationName::MarkPassage, |tx| {
            require(tx.conn, Noun::Speech, speech)?;
            draft::finish(tx, speech.0)?;
            let id = tx.new_id();
            add(tx, id, speech, range, kind)?;
            Ok(id)
        })
    }

    /// Says in which language a passage is; `None`: in that of its speech.
    pub fn change_passage(
        &mut self,
        id: PassageId,
        language: Option<Language>,
    ) -> Result<Done<()>> {
        self.transact(OperationName::MarkPassage, |tx| {
            require(tx.conn, Noun::Passage, id)?;
            tx.conn
                .prepare_cached("UPDATE passage SET language = ?2 WHERE id = ?1")?
                .execute(params![id.0, language.map(Code)])?;
            Ok(())
        })
    }
}

/// The passages of a speech, in the order of its finished text.
pub(crate) fn of_speech(conn: &Connection, speech: SpeechId) -> Result<Vec<Passage>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, kind, language, start, end, words, lost FROM passage
         WHERE speech = ?1 AND deleted_at IS NULL ORDER BY start, end, id",
    )?;
    let passages = statement.query_map([speech.0], |row| {
        Ok(Passage {
            id: id(row, 0)?,
            kind: row.get::<_, Code<_>>(1)?.0,
            language: row.get::<_, Option<Code<_>>>(2)?.map(|language| language.0),
            range: TextRange { start: row.get(3)?, end: row.get(4)? },
            words: text(row, 5)?,
            lost: row.get(6)?,
        })
    })?;
    Ok(passages.collect::<Result<_, _>>()?)
}

/// Lets passages follow from the finished text to what is being typed.
pub(crate) fn follow(passages: &mut [Passage], finished: &str, typed: &str) {
    for passage in passages.iter_mut().filter(|passage| !passage.lost) {
        let followed = passage.range.follow(finished, typed);
        passage.range = followed.range;
        passage.lost = followed.lost;
    }
}

/// Writes a new passage under an id; refuses what does not lie in the speech.
pub(crate) fn add(
    tx: &Tx,
    id: PassageId,
    speech: SpeechId,
    range: TextRange,
    kind: PassageKind,
) -> Result<()> {
    let text: String = tx
        .conn
        .prepare_cached("SELECT text FROM speech WHERE id = ?1")?
        .query_row([speech.0], |row| text(row, 0))?;
    let words = range.words(&text)?;
    tx.conn
        .prepare_cached(
            "INSERT INTO passage (id, speech, kind, start, end, words)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![id.0, speech.0, Code(kind), range.start, range.end, words])?;
    Ok(())
}
