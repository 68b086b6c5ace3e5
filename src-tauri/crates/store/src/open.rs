//! Opening a store: what is refused, untouched and by name, and what is made ready.
//!
//! The data folder is the user's alone (0700, files 0600). An owner file, locked while the store
//! is open, keeps other users and machines out; processes of one user on one machine share it.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::migrations::{MIGRATIONS, SCHEMA_VERSION};
use crate::{Environment, FILE_NAME, Store};

/// «Hatt», so that the file is told from other SQLite files (`PRAGMA application_id`).
const APPLICATION_ID: i32 = 0x4861_7474;

/// The name of the owner file.
const OWNER_FILE: &str = "hattama.owner";

/// How long a write waits for another process's write.
const PATIENCE: Duration = Duration::from_secs(5);

/// Who has a store open, as the owner file says it.
#[derive(Serialize, Deserialize, PartialEq, Eq)]
struct Owner {
    user: String,
    host: String,
}

impl Store {
    /// Opens the store of a data folder, making both where they are not there yet, and brings an
    /// older store up to date.
    ///
    /// # Errors
    ///
    /// Refuses, untouched, what is a folder, no store of ours, damaged, of a newer version, or held
    /// by another user or machine.
    pub fn open(folder: &Path, environment: Environment) -> Result<Store> {
        make_private_folder(folder)?;
        let owner = hold(folder, &environment)?;
        let path = folder.join(FILE_NAME);
        if path.is_dir() {
            return Err(Error::IsDirectory { path });
        }
        let is_new = fs::metadata(&path).map_or(true, |file| file.len() == 0);
        if is_new {
            make_private_file(&path)?;
        } else {
            look_at(&path)?;
        }
        let mut conn = Connection::open_with_flags(
            &path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        prepare(&conn)?;
        MIGRATIONS.to_latest(&mut conn).map_err(|error| migration_error(error, &path))?;
        if is_new {
            conn.pragma_update(None, "application_id", APPLICATION_ID)?;
        }
        Ok(Store { conn, environment, folder: folder.to_owned(), _owner: owner })
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A counter that grows when another process has written (`PRAGMA data_version`).
    pub fn data_version(&self) -> Result<u32> {
        Ok(self.conn.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }
}

/// Settings of a connection: WAL, every commit on the disk before it returns, foreign keys held.
fn prepare(conn: &Connection) -> Result<()> {
    conn.busy_timeout(PATIENCE)?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.set_prepared_statement_cache_capacity(256);
    Ok(())
}

/// Looks at an existing file without writing to it, and refuses what is not a store we can open.
fn look_at(path: &Path) -> Result<()> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    conn.busy_timeout(PATIENCE)?;
    let number = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let application = number("application_id").map_err(|error| unreadable(error, path))?;
    if application != i64::from(APPLICATION_ID) {
        return Err(Error::NotAStore { path: path.to_owned() });
    }
    let found = number("user_version").map_err(|error| unreadable(error, path))? as usize;
    if found > SCHEMA_VERSION {
        return Err(Error::Newer { path: path.to_owned(), found, known: SCHEMA_VERSION });
    }
    Ok(())
}

fn unreadable(error: rusqlite::Error, path: &Path) -> Error {
    use rusqlite::ErrorCode;
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::NotAStore { path: path.to_owned() },
        Some(ErrorCode::DatabaseCorrupt) => {
            Error::Damaged { path: path.to_owned(), what: error.to_string() }
        }
        _ => error.into(),
    }
}

fn migration_error(error: rusqlite_migration::Error, path: &Path) -> Error {
    match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => unreadable(err, path),
        other => Error::Damaged { path: path.to_owned(), what: other.to_string() },
    }
}

fn make_private_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(Error::io(folder))
}

fn make_private_file(path: &Path) -> Result<()> {
    private_file().create(true).open(path).map(drop).map_err(Error::io(path))
}

fn private_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Takes the owner file, or tells who has it.
fn hold(folder: &Path, environment: &Environment) -> Result<File> {
    let path: PathBuf = folder.join(OWNER_FILE);
    let mut file =
        private_file().create(true).truncate(false).open(&path).map_err(Error::io(&path))?;
    let us = Owner { user: environment.user.clone(), host: environment.device.clone() };
    if file.try_lock().is_ok() {
        // Nobody has it open: whatever the file says is of the past.
        write_owner(&mut file, &us).map_err(Error::io(&path))?;
        file.unlock().map_err(Error::io(&path))?;
    } else {
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(Error::io(&path))?;
        if let Ok(owner) = serde_json::from_str::<Owner>(&text)
            && owner != us
        {
            return Err(Error::HeldBy { user: owner.user, host: owner.host });
        }
    }
    file.lock_shared().map_err(Error::io(&path))?;
    Ok(file)
}

fn write_owner(file: &mut File, owner: &Owner) -> std::io::Result<()> {
    let text = serde_json::to_string(owner)?;
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(text.as_bytes())
}
