//! Checking a store: is it whole, and is what it keeps what it should be?

use hattama_domain::attachment::Attachment;
use hattama_domain::check::{CheckReport, Fault};
use hattama_domain::noun::Noun;
use hattama_domain::passage::TextRange;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::error::Result;
use crate::require::table;
use crate::{Store, attachment, damage, seal, wording};

impl Store {
    /// Looks through the whole store and the files beside it, and changes nothing.
    pub fn check(&self) -> Result<CheckReport> {
        let conn = self.conn.unchecked_transaction()?;
        let mut faults = structure(&conn)?;
        faults.extend(references(&conn)?);
        faults.extend(orphans(&conn)?);
        let (texts, hits) = damage::compare(&conn, None)?;
        faults.extend(hits.into_iter().map(|hit| Fault::Damage { hit }));
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

/// Texts, finished or being typed, and case forms that belong to nothing.
fn orphans(conn: &Connection) -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    // What is being typed may outlive its owner, which then is in the history.
    let mut statement = conn.prepare(
        "SELECT owner, kind, language, FALSE FROM wording
         UNION ALL SELECT owner, kind, language,
             EXISTS (SELECT 1 FROM operation WHERE instr(changeset, owner)) FROM draft",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if !is_owned(conn, row)? {
            let owner = Fault::Orphan { owner: row.get::<_, Uuid>(0)?.to_string() };
            if faults.last() != Some(&owner) {
                faults.push(owner);
            }
        }
    }
    let mut statement = conn.prepare(
        "SELECT DISTINCT owner FROM case_form
         WHERE owner NOT IN (SELECT id FROM person UNION ALL SELECT id FROM body_name
             UNION ALL SELECT id FROM membership UNION ALL SELECT id FROM participant)",
    )?;
    let forms = statement.query_map([], |row| row.get::<_, Uuid>(0))?;
    for owner in forms {
        faults.push(Fault::Orphan { owner: owner?.to_string() });
    }
    Ok(faults)
}

/// Whether the owner of a text is there, or was once.
fn is_owned(conn: &Connection, row: &Row) -> Result<bool> {
    let Some(field) = wording::address(row, 0)? else { return Ok(false) };
    Ok(is_there(conn, field.kind.noun(), field.owner)? || row.get(3)?)
}

fn is_there(conn: &Connection, noun: Noun, id: Uuid) -> Result<bool> {
    let Some(table) = table(noun) else { return Ok(false) };
    Ok(conn.prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?1"))?.exists([id])?)
}

/// Passages that don't lie in the finished text of their speech. Where that is damaged, nobody can
/// say.
fn passages(conn: &Connection) -> Result<Vec<Fault>> {
    let mut statement = conn.prepare(
        "SELECT speech.id, text, start, end, hash FROM passage JOIN speech ON speech.id = speech
         WHERE NOT lost ORDER BY speech.id",
    )?;
    let mut rows = statement.query([])?;
    let mut faults = Vec::new();
    while let Some(row) = rows.next()? {
        let range = TextRange { start: row.get(2)?, end: row.get(3)? };
        let text = seal::bytes(row.get_ref(1)?);
        if seal::is_whole(text, seal::bytes(row.get_ref(4)?))
            && range.words(&String::from_utf8_lossy(text)).is_err()
        {
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
