//! The languages of the screens and of the paper, and text that is kept in several of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

/// A language of the program; on the wire and in the store its ISO 639-1 code.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Ru,
    Kk,
    En,
}

impl Language {
    /// Every language, in the order in which the screens offer them.
    pub const ALL: [Language; 3] = [Language::Ru, Language::Kk, Language::En];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Language::Ru => "ru",
            Language::Kk => "kk",
            Language::En => "en",
        }
    }

    /// The language of an ISO 639-1 code, if it is one of ours.
    pub fn from_code(code: &str) -> Option<Language> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// A text kept per language; a language without an entry has not been written yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct Wording(pub BTreeMap<Language, String>);

impl Wording {
    /// The text in `language`, if it is there and not blank.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str).filter(|text| !text.trim().is_empty())
    }

    /// The text in `language`, or else in whichever language comes first that has one: for
    /// screens, which would rather show another language than nothing. Paper never falls back.
    pub fn in_or_any(&self, language: Language) -> Option<&str> {
        self.get(language).or_else(|| Language::ALL.into_iter().find_map(|other| self.get(other)))
    }

    /// Whether no language has any text.
    pub fn is_blank(&self) -> bool {
        Language::ALL.into_iter().all(|language| self.get(language).is_none())
    }
}

impl<const N: usize> From<[(Language, &str); N]> for Wording {
    fn from(texts: [(Language, &str); N]) -> Self {
        Wording(texts.into_iter().map(|(language, text)| (language, text.to_owned())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_text_counts_as_not_written() {
        let wording = Wording::from([(Language::Ru, "  "), (Language::Kk, "Отырыс")]);
        assert_eq!(wording.get(Language::Ru), None);
        assert_eq!(wording.in_or_any(Language::Ru), Some("Отырыс"));
        assert!(!wording.is_blank());
        assert!(Wording::from([(Language::En, "\n")]).is_blank());
    }

    #[test]
    fn codes_come_back_as_languages() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        assert_eq!(Language::from_code("de"), None);
    }
}
