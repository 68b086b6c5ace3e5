//! Pairs of texts as offices write them: what has to be told, and what must not be.

mod faithful;
mod names;
mod pairs;
mod table;

use super::{Difference, DifferenceKind, compare};

/// «kind ru|kk» for each difference.
fn told(differences: &[Difference]) -> Vec<String> {
    let words = |said: &Option<super::Said>| said.as_ref().map(|said| said.words.clone());
    let line = |one: &Difference| {
        let kind = match one.kind {
            DifferenceKind::Number => "number",
            DifferenceKind::Date => "date",
            DifferenceKind::Name => "name",
            DifferenceKind::Article => "article",
            DifferenceKind::Deadline => "deadline",
        };
        let (ru, kk) = (words(&one.ru).unwrap_or_default(), words(&one.kk).unwrap_or_default());
        format!("{kind} {ru}|{kk}")
    };
    differences.iter().map(line).collect()
}

#[test]
fn a_difference_is_where_it_stands_in_each_text() {
    let (ru, kk) = ("😀 Ответить за 5 дней.\nВсего 12.", "😀 5 күнде жауап беру.\nБарлығы 13.");
    let found = compare(ru, kk, &[]);
    assert_eq!(told(&found), ["number 12|13"]);
    let ranges = found[0].ru.as_ref().zip(found[0].kk.as_ref());
    let (ru_said, kk_said) = ranges.expect("both say a number");
    assert_eq!(ru_said.range.words(ru), Ok("12"));
    assert_eq!(kk_said.range.words(kk), Ok("13"));
}

#[test]
fn texts_of_any_kind_are_compared_to_the_end() {
    let long = "1 ".repeat(200_000);
    assert_eq!(compare(&long, "", &[]).len(), super::MOST);
    for odd in
        ["", "\n\n", "(", "«", "1", "-", "5-", "§", "٣", "10 (", "12.03.", "99.99.9999", "\u{301}"]
    {
        assert!(compare(odd, odd, &[]).is_empty(), "{odd:?}");
    }
}
