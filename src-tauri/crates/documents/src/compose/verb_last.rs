//! Kazakh sentences put their verb last: what is recommended stands before «ұсынылсын».
//!
//! Only a text that surely is one sentence and ends in an infinitive («айқындау») can go on so. A
//! first letter that may be a name's keeps its capital.

use hattama_domain::twins::is_form;

/// Words that end as infinitives do and are none.
const NO_VERBS: [&str; 24] = [
    "тау",
    "бау",
    "дау",
    "жау",
    "сау",
    "ару",
    "қару",
    "жаяу",
    "таяу",
    "алау",
    "жалау",
    "бұзау",
    "қырау",
    "біреу",
    "екеу",
    "үшеу",
    "төртеу",
    "бесеу",
    "анау",
    "мынау",
    "сонау",
    "шоу",
    "меню",
    "интервью",
];

/// What has a capital wherever it stands, beside the names of the record: the country, its regions
/// and cities, its highest bodies.
const ALWAYS_CAPITAL: [&str; 35] = [
    "қазақстан",
    "астана",
    "алматы",
    "шымкент",
    "абай",
    "ақмола",
    "ақтау",
    "ақтөбе",
    "атырау",
    "жамбыл",
    "жезқазған",
    "жетісу",
    "көкшетау",
    "қарағанды",
    "қонаев",
    "қостанай",
    "қызылорда",
    "маңғыстау",
    "орал",
    "өскемен",
    "павлодар",
    "петропавл",
    "семей",
    "талдықорған",
    "тараз",
    "түркістан",
    "ұлытау",
    "еуразия",
    "ресей",
    "президент",
    "парламент",
    "мәжіліс",
    "сенат",
    "үкімет",
    "конституция",
];

/// A text as it stands before the verb that closes the sentence, without its full stop; `None` where
/// it can't. `names` are those of the record's people and bodies, in Kazakh.
pub(super) fn verb_last(text: &str, names: &[&str]) -> Option<String> {
    let sentence = text.trim();
    let sentence = sentence.strip_suffix('.').unwrap_or(sentence);
    if !is_one_sentence(sentence) || !ends_with_infinitive(sentence) {
        return None;
    }
    let mut rest = sentence.chars();
    match rest.next() {
        Some(first) if !begins_with_name(sentence, names) => {
            Some(first.to_lowercase().chain(rest).collect())
        }
        _ => Some(sentence.to_owned()),
    }
}

