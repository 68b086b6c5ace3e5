//! Turns a part and its tags into nodes: what is copied, what is filled, what is repeated.
//!
//! First everything that happens is listed with the byte at which it happens, then the list is
//! sorted and the nodes are built in one pass over the source.

use super::loops::{self, Loop, Scope};
use super::mention::{self, Mention};
use super::scan::{Kind, Scan};
use super::slots::Slot;
use super::tags::{self, Sign, Tag};
use super::{TemplateError, TemplatePlace, controls, fields};
use std::collections::BTreeSet;
use std::ops::Range;

/// Wrapped nodes inside wrapped nodes: loops, and the cells and tables around them. Filling
/// recurses over them.
const MAX_DEPTH: usize = 128;

/// A piece of a compiled part.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// Copied as it stands.
    Raw(String),
    /// A place for a value, inside a `w:t`.
    Field { name: String, look: Look },
    /// A place for a value inside an attribute.
    Said { name: String },
    /// The paragraph that ends here keeps with what follows.
    Keep,
    /// Nodes inside something.
    Wrapped { wrap: Wrap, body: Vec<Node> },
}

/// How the text around a place looks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// The `w:rPr` of its run, or empty.
    pub(super) run: String,
    /// Where each line is to be a paragraph, the `w:pPr` of this one, or empty.
    pub(super) paragraph: Option<String>,
}

/// What is around nodes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wrap {
    /// A loop: its body comes once for each record.
    Each { name: String },
    /// Its body comes once where there is something, or, inverted, where there is nothing.
    If { name: String, inverted: bool },
    /// The content of a cell, header or text box, which must not end up without a paragraph.
    Paragraphs,
    /// A table, which must not end up without a row.
    Table,
}

#[derive(Debug)]
enum Act {
    Put(Node),
    Open(Wrap),
    Close,
}

/// Acts in place of some bytes, or, where the range is empty, between two.
struct Event {
    at: Range<usize>,
    rank: Rank,
    acts: Vec<Act>,
}

/// Order of events at one byte: closing, opening, replacing; of what closes the innermost comes
/// first, of what opens the outermost.
type Rank = (u8, isize, u8, usize);

const REPLACING: Rank = (2, 0, 0, 0);
pub(super) const TEXT: &str = "<w:t xml:space=\"preserve\">";

/// A part as it is filled.
pub(super) struct Compiled {
    /// `None` where it has no places and can be copied whole, or has faults.
    pub(super) nodes: Option<Vec<Node>>,
    /// What it names, in the order of the file.
    pub(super) mentions: Vec<Mention>,
    /// Why it can't be filled.
    pub(super) faults: Vec<TemplateError>,
}

/// Reads a part.
///
/// # Errors
///
/// What is no well-formed text of Word, or takes in other files.
pub(super) fn compile(part: &str, source: &str) -> Result<Compiled, TemplateError> {
    let scan = Scan::read(part, source)?;
    let mut faults = Vec::new();
    let mut slots = fields::find(&scan, &mut faults)?;
    let tags = tags::find(&scan, &slots, &mut faults);
    controls::find(&scan, &tags, &mut slots);
    let loops = loops::pair(&scan.elements, &tags, &mut faults);
    let mentions = mention::all(&tags, &slots);
    let has_places = !mentions.is_empty() || !tags.is_empty();
    let mut nodes = None;
    if faults.is_empty() && has_places {
        let (tags, slots, loops) = (&tags, &slots, &loops);
        let plan = Plan { scan: &scan, tags, slots, loops, events: Vec::new() };
        match plan.events().and_then(|events| build(part, source, events)) {
            Ok(built) => nodes = Some(built),
            Err(fault) => faults.push(fault),
        }
    }
    Ok(Compiled { nodes, mentions, faults })
}

struct Plan<'a> {
    scan: &'a Scan<'a>,
    tags: &'a [Tag],
    slots: &'a [Slot],
    loops: &'a [Loop],
    events: Vec<Event>,
}

