//! What an office sets once.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, PersonId};
use crate::invalid::Invalid;
use crate::language::Language;
use crate::letter::NumberPattern;

/// The settings of one store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// `None` until the first start has asked.
    pub language: Option<Language>,
    pub theme: Theme,
    /// In percent, 100 to 200.
    pub text_scale: u32,
    /// The organisation on whose letterhead letters go out.
    pub own_body: Option<BodyId>,
    /// Who signs its letters, and who prepares them.
    pub signatory: Option<PersonId>,
    pub executor: Option<PersonId>,
    /// The languages in which letters are made.
    pub paper_languages: Vec<Language>,
    pub number_pattern: NumberPattern,
    /// File index of letters (номенклатура дел), where the meeting has none of its own.
    pub file_index: Option<String>,
    /// From how many participants on the minutes have an annex instead of a list.
    pub annex_from: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            language: None,
            theme: Theme::System,
            text_scale: 100,
            own_body: None,
            signatory: None,
            executor: None,
            paper_languages: vec![Language::Ru, Language::Kk],
            number_pattern: NumberPattern::default(),
            file_index: None,
            annex_from: 16,
        }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// One change to the settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SettingsChange {
    Language(Language),
    Theme(Theme),
    TextScale(u32),
    OwnBody(Option<BodyId>),
    Signatory(Option<PersonId>),
    Executor(Option<PersonId>),
    PaperLanguages(Vec<Language>),
    NumberPattern(NumberPattern),
    FileIndex(Option<String>),
    AnnexFrom(u32),
}

impl Settings {
    /// The settings after a change; refuses a pattern without a number.
    pub fn with(mut self, change: SettingsChange) -> Result<Settings, Invalid> {
        match change {
            SettingsChange::Language(language) => self.language = Some(language),
            SettingsChange::Theme(theme) => self.theme = theme,
            SettingsChange::TextScale(scale) => self.text_scale = scale.clamp(100, 200),
            SettingsChange::OwnBody(body) => self.own_body = body,
            SettingsChange::Signatory(person) => self.signatory = person,
            SettingsChange::Executor(person) => self.executor = person,
            SettingsChange::PaperLanguages(languages) => self.paper_languages = languages,
            SettingsChange::NumberPattern(pattern) => {
                pattern.check()?;
                self.number_pattern = pattern;
            }
            SettingsChange::FileIndex(index) => self.file_index = index,
            SettingsChange::AnnexFrom(participants) => self.annex_from = participants,
        }
        Ok(self)
    }
}
