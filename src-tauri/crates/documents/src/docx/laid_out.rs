//! A bundled template as a profile lays it out: its margins, its type, the order of its parts. What
//! the template has as [`PaperLook::default`] says becomes what the look says; everything else, and
//! each other part of the file, stays as it is.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::ops::Range;

use hattama_domain::profile::{Face, LetterPart, PaperLook};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::layout::Layout;

/// Twentieths of a point, in which Word measures, in a millimetre.
const TWIPS: f64 = 1440.0 / 25.4;

/// What can go wrong with a file that is part of the program: nothing that a test would not show.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The template of papers that lie on their sides or don't, laid out.
pub fn laid_out(template: &[u8], layout: &Layout, is_wide: bool) -> Result<Vec<u8>> {
    let usual = Layout::default();
    if (layout.look, &layout.letter) == (usual.look, &usual.letter) {
        return Ok(template.to_vec());
    }
    let mut archive = ZipArchive::new(Cursor::new(template))?;
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let page = Page { look: &layout.look, is_wide };
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        if !matches!(name.as_str(), "word/document.xml" | "word/styles.xml") {
            out.raw_copy_file(entry)?;
            continue;
        }
        let mut xml = String::new();
        entry.read_to_string(&mut xml)?;
        if name == "word/document.xml" {
            xml = in_order(&xml, &layout.letter)?;
        }
        let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
        out.start_file(name.as_str(), options)?;
        out.write_all(page.set(&xml)?.as_bytes())?;
    }
    Ok(out.finish()?.into_inner())
}

/// What a look makes of the measures in a part.
struct Page<'a> {
    look: &'a PaperLook,
    is_wide: bool,
}

impl Page<'_> {
    fn set(&self, xml: &str) -> Result<String> {
        let mut reader = Reader::from_str(xml);
        let mut out = String::with_capacity(xml.len());
        loop {
            let from = reader.buffer_position() as usize;
            let event = reader.read_event()?;
            let source = &xml[from..reader.buffer_position() as usize];
            match &event {
                Event::Start(tag) | Event::Empty(tag) => out.push_str(&self.tag(tag, source)?),
                Event::Eof => return Ok(out),
                _ => out.push_str(source),
            }
        }
    }

    /// The tag, each attribute that measures something as the look has it.
    fn tag(&self, tag: &BytesStart<'_>, source: &str) -> Result<String> {
        let mut set = source.to_owned();
        for attribute in tag.attributes() {
            let attribute = attribute?;
            let (name, value) = (attribute.key.as_ref(), attribute.value.as_ref());
            if let Some(wanted) = self.measure(tag.name().as_ref(), name, value) {
                set = set.replace(&format!("{name}=\"{value}\""), &format!("{name}=\"{wanted}\""));
            }
        }
        Ok(set)
    }

    /// `None` where the look has no say.
    fn measure(&self, element: &str, attribute: &str, value: &str) -> Option<String> {
        let usual = PaperLook::default();
        if element == "w:rFonts" {
            return (value == Face::Times.name()).then(|| self.look.face.name().to_owned());
        }
        let number: u32 = value.parse().ok()?;
        let wanted = match (element, attribute) {
            ("w:pgMar", "w:left") => twips(self.look.margins.left),
            ("w:pgMar", "w:right") => twips(self.look.margins.right),
            ("w:pgMar", "w:top") => twips(self.look.margins.top),
            ("w:pgMar", "w:bottom") => twips(self.look.margins.bottom),
            ("w:sz" | "w:szCs", "w:val") if number == 2 * usual.size => 2 * self.look.size,
            ("w:sz" | "w:szCs", "w:val") => number.min(2 * self.look.size),
            ("w:spacing", "w:line") if number == lines(&usual) => lines(self.look),
            ("w:ind", "w:firstLine") if number == indent(&usual) => indent(self.look),
            ("w:tblW" | "w:gridCol" | "w:tcW", "w:w") => self.wide(number),
            // The heading of a letter leaves the right half free.
            ("w:ind", "w:right") => self.wide(number),
            _ => return None,
        };
        Some(wanted.to_string())
    }

    /// A width, in proportion to that of the text.
    fn wide(&self, width: u32) -> u32 {
        let of = |look: &PaperLook| f64::from(look.text_width(self.is_wide));
        (f64::from(width) * of(self.look) / of(&PaperLook::default())).round() as u32
    }
}

