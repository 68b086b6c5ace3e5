//! The emblem of letters: looked through before it is kept, and where the press finds it then.

use std::fs;
use std::path::Path;

use hattama_press::{EMBLEM_LIMIT, EmblemFault, Press};
use hattama_store::Store;

use crate::error::Fault;

/// A press that finds the pictures of papers among the attached files of a store.
pub fn press(store: &Store) -> Press {
    let place = store.attachment_paths();
    Press::with_pictures(move |picture| fs::read(place(picture)).ok())
}

/// Refuses a file that can't be an emblem, and one that can't be read.
pub fn check(press: &Press, path: &Path) -> Result<(), Fault> {
    let size = fs::metadata(path).map_err(Fault::file(path))?.len();
    // One of any size must not fill the memory first.
    if size > EMBLEM_LIMIT {
        return Err(EmblemFault::TooLarge.into());
    }
    let bytes = fs::read(path).map_err(Fault::file(path))?;
    Ok(press.check_emblem(&bytes)?)
}
