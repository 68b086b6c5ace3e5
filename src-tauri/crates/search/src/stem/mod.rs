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
const REMEMBERED: usize = 200_000;

/// Brings words to their stems, and remembers those that it has seen: a record says most words often.
#[derive(Default)]
pub struct Stems {
    russian: russian::Stemmer,
    /// The words of each tongue, with the places of their stems.
    seen: [HashMap<Box<str>, usize>; 2],
    stems: Vec<Box<str>>,
}

impl Stems {
    /// The stem of a word of a text.
    pub fn of(&mut self, word: &Word) -> &str {
        self.of_new(word).0
    }

    /// The same, and whether the word is none of those that are remembered.
    pub fn of_new(&mut self, word: &Word) -> (&str, bool) {
        if let Some(&place) = self.seen[word.tongue as usize].get(word.text) {
            return (&self.stems[place], false);
        }
        if self.stems.len() >= REMEMBERED {
            self.seen.iter_mut().for_each(HashMap::clear);
            self.stems.clear();
        }
        let place = self.stems.len();
        self.stems.push(stem(&self.russian, &fold(word.text), word.tongue).into());
        self.seen[word.tongue as usize].insert(word.text.into(), place);
        (&self.stems[place], true)
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
