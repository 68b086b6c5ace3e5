//! Checking a store: is it whole, and is what it keeps what it should be?

use hattama_domain::attachment::Attachment;
use hattama_domain::check::{CheckReport, Fault, TextPlace};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::passage::TextRange;
use hattama_domain::text::TextKind;
use rusqlite::{Connection, params, params_from_iter};
use uuid::Uuid;

use crate::code::Code;
use crate::error::Result;
use crate::require::table;
use crate::{Store, attachment, seal};

impl Store {
    /// Looks through the whole store and the files beside it, and changes nothing.
    pub fn check(&self) -> Result<CheckReport> {
        let conn = self.conn.unchecked_transaction()?;
        let mut faults = structure(&conn)?;
        faults.extend(references(&conn)?);
        faults.extend(orphans(&conn)?);
        let (texts, damaged) = texts(&conn, None)?;
        faults.extend(damaged);
        faults.extend(history(&conn, None)?);
        faults.extend(passages(&conn)?);
        faults.extend(number_gaps(&conn)?);
        faults.extend(self.attachments(&conn)?);
        Ok(CheckReport {
            meetings: count(&conn, "SELECT count(*) FROM meeting")?,
            speeches: count(&conn, "SELECT count(*) FROM speech")?,
            letters: count(&conn, "SELECT count(*) FROM letter")?,
            operations: count(&conn, "SELECT count(*) FROM operation")?,
            attachments: count(&conn, "SELECT count(*) FROM attachment")?,
            texts,
            faults,
        })
    }

    /// Compares some of the seals of texts and of the history, in the order of the ids that they
    /// belong to: those of so many ids after one. Tells what it found, and after which id to go on;
    /// `None` at the end.
    pub fn check_some(
        &self,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<(Vec<Fault>, Option<Uuid>)> {
        let conn = self.conn.unchecked_transaction()?;
        let ids = sealed_ids(&conn, after.unwrap_or_default(), limit)?;
        let mut faults = Vec::new();
        for id in &ids {
            faults.extend(texts(&conn, Some(*id))?.1);
            faults.extend(history(&conn, Some(*id))?);
        }
        let is_full = ids.len() >= limit as usize;
        Ok((faults, ids.last().copied().filter(|_| is_full)))
    }

    fn attachments(&self, conn: &Connection) -> Result<Vec<Fault>> {
        let mut statement =
            conn.prepare("SELECT hash, name FROM attachment ORDER BY hash, name")?;
        let kept = statement
            .query_map([], |row| Ok(Attachment { hash: row.get(0)?, name: row.get(1)? }))?;
        let mut faults = Vec::new();
        for attachment in kept {
            let attachment = attachment?;
            if !self.is_whole(&attachment) {
                faults.push(Fault::Attachment { name: attachment.name });
            }
        }
        Ok(faults)
    }

    /// Whether the file is there and is what its name says; one that can't be read is neither.
    fn is_whole(&self, attachment: &Attachment) -> bool {
        let path = self.attachment_path(attachment);
        attachment::hash(&path).is_ok_and(|hash| hash == attachment.hash)
    }
}

fn count(conn: &Connection, sql: &str) -> Result<u32> {
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}

/// What SQLite itself finds damaged.
fn structure(conn: &Connection) -> Result<Vec<Fault>> {
    let mut statement = conn.prepare("PRAGMA integrity_check")?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut faults = Vec::new();
    for what in lines {
        let what = what?;
        if what != "ok" {
            faults.push(Fault::Structure { what });
        }
    }
    Ok(faults)
}

/// Rows that refer to one that is not there.
fn references(conn: &Connection) -> Result<Vec<Fault>> {
    let mut statement = conn.prepare("SELECT \"table\" FROM pragma_foreign_key_check")?;
    let faults = statement.query_map([], |row| Ok(Fault::Reference { table: row.get(0)? }))?;
    Ok(faults.collect::<Result<_, _>>()?)
}

/// Texts per language and case forms that belong to nothing.
fn orphans(conn: &Connection) -> Result<Vec<Fault>> {
    let mut statement = conn.prepare("SELECT DISTINCT owner, kind FROM wording")?;
    let mut faults = Vec::new();
    let owners = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, Code<_>>(1)?.0)))?;
    for owner in owners {
        let (owner, kind): (Uuid, TextKind) = owner?;
        if !is_there(conn, kind.noun(), owner)? {
            faults.push(Fault::Orphan { owner: owner.to_string() });
        }
    }
    let mut statement = conn.prepare(
        "SELECT DISTINCT owner FROM case_form
         WHERE owner NOT IN (SELECT id FROM person UNION ALL SELECT id FROM body_name)",
    )?;
    let forms = statement.query_map([], |row| row.get::<_, Uuid>(0))?;
    for owner in forms {
        faults.push(Fault::Orphan { owner: owner?.to_string() });
    }
    Ok(faults)
}

