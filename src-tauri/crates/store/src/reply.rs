//! Replies to letters.

use hattama_domain::id::{LetterId, ReplyId};
use hattama_domain::invalid::Invalid;
use hattama_domain::letter::LetterStatus;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::reply::{NewReply, Reply, ReplyChange, ReplyFacts};
use hattama_domain::text::{TextKind, check_line};
use rusqlite::{Connection, params};

use crate::code::Code;
use crate::error::Result;
use crate::operation::Tx;
use crate::require::require;
use crate::row::id;
use crate::{Store, answer, draft, letter};

impl Store {
    /// Adds a reply to a letter that has been sent.
    pub fn add_reply(&mut self, letter: LetterId, reply: NewReply) -> Result<Done<ReplyId>> {
        check_facts(&reply.facts)?;
        TextKind::ReplyText.check(&reply.text)?;
        self.transact(OperationName::AddReply, |tx| {
            require(tx.conn, Noun::Letter, letter)?;
            if letter::read(tx.conn, letter)?.status != LetterStatus::Sent {
                return Err(Invalid::LetterState.into());
            }
            add(tx, letter, &reply)
        })
    }

    /// Changes what is known of a reply.
    pub fn change_reply(&mut self, id: ReplyId, change: ReplyChange) -> Result<Done<()>> {
        self.transact(OperationName::ChangeReply, |tx| {
            require(tx.conn, Noun::Reply, id)?;
            apply(tx, id, change)
        })
    }
}

/// The replies to a letter, in the order in which they came.
pub(crate) fn of_letter(conn: &Connection, letter: LetterId) -> Result<Vec<Reply>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, number, date, incoming_number, incoming_date, text, completeness,
             file_hash, file_name
         FROM reply WHERE letter = ?1 AND deleted_at IS NULL ORDER BY place, id",
    )?;
    let replies = statement.query_map([letter.0], |row| {
        Ok(Reply {
            id: id(row, 0)?,
            facts: ReplyFacts {
                number: row.get(1)?,
                date: row.get(2)?,
                incoming_number: row.get(3)?,
                incoming_date: row.get(4)?,
            },
            text: row.get(5)?,
            completeness: row.get::<_, Code<_>>(6)?.0,
            file: letter::attachment(row, "file_hash", "file_name")?,
            answers: Vec::new(),
        })
    })?;
    let mut replies: Vec<Reply> = replies.collect::<Result<_, _>>()?;
    for reply in &mut replies {
        reply.answers = answer::of_reply(conn, reply.id)?;
        if let Some(typed) = draft::typed(conn, reply.id.0, TextKind::ReplyText)? {
            reply.text = typed;
        }
    }
    Ok(replies)
}

fn check_facts(facts: &ReplyFacts) -> Result<()> {
    check_line(facts.number.as_deref().unwrap_or_default())?;
    check_line(facts.incoming_number.as_deref().unwrap_or_default())?;
    Ok(())
}

fn add(tx: &Tx, letter: LetterId, reply: &NewReply) -> Result<ReplyId> {
    let id: ReplyId = tx.new_id();
    tx.conn
        .prepare_cached(
            "INSERT INTO reply (id, letter, place, number, date, incoming_number, incoming_date,
                 text, completeness, file_hash, file_name)
             VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM reply WHERE letter = ?2),
                     ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            id.0,
            letter.0,
            reply.facts.number,
            reply.facts.date,
            reply.facts.incoming_number,
            reply.facts.incoming_date,
            reply.text,
            Code(reply.completeness),
            reply.file.as_ref().map(|file| &file.hash),
            reply.file.as_ref().map(|file| &file.name),
        ])?;
    Ok(id)
}

fn apply(tx: &Tx, id: ReplyId, change: ReplyChange) -> Result<()> {
    match change {
        ReplyChange::Answer { recommendation, demand, said } => {
            return answer::write(tx, id, recommendation, demand, said.as_ref());
        }
        ReplyChange::Facts(facts) => {
            check_facts(&facts)?;
            tx.conn
                .prepare_cached(
                    "UPDATE reply SET number = ?2, date = ?3, incoming_number = ?4,
                         incoming_date = ?5 WHERE id = ?1",
                )?
                .execute(params![
                    id.0,
                    facts.number,
                    facts.date,
                    facts.incoming_number,
                    facts.incoming_date,
                ])?
        }
        ReplyChange::Completeness(completeness) => tx
            .conn
            .prepare_cached("UPDATE reply SET completeness = ?2 WHERE id = ?1")?
            .execute(params![id.0, Code(completeness)])?,
        ReplyChange::File(file) => tx
            .conn
            .prepare_cached("UPDATE reply SET file_hash = ?2, file_name = ?3 WHERE id = ?1")?
            .execute(params![
                id.0,
                file.as_ref().map(|file| &file.hash),
                file.as_ref().map(|file| &file.name),
            ])?,
    };
    Ok(())
}
