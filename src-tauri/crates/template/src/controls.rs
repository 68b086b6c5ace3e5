//! Content controls: one whose tag is a name is a place for a value. The control stays, its content
//! is the value, in the look of what stood there.
//!
//! A control that has places of its own in it is a frame around them, and stays as it is; so does
//! one that holds no text.

use super::compile::TEXT;
use super::scan::{Kind, Scan, around};
use super::slots::Slot;
use super::tags::{Tag, is_name};

/// Adds the controls of a part to the places that its fields have.
pub(super) fn find(scan: &Scan, tags: &[Tag], slots: &mut Vec<Slot>) {
    // The innermost come first, so that those around them are seen to be frames.
    for control in (0..scan.elements.len()).rev() {
        if scan.elements[control].kind != Kind::Control
            || around(&scan.elements, control, Kind::Gone).is_some()
        {
            continue;
        }
        let whole = &scan.elements[control].whole;
        let is_frame = tags.iter().any(|tag| whole.contains(&tag.start()))
            || slots.iter().any(|slot| whole.contains(&slot.whole.start));
        if !is_frame {
            slots.extend(slot(scan, control));
        }
    }
    slots.sort_by_key(|slot| slot.whole.start);
}

fn slot(scan: &Scan, control: usize) -> Option<Slot> {
    let properties = scan.child(control, Kind::ControlLook)?;
    let name = scan.attribute(scan.child(properties, Kind::ControlTag)?, "w:val")?;
    if !is_name(&name) || scan.child(properties, Kind::NoText).is_some() {
        return None;
    }
    let content = scan.child(control, Kind::Block)?;
    let stale = scan.inside(properties).filter(|(_, one)| one.kind == Kind::Stale);
    let stale: Vec<_> = stale.map(|(_, one)| one.whole.clone()).collect();
    let properties_text = &scan.source[scan.elements[properties].whole.clone()];
    let is_prompting = properties_text.contains("<w:showingPlcHdr");
    // A prompt looks like one; what is typed in its place looks as the control says.
    let look = match scan.inside(content).find(|(_, one)| one.kind == Kind::Run) {
        Some((run, _)) if !is_prompting => scan.look_of(run),
        _ => scan.look_of(properties),
    };
    let (opened, closed) = frame(scan, control, content)?;
    let element = &scan.elements[content];
    let is_closed_at_once = element.content.start == element.whole.end;
    let (whole, before, after) = if is_closed_at_once {
        let after = format!("{closed}</w:sdtContent>");
        (element.whole.clone(), format!("<w:sdtContent>{opened}"), after)
    } else {
        (element.content.clone(), opened, closed)
    };
    Some(Slot {
        name,
        whole,
        before: format!("{before}<w:r>{look}{TEXT}"),
        after,
        look,
        stale,
        switches: None,
        place: scan.place(control),
    })
}

/// What stands around the run of a value: nothing in a paragraph, a paragraph among paragraphs, a
/// cell with one in a row. Whole rows and tables are no place for a value.
fn frame(scan: &Scan, control: usize, content: usize) -> Option<(String, String)> {
    let parent = scan.elements[scan.elements[control].parent].kind;
    if parent == Kind::Paragraph || scan.child(content, Kind::Run).is_some() {
        return Some((String::new(), String::new()));
    }
    if let Some(paragraph) = scan.child(content, Kind::Paragraph) {
        return Some((paragraph_start(scan, paragraph), "</w:p>".to_owned()));
    }
    let cell = scan.child(content, Kind::Cell)?;
    let paragraph = scan.child(cell, Kind::Paragraph)?;
    let start = scan.elements[cell].whole.start..scan.elements[paragraph].whole.start;
    let start = format!("{}{}", &scan.source[start], paragraph_start(scan, paragraph));
    Some((start, "</w:p></w:tc>".to_owned()))
}

fn paragraph_start(scan: &Scan, paragraph: usize) -> String {
    let look = scan.look_of(paragraph);
    // The end of a section stays where it was only with the paragraph that it ends.
    format!("<w:p>{}", if look.contains("<w:sectPr") { "" } else { &look })
}
