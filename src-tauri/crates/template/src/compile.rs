//! Turns a part and its tags into nodes: what is copied, what is filled, what is repeated.
//!
//! First everything that happens is listed with the byte at which it happens, then the list is
//! sorted and the nodes are built in one pass over the source.

use super::loops::{self, Loop, Scope};
use super::marks::{Mark, Marks};
use super::mention::{self, Mention};
use super::scan::{Element, Kind, Scan};
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
    /// What stands here the first time only.
    Once(Mark),
    /// The number of a tracked change: its own the first time, then a fresh one.
    Id { number: usize, id: String },
    /// Marks of a paragraph that vanishes: they go on in its neighbour.
    Moved(Vec<Mark>),
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
    Each { name: String, left: Left },
    /// Its body comes once where there is something, or, inverted, where there is nothing.
    If { name: String, inverted: bool, left: Left },
    /// The content of a cell, header or text box, which must not end up without a paragraph.
    Paragraphs,
    /// A table, which must not end up without a row.
    Table,
}

/// What is left of a body that doesn't come: the marks of ranges that reach beyond it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Left {
    pub(super) marks: Vec<Mark>,
    /// The body lies inside a paragraph.
    pub(super) is_inline: bool,
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
pub(super) const END_OF_RUN: &str = "</w:t></w:r>";

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
        let plan = Plan::new(&scan, tags, slots, loops);
        match plan.and_then(|plan| build(part, source, plan.events())) {
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
    marks: Marks,
    /// The paragraphs that hold nothing but tags: they belong to no loop.
    aside: BTreeSet<usize>,
    /// What each loop repeats, in bytes.
    bodies: Vec<Range<usize>>,
    events: Vec<Event>,
}

