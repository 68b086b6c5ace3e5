//! Numbers in words, as papers have them beside the figures: «14 (четырнадцать)».
//!
//! Up to 999 999: no vote and no enclosure has more.

use hattama_domain::language::Language;

/// The gender of what is counted; only Russian asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// «один голос», «два листа»
    Masculine,
    /// «одна страница», «две страницы»
    Feminine,
    /// «одно приложение», «два приложения»
    Neuter,
}

/// The largest number that has words.
const MOST: u32 = 999_999;

/// A number in words, in the nominative; `None` beyond 999 999.
///
/// ```
/// use hattama_documents::numbers::{Gender, in_words};
/// use hattama_domain::language::Language;
/// let said = |language| in_words(14, language, Gender::Masculine);
/// assert_eq!(said(Language::Ru).as_deref(), Some("четырнадцать"));
/// assert_eq!(said(Language::Kk).as_deref(), Some("он төрт"));
/// assert_eq!(in_words(1_000_000, Language::En, Gender::Neuter), None);
/// ```
pub fn in_words(number: u32, language: Language, gender: Gender) -> Option<String> {
    (number <= MOST).then(|| match language {
        Language::Ru => russian(number, gender, Form::Nominative),
        Language::Kk => kazakh(number),
        Language::En => english(number),
    })
}

/// A number in Russian words as they stand after «на» and «в»: «на 3 (трёх) листах»; `None` beyond
/// 999 999.
pub fn in_russian_prepositional(number: u32, gender: Gender) -> Option<String> {
    (number <= MOST).then(|| russian(number, gender, Form::Prepositional))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Nominative,
    Prepositional,
}

/// A word in the nominative and in the prepositional.
type Forms = (&'static str, &'static str);

const RUSSIAN_UNITS: [Forms; 20] = [
    ("ноль", "нуле"),
    ("один", "одном"),
    ("два", "двух"),
    ("три", "трёх"),
    ("четыре", "четырёх"),
    ("пять", "пяти"),
    ("шесть", "шести"),
    ("семь", "семи"),
    ("восемь", "восьми"),
    ("девять", "девяти"),
    ("десять", "десяти"),
    ("одиннадцать", "одиннадцати"),
    ("двенадцать", "двенадцати"),
    ("тринадцать", "тринадцати"),
    ("четырнадцать", "четырнадцати"),
    ("пятнадцать", "пятнадцати"),
    ("шестнадцать", "шестнадцати"),
    ("семнадцать", "семнадцати"),
    ("восемнадцать", "восемнадцати"),
    ("девятнадцать", "девятнадцати"),
];

/// From twenty on.
const RUSSIAN_TENS: [Forms; 8] = [
    ("двадцать", "двадцати"),
    ("тридцать", "тридцати"),
    ("сорок", "сорока"),
    ("пятьдесят", "пятидесяти"),
    ("шестьдесят", "шестидесяти"),
    ("семьдесят", "семидесяти"),
    ("восемьдесят", "восьмидесяти"),
    ("девяносто", "девяноста"),
];

const RUSSIAN_HUNDREDS: [Forms; 9] = [
    ("сто", "ста"),
    ("двести", "двухстах"),
    ("триста", "трёхстах"),
    ("четыреста", "четырёхстах"),
    ("пятьсот", "пятистах"),
    ("шестьсот", "шестистах"),
    ("семьсот", "семистах"),
    ("восемьсот", "восьмистах"),
    ("девятьсот", "девятистах"),
];

fn russian(number: u32, gender: Gender, form: Form) -> String {
    let mut words = Vec::new();
    let thousands = number / 1000;
    if thousands > 0 {
        russian_below_thousand(thousands, Gender::Feminine, form, &mut words);
        words.push(in_form(thousand(thousands), form));
    }
    if !number.is_multiple_of(1000) || thousands == 0 {
        russian_below_thousand(number % 1000, gender, form, &mut words);
    }
    words.join(" ")
}

/// «тысяча», «тысячи», «тысяч», by the number before it.
fn thousand(thousands: u32) -> Forms {
    match (thousands % 10, thousands % 100) {
        (_, 11..=14) => ("тысяч", "тысячах"),
        (1, _) => ("тысяча", "тысяче"),
        (2..=4, _) => ("тысячи", "тысячах"),
        _ => ("тысяч", "тысячах"),
    }
}

