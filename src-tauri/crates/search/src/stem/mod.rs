//! Stems: what the forms of one word have in common. An index keeps stems, and a query is brought to
//! them in the same way.

mod kazakh;
mod russian;

use std::collections::HashMap;

use crate::fold::fold;
use crate::text::Word;

/// The version of the stems, of folding and of telling words apart. Whoever changes what comes of any
/// text raises it: an index that was made by another one is made again.
pub const STEMS_VERSION: u32 = 1;

/// Whose endings a word has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tongue {
    Russian,
    Kazakh,
}

impl Tongue {
    /// Both: a word without letters of its own may be either.
    pub const ALL: [Tongue; 2] = [Tongue::Russian, Tongue::Kazakh];
}

/// How many words are remembered with their stems.
const REMEMBERED: usize = 100_000;

/// Brings words to their stems, and remembers those that it has seen: a record says most words often.
#[derive(Default)]
pub struct Stems {
    russian: russian::Stemmer,
    seen: [HashMap<Box<str>, Box<str>>; 2],
}

impl Stems {
    /// The stem of a word of a text.
    pub fn of(&mut self, word: &Word) -> &str {
        let seen = &mut self.seen[word.tongue as usize];
        if seen.len() >= REMEMBERED {
            seen.clear();
        }
        if !seen.contains_key(word.text) {
            let stem = stem(&self.russian, &fold(word.text), word.tongue);
            seen.insert(word.text.into(), stem.into());
        }
        &seen[word.text]
    }

    /// The stem that a folded word has in a tongue.
    pub fn of_folded(&self, word: &str, tongue: Tongue) -> String {
        stem(&self.russian, word, tongue)
    }
}

fn stem(russian: &russian::Stemmer, folded: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::Russian => russian.stem(folded),
        Tongue::Kazakh => kazakh::stem(folded),
    }
}
