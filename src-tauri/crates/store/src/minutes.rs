//! Versions of minutes: agreed and final ones keep their paper, sealed.
//!
//! That a final one is locked, and the words of its meeting with it, is held by the triggers of the
//! migration. The papers themselves are composed elsewhere.

use hattama_domain::attachment::Attachment;
use hattama_domain::id::{AgendaItemId, MeetingId, MinutesId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::minutes::{
    MinutesForm, MinutesRef, MinutesStatus, MinutesStep, MinutesVersion,
};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::text::check_line;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::code::Code;
use crate::error::{Error, Result};
use crate::letter::attachment;
use crate::operation::Tx;
use crate::require::require;
use crate::row::{id, id_or_none};
use crate::{Store, draft, seal};

impl Store {
    /// Every version of a meeting's minutes, those of one language and form together, oldest first.
    pub fn minutes(&self, meeting: MeetingId) -> Result<Vec<MinutesVersion>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT * FROM minutes_version WHERE meeting = ?1
             ORDER BY language, form, item, version",
        )?;
        let versions = statement.query_map([meeting.0], read_row)?;
        Ok(versions.collect::<Result<_, _>>()?)
    }

    /// The versions of these minutes, oldest first.
    pub fn versions(&self, of: MinutesRef) -> Result<Vec<MinutesVersion>> {
        versions(&self.conn, of)
    }

    /// A version by its id.
    pub fn minutes_version(&self, id: MinutesId) -> Result<MinutesVersion> {
        read(&self.conn, id)
    }

    /// The paper that a version keeps; a draft keeps none.
    ///
    /// # Errors
    ///
    /// Refuses, with [`Error::DamagedMinutes`], one that is not what was sealed.
    pub fn minutes_paper(&self, id: MinutesId) -> Result<Option<String>> {
        let version = read(&self.conn, id)?;
        if version.status == MinutesStatus::Draft {
            return Ok(None);
        }
        self.conn
            .prepare_cached("SELECT paper, hash FROM minutes WHERE id = ?1")?
            .query_row([id.0], |row| {
                let bytes =
                    |column| Ok::<_, rusqlite::Error>(seal::bytes(row.get_ref(column)?).to_vec());
                Ok((bytes(0)?, bytes(1)?))
            })
            .map(|(paper, sealed)| seal::is_whole(&paper, &sealed).then_some(paper))?
            .and_then(|paper| String::from_utf8(paper).ok())
            .map(Some)
            .ok_or(Error::DamagedMinutes { version: version.version })
    }

    /// Takes a step in the life of minutes. `paper` is what an agreement keeps: the minutes as they
    /// are composed then.
    pub fn step_minutes(
        &mut self,
        of: MinutesRef,
        step: MinutesStep,
        paper: Option<String>,
    ) -> Result<Done<MinutesVersion>> {
        self.transact(name(&step), |tx| {
            require(tx.conn, Noun::Meeting, of.meeting)?;
            if let MinutesForm::Extract(item) = of.form {
                require(tx.conn, Noun::AgendaItem, item)?;
            }
            let newest = versions(tx.conn, of)?.pop();
            let (version, status) = step.check(newest.as_ref())?;
            let id = match newest.filter(|newest| newest.version == version) {
                Some(newest) => newest.id,
                None => begin(tx, of, version, &step)?,
            };
            keep(tx, id, &step, paper)?;
            tx.conn
                .prepare_cached("UPDATE minutes SET status = ?2, at = ?3 WHERE id = ?1")?
                .execute(params![id.0, Code(status), tx.now])?;
            read(tx.conn, id)
        })
    }

    /// Puts the signed file beside a final version, in place of the one before, or takes it away.
    /// Neither the kept paper nor its seal changes by it.
    ///
    /// # Errors
    ///
    /// Refuses it for a version that is not final.
    pub fn attach_to_minutes(
        &mut self,
        id: MinutesId,
        file: Option<Attachment>,
    ) -> Result<Done<MinutesVersion>> {
        self.transact(OperationName::AttachToMinutes, |tx| {
            if read(tx.conn, id)?.status != MinutesStatus::Final {
                return Err(Invalid::MinutesState.into());
            }
            put_signed(tx.conn, id, file)?;
            read(tx.conn, id)
        })
    }
}

fn put_signed(conn: &Connection, id: MinutesId, file: Option<Attachment>) -> Result<()> {
    match file {
        Some(file) => conn
            .prepare_cached(
                "INSERT INTO signed_minutes (version, hash, name) VALUES (?1, ?2, ?3)
                 ON CONFLICT (version) DO UPDATE SET hash = excluded.hash, name = excluded.name",
            )?
            .execute(params![id.0, file.hash, file.name])?,
        None => {
            conn.prepare_cached("DELETE FROM signed_minutes WHERE version = ?1")?.execute([id.0])?
        }
    };
    Ok(())
}

fn name(step: &MinutesStep) -> OperationName {
    match step {
        MinutesStep::Agree | MinutesStep::BackToDraft => OperationName::AgreeMinutes,
        MinutesStep::MakeFinal => OperationName::MakeMinutesFinal,
        MinutesStep::NewVersion { .. } => OperationName::BeginMinutesVersion,
    }
}

