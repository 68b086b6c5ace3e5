//! The safety copy that the program was opened with: by a double-click on it, also where the window
//! is there already. The window asks for it and shows what is in it.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// Another copy was opened: the window is to ask for it.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct CopyOpened;

/// What was opened last and not yet asked for.
#[derive(Default)]
pub struct Opened(Mutex<Option<PathBuf>>);

impl Opened {
    /// Keeps a copy until it is asked for.
    pub fn keep(&self, copy: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(copy);
    }

    /// Gives what is kept, once.
    pub fn take(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
