//! Kazakh stems, by taking endings off. Endings stand in a fixed order and follow the sounds before
//! them, so each says which letters it may come after; vowel harmony tells more of them apart. They
//! are taken off until none is left, so that a word and its forms come to the same, even where that
//! is not what a grammar would call the stem.

use std::sync::LazyLock;

const VOWELS: &str = "аәеиоөуүұыіэюя";
const BACK: &str = "аоұыя";
const FRONT: &str = "әеөүі";
/// After these an ending begins with a hard consonant.
const HARD: &str = "бвгдкқпстфхһцчшщ";
/// After these it begins with д, after a vowel or a nasal with what is softer still.
const VOICED: &str = "лмнңрйузжвғ";
const CONSONANTS: &str = "бвгғджзйкқлмнңпрстфхһцчшщ";

/// Endings with the letters that they come after, and how many letters stay at least.
const ENDINGS: &[(&[&str], &str, usize)] = &[
    // Plural.
    (&["лар", "лер"], "аәеиоөуүұыіэюярй", 2),
    (&["дар", "дер"], "лмнңзжр", 2),
    (&["тар", "тер"], HARD, 2),
    // Whose it is: ours, yours, mine, theirs.
    (&["ымыз", "іміз", "ыңыз", "іңіз"], CONSONANTS, 2),
    (&["мыз", "міз", "ңыз", "ңіз"], "аәеиоөуүұя", 3),
    (&["ым", "ім"], CONSONANTS, 4),
    (&["ы", "і"], "бвгғджзйкқлмнңпрстуфхһцчшщ", 2),
    (&["ысы", "ісі"], "ш", 2),
    (&["сы", "сі"], "аәеиоөуүұэюя", 2),
    // Cases.
    (&["ның", "нің"], "аәеиоөуүұыіэюямнң", 2),
    (&["дың", "дің"], VOICED, 2),
    (&["тың", "тің"], HARD, 2),
    (&["ға", "ге"], "аәеиоөуүұыіэюялмнңрйзж", 2),
    (&["қа", "ке"], HARD, 2),
    (&["на", "не", "н", "нда", "нде", "нан", "нен", "ндағы", "ндегі"], "ыі", 4),
    (&["ны", "ні"], "аәеиоөуүұыіэюя", 3),
    (&["ды", "ді"], VOICED, 2),
    (&["ты", "ті"], HARD, 2),
    (&["да", "де"], "аәеиоөуүұыіэюялмнңрйзж", 2),
    (&["та", "те"], HARD, 2),
    (&["дан", "ден"], "аәеиоөуүұэюялрйзж", 2),
    (&["нан", "нен"], "мнң", 2),
    (&["тан", "тен"], HARD, 3),
    (&["мен"], "аәеиоөуүұыіэюялмнңрй", 2),
    (&["бен"], "зж", 2),
    (&["пен"], HARD, 2),
    // Where or when something is.
    (&["дағы", "дегі"], "аәеиоөуүұыіэюялмнңрйзж", 2),
    (&["тағы", "тегі"], HARD, 2),
    (&["ғы", "гі"], "лмнңрйзж", 3),
    // Verbs: with the vowel that their stem may end in, since it is told from none by nothing else.
    (&["у", "ау", "еу"], CONSONANTS, 3),
    (&["ады", "еді", "айды", "ейді", "атын", "етін", "айтын", "ейтін"], CONSONANTS, 3),
    (&["амыз", "еміз", "аймыз", "ейміз", "амын", "емін"], CONSONANTS, 3),
    (&["аған", "еген"], CONSONANTS, 3),
    (&["ған", "ген"], "лмнңрйзжу", 3),
    (&["қан", "кен"], HARD, 3),
    (&["ып", "іп", "ап", "еп"], CONSONANTS, 3),
    (&["сын", "сін"], "аәеиоөуүұэюялмнңрйзжпткқ", 3),
    (&["ыл", "іл", "ал", "ел"], CONSONANTS, 3),
    (&["ын", "ін"], CONSONANTS, 3),
    (&["ан", "ен"], CONSONANTS, 5),
];

