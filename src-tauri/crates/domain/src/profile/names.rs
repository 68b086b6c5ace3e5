//! How papers write the names of people.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::person::PersonName;

/// Of the papers' parts, each its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NamePatterns {
    /// Of people in lists and running text. English has the initials first wherever these have them.
    pub lists: NamePattern,
    /// Of who signs and who prepared a letter.
    pub signatures: NamePattern,
}

/// How a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NamePattern {
    /// «Иванов И.И.»
    FamilyFirst,
    /// «И.И. Иванов»
    InitialsFirst,
    /// «И. Иванов»
    OneInitial,
    /// «Иван Иванов»
    GivenFirst,
}

impl NamePattern {
    /// The name as it is written.
    pub fn written(self, name: &PersonName) -> String {
        match self {
            NamePattern::FamilyFirst => name.family_first(),
            NamePattern::InitialsFirst => name.initials_first(),
            NamePattern::OneInitial => name.initial_first(),
            NamePattern::GivenFirst => name.given_first(),
        }
    }
}
