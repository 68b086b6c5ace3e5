//! What a Russian text says: its numbers, dates, terms and parts of laws.

mod words;

use self::words::{
    ADJECTIVE_ENDINGS, COUNTS, DOUBTFUL, LEVELS, MONTH_ENDINGS, MONTHS, NOUN_ENDINGS, NUMERALS,
    ORDINALS, SHORT_LEVELS,
};
use super::reader::{Amount, Counted, Day, Grammar, Numeral, Reader, Trust};
use super::token::{Level, Token, Unit, Until, What};

pub(super) struct Russian;

impl Grammar for Russian {
    fn numeral(&self, word: &str) -> Option<Numeral> {
        listed(NUMERALS, word)
            .map(|value| Numeral { value, trust: Trust::Sure })
            .or_else(|| {
                listed(DOUBTFUL, word).map(|value| Numeral { value, trust: Trust::Doubtful })
            })
            .or_else(|| ordinal(word).map(|value| Numeral { value, trust: Trust::Ordinal }))
    }

    fn zeros(&self, word: &str) -> Option<usize> {
        match word {
            "тыс" => Some(3),
            "млн" => Some(6),
            "млрд" => Some(9),
            "трлн" => Some(12),
            _ if word.starts_with("тысяч") => Some(3),
            _ if word.starts_with("миллион") => Some(6),
            _ if word.starts_with("миллиард") => Some(9),
            _ => None,
        }
    }

    fn is_percent(&self, word: &str) -> bool {
        word.starts_with("процент")
    }

    fn articles(&self, text: &Reader, at: usize) -> Option<(Vec<Token>, usize)> {
        let (level, mut next) = level(text, at)?;
        let mut articles = Vec::new();
        let mut start = at;
        let mut end = None;
        while let Some((number, after)) = text.article_number(next) {
            articles.push(text.token(What::Article { level, number }, start, after, true));
            end = Some(after);
            let is_list = text.is_mark(after, ',') || matches!(text.word(after), Some("и" | "или"));
            if !is_list || !is_bare_number(text, after + 1) {
                break;
            }
            (start, next) = (after + 1, after + 1);
        }
        Some((articles, end?))
    }

    fn dates(
        &self,
        text: &Reader,
        at: usize,
        before: Option<&Token>,
    ) -> Option<(Vec<Token>, usize)> {
        let until = until(text, at, before);
        if let Some((date, end)) = text.date_in_figures(at) {
            let day = Day::from(date);
            return Some((vec![text.date(day, until, at, end)], end));
        }
        if let Some(month) = text.word(at).and_then(month) {
            let year = text.year(at + 1).filter(|_| is_year(text, at + 2))?;
            let day = Day { year: Some(year), month, day: None };
            return Some((vec![text.date(day, until, at, at + 2)], at + 2));
        }
        let day = text.whole(at, 31)?;
        let last_at = if joins(text, at) { at + 2 } else { at };
        let last = text.whole(last_at, 31)?;
        let month = text.word(last_at + 1).and_then(month)?;
        let year = text.year(last_at + 2);
        let end = last_at + 2 + usize::from(year.is_some());
        let day_of = |day| Day { year, month, day: Some(day) };
        if last_at == at {
            return Some((vec![text.date(day_of(day), until, at, end)], end));
        }
        let first = text.date(day_of(day), Until::Either, at, at + 1);
        Some((vec![first, text.date(day_of(last), Until::Either, last_at, end)], end))
    }

    fn bare_term(&self, text: &Reader, at: usize) -> Option<(Token, usize)> {
        let word = text.word(at)?;
        if matches!(word, "течение" | "течении") {
            let counted = time(text, at + 1)?;
            let what = What::Term { count: 1, unit: counted.0, working: counted.1, marked: true };
            return Some((text.token(what, at + 1, counted.2, true), counted.2));
        }
        let (count, unit) = COUNTS
            .iter()
            .find_map(|(count, first)| Some((*count, adjective(word.strip_prefix(first)?)?)))?;
        let marked = text.word(at + 1).is_some_and(|word| word.starts_with("срок"));
        let what = What::Term { count, unit, working: false, marked };
        marked.then(|| (text.token(what, at, at + 1, true), at + 1))
    }

    fn counted(&self, text: &Reader, amount: &Amount) -> Option<Counted> {
        let tied = text.suffix(amount.end);
        if let Some(unit) = tied.and_then(adjective) {
            return Some(Counted { unit, working: false, marked: true, end: amount.end + 2 });
        }
        // «10-ти дневный», «10-х рабочих».
        let at = if tied.is_some() { amount.end + 2 } else { amount.end };
        if let Some(unit) = text.word(at).and_then(adjective) {
            return Some(Counted { unit, working: false, marked: true, end: at + 1 });
        }
        let (unit, working, end) = time(text, at)?;
        let marked = working
            || matches!(
                text.word_before(amount.start),
                Some(
                    "течение"
                        | "течении"
                        | "истечении"
                        | "позднее"
                        | "позже"
                        | "до"
                        | "срок"
                )
            );
        (unit != Unit::Hour || marked).then_some(Counted { unit, working, marked, end })
    }
}

