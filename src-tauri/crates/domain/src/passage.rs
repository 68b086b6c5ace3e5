//! Passages: marked parts of a speech, and how they follow the text when it is edited.
//!
//! Ranges count Unicode scalar values. The window counts UTF-16 units and converts at its edge.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::PassageId;
use crate::invalid::Invalid;
use crate::language::Language;

/// A marked part of a speech.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Passage {
    pub id: PassageId,
    pub kind: PassageKind,
    /// Where it is not in the language of the speech.
    pub language: Option<Language>,
    pub range: TextRange,
    /// The words as they were marked: what a recommendation rests on, even if the speech changes.
    pub words: String,
    /// The marked words are gone from the speech; the range is where they stood.
    pub lost: bool,
}

/// How a passage renders what was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PassageKind {
    /// Direct speech, never altered.
    Verbatim,
    /// In the secretary's words.
    Summary,
}

/// A half-open range of Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TextRange {
    pub start: u32,
    pub end: u32,
}

impl TextRange {
    /// Where `words` stand in `text` first; refuses words that are not there, or none.
    pub fn of(words: &str, text: &str) -> Result<TextRange, Invalid> {
        let at = text.find(words).filter(|_| !words.is_empty());
        let start = text[..at.ok_or(Invalid::PassageOutsideSpeech)?].chars().count() as u32;
        Ok(TextRange { start, end: start + words.chars().count() as u32 })
    }

    /// The words of `text` in this range; refuses an empty range or one outside the text.
    pub fn words(self, text: &str) -> Result<&str, Invalid> {
        if self.start >= self.end {
            return Err(Invalid::PassageOutsideSpeech);
        }
        let mut edges = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        let start = edges.nth(self.start as usize).ok_or(Invalid::PassageOutsideSpeech)?;
        let end =
            edges.nth((self.end - self.start - 1) as usize).ok_or(Invalid::PassageOutsideSpeech)?;
        Ok(&text[start..end])
    }

    /// Where the range is after `before` has become `after`, and whether any of its words are left.
    ///
    /// An edit is taken as the one stretch between the common beginning and the common end. What
    /// stands before it stays, what stands after it moves along, what it touches grows or shrinks.
    pub fn follow(self, before: &str, after: &str) -> Followed {
        let edit = Edit::between(before, after);
        let start = edit.move_start(self.start);
        let end = edit.move_end(self.end).max(start);
        Followed { range: TextRange { start, end }, lost: start == end }
    }
}

/// What became of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Followed {
    pub range: TextRange,
    pub lost: bool,
}

/// The one stretch in which two texts differ: `old` scalar values from `at` gave way to `new`.
struct Edit {
    at: u32,
    old: u32,
    new: u32,
}

impl Edit {
    fn between(before: &str, after: &str) -> Edit {
        let head = before.chars().zip(after.chars()).take_while(|(old, new)| old == new).count();
        let old_rest = before.chars().count() - head;
        let new_rest = after.chars().count() - head;
        let tail = before
            .chars()
            .rev()
            .zip(after.chars().rev())
            .take(old_rest.min(new_rest))
            .take_while(|(old, new)| old == new)
            .count();
        Edit { at: head as u32, old: (old_rest - tail) as u32, new: (new_rest - tail) as u32 }
    }

    /// A start at the very place of an insertion moves behind it: the insertion is not part of it.
    fn move_start(&self, start: u32) -> u32 {
        if start < self.at {
            start
        } else if start >= self.at + self.old {
            start - self.old + self.new
        } else {
            self.at
        }
    }

    fn move_end(&self, end: u32) -> u32 {
        if end <= self.at {
            end
        } else if end >= self.at + self.old {
            end - self.old + self.new
        } else {
            self.at + self.new
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(start: u32, end: u32) -> TextRange {
        TextRange { start, end }
    }

    fn followed(marked: &str, before: &str, after: &str) -> (String, bool) {
        let range = TextRange::of(marked, before).expect("the test marks words that are there");
        let followed = range.follow(before, after);
        let words = followed.range.words(after).unwrap_or_default().to_owned();
        (words, followed.lost)
    }

    #[test]
    fn words_are_cut_by_scalar_values() {
        assert_eq!(range(0, 2).words("әң😀б"), Ok("әң"));
        assert_eq!(range(2, 4).words("әң😀б"), Ok("😀б"));
        assert_eq!(range(3, 5).words("әң😀б"), Err(Invalid::PassageOutsideSpeech));
        assert_eq!(range(2, 2).words("әң😀б"), Err(Invalid::PassageOutsideSpeech));
        assert_eq!(range(9, 10).words("әң"), Err(Invalid::PassageOutsideSpeech));
    }

    #[test]
    fn words_are_found_by_scalar_values() {
        assert_eq!(TextRange::of("😀б", "әң😀б"), Ok(range(2, 4)));
        assert_eq!(TextRange::of("я", "әң"), Err(Invalid::PassageOutsideSpeech));
        assert_eq!(TextRange::of("", "әң"), Err(Invalid::PassageOutsideSpeech));
    }

    #[test]
    fn a_mark_moves_with_text_typed_around_it() {
        let before = "Роль маслихата важна.";
        let same = ("маслихата".to_owned(), false);
        assert_eq!(followed("маслихата", before, "Роль маслихата очень важна."), same);
        assert_eq!(followed("маслихата", before, "Сегодня роль маслихата важна."), same);
        assert_eq!(followed("маслихата", before, "Роль 😀 маслихата важна."), same);
    }

    #[test]
    fn a_mark_grows_and_shrinks_with_edits_inside_it() {
        let before = "Роль маслихата важна.";
        assert_eq!(
            followed("Роль маслихата", before, "Роль нового маслихата важна."),
            ("Роль нового маслихата".to_owned(), false)
        );
        assert_eq!(followed("маслихата важна", before, "Роль важна."), ("важна".to_owned(), false));
    }

    #[test]
    fn a_mark_whose_words_are_gone_is_lost_not_moved_to_others() {
        assert_eq!(
            followed("маслихата ", "Роль маслихата важна.", "Роль важна."),
            (String::new(), true)
        );
    }
}
