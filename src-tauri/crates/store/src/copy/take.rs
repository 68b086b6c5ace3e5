//! Taking a copy.
//!
//! It is written under another name, closed, put on the disk, opened again and verified, and only
//! then gets its own name. What stands under the name of a copy is therefore always whole.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use hattama_domain::copy::{CopyName, CopyReason};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, params};

use super::{Copies, backups, files, thin, verify};
use crate::code::Code;
use crate::error::{Error, Result};
use crate::open::{PATIENCE, set_journal_mode, unreadable};
use crate::{FILE_NAME, Store, database, private};

/// How the name of a copy ends that is not finished.
const UNFINISHED: &str = "part";

/// The file in our own folder of copies that whoever takes one holds locked.
const TURN: &str = "turn";

/// How many pages are copied at a time.
pub(super) const PAGES: i32 = 256;

/// The table of a copy that says when and why it was taken. It is not part of the schema.
pub(super) const ABOUT: &str = "safety_copy";

/// A copy that was taken.
#[derive(Debug)]
pub struct Taken {
    pub path: PathBuf,
    /// Why it is in the data folder and not in the folder of the user's choice, where it is not.
    pub missed: Option<Error>,
}

impl Store {
    /// Takes a safety copy. Whoever holds the store for others takes it from [`Store::copies`]
    /// instead, and lets go of the store meanwhile.
    pub fn take_copy(&self, reason: CopyReason) -> Result<Taken> {
        self.copies()?.take(reason)
    }
}

impl Copies {
    /// Takes a safety copy, in the data folder where the folder of the user's choice is not there or
    /// full, and takes away those that are superfluous then.
    ///
    /// # Errors
    ///
    /// Refuses a store that is damaged; nothing is taken away then.
    pub fn take(&self, reason: CopyReason) -> Result<Taken> {
        let own = self.own();
        private::make_folder(&own)?;
        let _turn = take_turn(&own)?;
        let name = self.next_name(reason);
        let (place, missed) = match self.take_elsewhere(&name) {
            Some(Ok(place)) => (place, None),
            other => {
                self.take_into(&own, &name).map_err(|error| self.blame_the_store(error))?;
                (own, other.and_then(Result::err))
            }
        };
        // The copy is there; one that can't be taken away is in nobody's way.
        let _ = thin::thin(&place, self.now);
        Ok(Taken { path: place.join(name.to_string()), missed })
    }

    /// Takes a copy that is one file with everything in it.
    ///
    /// # Errors
    ///
    /// Refuses a file that is there already, and a store that is damaged.
    pub fn take_to(&self, file: &Path) -> Result<()> {
        if file.symlink_metadata().is_ok() {
            return Err(Error::io(file)(io::ErrorKind::AlreadyExists.into()));
        }
        let part = file.with_added_extension(format!("{}.{UNFINISHED}", std::process::id()));
        self.write(&part, file, |part| {
            let mut copy = self.copy_into(part, CopyReason::Hand)?;
            files::embed(&mut copy, &self.folder)?;
            Ok(copy)
        })
        .map_err(|error| self.blame_the_store(error))?;
        // A copy that nobody remembers is a copy all the same.
        let _ = backups::note(&self.folder, file);
        Ok(())
    }

    /// Takes a copy in the place of the user's choice; `None` where there is no other than ours.
    fn take_elsewhere(&self, name: &CopyName) -> Option<Result<PathBuf>> {
        let elsewhere = self.elsewhere.as_ref()?;
        let place = elsewhere.place.clone();
        let taken = elsewhere.make().and_then(|()| self.take_into(&place, name));
        // Without the note they are found by the setting, as long as the store can be read.
        let _ = elsewhere.note(&self.own());
        Some(taken.map(|()| place))
    }

    /// Takes a copy in a folder of copies, with the attached files beside it.
    fn take_into(&self, place: &Path, name: &CopyName) -> Result<()> {
        forget_unfinished(place)?;
        let path = place.join(name.to_string());
        self.write(&path.with_added_extension(UNFINISHED), &path, |part| {
            let copy = self.copy_into(part, name.reason)?;
            for hash in files::named(&copy)? {
                files::carry(&self.folder, place, &hash)?;
            }
            Ok(copy)
        })
    }

