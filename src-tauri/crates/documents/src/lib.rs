//! What leaves the program: letters and minutes as data, and that data as Word files.
//!
//! Everything comes in as data: no database, no clock, no window.

pub mod cases;
pub mod compose;
pub mod dates;
mod docx;
mod file_name;
mod paper;
mod write_whole;

pub use docx::docx;
pub use file_name::{FileNames, file_name};
pub use hattama_template::{Made, TemplateError};
pub use paper::{
    Agenda, AgendaLine, Annex, AnnexLine, AnnexList, Attendance, Attendee, Decided, DecidedItem,
    Executor, Filed, Item, Labelled, LetterPaper, MinutesItem, MinutesPaper, Paper, Place, Role,
    Signature, Spoken, SpokenLine, TitleLine, Voted,
};
pub use write_whole::write_whole;
