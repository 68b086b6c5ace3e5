//! A table for spreadsheets: cells that can be reckoned with, under a title. How it becomes a file is in
//! `xlsx`.

use chrono::NaiveDate;

/// A sheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// On the tab of the sheet.
    pub name: String,
    /// Over the table, line by line.
    pub title: Vec<String>,
    pub columns: Vec<BookColumn>,
    /// As many cells as columns.
    pub rows: Vec<Vec<Cell>>,
    /// Under the table, line by line.
    pub foot: Vec<String>,
}

/// A column of such a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookColumn {
    pub label: String,
    /// In characters.
    pub width: u16,
}

/// A cell of such a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    Date(NaiveDate),
    Number(u32),
}

impl Cell {
    /// A text, or nothing where it says nothing.
    pub fn text(text: impl Into<String>) -> Cell {
        let text = text.into();
        if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text) }
    }

    /// A date where one is known.
    pub fn date(date: Option<NaiveDate>) -> Cell {
        date.map_or(Cell::Empty, Cell::Date)
    }

    /// A number; nothing where it is none.
    pub fn number(number: u32) -> Cell {
        if number == 0 { Cell::Empty } else { Cell::Number(number) }
    }
}
