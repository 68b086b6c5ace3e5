//! Folding: what of a word's spelling makes no difference to whoever looks for it.

use unicode_normalization::UnicodeNormalization;

/// The longest word that is told from others, in letters: what is longer is no word.
const LONGEST: usize = 64;

/// Composed, in lower case, ё as е, without marks of stress; its first 64 letters.
pub fn fold(word: &str) -> String {
    let composed = word.nfc().filter(|letter| !is_mark(*letter));
    composed.flat_map(char::to_lowercase).map(plain).take(LONGEST).collect()
}

/// The words of a text, each folded and with a space before it, so that ` мост` is where one begins.
pub fn fold_words(text: &str) -> String {
    let mut folded = String::new();
    fold_words_onto(&mut folded, text);
    folded
}

/// Puts the folded words of a text after what is folded already.
pub fn fold_words_onto(folded: &mut String, text: &str) {
    // The first bytes of marks in UTF-8: most texts have none of them.
    if text.bytes().any(|byte| matches!(byte, 0xcc | 0xcd)) {
        let composed: String = text.nfc().filter(|letter| !is_mark(*letter)).collect();
        return fold_composed_onto(folded, &composed);
    }
    fold_composed_onto(folded, text);
}

/// The same of a text without marks. What is as it is folded is copied as it stands.
fn fold_composed_onto(folded: &mut String, text: &str) {
    folded.reserve(text.len() + 1);
    let mut copied = 0;
    let mut is_within = false;
    for (at, letter) in text.char_indices() {
        let is_common = is_common(letter);
        if is_common && is_within {
            continue;
        }
        folded.push_str(&text[copied..at]);
        copied = at;
        let is_of_word = is_of_word(letter);
        if is_of_word && !is_within {
            folded.push(' ');
        }
        is_within = is_of_word;
        if !is_common {
            copied += letter.len_utf8();
            if is_of_word {
                folded.extend(letter.to_lowercase().map(plain));
            }
        }
    }
    folded.push_str(&text[copied..]);
}

/// Whether a character is a letter or a figure of a word.
pub(crate) fn is_of_word(letter: char) -> bool {
    is_common(letter) || letter.is_alphanumeric()
}

/// Most letters of a text: it is quicker to see that than to ask what they are.
fn is_common(letter: char) -> bool {
    matches!(
        letter,
        'а'..='я' | 'a'..='z' | '0'..='9' | 'ә' | 'і' | 'ң' | 'ғ' | 'ү' | 'ұ' | 'қ' | 'ө' | 'һ'
    )
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
    fn words_of_a_text_begin_after_a_space() {
        assert_eq!(fold_words("О ремонте — Мостов,ё14-07/231"), " о ремонте мостов е14 07 231");
        assert_eq!(fold_words("доро\u{301}га, и\u{306}од"), " дорога йод");
        assert_eq!(fold_words("ҚАЗАҚстан"), " қазақстан");
        assert_eq!(fold_words(" … "), "");
    }

    #[test]
    fn what_is_too_long_for_a_word_is_cut() {
        assert_eq!(fold(&"ә".repeat(1_000)), "ә".repeat(LONGEST));
    }
}
