//! What leaves the program: letters and minutes as data, and that data as Word files, OpenDocument
//! files and plain text.
//!
//! Everything comes in as data: no database, no clock, no window.

mod blocks;
mod book;
pub mod cases;
pub mod compose;
pub mod dates;
pub mod deadlines;
mod differ;
mod docx;
mod file_name;
mod layout;
pub mod numbers;
mod odt;
#[cfg(test)]
mod office;
#[cfg(test)]
mod on_pages;
mod paper;
pub mod picture;
#[cfg(test)]
mod samples;
mod sheet;
mod text;
mod typography;
mod write_whole;
mod xlsx;

pub use book::{Book, BookColumn, Cell};
pub use differ::{differences, read_alike};
pub use docx::{bundled, docx};
pub use file_name::{FileNames, file_name, near_name};
pub use hattama_template::{Made, TemplateError};
pub use layout::Layout;
pub use odt::odt;
pub use paper::{
    Agenda, AgendaLine, Annex, AnnexLine, AnnexList, Attendance, Attendee, Decided, DecidedItem,
    Emblem, Executor, Filed, Item, LAYOUT, Labelled, LetterPaper, MinutesItem, MinutesPaper, Paper,
    Place, Role, Sender, Signature, Spoken, SpokenLine, TitleLine, Voted,
};
pub use sheet::{Column, SheetPaper, Table, columns, unused_parts};
pub use text::text;
pub use write_whole::write_whole;
pub use xlsx::{WorkbookError, xlsx};
