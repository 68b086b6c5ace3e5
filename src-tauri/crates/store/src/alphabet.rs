//! How names are compared and sorted: composed, in lower case, in the order of the Kazakh alphabet,
//! which has the Russian one in it. What is stored stays as typed.

use unicode_normalization::UnicodeNormalization;

/// The Kazakh alphabet; ё counts as е.
const LETTERS: &str = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// As it is compared.
pub(crate) fn fold(text: &str) -> String {
    text.nfc().flat_map(char::to_lowercase).map(|c| if c == 'ё' { 'е' } else { c }).collect()
}

/// What to sort a name by.
pub(crate) fn key(text: &str) -> Vec<u32> {
    fold(text).chars().map(weight).collect()
}

/// Letters of the alphabet by their place in it, after Latin and before all the rest.
fn weight(letter: char) -> u32 {
    const CYRILLIC: u32 = 0x400;
    match LETTERS.chars().position(|other| other == letter) {
        Some(place) => CYRILLIC + place as u32,
        None => u32::from(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_letters_stand_where_their_alphabet_has_them() {
        let mut names = ["Яковлев", "Әбенов", "Қасым", "Абенов", "Ёлкин", "Лим", "Касым", "Adams"];
        names.sort_by_key(|name| key(name));
        assert_eq!(
            names,
            ["Adams", "Абенов", "Әбенов", "Ёлкин", "Касым", "Қасым", "Лим", "Яковлев"]
        );
    }

    #[test]
    fn case_and_composition_make_no_difference() {
        assert_eq!(key("ЙОД"), key("и\u{306}од"));
        assert_eq!(fold("Соловьёва"), "соловьева");
    }
}
