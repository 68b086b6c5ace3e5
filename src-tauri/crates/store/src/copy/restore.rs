//! Replacing a store by a copy of it.
//!
//! A crash at any point leaves the old store or the new one, whole. First the copy is made ready
//! beside the store: checked, brought up to date, its files put beside those of the store, where
//! nobody looks for them yet. Then the store is kept as a safety copy. Only then is what was made
//! ready written over it, page by page, in one transaction: until its commit is in the log the old
//! store is there, and after that the new one. Other processes that have the store open just see
//! other content.
//!
//! A store that can't be kept so, since it is not whole itself, is set aside as it is.

use std::fs;
use std::path::{Path, PathBuf};

use hattama_domain::copy::{CopyReason, Restored};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use super::look::beside;
use super::take::{ABOUT, PAGES, connect, pages, step};
use super::{Copies, files, verify};
use crate::error::{Error, Result};
use crate::open::{look_at, set_journal_mode};
use crate::owner::Hold;
use crate::{Environment, FILE_NAME, Store, network, private};

/// How often a store is kept anew because somebody has written to it meanwhile.
const TRIES: u32 = 5;

/// The copy while it is being made ready, in the data folder.
const READY: &str = "restore.part";

/// The folder of stores that were damaged when they were replaced, in the data folder.
const REPLACED: &str = "replaced";

/// Replaces the store of a data folder, which nobody may have open, by a copy. It may be damaged,
/// or not there at all.
///
/// # Errors
///
/// Refuses a copy that is not whole or of a newer version, and a store that is open or of a newer
/// version.
pub fn restore_folder(folder: &Path, file: &Path, environment: Environment) -> Result<Restored> {
    let copy = verify::open(file)?;
    network::require_local(folder)?;
    private::make_folder(folder)?;
    let hold = Hold::take(folder, &environment)?;
    if !hold.is_alone() {
        return Err(Error::StillOpen);
    }
    let ready = Ready::make(copy, file, folder)?;
    let kept = keep(&Copies::of(folder, &environment))?;
    let mut store = Store::open_alone(folder, environment, hold)?;
    ready.replace(&mut store.conn, || Ok(true))?;
    Ok(ready.restored(kept))
}

