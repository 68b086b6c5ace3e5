//! OpenDocument texts: a paper's blocks as `content.xml`, with the styles of `styles.xml` beside this
//! file.
//!
//! The package is written here, not by an office program; none is needed to make one.

mod content;
mod package;
#[cfg(test)]
mod tests;
mod xml;

use hattama_template::Made;

use crate::Paper;
use hattama_domain::language::Language;

/// Looks by name, the page, its header; a mark in braces stands for what differs between papers.
const STYLES: &str = include_str!("styles.xml");

/// What stands across the page of a draft.
const WATERMARK: &str = include_str!("watermark.xml");

/// The height of the header, which is part of the upper margin; in millimetres.
const HEADER: u32 = 10;

/// The OpenDocument text of a paper.
pub fn odt(paper: &Paper) -> Made {
    let mut replaced = 0;
    let content = content::of(paper, &mut replaced);
    // The same characters stand in the text, where they are counted.
    let title = xml::plain(paper.subject(), &mut 0);
    let parts = [
        ("content.xml", content),
        ("styles.xml", styles(paper)),
        ("meta.xml", meta(paper.language(), &title)),
    ];
    Made { bytes: package::write(&parts), replaced }
}

fn styles(paper: &Paper) -> String {
    let (language, country) = tag(paper.language());
    let draft = paper.draft().map(|mark| xml::plain(mark, &mut 0));
    let watermark = draft.map(|mark| WATERMARK.trim_end().replace("{draft}", &mark));
    let (width, height, orientation) =
        if paper.is_wide() { ("297", "210", "landscape") } else { ("210", "297", "portrait") };
    let look = paper.layout().look;
    let set = [
        ("{face}", look.face.name().to_owned()),
        ("{size}", look.size.to_string()),
        ("{small}", look.size.min(12).to_string()),
        ("{smallest}", look.size.min(10).to_string()),
        ("{spacing}", look.spacing.to_string()),
        ("{indent}", format!("{:.1}", f64::from(look.indent) / 10.0)),
        // The heading of a letter leaves the right half free.
        ("{beside}", (look.text_width(paper.is_wide()) / 2).to_string()),
        ("{left}", look.margins.left.to_string()),
        ("{right}", look.margins.right.to_string()),
        ("{header}", look.margins.top.saturating_sub(HEADER).to_string()),
        ("{bottom}", look.margins.bottom.to_string()),
        ("{width}", width.to_owned()),
        ("{height}", height.to_owned()),
        ("{orientation}", orientation.to_owned()),
        ("{language}", language.to_owned()),
        ("{country}", country.to_owned()),
        // There are no patterns for Kazakh.
        ("{hyphenate}", (paper.language() != Language::Kk).to_string()),
        // The last, for its words are an office's own.
        ("{watermark}", watermark.unwrap_or_default()),
    ];
    set.iter().fold(STYLES.to_owned(), |styles, (place, value)| styles.replace(place, value))
}

fn meta(language: Language, title: &str) -> String {
    let (language, country) = tag(language);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:meta>\
         <meta:generator>Hattama</meta:generator><dc:title>{title}</dc:title>\
         <dc:language>{language}-{country}</dc:language></office:meta></office:document-meta>"
    )
}

/// The language and its country, as dictionaries are named.
fn tag(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Ru => ("ru", "RU"),
        Language::Kk => ("kk", "KZ"),
        Language::En => ("en", "GB"),
    }
}
