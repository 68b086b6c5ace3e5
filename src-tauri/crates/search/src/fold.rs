//! Folding: what of a word's spelling makes no difference to whoever looks for it.

use unicode_normalization::UnicodeNormalization;

/// The longest word that is told from others, in letters: what is longer is no word.
const LONGEST: usize = 64;

/// Composed, in lower case, ё as е, without marks of stress; its first 64 letters.
pub fn fold(word: &str) -> String {
    let composed = word.nfc().filter(|letter| !is_mark(*letter));
    composed.flat_map(char::to_lowercase).map(plain).take(LONGEST).collect()
}

fn plain(letter: char) -> char {
    if letter == 'ё' { 'е' } else { letter }
}

/// Whether a character is put upon the letter before it.
pub(crate) fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_composition_yo_and_stress_make_no_difference() {
        assert_eq!(fold("Ёлка"), "елка");
        assert_eq!(fold("и\u{306}од"), "йод");
        assert_eq!(fold("доро\u{301}га"), "дорога");
        assert_eq!(fold("ҚАЗАҚ"), "қазақ");
    }

    #[test]
    fn what_is_too_long_for_a_word_is_cut() {
        assert_eq!(fold(&"ә".repeat(1_000)), "ә".repeat(LONGEST));
    }
}
