//! The ZIP around a Word document: which of its parts filling changes, reading them with limits,
//! and writing the file anew with every other part copied as it lies there, still compressed.

use super::TemplateError;
use super::guard::{self, Limits};
use super::scan::unescaped;
use quick_xml::events::{BytesStart, Event};
use std::io::{Cursor, Read, Write};
use std::sync::Arc;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

const CONTENT_TYPES: &str = "[Content_Types].xml";
const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const HEADER: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
const FOOTER: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
const FOOTNOTES: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
const ENDNOTES: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml";
const COMMENTS: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const STYLES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
const PROPERTIES: &str = "application/vnd.openxmlformats-package.core-properties+xml";

/// Of deflating: half the time of the usual 6, for files a few per cent larger.
const LEVEL: i64 = 3;

/// What a part is to a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The body, a header, a footer, the notes.
    Text,
    /// Copied as they are, after a look at what they take in.
    Comments,
    Styles,
    /// Title, language and the like.
    Properties,
}

pub(super) struct Package {
    archive: ZipArchive<Cursor<Arc<[u8]>>>,
    /// Of the whole file, in bytes.
    length: usize,
    limits: Limits,
}

impl Package {
    pub(super) fn open(bytes: &[u8], limits: Limits) -> Result<Package, TemplateError> {
        guard::container(bytes)?;
        let mut archive = ZipArchive::new(Cursor::new(Arc::from(bytes)))?;
        guard::entries(bytes, &mut archive, limits)?;
        let package = Package { archive, length: bytes.len(), limits };
        package.relationships()?;
        Ok(package)
    }

    /// Refuses what leads out of the file.
    fn relationships(&self) -> Result<(), TemplateError> {
        for (index, name) in self.names()? {
            if name.to_lowercase().ends_with(".rels") {
                guard::relationships(&name, &self.read(index, &name)?)?;
            }
        }
        Ok(())
    }

    fn names(&self) -> Result<Vec<(usize, String)>, TemplateError> {
        let mut archive = self.archive.clone();
        (0..archive.len())
            .map(|index| Ok((index, archive.by_index_raw(index)?.name()?.into_owned())))
            .collect()
    }

    /// The parts that filling changes or that have to be looked through, as the package's own list
    /// of content types names them: position, name and role.
    pub(super) fn parts(&self) -> Result<Vec<(usize, String, Role)>, TemplateError> {
        let index = self.archive.index_for_name(CONTENT_TYPES).ok_or(TemplateError::NotWord)?;
        let types = self.read(index, CONTENT_TYPES)?;
        let mut parts = Vec::new();
        let mut has_body = false;
        for (name, content_type) in overrides(&types)? {
            let name = name.trim_start_matches('/').to_owned();
            if content_type.contains("macroEnabled") || content_type.contains("vbaProject") {
                return Err(TemplateError::Macros(name));
            }
            let role = match content_type.as_str() {
                MAIN | HEADER | FOOTER | FOOTNOTES | ENDNOTES => Role::Text,
                COMMENTS => Role::Comments,
                STYLES => Role::Styles,
                PROPERTIES => Role::Properties,
                _ => continue,
            };
            let index = self.archive.index_for_name(&name).ok_or(TemplateError::NotWord)?;
            parts.push((index, name, role));
            has_body |= content_type == MAIN;
        }
        if has_body { Ok(parts) } else { Err(TemplateError::NotWord) }
    }

    /// The text of one part.
    pub(super) fn read(&self, index: usize, name: &str) -> Result<String, TemplateError> {
        let mut archive = self.archive.clone();
        let mut text = String::new();
        let most = self.limits.part;
        // One byte more than allowed: the size an entry declares cannot be trusted.
        archive
            .by_index(index)?
            .take(most + 1)
            .read_to_string(&mut text)
            .map_err(|error| broken(name, 0, &error))?;
        if text.len() as u64 > most {
            return Err(TemplateError::TooLarge(name.to_owned()));
        }
        if let Some(rest) = text.strip_prefix('\u{feff}') {
            text = rest.to_owned();
        }
        Ok(text)
    }

    /// The whole file again, in its old order, with the changed parts in place of the old ones.
    pub(super) fn write(&self, changed: &[(usize, String)]) -> Result<Vec<u8>, TemplateError> {
        let mut archive = self.archive.clone();
        // What is made is about as long as what it is made from.
        let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(2 * self.length)));
        // The format's own zero date: the same data give the same bytes.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(LEVEL))
            .last_modified_time(zip::DateTime::default());
        for index in 0..archive.len() {
            let entry = archive.by_index_raw(index)?;
            if let Some((_, text)) = changed.iter().find(|(changed, _)| *changed == index) {
                let name = entry.name()?.into_owned();
                drop(entry);
                writer.start_file(name, options)?;
                writer.write_all(text.as_bytes()).map_err(zip::result::ZipError::from)?;
            } else {
                writer.raw_copy_file(entry)?;
            }
        }
        Ok(writer.finish()?.into_inner())
    }
}

/// The `Override` elements of `[Content_Types].xml`: part name and content type.
fn overrides(types: &str) -> Result<Vec<(String, String)>, TemplateError> {
    let mut found = Vec::new();
    each_element(CONTENT_TYPES, types, |element| {
        if element.local_name().as_ref() == "Override"
            && let (Some(part), Some(kind)) =
                (attribute(element, "PartName"), attribute(element, "ContentType"))
        {
            found.push((part, kind));
        }
        Ok(())
    })?;
    Ok(found)
}

/// Shows each element of a list.
pub(super) fn each_element(
    part: &str,
    source: &str,
    mut look: impl FnMut(&BytesStart<'_>) -> Result<(), TemplateError>,
) -> Result<(), TemplateError> {
    let mut reader = quick_xml::Reader::from_str(source);
    loop {
        let event =
            reader.read_event().map_err(|error| broken(part, reader.error_position(), &error))?;
        match event {
            Event::Start(element) | Event::Empty(element) => look(&element)?,
            Event::DocType(_) => return Err(broken(part, 0, &"a document type is declared")),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// What an attribute says.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    Some(unescaped(&element.try_get_attribute(name).ok().flatten()?.value))
}

pub(super) fn broken(part: &str, offset: u64, reason: &dyn std::fmt::Display) -> TemplateError {
    TemplateError::Broken { part: part.to_owned(), offset, reason: reason.to_string() }
}
