//! Meetings: what is said of a session as a whole.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, MeetingId, PersonId};
use crate::invalid::Invalid;
use crate::language::Wording;
use crate::mailing::Mailing;
use crate::quorum::QuorumRule;

/// A session of a deliberative body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    pub id: MeetingId,
    pub title: Wording,
    pub kind: MeetingKind,
    pub goal: Wording,
    /// Who called it (инициатор).
    pub convener: Option<BodyId>,
    /// Whose session it is.
    pub body: Option<BodyId>,
    pub place: Wording,
    pub dates: Dates,
    pub times: Times,
    /// IANA name of the zone in which the times are local.
    pub zone: String,
    pub chair: Option<PersonId>,
    /// The chair only presided (председательствующий, not председатель).
    pub presiding: bool,
    pub secretary: Option<PersonId>,
    pub status: MeetingStatus,
    /// Number of the minutes, as the office gives it.
    pub number: Option<String>,
    /// Index of the file it belongs to (номенклатура дел).
    pub file_index: Option<String>,
    /// In the order in which they were added, each once.
    pub tags: Vec<String>,
    /// What it takes for a quorum; `None`: no rule.
    pub quorum: Option<QuorumRule>,
    /// How many members there are, where not all are listed as participants.
    pub member_count: Option<u32>,
    pub mailing: Mailing,
}

/// The civil date of a session; `last` only where it went on over several days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Dates {
    pub first: Option<NaiveDate>,
    pub last: Option<NaiveDate>,
}

impl Dates {
    /// Refuses a last day before the first, or without one.
    pub fn check(&self) -> Result<(), Invalid> {
        match (self.first, self.last) {
            (None, Some(_)) => Err(Invalid::EndBeforeStart),
            (Some(first), Some(last)) if last < first => Err(Invalid::EndBeforeStart),
            _ => Ok(()),
        }
    }
}

/// Local times of day, from start to end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Times {
    pub starts: Option<NaiveTime>,
    pub ends: Option<NaiveTime>,
}

impl Times {
    /// Refuses an end before the start. Over several days any two times of day go together.
    pub fn check(&self, dates: Dates) -> Result<(), Invalid> {
        match (self.starts, self.ends) {
            (Some(starts), Some(ends)) if ends < starts && dates.last.is_none() => {
                Err(Invalid::EndBeforeStart)
            }
            _ => Ok(()),
        }
    }
}

/// What sort of session it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MeetingKind {
    #[default]
    Regular,
    Extraordinary,
    Extended,
    Joint,
    Visiting,
    Hearing,
    RoundTable,
    Conference,
    Working,
}

/// How far a session has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MeetingStatus {
    #[default]
    Planned,
    Held,
    /// Everything it asked for is settled.
    Closed,
}

/// A new session; a title in one language is all that it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewMeeting {
    pub title: Wording,
    pub kind: MeetingKind,
    pub body: Option<BodyId>,
    pub convener: Option<BodyId>,
    pub dates: Dates,
}

/// One change to a session. Texts with an address of their own change by that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MeetingChange {
    Kind(MeetingKind),
    Convener(Option<BodyId>),
    Body(Option<BodyId>),
    Dates(Dates),
    Times(Times),
    Zone(String),
    Chair { person: Option<PersonId>, presiding: bool },
    Secretary(Option<PersonId>),
    Status(MeetingStatus),
    Number(Option<String>),
    FileIndex(Option<String>),
    Tags(Vec<String>),
    Quorum(Option<QuorumRule>),
    MemberCount(Option<u32>),
    Mailing(Mailing),
}

/// A session as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingLine {
    pub id: MeetingId,
    pub title: Wording,
    pub kind: MeetingKind,
    pub dates: Dates,
    pub status: MeetingStatus,
    pub body: Option<BodyId>,
    /// The body's present name.
    pub body_name: Wording,
    pub tags: Vec<String>,
    pub speeches: u32,
    pub recommendations: u32,
    pub letters: u32,
}

/// How much each section of a session holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SectionCounts {
    pub members: u32,
    pub invited: u32,
    pub agenda: u32,
    /// Speeches and points noted.
    pub record: u32,
    pub decisions: u32,
    pub recommendations: u32,
    pub letters: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(starts: u32, ends: u32) -> Times {
        Times {
            starts: NaiveTime::from_hms_opt(starts, 0, 0),
            ends: NaiveTime::from_hms_opt(ends, 0, 0),
        }
    }

    #[test]
    fn a_session_does_not_end_before_it_starts() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 24);
        let one_day = Dates { first: day, last: None };
        assert_eq!(times(10, 9).check(one_day), Err(Invalid::EndBeforeStart));
        assert_eq!(times(9, 10).check(one_day), Ok(()));
        let two_days = Dates { first: day, last: day.and_then(|day| day.succ_opt()) };
        assert_eq!(times(10, 9).check(two_days), Ok(()));
        assert_eq!(two_days.check(), Ok(()));
        let backwards = Dates { first: two_days.last, last: two_days.first };
        assert_eq!(backwards.check(), Err(Invalid::EndBeforeStart));
        assert_eq!(Dates { first: None, last: day }.check(), Err(Invalid::EndBeforeStart));
    }
}
