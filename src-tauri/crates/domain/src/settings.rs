//! What an office sets once.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::attachment::Attachment;
use crate::id::{BodyId, PersonId};
use crate::invalid::Invalid;
use crate::language::{Language, Wording};
use crate::letter::NumberPattern;
use crate::profile::PaperProfiles;
use crate::search::SavedSearch;
use crate::sheet::SheetKind;
use crate::speech::SpeechKind;
use crate::term::TermRule;
use crate::term::calendar::Country;
use crate::text::{check_line, check_required_line, filled_line};

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
    /// Of letter numbers; `None`: that of the paper profile.
    pub number_pattern: Option<NumberPattern>,
    /// File index of letters (номенклатура дел), where the meeting has none of its own.
    pub file_index: Option<String>,
    /// From how many participants on the minutes have an annex instead of a list.
    pub annex_from: u32,
    /// Where safety copies go; `None`: beside the store.
    pub copies_folder: Option<String>,
    /// How long each kind of speech may take, in the order of the kinds; none that is not here.
    pub floor_limits: Vec<FloorLimit>,
    /// Her own snippets, beside those that the program brings.
    pub snippets: Vec<Snippet>,
    pub terms: TermSettings,
    pub templates: OwnTemplates,
    pub letterhead: Letterhead,
    pub profiles: PaperProfiles,
    /// The searches that are kept, in the order in which they are offered.
    pub searches: Vec<SavedSearch>,
    /// Whether pictures show how long bodies take to answer, and how fully they do.
    pub answer_pictures: bool,
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
            number_pattern: None,
            file_index: None,
            annex_from: 16,
            copies_folder: None,
            floor_limits: FloorLimit::usual(),
            snippets: Vec::new(),
            terms: TermSettings::default(),
            templates: OwnTemplates::default(),
            letterhead: Letterhead::default(),
            profiles: PaperProfiles::default(),
            searches: Vec::new(),
            answer_pictures: false,
        }
    }
}

/// How long a kind of speech may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FloorLimit {
    pub kind: SpeechKind,
    pub minutes: u32,
}

impl FloorLimit {
    /// What rules of procedure commonly allow; an office sets its own.
    fn usual() -> Vec<FloorLimit> {
        use SpeechKind::*;
        [
            (Report, 15),
            (Coreport, 10),
            (Remark, 5),
            (Question, 2),
            (Answer, 3),
            (Retort, 1),
            (Reference, 3),
        ]
        .map(|(kind, minutes)| FloorLimit { kind, minutes })
        .to_vec()
    }

    /// Those that limit anything, in the order of the kinds; of two for one kind, the later.
    fn each_once(limits: &[FloorLimit]) -> Vec<FloorLimit> {
        let of = |kind| limits.iter().rev().find(|limit| limit.kind == kind).copied();
        SpeechKind::ALL.into_iter().filter_map(of).filter(|limit| limit.minutes > 0).collect()
    }
}

/// By when answers are due where nothing else is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TermSettings {
    /// `None`: no rule is known, and so there is no term.
    pub rule: Option<TermRule>,
    /// Whose working days count.
    pub country: Country,
}

/// The office's own Word files, in place of those that come with the program, by what they are for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct OwnTemplates(pub BTreeMap<TemplateKind, Option<Attachment>>);

impl OwnTemplates {
    /// The office's own file for a paper; `None`: the program's.
    pub fn of(&self, kind: TemplateKind) -> Option<&Attachment> {
        self.0.get(&kind)?.as_ref()
    }
}

impl<const N: usize> From<[(TemplateKind, Attachment); N]> for OwnTemplates {
    fn from(files: [(TemplateKind, Attachment); N]) -> OwnTemplates {
        OwnTemplates(files.into_iter().map(|(kind, file)| (kind, Some(file))).collect())
    }
}

/// A paper that is made by a template, which may be one of the office's own.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum TemplateKind {
    Letter,
    Minutes,
    Invitation,
    Order,
    Attendance,
    Register,
    Recommendations,
    /// Of what is on control over all meetings.
    Control,
}

impl TemplateKind {
    pub const ALL: [TemplateKind; 8] = [
        TemplateKind::Letter,
        TemplateKind::Minutes,
        TemplateKind::Invitation,
        TemplateKind::Order,
        TemplateKind::Attendance,
        TemplateKind::Register,
        TemplateKind::Recommendations,
        TemplateKind::Control,
    ];

    /// As data call it.
    pub fn name(self) -> &'static str {
        match self {
            TemplateKind::Letter => "letter",
            TemplateKind::Minutes => "minutes",
            TemplateKind::Invitation => SheetKind::Invitation.name(),
            TemplateKind::Order => SheetKind::Order.name(),
            TemplateKind::Attendance => SheetKind::Attendance.name(),
            TemplateKind::Register => SheetKind::Register.name(),
            TemplateKind::Recommendations => SheetKind::Recommendations.name(),
            TemplateKind::Control => "control",
        }
    }
}

impl From<SheetKind> for TemplateKind {
    fn from(kind: SheetKind) -> TemplateKind {
        match kind {
            SheetKind::Invitation => TemplateKind::Invitation,
            SheetKind::Order => TemplateKind::Order,
            SheetKind::Attendance => TemplateKind::Attendance,
            SheetKind::Register => TemplateKind::Register,
            SheetKind::Recommendations => TemplateKind::Recommendations,
        }
    }
}

/// What the head of a letter has beside the name of the own organisation; with any of it that name
/// stands there in Kazakh and Russian.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Letterhead {
    /// A picture: PNG, JPEG or SVG.
    pub emblem: Option<Attachment>,
    /// Address, telephone, e-mail, in lines of their own; those of the directory in a language that
    /// has none here.
    pub contacts: Wording,
}