/// Whether nothing in a text may be the end of a sentence. A stop after a single letter is that of
/// an initial or of «ж.».
fn is_one_sentence(text: &str) -> bool {
    let stops = text.match_indices(['.', '!', '?', '…']);
    let mut ends = stops.filter(|(at, stop)| {
        let after = &text[at + stop.len()..];
        let before = text[..*at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let is_shortened = before.chars().count() == 1 && before.chars().all(char::is_alphabetic);
        let goes_on = after.trim_start().starts_with(char::is_lowercase);
        after.starts_with(char::is_whitespace) && !is_shortened && !goes_on
    });
    !text.contains(['\n', '\r']) && ends.next().is_none()
}

fn ends_with_infinitive(text: &str) -> bool {
    let word = text.rsplit([' ', '\u{a0}', '-']).next().unwrap_or(text);
    let is_small = word.chars().all(char::is_lowercase);
    let is_long = word.chars().count() > 2;
    is_small && is_long && word.ends_with(['у', 'ю']) && !NO_VERBS.contains(&word)
}

/// Whether the capital at a text's beginning is not only that of the sentence, as far as can be seen.
fn begins_with_name(text: &str, names: &[&str]) -> bool {
    let words: Vec<_> = words(text).collect();
    let Some(first) = words.first() else { return true };
    let is_abbreviation = first.chars().skip(1).any(char::is_uppercase);
    let is_initial = first.chars().count() == 1 && text[first.len()..].starts_with('.');
    let is_followed = words.get(1).is_some_and(|second| second.starts_with(char::is_uppercase));
    let lower: Vec<_> = words.iter().map(|word| word.to_lowercase()).collect();
    is_abbreviation
        || is_initial
        || is_followed
        || ALWAYS_CAPITAL.iter().any(|name| is_form(&lower[0], name))
        || names.iter().any(|name| begins_with(&lower, name))
}

/// Whether words begin with a name in whatever case, or with its end from some capital on.
fn begins_with(text: &[String], name: &str) -> bool {
    let name: Vec<_> = words(name).collect();
    let capitals = (0..name.len()).filter(|at| name[*at].starts_with(char::is_uppercase));
    capitals.map(|at| &name[at..]).any(|end| {
        text.len() >= end.len()
            && text.iter().zip(end).all(|(word, name)| is_form(word, &name.to_lowercase()))
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 3] = [
        "Қазақстан Республикасы Ұлттық экономика министрлігі",
        "Соловьева",
        "Денсаулық сақтау басқармасы",
    ];

    #[test]
    fn one_sentence_that_ends_in_an_infinitive_goes_on_to_the_verb() {
        let table = [
            ("Реттелмеген функцияларды айқындау.", "реттелмеген функцияларды айқындау"),
            ("Мәселені қарау", "мәселені қарау"),
            ("  Өзгерістер енгізу. ", "өзгерістер енгізу"),
            ("Жол картасын әзірлеу.", "жол картасын әзірлеу"),
            ("Кедергілерді жою.", "кедергілерді жою"),
            ("Тәртіп бұзушылыққа жол бермеу.", "тәртіп бұзушылыққа жол бермеу"),
            ("Әзірлемені ескерту-түсіндіру.", "әзірлемені ескерту-түсіндіру"),
            ("2026 ж. 1 шілдеге дейін есеп беру.", "2026 ж. 1 шілдеге дейін есеп беру"),
            ("Халыққа, т.б. тараптарға хабарлау.", "халыққа, т.б. тараптарға хабарлау"),
            // A capital that a name has anyway.
            ("ҚР заңнамасын талдау.", "ҚР заңнамасын талдау"),
            ("IT-жүйелерді біріктіру.", "IT-жүйелерді біріктіру"),
            ("А. Соловьеваның есебін тыңдау.", "А. Соловьеваның есебін тыңдау"),
            ("Соловьеваның ұсынысын қолдау.", "Соловьеваның ұсынысын қолдау"),
            ("Астанада кеңес өткізу.", "Астанада кеңес өткізу"),
            ("Үкіметтің қаулысын өзгерту.", "Үкіметтің қаулысын өзгерту"),
            ("Мемлекет Басшысының Жолдауын талқылау.", "Мемлекет Басшысының Жолдауын талқылау"),
            (
                "Ұлттық экономика министрлігінің жобасын қарау.",
                "Ұлттық экономика министрлігінің жобасын қарау",
            ),
            ("«Ашық әкімдік» жобасын іске қосу.", "«Ашық әкімдік» жобасын іске қосу"),
            // A word of a name is no name yet.
            ("Ұлттық жобаны жалғастыру.", "ұлттық жобаны жалғастыру"),
            ("Денсаулық сақтау саласын дамыту.", "денсаулық сақтау саласын дамыту"),
        ];
        for (text, before) in table {
            assert_eq!(verb_last(text, &NAMES).as_deref(), Some(before), "{text}");
        }
    }

    #[test]
    fn what_may_be_something_else_stays_behind_a_colon() {
        let table = [
            "",
            "Мәселені қарасын.",
            "Қосымша қаражат бөлу керек.",
            "Жиналыс өткізу. Есеп беру.",
            "Жиналыс өткізу! Есеп беру.",
            "1. Жиналыс өткізу. 2. Есеп беру.",
            "Жиналыс өткізу;\nесеп беру.",
            "Жиналыс өткізу…",
            "Жиналыс өткізу?",
            "Жиналыс өткізу (қазан айында)",
            "Бағыты – Ақтау",
            "Бірлескен интервью.",
            "Таза су",
            "[ұсынымның мәтіні жоқ]",
        ];
        for text in table {
            assert_eq!(verb_last(text, &NAMES), None, "{text}");
        }
    }
}
