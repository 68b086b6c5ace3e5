//! What a Kazakh text says: its numbers, dates, terms and parts of laws.

mod words;

use self::words::{
    ALONE, COLLECTIVE, ENDINGS, FROM, LEVELS, LONGEST_ENDING, MONTHS, NUMERALS, ORDINALS, TO,
};
use super::reader::{Amount, Counted, Day, Grammar, Numeral, Reader, Trust};
use super::russian::listed;
use super::token::{Level, Token, Unit, Until, What};

pub(super) struct Kazakh;

impl Grammar for Kazakh {
    fn numeral(&self, word: &str) -> Option<Numeral> {
        let ended = NUMERALS.iter().find(|(_, base, _)| has_ending(word, base, ENDINGS));
        let alone = ALONE.iter().find(|(_, base, _)| *base == word);
        if let Some((value, _, trust)) = ended.or(alone) {
            return Some(Numeral { value: *value, trust: *trust });
        }
        let ordinal = || ORDINALS.iter().find(|(_, base)| has_ending(word, base, ENDINGS));
        listed(COLLECTIVE, word).map(|value| Numeral { value, trust: Trust::Doubtful }).or_else(
            || ordinal().map(|(value, _)| Numeral { value: *value, trust: Trust::Ordinal }),
        )
    }

    fn zeros(&self, word: &str) -> Option<usize> {
        match word {
            "млн" => Some(6),
            "млрд" => Some(9),
            "трлн" => Some(12),
            _ if has_ending(word, "мың", ENDINGS) => Some(3),
            _ if word.starts_with("миллион") => Some(6),
            _ if word.starts_with("миллиард") => Some(9),
            _ => None,
        }
    }

    fn is_percent(&self, word: &str) -> bool {
        word.starts_with("пайыз") || word.starts_with("процент")
    }

    fn articles(&self, text: &Reader, at: usize) -> Option<(Vec<Token>, usize)> {
        let mut numbers = Vec::new();
        let mut next = at;
        let (level, end) = loop {
            let (number, after) = text.article_number(next)?;
            numbers.push((number, next, after));
            let tied = after + usize::from(text.is_dash(after));
            if let Some(level) = text.word(tied).and_then(level) {
                break (level, tied + 1);
            }
            let is_list = text.is_mark(after, ',')
                || matches!(text.word(after), Some("және" | "мен" | "пен" | "бен" | "немесе"));
            if !is_list {
                return None;
            }
            next = after + 1;
        };
        let last = numbers.len() - 1;
        let articles = numbers.into_iter().enumerate().map(|(index, (number, start, after))| {
            let after = if index == last { end } else { after };
            text.token(What::Article { level, number }, start, after, true)
        });
        Some((articles.collect(), end))
    }

    fn dates(
        &self,
        text: &Reader,
        at: usize,
        before: Option<&Token>,
    ) -> Option<(Vec<Token>, usize)> {
        if let Some((date, end)) = text.date_in_figures(at) {
            let until = until(text, end, text.suffix(end).unwrap_or_default(), before);
            return Some((vec![text.date(Day::from(date), until, at, end)], end));
        }
        let year = text.year(at).zip(past_year(text, at + 1));
        let first = year.map_or(at, |(_, next)| next);
        let year = year.map(|(year, _)| year);
        if let Some(month) = text.word(first).and_then(month).filter(|_| year.is_some()) {
            let until = until(text, first + 1, text.word(first)?, before);
            let day = Day { year, month, day: None };
            return Some((vec![text.date(day, until, at, first + 1)], first + 1));
        }
        let day = text.whole(first, 31)?;
        let last = if joins(text, first) { first + 2 } else { first };
        let last_day = text.whole(last, 31)?;
        let word = text.word(last + 1)?;
        let month = month(word)?;
        // «12 наурыз 2026 жыл» is said too.
        let late = text.year(last + 2).zip(past_year(text, last + 3)).filter(|_| year.is_none());
        let end = late.map_or(last + 2, |(_, end)| end);
        let day_of = |day| Day { year: year.or(late.map(|(year, _)| year)), month, day: Some(day) };
        if last == first {
            let until = until(text, end, word, before);
            return Some((vec![text.date(day_of(day), until, at, end)], end));
        }
        let earlier = text.date(day_of(day), Until::Either, at, first + 1);
        Some((vec![earlier, text.date(day_of(last_day), Until::Either, last, end)], end))
    }

