//! Where copies go when the user wants them elsewhere: another disk, say, which may not be there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::{attachment, private, seal};

/// The file beside our own copies that says where the others are. The setting can't be read while
/// the store is damaged or held by somebody else, and that is when copies are looked for.
const NOTE: &str = "elsewhere";

/// A folder of the user's choice, and in it the one for the copies of this store alone.
pub(super) struct Elsewhere {
    pub chosen: PathBuf,
    pub place: PathBuf,
}

impl Elsewhere {
    /// In a chosen folder. Stores may share it, and machines may share a disk: thinning the copies
    /// of one must not touch those of another, so each has a folder of its own there.
    pub fn chosen(chosen: &str, folder: &Path, device: &str) -> Elsewhere {
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let store = format!("{device}\n{}", folder.display());
        let hash = attachment::hexadecimal(&seal::of(store)[..4]);
        let chosen = PathBuf::from(chosen);
        let place = chosen.join(format!("hattama-{hash}"));
        Elsewhere { chosen, place }
    }

    /// Where copies went last, by the note beside our own ones.
    pub fn noted(own: &Path) -> Option<Elsewhere> {
        let place = PathBuf::from(fs::read_to_string(own.join(NOTE)).ok()?);
        Some(Elsewhere { chosen: place.parent()?.to_owned(), place })
    }

    /// Notes beside our own copies where the others are.
    pub fn note(&self, own: &Path) -> Result<()> {
        let note = self.place.display().to_string();
        if fs::read_to_string(own.join(NOTE)).is_ok_and(|noted| noted == note) {
            return Ok(());
        }
        private::write(&own.join(NOTE), note.as_bytes())
    }

    /// Makes the place ready. The chosen folder itself is not made: where a disk is not plugged in,
    /// that would be a folder on another one.
    pub fn make(&self) -> Result<()> {
        if !self.chosen.is_dir() {
            return Err(Error::io(&self.chosen)(io::ErrorKind::NotFound.into()));
        }
        private::make_folder(&self.place)
    }
}
