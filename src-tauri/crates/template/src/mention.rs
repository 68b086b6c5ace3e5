//! What a template names, for whoever checks it: each field with its place, and which of them are
//! unknown to the data that it is meant for.

use super::TemplatePlace;
use super::slots::Slot;
use super::tags::{Sign, Tag};

/// A field named by a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The field's name, as written.
    pub name: String,
    /// What the template does with it.
    pub used: Use,
    /// Where.
    pub place: TemplatePlace,
    /// Switches of a MERGEFIELD that are not followed: `\* Upper`.
    pub switches: Option<String>,
}

/// What a template does with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Writes its value.
    Value,
    /// Opens a part that comes once for each record.
    Each,
    /// Opens a part that comes once, where there is something, or where there is nothing.
    Once,
    /// Closes what was opened.
    Close,
}

/// What a part names, in the order of the file.
pub(super) fn all(tags: &[Tag], slots: &[Slot]) -> Vec<Mention> {
    let mention = |name: &str, used, place: &TemplatePlace, switches| Mention {
        name: name.to_owned(),
        used,
        place: place.clone(),
        switches,
    };
    let tags = tags.iter().filter_map(|tag| {
        let used = match tag.sign {
            Sign::Field | Sign::Paragraphs => Use::Value,
            Sign::Open => Use::Each,
            Sign::OpenInverted | Sign::OpenOnce => Use::Once,
            Sign::Close => Use::Close,
            Sign::Keep => return None,
        };
        Some((tag.start(), mention(&tag.name, used, &tag.place, None)))
    });
    let slots = slots.iter().map(|slot| {
        let switches = slot.switches.clone();
        (slot.whole.start, mention(&slot.name, Use::Value, &slot.place, switches))
    });
    let mut all: Vec<_> = tags.chain(slots).collect();
    all.sort_by_key(|(start, _)| *start);
    all.into_iter().map(|(_, mention)| mention).collect()
}
