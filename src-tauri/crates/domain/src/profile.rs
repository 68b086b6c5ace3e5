//! Paper profiles: how papers look and what they call their parts, as data. Three come with the
//! program; an office copies one and changes it, without a new version of the program.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::Invalid;
use crate::language::{Language, Wording};
use crate::letter::NumberPattern;
use crate::text::{check_line, check_required_line};

mod bundled;
mod look;
mod names;

pub use self::look::{Face, Margins, PaperLook};
pub use self::names::{NamePattern, NamePatterns};

/// The labels that a profile may word anew, by the names of their messages.
pub const LABELS: [&str; 30] = [
    "paper-draft",
    "paper-minutes",
    "paper-chair",
    "paper-presiding",
    "paper-secretary",
    "paper-times",
    "paper-starts",
    "paper-ends",
    "paper-present",
    "paper-online",
    "paper-invited",
    "paper-absent",
    "paper-list-attached",
    "paper-agenda",
    "paper-heard",
    "paper-spoke",
    "paper-noted",
    "paper-decided",
    "paper-recommended",
    "paper-voice",
    "paper-voice-question",
    "paper-vote",
    "paper-vote-secret",
    "paper-vote-by-name",
    "paper-certified",
    "paper-annex",
    "paper-annex-title",
    "paper-enclosures",
    "paper-valediction",
    "paper-executor",
];

/// How an office's papers look and read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperProfile {
    /// As the office calls it; those that come with the program are named by the window.
    pub name: String,
    pub look: PaperLook,
    /// The parts of a letter below its letterhead, from top to bottom, each once.
    pub letter: Vec<LetterPart>,
    pub names: NamePatterns,
    /// The date of a letter and of minutes, per language: a text with `{day}` or `{dd}`, `{month}` (in
    /// words) or `{mm}`, and `{year}`. A language without one has the program's own form.
    pub dates: Wording,
    /// The numbers of outgoing letters, where the settings have no pattern of their own.
    pub number: NumberPattern,
    /// What minutes decide and what they recommend stand under labels of their own.
    pub recommended_apart: bool,
    /// Votes in full minutes and enclosed sheets are counted in numbers and, in Russian and Kazakh, in
    /// words: «14 (четырнадцать)».
    pub counts_in_words: bool,
    /// Labels worded anew, by the names in [`LABELS`]; one that is not here is the program's.
    pub labels: BTreeMap<String, Wording>,
}

/// A part of a letter below its letterhead.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum LetterPart {
    /// Date, number and reference at the left; the addressee at the right.
    Requisites,
    Heading,
    Salutation,
    Text,
    Enclosures,
    Valediction,
    Signature,
}

impl LetterPart {
    /// All of them, in the order that is usual in Kazakhstan and Russia.
    pub const ALL: [LetterPart; 7] = [
        LetterPart::Requisites,
        LetterPart::Heading,
        LetterPart::Salutation,
        LetterPart::Text,
        LetterPart::Enclosures,
        LetterPart::Valediction,
        LetterPart::Signature,
    ];

    /// Whether it belongs to what ends a letter.
    pub fn is_ending(self) -> bool {
        matches!(self, LetterPart::Enclosures | LetterPart::Valediction | LetterPart::Signature)
    }

    /// As data call it.
    pub fn name(self) -> &'static str {
        match self {
            LetterPart::Requisites => "requisites",
            LetterPart::Heading => "heading",
            LetterPart::Salutation => "salutation",
            LetterPart::Text => "text",
            LetterPart::Enclosures => "enclosures",
            LetterPart::Valediction => "valediction",
            LetterPart::Signature => "signature",
        }
    }
}

/// A profile that comes with the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum BundledProfile {
    #[default]
    Kazakhstan,
    /// By GOST R 7.0.97-2016.
    Russia,
    /// Of no country.
    Plain,
}

impl BundledProfile {
    pub const ALL: [BundledProfile; 3] =
        [BundledProfile::Kazakhstan, BundledProfile::Russia, BundledProfile::Plain];

    /// What it says.
    pub fn profile(self) -> &'static PaperProfile {
        static PROFILES: LazyLock<[PaperProfile; 3]> =
            LazyLock::new(|| [bundled::kazakhstan(), bundled::russia(), bundled::plain()]);
        &PROFILES[self as usize]
    }
}

/// Which profile papers are made by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ProfileChoice {
    Bundled(BundledProfile),
    /// One of the office's own, by its name.
    Own(String),
}

impl Default for ProfileChoice {
    fn default() -> Self {
        ProfileChoice::Bundled(BundledProfile::default())
    }
}

/// The office's own profiles, and the one that is in use.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperProfiles {
    pub chosen: ProfileChoice,
    pub own: Vec<PaperProfile>,
}

impl PaperProfiles {
    /// The profile in use.
    pub fn in_use(&self) -> &PaperProfile {
        match &self.chosen {
            ProfileChoice::Bundled(bundled) => bundled.profile(),
            ProfileChoice::Own(name) => self
                .own
                .iter()
                .find(|profile| profile.name == *name)
                .unwrap_or_else(|| BundledProfile::default().profile()),
        }
    }

