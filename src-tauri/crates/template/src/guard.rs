//! What is refused before it is read: files of another sort, ZIP entries that no Word file has, and
//! what Word would load from outside.
//!
//! A hyperlink leads outside only when somebody follows it, so it may stay.

use super::package::{attribute, each_element};
use super::{TemplateError, TemplatePlace};
use std::collections::HashSet;
use std::io::{Cursor, Read};
use std::sync::Arc;
use zip::ZipArchive;

/// What no template goes beyond; sizes are in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// The largest real templates have a few hundred.
    pub(super) entries: usize,
    /// Everything unpacked: a template with large pictures has some tens of MiB.
    pub(super) unpacked: u64,
    /// A part with text, unpacked. A body of 32 MiB would be a document of thousands of pages.
    pub(super) part: u64,
    /// Markup that repeats itself shrinks to a fortieth; what shrinks further was made for it.
    pub(super) ratio: u64,
    /// Entries so small can do no harm, however they shrink.
    pub(super) small: u64,
}

impl Limits {
    pub(super) const USUAL: Limits = Limits {
        entries: 4096,
        unpacked: 256 * 1024 * 1024,
        part: 32 * 1024 * 1024,
        ratio: 100,
        small: 1024 * 1024,
    };
}

/// The compound files that old Word writes, and new Word around what has a password ([MS-CFB] 2.2).
const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP: &[u8] = b"PK";

/// Refuses what is no ZIP, by its first bytes.
pub(super) fn container(bytes: &[u8]) -> Result<(), TemplateError> {
    if bytes.starts_with(&COMPOUND) {
        // The name of a stream in the container's directory; [MS-OFFCRYPTO] 2.3.4.4.
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_encrypted = bytes.windows(name.len()).any(|window| window == name);
        return Err(if is_encrypted { TemplateError::Locked } else { TemplateError::OldWord });
    }
    if bytes.starts_with(ZIP) { Ok(()) } else { Err(TemplateError::NotZip) }
}

/// Refuses entries that no Word file has, and reads each to its end: what is copied on is whole.
pub(super) fn entries(
    bytes: &[u8],
    archive: &mut ZipArchive<Cursor<Arc<[u8]>>>,
    limits: Limits,
) -> Result<(), TemplateError> {
    let names = names(bytes);
    if archive.len().max(names.len()) > limits.entries {
        return Err(TemplateError::TooLarge(format!("a file of {} entries", names.len())));
    }
    // Whoever can't see all names can't see doubles either.
    if names.len() < archive.len() {
        return Err(damaged("its directory can't be read"));
    }
    // Word tells names apart without regard to case (ECMA-376, part 2, 6.3.5).
    let mut seen = HashSet::new();
    if let Some(twice) = names.iter().find(|name| !seen.insert(name.to_lowercase())) {
        return Err(TemplateError::Duplicate(twice.clone()));
    }
    let mut unpacked: u64 = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index)?;
        let name = entry.name()?.into_owned();
        if entry.encrypted() {
            return Err(TemplateError::Encrypted(name));
        }
        if leads_out(&name) {
            return Err(TemplateError::UnsafeEntry(name));
        }
        if name.to_lowercase().ends_with("vbaproject.bin") {
            return Err(TemplateError::Macros(name));
        }
        let (size, packed) = (entry.size(), entry.compressed_size());
        unpacked = unpacked.saturating_add(size);
        if size > limits.small && size / packed.max(1) > limits.ratio {
            return Err(TemplateError::Bomb(name));
        }
        if unpacked > limits.unpacked {
            return Err(TemplateError::Bomb("the file".to_owned()));
        }
        drop(entry);
        // The size that an entry declares cannot be trusted.
        let mut entry = archive.by_index(index)?.take(size + 1);
        let read =
            std::io::copy(&mut entry, &mut std::io::sink()).map_err(zip::result::ZipError::from)?;
        if read != size {
            return Err(damaged("an entry is not as long as its directory says"));
        }
    }
    Ok(())
}

fn damaged(how: &'static str) -> TemplateError {
    zip::result::ZipError::InvalidArchive(how.into()).into()
}

/// Whether an entry would be unpacked outside the folder that it is unpacked to.
fn leads_out(name: &str) -> bool {
    name.contains(['\\', ':', '\0'])
        || name.starts_with('/')
        || name.split('/').any(|step| step == "..")
}

/// The names of the entries as the central directory lists them (APPNOTE.TXT, 4.3.12), doubles
/// included, which the reader takes for one.
fn names(bytes: &[u8]) -> Vec<String> {
    const ENTRY: &[u8] = b"PK\x01\x02";
    const END: &[u8] = b"PK\x05\x06";
    const LENGTH: usize = 46;
    let number = |at: usize, length: usize| -> Option<usize> {
        let digits = bytes.get(at..at.checked_add(length)?)?;
        Some(digits.iter().rev().fold(0, |sum, digit| sum << 8 | usize::from(*digit)))
    };
    let end = bytes.windows(END.len()).rposition(|window| window == END);
    let mut at = end.and_then(|end| number(end + 16, 4)).unwrap_or(bytes.len());
    let mut names = Vec::new();
    while bytes.get(at..).is_some_and(|rest| rest.starts_with(ENTRY)) {
        let length = |field: usize| number(at + field, 2).unwrap_or_default();
        let (name, extra, comment) = (length(28), length(30), length(32));
        let Some(name) = bytes.get(at + LENGTH..at + LENGTH + name) else { break };
        names.push(String::from_utf8_lossy(name).into_owned());
        at += LENGTH + name.len() + extra + comment;
    }
    names
}

/// Refuses what Word would load from outside the file (ECMA-376, part 2, 6.5.3).
pub(super) fn relationships(part: &str, source: &str) -> Result<(), TemplateError> {
    each_element(part, source, |element| {
        if element.local_name().as_ref() != "Relationship" {
            return Ok(());
        }
        let target = attribute(element, "Target").unwrap_or_default();
        let mode = attribute(element, "TargetMode").unwrap_or_default();
        let kind = attribute(element, "Type").unwrap_or_default();
        let kind = kind.rsplit('/').next().unwrap_or_default();
        if kind == "aFChunk" {
            let what = "altChunk".to_owned();
            return Err(TemplateError::Foreign { what, place: TemplatePlace::new(part, 0, "") });
        }
        let is_external = mode.eq_ignore_ascii_case("external")
            || target.contains("://")
            || target.starts_with("\\\\");
        if is_external && kind != "hyperlink" {
            let (part, kind) = (part.to_owned(), kind.to_owned());
            return Err(TemplateError::External { part, kind, target });
        }
        Ok(())
    })
}
