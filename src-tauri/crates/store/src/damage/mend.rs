//! Mending: something whole takes the place of what is damaged.

use hattama_domain::check::Hit;
use hattama_domain::operation::{Changed, Done, OperationName};
use hattama_domain::text::TextField;
use rusqlite::{Transaction, TransactionBehavior, params};

use super::remedy::noun;
use super::sealed::{self, Sealed, Whole};
use crate::error::{Error, Result};
use crate::operation::OneOf;
use crate::{Store, draft, wording};

impl Store {
    /// Puts something whole in the place of what was hit, of things in the bin too. Nothing happens
    /// where it is damaged no more.
    ///
    /// What of a text was still legible while it was being typed stays in the history.
    ///
    /// # Errors
    ///
    /// Refuses, with [`Error::NotFound`], what is not what was sealed there.
    pub fn mend(&mut self, hit: Hit, whole: &Whole) -> Result<Done<()>> {
        // What is on the disk counts, not what was read before it was hit.
        self.conn.execute_batch("PRAGMA shrink_memory")?;
        match hit {
            Hit::Record { field } => self.transact(OperationName::MendText, |tx| {
                let Some(damaged) = sealed::damaged(tx.conn, hit)? else { return Ok(()) };
                require_same(hit, whole, &damaged)?;
                sealed::put_text(tx.conn, &field, &whole.0)
            }),
            Hit::Draft { field } => self.mend_draft(field, whole),
            Hit::Minutes { id } => self.transact(OperationName::MendText, |tx| {
                let Some(damaged) = sealed::damaged(tx.conn, hit)? else { return Ok(()) };
                require_same(hit, whole, &damaged)?;
                sealed::put_paper(tx.conn, id, &whole.0)
            }),
            Hit::History { .. } => self.mend_step(hit, whole),
        }
    }

    fn mend_draft(&mut self, field: TextField, whole: &Whole) -> Result<Done<()>> {
        let Some(damaged) = sealed::damaged(&self.conn, Hit::Draft { field })? else {
            return Ok(nothing(OperationName::MendDraft));
        };
        let keep: OneOf = (OperationName::Type, &|tx| {
            draft::forget(tx.conn, &field)?;
            wording::write(tx, &field, &damaged.text())
        });
        let mend: OneOf =
            (OperationName::MendDraft, &|tx| wording::write(tx, &field, &whole.0.text()));
        self.transact_both(keep, mend)
    }

    /// A step is part of the trail, not of the content: that it is mended is no step of its own.
    fn mend_step(&mut self, hit: Hit, whole: &Whole) -> Result<Done<()>> {
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        if let (Hit::History { id, .. }, Some(damaged)) = (hit, sealed::damaged(&transaction, hit)?)
        {
            require_same(hit, whole, &damaged)?;
            transaction
                .prepare_cached("UPDATE operation SET changeset = ?2, hash = ?3 WHERE id = ?1")?
                .execute(params![id.0, whole.0.content, whole.0.seal])?;
        }
        transaction.commit()?;
        Ok(nothing(OperationName::MendText))
    }
}

fn require_same(hit: Hit, whole: &Whole, damaged: &Sealed) -> Result<()> {
    if whole.0.was(damaged) { Ok(()) } else { Err(Error::NotFound(noun(hit))) }
}

/// Nothing of the content was changed.
fn nothing(name: OperationName) -> Done<()> {
    Done { value: (), changed: Changed { name, nouns: Vec::new() } }
}
