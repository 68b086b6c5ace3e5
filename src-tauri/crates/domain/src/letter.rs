//! Outgoing letters: one addressee and one language each, and the steps that they go through.
//!
//! Registration is an act of its own: it alone gives a number, once. What is signed, registered or
//! sent is corrected or annulled with a reason, never undone.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::attachment::Attachment;
use crate::id::{BodyId, EnclosureId, LetterId, MeetingId, PersonId, RecommendationId, TwinId};
use crate::invalid::Invalid;
use crate::language::Language;
use crate::reply::Reply;

/// An outgoing letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    pub id: LetterId,
    pub meeting: MeetingId,
    pub body: BodyId,
    pub language: Language,
    /// Shared by the letters that say the same in other languages.
    pub twin: TwinId,
    pub purpose: LetterPurpose,
    /// The letter that a reminder or a follow-up refers to, always the first one.
    pub follows: Option<LetterId>,
    pub status: LetterStatus,
    /// What it carries, in order.
    pub recommendations: Vec<RecommendationId>,
    pub texts: LetterTexts,
    pub in_reply_to: Option<Reference>,
    pub enclosures: Vec<Enclosure>,
    pub signatory: Option<PersonId>,
    pub executor: Option<PersonId>,
    pub signed: Option<Signing>,
    pub registered: Option<Registration>,
    pub sent: Option<Dispatch>,
    pub received: Option<Receipt>,
    pub annulled: Option<Annulment>,
    /// In the order in which they came.
    pub replies: Vec<Reply>,
}

impl Letter {
    /// Whether it carries a recommendation.
    pub fn carries(&self, recommendation: RecommendationId) -> bool {
        self.recommendations.contains(&recommendation)
    }
}

/// What a letter is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LetterPurpose {
    /// It brings recommendations to their addressee.
    #[default]
    Recommendations,
    /// It reminds of a letter that was not answered at all.
    Reminder,
    /// It comes back to what an answer has left open.
    FollowUp,
}

impl LetterPurpose {
    /// Its name in messages.
    pub fn name(self) -> &'static str {
        match self {
            LetterPurpose::Recommendations => "recommendations",
            LetterPurpose::Reminder => "reminder",
            LetterPurpose::FollowUp => "followUp",
        }
    }
}

/// What a person has written in place of what the program would compose; `None` lets it compose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LetterTexts {
    /// Line by line, in the case in which paper has it.
    pub addressee: Option<String>,
    pub heading: Option<String>,
    pub salutation: Option<String>,
    /// What comes before the recommendations…
    pub opening: Option<String>,
    /// …and after them.
    pub closing: Option<String>,
    pub signatory_post: Option<String>,
}

/// Where a letter stands.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum LetterStatus {
    Draft,
    ForSignature,
    Signed,
    Registered,
    Sent,
    Annulled,
}

impl LetterStatus {
    /// Whether its words may still be changed.
    pub fn is_open(self) -> bool {
        match self {
            LetterStatus::Draft | LetterStatus::ForSignature => true,
            LetterStatus::Signed
            | LetterStatus::Registered
            | LetterStatus::Sent
            | LetterStatus::Annulled => false,
        }
    }
}

/// An incoming letter that this one answers («На № … от …»).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Reference {
    pub number: String,
    pub date: Option<NaiveDate>,
}

/// Something that goes with a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Enclosure {
    pub id: EnclosureId,
    pub title: String,
    pub sheets: Option<u32>,
    pub copies: Option<u32>,
}

/// What an enclosure is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EnclosureFacts {
    pub title: String,
    pub sheets: Option<u32>,
    pub copies: Option<u32>,
}

/// That a letter was signed, on paper or electronically, outside this program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Signing {
    pub on: NaiveDate,
    /// The signed file, if it was attached.
    pub file: Option<Attachment>,
}

/// A letter's place in a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    /// As printed, with its file index.
    pub number: String,
    pub on: NaiveDate,
    pub file_index: Option<String>,
    /// The running number in our own register; `None` where it was typed in from another.
    pub sequence: Option<u32>,
}

impl Registration {
    /// By what registers are in order: the day, and on a day the number of our own.
    pub fn order(&self) -> (NaiveDate, Option<u32>) {
        (self.on, self.sequence)
    }
}

/// How and when a letter went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Dispatch {
    pub channel: LetterChannel,
    pub on: NaiveDate,
}

/// That the addressee has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    pub on: NaiveDate,
    /// The number that the addressee gave it.
    pub number: Option<String>,
}

