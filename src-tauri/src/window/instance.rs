//! One instance a data folder: a second start brings the first window to the front.

use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager, Wry};
use tauri_specta::Event;

use crate::desk::Desk;
use crate::opened::CopyOpened;

/// The identity of the instance on a folder, where it is not the program's own: two windows on one
/// folder would be one, whichever way it was named.
pub fn identifier(program: &str, folder: &Path) -> Option<String> {
    let own = crate::environment::data_folder();
    if own.is_some_and(|own| resolved(&own) == resolved(folder)) {
        return None;
    }
    let mut hash = DefaultHasher::new();
    resolved(folder).hash(&mut hash);
    Some(format!("{program}.i{:x}", hash.finish()))
}

/// A folder by its one true name, as far as it is there yet.
fn resolved(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned())
}

/// A second start on the same folder brings the first window to the front, and hands over the copy
/// that it was opened with.
pub fn come_forward(app: &AppHandle<Wry>, arguments: Vec<String>, folder: &Path) {
    let request = crate::cli::parse(arguments.into_iter().map(OsString::from)).ok();
    if let (Some(copy), Some(desk)) =
        (request.and_then(|request| request.copy), app.try_state::<Desk>())
    {
        desk.opened.keep(folder.join(copy));
        // Where nobody listens yet, the window asks by itself when it is there.
        let _ = CopyOpened.emit(app);
    }
    if let Some(window) = app.get_webview_window(super::MAIN) {
        // Neither matters where the desktop doesn't allow it: the window is there.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
