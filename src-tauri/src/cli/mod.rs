//! The command line: the same library as the window, for scripts and tests.
//!
//! It starts no web view and needs no display. Exit 0: done, 1: failed, 2: wrong usage,
//! 3: something is missing, each named on a line of standard error.

#[macro_use]
mod out;

mod arguments;
mod backup;
mod check;
mod export;
mod import;
mod ledger;
mod meetings;
mod record;
mod restore;
mod sample;
mod search;
mod speeches;
mod template;

use std::path::Path;

use hattama_domain::id::MeetingId;
use hattama_domain::language::Language;
use hattama_domain::noun::Noun;
use hattama_store::{Error as StoreError, Store};
use hattama_words::{Value, Words};

pub use arguments::{Command, Common, Request, grammar, parse};

use crate::error::Fault;

/// What the system is told of a run, as documented in the README.
pub type Exit = u8;

pub const DONE: Exit = 0;
pub const FAILED: Exit = 1;
const USAGE: Exit = 2;
const MISSING: Exit = 3;

/// Why a command did not do what it was asked to.
pub(crate) enum Stop {
    Fault(Fault),
    /// The store is not whole; each line names one fault.
    Broken(Vec<String>),
    /// Something is missing; each line names one thing.
    Missing(Vec<String>),
}

impl<F: Into<Fault>> From<F> for Stop {
    fn from(fault: F) -> Self {
        Stop::Fault(fault.into())
    }
}

/// An open store, and how to talk to whoever asked.
pub(crate) struct Session {
    pub store: Store,
    pub language: Language,
    pub json: bool,
}

impl Session {
    /// Opens the store of a folder; where it can't be opened, says why and gives the exit code.
    fn open(common: &Common, folder: &Path, spoken: Language) -> Result<Session, Exit> {
        let store = Store::open(folder, crate::environment::environment())
            .map_err(|error| failed(&Fault::from(error), spoken))?;
        let language = common.language.unwrap_or_else(|| crate::desk::language(&store));
        Ok(Session { store, language, json: common.json })
    }

    fn words(&self) -> &'static Words {
        Words::of(self.language)
    }

    /// The session that an argument names: an id, or `latest`.
    fn meeting(&self, named: &str) -> Result<MeetingId, Stop> {
        if named == "latest" {
            let latest = self.store.latest_meeting()?;
            return latest.ok_or_else(|| Stop::Missing(vec![self.words().say("missing-meeting")]));
        }
        named.parse().map_err(|_| StoreError::NotFound(Noun::Meeting).into())
    }

    fn print_json(&self, value: &impl serde::Serialize) -> Result<(), Stop> {
        print_json(value)
    }
}

/// Prints a value as one line of JSON.
fn print_json(value: &impl serde::Serialize) -> Result<(), Stop> {
    println!("{}", serde_json::to_string(value).map_err(Fault::Sample)?);
    Ok(())
}

/// Runs a command.
pub fn run(common: &Common, command: Command) -> Exit {
    let spoken = common.spoken();
    let folder =
        || common.folder().ok_or_else(|| usage(&Words::of(spoken).say("usage-no-data-folder")));
    let open = || Session::open(common, &folder()?, spoken);
    match command {
        Command::Sample { complete } => in_session(open, |session| sample::run(session, complete)),
        Command::Meetings => in_session(open, |session| meetings::run(session)),
        Command::Export(request) => in_session(open, |session| export::run(session, &request)),
        Command::Record(meeting) => in_session(open, |session| record::run(session, &meeting)),
        Command::Speeches(meeting) => in_session(open, |session| speeches::run(session, &meeting)),
        Command::Search(search) => in_session(open, |session| search::run(session, &search)),
        Command::Ledger(asked) => in_session(open, |session| ledger::run(session, &asked)),
        Command::ImportSpeeches(file) => in_session(open, |session| import::run(session, &file)),
        Command::Check => in_session(open, |session| check::run(session)),
        Command::Backup(to) => in_session(open, |session| backup::run(session, &to)),
        Command::Template(what) => end(template::run(&what, spoken, common.json), spoken),
        // The store may be too damaged to be opened.
        Command::Restore(file) => match folder() {
            Ok(folder) => end(restore::run(&folder, &file, spoken, common.json), spoken),
            Err(exit) => exit,
        },
    }
}

/// Opens the store, does something with it, and says what came of it.
fn in_session(
    open: impl FnOnce() -> Result<Session, Exit>,
    work: impl FnOnce(&mut Session) -> Result<(), Stop>,
) -> Exit {
    match open() {
        Ok(mut session) => end(work(&mut session), session.language),
        Err(exit) => exit,
    }
}

fn end(outcome: Result<(), Stop>, language: Language) -> Exit {
    match outcome {
        Ok(()) => DONE,
        Err(Stop::Fault(fault)) => failed(&fault, language),
        Err(Stop::Broken(lines)) => named(&lines, FAILED),
        Err(Stop::Missing(lines)) => named(&lines, MISSING),
    }
}

fn named(lines: &[String], code: Exit) -> Exit {
    for line in lines {
        eprintln!("{line}");
    }
    code
}

/// Says a failure: the message, and on a second line what the system said.
pub(crate) fn failed(fault: &Fault, language: Language) -> Exit {
    let error = fault.say(language);
    eprintln!("{}", error.message);
    if let Some(detail) = error.detail {
        let words = Words::of(language);
        eprintln!("{}", words.say_with("error-detail", &[("detail", Value::from(detail))]));
    }
    FAILED
}

pub(crate) fn usage(message: &str) -> Exit {
    eprintln!("{message}");
    USAGE
}