fn russian_below_thousand(number: u32, gender: Gender, form: Form, words: &mut Vec<&'static str>) {
    let (hundreds, tens, units) = parts(number);
    if hundreds > 0 {
        words.push(in_form(RUSSIAN_HUNDREDS[hundreds - 1], form));
    }
    if tens > 0 {
        words.push(in_form(RUSSIAN_TENS[tens - 2], form));
    }
    if units > 0 || number == 0 {
        words.push(match (units, gender, form) {
            (1, Gender::Feminine, Form::Nominative) => "одна",
            (1, Gender::Feminine, Form::Prepositional) => "одной",
            (1, Gender::Neuter, Form::Nominative) => "одно",
            (2, Gender::Feminine, Form::Nominative) => "две",
            _ => in_form(RUSSIAN_UNITS[units], form),
        });
    }
}

fn in_form(forms: Forms, form: Form) -> &'static str {
    match form {
        Form::Nominative => forms.0,
        Form::Prepositional => forms.1,
    }
}

/// The hundreds, the tens from twenty on, and what is left, of a number below a thousand.
fn parts(number: u32) -> (usize, usize, usize) {
    // It is below a thousand.
    let number = number as usize;
    let (hundreds, rest) = (number / 100, number % 100);
    if rest < 20 { (hundreds, 0, rest) } else { (hundreds, rest / 10, rest % 10) }
}

const KAZAKH_UNITS: [&str; 10] =
    ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
const KAZAKH_TENS: [&str; 9] =
    ["он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];

fn kazakh(number: u32) -> String {
    let mut words = Vec::new();
    let thousands = number / 1000;
    // One thousand and one hundred are said without «бір».
    if thousands > 1 {
        kazakh_below_thousand(thousands, &mut words);
    }
    if thousands > 0 {
        words.push("мың");
    }
    if !number.is_multiple_of(1000) || thousands == 0 {
        kazakh_below_thousand(number % 1000, &mut words);
    }
    words.join(" ")
}

fn kazakh_below_thousand(number: u32, words: &mut Vec<&'static str>) {
    let (hundreds, _, _) = parts(number);
    let rest = number as usize % 100;
    if hundreds > 1 {
        words.push(KAZAKH_UNITS[hundreds]);
    }
    if hundreds > 0 {
        words.push("жүз");
    }
    if rest >= 10 {
        words.push(KAZAKH_TENS[rest / 10 - 1]);
    }
    if !rest.is_multiple_of(10) || number == 0 {
        words.push(KAZAKH_UNITS[rest % 10]);
    }
}

const ENGLISH_UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
/// From twenty on.
const ENGLISH_TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// British, with “and” before what is below a hundred.
fn english(number: u32) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    if thousands == 0 {
        return english_below_thousand(rest);
    }
    let thousands = format!("{} thousand", english_below_thousand(thousands));
    match rest {
        0 => thousands,
        1..=99 => format!("{thousands} and {}", english_below_thousand(rest)),
        _ => format!("{thousands} {}", english_below_thousand(rest)),
    }
}

