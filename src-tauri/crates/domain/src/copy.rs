//! Safety copies: what their names say, when the next one is due, which of them are kept.
//!
//! Copies are in the order of their numbers, which only grow. The clock that dates them may have
//! been wrong, so it makes none of them newer or older than another.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDateTime, SubsecRound, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::language::Wording;
use crate::meeting::Dates;

/// Why a copy was taken.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum CopyReason {
    /// A session has ended.
    Session,
    /// A day has gone by since the last one.
    Daily,
    /// The store was about to be brought up to date.
    Migration,
    /// The store was about to be replaced by an older copy.
    Restore,
    /// Somebody asked for it.
    Hand,
}

impl CopyReason {
    pub const ALL: [CopyReason; 5] = [
        CopyReason::Session,
        CopyReason::Daily,
        CopyReason::Migration,
        CopyReason::Restore,
        CopyReason::Hand,
    ];

    /// The word for it in the name of a file.
    pub fn code(self) -> &'static str {
        match self {
            CopyReason::Session => "session",
            CopyReason::Daily => "daily",
            CopyReason::Migration => "migration",
            CopyReason::Restore => "restore",
            CopyReason::Hand => "hand",
        }
    }

    pub fn from_code(code: &str) -> Option<CopyReason> {
        CopyReason::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What the name of a copy says. Copies are in order by it, and their files by their names.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub struct CopyName {
    /// Greater than those of all copies before it.
    pub number: u32,
    /// To the second.
    pub at: DateTime<Utc>,
    pub reason: CopyReason,
}

/// How names of copies end.
const ENDING: &str = ".hattama";

/// How they say the time: in UTC, without what Windows allows in no name.
const TIME: &str = "%Y-%m-%dT%H%M%SZ";

impl CopyName {
    pub fn new(number: u32, at: DateTime<Utc>, reason: CopyReason) -> CopyName {
        CopyName { number, at: at.trunc_subsecs(0), reason }
    }

    /// What the name of a file says; `None` where it is no name of a copy.
    pub fn parse(name: &str) -> Option<CopyName> {
        let (number, rest) = name.strip_suffix(ENDING)?.split_once('-')?;
        let (at, reason) = rest.rsplit_once('-')?;
        Some(CopyName {
            number: number.parse().ok()?,
            at: NaiveDateTime::parse_from_str(at, TIME).ok()?.and_utc(),
            reason: CopyReason::from_code(reason)?,
        })
    }
}

/// Such as `000012-2026-11-25T114500Z-daily.hattama`.
impl fmt::Display for CopyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.at.format(TIME);
        write!(f, "{:06}-{at}-{}{ENDING}", self.number, self.reason.code())
    }
}

/// Why a copy is due by now, if one is: a session has `ended` since the last one was taken, or a day
/// has gone by. After a clock that went back it has: how long ago the last copy was taken is not known
/// then.
pub fn due(
    copies: &[CopyName],
    ended: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Option<CopyReason> {
    let last = copies.iter().max();
    // The name of a copy has no more than the second; an end to come is one before the clock went back.
    let since = |ended: &DateTime<Utc>| last.is_none_or(|last| last.at < ended.trunc_subsecs(0));
    if ended.filter(|ended| *ended <= now).is_some_and(|ended| since(&ended)) {
        return Some(CopyReason::Session);
    }
    let is_daily = last.is_none_or(|last| last.at > now || now - last.at >= TimeDelta::days(1));
    is_daily.then_some(CopyReason::Daily)
}

/// How many days, weeks and months with copies keep their newest one.
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// How many copies are kept of each reason, however close together.
const OF_EACH_REASON: usize = 3;

/// The copies that need not be kept, none of them the newest.
///
/// The newest of the last twelve days with copies is kept, of the last ten weeks and of the last
/// nine months, and the last three of each reason. Days without copies don't count, so that a
/// clock that leapt ahead takes nothing away. What is dated after `now` was dated by a wrong
/// clock, or the clock is wrong now: it stays, and makes no other go.
pub fn superfluous(copies: &[CopyName], now: DateTime<Utc>) -> Vec<CopyName> {
    let mut past: Vec<CopyName> = copies.iter().copied().filter(|copy| copy.at <= now).collect();
    past.sort_unstable_by(|one, other| other.cmp(one));
    let (mut days, mut weeks, mut months) =
        (Firsts::of(DAYS), Firsts::of(WEEKS), Firsts::of(MONTHS));
    let mut reasons = CopyReason::ALL.map(|_| 0);
    past.retain(|copy| {
        let day = copy.at.date_naive();
        reasons[copy.reason as usize] += 1;
        // Each of them has to see every copy.
        let kept = [
            days.takes(day),
            weeks.takes(day.iso_week()),
            months.takes((day.year(), day.month())),
            reasons[copy.reason as usize] <= OF_EACH_REASON,
        ];
        !kept.contains(&true)
    });
    past
}

/// Takes the first copy of each of so many periods.
struct Firsts<T> {
    most: usize,
    taken: Vec<T>,
}

impl<T: PartialEq> Firsts<T> {
    fn of(most: usize) -> Firsts<T> {
        Firsts { most, taken: Vec::new() }
    }

    fn takes(&mut self, period: T) -> bool {
        let is_first = self.taken.len() < self.most && !self.taken.contains(&period);
        if is_first {
            self.taken.push(period);
        }
        is_first
    }
}

/// A copy as a list shows it, without looking into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopyLine {
    pub path: String,
    pub name: CopyName,
    pub kilobytes: u32,
}

