//! What an office sets once.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{BodyId, PersonId};
use crate::invalid::Invalid;
use crate::language::Language;
use crate::letter::NumberPattern;
use crate::text::{check_line, filled_line};

/// The settings of one store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
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
    /// The settings after a change; refuses a pattern without a number, an over-long line, and
    /// having no language of letters at all.
    pub fn with(mut self, change: SettingsChange) -> Result<Settings, Invalid> {
        match change {
            SettingsChange::Language(language) => self.language = Some(language),
            SettingsChange::Theme(theme) => self.theme = theme,
            SettingsChange::TextScale(scale) => self.text_scale = scale.clamp(100, 200),
            SettingsChange::OwnBody(body) => self.own_body = body,
            SettingsChange::Signatory(person) => self.signatory = person,
            SettingsChange::Executor(person) => self.executor = person,
            SettingsChange::PaperLanguages(languages) => {
                if languages.is_empty() {
                    return Err(Invalid::Empty);
                }
                let is_chosen = |language: &Language| languages.contains(language);
                self.paper_languages = Language::ALL.into_iter().filter(is_chosen).collect();
            }
            SettingsChange::NumberPattern(pattern) => {
                pattern.check()?;
                check_line(&pattern.0)?;
                self.number_pattern = pattern;
            }
            SettingsChange::FileIndex(index) => self.file_index = filled_line(index)?,
            SettingsChange::AnnexFrom(participants) => self.annex_from = participants,
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(change: SettingsChange) -> Result<Settings, Invalid> {
        Settings::default().with(change)
    }

    #[test]
    fn letters_are_made_in_one_language_at_least_each_once() {
        use Language::{Kk, Ru};
        let languages = |languages: &[Language]| {
            after(SettingsChange::PaperLanguages(languages.to_vec()))
                .map(|settings| settings.paper_languages)
        };
        assert_eq!(languages(&[Kk, Ru, Kk]), Ok(vec![Ru, Kk]));
        assert_eq!(languages(&[]), Err(Invalid::Empty));
    }

    #[test]
    fn what_makes_no_sense_is_refused_or_left_out() {
        let pattern = SettingsChange::NumberPattern(NumberPattern("{index}".to_owned()));
        assert_eq!(after(pattern), Err(Invalid::NumberPattern));
        let blank = after(SettingsChange::FileIndex(Some(" ".to_owned())));
        assert_eq!(blank, Ok(Settings::default()));
        let huge = after(SettingsChange::TextScale(900)).map(|settings| settings.text_scale);
        assert_eq!(huge, Ok(200));
    }
}