/// Words that seem to have an ending and have none.
const WHOLE: &[&str] = &[
    "алтын",
    "апта",
    "аға",
    "ауыл",
    "ағын",
    "баға",
    "бұрын",
    "бүгін",
    "бүкіл",
    "егін",
    "жаға",
    "жарқын",
    "жасыл",
    "жауап",
    "жиын",
    "кейін",
    "келін",
    "көңіл",
    "кітап",
    "мектеп",
    "мойын",
    "ойын",
    "орда",
    "орын",
    "отын",
    "сабын",
    "себеп",
    "талап",
    "тасқын",
    "төраға",
    "түтін",
    "тұрғын",
    "тәртіп",
    "қауіп",
    "әріп",
    "шығын",
    "қатын",
    "қиын",
    "қызыл",
    "үшін",
];

/// Stems that have lost a vowel before an ending, as they are without one; others that look inflected.
const IRREGULAR: &[(&str, &str)] = &[
    ("бойн", "бойын"),
    ("даус", "дауыс"),
    ("даусы", "дауыс"),
    ("ерк", "ерік"),
    ("ерн", "ерін"),
    ("көрк", "көрік"),
    ("көңл", "көңіл"),
    ("мойн", "мойын"),
    ("мұрн", "мұрын"),
    ("мүлк", "мүлік"),
    ("нарқ", "нарық"),
    ("ойн", "ойын"),
    ("орн", "орын"),
    ("халқ", "халық"),
    ("қарн", "қарын"),
    ("құлқ", "құлық"),
    ("қабылдан", "қабылд"),
    ("ырқ", "ырық"),
    ("әрп", "әріп"),
];

/// An ending, with what [`ENDINGS`] says of it.
struct Ending {
    text: &'static str,
    after: &'static str,
    stays: usize,
}

/// The longest first.
static LONGEST_FIRST: LazyLock<Vec<Ending>> = LazyLock::new(|| {
    let mut endings: Vec<Ending> = ENDINGS
        .iter()
        .flat_map(|&(texts, after, stays)| {
            texts.iter().map(move |&text| Ending { text, after, stays })
        })
        .collect();
    endings.sort_by_key(|ending| std::cmp::Reverse(ending.text.len()));
    endings
});

/// The stem of a folded word.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word.to_owned();
    while let Some(shorter) = without_ending(&stem) {
        stem = shorter;
    }
    hardened(&stem)
}

/// A word without its last ending, if it has one.
fn without_ending(word: &str) -> Option<String> {
    if let Some((_, whole)) = IRREGULAR.iter().find(|(short, _)| *short == word) {
        return Some((*whole).to_owned());
    }
    if WHOLE.contains(&hardened(word).as_str()) {
        return None;
    }
    let ending = LONGEST_FIRST.iter().find(|ending| ends_with(word, ending))?;
    Some(word[..word.len() - ending.text.len()].to_owned())
}

fn ends_with(word: &str, ending: &Ending) -> bool {
    let Some(stem) = word.strip_suffix(ending.text) else { return false };
    stem.chars().count() >= ending.stays
        && stem.chars().next_back().is_some_and(|letter| ending.after.contains(letter))
        && stem.chars().any(|letter| VOWELS.contains(letter))
        && is_in_harmony(stem, ending.text)
}

/// Whether the vowels of an ending go with the last one of a stem. In loan words и, у, ю go with all.
fn is_in_harmony(stem: &str, ending: &str) -> bool {
    // An instrumental has but one form.
    if matches!(ending, "мен" | "бен" | "пен") {
        return true;
    }
    let last = stem.chars().rev().find(|letter| VOWELS.contains(*letter));
    let first = ending.chars().find(|letter| VOWELS.contains(*letter));
    match (last, first) {
        (Some(last), Some(first)) => {
            !(BACK.contains(last) && FRONT.contains(first)
                || FRONT.contains(last) && BACK.contains(first))
        }
        _ => true,
    }
}

/// The last consonant as it is where no ending has made it soft: кітаб → кітап.
fn hardened(stem: &str) -> String {
    let hard = |soft: char| match soft {
        'б' => Some('п'),
        'г' => Some('к'),
        'ғ' => Some('қ'),
        _ => None,
    };
    let mut letters = stem.to_owned();
    if let Some(hard) = stem.chars().next_back().and_then(hard) {
        letters.pop();
        letters.push(hard);
    }
    letters
}
