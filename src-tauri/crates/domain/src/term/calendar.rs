//! Calendars: which days are working days. Saturday and Sunday are off, but for the days that a
//! government says otherwise of.
//!
//! The days of 2024 to 2027 come with the program and are data that an office corrects. Kazakhstan: the
//! Law on Holidays and article 85 of the Labour Code (what falls on a weekend moves to the next working
//! day; 7 January and the first day of Kurban Ait do not), with the days moved by the government in
//! 2024 (4 May) and by the Ministry of Labour in 2025 (5 January). Russia: article 112 of the Labour
//! Code with the government's resolutions No. 1314 of 2023, No. 1335 of 2024 and No. 1466 of 2025; for
//! 2027 the days moved by a resolution are not in it.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::Invalid;

/// Whose working days count.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Country {
    #[default]
    Kz,
    Ru,
}

impl Country {
    /// Every country whose days we know.
    pub const ALL: [Country; 2] = [Country::Kz, Country::Ru];
}

/// A weekday that is off, or a day of a weekend on which people work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpecialDay {
    pub date: NaiveDate,
    pub works: bool,
    /// The day off that was moved here.
    pub moved_from: Option<NaiveDate>,
}

const BUNDLED: &str = include_str!("days.tsv");

/// The days of a country that come with the program.
pub fn bundled(country: Country) -> Vec<SpecialDay> {
    let code = match country {
        Country::Kz => "kz",
        Country::Ru => "ru",
    };
    BUNDLED
        .lines()
        .filter_map(|line| line.strip_prefix(code)?.strip_prefix('\t'))
        .filter_map(special)
        .collect()
}

/// Date, `off` or `work`, and where it was moved from; apart by tabs.
fn special(line: &str) -> Option<SpecialDay> {
    let mut columns = line.split('\t');
    let date = columns.next()?.parse().ok()?;
    let works = columns.next()? == "work";
    let moved_from = columns.next().and_then(|column| column.parse().ok());
    Some(SpecialDay { date, works, moved_from })
}

/// The working days of a country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// By date, each once.
    days: Vec<SpecialDay>,
}

impl Calendar {
    /// A calendar with these days; refuses a day that is there twice, by its date.
    pub fn new(mut days: Vec<SpecialDay>) -> Result<Calendar, Invalid> {
        days.sort_by_key(|day| day.date);
        match days.windows(2).find(|pair| pair[0].date == pair[1].date) {
            Some(pair) => Err(Invalid::SameDayTwice { day: pair[0].date }),
            None => Ok(Calendar { days }),
        }
    }

    /// Whether people work on a day.
    pub fn works(&self, date: NaiveDate) -> bool {
        match self.days.binary_search_by_key(&date, |day| day.date) {
            Ok(at) => self.days[at].works,
            Err(_) => !is_weekend(date),
        }
    }

    /// The special days after `after`, up to and including `until`.
    pub fn between(&self, after: NaiveDate, until: NaiveDate) -> &[SpecialDay] {
        let first = self.days.partition_point(|day| day.date <= after);
        let last = self.days.partition_point(|day| day.date <= until);
        self.days.get(first..last).unwrap_or_default()
    }

    /// How many working days there are after `after`, up to and including `until`.
    pub fn working_days(&self, after: NaiveDate, until: NaiveDate) -> u32 {
        let special = self.between(after, until).iter();
        let difference: i64 =
            special.map(|day| i64::from(day.works) - i64::from(!is_weekend(day.date))).sum();
        let days = weekdays_until(until) - weekdays_until(after) + difference;
        u32::try_from(days).unwrap_or(0)
    }

    /// The day that is so many working days after `from`; `None` beyond the end of the calendar.
    pub fn add_working_days(&self, from: NaiveDate, amount: u32) -> Option<NaiveDate> {
        let (mut day, mut left) = (from, amount);
        while left > 0 {
            // So many days have at most as many working days: the last one is never passed.
            let next = day.checked_add_days(Days::new(left.into()))?;
            left -= self.working_days(day, next);
            day = next;
        }
        Some(day)
    }

    /// The day itself where people work on it, or else the next one on which they do.
    pub fn working_day_from(&self, day: NaiveDate) -> Option<NaiveDate> {
        if self.works(day) { Some(day) } else { self.add_working_days(day, 1) }
    }
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Days from Monday to Friday since 1 January of year 1, a Monday.
fn weekdays_until(date: NaiveDate) -> i64 {
    let days = i64::from(date.num_days_from_ce());
    days.div_euclid(7) * 5 + days.rem_euclid(7).min(5)
}