/// That a letter no longer counts. It keeps its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Annulment {
    pub on: NaiveDate,
    pub reason: String,
}

/// A way by which letters go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LetterChannel {
    EOtinish,
    Esedo,
    Post,
    Courier,
    Email,
}

/// Where a letter's number comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NumberSource {
    /// The next one of our own register.
    Own,
    /// Typed in, from the office's own system.
    Typed(String),
}

/// A step in the life of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LetterStep {
    ForSignature,
    BackToDraft,
    Sign { on: NaiveDate, file: Option<Attachment> },
    Register { on: NaiveDate, file_index: Option<String>, number: NumberSource },
    Send { on: NaiveDate, channel: LetterChannel },
    Receive { on: NaiveDate, number: Option<String> },
    Annul { on: NaiveDate, reason: String },
}

impl LetterStep {
    /// The status that `letter` has after this step; refuses a step out of its order, a date
    /// before that of the step before or after that of the next, and an annulment without a reason.
    ///
    /// A step may be taken again in its place to correct it, except registration: a number is
    /// given once and never changes.
    pub fn check(&self, letter: &Letter) -> Result<LetterStatus, Invalid> {
        use LetterStatus::*;
        let signed = letter.signed.as_ref().map(|signing| signing.on);
        let registered = letter.registered.as_ref().map(|registration| registration.on);
        let sent = letter.sent.map(|dispatch| dispatch.on);
        let received = letter.received.as_ref().map(|receipt| receipt.on);
        match (self, letter.status) {
            (LetterStep::ForSignature, Draft) => Ok(ForSignature),
            (LetterStep::BackToDraft, ForSignature) => Ok(Draft),
            (LetterStep::Sign { .. }, Draft | ForSignature | Signed) => Ok(Signed),
            (LetterStep::Register { on, .. }, Signed) => not_before(*on, signed, Registered),
            (LetterStep::Send { on, .. }, Registered | Sent) => {
                if received.is_some_and(|received| received < *on) {
                    return Err(Invalid::EndBeforeStart);
                }
                not_before(*on, registered, Sent)
            }
            (LetterStep::Receive { on, .. }, Sent) => not_before(*on, sent, Sent),
            (LetterStep::Annul { on, reason }, Signed | Registered | Sent) => {
                if reason.trim().is_empty() {
                    return Err(Invalid::ReasonNeeded);
                }
                not_before(*on, sent.or(registered).or(signed), Annulled)
            }
            (
                LetterStep::ForSignature
                | LetterStep::BackToDraft
                | LetterStep::Sign { .. }
                | LetterStep::Register { .. }
                | LetterStep::Send { .. }
                | LetterStep::Receive { .. }
                | LetterStep::Annul { .. },
                _,
            ) => Err(Invalid::LetterState),
        }
    }

    /// Whether undo may take the step back: only before anything is signed.
    pub fn can_be_undone(&self) -> bool {
        matches!(self, LetterStep::ForSignature | LetterStep::BackToDraft)
    }
}

fn not_before(
    on: NaiveDate,
    earliest: Option<NaiveDate>,
    status: LetterStatus,
) -> Result<LetterStatus, Invalid> {
    match earliest {
        Some(earliest) if on < earliest => Err(Invalid::DateTooEarly { earliest }),
        _ => Ok(status),
    }
}

/// How the numbers of our own register are written: a pattern with `{n}` for the running number,
/// and optionally `{index}` for the file index and `{year}` for the year of registration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub struct NumberPattern(pub String);

impl Default for NumberPattern {
    fn default() -> Self {
        NumberPattern("{index}/{n}".to_owned())
    }
}

impl NumberPattern {
    /// Refuses a pattern without `{n}`.
    pub fn check(&self) -> Result<(), Invalid> {
        if self.0.contains("{n}") { Ok(()) } else { Err(Invalid::NumberPattern) }
    }

    /// The number as printed. Without a file index the mark that would part it from the rest
    /// goes too («{index}/{n}» gives «231», not «/231»).
    pub fn number(&self, sequence: u32, file_index: Option<&str>, on: NaiveDate) -> String {
        let pattern = match file_index {
            Some(index) => self.0.replace("{index}", index),
            None => match self.0.split_once("{index}") {
                Some((head, tail)) => {
                    format!("{head}{}", tail.trim_start_matches(['/', '-', '.', ' ']))
                }
                None => self.0.clone(),
            },
        };
        pattern.replace("{n}", &sequence.to_string()).replace("{year}", &on.year().to_string())
    }
}

