//! What stays together at the end of a line: a number and what it counts, initials and a name.
//!
//! Only spaces and hyphens become their unbreakable kin; the words stay as they are.

use std::borrow::Cow;
use std::sync::LazyLock;

use hattama_domain::language::Language;
use hattama_words::{Value, Words};

const SPACE: char = '\u{a0}';
const HYPHEN: char = '\u{2011}';

/// What names what follows: «г. Астана», «ст. 5».
const BEFORE: [&str; 17] = [
    "г.", "гг.", "ул.", "пр.", "д.", "кв.", "каб.", "обл.", "р.", "п.", "пп.", "ст.", "гл.", "им.",
    "стр.", "тел.", "№",
];

/// What a number counts: «2 л.», «30 минут», «5 тармақ».
const COUNTED: [&str; 22] = [
    "л.",
    "экз.",
    "г.",
    "гг.",
    "ч.",
    "мин.",
    "тыс.",
    "млн",
    "млрд",
    "тенге",
    "теңге",
    "руб.",
    "%",
    "года",
    "год",
    "году",
    "жылғы",
    "жылы",
    "ж.",
    "парақта",
    "данада",
    "адам",
];

/// What «т. д.» and «т. е.» begin with.
const SO_ON: &str = "т.";

/// In the form that dates have: «ноября», «қараша».
static MONTHS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let of = |language| {
        let words = Words::of(language);
        (1..=12).map(|month: u32| words.say_with("month-of", &[("month", Value::from(month))]))
    };
    of(Language::Ru).chain(of(Language::Kk)).collect()
});

/// The text with unbreakable spaces and hyphens where a typographer puts them. English stays as it is.
pub(crate) fn bound(text: &str, language: Language) -> Cow<'_, str> {
    if language == Language::En || !text.contains([' ', '-']) {
        return Cow::Borrowed(text);
    }
    let mut bound = String::with_capacity(text.len() + 16);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            bound.push('\n');
        }
        bind_line(&mut bound, line);
    }
    Cow::Owned(bound)
}

fn bind_line(out: &mut String, line: &str) {
    let mut words = line.split(' ').peekable();
    let mut before = "";
    while let Some(word) = words.next() {
        push_word(out, word);
        if let Some(next) = words.peek() {
            // «т. д.» ends there: «д.» is no house.
            let is_together = before != SO_ON && belong_together(word, next);
            out.push(if is_together { SPACE } else { ' ' });
        }
        before = word;
    }
}

/// «5-го» and «1-тармақ» keep their hyphens.
fn push_word(out: &mut String, word: &str) {
    match word.split_once('-') {
        Some((number, ending)) if is_number(opened(number)) && is_ending(ending) => {
            out.push_str(number);
            out.push(HYPHEN);
            out.push_str(ending);
        }
        _ => out.push_str(word),
    }
}

/// Whether no line ends between two words.
fn belong_together(left: &str, right: &str) -> bool {
    let (left, right) = (opened(left), closed(right));
    if left == SO_ON {
        return matches!(right, "д." | "п." | "е." | "к." | "ч.");
    }
    if BEFORE.contains(&left) {
        return right.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '«' | '_' | '+'));
    }
    if is_number(left) {
        return COUNTED.contains(&right) || is_month(right) || are_thousands(left, right);
    }
    (is_month(left) && is_number(right))
        || (left == "жылғы" && is_number(right))
        || (are_initials(left) && starts_name(right))
        || (starts_name(left) && are_initials(right))
}

/// Without the brackets and quotation marks that open before it.
fn opened(word: &str) -> &str {
    word.trim_start_matches(['(', '«', '“', '"'])
}

/// Without the punctuation that ends after it; a full stop may be part of it.
fn closed(word: &str) -> &str {
    word.trim_end_matches([',', ';', ':', ')', '»', '”', '"'])
}

/// «24», «24–25», «2026».
fn is_number(word: &str) -> bool {
    !word.is_empty()
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '–' | ',' | '.'))
        && word.starts_with(|c: char| c.is_ascii_digit())
        && word.ends_with(|c: char| c.is_ascii_digit())
}

/// «1 000 000».
fn are_thousands(left: &str, right: &str) -> bool {
    let is_group = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    is_group(left) && is_group(right) && left.len() <= 3 && right.len() == 3
}

fn is_month(word: &str) -> bool {
    MONTHS.iter().any(|month| month == word.trim_end_matches('.'))
}

/// What follows the hyphen of a number: letters only.
fn is_ending(word: &str) -> bool {
    let letters = closed(word).trim_end_matches('.');
    !letters.is_empty() && letters.chars().all(char::is_alphabetic)
}

/// «И.», «И.И.», «А.-М.».
fn are_initials(word: &str) -> bool {
    let mut letters = word.split_terminator('.').map(|part| part.trim_start_matches('-'));
    word.ends_with('.')
        && letters.all(|part| {
            let mut signs = part.chars();
            signs.next().is_some_and(char::is_uppercase) && signs.next().is_none()
        })
}

/// A word with a capital that is no abbreviation.
fn starts_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With `~` and `=` for what does not break.
    fn seen(text: &str) -> String {
        bound(text, Language::Kk).replace(SPACE, "~").replace(HYPHEN, "=")
    }

    #[test]
    fn what_names_and_what_counts_stay_with_it() {
        assert_eq!(seen("г. Астана, ул. Кунаева, д. 12"), "г.~Астана, ул.~Кунаева, д.~12");
        assert_eq!(seen("(№ 5) на 2 л. в 1 экз."), "(№~5) на 2~л. в 1~экз.");
        assert_eq!(seen("ст. 5 и п. «а»"), "ст.~5 и п.~«а»");
        assert_eq!(seen("и так далее т. д. Потом"), "и так далее т.~д. Потом");
        assert_eq!(seen("1 000 000 тенге, 24 100"), "1~000~000~тенге, 24~100");
    }

    #[test]
    fn dates_stay_whole() {
        assert_eq!(seen("от 24 ноября 2026 года, 5"), "от 24~ноября~2026~года, 5");
        assert_eq!(seen("24–25 ноября 2026 г."), "24–25~ноября~2026~г.");
        assert_eq!(seen("2026 жылғы 24 қараша."), "2026~жылғы~24~қараша.");
    }

    #[test]
    fn each_line_is_one_of_its_own() {
        assert_eq!(seen("Первый.\n№ 5\n\nг. Астана\n"), "Первый.\n№~5\n\nг.~Астана\n");
    }

    #[test]
    fn initials_stay_with_the_name() {
        assert_eq!(
            seen("И.И. Иванов и Абенов М.Ж., депутат"),
            "И.И.~Иванов и Абенов~М.Ж., депутат"
        );
        assert_eq!(seen("А.-М. Иванова"), "А.-М.~Иванова");
        assert_eq!(seen("закон РК. Потом А. Б."), "закон РК. Потом~А. Б.");
    }

    #[test]
    fn a_number_keeps_its_ending() {
        assert_eq!(seen("5-го и 1-тармақ, 14-07/231"), "5=го и 1=тармақ, 14-07/231");
        assert_eq!(seen("өзін-өзі басқару"), "өзін-өзі басқару");
    }

    #[test]
    fn everything_else_and_english_stay_as_they_are() {
        let plain = "Слово  о\nместном самоуправлении 5 раз.";
        assert_eq!(bound(plain, Language::Ru), plain);
        assert_eq!(bound("24 ноября 2026 года", Language::En), "24 ноября 2026 года");
    }
}
