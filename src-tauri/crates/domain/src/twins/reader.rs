//! What both languages have in common in reading a text: figures, numbers in words, terms.
//!
//! What differs (words, their forms and their order) is a [`Grammar`] each.

use chrono::{Datelike, NaiveDate};

use super::atom::{Atom, Sort};
use super::token::{Token, Unit, Until, What};
use crate::passage::TextRange;

/// The words of one language.
pub(super) trait Grammar {
    fn numeral(&self, word: &str) -> Option<Numeral>;
    /// «тысяч», «млн»: how many zeros it adds.
    fn zeros(&self, word: &str) -> Option<usize>;
    fn is_percent(&self, word: &str) -> bool;
    /// Reads parts of a law that begin here, and tells where to go on.
    fn articles(&self, text: &Reader, at: usize) -> Option<(Vec<Token>, usize)>;
    /// Reads a date, or both ends of a period; `before` is what was read straight before it.
    fn dates(
        &self,
        text: &Reader,
        at: usize,
        before: Option<&Token>,
    ) -> Option<(Vec<Token>, usize)>;
    /// Reads a term without a number («в месячный срок»).
    fn bare_term(&self, text: &Reader, at: usize) -> Option<(Token, usize)>;
    /// What `amount` counts, where it is time.
    fn counted(&self, text: &Reader, amount: &Amount) -> Option<Counted>;
}

/// A number word.
#[derive(Clone, Copy)]
pub(super) struct Numeral {
    pub value: u64,
    pub trust: Trust,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    Sure,
    /// May be another word, unless others stand beside it.
    Doubtful,
    /// Often written as a Roman figure in the twin.
    Ordinal,
}

/// A number and the atoms that it takes.
pub(super) struct Amount {
    pub value: String,
    pub start: usize,
    pub end: usize,
    pub sure: bool,
}

/// That an amount is so much time, up to the atom `end`.
pub(super) struct Counted {
    pub unit: Unit,
    pub working: bool,
    pub marked: bool,
    pub end: usize,
}

pub(super) struct Reader<'a>(pub &'a [Atom]);