/// One change to a letter that is still open. Its texts change by their addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum LetterChange {
    Recommendations(Vec<RecommendationId>),
    InReplyTo(Option<Reference>),
    Signatory(Option<PersonId>),
    Executor(Option<PersonId>),
    AddEnclosure(EnclosureFacts),
    Enclosure { id: EnclosureId, facts: EnclosureFacts },
    RemoveEnclosure(EnclosureId),
}

/// A letter as the register shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LetterLine {
    pub letter: Letter,
    pub meeting_title: crate::language::Wording,
    /// The addressee's name on the letter's date.
    pub body_name: crate::language::Wording,
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).expect("a day of November")
    }

    fn letter(status: LetterStatus) -> Letter {
        let id = Uuid::nil();
        Letter {
            id: id.into(),
            meeting: id.into(),
            body: id.into(),
            language: Language::Ru,
            twin: id.into(),
            purpose: LetterPurpose::Recommendations,
            follows: None,
            status,
            recommendations: Vec::new(),
            texts: LetterTexts::default(),
            in_reply_to: None,
            enclosures: Vec::new(),
            signatory: None,
            executor: None,
            signed: Some(Signing { on: day(10), file: None }),
            registered: Some(Registration {
                number: "14-07/231".to_owned(),
                on: day(11),
                file_index: None,
                sequence: Some(231),
            }),
            sent: Some(Dispatch { channel: LetterChannel::Post, on: day(12) }),
            received: None,
            annulled: None,
            replies: Vec::new(),
        }
    }

    #[test]
    fn only_a_signed_letter_is_registered_and_only_once() {
        let register =
            LetterStep::Register { on: day(11), file_index: None, number: NumberSource::Own };
        assert_eq!(register.check(&letter(LetterStatus::Signed)), Ok(LetterStatus::Registered));
        for status in [
            LetterStatus::Draft,
            LetterStatus::ForSignature,
            LetterStatus::Registered,
            LetterStatus::Sent,
            LetterStatus::Annulled,
        ] {
            assert_eq!(register.check(&letter(status)), Err(Invalid::LetterState));
        }
    }

    #[test]
    fn no_step_is_dated_before_the_one_that_it_follows() {
        let send = |on| LetterStep::Send { on, channel: LetterChannel::Post };
        assert_eq!(
            send(day(10)).check(&letter(LetterStatus::Registered)),
            Err(Invalid::DateTooEarly { earliest: day(11) })
        );
        assert_eq!(send(day(11)).check(&letter(LetterStatus::Registered)), Ok(LetterStatus::Sent));
        let receive = LetterStep::Receive { on: day(11), number: None };
        assert_eq!(
            receive.check(&letter(LetterStatus::Sent)),
            Err(Invalid::DateTooEarly { earliest: day(12) })
        );
        let annul = LetterStep::Annul { on: day(11), reason: "ошибка".to_owned() };
        assert_eq!(
            annul.check(&letter(LetterStatus::Sent)),
            Err(Invalid::DateTooEarly { earliest: day(12) })
        );
    }

    #[test]
    fn a_corrected_sending_is_not_dated_after_the_receipt() {
        let send = |on| LetterStep::Send { on, channel: LetterChannel::Post };
        let received = Letter {
            received: Some(Receipt { on: day(14), number: None }),
            ..letter(LetterStatus::Sent)
        };
        assert_eq!(send(day(14)).check(&received), Ok(LetterStatus::Sent));
        assert_eq!(send(day(15)).check(&received), Err(Invalid::EndBeforeStart));
    }

    #[test]
    fn annulling_needs_a_reason_and_something_signed() {
        let annul = |reason: &str| LetterStep::Annul { on: day(13), reason: reason.to_owned() };
        assert_eq!(annul(" ").check(&letter(LetterStatus::Sent)), Err(Invalid::ReasonNeeded));
        assert_eq!(
            annul("ошибка в адресе").check(&letter(LetterStatus::Sent)),
            Ok(LetterStatus::Annulled)
        );
        assert_eq!(annul("ошибка").check(&letter(LetterStatus::Draft)), Err(Invalid::LetterState));
    }

    #[test]
    fn a_number_is_written_by_its_pattern() {
        let pattern = NumberPattern::default();
        assert_eq!(pattern.number(231, Some("14-07"), day(3)), "14-07/231");
        assert_eq!(pattern.number(231, None, day(3)), "231");
        assert_eq!(NumberPattern("{n}-{year}".to_owned()).number(5, None, day(3)), "5-2026");
        assert_eq!(NumberPattern("{index}".to_owned()).check(), Err(Invalid::NumberPattern));
    }
}