/// Begins a version, as a draft.
fn begin(tx: &Tx, of: MinutesRef, version: u32, step: &MinutesStep) -> Result<MinutesId> {
    let reason = match step {
        MinutesStep::NewVersion { reason } => {
            check_line(reason)?;
            Some(reason.trim())
        }
        MinutesStep::Agree | MinutesStep::BackToDraft | MinutesStep::MakeFinal => None,
    };
    let id: MinutesId = tx.new_id();
    let (form, item) = columns(of.form);
    tx.conn
        .prepare_cached(
            "INSERT INTO minutes (id, meeting, language, form, item, version, status, reason, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            id.0,
            of.meeting.0,
            Code(of.language),
            form,
            item,
            version,
            Code(MinutesStatus::Draft),
            reason,
            tx.now,
        ])?;
    Ok(id)
}

/// Keeps the paper of what is agreed, and drops it again where that is taken back.
fn keep(tx: &Tx, id: MinutesId, step: &MinutesStep, paper: Option<String>) -> Result<()> {
    let paper = match step {
        MinutesStep::Agree => paper,
        MinutesStep::BackToDraft => None,
        // Nothing that is still being typed may be left behind the lock.
        MinutesStep::MakeFinal => return finish_typing(tx, id),
        MinutesStep::NewVersion { .. } => return Ok(()),
    };
    if paper.is_some() {
        finish_typing(tx, id)?;
    }
    let hash = paper.as_ref().map(seal::of);
    tx.conn
        .prepare_cached("UPDATE minutes SET paper = ?2, hash = ?3 WHERE id = ?1")?
        .execute(params![id.0, paper, hash])?;
    Ok(())
}

/// Finishes what is being typed into the record of a version's meeting: it is on the paper already.
fn finish_typing(tx: &Tx, id: MinutesId) -> Result<()> {
    let mut statement = tx.conn.prepare_cached(
        "SELECT DISTINCT draft.owner FROM minutes, draft WHERE minutes.id = ?1 AND (
             EXISTS (SELECT 1 FROM minutes_owner WHERE minutes_owner.owner = draft.owner
                         AND minutes_owner.meeting = minutes.meeting)
             OR EXISTS (SELECT 1 FROM speech WHERE speech.id = draft.owner
                            AND speech.meeting = minutes.meeting))",
    )?;
    let owners = statement.query_map([id.0], |row| row.get::<_, Uuid>(0))?;
    let owners = owners.collect::<Result<Vec<_>, _>>()?;
    owners.into_iter().try_for_each(|owner| draft::finish(tx, owner))
}

fn versions(conn: &Connection, of: MinutesRef) -> Result<Vec<MinutesVersion>> {
    let (form, item) = columns(of.form);
    let mut statement = conn.prepare_cached(
        "SELECT * FROM minutes_version
         WHERE meeting = ?1 AND language = ?2 AND form = ?3 AND item IS ?4
         ORDER BY version",
    )?;
    let versions =
        statement.query_map(params![of.meeting.0, Code(of.language), form, item], read_row)?;
    Ok(versions.collect::<Result<_, _>>()?)
}

fn read(conn: &Connection, id: MinutesId) -> Result<MinutesVersion> {
    conn.prepare_cached("SELECT * FROM minutes_version WHERE id = ?1")?
        .query_row([id.0], read_row)
        .optional()?
        .ok_or(Error::NotFound(Noun::Minutes))
}

fn read_row(row: &Row) -> rusqlite::Result<MinutesVersion> {
    let hash = seal::bytes(row.get_ref("hash")?);
    let is_kept = row.get::<_, Code<MinutesStatus>>("status")?.0 != MinutesStatus::Draft;
    Ok(MinutesVersion {
        id: id(row, "id")?,
        of: MinutesRef {
            meeting: id(row, "meeting")?,
            language: row.get::<_, Code<Language>>("language")?.0,
            form: form(row)?,
        },
        version: row.get("version")?,
        status: row.get::<_, Code<_>>("status")?.0,
        reason: row.get("reason")?,
        seal: is_kept.then(|| hash.iter().map(|byte| format!("{byte:02x}")).collect()),
        signed: attachment(row, "signed_hash", "signed_name")?,
        at: row.get("at")?,
    })
}

/// A form as two columns have it: by name, and the item of an extract.
fn columns(form: MinutesForm) -> (&'static str, Option<Uuid>) {
    match form {
        MinutesForm::Short => ("short", None),
        MinutesForm::Full => ("full", None),
        MinutesForm::Extract(item) => ("extract", Some(item.0)),
    }
}

fn form(row: &Row) -> rusqlite::Result<MinutesForm> {
    let item: Option<AgendaItemId> = id_or_none(row, "item")?;
    match (row.get_ref("form")?.as_str()?, item) {
        ("short", None) => Ok(MinutesForm::Short),
        ("full", None) => Ok(MinutesForm::Full),
        ("extract", Some(item)) => Ok(MinutesForm::Extract(item)),
        (other, _) => Err(rusqlite::Error::FromSqlConversionFailure(
            0,
            Type::Text,
            format!("{other} is no form of minutes").into(),
        )),
    }
}
