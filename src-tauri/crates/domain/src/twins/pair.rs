//! Which texts of a meeting are twins: those of a thing that is worded in both languages.

use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use super::{Difference, TwinName, compare};
use crate::file::MeetingFile;
use crate::language::{Language, Wording};
use crate::record::Entry;
use crate::text::TextKind;

/// Two versions of a text that differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TwinPair {
    pub kind: TextKind,
    pub ru: TwinText,
    pub kk: TwinText,
    /// At least one.
    pub differences: Vec<Difference>,
}

/// One version, as it was compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TwinText {
    /// Whose text it is; of twin letters each has its own.
    pub owner: Uuid,
    pub text: String,
}

impl TwinPair {
    /// Compares two versions; `None` where they say the same, or one has not been written yet.
    pub fn of(kind: TextKind, ru: TwinText, kk: TwinText, names: &[TwinName]) -> Option<TwinPair> {
        if ru.text.trim().is_empty() || kk.text.trim().is_empty() {
            return None;
        }
        let differences = compare(&ru.text, &kk.text, names);
        (!differences.is_empty()).then_some(TwinPair { kind, ru, kk, differences })
    }
}

/// Everybody and every body that a meeting's texts may name.
pub fn names_in(file: &MeetingFile) -> Vec<TwinName> {
    let people = file.people.iter().map(TwinName::of_person);
    people.chain(file.bodies.iter().filter_map(TwinName::of_body)).collect()
}

/// The points, decisions and recommendations of a meeting whose versions differ, in their order.
pub fn of_record(file: &MeetingFile) -> Vec<TwinPair> {
    let names = names_in(file);
    let pair = |kind, owner: Uuid, wording: &Wording| {
        let version = |language| Some(TwinText { owner, text: wording.get(language)?.to_owned() });
        TwinPair::of(kind, version(Language::Ru)?, version(Language::Kk)?, &names)
    };
    let entries = file.entries.iter().filter_map(|entry| match entry {
        Entry::Speech(_) => None,
        Entry::Point(point) => pair(TextKind::PointText, point.id.0, &point.text),
        Entry::Decision(decision) => pair(TextKind::DecisionText, decision.id.0, &decision.text),
    });
    let recommendations = file.recommendations.iter().flat_map(|one| {
        [
            pair(TextKind::RecommendationText, one.id.0, &one.text),
            pair(TextKind::RecommendationReasons, one.id.0, &one.reasons),
        ]
    });
    entries.chain(recommendations.flatten()).collect()
}