fn english_below_thousand(number: u32) -> String {
    let (hundreds, tens, units) = parts(number);
    let below = match (tens, units) {
        (0, units) => ENGLISH_UNITS[units].to_owned(),
        (tens, 0) => ENGLISH_TENS[tens - 2].to_owned(),
        (tens, units) => format!("{}-{}", ENGLISH_TENS[tens - 2], ENGLISH_UNITS[units]),
    };
    match (hundreds, tens + units) {
        (0, _) => below,
        (hundreds, 0) => format!("{} hundred", ENGLISH_UNITS[hundreds]),
        (hundreds, _) => format!("{} hundred and {below}", ENGLISH_UNITS[hundreds]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn numbers_have_their_words() {
        let table = [
            (0, "ноль", "нөл", "zero"),
            (1, "один", "бір", "one"),
            (2, "два", "екі", "two"),
            (10, "десять", "он", "ten"),
            (11, "одиннадцать", "он бір", "eleven"),
            (14, "четырнадцать", "он төрт", "fourteen"),
            (20, "двадцать", "жиырма", "twenty"),
            (21, "двадцать один", "жиырма бір", "twenty-one"),
            (40, "сорок", "қырық", "forty"),
            (99, "девяносто девять", "тоқсан тоғыз", "ninety-nine"),
            (100, "сто", "жүз", "one hundred"),
            (101, "сто один", "жүз бір", "one hundred and one"),
            (112, "сто двенадцать", "жүз он екі", "one hundred and twelve"),
            (250, "двести пятьдесят", "екі жүз елу", "two hundred and fifty"),
            (
                678,
                "шестьсот семьдесят восемь",
                "алты жүз жетпіс сегіз",
                "six hundred and seventy-eight",
            ),
            (1000, "одна тысяча", "мың", "one thousand"),
            (1001, "одна тысяча один", "мың бір", "one thousand and one"),
            (1100, "одна тысяча сто", "мың жүз", "one thousand one hundred"),
            (
                2026,
                "две тысячи двадцать шесть",
                "екі мың жиырма алты",
                "two thousand and twenty-six",
            ),
            (5000, "пять тысяч", "бес мың", "five thousand"),
            (11_000, "одиннадцать тысяч", "он бір мың", "eleven thousand"),
            (
                21_003,
                "двадцать одна тысяча три",
                "жиырма бір мың үш",
                "twenty-one thousand and three",
            ),
            (112_000, "сто двенадцать тысяч", "жүз он екі мың", "one hundred and twelve thousand"),
            (
                342_580,
                "триста сорок две тысячи пятьсот восемьдесят",
                "үш жүз қырық екі мың бес жүз сексен",
                "three hundred and forty-two thousand five hundred and eighty",
            ),
            (
                999_999,
                "девятьсот девяносто девять тысяч девятьсот девяносто девять",
                "тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз",
                "nine hundred and ninety-nine thousand nine hundred and ninety-nine",
            ),
        ];
        for (number, ru, kk, en) in table {
            let said = Language::ALL.map(|one| in_words(number, one, Gender::Masculine));
            assert_eq!(said, [ru, kk, en].map(|words| Some(words.to_owned())), "{number}");
        }
    }

    #[test]
    fn russian_counts_by_gender_and_after_a_preposition() {
        use Gender::{Feminine, Masculine, Neuter};
        let table = [
            (1, Masculine, "один", "одном"),
            (1, Feminine, "одна", "одной"),
            (1, Neuter, "одно", "одном"),
            (2, Masculine, "два", "двух"),
            (2, Feminine, "две", "двух"),
            (2, Neuter, "два", "двух"),
            (3, Masculine, "три", "трёх"),
            (5, Feminine, "пять", "пяти"),
            (8, Masculine, "восемь", "восьми"),
            (11, Feminine, "одиннадцать", "одиннадцати"),
            (12, Feminine, "двенадцать", "двенадцати"),
            (21, Masculine, "двадцать один", "двадцати одном"),
            (21, Feminine, "двадцать одна", "двадцати одной"),
            (42, Neuter, "сорок два", "сорока двух"),
            (54, Masculine, "пятьдесят четыре", "пятидесяти четырёх"),
            (90, Masculine, "девяносто", "девяноста"),
            (100, Masculine, "сто", "ста"),
            (286, Masculine, "двести восемьдесят шесть", "двухстах восьмидесяти шести"),
            (1000, Masculine, "одна тысяча", "одной тысяче"),
            (2500, Feminine, "две тысячи пятьсот", "двух тысячах пятистах"),
            (12_001, Neuter, "двенадцать тысяч одно", "двенадцати тысячах одном"),
        ];
        for (number, gender, nominative, prepositional) in table {
            let said = in_words(number, Language::Ru, gender);
            assert_eq!(said.as_deref(), Some(nominative), "{number}");
            let said = in_russian_prepositional(number, gender);
            assert_eq!(said.as_deref(), Some(prepositional), "{number}");
        }
    }

    #[test]
    fn no_two_numbers_have_the_same_words() {
        for language in Language::ALL {
            let numbers = (0..=2100).chain((3000..=MOST).step_by(997)).chain([MOST]);
            let numbers: HashSet<u32> = numbers.collect();
            let said = numbers.iter().map(|one| in_words(*one, language, Gender::Neuter));
            let said: HashSet<String> = said.map(|words| words.expect("words")).collect();
            assert_eq!(said.len(), numbers.len());
        }
    }

    #[test]
    fn larger_numbers_have_no_words() {
        assert!(Language::ALL.iter().all(|one| in_words(MOST + 1, *one, Gender::Neuter).is_none()));
        assert_eq!(in_russian_prepositional(u32::MAX, Gender::Masculine), None);
    }
}
