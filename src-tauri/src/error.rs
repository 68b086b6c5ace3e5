//! The one error of the wire and of the command line: a kind to act on, a message to show.
//!
//! The window switches on `kind`, never on the text. The words are in `locales/*/errors.ftl`.

use chrono::NaiveDate;
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_press::EmblemFault;
use hattama_store::Error as StoreError;
use hattama_words::{Value, Words};
use serde::Serialize;
use specta::Type;

/// What a command answers.
pub type Answer<T> = Result<T, Error>;

/// An error as the window and the command line show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Error {
    pub kind: ErrorKind,
    /// In the user's language: what happened, what was kept, what to do.
    pub message: String,
    /// For whoever helps the user: what the system said.
    pub detail: Option<String>,
}

/// What sort of error it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ErrorKind {
    /// Input breaks a rule; what was typed stays.
    Invalid,
    NotFound,
    NothingToUndo,
    /// Something has changed since, so that it can't be undone.
    Conflict,
    /// The store can't be used as it is.
    Store,
    HeldBy,
    Busy,
    Full,
    ReadOnly,
    /// A file or folder can't be read or written.
    File,
    /// A paper can't be made.
    Paper,
    Cancelled,
}

/// An error before it is said in a language.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{path}: {source}")]
    File { path: std::path::PathBuf, source: std::io::Error },
    #[error(transparent)]
    Template(#[from] hattama_documents::TemplateError),
    #[error(transparent)]
    Workbook(#[from] hattama_documents::WorkbookError),
    #[error(transparent)]
    Layout(#[from] hattama_press::LayoutError),
    #[error(transparent)]
    Emblem(#[from] EmblemFault),
    #[error("LibreOffice made no file: {0}")]
    LibreOffice(String),
    #[error("LibreOffice did not come to an end")]
    LibreOfficeHangs,
    #[error("the sample does not parse: {0}")]
    Sample(serde_json::Error),
    #[error("a paper profile does not parse: {0}")]
    Profile(serde_json::Error),
    #[error("a kept paper does not parse: {0}")]
    Kept(serde_json::Error),
    #[error("cancelled")]
    Cancelled,
}

impl From<Invalid> for Fault {
    fn from(invalid: Invalid) -> Self {
        Fault::Store(invalid.into())
    }
}

impl Fault {
    /// A failure of the file system at `path`.
    pub fn file(path: impl Into<std::path::PathBuf>) -> impl FnOnce(std::io::Error) -> Fault {
        let path = path.into();
        move |source| Fault::File { path, source }
    }

    /// Says it in a language.
    pub fn say(&self, language: Language) -> Error {
        let words = Words::of(language);
        match self {
            Fault::Store(error) => say_store(error, words),
            Fault::File { path, source } => said_with(
                file_kind(source),
                words.say_with(file_message(source), &[("path", path_value(path))]),
                source,
            ),
            Fault::Template(error) => said_with(ErrorKind::Paper, words.say("error-paper"), error),
            Fault::Workbook(error) => said_with(ErrorKind::Paper, words.say("error-paper"), error),
            Fault::Layout(error) => said_with(ErrorKind::Paper, words.say("error-paper"), error),
            Fault::Emblem(fault) => said(ErrorKind::Invalid, words.say(emblem_message(*fault))),
            Fault::LibreOffice(told) => {
                said_with(ErrorKind::Paper, words.say("error-libreoffice"), told)
            }
            Fault::LibreOfficeHangs => said(ErrorKind::Paper, words.say("error-libreoffice-hangs")),
            Fault::Sample(error) => said_with(ErrorKind::Store, words.say("error-sample"), error),
            Fault::Profile(error) => {
                said_with(ErrorKind::Invalid, words.say("error-profile"), error)
            }
            Fault::Kept(error) => said_with(ErrorKind::Store, words.say("error-sqlite"), error),
            Fault::Cancelled => said(ErrorKind::Cancelled, words.say("error-cancelled")),
        }
    }
}

fn say_store(error: &StoreError, words: &Words) -> Error {
    let with_path =
        |id: &str, path: &std::path::Path| words.say_with(id, &[("path", path_value(path))]);
    match error {
        StoreError::Invalid(invalid) => said(ErrorKind::Invalid, say_invalid(invalid, words)),
        StoreError::NotFound(noun) => {
            said_with(ErrorKind::NotFound, words.say("error-not-found"), &format!("{noun:?}"))
        }
        StoreError::NothingToUndo => {
            said(ErrorKind::NothingToUndo, words.say("error-nothing-to-undo"))
        }
        StoreError::Conflict(noun) => said_with(
            ErrorKind::Conflict,
            words.say_with("error-conflict", &[("noun", noun_value(*noun))]),
            error,
        ),
        StoreError::DamagedStep { number } => said_with(
            ErrorKind::Conflict,
            words.say_with("error-damaged-step", &[("number", Value::from(*number))]),
            error,
        ),
        StoreError::DamagedMinutes { version } => said_with(
            ErrorKind::Store,
            words.say_with("error-damaged-minutes", &[("version", Value::from(*version))]),
            error,
        ),
        StoreError::IsDirectory { path } => {
            said(ErrorKind::Store, with_path("error-is-directory", path))
        }
        StoreError::NotAStore { path } => {
            said(ErrorKind::Store, with_path("error-not-a-store", path))
        }
        StoreError::Damaged { path, what } => {
            said_with(ErrorKind::Store, with_path("error-damaged", path), what)
        }
        StoreError::Newer { path, found, known } => said_with(
            ErrorKind::Store,
            with_path("error-newer", path),
            &format!("{found} > {known}"),
        ),
        StoreError::HeldBy { user, host } => said(
            ErrorKind::HeldBy,
            words.say_with(
                "error-held-by",
                &[("user", Value::from(user.clone())), ("host", Value::from(host.clone()))],
            ),
        ),
        StoreError::Busy => said(ErrorKind::Busy, words.say("error-busy")),
        StoreError::Disk(error) => said_with(ErrorKind::Store, words.say("error-disk"), error),
        StoreError::Full => said(ErrorKind::Full, words.say("error-full")),
        StoreError::ReadOnly => said(ErrorKind::ReadOnly, words.say("error-read-only")),
        StoreError::ReadOnlyFolder { path } => {
            said(ErrorKind::ReadOnly, with_path("error-read-only-folder", path))
        }
        StoreError::NetworkFolder { path } => {
            said(ErrorKind::Store, with_path("error-network-folder", path))
        }
        StoreError::StillOpen => said(ErrorKind::Busy, words.say("error-still-open")),
        StoreError::NotACopy { path } => {
            said(ErrorKind::Store, with_path("error-not-a-copy", path))
        }
        StoreError::DamagedCopy { path, what } => {
            said_with(ErrorKind::Store, with_path("error-damaged-copy", path), what)
        }
        StoreError::Io { path, source } => said_with(
            file_kind(source),
            words.say_with(file_message(source), &[("path", path_value(path))]),
            source,
        ),
        StoreError::Sqlite(error) => said_with(ErrorKind::Store, words.say("error-sqlite"), error),
    }
}

fn say_invalid(invalid: &Invalid, words: &Words) -> String {
    match invalid {
        Invalid::Empty => words.say("invalid-empty"),
        Invalid::TooLong { limit } => {
            words.say_with("invalid-too-long", &[("limit", Value::from(*limit))])
        }
        Invalid::TooLarge { limit } => words
            .say_with("invalid-too-large", &[("megabytes", Value::from(limit / (1024 * 1024)))]),
        Invalid::LanguageOfField => words.say("invalid-language"),
        Invalid::EndBeforeStart => words.say("invalid-end-before-start"),
        Invalid::DateTooEarly { earliest } => {
            let earliest = hattama_documents::dates::in_words(*earliest, words.language());
            words.say_with("invalid-date-too-early", &[("earliest", Value::from(earliest))])
        }
        Invalid::SameParticipantTwice => words.say("invalid-same-participant"),
        Invalid::SameAddresseeTwice => words.say("invalid-same-addressee"),
        Invalid::PassageOutsideSpeech => words.say("invalid-passage"),
        Invalid::NumberTaken { number } => {
            words.say_with("invalid-number-taken", &[("number", Value::from(number.clone()))])
        }
        Invalid::NumberPattern => words.say("invalid-number-pattern"),
        Invalid::LetterState => words.say("invalid-letter-state"),
        Invalid::NothingOpen => words.say("invalid-nothing-open"),
        Invalid::Signed => words.say("invalid-signed"),
        Invalid::MinutesState => words.say("invalid-minutes-state"),
        Invalid::MinutesGaps => words.say("invalid-minutes-gaps"),
        Invalid::Final => words.say("invalid-final"),
        Invalid::ReasonNeeded => words.say("invalid-reason-needed"),
        Invalid::NothingToAdopt => words.say("invalid-nothing-to-adopt"),
        Invalid::WithdrawnAlready => words.say("invalid-withdrawn-already"),
        Invalid::SucceededAlready => words.say("invalid-succeeded-already"),
        Invalid::SuccessionCircle { way } => {
            words.say_with("invalid-succession-circle", &[("way", Value::from(arrows(way, words)))])
        }
        Invalid::TooFew { least } => {
            words.say_with("invalid-too-few", &[("least", Value::from(*least))])
        }
        Invalid::OtherSession => words.say("invalid-other-session"),
        Invalid::EarlierSession => words.say("invalid-earlier-session"),
        Invalid::InUse => words.say("invalid-in-use"),
        Invalid::Share => words.say("invalid-share"),
        Invalid::TooManyVotes { present } => {
            words.say_with("invalid-too-many-votes", &[("present", Value::from(*present))])
        }
        Invalid::SessionState => words.say("invalid-session-state"),
        Invalid::TermLength { longest } => {
            words.say_with("invalid-term-length", &[("longest", Value::from(*longest))])
        }
        Invalid::SameDayTwice { day } => {
            let day = hattama_documents::dates::in_words(*day, words.language());
            words.say_with("invalid-same-day", &[("day", Value::from(day))])
        }
        Invalid::PausedAlready => words.say("invalid-paused-already"),
        Invalid::NotPaused => words.say("invalid-not-paused"),
        Invalid::DayForAll => words.say("invalid-day-for-all"),
        Invalid::SameNameTwice { name } => {
            words.say_with("invalid-same-name", &[("name", Value::from(name.clone()))])
        }
        Invalid::LetterOrder => words.say("invalid-letter-order"),
        Invalid::DatePattern => words.say("invalid-date-pattern"),
        Invalid::UnknownLabel { label } => {
            words.say_with("invalid-unknown-label", &[("label", Value::from(label.clone()))])
        }
        Invalid::OutOfRange { least, most } => words.say_with(
            "invalid-out-of-range",
            &[("least", Value::from(*least)), ("most", Value::from(*most))],
        ),
        Invalid::PicturesOff => words.say("invalid-pictures-off"),
    }
}

/// «Р-1 (24.11.2026) → Р-3 → Р-1 (24.11.2026)».
fn arrows(way: &[(u32, Option<NaiveDate>)], words: &Words) -> String {
    let called = way.iter().map(|(number, on)| {
        let name = words.say_with("recommendation-number", &[("number", Value::from(*number))]);
        match on {
            Some(on) => format!("{name} ({})", on.format("%d.%m.%Y")),
            None => name,
        }
    });
    called.collect::<Vec<_>>().join(" → ")
}

fn emblem_message(fault: EmblemFault) -> &'static str {
    match fault {
        EmblemFault::TooLarge => "invalid-emblem-too-large",
        EmblemFault::TooManyPixels => "invalid-emblem-pixels",
        EmblemFault::OtherKind => "invalid-emblem-kind",
        EmblemFault::Undrawable => "invalid-emblem-undrawable",
    }
}

fn file_kind(error: &std::io::Error) -> ErrorKind {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => ErrorKind::Full,
        std::io::ErrorKind::ReadOnlyFilesystem => ErrorKind::ReadOnly,
        _ => ErrorKind::File,
    }
}

/// What Windows says where another program, such as Word, has the file open: ERROR_SHARING_VIOLATION
/// and ERROR_LOCK_VIOLATION (System Error Codes, winerror.h).
const IN_USE: [i32; 2] = [32, 33];

fn file_message(error: &std::io::Error) -> &'static str {
    use std::io::ErrorKind as Io;
    let is_in_use = |code| cfg!(windows) && IN_USE.contains(&code);
    match error.kind() {
        Io::ResourceBusy | Io::ExecutableFileBusy => "error-file-in-use",
        _ if error.raw_os_error().is_some_and(is_in_use) => "error-file-in-use",
        Io::InvalidFilename => "error-file-too-long",
        Io::NotFound => "error-file-not-found",
        Io::PermissionDenied | Io::ReadOnlyFilesystem => "error-file-not-allowed",
        Io::StorageFull | Io::QuotaExceeded => "error-file-full",
        Io::AlreadyExists | Io::NotADirectory | Io::IsADirectory => "error-file-in-the-way",
        _ => "error-file",
    }
}

