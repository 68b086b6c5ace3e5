//! Dates in words, as papers have them.

use chrono::{Datelike, NaiveDate, NaiveTime};
use hattama_domain::language::Language;
use hattama_domain::meeting::Dates;
use hattama_words::{Value, Words};

/// «24 ноября 2026 года», «2026 жылғы 24 қараша», “24 November 2026”.
///
/// ```
/// use chrono::NaiveDate;
/// use hattama_documents::dates::in_words;
/// use hattama_domain::language::Language;
/// let date = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
/// assert_eq!(in_words(date, Language::Kk), "2026 жылғы 24 қараша");
/// ```
pub fn in_words(date: NaiveDate, language: Language) -> String {
    Words::of(language).say_with("date-formal", &parts(date))
}

/// The days of a sitting: one date, or first–last with what they share said once («24–25 ноября
/// 2026 года», «30 ноября – 1 декабря 2026 года»).
pub(crate) fn days_in_words(dates: Dates, language: Language) -> Option<String> {
    let first = dates.first?;
    let words = Words::of(language);
    let Some(last) = dates.last.filter(|last| *last != first) else {
        return Some(in_words(first, language));
    };
    let mut values = parts(last).to_vec();
    Some(if (first.year(), first.month()) == (last.year(), last.month()) {
        values.push(("first", Value::from(first.day())));
        words.say_with("paper-days", &values)
    } else if first.year() == last.year() {
        values.push(("from", Value::from(words.say_with("date-short", &parts(first)))));
        words.say_with("paper-days-of-months", &values)
    } else {
        let values = [
            ("from", Value::from(in_words(first, language))),
            ("until", Value::from(in_words(last, language))),
        ];
        words.say_with("paper-days-of-years", &values)
    })
}

/// A date by a pattern of a profile; without one in words.
pub(crate) fn written(date: NaiveDate, language: Language, pattern: Option<&str>) -> String {
    match pattern {
        Some(pattern) => by(pattern, date, language, |day| day),
        None => in_words(date, language),
    }
}

/// The days of a sitting by a pattern of a profile; without one in words.
pub(crate) fn days_written(
    dates: Dates,
    language: Language,
    pattern: Option<&str>,
) -> Option<String> {
    let Some(pattern) = pattern else { return days_in_words(dates, language) };
    let first = dates.first?;
    let one = |date| by(pattern, date, language, |day| day);
    let Some(last) = dates.last.filter(|last| *last != first) else { return Some(one(first)) };
    let is_one_month = (first.year(), first.month()) == (last.year(), last.month());
    // «24–25 ноября 2026 г.»; where the month is a number as well, each date is whole.
    Some(if is_one_month && pattern.contains("{month}") {
        by(pattern, last, language, |day| format!("{}–{day}", first.day()))
    } else {
        format!("{} – {}", one(first), one(last))
    })
}

fn by(
    pattern: &str,
    date: NaiveDate,
    language: Language,
    day: impl Fn(String) -> String,
) -> String {
    let month = Words::of(language).say_with("month-of", &parts(date));
    pattern
        .replace("{day}", &day(date.day().to_string()))
        .replace("{dd}", &day(format!("{:02}", date.day())))
        .replace("{month}", &month)
        .replace("{mm}", &format!("{:02}", date.month()))
        .replace("{year}", &date.year().to_string())
}

/// A date in the numbers that messages put into words.
pub(crate) fn parts(date: NaiveDate) -> [(&'static str, Value); 3] {
    [
        ("day", Value::from(date.day())),
        ("month", Value::from(date.month())),
        ("year", Value::from(date.year())),
    ]
}

/// A date as tables have it: «24.11.2026».
pub(crate) fn in_numbers(date: NaiveDate) -> String {
    date.format("%d.%m.%Y").to_string()
}

/// A time of day: «10:20».
pub(crate) fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a date that exists")
    }

    fn days(first: NaiveDate, last: NaiveDate) -> [String; 3] {
        let dates = Dates { first: Some(first), last: Some(last) };
        Language::ALL.map(|language| days_in_words(dates, language).expect("there is a date"))
    }

    #[test]
    fn every_month_has_its_form() {
        let months = |language| (1..=12).map(move |month| in_words(day(2026, month, 5), language));
        let russian = [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ];
        let kazakh = [
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан",
        ];
        let russian = russian.map(|month| format!("5 {month} 2026 года"));
        let kazakh = kazakh.map(|month| format!("2026 жылғы 5 {month}"));
        assert!(months(Language::Ru).eq(russian));
        assert!(months(Language::Kk).eq(kazakh));
        assert_eq!(in_words(day(2026, 11, 24), Language::En), "24 November 2026");
    }

    #[test]
    fn several_days_say_once_what_they_share() {
        assert_eq!(
            days(day(2026, 11, 24), day(2026, 11, 25)),
            ["24–25 ноября 2026 года", "2026 жылғы 24–25 қараша", "24–25 November 2026"]
        );
        assert_eq!(
            days(day(2026, 11, 30), day(2026, 12, 1)),
            [
                "30 ноября – 1 декабря 2026 года",
                "2026 жылғы 30 қараша – 1 желтоқсан",
                "30 November – 1 December 2026"
            ]
        );
        assert_eq!(
            days(day(2026, 12, 31), day(2027, 1, 2)),
            [
                "31 декабря 2026 года – 2 января 2027 года",
                "2026 жылғы 31 желтоқсан – 2027 жылғы 2 қаңтар",
                "31 December 2026 – 2 January 2027"
            ]
        );
    }

    #[test]
    fn a_profile_writes_dates_by_its_pattern() {
        let one = |pattern| written(day(2026, 3, 5), Language::Ru, Some(pattern));
        assert_eq!(one("{dd}.{mm}.{year}"), "05.03.2026");
        assert_eq!(one("{day} {month} {year} г."), "5 марта 2026 г.");
        let two = |pattern, last| {
            let dates = Dates { first: Some(day(2026, 11, 24)), last: Some(last) };
            days_written(dates, Language::Ru, Some(pattern)).expect("there is a date")
        };
        assert_eq!(two("{day} {month} {year} г.", day(2026, 11, 25)), "24–25 ноября 2026 г.");
        assert_eq!(
            two("{day} {month} {year} г.", day(2026, 12, 1)),
            "24 ноября 2026 г. – 1 декабря 2026 г."
        );
        assert_eq!(two("{dd}.{mm}.{year}", day(2026, 11, 25)), "24.11.2026 – 25.11.2026");
        let one_day = Dates { first: Some(day(2026, 11, 24)), last: None };
        assert_eq!(
            days_written(one_day, Language::Kk, None).as_deref(),
            Some("2026 жылғы 24 қараша")
        );
    }

    #[test]
    fn a_last_day_that_is_the_first_is_one_day() {
        let one = day(2026, 11, 24);
        assert_eq!(days(one, one)[0], "24 ноября 2026 года");
        assert_eq!(days_in_words(Dates::default(), Language::Ru), None);
    }
}
