//! Word's own fields: MERGEFIELD is a place for a value, with the look of its result; what takes in
//! other files is refused; the rest is Word's business.
//!
//! A field is one `w:fldSimple`, or runs between `w:fldChar` marks (ECMA-376, 17.16.18).

use super::TemplateError;
use super::compile::TEXT;
use super::scan::{Kind, Scan, around, unescaped};
use super::slots::Slot;
use super::tags::is_name;
use std::ops::Range;

/// Fields that take in another file or start another program (ECMA-376, 17.16.5).
const FOREIGN: [&str; 9] = [
    "INCLUDETEXT",
    "INCLUDEPICTURE",
    "INCLUDE",
    "IMPORT",
    "DDE",
    "DDEAUTO",
    "LINK",
    "DATABASE",
    "RD",
];

/// A field of any sort.
struct Field {
    instruction: String,
    /// Its first element, for its place.
    first: usize,
    /// The mark at its end; of a simple field itself.
    last: usize,
    /// The first run of its result.
    result: Option<usize>,
    /// It stands in the instruction of another field.
    nested: bool,
    in_result: bool,
}

/// The places for values among the fields of a part.
pub(super) fn find(
    scan: &Scan,
    faults: &mut Vec<TemplateError>,
) -> Result<Vec<Slot>, TemplateError> {
    if let Some(chunk) = scan.elements.iter().position(|element| element.kind == Kind::Chunk) {
        return Err(TemplateError::Foreign {
            what: "altChunk".to_owned(),
            place: scan.place(chunk),
        });
    }
    let mut slots = Vec::new();
    for field in fields(scan) {
        let (name, rest) = word(&field.instruction);
        let kind = name.to_uppercase();
        if FOREIGN.contains(&kind.as_str()) {
            return Err(TemplateError::Foreign { what: kind, place: scan.place(field.first) });
        }
        let is_gone = around(&scan.elements, field.first, Kind::Gone).is_some();
        if kind == "MERGEFIELD" && !is_gone {
            match slot(scan, &field, rest) {
                Some(slot) => slots.push(slot),
                None => faults.push(TemplateError::BadTag {
                    tag: field.instruction.trim().to_owned(),
                    place: scan.place(field.first),
                }),
            }
        }
    }
    Ok(slots)
}

/// The first word of an instruction, which may stand in quotes, and what comes after it.
fn word(instruction: &str) -> (&str, &str) {
    let trimmed = instruction.trim_start();
    let split = match trimmed.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"'),
        None => trimmed.split_once(char::is_whitespace),
    };
    split.unwrap_or((trimmed, ""))
}

fn fields(scan: &Scan) -> Vec<Field> {
    let mut done: Vec<Field> = Vec::new();
    let mut open: Vec<Field> = Vec::new();
    for (index, element) in scan.elements.iter().enumerate() {
        let nested = || open.iter().any(|outer| !outer.in_result);
        let begin = |instruction: String| Field {
            instruction,
            first: index,
            last: index,
            result: None,
            nested: nested(),
            in_result: false,
        };
        match element.kind {
            Kind::Field => {
                let instruction = scan.attribute(index, "w:instr").unwrap_or_default();
                let mut runs = scan.inside(index).filter(|(_, one)| one.kind == Kind::Run);
                let result = runs.next().map(|(run, _)| run);
                done.push(Field { result, ..begin(instruction) });
            }
            Kind::FieldMark => match scan.attribute(index, "w:fldCharType").as_deref() {
                Some("begin") => {
                    let field = begin(String::new());
                    open.push(field);
                }
                Some("separate") => {
                    if let Some(field) = open.last_mut() {
                        field.in_result = true;
                    }
                }
                _ => done.extend(open.pop().map(|field| Field { last: index, ..field })),
            },
            Kind::Instruction => {
                if let Some(field) = open.last_mut().filter(|field| !field.in_result) {
                    let more = &scan.source[element.content.clone()];
                    field.instruction.push_str(&unescaped(more));
                }
            }
            Kind::Text => {
                if let Some(field) = open.last_mut().filter(|field| field.in_result) {
                    field.result.get_or_insert(element.parent);
                }
            }
            _ => {}
        }
    }
    done
}

/// The place for a value in a MERGEFIELD, where it is one: in a paragraph, and no part of another
/// field's instruction.
fn slot(scan: &Scan, field: &Field, arguments: &str) -> Option<Slot> {
    let (name, switches) = word(arguments);
    if field.nested || !is_name(name) {
        return None;
    }
    let look = field.result.map_or(String::new(), |run| scan.look_of(run));
    let (whole, opened, closed) = bounds(scan, field)?;
    let switches = switches.replace("\\* MERGEFORMAT", "").trim().to_owned();
    Some(Slot {
        name: name.to_owned(),
        whole,
        before: format!("{opened}<w:r>{look}{TEXT}"),
        after: closed,
        look,
        stale: Vec::new(),
        switches: Some(switches).filter(|switches| !switches.is_empty()),
        place: scan.place(field.first),
    })
}

/// The bytes of a field, and what closes the run that it begins in and opens again the one that it
/// ends in, where they hold something else.
fn bounds(scan: &Scan, field: &Field) -> Option<(Range<usize>, &'static str, String)> {
    let (first, last) = (&scan.elements[field.first], &scan.elements[field.last]);
    if first.kind == Kind::Field {
        return Some((first.whole.clone(), "", String::new()));
    }
    let (begins, ends) = (&scan.elements[first.parent], &scan.elements[last.parent]);
    if begins.parent != ends.parent || begins.kind != Kind::Run || ends.kind != Kind::Run {
        return None;
    }
    let look = scan.child(first.parent, Kind::Look).map(|look| &scan.elements[look]);
    let begin = look.map_or(begins.content.start, |look| look.whole.end);
    let is_first = scan.source[begin..first.whole.start].trim().is_empty();
    let (start, opened) =
        if is_first { (begins.whole.start, "") } else { (first.whole.start, "</w:r>") };
    let is_last = scan.source[last.whole.end..ends.content.end].trim().is_empty();
    let (end, closed) = if is_last {
        (ends.whole.end, String::new())
    } else {
        (last.whole.end, format!("<w:r>{}", scan.look_of(last.parent)))
    };
    Some((start..end, opened, closed))
}
