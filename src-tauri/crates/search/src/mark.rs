//! Marks: where in a text the words of a query are, and the part of a long text that shows them.

use std::collections::VecDeque;

use hattama_domain::language::Language;
use hattama_domain::passage::TextRange;

use crate::fold::fold;
use crate::stem::Stems;
use crate::text::{Word, words};

/// A text of up to so many scalar values is shown whole.
const SHORT: usize = 400;

/// How much of a longer one is shown, and how much of that before the first mark.
const SHOWN: u32 = 300;
const BEFORE: u32 = 80;

/// A term of a query as it may stand in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Stems in a row, in each of the ways that are meant.
    pub rows: Vec<Vec<String>>,
    /// Or a word that begins with this, folded.
    pub beginning: Option<String>,
}

/// What of a text is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub text: String,
    /// Where it stands in the text, in Unicode scalar values.
    pub range: TextRange,
    pub is_whole: bool,
    /// Where in `text` the words are, in order.
    pub marks: Vec<TextRange>,
    /// Whether each of what was sought has been seen; in what comes after an excerpt nobody looks.
    pub has_all: bool,
}

/// Marks what is sought in a text, and cuts a long one to where it is.
pub fn excerpt(text: &str, language: Language, sought: &[Sought], stems: &mut Stems) -> Excerpt {
    let is_whole = text.chars().nth(SHORT).is_none();
    let mut reading = Reading::new(sought);
    let mut until = u32::MAX;
    for word in words(text, language) {
        if word.range.start >= until && reading.has_all() {
            break;
        }
        reading.read(&word, stems);
        if let (false, Some(first)) = (is_whole, reading.marks.first()) {
            until = first.start.saturating_sub(BEFORE) + SHOWN;
        }
    }
    let has_all = reading.has_all();
    let marks = joined(reading.marks);
    if is_whole {
        let end = text.chars().count() as u32;
        let range = TextRange { start: 0, end };
        return Excerpt { text: text.to_owned(), range, is_whole, marks, has_all };
    }
    let range = shown(text, language, marks.first().copied());
    let within = |mark: &TextRange| mark.start >= range.start && mark.end <= range.end;
    let marks = marks
        .into_iter()
        .filter(within)
        .map(|mark| TextRange { start: mark.start - range.start, end: mark.end - range.start });
    Excerpt {
        text: range.words(text).unwrap_or_default().to_owned(),
        range,
        is_whole,
        marks: marks.collect(),
        has_all,
    }
}

/// What of a long text is shown: around the first mark, or its beginning; cut between words.
fn shown(text: &str, language: Language, first: Option<TextRange>) -> TextRange {
    let from = first.map_or(0, |mark| mark.start.saturating_sub(BEFORE));
    let least = first.map_or(0, |mark| mark.end);
    let mut range = TextRange { start: if from == 0 { 0 } else { u32::MAX }, end: least };
    for word in words(text, language) {
        if word.range.start < from {
            continue;
        }
        range.start = range.start.min(word.range.start);
        if word.range.end > range.start + SHOWN && word.range.end > least {
            break;
        }
        range.end = range.end.max(word.range.end);
    }
    range.end = range.end.max(1);
    range
}

/// Looks through a text, word by word.
struct Reading<'a> {
    sought: &'a [Sought],
    has: Vec<bool>,
    /// The first letters of all that is sought: what begins with another is passed over quickly.
    initials: Vec<char>,
    /// The last words, as many as the longest row has.
    recent: VecDeque<(TextRange, String)>,
    longest: usize,
    marks: Vec<TextRange>,
}

