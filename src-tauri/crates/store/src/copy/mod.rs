//! Safety copies: whole stores of their own, each verified before it counts, with the attached
//! files beside them or in them. A verb a module.
//!
//! They are in a folder of the user's choice, or in the data folder where that is not there. All
//! verbs here leave the connection of the open store alone, so that nobody who types waits.

mod backups;
mod files;
mod look;
mod place;
mod restore;
mod take;
mod thin;
mod verify;

use std::cmp::Reverse;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use hattama_domain::copy::{CopyLine, CopyName, CopyReason};

use crate::error::Result;
use crate::{Environment, Store, event};
use place::Elsewhere;

pub use look::look_into;
pub(crate) use look::{readable, taken};
pub use restore::restore_folder;
pub use take::Taken;
pub(crate) use take::connect;

/// The folder of copies, in the data folder.
const FOLDER: &str = "copies";

/// The safety copies of one store, which need not be open, and may be damaged or held by others.
pub struct Copies {
    /// The data folder.
    folder: PathBuf,
    /// Where the user wants them, if not there.
    elsewhere: Option<Elsewhere>,
    /// When a session ended last; `None` too where the store isn't open.
    ended: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
}

impl Copies {
    /// The copies of the store of a data folder, without opening it.
    pub fn of(folder: &Path, environment: &Environment) -> Copies {
        Copies {
            folder: folder.to_owned(),
            elsewhere: Elsewhere::noted(&folder.join(FOLDER)),
            ended: None,
            now: (environment.now)(),
        }
    }

    /// Those that can be reached, newest first.
    pub fn list(&self) -> Vec<CopyLine> {
        let mut lines = in_place(&self.own());
        lines.extend(self.elsewhere.iter().flat_map(|elsewhere| in_place(&elsewhere.place)));
        lines.sort_by_key(|line| Reverse(line.name));
        lines
    }

    /// The newest that can be reached.
    pub fn newest(&self) -> Option<PathBuf> {
        self.list().into_iter().next().map(|line| line.path.into())
    }

    /// Every copy that can be reached: those, then the backups that were put elsewhere by hand.
    pub(crate) fn everywhere(&self) -> Vec<PathBuf> {
        let listed = self.list().into_iter().map(|line| PathBuf::from(line.path));
        listed.chain(backups::noted(&self.folder)).collect()
    }

    /// Why a copy is due by now, if one is.
    pub fn due(&self) -> Option<CopyReason> {
        let names: Vec<CopyName> = self.list().iter().map(|line| line.name).collect();
        hattama_domain::copy::due(&names, self.ended, self.now)
    }

    /// The folder of copies in the data folder.
    fn own(&self) -> PathBuf {
        self.folder.join(FOLDER)
    }

    /// The name of the next copy. Its number is greater than all that can be seen.
    fn next_name(&self, reason: CopyReason) -> CopyName {
        let newest = self.list().first().map_or(0, |line| line.name.number);
        CopyName::new(newest.saturating_add(1), self.now, reason)
    }
}

impl Store {
    /// The safety copies of this store, to be taken and looked at while others work with it.
    pub fn copies(&self) -> Result<Copies> {
        let chosen = self.settings()?.copies_folder;
        let device = &self.environment.device;
        Ok(Copies {
            folder: self.folder.clone(),
            elsewhere: chosen.map(|chosen| Elsewhere::chosen(&chosen, &self.folder, device)),
            ended: event::last_end(&self.conn)?,
            now: (self.environment.now)(),
        })
    }
}

/// The copies in a folder; none where it can't be read.
fn in_place(place: &Path) -> Vec<CopyLine> {
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    let line = |entry: fs::DirEntry| {
        let name = CopyName::parse(entry.file_name().to_str()?)?;
        let bytes = entry.metadata().ok()?.len();
        let kilobytes = u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX);
        Some(CopyLine { path: entry.path().display().to_string(), name, kilobytes })
    };
    entries.filter_map(line).collect()
}
