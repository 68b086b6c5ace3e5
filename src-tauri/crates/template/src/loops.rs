//! Pairs the tags of loops and decides what each loop repeats: what both of its tags stand in.

use super::TemplateError;
use super::scan::{Element, Kind, around};
use super::tags::{Sign, Tag};
use std::collections::BTreeSet;

/// Loops in loops: no document needs more, and filling recurses.
const MAX_DEPTH: usize = 32;

/// What a loop repeats; the numbers are elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// Whole runs inside one paragraph.
    Runs,
    /// Whole paragraphs, and the tables between them, inside one text or cell.
    Paragraphs { first: usize, last: usize, holder: usize },
    /// Whole rows of one table.
    Rows { first: usize, last: usize, table: usize },
}

/// A loop; `open` and `close` are positions in the list of tags.
#[derive(Debug)]
pub(super) struct Loop {
    pub(super) open: usize,
    pub(super) close: usize,
    pub(super) scope: Scope,
}

/// Matches each opening tag with its closing one; what does not match goes to the faults.
pub(super) fn pair(
    elements: &[Element],
    tags: &[Tag],
    faults: &mut Vec<TemplateError>,
) -> Vec<Loop> {
    let unclosed = |open: usize| TemplateError::Unclosed {
        name: tags[open].name.clone(),
        place: tags[open].place.clone(),
    };
    let mut pending: Vec<usize> = Vec::new();
    let mut loops = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
        match tag.sign {
            Sign::Field | Sign::Paragraphs | Sign::Keep => {}
            Sign::Open | Sign::OpenInverted | Sign::OpenOnce => {
                if pending.len() == MAX_DEPTH {
                    faults.push(TemplateError::TooDeep(tag.place.clone()));
                    return loops;
                }
                pending.push(index);
            }
            Sign::Close => {
                let matching = pending.iter().rposition(|open| tags[*open].name == tag.name);
                // One that closes nothing is taken for the end of the innermost loop, misspelled.
                let forgotten = matching.map_or(pending.len().saturating_sub(1), |at| at + 1);
                faults.extend(pending.drain(forgotten..).rev().map(unclosed));
                let Some(open) = matching.and_then(|_| pending.pop()) else {
                    faults.push(TemplateError::Unopened {
                        name: tag.name.clone(),
                        place: tag.place.clone(),
                    });
                    continue;
                };
                match scope(elements, &tags[open], tag) {
                    Some(scope) => loops.push(Loop { open, close: index, scope }),
                    None => faults.push(TemplateError::Crossing {
                        name: tags[open].name.clone(),
                        place: tags[open].place.clone(),
                    }),
                }
            }
        }
    }
    faults.extend(pending.into_iter().rev().map(unclosed));
    loops
}

/// What two tags repeat: decided by the nearest element that holds both of them.
fn scope(elements: &[Element], open: &Tag, close: &Tag) -> Option<Scope> {
    if open.paragraph == close.paragraph {
        let around_run = |tag: &Tag| elements[elements[tag.text()].parent].parent;
        return (around_run(open) == around_run(close)).then_some(Scope::Runs);
    }
    let from = chain(elements, open.text());
    let to = chain(elements, close.text());
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let holder = *from.get(shared.checked_sub(1)?)?;
    let (first, last) = (*from.get(shared)?, *to.get(shared)?);
    match (elements[holder].kind, elements[first].kind, elements[last].kind) {
        (Kind::Body | Kind::Block | Kind::Cell, Kind::Paragraph, Kind::Paragraph) => {
            Some(Scope::Paragraphs { first, last, holder })
        }
        (Kind::Row, Kind::Cell, Kind::Cell) => {
            let table = around(elements, holder, Kind::Table)?;
            Some(Scope::Rows { first: holder, last: holder, table })
        }
        (Kind::Table, Kind::Row, Kind::Row) => Some(Scope::Rows { first, last, table: holder }),
        _ => None,
    }
}

/// The elements around one, from the root down to itself.
pub(super) fn chain(elements: &[Element], mut index: usize) -> Vec<usize> {
    let mut chain = vec![index];
    while elements[index].parent != index {
        index = elements[index].parent;
        chain.push(index);
    }
    chain.reverse();
    chain
}

/// Paragraphs that hold nothing but tags of loops over paragraphs: they belong to no loop.
pub(super) fn aside(tags: &[Tag], loops: &[Loop]) -> BTreeSet<usize> {
    let mut aside: BTreeSet<usize> =
        tags.iter().filter(|tag| tag.alone).map(|tag| tag.paragraph).collect();
    for each in loops {
        if !matches!(each.scope, Scope::Paragraphs { .. }) {
            aside.remove(&tags[each.open].paragraph);
            aside.remove(&tags[each.close].paragraph);
        }
    }
    aside
}
