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
    let before = folded.len();
    // Most texts have no marks.
    if !fold_composed_onto(folded, text) {
        folded.truncate(before);
        let composed: String = text.nfc().filter(|letter| !is_mark(*letter)).collect();
        fold_composed_onto(folded, &composed);
    }
}

/// The same of a text without marks; `false`: it has some. What is as it is folded is copied as it stands.
fn fold_composed_onto(folded: &mut String, text: &str) -> bool {
    folded.reserve(text.len() + 1);
    let mut rest = text;
    let mut is_within = false;
    loop {
        let (as_it_stands, beyond) = rest.split_at(common(rest.as_bytes()));
        if !as_it_stands.is_empty() && !is_within {
            folded.push(' ');
            is_within = true;
        }
        folded.push_str(as_it_stands);
        let mut letters = beyond.chars();
        let Some(letter) = letters.next() else { return true };
        rest = letters.as_str();
        let is_of_word = is_of_word(letter);
        if is_of_word && !is_within {
            folded.push(' ');
        }
        if is_of_word {
            folded.extend(letter.to_lowercase().map(plain));
        } else if is_mark(letter) {
            return false;
        }
        is_within = is_of_word;
    }
}

/// How many bytes at the beginning of a text are letters and figures that are as they are folded, of those
/// that most texts are made of. By their bytes, since that takes a third of the time.
fn common(text: &[u8]) -> usize {
    let mut rest = text;
    loop {
        rest = match rest {
            [first @ CYRILLIC..=LAST, second, rest @ ..]
                if IS_COMMON[cyrillic(*first, *second)] =>
            {
                rest
            }
            [b'a'..=b'z' | b'0'..=b'9', rest @ ..] => rest,
            _ => return text.len() - rest.len(),
        }
    }
}

/// The first bytes in UTF-8 of the letters from U+0400 to U+04FF: Cyrillic.
const CYRILLIC: u8 = 0xd0;
const LAST: u8 = 0xd3;

/// Which letters of Cyrillic are as they are folded, of Russian and Kazakh.
const IS_COMMON: [bool; 256] = {
    let mut table = [false; 256];
    let letters = "абвгдежзийклмнопрстуфхцчшщъыьэюяәіңғүұқөһ".as_bytes();
    let mut at = 0;
    while at < letters.len() {
        table[cyrillic(letters[at], letters[at + 1])] = true;
        at += 2;
    }
    table
};

/// The place of a letter after U+0400, by its two bytes.
const fn cyrillic(first: u8, second: u8) -> usize {
    ((first - CYRILLIC) as usize) << 6 | (second & 0x3f) as usize
}

/// Whether a character is a letter or a figure of a word.
pub(crate) fn is_of_word(letter: char) -> bool {
    // Most are: it is quicker to see that than to ask.
    matches!(letter, 'а'..='я' | 'a'..='z' | '0'..='9') || letter.is_alphanumeric()
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
    fn letters_that_stand_for_themselves_are_known_by_their_bytes() {
        let every = "абвгдежзийклмнопрстуфхцчшщъыьэюяәіңғүұқөһabcdefghijklmnopqrstuvwxyz0123456789";
        assert_eq!(common(every.as_bytes()), every.len());
        let taken = |letter: &char| common(letter.to_string().as_bytes()) > 0;
        let all = ('\0'..=char::MAX).filter(taken).collect::<String>();
        assert_eq!(all.chars().count(), every.chars().count());
    }

    #[test]
    fn what_is_too_long_for_a_word_is_cut() {
        assert_eq!(fold(&"ә".repeat(1_000)), "ә".repeat(LONGEST));
    }
}
