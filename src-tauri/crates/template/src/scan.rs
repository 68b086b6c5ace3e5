//! One part of a document as a flat list of its elements with their byte ranges, so that everything
//! which is not touched can later be copied as it stands.

use super::package::{attribute, broken};
use super::{TemplateError, TemplatePlace, marks};
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
    /// `w:document`, `w:body`, the lists of notes and comments
    Body,
    /// A header, a footer, a note, a text box or the content of a control: what holds paragraphs,
    /// and never none
    Block,
    /// `w:fldSimple`: a field in one element
    Field,
    /// `w:fldChar`: where a field begins, where its result does, where it ends
    FieldMark,
    /// `w:instrText`: what a field asks for
    Instruction,
    /// `w:sdt`: a content control
    Control,
    /// `w:sdtPr`: its properties
    ControlLook,
    /// `w:tag`: its name
    ControlTag,
    /// `w:showingPlcHdr`, `w:dataBinding`: have Word put something else in a control
    Stale,
    /// The mark of a control that holds no text of its own: a picture, a checkbox, a gallery
    NoText,
    /// `w:altChunk`: the text of another file
    Chunk,
    /// `w:del`, `w:moveFrom`: what a tracked change has taken away
    Gone,
    /// Any other tracked change
    Change,
    /// One end of a range, or the place of a comment
    Mark,
    /// `w:id` among the properties of a content control
    ControlId,
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
    /// Of a paragraph: it holds what a tracked change has taken away, which must not vanish but isn't
    /// read.
    pub(super) tracked: bool,
}

/// A part that has been read: its name, its bytes, and its elements in the order of their start
/// tags, the root first.
pub(super) struct Scan<'a> {
    pub(super) part: &'a str,
    pub(super) source: &'a str,
    pub(super) elements: Vec<Element>,
}

impl<'a> Scan<'a> {
    pub(super) fn read(part: &'a str, source: &'a str) -> Result<Scan<'a>, TemplateError> {
        Ok(Scan { part, source, elements: scan(part, source)? })
    }

    /// The `w:rPr` of a run, the `w:pPr` of a paragraph: what stands in an element for its look, or
    /// nothing. It is for what looks the same: the tracked changes of a look are not among it.
    pub(super) fn look_of(&self, around: usize) -> String {
        let Some(look) = self.child(around, Kind::Look) else { return String::new() };
        let whole = self.elements[look].whole.clone();
        let mut text = String::with_capacity(whole.len());
        let mut copied = whole.start;
        for (_, one) in self.inside(look) {
            if matches!(one.kind, Kind::Gone | Kind::Change) && one.whole.start >= copied {
                text.push_str(&self.source[copied..one.whole.start]);
                copied = one.whole.end;
            }
        }
        text.push_str(&self.source[copied..whole.end]);
        text
    }

    /// The elements anywhere in another one, with their numbers.
    pub(super) fn inside(&self, around: usize) -> impl Iterator<Item = (usize, &Element)> {
        let end = self.elements[around].whole.end;
        let after = self.elements.iter().enumerate().skip(around + 1);
        after.take_while(move |(_, element)| element.whole.start < end)
    }

    /// The first element of a kind right in another one.
    pub(super) fn child(&self, around: usize, kind: Kind) -> Option<usize> {
        let mut inside = self.inside(around);
        let found = inside.find(|(_, one)| one.parent == around && one.kind == kind);
        found.map(|(index, _)| index)
    }

    /// The value of an element's attribute.
    pub(super) fn attribute(&self, element: usize, name: &str) -> Option<String> {
        let mut reader =
            quick_xml::Reader::from_str(&self.source[self.elements[element].whole.clone()]);
        let (Event::Start(tag) | Event::Empty(tag)) = reader.read_event().ok()? else {
            return None;
        };
        attribute(&tag, name)
    }

    /// The bytes of an element's attribute and of its value, where it stands in double quotes.
    pub(super) fn attribute_at(
        &self,
        element: usize,
        name: &str,
    ) -> Option<(Range<usize>, Range<usize>)> {
        let Element { whole, content, .. } = &self.elements[element];
        let tag = &self.source[whole.start..content.start];
        let start = tag.find(&format!(" {name}=\""))?;
        let value = start + name.len() + 3;
        let length = tag[value..].find('"')?;
        let at = |range: Range<usize>| whole.start + range.start..whole.start + range.end;
        Some((at(start..value + length + 1), at(value..value + length)))
    }

    /// Where an element stands: its paragraph, or the first one in it.
    pub(super) fn place(&self, element: usize) -> TemplatePlace {
        let around = around(&self.elements, element, Kind::Paragraph);
        let first = || {
            let mut inside = self.inside(element);
            inside.find(|(_, one)| one.kind == Kind::Paragraph).map(|(index, _)| index)
        };
        let Some(paragraph) = around.or_else(first) else {
            return TemplatePlace::new(self.part, 0, "");
        };
        let before = self.elements[..=paragraph].iter();
        let number = before.filter(|one| one.kind == Kind::Paragraph).count();
        let texts = self.inside(paragraph).filter(|(_, one)| one.kind == Kind::Text);
        let text: String = texts.map(|(_, one)| &self.source[one.content.clone()]).collect();
        TemplatePlace::new(self.part, number, &unescaped(&text))
    }
}

