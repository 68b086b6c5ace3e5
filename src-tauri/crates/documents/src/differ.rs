//! What differs between two papers, paragraph by paragraph, with the words marked that do.
//!
//! Only what is read counts: not the look, and not where in the record a text came from.

use hattama_domain::minutes::{Amendment, Fate, Stretch};
use similar::utils::diff_unicode_words;
use similar::{Algorithm, ChangeTag, DiffOp, capture_diff_slices};

use crate::Paper;
use crate::blocks::{self, Block};

/// A paragraph of which less has stayed is shown as another one in its place.
const LEAST_KEPT: f32 = 0.3;

/// Bytes of two paragraphs together above which their words are not compared one by one.
const LONGEST: usize = 200_000;

/// What makes the second paper differ from the first, from top to bottom.
pub fn differences(before: &Paper, after: &Paper) -> Vec<Amendment> {
    let (before, after) = (paragraphs(before), paragraphs(after));
    let mut found = Found::default();
    for op in capture_diff_slices(Algorithm::Myers, &before, &after) {
        match op {
            DiffOp::Equal { len, .. } => found.alike += len as u32,
            DiffOp::Delete { old_index, old_len, .. } => {
                found.each(&before[old_index..old_index + old_len], Fate::Removed);
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                found.each(&after[new_index..new_index + new_len], Fate::Added);
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let old = &before[old_index..old_index + old_len];
                let new = &after[new_index..new_index + new_len];
                found.replaced(old, new);
            }
        }
    }
    found.differences
}

/// Whether two papers say the same.
pub fn read_alike(one: &Paper, other: &Paper) -> bool {
    paragraphs(one) == paragraphs(other)
}

/// What is read of a paper, from top to bottom; cells one by one.
fn paragraphs(paper: &Paper) -> Vec<String> {
    let lines = blocks::of(paper).into_iter().flat_map(|block| match block {
        Block::Line(line) => vec![line],
        Block::Grid(grid) => grid.rows.into_iter().flatten().flatten().collect(),
    });
    let texts = lines.map(|line| line.text().trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}

/// Differences in the making.
#[derive(Default)]
struct Found {
    /// Paragraphs alike since the last difference.
    alike: u32,
    differences: Vec<Amendment>,
}

impl Found {
    fn push(&mut self, stretches: Vec<Stretch>) {
        let alike = std::mem::take(&mut self.alike);
        self.differences.push(Amendment { alike, stretches });
    }

    /// Whole paragraphs.
    fn each(&mut self, paragraphs: &[String], fate: Fate) {
        for text in paragraphs {
            self.push(vec![Stretch { fate, text: text.clone() }]);
        }
    }

    /// Paragraphs in the place of others: one for one as far as they go.
    fn replaced(&mut self, old: &[String], new: &[String]) {
        let both = old.len().min(new.len());
        for (old, new) in old.iter().zip(new) {
            match reworded(old, new) {
                Some(stretches) => self.push(stretches),
                None => {
                    self.each(std::slice::from_ref(old), Fate::Removed);
                    self.each(std::slice::from_ref(new), Fate::Added);
                }
            }
        }
        self.each(&old[both..], Fate::Removed);
        self.each(&new[both..], Fate::Added);
    }
}

/// A paragraph with the words marked that have changed; `None` where it is another one.
fn reworded(old: &str, new: &str) -> Option<Vec<Stretch>> {
    if old.len() + new.len() > LONGEST {
        return None;
    }
    let mut stretches: Vec<Stretch> = Vec::new();
    for (tag, text) in diff_unicode_words(Algorithm::Myers, old, new) {
        let fate = match tag {
            ChangeTag::Equal => Fate::Kept,
            ChangeTag::Delete => Fate::Removed,
            ChangeTag::Insert => Fate::Added,
        };
        stretches.push(Stretch { fate, text: text.to_owned() });
    }
    let kept = stretches.iter().filter(|one| one.fate == Fate::Kept).map(|one| one.text.len());
    let kept = kept.sum::<usize>() as f32;
    (kept >= LEAST_KEPT * old.len().max(new.len()) as f32).then_some(stretches)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Filed, LetterPaper, MinutesPaper, Place, samples};

    /// Letters that close with these paragraphs, and what is found: how many are alike above, and what
    /// was added and removed.
    fn found(old: &[&str], new: &[&str]) -> Vec<(u32, String)> {
        let [before, after] = [old, new].map(|texts| {
            let closing = texts.iter().copied().map(Place::said).collect();
            Paper::Letter(LetterPaper { closing, ..samples::letter() })
        });
        let marked = |one: &Stretch| match one.fate {
            Fate::Kept => one.text.clone(),
            Fate::Added => format!("[+{}]", one.text),
            Fate::Removed => format!("[-{}]", one.text),
        };
        let read = |one: Amendment| (one.alike, one.stretches.iter().map(marked).collect());
        differences(&before, &after).into_iter().map(read).collect()
    }

    fn shown(old: &[&str], new: &[&str]) -> Vec<String> {
        found(old, new).into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn papers_that_read_alike_do_not_differ() {
        let minutes = samples::minutes();
        let moved = MinutesPaper { filed: Filed::default(), ..minutes.clone() };
        let (minutes, moved) = (Paper::Minutes(minutes), Paper::Minutes(moved));
        assert!(read_alike(&minutes, &moved));
        assert_eq!(differences(&minutes, &moved), []);
    }

    #[test]
    fn changed_words_are_marked_within_their_paragraph() {
        assert_eq!(
            shown(&["За проголосовали 14 депутатов."], &["За проголосовали 15 депутатов."]),
            ["За проголосовали [-14][+15] депутатов."]
        );
        assert_eq!(
            shown(&["Мәслихат шешім қабылдады."], &["Мәслихат жаңа шешім қабылдады."]),
            ["Мәслихат [+жаңа ]шешім қабылдады."]
        );
    }

    #[test]
    fn added_and_removed_paragraphs_are_whole() {
        let (one, two, three) = ("Первое.", "Второе.", "Третье.");
        assert_eq!(shown(&[one, three], &[one, two, three]), ["[+Второе.]"]);
        assert_eq!(shown(&[one, two, three], &[one, three]), ["[-Второе.]"]);
    }

    #[test]
    fn a_paragraph_with_next_to_nothing_in_common_is_another_one() {
        assert_eq!(
            shown(&["О бюджете города на год."], &["Құрметпен, мәслихат хатшысы"]),
            ["[-О бюджете города на год.]", "[+Құрметпен, мәслихат хатшысы]"]
        );
    }

    #[test]
    fn how_much_is_alike_above_is_counted() {
        let before = ["Один.", "Два.", "Три.", "Четыре."];
        let found = found(&before, &["Один!", "Два.", "Три.", "Четыре!"]);
        assert_eq!(found.len(), 2);
        assert_eq!(found[1].0, 2);
    }

    #[test]
    fn texts_beyond_measure_are_shown_whole() {
        let long = "слово ".repeat(20_000);
        assert_eq!(shown(&[&long], &[&format!("{long}ещё")]).len(), 2);
    }
}