impl Plan<'_> {
    /// Everything that happens, in order.
    fn events(mut self) -> Result<Vec<Event>, TemplateError> {
        let vanishing = loops::vanishing(self.tags, self.loops);
        for &paragraph in &vanishing {
            let keeps = |tag: &&Tag| tag.paragraph == paragraph && tag.sign == Sign::Keep;
            let acts = self.tags.iter().find(keeps).map(|_| Act::Put(Node::Keep));
            self.replace(self.scan.elements[paragraph].whole.clone(), acts.into_iter().collect());
        }
        self.replace_tags(&vanishing);
        self.replace_slots();
        for each in self.loops {
            self.bound(each, &vanishing)?;
        }
        self.guard();
        self.events.sort_by_key(|event| (event.at.start, event.rank));
        Ok(self.events)
    }

    fn replace(&mut self, at: Range<usize>, acts: Vec<Act>) {
        self.events.push(Event { at, rank: REPLACING, acts });
    }

    /// Puts fields and the bounds of loops over runs in the place of their tags, and takes the
    /// other tags out.
    fn replace_tags(&mut self, vanishing: &BTreeSet<usize>) {
        let mut acts: Vec<Vec<Act>> =
            self.tags.iter().map(|tag| self.field(tag).into_iter().collect()).collect();
        for each in self.loops.iter().filter(|each| each.scope == Scope::Runs) {
            acts[each.open] = self.split_run(each.open, Act::Open(self.wrap(each)));
            acts[each.close] = self.split_run(each.close, Act::Close);
        }
        let mut touched = BTreeSet::new();
        for (tag, mut acts) in self.tags.iter().zip(acts) {
            if vanishing.contains(&tag.paragraph) {
                continue;
            }
            for (text, piece) in &tag.pieces {
                if self.scan.elements[*text].kind == Kind::Text && touched.insert(*text) {
                    // A value may begin or end with blanks, which Word drops unless told otherwise.
                    let element = &self.scan.elements[*text];
                    self.replace(element.whole.start..element.content.start, vec![raw(TEXT)]);
                }
                self.replace(piece.clone(), std::mem::take(&mut acts));
            }
        }
    }

    /// Puts fields in the place of what Word itself marks.
    fn replace_slots(&mut self) {
        for slot in self.slots {
            let look = Look { run: slot.look.clone(), paragraph: None };
            let field = Act::Put(Node::Field { name: slot.name.clone(), look });
            self.replace(slot.whole.clone(), vec![raw(&slot.before), field, raw(&slot.after)]);
            for stale in &slot.stale {
                self.replace(stale.clone(), Vec::new());
            }
        }
    }

    fn field(&self, tag: &Tag) -> Option<Act> {
        if !tag.sign.is_field() {
            return None;
        }
        let name = tag.name.clone();
        Some(Act::Put(match self.scan.elements[tag.text()].kind {
            Kind::WordArt => Node::Said { name },
            _ => Node::Field { name, look: self.look(tag) },
        }))
    }

    fn look(&self, tag: &Tag) -> Look {
        let paragraph = || self.scan.look_of(tag.paragraph).to_owned();
        Look {
            run: self.scan.look_of(self.run(tag)).to_owned(),
            // The end of a section comes once.
            paragraph: (tag.sign == Sign::Paragraphs)
                .then(paragraph)
                .filter(|look| !look.contains("<w:sectPr")),
        }
    }

    /// Ends the tag's run, does the act between two runs, and goes on in a run that looks the same.
    fn split_run(&self, tag: usize, act: Act) -> Vec<Act> {
        let look = self.scan.look_of(self.run(&self.tags[tag]));
        vec![raw("</w:t></w:r>"), act, raw(&format!("<w:r>{look}{TEXT}"))]
    }

    /// The run in which a tag begins.
    fn run(&self, tag: &Tag) -> usize {
        self.scan.elements[tag.text()].parent
    }

    fn wrap(&self, each: &Loop) -> Wrap {
        let open = &self.tags[each.open];
        let name = open.name.clone();
        match open.sign {
            Sign::OpenOnce => Wrap::If { name, inverted: false },
            Sign::OpenInverted => Wrap::If { name, inverted: true },
            Sign::Open | Sign::Field | Sign::Paragraphs | Sign::Close | Sign::Keep => {
                Wrap::Each { name }
            }
        }
    }

    /// Opens and closes a loop over paragraphs or rows around what it repeats.
    fn bound(&mut self, each: &Loop, vanishing: &BTreeSet<usize>) -> Result<(), TemplateError> {
        let (first, last) = match each.scope {
            Scope::Runs => return Ok(()),
            Scope::Paragraphs { first, last, .. } | Scope::Rows { first, last, .. } => {
                (first, last)
            }
        };
        let (open, close) = (&self.tags[each.open], &self.tags[each.close]);
        let mixed =
            |tag: &Tag| TemplateError::Mixed { name: tag.name.clone(), place: tag.place.clone() };
        let mut from = self.scan.elements[first].whole.start;
        let mut to = self.scan.elements[last].whole.end;
        if matches!(each.scope, Scope::Paragraphs { .. }) {
            match (vanishing.contains(&first), open.first) {
                (true, _) => from = self.scan.elements[first].whole.end,
                (false, true) => {}
                (false, false) => return Err(mixed(open)),
            }
            match (vanishing.contains(&last), close.last) {
                (true, _) => to = self.scan.elements[last].whole.start,
                (false, true) => {}
                (false, false) => return Err(mixed(close)),
            }
        }
        if from < to {
            let depth = self.depth(first);
            let wrap = self.wrap(each);
            self.events.push(Event {
                at: from..from,
                rank: (1, depth, 0, each.open),
                acts: vec![Act::Open(wrap)],
            });
            self.events.push(Event {
                at: to..to,
                rank: (0, -depth, 1, each.close),
                acts: vec![Act::Close],
            });
        }
        Ok(())
    }

    /// Wraps each cell, header and table from which a loop could take the last paragraph or row.
    fn guard(&mut self) {
        let mut holders = BTreeSet::new();
        for each in self.loops {
            match each.scope {
                Scope::Runs => {}
                Scope::Paragraphs { holder, .. }
                    if self.scan.elements[holder].kind == Kind::Body => {}
                Scope::Paragraphs { holder, .. } => {
                    holders.insert(holder);
                }
                Scope::Rows { table, .. } => {
                    holders.insert(table);
                }
            }
        }
        for holder in holders {
            let element = &self.scan.elements[holder];
            let (wrap, at) = match element.kind {
                Kind::Table => (Wrap::Table, element.whole.clone()),
                _ => (Wrap::Paragraphs, element.content.clone()),
            };
            let depth = self.depth(holder);
            let open = Event {
                at: at.start..at.start,
                rank: (1, depth, 1, holder),
                acts: vec![Act::Open(wrap)],
            };
            let close =
                Event { at: at.end..at.end, rank: (0, -depth, 0, holder), acts: vec![Act::Close] };
            self.events.extend([open, close]);
        }
    }

    fn depth(&self, element: usize) -> isize {
        // A part has fewer elements than bytes.
        isize::try_from(loops::chain(&self.scan.elements, element).len()).unwrap_or(isize::MAX)
    }
}