fn path_value(path: &std::path::Path) -> Value {
    Value::from(path.display().to_string())
}

/// A noun as a selector of the message's variants.
fn noun_value(noun: hattama_domain::noun::Noun) -> Value {
    Value::from(format!("{noun:?}"))
}

fn said(kind: ErrorKind, message: String) -> Error {
    Error { kind, message, detail: None }
}

fn said_with(kind: ErrorKind, message: String, detail: &(impl ToString + ?Sized)) -> Error {
    Error { kind, message, detail: Some(detail.to_string()) }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_folder_that_can_not_be_used_is_named_with_what_to_do() {
        let folder = Path::new("/srv/хат");
        let of_file = |kind: std::io::ErrorKind| Fault::file(folder)(kind.into());
        let network = || Fault::from(StoreError::NetworkFolder { path: folder.to_owned() });
        let cases = [
            (of_file(std::io::ErrorKind::StorageFull), "Нет места на диске: /srv/хат. Записанные"),
            (of_file(std::io::ErrorKind::ReadOnlyFilesystem), "Нет прав на запись или чтение: "),
            (
                of_file(std::io::ErrorKind::ResourceBusy),
                "Файл открыт в другой программе: /srv/хат.",
            ),
            (of_file(std::io::ErrorKind::InvalidFilename), "Слишком длинное имя или путь файла: "),
            (network(), "Папка данных находится на сетевом диске: /srv/хат. База там рано или"),
        ];
        for (fault, expected) in cases {
            let message = fault.say(Language::Ru).message;
            assert!(message.starts_with(expected), "{message}");
        }
        for language in Language::ALL {
            let message = network().say(language).message;
            assert!(message.contains("/srv/хат"), "{message}");
        }
    }
}