    /// Has a copy written and gives it its name once it is whole and on the disk.
    fn write(
        &self,
        part: &Path,
        path: &Path,
        work: impl FnOnce(&Path) -> Result<Connection>,
    ) -> Result<()> {
        let file = private::new_file(part).map_err(Error::io(part))?;
        let written = work(part).and_then(|copy| {
            let counts = verify::counts(&copy)?;
            copy.close().map_err(|(_, error)| error)?;
            file.sync_all().map_err(Error::io(part))?;
            if verify::counts(&verify::open(part)?)? != counts {
                let what = "it holds less than was written".to_owned();
                return Err(Error::DamagedCopy { path: path.to_owned(), what });
            }
            private::put_new(part, path)
        });
        if written.is_err() {
            // What is left of it is taken away by the next one at the latest.
            let _ = fs::remove_file(part);
        }
        written
    }

    /// Copies the store as it is at one moment into an empty file.
    ///
    /// In WAL a reader keeps nobody from writing, and sees nothing of what is written meanwhile: so
    /// the copy comes to its end however much is typed.
    fn copy_into(&self, part: &Path, reason: CopyReason) -> Result<Connection> {
        let store = self.folder.join(FILE_NAME);
        let broken = |error| unreadable(error, &store);
        let source = connect(&store, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let moment = source.unchecked_transaction()?;
        let counts = verify::counts(&moment).map_err(broken)?;
        let mut copy = connect(part, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // Nobody else opens it. On a network drive there may be no memory to share.
        copy.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        pages(&moment, &mut copy, &store)?;
        // A copy is one file, without a log beside it.
        set_journal_mode(&copy, "DELETE").map_err(broken)?;
        if verify::counts(&copy).map_err(broken)? != counts {
            let what = "the copy holds less than the store".to_owned();
            return Err(Error::Damaged { path: store, what });
        }
        copy.execute_batch(&format!("CREATE TABLE {ABOUT} (taken_at TEXT, reason TEXT) STRICT"))?;
        copy.execute(
            &format!("INSERT INTO {ABOUT} VALUES (?1, ?2)"),
            params![self.now, Code(reason)],
        )?;
        Ok(copy)
    }

    /// A copy that is damaged in our own place, too, is that of a damaged store.
    fn blame_the_store(&self, error: Error) -> Error {
        match error {
            Error::DamagedCopy { what, .. } => {
                Error::Damaged { path: self.folder.join(FILE_NAME), what }
            }
            other => other,
        }
    }
}

/// Waits until nobody else takes a copy of this store. What is not finished then never will be.
fn take_turn(own: &Path) -> Result<File> {
    let path = own.join(TURN);
    let file = private::open_file(&path).map_err(Error::io(&path))?;
    file.lock().map_err(Error::io(&path))?;
    Ok(file)
}

/// Takes away what is left of copies that were not finished.
fn forget_unfinished(place: &Path) -> Result<()> {
    for entry in fs::read_dir(place).map_err(Error::io(place))? {
        let path = entry.map_err(Error::io(place))?.path();
        let name = path.file_stem().and_then(|name| CopyName::parse(name.to_str()?));
        if name.is_some() && path.extension().is_some_and(|end| end == UNFINISHED) {
            private::forget(&path)?;
        }
    }
    Ok(())
}

/// Opens a database that is there.
pub(crate) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let conn = database::open(path, flags)?;
    conn.busy_timeout(PATIENCE)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    Ok(conn)
}

/// Copies a database, the file at `path`, over another one, in one transaction of the other.
pub(super) fn pages(from: &Connection, to: &mut Connection, path: &Path) -> Result<()> {
    let copying = Backup::new(from, to)?;
    while !step(&copying, PAGES, path)? {}
    Ok(())
}

/// Copies the next pages of the file at `path` and tells whether they were the last.
pub(super) fn step(copying: &Backup, pages: i32, path: &Path) -> Result<bool> {
    match copying.step(pages).map_err(|error| unreadable(error, path))? {
        StepResult::Done => Ok(true),
        StepResult::More => Ok(false),
        // Somebody has been writing for longer than the connection's patience.
        _ => Err(Error::Busy),
    }
}
