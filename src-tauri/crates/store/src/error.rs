//! What can go wrong with the store, by kind: whoever shows it says it in the user's language.

use std::path::PathBuf;

use hattama_domain::invalid::Invalid;
use hattama_domain::noun::Noun;
use rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER;
use thiserror::Error;

/// Shorthand for a result of the store.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error of the store. Whichever it is, nothing was half-written.
#[derive(Debug, Error)]
pub enum Error {
    #[error(transparent)]
    Invalid(#[from] Invalid),
    #[error("there is no such {0:?}")]
    NotFound(Noun),
    #[error("there is nothing to undo or redo")]
    NothingToUndo,
    #[error("a {0:?} has changed since, so that cannot be taken back")]
    Conflict(Noun),
    #[error("{path} is a folder, not a store")]
    IsDirectory { path: PathBuf },
    #[error("{path} is not a store of this program")]
    NotAStore { path: PathBuf },
    #[error("{path} is damaged: {what}")]
    Damaged { path: PathBuf, what: String },
    #[error("{path} was made by a newer version (schema {found}, this program knows {known})")]
    Newer { path: PathBuf, found: usize, known: usize },
    #[error("{user} on {host} has the store open")]
    HeldBy { user: String, host: String },
    #[error("another process is writing to the store")]
    Busy,
    #[error("the disk is full")]
    Full,
    #[error("the store is read-only")]
    ReadOnly,
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl Error {
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Error {
        let path = path.into();
        move |source| Error::Io { path, source }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        if let rusqlite::Error::SqliteFailure(failure, _) = &error {
            match failure.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => return Error::Busy,
                ErrorCode::DiskFull => return Error::Full,
                ErrorCode::ReadOnly => return Error::ReadOnly,
                // Each of our triggers keeps what is signed. Their words don't come through an undo,
                // but the code does.
                _ if failure.extended_code == SQLITE_CONSTRAINT_TRIGGER => {
                    return Error::Invalid(Invalid::Signed);
                }
                _ => {}
            }
        }
        Error::Sqlite(error)
    }
}