/// What escaped text says; where it is escaped wrongly, the text as it stands.
pub(super) fn unescaped(text: &str) -> String {
    quick_xml::escape::unescape(text).map_or_else(|_| text.to_owned(), |text| text.into_owned())
}

/// Reads a part. Elements come in the order of their start tags, the root first.
fn scan(part: &str, source: &str) -> Result<Vec<Element>, TemplateError> {
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
    let index = elements.len();
    let parent = open.last().copied().unwrap_or(index);
    let saying = (name.as_ref() == "v:textpath").then(|| saying(source, &whole)).flatten();
    let kind = match name.as_ref() {
        "w:p" => Kind::Paragraph,
        "w:r" => Kind::Run,
        "w:rPr" | "w:pPr" => Kind::Look,
        "w:t" => Kind::Text,
        "w:tbl" => Kind::Table,
        "w:tr" => Kind::Row,
        "w:tc" => Kind::Cell,
        "w:document" | "w:body" | "w:footnotes" | "w:endnotes" | "w:comments" => Kind::Body,
        "w:hdr" | "w:ftr" | "w:txbxContent" | "w:sdtContent" | "w:footnote" | "w:endnote"
        | "w:comment" => Kind::Block,
        "w:fldSimple" => Kind::Field,
        "w:fldChar" => Kind::FieldMark,
        "w:instrText" => Kind::Instruction,
        "w:sdt" => Kind::Control,
        "w:sdtPr" => Kind::ControlLook,
        "w:tag" => Kind::ControlTag,
        "w:showingPlcHdr" | "w:dataBinding" => Kind::Stale,
        "w:picture"
        | "w:docPartObj"
        | "w:docPartList"
        | "w:group"
        | "w:equation"
        | "w:citation"
        | "w:bibliography"
        | "w14:checkbox"
        | "w15:repeatingSection"
        | "w15:repeatingSectionItem" => Kind::NoText,
        "w:altChunk" => Kind::Chunk,
        "w:del" | "w:moveFrom" => Kind::Gone,
        "w:id" if elements.get(parent).is_some_and(|one| one.kind == Kind::ControlLook) => {
            Kind::ControlId
        }
        name if marks::is_change(name) => Kind::Change,
        name if marks::is_mark(name) => Kind::Mark,
        _ if saying.is_some() => Kind::WordArt,
        _ => Kind::Other,
    };
    let content = saying.unwrap_or(whole.end..whole.end);
    let is_solid = match kind {
        Kind::Field | Kind::FieldMark | Kind::Control => true,
        Kind::Other if name.as_ref() == "w:sectPr" => true,
        Kind::Other => {
            elements.get(parent).is_some_and(|parent| parent.kind == Kind::Run)
                && name.as_ref() != "w:lastRenderedPageBreak"
        }
        _ => false,
    };
    if (is_solid || kind == Kind::Text)
        && let Some(paragraph) = around(elements, parent, Kind::Paragraph)
    {
        let is_gone = around(elements, parent, Kind::Gone).is_some();
        elements[paragraph].solid |= is_solid && !is_gone;
        elements[paragraph].tracked |= is_gone;
    }
    elements.push(Element { kind, parent, content, whole, solid: false, tracked: false });
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
