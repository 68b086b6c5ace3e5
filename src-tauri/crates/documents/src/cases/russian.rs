//! Russian: family names by `petrovich`, names of bodies and posts by their head noun.
//!
//! In the name of a body only the adjectives before the head noun and the noun itself are declined
//! («Национальной палате предпринимателей»); what follows is in the genitive already. A word that
//! no rule knows (an abbreviation, a foreign word, a plural) stays as it is.

use hattama_domain::person::{Case, PersonName, Sex};

/// A family name in a case.
pub(super) fn family(name: &PersonName, sex: Option<Sex>, case: Case) -> String {
    let gender = match sex {
        Some(Sex::Female) => petrovich::Gender::Female,
        Some(Sex::Male) => petrovich::Gender::Male,
        None => guess(name),
    };
    let family = name.family.trim();
    if gender == petrovich::Gender::Androgynous {
        return family.to_owned();
    }
    let case = match case {
        Case::Genitive => petrovich::Case::Genitive,
        Case::Dative => petrovich::Case::Dative,
        Case::Accusative => petrovich::Case::Accusative,
    };
    petrovich::lastname(gender, family, case)
}

/// The sex that a name tells: a patronymic first, of Kazakh form too, then the other parts.
fn guess(name: &PersonName) -> petrovich::Gender {
    let patronymic = name.patronymic.trim().to_lowercase();
    if patronymic.ends_with("қызы") || patronymic.ends_with("кызы") {
        return petrovich::Gender::Female;
    }
    if patronymic.ends_with("ұлы") || patronymic.ends_with("улы") {
        return petrovich::Gender::Male;
    }
    let [family, given, patronymic] = [&name.family, &name.given, &name.patronymic].map(|part| {
        let part = part.trim();
        (!part.is_empty()).then_some(part)
    });
    petrovich::detect_gender(family, given, patronymic)
}

/// Whether the masculine accusative is the genitive (people) or the nominative (bodies).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Animacy {
    Animate,
    Inanimate,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gender {
    Masculine,
    Feminine,
    Neuter,
}

/// Declines the adjectives at the beginning of a name, and the noun after them.
pub(super) fn phrase(text: &str, case: Case, animacy: Animacy) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut agreed = None;
    let mut is_head_past = false;
    for piece in text.split_inclusive(char::is_whitespace) {
        // Marks after a word («председатель,») are no part of it.
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        let marks = &piece[word.len()..];
        let declined = if is_head_past || word.is_empty() {
            None
        } else if let Some(gender) = adjective(word) {
            agreed = Some(gender);
            is_head_past = animacy == Animacy::Animate && governs(word);
            decline_adjective(word, gender, case, animacy)
        } else {
            is_head_past = true;
            decline_noun(word, agreed, case, animacy)
        };
        out.push_str(declined.as_deref().unwrap_or(word));
        out.push_str(marks);
    }
    out
}

/// The gender of an adjective in the nominative, or nothing where the word is none.
fn adjective(word: &str) -> Option<Gender> {
    // Nouns that end like adjectives: «санаторий», «лекторий», «консорциум» has no such end.
    const NOUNS: [&str; 3] = ["арий", "орий", "ерий"];
    let word = word.to_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    if word.chars().count() < 4 || ends(&NOUNS) {
        None
    } else if ends(&["ый", "ий", "ой"]) {
        Some(Gender::Masculine)
    } else if ends(&["ая", "яя"]) {
        Some(Gender::Feminine)
    } else if ends(&["ое", "ее"]) {
        Some(Gender::Neuter)
    } else {
        None
    }
}

/// Posts that are called by a participle: what follows it depends on it («заведующий отделом»).
fn governs(word: &str) -> bool {
    const HEADS: [&str; 5] =
        ["заведующ", "управляющ", "командующ", "исполняющ", "председательствующ"];
    let word = word.to_lowercase();
    HEADS.iter().any(|head| word.starts_with(head))
}