impl Letterhead {
    /// Whether anything of it is set.
    pub fn is_set(&self) -> bool {
        self.emblem.is_some() || !self.contacts.is_blank()
    }

    /// Without blank contacts; refuses those over the limit of a line.
    fn filled(mut self) -> Result<Letterhead, Invalid> {
        self.contacts.0.retain(|_, text| !text.trim().is_empty());
        self.contacts.0.values().try_for_each(|text| check_line(text))?;
        Ok(self)
    }
}

/// Words that are typed often, by a short name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Snippet {
    pub language: Language,
    pub name: String,
    /// With places for names, such as `{speaker}`; those that are not known stay as they are.
    pub text: String,
}

impl Snippet {
    /// Refuses one without a name or a text, and an over-long one.
    pub fn check(&self) -> Result<(), Invalid> {
        check_required_line(&self.name)?;
        check_required_line(&self.text)
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
    NumberPattern(Option<NumberPattern>),
    FileIndex(Option<String>),
    AnnexFrom(u32),
    CopiesFolder(Option<String>),
    FloorLimits(Vec<FloorLimit>),
    Snippets(Vec<Snippet>),
    Terms(TermSettings),
    Templates(OwnTemplates),
    Letterhead(Letterhead),
    Profiles(PaperProfiles),
    Searches(Vec<SavedSearch>),
    AnswerPictures(bool),
}

impl Settings {
    /// The pattern of letter numbers: its own, else that of the paper profile.
    pub fn letter_numbers(&self) -> &NumberPattern {
        self.number_pattern.as_ref().unwrap_or(&self.profiles.in_use().number)
    }

    /// How long a kind of speech may take, in seconds; `None`: as long as it does.
    pub fn time_for(&self, kind: SpeechKind) -> Option<u32> {
        let limit = self.floor_limits.iter().find(|limit| limit.kind == kind);
        limit.map(|limit| limit.minutes.saturating_mul(60))
    }

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
                if let Some(pattern) = &pattern {
                    pattern.check()?;
                    check_line(&pattern.0)?;
                }
                self.number_pattern = pattern;
            }
            SettingsChange::FileIndex(index) => self.file_index = filled_line(index)?,
            SettingsChange::AnnexFrom(participants) => self.annex_from = participants,
            SettingsChange::CopiesFolder(folder) => self.copies_folder = filled_line(folder)?,
            SettingsChange::FloorLimits(limits) => {
                self.floor_limits = FloorLimit::each_once(&limits)
            }
            SettingsChange::Snippets(snippets) => {
                for snippet in &snippets {
                    snippet.check()?;
                }
                self.snippets = snippets;
            }
            SettingsChange::Terms(terms) => {
                terms.rule.as_ref().map_or(Ok(()), TermRule::check)?;
                self.terms = terms;
            }
            SettingsChange::Templates(templates) => self.templates = templates,
            SettingsChange::Letterhead(letterhead) => self.letterhead = letterhead.filled()?,
            SettingsChange::Profiles(profiles) => {
                profiles.check()?;
                self.profiles = profiles;
            }
            SettingsChange::Searches(searches) => {
                SavedSearch::check_all(&searches)?;
                self.searches = searches;
            }
            SettingsChange::AnswerPictures(shown) => self.answer_pictures = shown,
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::{SearchFilter, SearchOrder};
    use crate::text::LINE_LIMIT;

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
    fn a_search_is_kept_under_a_name_of_its_own() {
        let search = |name: &str| SavedSearch {
            name: name.to_owned(),
            text: "мост*".to_owned(),
            filter: SearchFilter::default(),
            order: SearchOrder::Date,
        };
        let kept = after(SettingsChange::Searches(vec![search("Мосты"), search("Дороги")]));
        assert_eq!(kept.map(|settings| settings.searches.len()), Ok(2));
        let nameless = after(SettingsChange::Searches(vec![search(" ")]));
        assert_eq!(nameless, Err(Invalid::Empty));
        let twice = after(SettingsChange::Searches(vec![search("Мосты"), search("Мосты ")]));
        assert_eq!(twice, Err(Invalid::SameNameTwice { name: "Мосты".to_owned() }));
    }

    #[test]
    fn what_makes_no_sense_is_refused_or_left_out() {
        let pattern = SettingsChange::NumberPattern(Some(NumberPattern("{index}".to_owned())));
        assert_eq!(after(pattern), Err(Invalid::NumberPattern));
        let blank = after(SettingsChange::FileIndex(Some(" ".to_owned())));
        assert_eq!(blank, Ok(Settings::default()));
        let contacts = Wording::from([(Language::Ru, "\n "), (Language::Kk, "Астана қ.")]);
        let letterhead = Letterhead { emblem: None, contacts };
        let kept =
            after(SettingsChange::Letterhead(letterhead)).map(|settings| settings.letterhead);
        let in_kazakh = Wording::from([(Language::Kk, "Астана қ.")]);
        assert_eq!(kept, Ok(Letterhead { emblem: None, contacts: in_kazakh }));
        let endless = Wording::from([(Language::Ru, "а".repeat(LINE_LIMIT + 1).as_str())]);
        let letterhead = Letterhead { emblem: None, contacts: endless };
        assert!(matches!(
            after(SettingsChange::Letterhead(letterhead)),
            Err(Invalid::TooLong { .. })
        ));
        let huge = after(SettingsChange::TextScale(900)).map(|settings| settings.text_scale);
        assert_eq!(huge, Ok(200));
    }
}
