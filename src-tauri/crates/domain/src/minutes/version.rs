//! Versions of minutes: draft → agreed → final, and a reason for each one after the first.
//!
//! What is agreed keeps its paper. What is final is locked: it is changed only by a new version,
//! which says why. A draft is the living paper; nothing of it is kept.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::MinutesForm;
use crate::attachment::Attachment;
use crate::id::{MeetingId, MinutesId};
use crate::invalid::Invalid;
use crate::language::Language;

/// Which minutes of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MinutesRef {
    pub meeting: MeetingId,
    pub language: Language,
    pub form: MinutesForm,
}

/// A version of minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MinutesVersion {
    pub id: MinutesId,
    pub of: MinutesRef,
    /// From 1.
    pub version: u32,
    pub status: MinutesStatus,
    /// Why it was made; `None` of the first.
    pub reason: Option<String>,
    /// SHA-256 of the kept paper, in hexadecimal; `None` of a draft, which keeps none.
    pub seal: Option<String>,
    /// What it was signed as: a scan, or its Word file as it was edited afterwards. The seal is not
    /// of it, and what goes out is the kept paper. Final versions only.
    pub signed: Option<Attachment>,
    /// When it came to where it stands.
    pub at: DateTime<Utc>,
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MinutesStatus {
    Draft,
    Agreed,
    Final,
}

/// A step in the life of minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MinutesStep {
    /// Keeps the paper as it is now.
    Agree,
    BackToDraft,
    MakeFinal,
    /// Begins the next version, as a draft.
    NewVersion {
        reason: String,
    },
}

impl MinutesStep {
    /// The version and status that come of this step, from where the newest version stands; where
    /// there is none, the first one is a draft.
    ///
    /// # Errors
    ///
    /// Refuses a step out of its order, and a new version without a reason.
    pub fn check(&self, newest: Option<&MinutesVersion>) -> Result<(u32, MinutesStatus), Invalid> {
        use MinutesStatus::*;
        let (version, status) = newest.map_or((1, Draft), |one| (one.version, one.status));
        match (self, status) {
            (MinutesStep::Agree, Draft) => Ok((version, Agreed)),
            (MinutesStep::BackToDraft, Agreed) => Ok((version, Draft)),
            (MinutesStep::MakeFinal, Agreed) => Ok((version, Final)),
            (MinutesStep::NewVersion { reason }, Final) => match reason.trim() {
                "" => Err(Invalid::ReasonNeeded),
                _ => Ok((version + 1, Draft)),
            },
            (
                MinutesStep::Agree
                | MinutesStep::BackToDraft
                | MinutesStep::MakeFinal
                | MinutesStep::NewVersion { .. },
                _,
            ) => Err(Invalid::MinutesState),
        }
    }
}

/// The version whose paper goes out: the newest final one, before there is one what was agreed.
pub fn in_force(versions: &[MinutesVersion]) -> Option<&MinutesVersion> {
    let newest = |status| versions.iter().rev().find(|one| one.status == status);
    newest(MinutesStatus::Final).or_else(|| newest(MinutesStatus::Agreed))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::MinutesStatus::*;
    use super::*;

    fn version(version: u32, status: MinutesStatus) -> MinutesVersion {
        let (language, form) = (Language::Kk, MinutesForm::Full);
        MinutesVersion {
            id: MinutesId(Uuid::from_u128(version.into())),
            of: MinutesRef { meeting: Uuid::nil().into(), language, form },
            version,
            status,
            reason: None,
            seal: None,
            signed: None,
            at: DateTime::UNIX_EPOCH,
        }
    }

    fn begin(reason: &str) -> MinutesStep {
        MinutesStep::NewVersion { reason: reason.to_owned() }
    }

    #[test]
    fn minutes_are_agreed_before_they_are_final() {
        assert_eq!(MinutesStep::Agree.check(None), Ok((1, Agreed)));
        assert_eq!(MinutesStep::MakeFinal.check(None), Err(Invalid::MinutesState));
        let agreed = version(1, Agreed);
        assert_eq!(MinutesStep::BackToDraft.check(Some(&agreed)), Ok((1, Draft)));
        assert_eq!(MinutesStep::MakeFinal.check(Some(&agreed)), Ok((1, Final)));
    }

    #[test]
    fn what_is_final_is_changed_by_a_new_version_with_a_reason_only() {
        let last = version(2, Final);
        for step in [MinutesStep::Agree, MinutesStep::BackToDraft, MinutesStep::MakeFinal] {
            assert_eq!(step.check(Some(&last)), Err(Invalid::MinutesState));
        }
        assert_eq!(begin(" ").check(Some(&last)), Err(Invalid::ReasonNeeded));
        assert_eq!(begin("ошибка в итогах").check(Some(&last)), Ok((3, Draft)));
        assert_eq!(begin("ошибка").check(Some(&version(3, Draft))), Err(Invalid::MinutesState));
    }

    #[test]
    fn the_newest_final_version_is_in_force_until_another_one_is_final() {
        let versions = [version(1, Final), version(2, Final), version(3, Agreed)];
        assert_eq!(in_force(&versions).map(|one| one.version), Some(2));
        assert_eq!(in_force(&[version(1, Agreed)]).map(|one| one.version), Some(1));
        assert_eq!(in_force(&[version(1, Draft)]), None);
    }
}