impl<'a> Plan<'a> {
    fn new(
        scan: &'a Scan<'a>,
        tags: &'a [Tag],
        slots: &'a [Slot],
        loops: &'a [Loop],
    ) -> Result<Plan<'a>, TemplateError> {
        let aside = loops::aside(tags, loops);
        let bodies = loops.iter().map(|each| body(scan, tags, each, &aside));
        let bodies = bodies.collect::<Result<_, _>>()?;
        let marks = Marks::find(scan);
        Ok(Plan { scan, tags, slots, loops, marks, aside, bodies, events: Vec::new() })
    }

    /// Everything that happens, in order.
    fn events(mut self) -> Vec<Event> {
        self.set_aside();
        self.replace_tags();
        self.replace_slots();
        self.bound();
        self.guard();
        self.number();
        self.events.sort_by_key(|event| (event.at.start, event.rank));
        self.events
    }

    /// Takes out the paragraphs of tags. What a tracked change has taken away from one stays where
    /// it was, until somebody decides about it.
    fn set_aside(&mut self) {
        for &paragraph in &self.aside {
            let keeps = |tag: &&Tag| tag.paragraph == paragraph && tag.sign == Sign::Keep;
            let kept = self.tags.iter().find(keeps).map(|_| Act::Put(Node::Keep));
            let Element { whole, tracked, .. } = &self.scan.elements[paragraph];
            let (at, marks) = if *tracked {
                (whole.start..whole.start, Vec::new())
            } else {
                (whole.clone(), self.marks.within(whole))
            };
            let moved = (!marks.is_empty()).then_some(Act::Put(Node::Moved(marks)));
            let acts = kept.into_iter().chain(moved).collect();
            self.events.push(Event { at, rank: REPLACING, acts });
        }
    }

    fn replace(&mut self, at: Range<usize>, acts: Vec<Act>) {
        self.events.push(Event { at, rank: REPLACING, acts });
    }

    /// Puts fields and the bounds of loops over runs in the place of their tags, and takes the
    /// other tags out.
    fn replace_tags(&mut self) {
        let mut acts: Vec<Vec<Act>> =
            self.tags.iter().map(|tag| self.field(tag).into_iter().collect()).collect();
        for (each, body) in self.loops.iter().zip(&self.bodies) {
            if each.scope != Scope::Runs {
                continue;
            }
            acts[each.open] = self.split_run(each.open, Act::Open(self.wrap(each, body)));
            acts[each.close] = self.split_run(each.close, Act::Close);
        }
        let mut touched = BTreeSet::new();
        for (tag, mut acts) in self.tags.iter().zip(acts) {
            if self.aside.contains(&tag.paragraph) && !self.scan.elements[tag.paragraph].tracked {
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
            let mut acts = vec![raw(&slot.before), field, raw(END_OF_RUN)];
            let marks = self.marks.within(&slot.whole).into_iter();
            acts.extend(marks.map(|mark| Act::Put(Node::Once(mark))));
            acts.push(raw(&slot.after));
            self.replace(slot.whole.clone(), acts);
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
        let paragraph = || self.scan.look_of(tag.paragraph);
        Look {
            run: self.scan.look_of(self.run(tag)),
            // The end of a section comes once.
            paragraph: (tag.sign == Sign::Paragraphs)
                .then(paragraph)
                .filter(|look| !look.contains("<w:sectPr")),
        }
    }

    /// Ends the tag's run, does the act between two runs, and goes on in a run that looks the same.
    fn split_run(&self, tag: usize, act: Act) -> Vec<Act> {
        let look = self.scan.look_of(self.run(&self.tags[tag]));
        vec![raw(END_OF_RUN), act, raw(&format!("<w:r>{look}{TEXT}"))]
    }

    /// The run in which a tag begins.
    fn run(&self, tag: &Tag) -> usize {
        self.scan.elements[tag.text()].parent
    }

    fn wrap(&self, each: &Loop, body: &Range<usize>) -> Wrap {
        let open = &self.tags[each.open];
        let name = open.name.clone();
        let left = Left { marks: self.marks.halves(body), is_inline: each.scope == Scope::Runs };
        match open.sign {
            Sign::OpenOnce => Wrap::If { name, inverted: false, left },
            Sign::OpenInverted => Wrap::If { name, inverted: true, left },
            Sign::Open | Sign::Field | Sign::Paragraphs | Sign::Close | Sign::Keep => {
                Wrap::Each { name, left }
            }
        }
    }

    /// Opens and closes a loop over paragraphs or rows around what it repeats.
    fn bound(&mut self) {
        for (each, body) in self.loops.iter().zip(&self.bodies) {
            let (Scope::Paragraphs { first, .. } | Scope::Rows { first, .. }) = each.scope else {
                continue;
            };
            if body.start < body.end {
                let depth = self.depth(first);
                let open = Event {
                    at: body.start..body.start,
                    rank: (1, depth, 0, each.open),
                    acts: vec![Act::Open(self.wrap(each, body))],
                };
                let close = Event {
                    at: body.end..body.end,
                    rank: (0, -depth, 1, each.close),
                    acts: vec![Act::Close],
                };
                self.events.extend([open, close]);
            }
        }
    }

    /// Has what can't be repeated as it stands come once, or under another number.
    fn number(&mut self) {
        let repeats = |each: &Loop| self.tags[each.open].sign == Sign::Open;
        let loops = self.loops.iter().zip(&self.bodies);
        let repeated: Vec<Range<usize>> =
            loops.filter(|(each, _)| repeats(each)).map(|(_, body)| body.clone()).collect();
        for (at, node) in self.marks.unrepeatable(self.scan, &repeated) {
            self.replace(at, vec![Act::Put(node)]);
        }
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

/// What a loop repeats, in bytes.
fn body(
    scan: &Scan,
    tags: &[Tag],
    each: &Loop,
    aside: &BTreeSet<usize>,
) -> Result<Range<usize>, TemplateError> {
    let (open, close) = (&tags[each.open], &tags[each.close]);
    let mixed =
        |tag: &Tag| TemplateError::Mixed { name: tag.name.clone(), place: tag.place.clone() };
    match each.scope {
        Scope::Runs => Ok(open.start()..close.start()),
        Scope::Rows { first, last, .. } => {
            Ok(scan.elements[first].whole.start..scan.elements[last].whole.end)
        }
        Scope::Paragraphs { first, last, .. } => {
            let (from, to) = (&scan.elements[first].whole, &scan.elements[last].whole);
            let from = match (aside.contains(&first), open.first) {
                (true, _) => from.end,
                (false, true) => from.start,
                (false, false) => return Err(mixed(open)),
            };
            let to = match (aside.contains(&last), close.last) {
                (true, _) => to.start,
                (false, true) => to.end,
                (false, false) => return Err(mixed(close)),
            };
            Ok(from..to)
        }
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
