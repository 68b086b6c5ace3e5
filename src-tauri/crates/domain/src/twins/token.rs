//! What a text says that its twin has to say too, apart from the words in which it does.

use super::DifferenceKind;
use crate::passage::TextRange;

/// Something said at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub what: What,
    pub range: TextRange,
    pub paragraph: u32,
    /// Whether it surely is what it looks like. What isn't may answer to the twin, and is never
    /// missed in it: «бір» may be a number or no more than "a".
    pub sure: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum What {
    /// A number in its plainest form: «1000», «3.5».
    Number {
        value: String,
        percent: bool,
    },
    Date {
        year: Option<i32>,
        month: u32,
        day: Option<u32>,
        until: Until,
    },
    /// So many days or months.
    Term {
        count: u32,
        unit: Unit,
        working: bool,
        marked: bool,
    },
    /// A part of a law: «5», «5-1», «5-7».
    Article {
        level: Level,
        number: String,
    },
}

/// Whether a date ends something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Until {
    Yes,
    No,
    /// Can't be told: the end of a period, or a case that says either.
    Either,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unit {
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// Статья · бап and what stands above and below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Level {
    Section,
    Chapter,
    Paragraph,
    Article,
    Part,
    Point,
    Subpoint,
    Indent,
}

impl What {
    pub fn kind(&self) -> DifferenceKind {
        match self {
            What::Number { .. } | What::Term { marked: false, .. } => DifferenceKind::Number,
            What::Date { until: Until::Yes, .. } | What::Term { marked: true, .. } => {
                DifferenceKind::Deadline
            }
            What::Date { .. } => DifferenceKind::Date,
            What::Article { .. } => DifferenceKind::Article,
        }
    }

    /// What those that fit have in common.
    pub fn key(&self) -> String {
        match self {
            What::Number { value, .. } | What::Article { number: value, .. } => value.clone(),
            What::Term { count, .. } => count.to_string(),
            What::Date { month, day, .. } => format!("{month}/{day:?}"),
        }
    }

    /// Whether one text may say the one where its twin says the other.
    pub fn fits(&self, other: &What) -> bool {
        use What::*;
        match (self, other) {
            (Number { .. }, Number { .. }) | (Article { .. }, Article { .. }) => self == other,
            (
                Date { year, month, day, until },
                Date { year: year2, month: month2, day: day2, until: until2 },
            ) => {
                let is_same_year = year.is_none() || year2.is_none() || year == year2;
                is_same_year && (month, day) == (month2, day2) && until.fits(*until2)
            }
            (
                Term { count, unit, working, .. },
                Term { count: count2, unit: unit2, working: working2, .. },
            ) => (count, unit, working) == (count2, unit2, working2),
            (term @ Term { .. }, Number { value, percent: false })
            | (Number { value, percent: false }, term @ Term { .. }) => {
                term.kind() == DifferenceKind::Number && term.key() == *value
            }
            (Article { number, .. }, Number { value, percent: false })
            | (Number { value, percent: false }, Article { number, .. }) => number == value,
            (Number { .. } | Date { .. } | Term { .. } | Article { .. }, _) => false,
        }
    }
}

impl Until {
    fn fits(self, other: Until) -> bool {
        self == Until::Either || other == Until::Either || self == other
    }
}