fn twips(millimetres: u32) -> u32 {
    (f64::from(millimetres) * TWIPS).round() as u32
}

/// In 240ths of a line.
fn lines(look: &PaperLook) -> u32 {
    look.spacing * 240 / 100
}

fn indent(look: &PaperLook) -> u32 {
    (f64::from(look.indent) / 10.0 * TWIPS).round() as u32
}

/// The body with the parts of a letter in this order; another paper's stays as it is.
fn in_order(xml: &str, parts: &[LetterPart]) -> Result<String> {
    let blocks = blocks(xml)?;
    let text = |range: &Range<usize>| &xml[range.clone()];
    let starts: Vec<(usize, LetterPart)> =
        blocks.iter().filter_map(|block| Some((block.start, begun(text(block))?))).collect();
    let end = blocks.iter().rfind(|block| text(block).contains(END));
    let (Some((first, _)), Some(end)) = (starts.first(), end) else { return Ok(xml.to_owned()) };
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([end.start]);
    let mut texts: BTreeMap<LetterPart, String> = starts
        .iter()
        .zip(ends)
        .map(|((start, part), end)| (*part, xml[*start..end].to_owned()))
        .collect();
    let executor = match (parts.last(), texts.get_mut(&LetterPart::Signature)) {
        (Some(LetterPart::Signature), _) | (_, None) => String::new(),
        (_, Some(signature)) => executor_taken_out(signature),
    };
    let ordered = parts.iter().filter_map(|part| texts.remove(part));
    Ok([&xml[..*first], &ordered.collect::<String>(), &executor, &xml[end.start..]].concat())
}

/// The style of the paragraph after all parts.
const END: &str = "\"End\"";

/// Who prepared a letter stands in the last row of the signature's table, which keeps them on one page.
/// Where something comes in between, that row becomes a table of its own.
fn executor_taken_out(signature: &mut String) -> String {
    const ROW: &str = "<w:tr>";
    let (Some(first), Some(last)) = (signature.find(ROW), signature.rfind(ROW)) else {
        return String::new();
    };
    let executor = [&signature[..first], &signature[last..]].concat();
    signature.truncate(last);
    signature.push_str("</w:tbl>\n");
    executor
}

/// The part that begins with a block, by the field that the block names.
fn begun(block: &str) -> Option<LetterPart> {
    [
        ("{{date}}", LetterPart::Requisites),
        ("{{heading}}", LetterPart::Heading),
        ("{{?salutation}}", LetterPart::Salutation),
        ("{{#opening}}", LetterPart::Text),
        ("{{?enclosures.places}}", LetterPart::Enclosures),
        ("{{valediction}}", LetterPart::Valediction),
        ("{{signature.post}}", LetterPart::Signature),
    ]
    .into_iter()
    .find_map(|(field, part)| block.contains(field).then_some(part))
}

/// Where the children of the body stand.
fn blocks(xml: &str) -> Result<Vec<Range<usize>>> {
    const BODY: usize = 2;
    let mut reader = Reader::from_str(xml);
    let (mut blocks, mut depth, mut start) = (Vec::new(), 0, 0);
    loop {
        let from = reader.buffer_position() as usize;
        let event = reader.read_event()?;
        let until = reader.buffer_position() as usize;
        match event {
            Event::Start(_) => {
                if depth == BODY {
                    start = from;
                }
                depth += 1;
            }
            Event::End(_) => {
                depth -= 1;
                if depth == BODY {
                    blocks.push(start..until);
                }
            }
            Event::Empty(_) if depth == BODY => blocks.push(from..until),
            Event::Eof => return Ok(blocks),
            _ => {}
        }
    }
}
