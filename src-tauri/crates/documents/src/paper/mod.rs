//! A paper as data: what a letter or the minutes say, place by place, before it has a look.
//!
//! One language each. The Word template and the PDF layout read the same data by the same names,
//! so they can't say different things. Words of the record stay as typed, with their line breaks;
//! labels and numbers come as printed, with their colons and dots. A signed letter is kept in this
//! form for ever.

mod letter;
mod minutes;

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::NaiveDate;
use hattama_domain::gap::Spot;
use hattama_domain::language::Language;
use hattama_domain::settings::TemplateKind;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::book::Book;
use crate::layout::Layout;
use crate::sheet::SheetPaper;
use crate::typography;

pub use letter::{Emblem, Executor, Item, LetterPaper, Sender};
pub use minutes::{
    Agenda, AgendaLine, Annex, AnnexLine, AnnexList, Attendance, Attendee, Decided, DecidedItem,
    MinutesItem, MinutesPaper, Role, Spoken, SpokenLine, TitleLine, Voted,
};

/// The field of every paper that says how it is laid out, and nothing that is printed.
pub const LAYOUT: &str = "layout";

/// A letter, minutes or a sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "paper", rename_all = "camelCase")]
#[expect(clippy::large_enum_variant, reason = "a paper is made once and lent from then on")]
pub enum Paper {
    Letter(LetterPaper),
    Minutes(MinutesPaper),
    Sheet(SheetPaper),
}

/// A text on paper, and the place of the record that it came from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    pub text: String,
    /// Something is missing here, and the text marks it: «[дата не указана]», or an addressee in a
    /// case that nobody has confirmed yet.
    pub missing: bool,
    /// Where a click leads; `None` where the words are the program's own.
    pub spot: Option<Spot>,
}

/// What the name of a paper's file says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Filed {
    /// Of registration, or of the sitting.
    pub date: Option<NaiveDate>,
    pub number: Option<String>,
    /// The addressee of a letter, the title of minutes.
    pub name: String,
}

/// A label with the places that it stands over.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Labelled {
    pub label: String,
    pub places: Vec<Place>,
}

/// Who signs: the post at the left, the initials and family name at the right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Signature {
    pub post: Place,
    pub name: Place,
}

impl Place {
    /// Words of the program itself.
    pub fn said(text: impl Into<String>) -> Place {
        Place { text: text.into(), missing: false, spot: None }
    }

    /// Words of the record.
    pub fn at(text: impl Into<String>, spot: Spot) -> Place {
        Place { text: text.into(), missing: false, spot: Some(spot) }
    }

    /// A mark for what is missing, where a click fills it in.
    pub fn missing(mark: impl Into<String>, spot: Spot) -> Place {
        Place { text: mark.into(), missing: true, spot: Some(spot) }
    }
}

impl Paper {
    /// Its language.
    pub fn language(&self) -> Language {
        match self {
            Paper::Letter(letter) => letter.language,
            Paper::Minutes(minutes) => minutes.language,
            Paper::Sheet(sheet) => sheet.language,
        }
    }

    /// Whose template it is made by.
    pub fn kind(&self) -> TemplateKind {
        match self {
            Paper::Letter(_) => TemplateKind::Letter,
            Paper::Minutes(_) => TemplateKind::Minutes,
            Paper::Sheet(sheet) => sheet.kind,
        }
    }

    /// The mark of a draft, where it is one.
    pub fn draft(&self) -> Option<&str> {
        match self {
            Paper::Letter(letter) => letter.draft.as_deref(),
            Paper::Minutes(minutes) => minutes.draft.as_deref(),
            Paper::Sheet(sheet) => sheet.draft.as_deref(),
        }
    }

    /// What the file says its title is: empty where that is still missing.
    pub fn subject(&self) -> &str {
        let title = match self {
            Paper::Letter(letter) => &letter.heading,
            Paper::Minutes(minutes) => &minutes.topic,
            Paper::Sheet(sheet) => &sheet.topic,
        };
        if title.missing { "" } else { &title.text }
    }

    /// Its table for spreadsheets, where it has one.
    pub fn book(&self) -> Option<&Book> {
        match self {
            Paper::Letter(_) | Paper::Minutes(_) => None,
            Paper::Sheet(sheet) => sheet.book.as_ref(),
        }
    }

    /// Whether it lies on its side.
    pub fn is_wide(&self) -> bool {
        matches!(self, Paper::Sheet(sheet) if sheet.is_wide())
    }

    /// How it is laid out, where no template of the office's own says so.
    pub fn layout(&self) -> &Layout {
        match self {
            Paper::Letter(letter) => &letter.layout,
            Paper::Minutes(minutes) => &minutes.layout,
            Paper::Sheet(sheet) => &sheet.layout,
        }
    }

    /// The data by the names that templates use: those of the fields, in camel case. Words that belong
    /// together at the end of a line do. How it is laid out is not among them.
    pub fn data(&self) -> Value {
        let data = match self {
            Paper::Letter(letter) => serde_json::to_value(letter),
            Paper::Minutes(minutes) => serde_json::to_value(minutes),
            Paper::Sheet(sheet) => serde_json::to_value(sheet),
        };
        // Strings, numbers and lists with text keys always have a JSON form.
        let mut data = data.unwrap_or_default();
        if let Value::Object(fields) = &mut data {
            fields.remove(LAYOUT);
        }
        bind(&mut data, self.language());
        data
    }

    /// The same number for the same paper, for as long as the program runs.
    pub fn fingerprint(&self) -> u64 {
        let mut hash = DefaultHasher::new();
        self.data().to_string().hash(&mut hash);
        self.layout().hash(&mut hash);
        hash.finish()
    }

    /// What the name of its file says.
    pub fn filed(&self) -> &Filed {
        match self {
            Paper::Letter(letter) => &letter.filed,
            Paper::Minutes(minutes) => &minutes.filed,
            Paper::Sheet(sheet) => &sheet.filed,
        }
    }

    /// What its file is called, without an ending:
    /// «2026-11-24 № 14-07/231 Маслихат города Астаны (ru)».
    pub fn file_stem(&self) -> String {
        let filed = self.filed();
        let date = filed.date.map(|date| date.to_string());
        let number = filed.number.as_ref().map(|number| format!("№ {number}"));
        let name = Some(filed.name.clone()).filter(|name| !name.is_empty());
        let language = Some(format!("({})", self.language().code()));
        [date, number, name, language].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

fn bind(value: &mut Value, language: Language) {
    match value {
        Value::String(text) => {
            if let Cow::Owned(bound) = typography::bound(text, language) {
                *text = bound;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| bind(value, language)),
        Value::Object(fields) => {
            // Neither is printed.
            let printed =
                fields.iter_mut().filter(|(name, _)| !matches!(name.as_str(), "filed" | "spot"));
            printed.for_each(|(_, field)| bind(field, language));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
