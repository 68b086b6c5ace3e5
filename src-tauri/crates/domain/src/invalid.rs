//! What is refused, and why: input that breaks a rule of the domain.
//!
//! Said in types; the words for them, in the user's language, are in `locales/*/errors.ftl`.

use chrono::NaiveDate;
use serde::Serialize;
use thiserror::Error;

/// A rule that input has broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Error)]
#[serde(tag = "rule", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Invalid {
    #[error("a required text is empty")]
    Empty,
    /// In Unicode scalar values.
    #[error("a line is longer than {limit} characters")]
    TooLong { limit: u32 },
    /// In bytes.
    #[error("a text is larger than {limit} bytes")]
    TooLarge { limit: u32 },
    #[error("a language is missing or superfluous in a text's address")]
    LanguageOfField,
    #[error("the end is before the start")]
    EndBeforeStart,
    #[error("the date is before {earliest}")]
    DateTooEarly { earliest: NaiveDate },
    #[error("that person takes part already")]
    SameParticipantTwice,
    #[error("that body is an addressee already")]
    SameAddresseeTwice,
    #[error("a passage lies outside its speech")]
    PassageOutsideSpeech,
    #[error("the number {number} is taken")]
    NumberTaken { number: String },
    #[error("the number pattern has no place for the number")]
    NumberPattern,
    #[error("the letter's state does not allow that")]
    LetterState,
    #[error("the letter carries nothing that is still open in that way")]
    NothingOpen,
    #[error("what is signed, registered or sent is corrected or annulled, not changed")]
    Signed,
    #[error("the state of the minutes does not allow that")]
    MinutesState,
    #[error("the minutes still have gaps")]
    MinutesGaps,
    #[error("what final minutes say is changed by a new version of them only")]
    Final,
    #[error("a reason is needed")]
    ReasonNeeded,
    #[error("the recommendation has no text to adopt")]
    NothingToAdopt,
    #[error("what is withdrawn asks for nothing more")]
    WithdrawnAlready,
    #[error("another has taken its place already")]
    SucceededAlready,
    /// Numbers and days of sessions, from the recommendation that would come last to itself.
    #[error("that would go round in a circle: {way:?}")]
    SuccessionCircle { way: Vec<(u32, Option<NaiveDate>)> },
    #[error("at least {least} are needed")]
    TooFew { least: u32 },
    #[error("only recommendations of one session are merged")]
    OtherSession,
    #[error("what is carried over goes to a later session")]
    EarlierSession,
    #[error("still in use")]
    InUse,
    #[error("a share is more than nothing and not more than the whole")]
    Share,
    #[error("more votes than the {present} members present")]
    TooManyVotes { present: u32 },
    #[error("the session is not at a point where that can be done")]
    SessionState,
    /// In the units of the term.
    #[error("a term is longer than nothing and not longer than {longest}")]
    TermLength { longest: u32 },
    #[error("the day {day} is in the calendar twice")]
    SameDayTwice { day: NaiveDate },
    #[error("the term is paused already")]
    PausedAlready,
    #[error("the term is not paused")]
    NotPaused,
    #[error("a day can't be the term of every answer")]
    DayForAll,
    #[error("there are two of the name {name}")]
    SameNameTwice { name: String },
    #[error("a letter has each of its parts once, and ends after its text")]
    LetterOrder,
    #[error("a date pattern lacks the day, the month or the year")]
    DatePattern,
    #[error("there is no label {label}")]
    UnknownLabel { label: String },
    #[error("not from {least} to {most}")]
    OutOfRange { least: u32, most: u32 },
    #[error("the settings do not have these pictures shown")]
    PicturesOff,
}