fn decline_adjective(word: &str, gender: Gender, case: Case, animacy: Animacy) -> Option<String> {
    let (stem, ending) = split(word, 2);
    let is_hissing = stem.ends_with(['ж', 'ш', 'щ', 'ч', 'ц']) && !ending.starts_with('о');
    let is_velar = stem.ends_with(['г', 'к', 'х']);
    let is_soft = is_hissing || ending.starts_with(['е', 'я']) || ending == "ий" && !is_velar;
    let by = |hard: &'static str, soft: &'static str| Some(if is_soft { soft } else { hard });
    let new = match (gender, case) {
        (Gender::Masculine, Case::Accusative) if animacy == Animacy::Inanimate => None,
        (Gender::Neuter, Case::Accusative) => None,
        (Gender::Masculine | Gender::Neuter, Case::Genitive | Case::Accusative) => by("ого", "его"),
        (Gender::Masculine | Gender::Neuter, Case::Dative) => by("ому", "ему"),
        (Gender::Feminine, Case::Genitive | Case::Dative) => by("ой", "ей"),
        (Gender::Feminine, Case::Accusative) if ending.starts_with('я') => Some("юю"),
        (Gender::Feminine, Case::Accusative) => Some("ую"),
    };
    new.map(|new| format!("{stem}{new}"))
}

/// The endings of a declension: what the nominative drops, then genitive, dative, accusative.
struct Endings(usize, &'static str, &'static str, &'static str);

/// Declines a noun of the singular; nothing where no rule knows it, or the form is the nominative.
fn decline_noun(
    word: &str,
    agreed: Option<Gender>,
    case: Case,
    animacy: Animacy,
) -> Option<String> {
    const INDECLINABLE: [&str; 6] = ["бюро", "депо", "радио", "метро", "кино", "ралли"];
    let lower = word.to_lowercase();
    let is_russian = lower.chars().all(|c| matches!(c, 'а'..='я' | 'ё' | '-'));
    // «ТОО», «НИИ»: abbreviations; a name all in capitals is left to the secretary too.
    let is_abbreviation = word.chars().filter(|c| c.is_uppercase()).count() > 1;
    if !is_russian || is_abbreviation || INDECLINABLE.contains(&lower.as_str()) {
        return None;
    }
    let Endings(dropped, genitive, dative, accusative) = endings(&lower, agreed, animacy)?;
    let ending = match case {
        Case::Genitive => genitive,
        Case::Dative => dative,
        Case::Accusative => match accusative {
            "" => return None,
            accusative => accusative,
        },
    };
    Some(format!("{}{ending}", split(word, dropped).0))
}

/// The endings of a noun in lower case; an empty accusative is the nominative.
fn endings(lower: &str, agreed: Option<Gender>, animacy: Animacy) -> Option<Endings> {
    let is_animate = animacy == Animacy::Animate;
    let masculine = |dropped, genitive, dative| {
        Endings(dropped, genitive, dative, if is_animate { genitive } else { "" })
    };
    let before_last = split(lower, 1).0.chars().last()?;
    let takes_i = matches!(before_last, 'г' | 'к' | 'х' | 'ж' | 'ш' | 'щ' | 'ч');
    Some(match lower.chars().last()? {
        'о' => Endings(1, "а", "у", ""),
        'е' if before_last == 'и' => Endings(1, "я", "ю", ""),
        'е' if "щчжшц".contains(before_last) => Endings(1, "а", "у", ""),
        'а' if takes_i => Endings(1, "и", "е", "у"),
        'а' => Endings(1, "ы", "е", "у"),
        'я' if before_last == 'и' => Endings(1, "и", "и", "ю"),
        'я' => Endings(1, "и", "е", "ю"),
        'й' => masculine(1, "я", "ю"),
        'ь' if agreed
            .map_or(is_animate || is_masculine(lower), |gender| gender == Gender::Masculine) =>
        {
            masculine(1, "я", "ю")
        }
        'ь' => Endings(1, "и", "и", ""),
        // «Дворец», «продавец»: the vowel of the last syllable goes.
        'ц' if lower.ends_with("ец") => masculine(2, "ца", "цу"),
        'б' | 'в' | 'г' | 'д' | 'ж' | 'з' | 'к' | 'л' | 'м' | 'н' | 'п' | 'р' | 'с' | 'т' | 'ф'
        | 'х' | 'ц' | 'ч' | 'ш' | 'щ' => masculine(0, "а", "у"),
        _ => return None,
    })
}

/// Nouns in -ь that are masculine.
fn is_masculine(lower: &str) -> bool {
    ["тель", "арь", "лагерь", "ансамбль", "монастырь"].iter().any(|end| lower.ends_with(end))
}

/// A word without its last `count` letters, and these in lower case.
fn split(word: &str, count: usize) -> (&str, String) {
    let at = word.char_indices().rev().take(count).last().map_or(word.len(), |(at, _)| at);
    (&word[..at], word[at..].to_lowercase())
}