/// What is in a copy. That there is a summary of it means that it is whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopySummary {
    pub path: String,
    /// When and why it was taken; `None` where nothing in it says so.
    pub taken_at: Option<DateTime<Utc>>,
    pub reason: Option<CopyReason>,
    /// The version of its schema.
    pub version: u32,
    /// When something in it was changed last.
    pub changed_at: Option<DateTime<Utc>>,
    pub meetings: u32,
    pub speeches: u32,
    pub letters: u32,
    pub attachments: u32,
    /// Of the attached files, those that are not with it.
    pub missing: u32,
    /// The latest sessions, at most twenty.
    pub latest: Vec<CopiedMeeting>,
}

/// A session in a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CopiedMeeting {
    pub title: Wording,
    pub dates: Dates,
}

/// What has become of the store by a restore.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Restored {
    /// Where the store as it was before is kept; `None` where there was none.
    pub kept: Option<String>,
    /// Attached files that were neither with the copy nor beside the store.
    pub missing: u32,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::TimeZone;

    use super::*;

    fn at(year: i32, month: u32, day: u32, hour: u32) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(year, month, day, hour, 0, 0).single().expect("a time")
    }

    fn daily(number: u32, at: DateTime<Utc>) -> CopyName {
        CopyName::new(number, at, CopyReason::Daily)
    }

    /// Numbers that look random and are the same each time.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, most: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695);
            (self.0 >> 33) % most
        }

        fn copies(&mut self) -> Vec<CopyName> {
            let mut at = at(2024, 1, 1, 9);
            let count = self.below(120) as u32;
            (1..=count)
                .map(|number| {
                    // Now and then the clock goes back a month or leaps a year ahead.
                    at += match self.below(30) {
                        0 => TimeDelta::days(-30),
                        1 => TimeDelta::days(365),
                        hours => TimeDelta::hours(hours as i64),
                    };
                    CopyName::new(number, at, CopyReason::ALL[self.below(5) as usize])
                })
                .collect()
        }
    }

    #[test]
    fn a_name_says_what_it_was_made_of() {
        for reason in CopyReason::ALL {
            let name = CopyName::new(12, at(2026, 11, 25, 11), reason);
            assert_eq!(CopyName::parse(&name.to_string()), Some(name));
        }
        let name = daily(12, at(2026, 11, 25, 11)).to_string();
        assert_eq!(name, "000012-2026-11-25T110000Z-daily.hattama");
        for other in [
            "",
            "hattama.db",
            "before-001.db",
            "000012-2026-11-25T110000Z-daily.hattama.part",
            "000012-2026-13-25T110000Z-daily.hattama",
            "000012-2026-11-25T110000Z-weekly.hattama",
            "-1-2026-11-25T110000Z-daily.hattama",
        ] {
            assert_eq!(CopyName::parse(other), None, "{other}");
        }
    }

    #[test]
    fn names_and_files_are_in_the_order_of_the_numbers() {
        let earlier = daily(9, at(2026, 11, 25, 11));
        let later = daily(10, at(2026, 11, 24, 11));
        assert!(earlier < later, "whatever the clock said");
        assert!(earlier.to_string() < later.to_string());
    }

    #[test]
    fn a_copy_is_due_after_a_day_and_after_a_clock_that_went_back() {
        let now = at(2026, 11, 25, 9);
        let due = |copies: &[CopyName]| due(copies, None, now);
        let daily_one = Some(CopyReason::Daily);
        assert_eq!(due(&[]), daily_one);
        assert_eq!(due(&[daily(1, now - TimeDelta::days(1))]), daily_one);
        assert_eq!(due(&[daily(1, now - TimeDelta::hours(23))]), None);
        let ahead = daily(1, now + TimeDelta::days(400));
        assert_eq!(due(&[ahead]), daily_one);
        assert_eq!(due(&[ahead, daily(2, now)]), None, "it has been taken since");
    }

    #[test]
    fn a_copy_is_due_after_a_session_until_one_is_taken() {
        let now = at(2026, 11, 25, 9);
        let ended = Some(now - TimeDelta::milliseconds(60_300));
        let due = |copies: &[CopyName]| due(copies, ended, now);
        assert_eq!(due(&[]), Some(CopyReason::Session));
        assert_eq!(due(&[daily(1, now - TimeDelta::hours(1))]), Some(CopyReason::Session));
        assert_eq!(due(&[daily(1, now - TimeDelta::seconds(61))]), None, "in the same second");
        assert_eq!(due(&[daily(1, now)]), None);
        let before = now - TimeDelta::days(400);
        let back = super::due(&[daily(1, before)], ended, before);
        assert_eq!(back, None, "it ended before the clock went back");
    }

    #[test]
    fn days_weeks_and_months_keep_their_newest_copy() {
        // Two a day for two years.
        let start = at(2025, 1, 1, 9);
        let hours = (0..2 * 730).map(|half| TimeDelta::hours(12 * half));
        let copies: Vec<CopyName> =
            hours.enumerate().map(|(i, hours)| daily(i as u32 + 1, start + hours)).collect();
        let now = copies[copies.len() - 1].at;
        let gone: BTreeSet<CopyName> = superfluous(&copies, now).into_iter().collect();
        let kept: Vec<&CopyName> = copies.iter().filter(|copy| !gone.contains(copy)).collect();
        let days: BTreeSet<_> = kept.iter().map(|copy| copy.at.date_naive()).collect();
        let months: BTreeSet<_> = kept.iter().map(|c| (c.at.year(), c.at.month())).collect();
        let last_days = (0..12).map(|ago| (now - TimeDelta::days(ago)).date_naive());
        assert!(last_days.into_iter().all(|day| days.contains(&day)));
        assert_eq!(months.len(), 9);
        assert!(kept.len() <= DAYS + WEEKS + MONTHS + 1, "{}", kept.len());
    }

    #[test]
    fn copies_before_changes_of_the_whole_store_are_kept_apart() {
        let now = at(2026, 11, 25, 18);
        let mut copies: Vec<CopyName> = [CopyReason::Migration, CopyReason::Restore]
            .into_iter()
            .flat_map(|reason| [reason; 4])
            .enumerate()
            .map(|(i, reason)| CopyName::new(i as u32 + 1, at(2024, 3, 1, i as u32), reason))
            .collect();
        copies.extend((0..40).map(|i| daily(i + 9, now - TimeDelta::days(40 - i64::from(i)))));
        let gone = superfluous(&copies, now);
        let kept = |number| !gone.iter().any(|copy| copy.number == number);
        assert!(!kept(1) && kept(2) && kept(3) && kept(4));
        assert!(!kept(5) && kept(6) && kept(7) && kept(8));
    }

    #[test]
    fn a_clock_that_went_back_takes_nothing_away() {
        let copies: Vec<CopyName> =
            (0..60).map(|i| daily(i + 1, at(2026, 9, 1, 9) + TimeDelta::days(i.into()))).collect();
        assert_eq!(superfluous(&copies, at(2020, 1, 1, 0)), []);
        let mut since = copies.clone();
        since.push(daily(61, at(2020, 1, 1, 0)));
        assert_eq!(superfluous(&since, at(2020, 1, 1, 0)), [], "the new one neither");
    }

    #[test]
    fn whatever_the_clock_did_the_newest_stays_and_nothing_goes_without_a_newer_one() {
        let mut dice = Dice(7);
        for _ in 0..2_000 {
            let copies = dice.copies();
            let now = at(2024, 1, 1, 9) + TimeDelta::hours(dice.below(20_000) as i64);
            let gone = superfluous(&copies, now);
            let kept: Vec<CopyName> =
                copies.iter().copied().filter(|copy| !gone.contains(copy)).collect();
            assert_eq!(kept.last(), copies.last());
            for copy in &gone {
                assert!(copy.at <= now, "one from the future has gone: {copy}");
                assert!(kept.iter().any(|other| other > copy && other.at <= now));
            }
            assert_eq!(superfluous(&kept, now), [], "thinning twice is thinning once");
            let past: Vec<CopyName> = copies.iter().copied().filter(|c| c.at <= now).collect();
            assert_eq!(
                superfluous(&past, now).len(),
                gone.len(),
                "the future takes part in nothing"
            );
        }
    }
}
