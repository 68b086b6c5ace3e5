//! What can go wrong with the store, by kind: whoever shows it says it in the user's language.

use std::io;
use std::path::{Path, PathBuf};

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
    #[error("step {number} of the history is damaged, so nothing can be taken back from there on")]
    DamagedStep { number: u32 },
    #[error("version {version} of the minutes is damaged")]
    DamagedMinutes { version: u32 },
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
    /// A call of the disk failed: it may be dying, or have been taken out.
    #[error("the disk fails: {0}")]
    Disk(rusqlite::Error),
    #[error("the store is read-only")]
    ReadOnly,
    #[error("{path} is read-only")]
    ReadOnlyFolder { path: PathBuf },
    #[error("{path} is on a network drive")]
    NetworkFolder { path: PathBuf },
    #[error("the store is open")]
    StillOpen,
    #[error("{path} is not a copy of a store")]
    NotACopy { path: PathBuf },
    #[error("the copy {path} is damaged: {what}")]
    DamagedCopy { path: PathBuf, what: String },
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl Error {
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Error {
        let path = path.into();
        move |source| Error::Io { path, source }
    }

    /// Why a file in a folder can't be opened to write.
    pub(crate) fn unwritable(folder: &Path, file: &Path, source: io::Error) -> Error {
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Error::ReadOnlyFolder { path: folder.to_owned() }
            }
            _ => Error::Io { path: file.to_owned(), source },
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        if let rusqlite::Error::SqliteFailure(failure, message) = &error {
            match failure.code {
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => return Error::Busy,
                ErrorCode::DiskFull => return Error::Full,
                ErrorCode::SystemIoFailure => return Error::Disk(error),
                ErrorCode::ReadOnly => return Error::ReadOnly,
                // Each of our triggers keeps what is signed or final, and says which. Their words don't
                // come through an undo, but the code does.
                _ if failure.extended_code == SQLITE_CONSTRAINT_TRIGGER
                    && message.as_deref() == Some("hattama: final") =>
                {
                    return Error::Invalid(Invalid::Final);
                }
                _ if failure.extended_code == SQLITE_CONSTRAINT_TRIGGER => {
                    return Error::Invalid(Invalid::Signed);
                }
                _ => {}
            }
        }
        Error::Sqlite(error)
    }
}