    /// «ай ішінде».
    fn bare_term(&self, text: &Reader, at: usize) -> Option<(Token, usize)> {
        let unit = unit(text.word(at)?)?;
        let is_counted = text.word_before(at).is_some_and(|word| self.numeral(word).is_some());
        let marked = !is_counted && text.word(at + 1) == Some("ішінде");
        let what = What::Term { count: 1, unit, working: false, marked };
        marked.then(|| (text.token(what, at, at + 1, true), at + 1))
    }

    fn counted(&self, text: &Reader, amount: &Amount) -> Option<Counted> {
        let word = text.word(amount.end)?;
        let working = word.starts_with("жұмыс") || word.starts_with("банк");
        let at = amount.end + usize::from(working || word.starts_with("күнтізбе"));
        let unit = unit(text.word(at)?)?;
        let follows = |word: &str| {
            ["ішінде", "мерзім", "кешік", "дейін"].iter().any(|mark| word.starts_with(mark))
        };
        let marked = working || text.word(at + 1).is_some_and(follows);
        (unit != Unit::Hour || marked).then_some(Counted { unit, working, marked, end: at + 1 })
    }
}

fn has_ending(word: &str, base: &str, endings: &[&str]) -> bool {
    word.strip_prefix(base).is_some_and(|end| endings.contains(&end))
}

fn month(word: &str) -> Option<u32> {
    let index = MONTHS.iter().position(|stem| word.starts_with(stem))?;
    Some(index as u32 + 1)
}

/// «жылғы», «жылдың», «ж.»: where the year ends.
fn past_year(text: &Reader, at: usize) -> Option<usize> {
    match text.word(at)? {
        "ж" => Some(at + 1 + usize::from(text.is_mark(at + 1, '.'))),
        word if word.starts_with("жыл") => Some(at + 1),
        _ => None,
    }
}

/// «5–7 мамыр», «5 және 7 мамыр», «5 пен 7 мамыр аралығында».
fn joins(text: &Reader, at: usize) -> bool {
    text.is_dash(at + 1) || matches!(text.word(at + 1), Some("мен" | "пен" | "бен" | "және"))
}

/// Whether a date whose last word (or ending) is `last` and that goes up to `end` ends something.
fn until(text: &Reader, end: usize, last: &str, before: Option<&Token>) -> Until {
    let mut last = last;
    let mut at = end + if text.suffix(end).is_some() { 2 } else { 0 };
    if let Some(filler) =
        text.word(at).filter(|word| word.starts_with("күні") || word.starts_with("жыл"))
    {
        last = filler;
        at += 1;
    }
    let to = TO.iter().any(|ending| last.ends_with(ending));
    let from = FROM.iter().any(|ending| last.ends_with(ending));
    let is_second = matches!(before.map(|token| &token.what), Some(What::Date { .. }));
    match text.word(at) {
        Some(word) if word.starts_with("дейін") && is_second => Until::Either,
        Some(word) if word.starts_with("дейін") => Until::Yes,
        Some(word) if word.starts_with("кеш") && from => Until::Yes,
        Some(_) | None if to => Until::Either,
        Some(_) | None => Until::No,
    }
}

fn unit(word: &str) -> Option<Unit> {
    const UNITS: &[(&str, Unit)] = &[
        ("күн", Unit::Day),
        ("тәулік", Unit::Day),
        ("апта", Unit::Week),
        ("ай", Unit::Month),
        ("жыл", Unit::Year),
        ("сағат", Unit::Hour),
    ];
    const UNIT_ENDINGS: &[&str] = &["дік", "тік", "лық", "дық", "лік"];
    let is_form =
        |base: &str| has_ending(word, base, ENDINGS) || has_ending(word, base, UNIT_ENDINGS);
    UNITS.iter().find(|(base, _)| is_form(base)).map(|(_, unit)| *unit)
}

fn level(word: &str) -> Option<Level> {
    let is_form = |stem: &str| {
        word.strip_prefix(stem).is_some_and(|end| end.chars().count() <= LONGEST_ENDING)
    };
    LEVELS.iter().find(|(stem, _)| is_form(stem)).map(|(_, level)| *level)
}
