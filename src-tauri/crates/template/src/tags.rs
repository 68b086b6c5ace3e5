//! Finds `{{…}}` in the text of paragraphs, however Word has split it over runs.

use super::scan::{Element, Kind, Scan, around};
use super::slots::Slot;
use super::{TemplateError, TemplatePlace};
use std::collections::BTreeMap;
use std::ops::Range;

/// What a tag asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// `{{name}}`
    Field,
    /// `{{*name}}`: its lines are paragraphs
    Paragraphs,
    /// `{{#name}}`
    Open,
    /// `{{^name}}`
    OpenInverted,
    /// `{{?name}}`
    OpenOnce,
    /// `{{/name}}`
    Close,
    /// `{{~}}`: what stands before keeps with what follows
    Keep,
}

impl Sign {
    /// Whether it puts text in its place.
    pub(super) fn is_field(self) -> bool {
        matches!(self, Sign::Field | Sign::Paragraphs)
    }
}

#[derive(Debug)]
pub(super) struct Tag {
    pub(super) sign: Sign,
    pub(super) name: String,
    /// The paragraph it stands in, or the WordArt.
    pub(super) paragraph: usize,
    /// The bytes it covers: the text element and its part of them; never empty.
    pub(super) pieces: Vec<(usize, Range<usize>)>,
    /// Nothing but blanks and loop tags stands before it in the paragraph.
    pub(super) first: bool,
    /// Nothing but blanks and loop tags stands after it in the paragraph.
    pub(super) last: bool,
    /// Nothing but loop tags and blanks stands in the paragraph.
    pub(super) alone: bool,
    pub(super) place: TemplatePlace,
}

impl Tag {
    /// The text element it begins in.
    pub(super) fn text(&self) -> usize {
        self.pieces[0].0
    }

    /// Its first byte.
    pub(super) fn start(&self) -> usize {
        self.pieces[0].1.start
    }
}

/// All tags of a part, in the order of their places in the file; what is wrong with some of them
/// goes to the faults. What Word's own fields have in them is theirs.
pub(super) fn find(scan: &Scan, fields: &[Slot], faults: &mut Vec<TemplateError>) -> Vec<Tag> {
    let elements = &scan.elements;
    let mut paragraphs: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, element) in elements.iter().enumerate() {
        let line = match element.kind {
            Kind::Text if elements[element.parent].kind == Kind::Run => {
                around(elements, index, Kind::Paragraph)
            }
            // What WordArt says is a line of its own, whatever stands around it.
            Kind::WordArt => Some(index),
            _ => None,
        };
        let is_taken = || fields.iter().any(|field| field.whole.contains(&element.whole.start));
        if let Some(line) = line
            && !is_taken()
            && around(elements, index, Kind::Gone).is_none()
        {
            paragraphs.entry(line).or_default().push(index);
        }
    }
    let mut tags = Vec::new();
    for (paragraph, texts) in paragraphs {
        find_in_paragraph(scan, paragraph, &texts, &mut tags, faults);
    }
    // A text box lies inside a paragraph of its own surroundings: order by place, not by paragraph.
    tags.sort_by_key(|tag| tag.start());
    tags
}

fn find_in_paragraph(
    scan: &Scan,
    paragraph: usize,
    texts: &[usize],
    tags: &mut Vec<Tag>,
    faults: &mut Vec<TemplateError>,
) {
    let elements = &scan.elements;
    let mut line = String::new();
    let mut starts = Vec::with_capacity(texts.len());
    for &text in texts {
        starts.push(line.len());
        line.push_str(&scan.source[elements[text].content.clone()]);
    }
    let first_tag = tags.len();
    // What is left of the paragraph's text when the tags are taken out: the gaps between them.
    let mut gaps = Vec::new();
    let mut from = 0;
    while let Some(open) = line[from..].find("{{").map(|at| from + at) {
        let place = scan.place(paragraph);
        let Some(close) = line[open + 2..].find("}}").map(|at| open + 2 + at) else {
            faults.push(TemplateError::UnclosedTag(place));
            break;
        };
        let covered = open..close + 2;
        let mut pieces = Vec::new();
        for (position, &candidate) in texts.iter().enumerate() {
            let content = &elements[candidate].content;
            let begin = starts[position];
            let end = begin + content.len();
            let overlap = covered.start.max(begin)..covered.end.min(end);
            if overlap.start < overlap.end {
                pieces.push((
                    candidate,
                    overlap.start - begin + content.start..overlap.end - begin + content.start,
                ));
            }
        }
        let inside = &line[open + 2..close];
        let read = parse(inside).filter(|(sign, _)| fits(elements, paragraph, *sign, pieces[0].0));
        let gap = line[from..open].trim().is_empty();
        from = covered.end;
        let Some((sign, name)) = read else {
            faults.push(TemplateError::BadTag { tag: inside.to_owned(), place });
            continue;
        };
        gaps.push(gap);
        tags.push(Tag {
            sign,
            name,
            paragraph,
            pieces,
            first: false,
            last: false,
            alone: false,
            place,
        });
    }
    gaps.push(line[from..].trim().is_empty());

    let found = &mut tags[first_tag..];
    let blank = gaps.iter().all(|gap| *gap) && !elements[paragraph].solid;
    let alone = blank && found.iter().all(|tag| !tag.sign.is_field());
    let (mut before, mut after) = (true, true);
    for (index, gap) in gaps.iter().enumerate().take(found.len()) {
        before &= gap;
        found[index].first = before;
        found[index].alone = alone;
        before &= !found[index].sign.is_field();
    }
    for index in (0..found.len()).rev() {
        after &= gaps[index + 1];
        found[index].last = after;
        after &= !found[index].sign.is_field();
    }
    for tag in found.iter().filter(|tag| tag.sign == Sign::Keep && !tag.alone) {
        faults.push(TemplateError::BadTag { tag: "~".to_owned(), place: tag.place.clone() });
    }
}

/// Whether a tag can stand where it does: WordArt says plain values, and only a run right in its
/// paragraph can be the end of it.
fn fits(elements: &[Element], paragraph: usize, sign: Sign, text: usize) -> bool {
    match sign {
        Sign::Field => true,
        Sign::Paragraphs => elements[elements[text].parent].parent == paragraph,
        _ => elements[paragraph].kind != Kind::WordArt,
    }
}

/// What stands between the braces, where it is a tag.
fn parse(inside: &str) -> Option<(Sign, String)> {
    let trimmed = inside.trim();
    let (sign, name) = match trimmed.chars().next() {
        Some('#') => (Sign::Open, &trimmed[1..]),
        Some('^') => (Sign::OpenInverted, &trimmed[1..]),
        Some('?') => (Sign::OpenOnce, &trimmed[1..]),
        Some('*') => (Sign::Paragraphs, &trimmed[1..]),
        Some('~') if trimmed.len() == 1 => return Some((Sign::Keep, String::new())),
        Some('/') => (Sign::Close, &trimmed[1..]),
        _ => (Sign::Field, trimmed),
    };
    let name = name.trim();
    is_name(name).then(|| (sign, name.to_owned()))
}

/// Whether a field can be called so: words of letters, digits and `_` with dots between them, or
/// `.` alone.
pub(super) fn is_name(name: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_');
    name == "." || name.split('.').all(is_word)
}