fn is_there(conn: &Connection, noun: Noun, id: Uuid) -> Result<bool> {
    let Some(table) = table(noun) else { return Ok(false) };
    Ok(conn.prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?1"))?.exists([id])?)
}

/// The ids after one to which something sealed belongs.
fn sealed_ids(conn: &Connection, after: Uuid, limit: u32) -> Result<Vec<Uuid>> {
    let mut statement = conn.prepare_cached(
        "SELECT id FROM speech WHERE id > ?1
         UNION SELECT owner FROM wording WHERE owner > ?1
         UNION SELECT owner FROM draft WHERE owner > ?1
         UNION SELECT id FROM operation WHERE id > ?1
         ORDER BY 1 LIMIT ?2",
    )?;
    let ids = statement.query_map(params![after, limit], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// Recorded texts, of one owner or of all, that are not what they were when they were sealed, and
/// how many were compared.
fn texts(conn: &Connection, of: Option<Uuid>) -> Result<(u32, Vec<Fault>)> {
    let sources = [
        ("SELECT text, hash, 'speechText', id FROM speech", "id", TextPlace::Record),
        ("SELECT text, hash, kind, owner FROM wording", "owner", TextPlace::Record),
        ("SELECT text, hash, kind, owner FROM draft", "owner", TextPlace::Draft),
    ];
    let (mut compared, mut faults) = (0, Vec::new());
    for (sql, owner, place) in sources {
        let mut statement = conn.prepare_cached(&only(sql, owner, of))?;
        let mut rows = statement.query(params_from_iter(of))?;
        while let Some(row) = rows.next()? {
            compared += 1;
            if !seal::is_whole(seal::bytes(row.get_ref(0)?), seal::bytes(row.get_ref(1)?)) {
                let noun = row.get::<_, Code<TextKind>>(2)?.0.noun();
                faults.push(Fault::Text { item: ItemRef { noun, id: row.get(3)? }, place });
            }
        }
    }
    Ok((compared, faults))
}

/// Steps of the history, one or all, that are not what they were when they were written.
fn history(conn: &Connection, of: Option<Uuid>) -> Result<Vec<Fault>> {
    let sql = only("SELECT number, changeset, hash FROM operation", "id", of);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(of))?;
    let mut faults = Vec::new();
    while let Some(row) = rows.next()? {
        if !seal::is_whole(seal::bytes(row.get_ref(1)?), seal::bytes(row.get_ref(2)?)) {
            faults.push(Fault::History { number: row.get(0)? });
        }
    }
    Ok(faults)
}

/// Of what a query finds, all or what belongs to one id.
fn only(sql: &str, column: &str, id: Option<Uuid>) -> String {
    match id {
        Some(_) => format!("{sql} WHERE {column} = ?1"),
        None => sql.to_owned(),
    }
}

/// Passages that don't lie in the finished text of their speech.
fn passages(conn: &Connection) -> Result<Vec<Fault>> {
    let mut statement = conn.prepare(
        "SELECT speech.id, text, start, end FROM passage JOIN speech ON speech.id = speech
         WHERE NOT lost ORDER BY speech.id",
    )?;
    let mut rows = statement.query([])?;
    let mut faults = Vec::new();
    while let Some(row) = rows.next()? {
        let range = TextRange { start: row.get(2)?, end: row.get(3)? };
        if range.words(row.get_ref(1)?.as_str().unwrap_or_default()).is_err() {
            faults.push(Fault::Passage { speech: row.get::<_, Uuid>(0)?.to_string() });
        }
    }
    Ok(faults)
}

/// Numbers missing from our own register.
fn number_gaps(conn: &Connection) -> Result<Vec<Fault>> {
    let mut statement = conn.prepare(
        "SELECT CAST(substr(registered_on, 1, 4) AS INTEGER) AS year, sequence FROM letter
         WHERE sequence IS NOT NULL ORDER BY year, sequence",
    )?;
    let mut rows = statement.query([])?;
    let mut faults = Vec::new();
    let (mut current, mut next) = (0, 1);
    while let Some(row) = rows.next()? {
        let (year, sequence): (u32, u32) = (row.get(0)?, row.get(1)?);
        if year != current {
            (current, next) = (year, 1);
        }
        faults.extend((next..sequence).map(|number| Fault::NumberGap { year, number }));
        next = sequence + 1;
    }
    Ok(faults)
}
