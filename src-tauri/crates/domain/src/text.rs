//! Which texts there are, and what may be typed into them.
//!
//! Each text that a person types is addressed by its owner, what it is of that owner, and a
//! language where it is kept per language. Drafts, saving and history all use this one address.

use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::invalid::Invalid;
use crate::language::Language;
use crate::noun::Noun;

/// The longest line (a title, a name, a role), in Unicode scalar values.
pub const LINE_LIMIT: usize = 1_000;

/// The longest recorded text (a speech, a point, a letter's paragraph), in bytes of UTF-8.
pub const RECORD_LIMIT: usize = 16 * 1024 * 1024;

/// What a text is of its owner.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum TextKind {
    MeetingTitle,
    MeetingGoal,
    MeetingPlace,
    ParticipantGroup,
    ParticipantCapacity,
    ParticipantRepresenting,
    AgendaTitle,
    SpeechText,
    PointText,
    DecisionText,
    VoteSubject,
    RecommendationText,
    RecommendationReasons,
    BodyName,
    BodyShortName,
    BodyAddress,
    MembershipRole,
    PersonNote,
    LetterAddressee,
    LetterHeading,
    LetterSalutation,
    LetterOpening,
    LetterClosing,
    LetterSignatoryPost,
    ReplyText,
}

impl TextKind {
    /// Every kind of text.
    pub const ALL: [TextKind; 25] = [
        TextKind::MeetingTitle,
        TextKind::MeetingGoal,
        TextKind::MeetingPlace,
        TextKind::ParticipantGroup,
        TextKind::ParticipantCapacity,
        TextKind::ParticipantRepresenting,
        TextKind::AgendaTitle,
        TextKind::SpeechText,
        TextKind::PointText,
        TextKind::DecisionText,
        TextKind::VoteSubject,
        TextKind::RecommendationText,
        TextKind::RecommendationReasons,
        TextKind::BodyName,
        TextKind::BodyShortName,
        TextKind::BodyAddress,
        TextKind::MembershipRole,
        TextKind::PersonNote,
        TextKind::LetterAddressee,
        TextKind::LetterHeading,
        TextKind::LetterSalutation,
        TextKind::LetterOpening,
        TextKind::LetterClosing,
        TextKind::LetterSignatoryPost,
        TextKind::ReplyText,
    ];

    /// The noun whose text it is.
    pub fn noun(self) -> Noun {
        use TextKind::*;
        match self {
            MeetingTitle | MeetingGoal | MeetingPlace => Noun::Meeting,
            ParticipantGroup | ParticipantCapacity | ParticipantRepresenting => Noun::Participant,
            AgendaTitle => Noun::AgendaItem,
            SpeechText => Noun::Speech,
            PointText => Noun::Point,
            DecisionText => Noun::Decision,
            VoteSubject => Noun::Vote,
            RecommendationText | RecommendationReasons => Noun::Recommendation,
            BodyName | BodyShortName => Noun::BodyName,
            BodyAddress => Noun::Body,
            MembershipRole => Noun::Membership,
            PersonNote => Noun::Person,
            LetterAddressee | LetterHeading | LetterSalutation | LetterOpening | LetterClosing
            | LetterSignatoryPost => Noun::Letter,
            ReplyText => Noun::Reply,
        }
    }

    /// Whether it is kept per language. A speech or a letter has one language of its own.
    pub fn is_per_language(self) -> bool {
        use TextKind::*;
        match self {
            MeetingTitle
            | MeetingGoal
            | MeetingPlace
            | ParticipantGroup
            | ParticipantCapacity
            | ParticipantRepresenting
            | AgendaTitle
            | PointText
            | DecisionText
            | VoteSubject
            | RecommendationText
            | RecommendationReasons
            | BodyName
            | BodyShortName
            | BodyAddress
            | MembershipRole => true,
            SpeechText | PersonNote | LetterAddressee | LetterHeading | LetterSalutation
            | LetterOpening | LetterClosing | LetterSignatoryPost | ReplyText => false,
        }
    }