    /// Refuses a profile that breaks a rule, two of one name, and the choice of one that is not here.
    pub fn check(&self) -> Result<(), Invalid> {
        let mut names = BTreeSet::new();
        for profile in &self.own {
            check_required_line(&profile.name)?;
            profile.check()?;
            if !names.insert(profile.name.as_str()) {
                return Err(Invalid::SameNameTwice { name: profile.name.clone() });
            }
        }
        match &self.chosen {
            ProfileChoice::Own(name) if !names.contains(name.as_str()) => Err(Invalid::Empty),
            ProfileChoice::Own(_) | ProfileChoice::Bundled(_) => Ok(()),
        }
    }
}

impl PaperProfile {
    /// Refuses what no paper could be made by.
    pub fn check(&self) -> Result<(), Invalid> {
        check_line(&self.name)?;
        self.look.check()?;
        self.number.check()?;
        check_line(&self.number.0)?;
        check_order(&self.letter)?;
        self.dates.0.values().try_for_each(|pattern| check_date(pattern))?;
        self.labels.iter().try_for_each(|(label, wording)| check_label(label, wording))
    }

    /// What it calls a part, where that differs from what the program does.
    pub fn label(&self, message: &str, language: Language) -> Option<&str> {
        self.labels.get(message)?.get(language)
    }
}

/// Each part once, and nothing that ends a letter before its text.
fn check_order(parts: &[LetterPart]) -> Result<(), Invalid> {
    let mut sorted = parts.to_vec();
    sorted.sort();
    let text = parts.iter().position(|part| *part == LetterPart::Text).unwrap_or_default();
    let is_in_place = |(at, part): (usize, &LetterPart)| part.is_ending() == (at > text);
    let all_are = parts.iter().enumerate().filter(|(at, _)| *at != text).all(is_in_place);
    if sorted == LetterPart::ALL && all_are { Ok(()) } else { Err(Invalid::LetterOrder) }
}

/// A blank pattern stands for the program's own form.
fn check_date(pattern: &str) -> Result<(), Invalid> {
    check_line(pattern)?;
    let has = |places: [&str; 2]| places.iter().any(|place| pattern.contains(place));
    let is_whole = has(["{day}", "{dd}"]) && has(["{month}", "{mm}"]) && pattern.contains("{year}");
    if is_whole || pattern.trim().is_empty() { Ok(()) } else { Err(Invalid::DatePattern) }
}

fn check_label(label: &str, wording: &Wording) -> Result<(), Invalid> {
    if !LABELS.contains(&label) {
        return Err(Invalid::UnknownLabel { label: label.to_owned() });
    }
    wording.0.values().try_for_each(|text| check_line(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> PaperProfile {
        PaperProfile {
            name: "Мәслихат".to_owned(), ..BundledProfile::Kazakhstan.profile().clone()
        }
    }

    #[test]
    fn what_comes_with_the_program_keeps_its_own_rules() {
        for bundled in BundledProfile::ALL {
            assert_eq!(bundled.profile().check(), Ok(()), "{bundled:?}");
        }
    }

    #[test]
    fn the_chosen_one_is_in_use() {
        let mut profiles = PaperProfiles { chosen: ProfileChoice::default(), own: vec![own()] };
        assert_eq!(profiles.in_use(), BundledProfile::Kazakhstan.profile());
        profiles.chosen = ProfileChoice::Own("Мәслихат".to_owned());
        assert_eq!((profiles.in_use(), profiles.check()), (&own(), Ok(())));
        profiles.own.push(own());
        assert_eq!(profiles.check(), Err(Invalid::SameNameTwice { name: "Мәслихат".to_owned() }));
        profiles.own.clear();
        assert_eq!(profiles.check(), Err(Invalid::Empty));
    }

    #[test]
    fn a_letter_has_each_part_once_and_ends_after_its_text() {
        use LetterPart::*;
        let checked =
            |letter: &[LetterPart]| PaperProfile { letter: letter.to_vec(), ..own() }.check();
        let other = [Heading, Requisites, Salutation, Text, Valediction, Signature, Enclosures];
        assert_eq!(checked(&other), Ok(()));
        let twice = [Heading, Heading, Salutation, Text, Valediction, Signature, Enclosures];
        assert_eq!(checked(&twice), Err(Invalid::LetterOrder));
        assert_eq!(checked(&other[..6]), Err(Invalid::LetterOrder));
        let too_early = [Signature, Heading, Requisites, Salutation, Text, Valediction, Enclosures];
        assert_eq!(checked(&too_early), Err(Invalid::LetterOrder));
    }

    #[test]
    fn a_date_has_a_day_a_month_and_a_year() {
        let checked = |pattern| {
            PaperProfile { dates: Wording::from([(Language::Ru, pattern)]), ..own() }.check()
        };
        assert_eq!(checked("{dd}.{mm}.{year}"), Ok(()));
        assert_eq!(checked(" "), Ok(()));
        assert_eq!(checked("{day} {month}"), Err(Invalid::DatePattern));
    }

    #[test]
    fn only_labels_of_papers_are_worded_anew() {
        let labelled = |label: &str| {
            let wording = Wording::from([(Language::Ru, "ПОСТАНОВИЛИ:")]);
            PaperProfile { labels: BTreeMap::from([(label.to_owned(), wording)]), ..own() }
        };
        let resolved = labelled("paper-decided");
        assert_eq!(resolved.check(), Ok(()));
        assert_eq!(resolved.label("paper-decided", Language::Ru), Some("ПОСТАНОВИЛИ:"));
        assert_eq!(resolved.label("paper-decided", Language::Kk), None);
        let unknown = Invalid::UnknownLabel { label: "paper-heading".to_owned() };
        assert_eq!(labelled("paper-heading").check(), Err(unknown));
    }
}