impl Store {
    /// Replaces this store by a copy, while others may have it open.
    ///
    /// # Errors
    ///
    /// Refuses a copy that is not whole or of a newer version, and a store that others never stop
    /// writing to. Nothing has changed then.
    pub fn restore_from(&mut self, file: &Path) -> Result<Restored> {
        let ready = Ready::make(verify::open(file)?, file, &self.folder)?;
        let store = self.folder.join(FILE_NAME);
        let watch = connect(&store, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let version = || watch.pragma_query_value(None, "data_version", |row| row.get::<_, u32>(0));
        for _ in 0..TRIES {
            let seen = version()?;
            let kept = keep_open(self)?;
            // What others have written since then would be neither in the store nor in what is kept.
            if ready.replace(&mut self.conn, || Ok(version()? == seen))? {
                self.stretch = None;
                return Ok(ready.restored(Some(kept)));
            }
        }
        Err(Error::Busy)
    }
}

/// A copy made ready to take the place of the store.
struct Ready {
    path: PathBuf,
    /// Attached files that are nowhere.
    missing: u32,
}

impl Ready {
    fn make(copy: Connection, file: &Path, folder: &Path) -> Result<Ready> {
        let path = folder.join(READY);
        private::forget(&path)?;
        private::new_file(&path).map_err(Error::io(&path))?;
        let mut ready = Ready { path, missing: 0 };
        let mut conn = connect(&ready.path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        pages(&copy, &mut conn, file)?;
        set_journal_mode(&conn, "DELETE")?;
        verify::bring_up_to_date(&mut conn, file)?;
        for hash in files::named(&conn)? {
            ready.missing += u32::from(!files::bring(&conn, beside(file), folder, &hash)?);
        }
        strip(&conn)?;
        conn.close().map_err(|(_, error)| error)?;
        Ok(ready)
    }

    /// Writes it over a store in one transaction, unless it is found, once nobody else can write any
    /// more, that it may not. Tells whether it has.
    fn replace(
        &self,
        store: &mut Connection,
        may: impl FnOnce() -> rusqlite::Result<bool>,
    ) -> Result<bool> {
        let ready = connect(&self.path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        store.flush_prepared_statement_cache();
        let writing = Backup::new(&ready, store)?;
        // The first page takes the store's lock.
        if step(&writing, 1, &self.path)? || !may()? {
            return Ok(false);
        }
        while !step(&writing, PAGES, &self.path)? {}
        Ok(true)
    }

    fn restored(&self, kept: Option<PathBuf>) -> Restored {
        let kept = kept.map(|path| path.display().to_string());
        Restored { kept, missing: self.missing }
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        // The next restore takes it away at the latest.
        let _ = fs::remove_file(&self.path);
    }
}

/// Takes out of a copy what the store does not have.
fn strip(conn: &Connection) -> Result<()> {
    let had_files = conn.table_exists(None, files::EMBEDDED)?;
    conn.execute_batch(&format!(
        "DROP TABLE IF EXISTS {ABOUT}; DROP TABLE IF EXISTS {};",
        files::EMBEDDED
    ))?;
    if had_files {
        conn.execute_batch("VACUUM")?;
    }
    Ok(())
}

/// Keeps the store that nobody has open: as a copy, or set aside where it is not whole. `None`
/// where there is none.
fn keep(copies: &Copies) -> Result<Option<PathBuf>> {
    let kept = match look_at(&copies.folder.join(FILE_NAME)) {
        Ok(found) if found.is_empty => return Ok(None),
        Ok(_) => copies.take(CopyReason::Restore).map(|taken| taken.path),
        Err(error) => Err(error),
    };
    match kept {
        Err(Error::Damaged { .. } | Error::NotAStore { .. }) => set_aside(copies).map(Some),
        other => other.map(Some),
    }
}

/// Moves the files of a store that is not whole out of the way. Its log goes first: without the
/// store it is nothing, but beside another store it would be taken for that one's.
fn set_aside(copies: &Copies) -> Result<PathBuf> {
    let aside =
        copies.folder.join(REPLACED).join(copies.next_name(CopyReason::Restore).to_string());
    private::make_folder(&aside)?;
    for ending in ["-wal", "-shm", ""] {
        let name = format!("{FILE_NAME}{ending}");
        let file = copies.folder.join(&name);
        if file.symlink_metadata().is_ok() {
            private::put(&file, &aside.join(name))?;
        }
    }
    Ok(aside)
}

/// Keeps a store that is open: as a copy, or copied as it is where it is not whole.
fn keep_open(store: &Store) -> Result<PathBuf> {
    let copies = store.copies()?;
    match copies.take(CopyReason::Restore) {
        Err(Error::Damaged { .. }) => copy_aside(store, &copies),
        taken => Ok(taken?.path),
    }
}

fn copy_aside(store: &Store, copies: &Copies) -> Result<PathBuf> {
    let folder = copies.folder.join(REPLACED);
    private::make_folder(&folder)?;
    let aside = folder.join(copies.next_name(CopyReason::Restore).to_string());
    private::new_file(&aside).map_err(Error::io(&aside))?;
    let mut conn = connect(&aside, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    pages(&store.conn, &mut conn, &copies.folder.join(FILE_NAME))?;
    Ok(aside)
}

#[cfg(test)]
mod tests {
    use chrono::Utc;
    use hattama_domain::event::Tick;
    use hattama_domain::language::{Language, Wording};
    use hattama_domain::meeting::NewMeeting;
    use rusqlite::backup::StepResult;
    use tempfile::TempDir;

    use super::*;

    fn environment() -> Environment {
        Environment {
            user: "Әсем".to_owned(),
            device: "кабинет-12".to_owned(),
            now: Box::new(Utc::now),
            today: Box::new(|| Utc::now().date_naive()),
            tick: Box::new(|| Tick { boot: "тест".to_owned(), millis: 0 }),
            random: Box::new(|| {
                uuid::Uuid::now_v7().as_bytes()[6..].try_into().unwrap_or_default()
            }),
        }
    }

    /// A store with this many sessions, each with a long title.
    fn store(sessions: usize) -> (TempDir, Store) {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let mut store = Store::open(folder.path(), environment()).expect("a new store");
        for _ in 0..sessions {
            let title = Wording::from([(Language::Ru, "о".repeat(900).as_str())]);
            let new = NewMeeting { title, ..NewMeeting::default() };
            store.create_meeting(new).expect("a title is enough");
        }
        (folder, store)
    }

    /// How many sessions are there if the machine stops now. What a disk has is what the files say
    /// at one moment, the log included; its index (-shm) is memory.
    fn sessions_after_a_stop(folder: &Path) -> usize {
        let image = tempfile::tempdir().expect("there is room for a folder");
        for name in [FILE_NAME, "hattama.db-wal", READY] {
            let file = folder.join(name);
            if file.is_file() {
                fs::copy(file, image.path().join(name)).expect("copied");
            }
        }
        let store = Store::open(image.path(), environment()).expect("it is whole");
        assert_eq!(store.check().expect("checked").faults, []);
        store.meetings().expect("read").len()
    }

    #[test]
    fn a_stop_between_any_two_steps_leaves_the_old_store_or_the_new_one() {
        let (other, long) = store(300);
        let file = other.path().join("copy.hattama");
        long.copies().expect("read").take_to(&file).expect("taken");
        let (folder, mut store) = store(2);
        let folder = folder.path();

        let copy = verify::open(&file).expect("it is whole");
        let ready = Ready::make(copy, &file, folder).expect("made ready");
        assert_eq!(sessions_after_a_stop(folder), 2);
        keep_open(&store).expect("kept");
        assert_eq!(sessions_after_a_stop(folder), 2);

        let source = connect(&ready.path, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("it is there");
        let writing = Backup::new(&source, &mut store.conn).expect("nobody is in the way");
        let mut stops = 0;
        while writing.step(20).expect("written") == StepResult::More {
            assert_eq!(sessions_after_a_stop(folder), 2, "not committed");
            stops += 1;
        }
        assert!(stops > 5, "{stops}");
        drop(writing);
        assert_eq!(sessions_after_a_stop(folder), 300);
        drop((source, ready));
        assert_eq!(sessions_after_a_stop(folder), 300);
        assert_eq!(store.meetings().expect("read").len(), 300);
    }
}
