//! One instance a data folder: a second start brings the first window to the front.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager, Wry};

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

/// A second start on the same folder brings the first window to the front.
pub fn come_forward(app: &AppHandle<Wry>) {
    if let Some(window) = app.get_webview_window("main") {
        // Neither matters where the desktop doesn't allow it: the window is there.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