impl<'a> Reading<'a> {
    fn new(sought: &'a [Sought]) -> Reading<'a> {
        let stems = || sought.iter().flat_map(|term| term.rows.iter().flatten());
        let beginnings = sought.iter().filter_map(|term| term.beginning.as_ref());
        let mut initials: Vec<char> =
            stems().chain(beginnings).filter_map(|word| word.chars().next()).collect();
        initials.sort_unstable();
        initials.dedup();
        let rows = sought.iter().flat_map(|term| &term.rows);
        Reading {
            sought,
            has: vec![false; sought.len()],
            initials,
            recent: VecDeque::new(),
            longest: rows.map(Vec::len).max().unwrap_or_default().max(1),
            marks: Vec::new(),
        }
    }

    fn has_all(&self) -> bool {
        self.has.iter().all(|has| *has)
    }

    fn read(&mut self, word: &Word, stems: &mut Stems) {
        if self.recent.len() == self.longest {
            self.recent.pop_front();
        }
        let stem = if self.may_begin(word) { stems.of(word).to_owned() } else { String::new() };
        self.recent.push_back((word.range, stem));
        for (number, term) in self.sought.iter().enumerate() {
            let row = term.rows.iter().find(|row| self.ends_with(row)).map(Vec::len);
            let begins = || begins_with(term, word, self.last_stem()).then_some(1);
            if let Some(length) = row.or_else(begins) {
                self.has[number] = true;
                let first = self.recent.len() - length;
                self.marks.extend(self.recent.range(first..).map(|(range, _)| *range));
            }
        }
    }

    fn last_stem(&self) -> &str {
        self.recent.back().map_or("", |(_, stem)| stem)
    }

    /// Whether a word may be one of those sought, by its first letter.
    fn may_begin(&self, word: &Word) -> bool {
        let first = word.text.chars().next().unwrap_or_default();
        // What is composed of parts is folded before it can be told.
        word.text.chars().nth(1).is_some_and(crate::fold::is_mark)
            || fold_letter(first).is_none_or(|first| self.initials.binary_search(&first).is_ok())
    }

    /// Whether the last words are a row of stems.
    fn ends_with(&self, row: &[String]) -> bool {
        let Some(first) = self.recent.len().checked_sub(row.len()) else { return false };
        self.recent.range(first..).zip(row).all(|((_, stem), sought)| stem == sought)
    }
}

/// A letter as folding leaves it, where it leaves one.
fn fold_letter(letter: char) -> Option<char> {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some('ё'), None) => Some('е'),
        (Some(letter), None) => Some(letter),
        _ => None,
    }
}

fn begins_with(term: &Sought, word: &Word, stem: &str) -> bool {
    term.beginning.as_ref().is_some_and(|beginning| {
        !stem.is_empty() && (stem.starts_with(beginning) || fold(word.text).starts_with(beginning))
    })
}

/// In order, each place once.
fn joined(mut marks: Vec<TextRange>) -> Vec<TextRange> {
    marks.sort_unstable_by_key(|mark| (mark.start, mark.end));
    marks.dedup();
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sought(stems: &[&str]) -> Sought {
        let row = stems.iter().map(|&stem| stem.to_owned()).collect();
        Sought { rows: vec![row], beginning: None }
    }

    fn beginning(text: &str) -> Sought {
        Sought { rows: Vec::new(), beginning: Some(text.to_owned()) }
    }

    /// The marked words.
    fn marked(text: &str, sought: &[Sought]) -> Vec<String> {
        let found = excerpt(text, Language::Ru, sought, &mut Stems::default());
        let word = |mark: &TextRange| mark.words(&found.text).expect("a mark lies in the text");
        found.marks.iter().map(|mark| word(mark).to_owned()).collect()
    }

    #[test]
    fn every_form_is_marked_where_it_stands() {
        assert_eq!(
            marked("О мосте. Мосты 😀 и мост!", &[sought(&["мост"])]),
            ["мосте", "Мосты", "мост"]
        );
        assert_eq!(marked("Ёлка", &[sought(&["елк"])]), [] as [&str; 0]);
        assert_eq!(marked("Елка и ёлок", &[sought(&["елок"])]), ["Елка", "ёлок"]);
    }

    #[test]
    fn a_row_is_marked_only_in_a_row() {
        let row = [sought(&["нов", "мост"])];
        assert_eq!(marked("Мост новый, новый мост", &row), ["новый", "мост"]);
    }

    #[test]
    fn a_beginning_is_that_of_the_word_or_of_its_stem() {
        assert_eq!(marked("мостовой, мост", &[beginning("мостов")]), ["мостовой"]);
        assert_eq!(marked("рынка", &[beginning("рыно")]), ["рынка"], "рынок");
    }

    #[test]
    fn a_long_text_is_cut_between_words_around_the_first_mark() {
        let text = format!("{}мосты {}", "слово ".repeat(200), "другое ".repeat(200));
        let found = excerpt(&text, Language::Ru, &[sought(&["мост"])], &mut Stems::default());
        assert!(!found.is_whole);
        assert!(found.text.starts_with("слово") && found.text.ends_with("другое"));
        assert_eq!(found.range.words(&text), Ok(found.text.as_str()));
        assert_eq!(found.marks.len(), 1);
        assert_eq!(found.marks[0].words(&found.text), Ok("мосты"));
        assert!(found.has_all);
    }

    #[test]
    fn a_long_text_without_marks_shows_its_beginning() {
        let text = "я".repeat(2_000);
        let found = excerpt(&text, Language::Ru, &[sought(&["мост"])], &mut Stems::default());
        assert!(!found.has_all);
        assert!(found.text.chars().count() <= 400 && !found.text.is_empty());
    }
}
