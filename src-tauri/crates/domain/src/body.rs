//! Bodies: whoever holds sessions or receives letters. A body's name changes over the years, and
//! paper shows the name of its date.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, BodyNameId};
use crate::language::{Language, Wording};
use crate::letter::LetterChannel;
use crate::person::{Case, CaseForm};

/// A body of the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Body {
    pub id: BodyId,
    /// At least one; latest first, the one without a date last.
    pub names: Vec<BodyName>,
    pub address: Wording,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// How letters usually go to it.
    pub channel: Option<LetterChannel>,
}

impl Body {
    /// The name that it bears on `date`; without a date, the present one.
    pub fn name_on(&self, date: Option<NaiveDate>) -> Option<&BodyName> {
        match date {
            None => self.names.first(),
            Some(date) => self
                .names
                .iter()
                .find(|name| name.since.is_none_or(|since| since <= date))
                .or(self.names.last()),
        }
    }
}

/// A name that a body bears from a date on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BodyName {
    pub id: BodyNameId,
    /// `None`: from the beginning.
    pub since: Option<NaiveDate>,
    pub full: Wording,
    pub short: Wording,
    /// Case forms of the full name that somebody has confirmed.
    pub forms: Vec<CaseForm>,
}

/// A new body; a name in one language is all that it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewBody {
    pub full: Wording,
    pub short: Wording,
}

/// One change to a body. Texts with an address of their own change by that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum BodyChange {
    Email(Option<String>),
    Phone(Option<String>),
    Channel(Option<LetterChannel>),
    /// It is called otherwise from a date on.
    Rename {
        since: NaiveDate,
        full: Wording,
    },
    /// Corrects from when it has borne a name.
    NameSince {
        name: BodyNameId,
        since: Option<NaiveDate>,
    },
    /// `None` goes back to what the rule proposes.
    Form {
        name: BodyNameId,
        language: Language,
        case: Case,
        text: Option<String>,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, 1, 1)
    }

    fn named(since: Option<NaiveDate>, full: &str) -> BodyName {
        BodyName {
            id: Uuid::nil().into(),
            since,
            full: Wording::from([(Language::Ru, full)]),
            short: Wording::default(),
            forms: Vec::new(),
        }
    }

    #[test]
    fn paper_shows_the_name_of_its_date() {
        let body = Body {
            id: Uuid::nil().into(),
            names: vec![named(day(2026), "Новое"), named(day(2014), "Прежнее")],
            address: Wording::default(),
            email: None,
            phone: None,
            channel: None,
        };
        let on = |date| body.name_on(date).and_then(|name| name.full.get(Language::Ru));
        assert_eq!(on(day(2026)), Some("Новое"));
        assert_eq!(on(day(2025)), Some("Прежнее"));
        assert_eq!(on(day(2000)), Some("Прежнее"), "the oldest name known serves before it");
        assert_eq!(on(None), Some("Новое"));
    }
}
