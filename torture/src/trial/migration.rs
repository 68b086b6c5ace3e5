//! A store of an earlier version is brought up to date, and that is broken off: it opens next time
//! with everything in it.

use hattama_domain::check::Fault as Damage;
use hattama_domain::file::MeetingFile;
use hattama_domain::text::Draft;
use hattama_store::{Error, FILE_NAME, Store};
use rusqlite::Connection;
use tempfile::TempDir;

use super::{Found, folder, open_again, told};
use crate::disk::{Disk, Fault, Safety};
use crate::script::{Clock, Secretary};

/// The store of the first version, as SQL.
const OLD: &str = include_str!("../../../src-tauri/crates/store/tests/fixtures/001.sql");

/// What an older store has to hold when it is up to date.
#[derive(PartialEq, Eq)]
struct Content {
    meeting: MeetingFile,
    drafts: Vec<Draft>,
    /// Its attachment was never there.
    faults: Vec<Damage>,
}

impl Content {
    fn of(store: &Store) -> Result<Content, Error> {
        let meeting = store.latest_meeting()?.expect("the fixture has a meeting");
        Ok(Content {
            meeting: store.meeting_file(meeting)?,
            drafts: store.drafts()?,
            faults: store.check()?.faults,
        })
    }
}

/// Opens a store of the first version with a fault, and again without. `None` where the fault was
/// not reached, otherwise whether an error came out.
///
/// # Errors
///
/// Tells of a store that does not open again, or holds something else than without the fault.
pub fn break_off(fault: Fault) -> Found<Option<bool>> {
    let expected = open_again(old_store().path())?.content()?;
    let place = old_store();
    let disk = Disk::watch(place.path(), Safety::AsAsked, 1);
    disk.arm(fault);
    let opened = Secretary::open(place.path(), &Clock::new(), 1);
    let is_told = match opened {
        Ok(_) => false,
        Err(_) if disk.refused() > 0 => true,
        Err(error) => return Err(format!("it failed without a fault: {error}")),
    };
    drop(opened);
    if disk.refused() == 0 {
        return Ok(None);
    }
    disk.arm(Fault::Nothing);
    let again = match disk.has_power() {
        true => place,
        false => folder(&disk.cut_power()),
    };
    let content = open_again(again.path())?.content()?;
    if content == expected { Ok(Some(is_told)) } else { Err("it holds something else".to_owned()) }
}

fn old_store() -> TempDir {
    let folder = folder(&[]);
    let conn = Connection::open(folder.path().join(FILE_NAME)).expect("there is room for a store");
    conn.execute_batch(OLD).expect("the fixture is SQL");
    folder
}

impl Secretary {
    fn content(&mut self) -> Found<Content> {
        let store = self.store().map_err(told("it doesn't open"))?;
        Content::of(store).map_err(told("it can't be read"))
    }
}
