//! What can be put in the place of something damaged: from a safety copy the very thing that was
//! sealed, not an older one; for a text that was being typed also what the record has.

use std::path::{Path, PathBuf};

use hattama_domain::check::{Hit, Remedy, Source};
use hattama_domain::noun::Noun;
use hattama_domain::text::TextField;
use rusqlite::{Connection, OptionalExtension};

use super::Seals;
use super::sealed::{self, Sealed, Whole};
use crate::copy::{readable, taken};
use crate::error::{Error, Result};
use crate::row;
use crate::wording::{self, Column};

impl Seals {
    /// The newest safety copy that has each damaged thing whole; `None` where there is none, or no
    /// damage. Copies that can't be read are passed over.
    pub fn copies_with(&self, hits: &[Hit]) -> Result<Vec<Option<PathBuf>>> {
        let remedies = self.in_copies(hits)?.into_iter();
        let path = |remedy: Remedy| match remedy.source {
            Source::Copy { path, .. } => Some(PathBuf::from(path)),
            Source::Record => None,
        };
        Ok(remedies.map(|remedy| remedy.and_then(path)).collect())
    }

    /// What can be put in the place of each.
    pub(super) fn remedies(&self, hits: &[Hit]) -> Result<Vec<Option<Remedy>>> {
        let mut remedies = self.in_copies(hits)?;
        for (hit, remedy) in hits.iter().zip(&mut remedies) {
            if let (Hit::Draft { field }, None) = (hit, &remedy) {
                let text = finished(&self.conn, field)?;
                *remedy = text.map(|text| Remedy { source: Source::Record, text: Some(text) });
            }
        }
        Ok(remedies)
    }

    /// Reads what a remedy brings.
    ///
    /// # Errors
    ///
    /// Refuses, with [`Error::NotFound`], a source that has not what was sealed.
    pub fn whole(&self, hit: Hit, source: &Source) -> Result<Whole> {
        let not_there = Error::NotFound(noun(hit));
        let found = match (source, hit) {
            (Source::Copy { path, .. }, _) => {
                let damaged = sealed::damaged(&self.conn, hit)?;
                let (copy, _) = readable(Path::new(path))?;
                damaged.map(|damaged| whole_in(&copy, hit, &damaged)).transpose()?.flatten()
            }
            (Source::Record, Hit::Draft { field }) => finished(&self.conn, &field)?.map(Sealed::of),
            (Source::Record, Hit::Record { .. } | Hit::Minutes { .. } | Hit::History { .. }) => {
                None
            }
        };
        found.map(Whole).ok_or(not_there)
    }

    fn in_copies(&self, hits: &[Hit]) -> Result<Vec<Option<Remedy>>> {
        let damaged = hits.iter().map(|hit| sealed::damaged(&self.conn, *hit));
        let damaged = damaged.collect::<Result<Vec<_>>>()?;
        let mut found: Vec<Option<Remedy>> = hits.iter().map(|_| None).collect();
        for path in self.copies.everywhere() {
            let is_open = |(damaged, found): (&Option<Sealed>, &Option<Remedy>)| {
                damaged.is_some() && found.is_none()
            };
            if !damaged.iter().zip(&found).any(is_open) {
                break;
            }
            let Ok((copy, _)) = readable(&path) else { continue };
            for ((hit, damaged), found) in hits.iter().zip(&damaged).zip(&mut found) {
                if let (Some(damaged), None) = (damaged, &found) {
                    *found = remedy(&copy, &path, *hit, damaged);
                }
            }
        }
        Ok(found)
    }
}

/// What a copy brings in the place of something damaged; a part of it that can't be read is not
/// whole.
fn remedy(copy: &Connection, path: &Path, hit: Hit, damaged: &Sealed) -> Option<Remedy> {
    let whole = whole_in(copy, hit, damaged).ok().flatten()?;
    let taken_at = taken(copy).ok().flatten().map(|(at, _)| at);
    let source = Source::Copy { path: path.display().to_string(), taken_at };
    Some(Remedy { source, text: hit.field().map(|_| whole.text()) })
}

/// Something damaged as a copy has it, where it is whole there.
fn whole_in(copy: &Connection, hit: Hit, damaged: &Sealed) -> Result<Option<Sealed>> {
    let found = sealed::find(copy, hit)?;
    Ok(found.filter(|found| found.is_whole() && found.was(damaged)))
}

/// The text that was finished last in the place of one that is being typed, where it is whole.
fn finished(conn: &Connection, field: &TextField) -> Result<Option<String>> {
    let Some(Column { table, name }) = wording::column(field.kind) else {
        let found = sealed::find(conn, Hit::Record { field: *field })?;
        return Ok(found.filter(Sealed::is_whole).map(|found| found.text()));
    };
    let found = conn
        .prepare_cached(&format!("SELECT {name} FROM {table} WHERE id = ?1"))?
        .query_row([field.owner], |found| row::text(found, 0));
    Ok(found.optional()?)
}

/// What is not there where nothing is whole.
pub(super) fn noun(hit: Hit) -> Noun {
    hit.item().map_or(Noun::Event, |item| item.noun)
}
