//! Tables of sheets in the making.

use std::collections::BTreeMap;

use hattama_domain::language::Language;
use hattama_words::{Value, Words};

use crate::paper::Place;
use crate::sheet::{Column, Columns, Table};

/// A row: a place for each column.
pub(super) type Row<const N: usize> = [Place; N];

/// A table of these columns. Without rows it says so.
pub(super) fn of<const N: usize>(
    language: Language,
    columns: Columns<N>,
    rows: impl IntoIterator<Item = Row<N>>,
) -> Table {
    let words = Words::of(language);
    let names = columns.map(|(name, _)| name);
    let row = |row: Row<N>| names.iter().map(|name| (*name).to_owned()).zip(row).collect();
    let rows: Vec<BTreeMap<_, _>> = rows.into_iter().map(row).collect();
    let label = |name: &'static str| {
        (
            name.to_owned(),
            words.say_with("sheet-column", &[("column", Value::from(name.to_owned()))]),
        )
    };
    Table {
        columns: columns.map(|(name, width)| Column { name: name.to_owned(), width }).to_vec(),
        labels: names.into_iter().map(label).collect(),
        none: rows.is_empty().then(|| Place::said(words.say("sheet-none"))),
        rows,
    }
}

/// The number of a row: «1.».
pub(super) fn number(number: u32) -> Place {
    Place::said(format!("{number}."))
}
