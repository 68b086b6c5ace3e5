//! Names of people and bodies: whether a text names them, in whatever case.
//!
//! A name counts as missing only where one text surely names it and the other has nothing like it.

use std::ops::Range;

use super::atom::{Atom, Sort, folded};
use crate::body::Body;
use crate::language::Language;
use crate::person::Person;

/// So many letters a form may add to what it has in common with the name («-ларының»).
const LONGEST_ENDING: usize = 6;

/// So many letters of a name stay in every form of it.
const SHORTEST_STEM: usize = 3;

/// The country stands in so many names that it tells none of them.
const IN_MANY_NAMES: &[&str] =
    &["республика", "республики", "казахстан", "республикасы", "қазақстан"];

/// Somebody or a body, as each language calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TwinName {
    ru: Vec<Vec<String>>,
    kk: Vec<Vec<String>>,
}

impl TwinName {
    /// The family name of a person, in all its spellings.
    pub fn of_person(person: &Person) -> TwinName {
        let spellings = person.spellings.iter().map(|spelling| &spelling.name.family);
        let families = [&person.name.family].into_iter().chain(spellings);
        let names: Vec<_> = families.map(|family| words(family)).collect();
        TwinName { ru: names.clone(), kk: names }
    }

    /// The names that a body has borne; `None` where it has none in one of the languages.
    pub fn of_body(body: &Body) -> Option<TwinName> {
        let names = |language| {
            let all = body.names.iter().flat_map(|name| [&name.full, &name.short]);
            all.filter_map(|name| name.get(language)).map(words).collect::<Vec<_>>()
        };
        let (ru, kk) = (names(Language::Ru), names(Language::Kk));
        (!ru.is_empty() && !kk.is_empty()).then_some(TwinName { ru, kk })
    }

    pub(super) fn forms(&self, language: Language) -> &[Vec<String>] {
        match language {
            Language::Kk => &self.kk,
            Language::Ru | Language::En => &self.ru,
        }
    }
}

fn words(name: &str) -> Vec<String> {
    let words = name.split(|char: char| !char.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(|word| folded(&word.chars().collect::<Vec<_>>())).collect()
}

/// Where a text surely names one of `forms`: whole, and with a capital.
pub(super) fn surely(atoms: &[Atom], forms: &[Vec<String>]) -> Option<Range<usize>> {
    forms.iter().find_map(|form| {
        let places = 0..atoms.len();
        places.filter(|at| atoms[*at].capital).find_map(|at| matched(atoms, at, form))
    })
}

/// Whether a text has anything like one of `forms`: two words of it one after the other, in any letters.
pub(super) fn perhaps(atoms: &[Atom], forms: &[Vec<String>]) -> bool {
    let is_common = |word: &String| IN_MANY_NAMES.iter().any(|common| is_form(word, common));
    let telling = |part: &&[String]| !part.iter().all(is_common);
    forms.iter().any(|form| {
        let mut parts = form.windows(form.len().clamp(1, 2)).filter(telling);
        parts.any(|part| (0..atoms.len()).any(|at| matched(atoms, at, part).is_some()))
    })
}

/// The atoms from `at` on that are the words of `form` in their order, whatever marks stand between.
fn matched(atoms: &[Atom], at: usize, form: &[String]) -> Option<Range<usize>> {
    let mut end = at;
    for word in form {
        end +=
            atoms.get(end..)?.iter().take_while(|atom| end > at && atom.sort == Sort::Mark).count();
        let atom = atoms.get(end).filter(|atom| atom.sort == Sort::Word)?;
        if !is_form(&atom.text, word) {
            return None;
        }
        end += 1;
    }
    (end > at).then_some(at..end)
}

/// Whether a word is a name's word with another ending, both in small letters.
pub fn is_form(word: &str, name: &str) -> bool {
    let (word, name) = (plain(word), plain(name));
    if name.len() <= SHORTEST_STEM {
        // An abbreviation takes no ending without a hyphen, a short family name does.
        return word == name || name.len() == SHORTEST_STEM && has_stem(&word, &name);
    }
    has_stem(&word, stem(&name))
}

/// A name's word without the vowels that its case forms change.
fn stem(name: &[char]) -> &[char] {
    let is_ending = |char: &&char| "аеийоуыэюяь".contains(**char);
    let ending = name.iter().rev().take(2).take_while(is_ending).count();
    &name[..(name.len() - ending).max(SHORTEST_STEM)]
}

fn has_stem(word: &[char], stem: &[char]) -> bool {
    let Some((last, head)) = stem.split_last() else { return false };
    word.len() <= stem.len() + LONGEST_ENDING
        && word.starts_with(head)
        && word.get(head.len()).is_some_and(|char| voiced(*char) == voiced(*last))
}

/// «Министрлік» is «министрлігі» before a vowel.
fn voiced(char: char) -> char {
    match char {
        'к' => 'г',
        'п' => 'б',
        other => other,
    }
}

/// In the letters that both languages have: a Kazakh name is spelt with its own or without them.
fn plain(word: &str) -> Vec<char> {
    let common = |char| match char {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        other => other,
    };
    word.chars().map(common).collect()
}
