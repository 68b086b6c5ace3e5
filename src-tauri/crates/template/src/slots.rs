//! A place for a value that Word itself marks, by a field or a content control, rather than braces.

use super::TemplatePlace;
use std::ops::Range;

#[derive(Debug)]
pub(super) struct Slot {
    pub(super) name: String,
    /// The bytes in whose place the value comes.
    pub(super) whole: Range<usize>,
    /// What leads into the `w:t` of the value…
    pub(super) before: String,
    /// …and what follows the run of the value.
    pub(super) after: String,
    /// The `w:rPr` of the value's run, or empty.
    pub(super) look: String,
    /// What would have Word put something else there, and is taken out.
    pub(super) stale: Vec<Range<usize>>,
    /// Switches of a field that are not followed: `\* Upper`.
    pub(super) switches: Option<String>,
    pub(super) place: TemplatePlace,
}
