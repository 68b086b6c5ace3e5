//! What a document must not have twice nor by half: the ends of ranges (comments, bookmarks, moves),
//! and the numbers that Word gives to paragraphs, controls and tracked changes.
//!
//! A range's end in a paragraph that vanishes, or in a loop over nothing, goes to the paragraph before
//! or stays between paragraphs. In a loop, marks and numbers come with the first record only; what needs a number,
//! a tracked change, gets a fresh one after that.

use super::compile::Node;
use super::scan::{Element, Kind, Scan};
use std::collections::BTreeSet;
use std::ops::Range;

/// One end of a range, or the place of a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// Its element's number, which no other one in the part has.
    pub(super) number: usize,
    /// How it stands among the runs of a paragraph.
    pub(super) markup: String,
    /// It is the place of a comment, in a run.
    pub(super) is_run: bool,
}

/// The marks of a part, in the order of the file.
pub(super) struct Marks(Vec<Standing>);

struct Standing {
    at: Range<usize>,
    /// What the two ends of a range, and the place of its comment, have in common.
    range: String,
    mark: Mark,
}

impl Marks {
    pub(super) fn find(scan: &Scan) -> Marks {
        let marks = scan.elements.iter().enumerate().filter(|(_, one)| one.kind == Kind::Mark);
        Marks(marks.map(|(number, one)| standing(scan, number, one)).collect())
    }

    pub(super) fn within(&self, bytes: &Range<usize>) -> Vec<Mark> {
        let within = self.0.iter().filter(|one| bytes.contains(&one.at.start));
        within.map(|one| one.mark.clone()).collect()
    }

    /// The marks within some bytes whose ranges reach beyond them.
    pub(super) fn halves(&self, bytes: &Range<usize>) -> Vec<Mark> {
        let (within, beyond): (Vec<_>, Vec<_>) =
            self.0.iter().partition(|one| bytes.contains(&one.at.start));
        let beyond: BTreeSet<&str> = beyond.iter().map(|one| one.range.as_str()).collect();
        let halves = within.into_iter().filter(|one| beyond.contains(one.range.as_str()));
        halves.map(|one| one.mark.clone()).collect()
    }

    /// What can't be repeated as it stands, in bytes that are: where, and what comes there instead.
    pub(super) fn unrepeatable(
        &self,
        scan: &Scan,
        repeated: &[Range<usize>],
    ) -> Vec<(Range<usize>, Node)> {
        let is_repeated = |at: usize| repeated.iter().any(|bytes| bytes.contains(&at));
        let once = |number: usize, at: Range<usize>| {
            let markup = scan.source[at.clone()].to_owned();
            (at, Node::Once(Mark { number, markup, is_run: false }))
        };
        let marks = self.0.iter().filter(|one| is_repeated(one.at.start));
        let marks = marks.map(|one| once(one.mark.number, one.at.clone()));
        let elements = scan.elements.iter().enumerate();
        let numbers =
            elements.filter(|(_, one)| is_repeated(one.whole.start)).filter_map(|(number, one)| {
                match one.kind {
                    Kind::Paragraph | Kind::Row => {
                        let (attribute, _) = scan.attribute_at(number, "w14:paraId")?;
                        Some(once(number, attribute))
                    }
                    Kind::ControlId => Some(once(number, one.whole.clone())),
                    Kind::Gone | Kind::Change => {
                        let (_, value) = scan.attribute_at(number, "w:id")?;
                        let id = scan.source[value.clone()].to_owned();
                        Some((value, Node::Id { number, id }))
                    }
                    _ => None,
                }
            });
        marks.chain(numbers).collect()
    }
}

fn standing(scan: &Scan, number: usize, element: &Element) -> Standing {
    let markup = &scan.source[element.whole.clone()];
    let name = name(markup);
    let id = scan.attribute(number, "w:id").unwrap_or_default();
    let ends = name.strip_suffix("Start").or_else(|| name.strip_suffix("End"));
    let range = format!("{} {id}", ends.unwrap_or("w:commentRange"));
    let run = element.parent;
    if scan.elements[run].kind != Kind::Run {
        let mark = Mark { number, markup: markup.to_owned(), is_run: false };
        return Standing { at: element.whole.clone(), range, mark };
    }
    let is_alone = scan.inside(run).all(|(index, one)| {
        index == number || one.kind == Kind::Look || scan.elements[one.parent].kind == Kind::Look
    });
    let at = if is_alone { &scan.elements[run].whole } else { &element.whole };
    let markup = format!("<w:r>{}{markup}</w:r>", scan.look_of(run));
    Standing { at: at.clone(), range, mark: Mark { number, markup, is_run: true } }
}

/// The name of the element that begins a piece of markup.
fn name(markup: &str) -> &str {
    let name = markup.strip_prefix('<').unwrap_or(markup);
    name.split(|c: char| c.is_whitespace() || matches!(c, '/' | '>')).next().unwrap_or_default()
}

/// Whether an element marks one end of a range or the place of a comment (ECMA-376, 17.13).
pub(super) fn is_mark(name: &str) -> bool {
    const ENDS: [&str; 5] =
        ["w:bookmarkStart", "w:bookmarkEnd", "w:permStart", "w:permEnd", "w:commentReference"];
    let is_range = name.ends_with("RangeStart") || name.ends_with("RangeEnd");
    is_range && name.starts_with("w:") || ENDS.contains(&name)
}

/// Whether an element is a tracked change, of those that take nothing away (ECMA-376, 17.13.5).
pub(super) fn is_change(name: &str) -> bool {
    const CHANGES: [&str; 6] =
        ["w:ins", "w:moveTo", "w:cellIns", "w:cellDel", "w:cellMerge", "w:numberingChange"];
    let is_look = name.ends_with("PrChange") || name.ends_with("GridChange");
    is_look && name.starts_with("w:") || CHANGES.contains(&name)
}

/// Markup without the marks at its end.
pub(super) fn before_marks(markup: &str) -> &str {
    let mut before = markup.trim_end();
    while let Some(at) = before.rfind('<').filter(|at| is_mark(name(&before[*at..]))) {
        before = before[..at].trim_end();
    }
    before
}

/// The marks in markup.
pub(super) fn all_in(markup: &str) -> String {
    let elements = markup.match_indices('<').map(|(at, _)| &markup[at..]);
    let marks = elements.filter(|element| is_mark(name(element)));
    marks.filter_map(|mark| mark.find('>').map(|end| &mark[..=end])).collect()
}

/// Numbers for tracked changes that come again: those that no element of the template has.
pub(super) struct Ids<'a> {
    used: &'a BTreeSet<u32>,
    last: u32,
}

impl<'a> Ids<'a> {
    pub(super) fn new(used: &'a BTreeSet<u32>) -> Ids<'a> {
        Ids { used, last: 0 }
    }

    pub(super) fn fresh(&mut self) -> u32 {
        loop {
            self.last += 1;
            if !self.used.contains(&self.last) {
                return self.last;
            }
        }
    }
}

/// The numbers that elements of a part have.
pub(super) fn ids(source: &str) -> impl Iterator<Item = u32> {
    let values = source.split(" w:id=\"").skip(1);
    values.filter_map(|value| value.split('"').next()?.parse().ok())
}
