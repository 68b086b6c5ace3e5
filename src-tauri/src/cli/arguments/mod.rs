//! The arguments, and what is said of wrong ones, in the user's language.

mod grammar;
mod request;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use hattama_domain::language::Language;
use hattama_domain::register::Period;
use hattama_domain::search::Search;
use hattama_domain::sheet::SheetKind;
use hattama_words::{Value, Words};

pub use grammar::grammar;

use self::request::{copy, is_item_of_no_extract, request};
use super::ledger::LedgerArguments;
use super::{DONE, Exit};
use crate::export::Format;

/// Options that all commands share.
pub struct Common {
    data: Option<PathBuf>,
    pub json: bool,
    pub language: Option<Language>,
}

impl Common {
    /// The data folder: the one given, or the platform's.
    pub fn folder(&self) -> Option<PathBuf> {
        self.data.clone().or_else(crate::environment::data_folder)
    }

    /// The language to speak where there is no store to tell it: the one given, or the system's.
    pub fn spoken(&self) -> Language {
        self.language.unwrap_or_else(crate::environment::language)
    }
}

/// What is asked for.
pub struct Request {
    pub common: Common,
    /// `None`: the window.
    pub command: Option<Command>,
    /// The safety copy that the window is to show, as a double-click on it asks.
    pub copy: Option<PathBuf>,
}

/// A command. A session is named by its id, or `latest`.
pub enum Command {
    Sample {
        complete: bool,
    },
    Meetings,
    Export(ExportArguments),
    Record(String),
    Speeches(String),
    Search(Search),
    Ledger(LedgerArguments),
    /// From a file, or `-`.
    ImportSpeeches(PathBuf),
    Check,
    /// To a new file.
    Backup(PathBuf),
    /// From a copy.
    Restore(PathBuf),
    Template(TemplateCommand),
}

/// What to do with an office's own template.
pub enum TemplateCommand {
    Check(PathBuf),
    Fields,
    Fill { file: PathBuf, data: PathBuf, output: PathBuf },
}

/// What to export, where to, and how.
pub struct ExportArguments {
    pub what: What,
    /// An id, or `latest`; `None` for what is of the office.
    pub meeting: Option<String>,
    pub to: PathBuf,
    pub formats: Vec<Format>,
    /// `None`: the office's paper languages.
    pub languages: Option<Vec<Language>>,
    pub draft: bool,
    /// Only the files that are not there yet.
    pub only_missing: bool,
    /// The office's own file to make letters by.
    pub template: Option<PathBuf>,
}

/// Which papers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Letters,
    Minutes(Form),
    Sheet(SheetKind),
    /// Of the letters of all sessions.
    Register(Period),
    /// Of what is on control over all sessions.
    Control {
        /// An id, or a part of a name.
        body: Option<String>,
        overdue: bool,
    },
}

/// The form of minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Short,
    Full,
    /// For the item that has this number on paper.
    Extract(u32),
}

/// The one argument of the window.
const COPY: &str = "copy";

/// Reads the arguments; where they ask for help or are wrong, says so and gives the exit code.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, Exit> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let words = Words::of(spoken(&arguments));
    match grammar(words).try_get_matches_from(arguments) {
        Ok(matches) if is_item_of_no_extract(&matches) => {
            Err(super::usage(&words.say("usage-item-of-extract")))
        }
        Ok(matches) if matches.subcommand().is_some() && copy(&matches).is_some() => {
            Err(super::usage(&words.say("usage-copy-alone")))
        }
        Ok(matches) => Ok(request(&matches)),
        Err(error)
            if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) =>
        {
            print!("{error}");
            Err(DONE)
        }
        Err(error) => Err(super::usage(&say(&error, words))),
    }
}

/// The language to speak before the arguments are understood.
fn spoken(arguments: &[OsString]) -> Language {
    let texts = || arguments.iter().filter_map(|argument| argument.to_str());
    let separate = texts().zip(texts().skip(1)).find(|(name, _)| *name == "--ui-lang");
    let joined = texts().find_map(|argument| argument.strip_prefix("--ui-lang="));
    separate
        .map(|(_, code)| code)
        .or(joined)
        .and_then(Language::from_code)
        .unwrap_or_else(crate::environment::language)
}

fn say(error: &clap::Error, words: &Words) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    };
    let about = |id, kind| words.say_with(id, &[("argument", Value::from(context(kind)))]);
    let message = match error.kind() {
        ErrorKind::MissingRequiredArgument => about("usage-missing", ContextKind::InvalidArg),
        ErrorKind::ValueValidation if context(ContextKind::InvalidArg).contains("COPY") => {
            about("usage-unknown", ContextKind::InvalidValue)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            about("usage-bad-value", ContextKind::InvalidValue)
        }
        ErrorKind::InvalidSubcommand => about("usage-unknown", ContextKind::InvalidSubcommand),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            words.say("usage-no-command")
        }
        _ => about("usage-unknown", ContextKind::InvalidArg),
    };
    format!("{message}\n{}", words.say("usage-see-help"))
}