/// One pass over the source: what lies between the events is copied.
fn build(part: &str, source: &str, events: Vec<Event>) -> Result<Vec<Node>, TemplateError> {
    let place = || TemplatePlace::new(part, 0, "");
    let mut open: Vec<(Wrap, Vec<Node>)> = Vec::new();
    let mut nodes: Vec<Node> = Vec::new();
    let mut copied = 0;
    for event in events {
        if event.at.start < copied {
            // Inside a paragraph that vanishes.
            continue;
        }
        put(&mut nodes, raw_node(&source[copied..event.at.start]));
        copied = event.at.end;
        for act in event.acts {
            match act {
                Act::Put(node) => put(&mut nodes, node),
                Act::Open(wrap) if open.len() < MAX_DEPTH => {
                    open.push((wrap, std::mem::take(&mut nodes)))
                }
                Act::Open(_) => return Err(TemplateError::TooDeep(place())),
                Act::Close => {
                    let Some((wrap, outer)) = open.pop() else {
                        return Err(TemplateError::Unopened {
                            name: String::new(),
                            place: place(),
                        });
                    };
                    let body = std::mem::replace(&mut nodes, outer);
                    nodes.push(Node::Wrapped { wrap, body });
                }
            }
        }
    }
    put(&mut nodes, raw_node(&source[copied..]));
    Ok(nodes)
}

fn raw(markup: &str) -> Act {
    Act::Put(raw_node(markup))
}

fn raw_node(markup: &str) -> Node {
    Node::Raw(markup.to_owned())
}

/// Adds a node; copied pieces that meet become one.
fn put(nodes: &mut Vec<Node>, node: Node) {
    match (nodes.last_mut(), node) {
        (_, Node::Raw(more)) if more.is_empty() => {}
        (Some(Node::Raw(before)), Node::Raw(more)) => before.push_str(&more),
        (_, node) => nodes.push(node),
    }
}