impl Reader<'_> {
    /// Everything that the text says.
    pub fn tokens(&self, grammar: &dyn Grammar) -> Vec<Token> {
        let mut tokens: Vec<Token> = Vec::new();
        let mut at = 0;
        // Where what was read last ended.
        let mut end = None;
        while at < self.0.len() {
            let before =
                tokens.last().filter(|_| end == Some(at) || end.is_some_and(|end| end + 1 == at));
            let read = grammar
                .articles(self, at)
                .or_else(|| grammar.dates(self, at, before))
                .or_else(|| grammar.bare_term(self, at).map(|(token, next)| (vec![token], next)))
                .or_else(|| self.counted(grammar, at).map(|(token, next)| (vec![token], next)));
            match read {
                Some((read, next)) => {
                    tokens.extend(read);
                    at = next;
                    end = Some(next);
                }
                None => at += 1,
            }
        }
        tokens
    }

    /// A number or a term.
    fn counted(&self, grammar: &dyn Grammar, at: usize) -> Option<(Token, usize)> {
        let amount = self.amount(grammar, at)?;
        let count = amount.value.parse().ok().filter(|count| (1..1000).contains(count));
        if let Some((count, counted)) = count.zip(grammar.counted(self, &amount)) {
            let Counted { unit, working, marked, end } = counted;
            let sure = amount.sure || marked;
            return Some((
                self.token(What::Term { count, unit, working, marked }, at, end, sure),
                end,
            ));
        }
        let percent = self.is_mark(amount.end, '%')
            || self.word(amount.end).is_some_and(|word| grammar.is_percent(word));
        let end = amount.end + usize::from(percent);
        Some((self.token(What::Number { value: amount.value, percent }, at, end, amount.sure), end))
    }

    /// A number in figures or words, with «тысяч» after it.
    pub fn amount(&self, grammar: &dyn Grammar, at: usize) -> Option<Amount> {
        let Some(figures) = self.figures(at) else { return self.in_words(grammar, at) };
        let value = plain(figures);
        let end = self.past_repeated(grammar, at + 1, &value);
        match self.word(end).and_then(|word| grammar.zeros(word)) {
            Some(zeros) => {
                let end = end + 1 + usize::from(self.is_mark(end + 1, '.'));
                Some(Amount { value: times_ten(&value, zeros), start: at, end, sure: true })
            }
            None => Some(Amount { value, start: at, end, sure: true }),
        }
    }

    /// «10 (десяти)»: the same in words is the same number.
    fn past_repeated(&self, grammar: &dyn Grammar, at: usize, value: &str) -> usize {
        let repeated = self.is_mark(at, '(').then(|| self.in_words(grammar, at + 1)).flatten();
        match repeated {
            Some(again) if again.value == value && self.is_mark(again.end, ')') => again.end + 1,
            Some(_) | None => at,
        }
    }

    fn in_words(&self, grammar: &dyn Grammar, start: usize) -> Option<Amount> {
        let (mut total, mut part, mut at) = (0_u64, 0_u64, start);
        let mut trust = Trust::Doubtful;
        while let Some(numeral) = self.word(at).and_then(|word| grammar.numeral(word)) {
            match numeral.value {
                thousands @ 1000.. => {
                    total = total.saturating_add(part.max(1).saturating_mul(thousands));
                    part = 0;
                }
                100 if (1..10).contains(&part) => part *= 100,
                value if has_room(part, value) => part += value,
                _ => break,
            }
            trust = match (numeral.trust, trust) {
                (Trust::Ordinal, _) => Trust::Ordinal,
                (Trust::Sure, _) => Trust::Sure,
                (Trust::Doubtful, _) if at > start => Trust::Sure,
                (Trust::Doubtful, trust) => trust,
            };
            at += 1;
            if trust == Trust::Ordinal {
                break;
            }
        }
        let sure = trust == Trust::Sure;
        (at > start).then(|| Amount { value: (total + part).to_string(), start, end: at, sure })
    }

    /// The word at a place, folded.
    pub fn word(&self, at: usize) -> Option<&str> {
        self.0.get(at).filter(|atom| atom.sort == Sort::Word).map(|atom| atom.text.as_str())
    }

    /// The word before a place.
    pub fn word_before(&self, at: usize) -> Option<&str> {
        self.word(at.checked_sub(1)?)
    }

    pub fn figures(&self, at: usize) -> Option<&str> {
        self.0.get(at).filter(|atom| atom.sort == Sort::Figures).map(|atom| atom.text.as_str())
    }

    /// The figures at a place, where they are a whole number from 1 to `most`.
    pub fn whole(&self, at: usize, most: u32) -> Option<u32> {
        let figures = self.figures(at).filter(|figures| figures.len() <= 4)?;
        figures.parse().ok().filter(|number| (1..=most).contains(number))
    }

    /// The year in four figures at a place.
    pub fn year(&self, at: usize) -> Option<i32> {
        self.figures(at).filter(|figures| figures.len() == 4)?.parse().ok()
    }

    pub fn is_mark(&self, at: usize, mark: char) -> bool {
        self.0.get(at).is_some_and(|atom| atom.sort == Sort::Mark && atom.text.starts_with(mark))
    }

    /// A hyphen or a dash.
    pub fn is_dash(&self, at: usize) -> bool {
        ['-', '–', '—', '‑'].into_iter().any(|dash| self.is_mark(at, dash))
    }

    /// The word that a hyphen ties to what is before `at` («10-дневный», «5-ші»).
    pub fn suffix(&self, at: usize) -> Option<&str> {
        let is_tied = self.is_dash(at) && self.0.get(at + 1).is_some_and(|atom| atom.glued);
        is_tied.then(|| self.word(at + 1)).flatten()
    }

    /// The number of a part of a law («5», «5-1», «3)»), and where it ends.
    pub fn article_number(&self, at: usize) -> Option<(String, usize)> {
        let first = self.figures(at)?;
        let last = self.figures(at + 2).filter(|_| self.is_dash(at + 1) && self.0[at + 1].glued);
        let (number, end) = match last {
            Some(last) => (format!("{first}-{last}"), at + 3),
            None => (first.to_owned(), at + 1),
        };
        Some((number, end + usize::from(self.is_mark(end, ')'))))
    }

    /// «12.03.2026», «12.03.26», «2026-03-12», and where it ends.
    pub fn date_in_figures(&self, at: usize) -> Option<(NaiveDate, usize)> {
        let written = self.figures(at)?;
        if let Some(year) = self.year(at) {
            let (month, day) = (self.figures(at + 2)?, self.figures(at + 4)?);
            let is_iso = self.is_dash(at + 1) && self.is_dash(at + 3) && month.len() == 2;
            let date = NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)?;
            return is_iso.then_some((date, at + 5));
        }
        let mut parts = written.split('.');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        let century = match year.len() {
            2 => 2000,
            4 => 0,
            _ => return None,
        };
        let year = century + year.parse::<i32>().ok()?;
        let date = NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)?;
        parts.next().is_none().then_some((date, at + 1))
    }

    /// A token over the atoms from `start` up to `end`.
    pub fn token(&self, what: What, start: usize, end: usize, sure: bool) -> Token {
        let (first, last) = (&self.0[start], &self.0[end.max(start + 1) - 1]);
        let range = TextRange { start: first.range.start, end: last.range.end };
        Token { what, range, paragraph: first.paragraph, sure }
    }

    pub fn date(&self, date: Day, until: Until, start: usize, end: usize) -> Token {
        let Day { year, month, day } = date;
        self.token(What::Date { year, month, day, until }, start, end, true)
    }
}

/// A day, as far as it is said which.
#[derive(Clone, Copy)]
pub(super) struct Day {
    pub year: Option<i32>,
    pub month: u32,
    pub day: Option<u32>,
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Day {
        Day { year: Some(date.year()), month: date.month(), day: Some(date.day()) }
    }
}

/// Whether `value` goes on with a number («двадцать» with «пять»).
fn has_room(part: u64, value: u64) -> bool {
    let free = match part {
        0 => return true,
        _ if part.is_multiple_of(100) => 100,
        _ if part.is_multiple_of(10) => 10,
        _ => return false,
    };
    value < free
}

/// Figures in their plainest form: without blanks and idle zeros, with a point.
fn plain(figures: &str) -> String {
    let joined: String = figures.chars().filter(|char| !char.is_whitespace()).collect();
    let joined = joined.replace(',', ".");
    match joined.split_once('.') {
        None => without_zeros(&joined).to_owned(),
        Some((_, fraction)) if fraction.contains('.') => joined,
        Some((whole, fraction)) => match fraction.trim_end_matches('0') {
            "" => without_zeros(whole).to_owned(),
            fraction => format!("{}.{fraction}", without_zeros(whole)),
        },
    }
}

fn without_zeros(whole: &str) -> &str {
    let rest = whole.trim_start_matches('0');
    if rest.is_empty() { "0" } else { rest }
}

/// A plain number with its point moved to the right.
fn times_ten(value: &str, zeros: usize) -> String {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let moved: String = fraction.chars().chain(std::iter::repeat('0')).take(zeros).collect();
    let rest = fraction.get(zeros..).unwrap_or_default();
    plain(&format!("{whole}{moved}.{rest}0"))
}
