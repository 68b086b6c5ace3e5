//! The attached files of a copy: beside it under the hashes of their content, so that copies share
//! them, or in it, in pieces, where it is a single file.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::attachment::{self, hexadecimal};
use crate::error::{Error, Result};
use crate::private;

/// The table of files in a copy. It is not part of the schema.
pub(super) const EMBEDDED: &str = "copied_file";

/// The hashes of the files that a store or a copy names.
pub(super) fn named(conn: &Connection) -> Result<BTreeSet<String>> {
    let mut statement = conn.prepare("SELECT DISTINCT hash FROM attachment")?;
    let hashes = statement.query_map([], |row| row.get(0))?;
    Ok(hashes.collect::<Result<_, _>>()?)
}

/// Copies a file from beside one store or copy to beside another, where it is not there yet, and
/// tells whether it is there then: one that is gone or altered can't be copied.
pub(super) fn carry(from: &Path, to: &Path, hash: &str) -> Result<bool> {
    let (source, place) = (attachment::place(from, hash), attachment::place(to, hash));
    if place.is_file() {
        return Ok(true);
    }
    if !attachment::hash(&source).is_ok_and(|found| found == hash) {
        return Ok(false);
    }
    put(&place, |file| {
        let mut source = File::open(&source).map_err(Error::io(&source))?;
        std::io::copy(&mut source, file).map_err(Error::io(&place)).map(drop)
    })?;
    Ok(true)
}

/// Takes the files beside a store into a copy. Those that are gone or altered stay out.
pub(super) fn embed(copy: &mut Connection, from: &Path) -> Result<()> {
    let tx = copy.transaction()?;
    tx.execute_batch(&format!(
        "CREATE TABLE {EMBEDDED} (
             hash TEXT NOT NULL, piece INTEGER NOT NULL, content BLOB NOT NULL,
             PRIMARY KEY (hash, piece)
         ) STRICT"
    ))?;
    for hash in named(&tx)? {
        let source = attachment::place(from, &hash);
        if !attachment::hash(&source).is_ok_and(|found| found == hash) {
            continue;
        }
        let mut insert = tx.prepare(&format!("INSERT INTO {EMBEDDED} VALUES (?1, ?2, ?3)"))?;
        let mut piece = 0;
        attachment::read(&source, |content| {
            insert.execute(params![hash, piece, content])?;
            piece += 1;
            Ok(())
        })?;
    }
    Ok(tx.commit()?)
}

/// Brings a file of a copy beside a store, where it is not there yet, and tells whether it is there
/// then.
pub(super) fn bring(copy: &Connection, beside: &Path, to: &Path, hash: &str) -> Result<bool> {
    let place = attachment::place(to, hash);
    if place.is_file() || !is_embedded(copy, hash)? {
        return carry(beside, to, hash);
    }
    put(&place, |file| {
        pieces(copy, hash, |content| file.write_all(content).map_err(Error::io(&place)))
    })?;
    Ok(true)
}

/// Whether a file is with a copy: in it or beside it.
pub(super) fn is_with(copy: &Connection, beside: &Path, hash: &str) -> Result<bool> {
    Ok(is_embedded(copy, hash)? || attachment::place(beside, hash).is_file())
}

/// Files in a copy that are not what they were when they were put there.
pub(super) fn faults(copy: &Connection) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    if !has_embedded(copy)? {
        return Ok(faults);
    }
    let mut statement = copy.prepare(&format!("SELECT DISTINCT hash FROM {EMBEDDED}"))?;
    for hash in statement.query_map([], |row| row.get::<_, String>(0))? {
        let hash = hash?;
        let mut found = Sha256::new();
        pieces(copy, &hash, |content| {
            found.update(content);
            Ok(())
        })?;
        if hexadecimal(&found.finalize()) != hash {
            faults.push(format!("{EMBEDDED} {hash}"));
        }
    }
    Ok(faults)
}

/// Takes away the files beside copies that none of them names.
pub(super) fn forget_all_but(named: &BTreeSet<String>, beside: &Path) -> Result<()> {
    for folder in entries(&beside.join(attachment::FOLDER))? {
        for file in entries(&folder)? {
            let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if !named.contains(name) {
                private::forget(&file)?;
            }
        }
    }
    Ok(())
}

/// What is in a folder; nothing where it is not there or no folder.
fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(Error::io(folder))?;
    entries.map(|entry| Ok(entry.map_err(Error::io(folder))?.path())).collect()
}

fn has_embedded(copy: &Connection) -> Result<bool> {
    Ok(copy.table_exists(None, EMBEDDED)?)
}

fn is_embedded(copy: &Connection, hash: &str) -> Result<bool> {
    if !has_embedded(copy)? {
        return Ok(false);
    }
    let sql = format!("SELECT 1 FROM {EMBEDDED} WHERE hash = ?1 LIMIT 1");
    Ok(copy.query_row(&sql, [hash], |_| Ok(())).optional()?.is_some())
}

fn pieces(copy: &Connection, hash: &str, mut each: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
    let sql = format!("SELECT content FROM {EMBEDDED} WHERE hash = ?1 ORDER BY piece");
    let mut statement = copy.prepare(&sql)?;
    let mut rows = statement.query([hash])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?)?;
    }
    Ok(())
}

/// Writes a file and puts it in its place once it is whole and on the disk.
fn put(place: &Path, write: impl FnOnce(&mut File) -> Result<()>) -> Result<()> {
    if let Some(folder) = place.parent() {
        private::make_folder(folder)?;
    }
    let part = place.with_added_extension("part");
    private::forget(&part)?;
    let mut file = private::new_file(&part).map_err(Error::io(&part))?;
    let written = write(&mut file)
        .and_then(|()| file.sync_all().map_err(Error::io(&part)))
        .and_then(|()| private::put(&part, place));
    if written.is_err() {
        // It is taken away by the next one at the latest; the failure itself is what counts.
        let _ = fs::remove_file(&part);
    }
    written
}