pub(super) fn listed(list: &[(u64, &str)], word: &str) -> Option<u64> {
    let is_in = |forms: &str| forms.split(' ').any(|form| form == word);
    list.iter().find(|(_, forms)| is_in(forms)).map(|(value, _)| *value)
}

fn ordinal(word: &str) -> Option<u64> {
    let is_form =
        |stem: &str| word.strip_prefix(stem).is_some_and(|end| ADJECTIVE_ENDINGS.contains(&end));
    ORDINALS.iter().find(|(_, stem)| is_form(stem)).map(|(value, _)| *value)
}

fn month(word: &str) -> Option<u32> {
    let is_form =
        |stem: &str| word.strip_prefix(stem).is_some_and(|end| MONTH_ENDINGS.contains(&end));
    let index = MONTHS.iter().position(|stem| is_form(stem))?;
    // «ма» and «мать» are no months.
    let is_may = index != 4 || matches!(word, "май" | "мая" | "маю" | "мае" | "маем");
    is_may.then_some(index as u32 + 1)
}

fn is_year(text: &Reader, at: usize) -> bool {
    text.word(at).is_some_and(|word| word == "г" || word == "гг" || word.starts_with("год"))
}

/// «5–7 мая», «5 и 7 мая», «с 5 по 7 мая».
fn joins(text: &Reader, at: usize) -> bool {
    let since = matches!(text.word_before(at), Some("с" | "со" | "между"));
    text.is_dash(at + 1)
        || match text.word(at + 1) {
            Some("и") => true,
            Some("по" | "до") => since,
            Some(_) | None => false,
        }
}

fn until(text: &Reader, at: usize, before: Option<&Token>) -> Until {
    let is_second = matches!(before.map(|token| &token.what), Some(What::Date { .. }));
    match text.word_before(at) {
        Some("до" | "по" | "и") if is_second => Until::Either,
        Some("до" | "позднее" | "позже") => Until::Yes,
        Some("к" | "ко" | "по" | "срок") => Until::Either,
        Some(_) | None => Until::No,
    }
}

/// «рабочих дней»: the unit, whether working days are meant, and where it ends.
fn time(text: &Reader, at: usize) -> Option<(Unit, bool, usize)> {
    let word = text.word(at)?;
    let working = word.starts_with("рабоч") || word.starts_with("банковск");
    let at = at + usize::from(working || word.starts_with("календарн"));
    Some((unit(text.word(at)?)?, working, at + 1))
}

fn unit(word: &str) -> Option<Unit> {
    match word {
        "день" | "дня" | "дню" | "днем" | "дне" | "дни" | "дней" | "дням" | "днями" | "днях"
        | "сутки" | "суток" | "суткам" => Some(Unit::Day),
        "год" | "года" | "году" | "годом" | "годы" | "годов" | "лет" | "летам" => {
            Some(Unit::Year)
        }
        "час" | "часа" | "часов" | "часам" => Some(Unit::Hour),
        "месяц" | "месяца" | "месяцев" | "месяцам" | "месяцами" | "месяцы" | "месяцу" => {
            Some(Unit::Month)
        }
        "неделя" | "недели" | "недель" | "неделю" | "неделям" | "неделей" => {
            Some(Unit::Week)
        }
        _ => None,
    }
}

/// «дневный», «месячный».
fn adjective(word: &str) -> Option<Unit> {
    let units = [("дневн", Unit::Day), ("недельн", Unit::Week), ("месячн", Unit::Month)];
    let is_form =
        |stem: &str| word.strip_prefix(stem).is_some_and(|end| ADJECTIVE_ENDINGS.contains(&end));
    units.into_iter().find(|(stem, _)| is_form(stem)).map(|(_, unit)| unit)
}

/// «статьи», «ст.», «§», and where its number begins.
fn level(text: &Reader, at: usize) -> Option<(Level, usize)> {
    if text.is_mark(at, '§') {
        return Some((Level::Paragraph, at + 1));
    }
    let word = text.word(at)?;
    let short = SHORT_LEVELS.iter().find(|(short, _)| *short == word);
    if let Some((_, level)) = short.filter(|_| text.is_mark(at + 1, '.')) {
        return Some((*level, at + 2));
    }
    let is_form =
        |stem: &str| word.strip_prefix(stem).is_some_and(|end| NOUN_ENDINGS.contains(&end));
    let (_, level) = LEVELS.iter().find(|(stem, _)| is_form(stem))?;
    Some((*level, at + 1))
}

/// Whether figures stand there that count nothing: not so in «статьи 5 и 10 рабочих дней».
fn is_bare_number(text: &Reader, at: usize) -> bool {
    let counted = text.word(at + 1);
    let is_month = counted.is_some_and(|word| month(word).is_some());
    let is_percent =
        counted.is_some_and(|word| Russian.is_percent(word)) || text.is_mark(at + 1, '%');
    text.figures(at).is_some() && time(text, at + 1).is_none() && !is_month && !is_percent
}
