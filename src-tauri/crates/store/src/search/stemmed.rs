//! What the index keeps of a text: its stems. They are made without the store, so that they can be made
//! beside it.

use std::collections::HashSet;

use hattama_domain::language::Language;
use hattama_search::{Stems, fold, words};

/// Stands between the words of a text and the names printed beside it: no phrase goes across.
const APART: &str = " ¶ ";

/// A text as the index keeps it.
pub(crate) struct Stemmed {
    /// Stems in the order of the words, apart by blanks.
    pub words: String,
    /// What the vocabulary has to know, as far as this stemmer has not said it before.
    pub new: Vec<Learned>,
}

/// A word of the vocabulary.
pub(crate) struct Learned {
    pub stem: String,
    pub is_name: bool,
}

/// Brings texts to their stems, and remembers what it has said is new: none of what it gives may be
/// lost.
#[derive(Default)]
pub(crate) struct Stemmer {
    stems: Stems,
    known: HashSet<String>,
    known_names: HashSet<String>,
}

impl Stemmer {
    /// A text and the names that are printed beside it; the text itself may be a name.
    pub fn of<'a>(
        &mut self,
        text: &str,
        language: Language,
        printed: impl IntoIterator<Item = &'a str>,
        is_name: bool,
    ) -> Stemmed {
        let words = String::with_capacity(text.len());
        let mut stemmed = Stemmed { words, new: Vec::new() };
        self.push(&mut stemmed, text, language, is_name);
        for name in printed {
            stemmed.words.push_str(APART);
            self.push(&mut stemmed, name, language, true);
        }
        stemmed
    }

    fn push(&mut self, to: &mut Stemmed, text: &str, language: Language, is_name: bool) {
        for word in words(text, language) {
            let (stem, is_new) = self.stems.of_new(&word);
            if !to.words.is_empty() {
                to.words.push(' ');
            }
            to.words.push_str(stem);
            if is_new && self.known.insert(stem.to_owned()) {
                to.new.push(Learned { stem: stem.to_owned(), is_name: false });
            }
            if is_name && !self.known_names.contains(word.text) {
                // By its stem and as it is written: either may be one letter off.
                to.new.push(Learned { stem: stem.to_owned(), is_name: true });
                to.new.push(Learned { stem: fold(word.text), is_name: true });
                self.known_names.insert(word.text.to_owned());
            }
        }
    }
}