    /// Whether it is recorded text, which may be long, rather than a line.
    pub fn is_record(self) -> bool {
        use TextKind::*;
        match self {
            SpeechText
            | PointText
            | DecisionText
            | VoteSubject
            | RecommendationText
            | RecommendationReasons
            | MeetingGoal
            | PersonNote
            | LetterOpening
            | LetterClosing
            | LetterAddressee
            | ReplyText => true,
            MeetingTitle
            | MeetingPlace
            | ParticipantGroup
            | ParticipantCapacity
            | ParticipantRepresenting
            | AgendaTitle
            | BodyName
            | BodyShortName
            | BodyAddress
            | MembershipRole
            | LetterHeading
            | LetterSalutation
            | LetterSignatoryPost => false,
        }
    }

    /// Refuses a text that is too long for its kind. Every other text is kept as typed.
    pub fn check(self, text: &str) -> Result<(), Invalid> {
        if self.is_record() { check_record(text) } else { check_line(text) }
    }
}

/// The address of one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TextField {
    /// The id of the noun that [`TextKind::noun`] names.
    pub owner: Uuid,
    pub kind: TextKind,
    /// Given exactly where [`TextKind::is_per_language`].
    pub language: Option<Language>,
}

impl TextField {
    /// Refuses an address whose language is missing or superfluous.
    pub fn check(&self) -> Result<(), Invalid> {
        if self.kind.is_per_language() == self.language.is_some() {
            Ok(())
        } else {
            Err(Invalid::LanguageOfField)
        }
    }
}

/// A text being typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    pub field: TextField,
    pub text: String,
    /// Where the caret stands, in UTF-16 units as the window counts them.
    pub caret: u32,
}

/// Refuses a line over [`LINE_LIMIT`].
pub fn check_line(text: &str) -> Result<(), Invalid> {
    if text.chars().count() > LINE_LIMIT {
        Err(Invalid::TooLong { limit: LINE_LIMIT as u32 })
    } else {
        Ok(())
    }
}

/// Refuses a line that is blank or over [`LINE_LIMIT`].
pub fn check_required_line(text: &str) -> Result<(), Invalid> {
    if text.trim().is_empty() { Err(Invalid::Empty) } else { check_line(text) }
}

/// A line that may be left out, as a blank one is; refuses one over [`LINE_LIMIT`].
pub fn filled_line(text: Option<String>) -> Result<Option<String>, Invalid> {
    let line = text.filter(|text| !text.trim().is_empty());
    check_line(line.as_deref().unwrap_or_default())?;
    Ok(line)
}

/// Refuses a recorded text over [`RECORD_LIMIT`].
pub fn check_record(text: &str) -> Result<(), Invalid> {
    if text.len() > RECORD_LIMIT {
        Err(Invalid::TooLarge { limit: RECORD_LIMIT as u32 })
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_counted_in_characters_not_bytes() {
        assert_eq!(check_line(&"ә".repeat(LINE_LIMIT)), Ok(()));
        assert_eq!(
            check_line(&"ә".repeat(LINE_LIMIT + 1)),
            Err(Invalid::TooLong { limit: LINE_LIMIT as u32 })
        );
    }

    #[test]
    fn a_blank_line_counts_as_left_out() {
        assert_eq!(filled_line(Some(" ".to_owned())), Ok(None));
        assert_eq!(filled_line(Some("14-07".to_owned())), Ok(Some("14-07".to_owned())));
        let long = filled_line(Some("ә".repeat(LINE_LIMIT + 1)));
        assert_eq!(long, Err(Invalid::TooLong { limit: LINE_LIMIT as u32 }));
    }

    #[test]
    fn recorded_text_may_be_five_megabytes_but_not_over_its_limit() {
        let speech = TextKind::SpeechText;
        assert_eq!(speech.check(&"я".repeat(5_000_000 / 2)), Ok(()));
        assert!(speech.check(&"a".repeat(RECORD_LIMIT + 1)).is_err());
    }

    #[test]
    fn a_language_is_given_exactly_where_text_is_kept_per_language() {
        let owner = Uuid::nil();
        let title = TextField { owner, kind: TextKind::MeetingTitle, language: None };
        assert_eq!(title.check(), Err(Invalid::LanguageOfField));
        let speech = TextField { owner, kind: TextKind::SpeechText, language: Some(Language::Ru) };
        assert_eq!(speech.check(), Err(Invalid::LanguageOfField));
        assert_eq!(TextField { language: None, ..speech }.check(), Ok(()));
    }
}
