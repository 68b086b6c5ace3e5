//! One part of a document as a flat list of its elements with their byte ranges, so that everything
//! which is not touched can later be copied as it stands.

use super::TemplateError;
use super::package::broken;
use quick_xml::events::{BytesStart, Event};
use std::ops::Range;

/// The elements that matter to a template; the names are WordprocessingML's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `w:p`
    Paragraph,
    /// `w:r`
    Run,
    /// `w:rPr`, `w:pPr`: how a run or a paragraph looks
    Look,
    /// `w:t`
    Text,
    /// `v:textpath` with a `string`, which is its content: a watermark, for one
    WordArt,
    /// `w:tbl`
    Table,
    /// `w:tr`
    Row,
    /// `w:tc`
    Cell,
    /// `w:document`, `w:body`
    Body,
    /// A header, a footer, a text box or a content control: what holds paragraphs, and never none
    Block,
    Other,
}

#[derive(Debug)]
pub(super) struct Element {
    pub(super) kind: Kind,
    /// Index of the element around it; the root is its own.
    pub(super) parent: usize,
    /// From the first byte of the start tag to the last of the end tag.
    pub(super) whole: Range<usize>,
    /// What stands between the two tags; of WordArt, what it says.
    pub(super) content: Range<usize>,
    /// Of a paragraph: it holds something besides text (a picture, a break, a section's end) and
    /// must not vanish.
    pub(super) solid: bool,
}

/// Reads a part. Elements come in the order of their start tags, the root first.
pub(super) fn scan(part: &str, source: &str) -> Result<Vec<Element>, TemplateError> {
    let mut reader = quick_xml::Reader::from_str(source);
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    loop {
        let start = position(&reader);
        let event =
            reader.read_event().map_err(|error| broken(part, reader.error_position(), &error))?;
        let end = position(&reader);
        match event {
            Event::Start(tag) => {
                let index = push(&mut elements, &open, &tag, source, start..end);
                open.push(index);
            }
            Event::Empty(tag) => {
                push(&mut elements, &open, &tag, source, start..end);
            }
            Event::End(_) => {
                // The reader has already refused an end tag that does not match its start.
                if let Some(index) = open.pop() {
                    elements[index].whole.end = end;
                    if elements[index].kind != Kind::WordArt {
                        elements[index].content.end = start;
                    }
                }
            }
            Event::DocType(_) => {
                return Err(broken(part, start as u64, &"a document type is declared"));
            }
            Event::Eof => break,
            Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::GeneralRef(_) => {}
        }
    }
    match elements.first() {
        Some(root) if open.is_empty() && matches!(root.kind, Kind::Body | Kind::Block) => {
            Ok(elements)
        }
        _ => Err(broken(part, source.len() as u64, &"no Word text, or cut off")),
    }
}

pub(super) fn position(reader: &quick_xml::Reader<&[u8]>) -> usize {
    // A slice's length always fits.
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn push(
    elements: &mut Vec<Element>,
    open: &[usize],
    tag: &BytesStart<'_>,
    source: &str,
    whole: Range<usize>,
) -> usize {
    let name = tag.name();
    let saying = (name.as_ref() == "v:textpath").then(|| saying(source, &whole)).flatten();
    let kind = match name.as_ref() {
        "w:p" => Kind::Paragraph,
        "w:r" => Kind::Run,
        "w:rPr" | "w:pPr" => Kind::Look,
        "w:t" => Kind::Text,
        "w:tbl" => Kind::Table,
        "w:tr" => Kind::Row,
        "w:tc" => Kind::Cell,
        "w:document" | "w:body" => Kind::Body,
        "w:hdr" | "w:ftr" | "w:txbxContent" | "w:sdtContent" => Kind::Block,
        _ if saying.is_some() => Kind::WordArt,
        _ => Kind::Other,
    };
    let content = saying.unwrap_or(whole.end..whole.end);
    let index = elements.len();
    let parent = open.last().copied().unwrap_or(index);
    let is_solid = match kind {
        Kind::Other if name.as_ref() == "w:sectPr" => true,
        Kind::Other => {
            elements.get(parent).is_some_and(|parent| parent.kind == Kind::Run)
                && name.as_ref() != "w:lastRenderedPageBreak"
        }
        _ => false,
    };
    if is_solid && let Some(paragraph) = around(elements, parent, Kind::Paragraph) {
        elements[paragraph].solid = true;
    }
    elements.push(Element { kind, parent, content, whole, solid: false });
    index
}

/// Where the value of a tag's attribute `string` stands, if it has one.
fn saying(source: &str, tag: &Range<usize>) -> Option<Range<usize>> {
    const STRING: &str = " string=\"";
    let start = tag.start + source[tag.clone()].find(STRING)? + STRING.len();
    Some(start..start + source[start..tag.end].find('"')?)
}

/// The nearest element of a kind that is `index` itself or stands around it.
pub(super) fn around(elements: &[Element], mut index: usize, kind: Kind) -> Option<usize> {
    loop {
        let element = elements.get(index)?;
        if element.kind == kind {
            return Some(index);
        }
        if element.parent == index {
            return None;
        }
        index = element.parent;
    }
}
