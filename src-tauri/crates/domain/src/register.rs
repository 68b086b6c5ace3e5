//! The register of outgoing letters over all meetings: what it is made from.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::body::Body;
use crate::file::MeetingFile;
use crate::letter::{Letter, Registration};
use crate::settings::Settings;

/// A stretch of days, its first and last one within it; it goes on where it has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Period {
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

impl Period {
    /// Whether a day is within it.
    pub fn has(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// What the register of a period is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterFile {
    pub period: Period,
    pub settings: Settings,
    /// The office's own organisation, whose register it is.
    pub own: Option<Body>,
    /// The meetings whose letters were registered then, without their speeches.
    pub meetings: Vec<MeetingFile>,
}

impl RegisterFile {
    /// The letters that were registered within the period, each with the file of its meeting, in the
    /// order in which they got their numbers.
    pub fn letters(&self) -> Vec<(&MeetingFile, &Registration, &Letter)> {
        let all = self.meetings.iter().flat_map(registered);
        let mut letters: Vec<_> =
            all.filter(|(_, registered, _)| self.period.has(registered.on)).collect();
        letters.sort_by_key(|(_, registered, _)| registered.order());
        letters
    }
}

/// The letters of a meeting that have a number.
pub fn registered(
    file: &MeetingFile,
) -> impl Iterator<Item = (&MeetingFile, &Registration, &Letter)> {
    let letters = file.letters.iter();
    letters.filter_map(move |letter| Some((file, letter.registered.as_ref()?, letter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_has_its_first_and_its_last_day() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
        let period = Period { from: Some(day(2)), until: Some(day(4)) };
        let within = (1..=5).filter(|one| period.has(day(*one)));
        assert_eq!(within.collect::<Vec<_>>(), [2, 3, 4]);
        assert!(Period::default().has(day(1)));
        assert!(!Period { from: Some(day(2)), until: None }.has(day(1)));
    }
}
