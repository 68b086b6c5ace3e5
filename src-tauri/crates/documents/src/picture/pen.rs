//! What pictures are worded with.

use hattama_domain::language::{Language, Wording};
use hattama_words::{Value, Words};

use super::{Bar, Label, MOST_BARS, Picture, PictureName, PictureRow, PictureTable};

/// Words a picture in one language.
#[derive(Clone, Copy)]
pub(super) struct Pen {
    language: Language,
    words: &'static Words,
}

/// A place of a message and what fills it.
type Filling = (&'static str, Value);

/// A line of a picture and of its table alike.
pub(super) struct Line {
    pub label: Label,
    pub parts: Vec<u32>,
    pub value: String,
    /// Of the table, after the label.
    pub cells: Vec<String>,
}

impl Pen {
    pub fn new(language: Language) -> Pen {
        Pen { language, words: Words::of(language) }
    }

    /// The language of its words.
    pub fn language(self) -> Language {
        self.language
    }

    pub fn say(self, id: &str, filling: &[Filling]) -> String {
        self.words.say_with(id, filling)
    }

    /// A message that chooses by one word.
    pub fn name(self, id: &str, place: &'static str, word: &'static str) -> String {
        self.say(id, &[(place, Value::from(word))])
    }

    /// Words of the program as a label.
    pub fn label(self, text: String) -> Label {
        Label { text, language: self.language }
    }

    /// A name of the record, or else what stands for it.
    pub fn named(self, name: &Wording, without: &str) -> Label {
        let own = name.get(self.language).map(|text| (self.language, text));
        let any = || Language::ALL.into_iter().find_map(|one| Some((one, name.get(one)?)));
        match own.or_else(any) {
            Some((language, text)) => Label { text: text.to_owned(), language },
            None => self.label(self.say(without, &[])),
        }
    }

    pub fn days(self, days: u32) -> String {
        self.say("figure-days", &[("days", Value::from(days))])
    }

    /// «1 ч 05 мин», «12 мин», «40 с».
    pub fn time(self, seconds: u32) -> String {
        let minutes = seconds / 60;
        match (minutes / 60, minutes % 60) {
            (0, 0) => self.say("figure-seconds", &[("seconds", Value::from(seconds))]),
            (0, minutes) => self.say("figure-minutes", &[("minutes", Value::from(minutes))]),
            (hours, minutes) => {
                let minutes = ("minutes", Value::from(format!("{minutes:02}")));
                self.say("figure-hours", &[("hours", Value::from(hours)), minutes])
            }
        }
    }

    /// A picture of lines, with the columns of its table.
    pub fn picture(
        self,
        (name, key): (PictureName, &'static str),
        caption: String,
        series: Vec<String>,
        columns: Vec<String>,
        lines: Vec<Line>,
    ) -> Picture {
        let beyond = lines.len().saturating_sub(MOST_BARS);
        let rows = lines
            .iter()
            .map(|line| PictureRow { label: line.label.clone(), cells: line.cells.clone() })
            .collect();
        let bar = |Line { label, parts, value, .. }| Bar { label, parts, value };
        Picture {
            name,
            title: self.name("figure-title", "picture", key),
            caption,
            series,
            bars: lines.into_iter().take(MOST_BARS).map(bar).collect(),
            more: (beyond > 0)
                .then(|| self.say("figure-more", &[("count", Value::from(beyond as u32))])),
            table: PictureTable { columns, rows },
        }
    }

    /// The heads of the columns of a table.
    pub fn columns<const N: usize>(self, columns: [&'static str; N]) -> Vec<String> {
        columns.map(|column| self.name("figure-column", "column", column)).into()
    }
}
