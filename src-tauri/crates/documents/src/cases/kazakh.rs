//! Kazakh: case endings by vowel harmony and by the last sound.
//!
//! A body's name of several words ends in a possessive («министрлігі», «мәслихаты»), after which
//! the endings differ. Russian family names in -ов and -ев harmonise with what stands before that
//! ending («Әуезовтің», «Тоқаевқа»).

use hattama_domain::person::Case;

const BACK: &str = "аоұыяё";
const FRONT: &str = "әөүіеэи";

/// The name of a body, or a post: its last word takes the ending.
pub(super) fn phrase(text: &str, case: Case) -> String {
    let end = text.trim_end().trim_end_matches(['»', '"', '”', ')']).len();
    let (name, marks) = text.split_at(end);
    let word = name.rsplit([' ', '\u{a0}', '-', '«']).next().unwrap_or(name);
    let lower = word.to_lowercase();
    let is_of_several_words = word.len() < name.trim().len() && !marks.starts_with('»');
    let is_possessive =
        lower.ends_with(['ы', 'і']) && (is_of_several_words || ends_as_possessive(&lower));
    let ending = ending(&lower, is_possessive, case);
    // A name that closes with a quotation mark takes its ending after a hyphen: «Аймақ»-қа.
    match marks.trim_end() {
        "" => format!("{name}{ending}"),
        marks => format!("{name}{marks}-{ending}"),
    }
}

/// A family name.
pub(super) fn family(name: &str, case: Case) -> String {
    let lower = name.to_lowercase();
    format!("{name}{}", ending(&lower, ends_as_possessive(&lower), case))
}

/// Words that end in a possessive even when they stand alone: «әкімдігі», «Абайұлы», «Нұрланқызы».
fn ends_as_possessive(lower: &str) -> bool {
    ["лығы", "лігі", "дығы", "дігі", "тығы", "тігі", "ұлы", "улы", "қызы", "кызы"]
        .iter()
        .any(|end| lower.ends_with(end))
}

/// How a word ends, as far as endings care.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Vowel,
    Nasal,
    Voiced,
    Voiceless,
}

fn ending(lower: &str, is_possessive: bool, case: Case) -> &'static str {
    let (back, front) = match (case, is_possessive, last(lower)) {
        (Case::Dative, true, _) => ("на", "не"),
        (Case::Dative, false, Last::Voiceless) => ("қа", "ке"),
        (Case::Dative, false, _) => ("ға", "ге"),
        (Case::Genitive, true, _) | (Case::Genitive, false, Last::Vowel | Last::Nasal) => {
            ("ның", "нің")
        }
        (Case::Genitive, false, Last::Voiced) => ("дың", "дің"),
        (Case::Genitive, false, Last::Voiceless) => ("тың", "тің"),
        (Case::Accusative, true, _) => ("н", "н"),
        (Case::Accusative, false, Last::Vowel) => ("ны", "ні"),
        (Case::Accusative, false, Last::Nasal | Last::Voiced) => ("ды", "ді"),
        (Case::Accusative, false, Last::Voiceless) => ("ты", "ті"),
    };
    if is_front(lower) { front } else { back }
}

fn last(lower: &str) -> Last {
    match lower.trim_end_matches('ь').chars().last() {
        Some('а' | 'ә' | 'е' | 'о' | 'ө' | 'ұ' | 'ү' | 'ы' | 'і' | 'э' | 'я' | 'ё') => {
            Last::Vowel
        }
        Some('м' | 'н' | 'ң') => Last::Nasal,
        Some('р' | 'л' | 'й' | 'у' | 'и' | 'ю' | 'з' | 'ж') => Last::Voiced,
        // «Ивановқа», «заводқа»: in loan words б, в, г, д count as voiceless here.
        _ => Last::Voiceless,
    }
}

/// Whether endings have front vowels.
fn is_front(lower: &str) -> bool {
    let stem = ["ов", "ев", "ёв"].iter().find_map(|end| lower.strip_suffix(end)).unwrap_or(lower);
    match stem.chars().last() {
        Some('ь' | 'к' | 'г') => return true,
        Some('қ' | 'ғ') => return false,
        _ => {}
    }
    // у and ю harmonise with what stands before them.
    let vowel = stem.chars().rev().find(|c| BACK.contains(*c) || FRONT.contains(*c));
    vowel.is_some_and(|vowel| FRONT.contains(vowel))
}
