//! Composing: a meeting's file becomes letters, minutes and sheets.
//!
//! Every word that is not the record's comes from the messages of the paper. What is missing
//! becomes a mark in its place, of the same kind and at the same item as `hattama_domain::gap`
//! reports it.

mod attendance;
mod following;
mod letter;
mod letterhead;
mod minutes;
mod pen;
mod proceedings;
mod sheets;
mod speeches;
#[cfg(test)]
mod tests;
mod verb_last;
mod version;
mod votes;

use hattama_domain::file::MeetingFile;
use hattama_domain::language::Language;
use hattama_domain::letter::Letter;
use hattama_domain::minutes::{MinutesForm, MinutesVersion};
use hattama_domain::on_control::ControlFile;
use hattama_domain::register::RegisterFile;
use hattama_domain::sheet::SheetKind;

use crate::paper::Paper;

/// The letter as it would go out; `draft` marks it as one.
pub fn letter(file: &MeetingFile, letter: &Letter, draft: bool) -> Paper {
    Paper::Letter(letter::compose(file, letter, draft))
}

/// The minutes in a form; `draft` marks them as one.
pub fn minutes(file: &MeetingFile, form: MinutesForm, language: Language, draft: bool) -> Paper {
    Paper::Minutes(minutes::compose(file, form, language, draft))
}

/// Marks minutes as a version of theirs; the first has no mark.
pub fn mark_version(paper: &mut Paper, marked: &MinutesVersion) {
    if let Paper::Minutes(paper) = paper {
        version::mark(paper, marked);
    }
}

/// A paper of the meeting beside its minutes and letters; `draft` marks it as one.
pub fn sheet(file: &MeetingFile, kind: SheetKind, language: Language, draft: bool) -> Paper {
    Paper::Sheet(sheets::compose(file, kind, language, draft))
}

/// The office's register of outgoing letters over all meetings; `draft` marks it as one.
pub fn register_of_office(file: &RegisterFile, language: Language, draft: bool) -> Paper {
    Paper::Sheet(sheets::register::of_office(file, language, draft))
}

/// The office's list of what is on control over all meetings; `draft` marks it as one.
pub fn control(file: &ControlFile, language: Language, draft: bool) -> Paper {
    Paper::Sheet(sheets::control::compose(file, language, draft))
}

/// Writes the registration of a letter into the paper that was kept when it was signed: its number
/// and date, on the paper and in the name of the file. Nothing else of it changes any more.
pub fn register(paper: &mut Paper, registered: &Letter) {
    if let Paper::Letter(paper) = paper {
        letter::register(paper, registered);
    }
}
