//! Pictures as data: what is seen in a sentence, bars with their labels and values in words, and the same
//! as a table.
//!
//! The window draws them as SVG and the press on paper. Neither reckons or words anything, so they can't
//! say different things.

mod answers;
mod course;
mod open;
mod pen;
mod speaking;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use hattama_domain::figures::answers::AnswerFigures;
use hattama_domain::figures::open::OpenFigures;
use hattama_domain::figures::speaking::SpeakingFigures;
use hattama_domain::language::{Language, Wording};
use hattama_domain::profile::PaperProfile;
use hattama_words::{Value, Words};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::dates;
use crate::layout::Layout;

pub use self::course::{Course, CourseMark, MarkShape, of_course};
use self::pen::Pen;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    pub name: PictureName,
    pub title: String,
    /// What is seen, in whole sentences.
    pub caption: String,
    /// What the parts of each bar are, from left to right; empty where bars have one part.
    pub series: Vec<String>,
    /// From top to bottom.
    pub bars: Vec<Bar>,
    /// That there are more than are drawn; all are in the table.
    pub more: Option<String>,
    pub table: PictureTable,
}

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PictureName {
    OpenStates,
    OpenBodies,
    OpenAges,
    AnswerDays,
    AnswerDaysOfBodies,
    Answers,
    AnswersOfBodies,
    SpeakingPeople,
    SpeakingGroups,
    SpeakingItems,
    SpeakingSessions,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Bar {
    pub label: Label,
    /// How long each part is, all bars of a picture on one scale.
    pub parts: Vec<u32>,
    /// What stands at its end.
    pub value: String,
}

/// A text with its language: names are shown in another one where theirs is not written yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Label {
    pub text: String,
    pub language: Language,
}

/// The table behind a picture. The first column says what a row is about; the others are figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PictureTable {
    pub columns: Vec<String>,
    pub rows: Vec<PictureRow>,
}

/// A row of the table behind a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PictureRow {
    pub label: Label,
    pub cells: Vec<String>,
}

/// How many bars a picture has at most; what is beyond can be read in its table only.
const MOST_BARS: usize = 15;

/// What is open on a day; no pictures where nothing is.
pub fn of_open(figures: &OpenFigures, today: NaiveDate, language: Language) -> Vec<Picture> {
    open::pictures(Pen::new(language), figures, today)
}

/// How bodies answer; no pictures where none has been asked.
pub fn of_answers(figures: &AnswerFigures, language: Language) -> Vec<Picture> {
    answers::pictures(Pen::new(language), figures)
}

/// How long who spoke; no pictures where no time is known.
pub fn of_speaking(figures: &SpeakingFigures, language: Language) -> Vec<Picture> {
    speaking::pictures(Pen::new(language), figures)
}

/// Pictures on paper: a page or more with the name of the office above.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PicturesPaper {
    pub language: Language,
    /// Whose they are; empty where that has not been set.
    pub body: String,
    pub title: String,
    /// On which day they were drawn, in words.
    pub date: String,
    pub pictures: Vec<Picture>,
    /// Or the course of one recommendation.
    pub course: Option<Course>,
    #[serde(skip)]
    pub layout: Layout,
    #[serde(skip)]
    pub drawn_on: NaiveDate,
}

impl PicturesPaper {
    /// A paper as an office has its papers, without anything on it yet.
    pub fn new(
        title: String,
        own: &Wording,
        profile: &PaperProfile,
        drawn_on: NaiveDate,
        language: Language,
    ) -> PicturesPaper {
        PicturesPaper {
            language,
            body: own.in_or_any(language).unwrap_or_default().to_owned(),
            title,
            date: dates::in_words(drawn_on, language),
            pictures: Vec::new(),
            course: None,
            layout: Layout::of(profile, language),
            drawn_on,
        }
    }

    /// What its file is called, without an ending: «2026-11-24 Обзор (ru)».
    pub fn file_stem(&self) -> String {
        let file = Words::of(self.language)
            .say_with("figure-file", &[("title", Value::from(self.title.clone()))]);
        format!("{} {file} ({})", self.drawn_on, self.language.code())
    }
}
