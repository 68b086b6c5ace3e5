//! What a person has said over the years, and what grew out of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{MeetingId, SpeechId};
use crate::language::{Language, Wording};
use crate::recommendation::LedgerLine;
use crate::speech::SpeechKind;

/// All that a person has said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SaidByPerson {
    /// The newest session first; within a session the last speech first.
    pub speeches: Vec<SpeechId>,
    /// The latest year first, what has no date last.
    pub years: Vec<SaidInYear>,
    /// The recommendations that rest on passages of these speeches, each with its addressees.
    pub recommendations: Vec<LedgerLine>,
}

/// How much a person said in a year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SaidInYear {
    /// `None`: in sessions without a date.
    pub year: Option<i32>,
    pub speeches: u32,
    /// Of those whose time is known. A speech of several counts for the first of them.
    pub seconds: u32,
    /// How many have no time.
    pub untimed: u32,
}

/// A speech as a list of them shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SaidSpeech {
    pub id: SpeechId,
    pub meeting: MeetingId,
    pub title: Wording,
    pub date: Option<NaiveDate>,
    /// The title of the item of the agenda.
    pub item: Wording,
    pub kind: SpeechKind,
    pub language: Language,
    pub seconds: Option<u32>,
    /// How its text begins.
    pub beginning: String,
}

/// How much of a text its beginning has, in Unicode scalar values.
pub const BEGINNING: usize = 240;
