//! Words of a text, in order, each with the tongue of the sentence that it stands in.
//!
//! The language of a text says what most of it is; deputies change it from one sentence to the next.

use std::collections::VecDeque;
use std::iter::Peekable;
use std::str::CharIndices;

use hattama_domain::language::Language;
use hattama_domain::passage::TextRange;

use crate::fold::{is_mark, is_of_word};
use crate::stem::Tongue;

/// So many words without a full stop count as a sentence.
const SENTENCE: usize = 64;

/// In a Kazakh text a sentence of so many words, none of them with a letter of its own, is Russian.
const RUSSIAN_FROM: usize = 5;

/// A word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// As it is written.
    pub text: &'a str,
    /// Where it stands, in Unicode scalar values.
    pub range: TextRange,
    /// Whose endings it has.
    pub tongue: Tongue,
}

/// The words of a text in a language.
pub fn words(text: &str, language: Language) -> Words<'_> {
    Words {
        text,
        letters: text.char_indices().peekable(),
        scalars: 0,
        language,
        sentence: VecDeque::new(),
    }
}

/// See [`words`].
pub struct Words<'a> {
    text: &'a str,
    letters: Peekable<CharIndices<'a>>,
    /// How many scalar values have been read.
    scalars: u32,
    language: Language,
    /// Words that have been read with the sentence that they are in.
    sentence: VecDeque<Word<'a>>,
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        if self.sentence.is_empty() {
            self.read_sentence();
        }
        self.sentence.pop_front()
    }
}

impl<'a> Words<'a> {
    /// Reads on to the end of a sentence with words in it.
    fn read_sentence(&mut self) {
        while let Some(&(start, letter)) = self.letters.peek() {
            if is_of_word(letter) {
                let word = self.read_word(start);
                self.sentence.push_back(word);
                if self.sentence.len() == SENTENCE {
                    break;
                }
            } else {
                self.letters.next();
                self.scalars += 1;
                if matches!(letter, '.' | '!' | '?' | '…' | ';' | '\n') && !self.sentence.is_empty()
                {
                    break;
                }
            }
        }
        self.tell_tongue();
    }

    /// Reads the word that begins here. Until the sentence is read it has the tongue of its letters.
    fn read_word(&mut self, start: usize) -> Word<'a> {
        let (first, mut end, mut tongue) = (self.scalars, start, Tongue::Russian);
        while let Some(&(at, letter)) = self.letters.peek() {
            if !is_of_word(letter) && !is_mark(letter) {
                break;
            }
            if is_kazakh(letter) {
                tongue = Tongue::Kazakh;
            }
            end = at + letter.len_utf8();
            self.letters.next();
            self.scalars += 1;
        }
        let range = TextRange { start: first, end: self.scalars };
        Word { text: &self.text[start..end], range, tongue }
    }

    /// Takes a sentence for Kazakh where the text is, or where a quarter of its words can be nothing
    /// else; in a Kazakh text, for Russian where none of many words is Kazakh by its letters.
    fn tell_tongue(&mut self) {
        let kazakh = self.sentence.iter().filter(|word| word.tongue == Tongue::Kazakh).count();
        let is_kazakh = match self.language {
            Language::Kk => kazakh > 0 || self.sentence.len() < RUSSIAN_FROM,
            Language::Ru | Language::En => kazakh > 0 && kazakh * 4 >= self.sentence.len(),
        };
        if is_kazakh {
            for word in &mut self.sentence {
                word.tongue = Tongue::Kazakh;
            }
        }
    }
}

/// Whether Kazakh has a letter that Russian has not.
fn is_kazakh(letter: char) -> bool {
    matches!(
        letter,
        'ә' | 'ғ'
            | 'қ'
            | 'ң'
            | 'ө'
            | 'ұ'
            | 'ү'
            | 'һ'
            | 'і'
            | 'Ә'
            | 'Ғ'
            | 'Қ'
            | 'Ң'
            | 'Ө'
            | 'Ұ'
            | 'Ү'
            | 'Һ'
            | 'І'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tongues(text: &str, language: Language) -> Vec<(&str, Tongue)> {
        words(text, language).map(|word| (word.text, word.tongue)).collect()
    }

    #[test]
    fn words_are_letters_and_figures_and_know_where_they_stand() {
        let found: Vec<_> = words("😀 Мост, 14-07!", Language::Ru).collect();
        let texts: Vec<&str> = found.iter().map(|word| word.text).collect();
        assert_eq!(texts, ["Мост", "14", "07"]);
        assert_eq!(found[0].range, TextRange { start: 2, end: 6 });
        assert_eq!(found[2].range, TextRange { start: 11, end: 13 });
    }

    #[test]
    fn a_letter_in_two_parts_and_a_stress_belong_to_the_word() {
        let found: Vec<_> = words("и\u{306}од доро\u{301}га", Language::Ru).collect();
        assert_eq!(found[0].range, TextRange { start: 0, end: 4 });
        assert_eq!(found[1].text, "доро\u{301}га");
    }

    #[test]
    fn each_sentence_has_a_tongue_of_its_own() {
        use Tongue::{Kazakh, Russian};
        assert_eq!(
            tongues("Отырыс басталды. Күн тәртібі бекітілді!", Language::Ru),
            [
                ("Отырыс", Russian),
                ("басталды", Russian),
                ("Күн", Kazakh),
                ("тәртібі", Kazakh),
                ("бекітілді", Kazakh)
            ]
        );
        assert_eq!(
            tongues("Есть ли вопросы у депутатов? Жоқ.", Language::Kk)[4],
            ("депутатов", Russian)
        );
        assert_eq!(tongues("Отырыс басталды.", Language::Kk)[0].1, Kazakh);
        let name = tongues("Слово даётся депутату Мажилиса Әбенову", Language::Ru);
        assert_eq!((name[2].1, name[4].1), (Russian, Kazakh), "a name makes no sentence Kazakh");
    }

    #[test]
    fn a_text_without_any_word_has_none() {
        assert_eq!(tongues("— … «»\0", Language::Ru), []);
    }
}
