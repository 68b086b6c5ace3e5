//! What the program asks of the desktop: a folder, a file, or to open one in its viewer. Where a
//! test drives the window, a given path stands in for the dialogs (native ones can't be driven).

use std::io;
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Wry};
use tauri_plugin_dialog::{DialogExt, FilePath, MessageDialogButtons};

/// The environment variable whose path stands in for what the user would choose, under automation
/// only.
const STAND_IN: &str = "HATTAMA_CHOOSE";

/// The desktop around the window.
pub enum Desktop {
    /// The system's dialogs and viewers.
    Real(AppHandle<Wry>),
    /// This path is chosen whenever one is asked for, and nothing is opened.
    Given(PathBuf),
}

impl Desktop {
    /// The real one, unless the window is driven and a path was given for it.
    pub fn around(app: &AppHandle<Wry>) -> Desktop {
        match std::env::var_os(STAND_IN) {
            Some(path) if is_driven() => Desktop::Given(path.into()),
            _ => Desktop::Real(app.clone()),
        }
    }

    /// Asks for a folder. Waits for the user, so not to be called on the main thread.
    pub fn choose_folder(&self) -> Option<PathBuf> {
        match self {
            Desktop::Real(app) => path(app.dialog().file().blocking_pick_folder()),
            Desktop::Given(path) => Some(path.clone()),
        }
    }

    /// Asks for a file. Waits for the user, so not to be called on the main thread.
    pub fn choose_file(&self) -> Option<PathBuf> {
        match self {
            Desktop::Real(app) => path(app.dialog().file().blocking_pick_file()),
            Desktop::Given(path) => Some(path.clone()),
        }
    }

    /// Asks where to save a file, under this name if she likes it. Waits for the user, so not to be
    /// called on the main thread.
    pub fn choose_new_file(&self, name: &str) -> Option<PathBuf> {
        match self {
            Desktop::Real(app) => {
                path(app.dialog().file().set_file_name(name).blocking_save_file())
            }
            Desktop::Given(path) => Some(path.clone()),
        }
    }

    /// Asks a question with two answers, and whether the first was given. Waits for the user, so not
    /// to be called on the main thread.
    pub fn agrees(&self, question: String, yes: String, no: String) -> bool {
        match self {
            Desktop::Real(app) => app
                .dialog()
                .message(question)
                .buttons(MessageDialogButtons::OkCancelCustom(yes, no))
                .blocking_show(),
            Desktop::Given(_) => true,
        }
    }

    /// Opens a file or folder in the system's viewer; refuses one that is not there.
    pub fn open(&self, path: &Path) -> io::Result<()> {
        path.metadata()?;
        match self {
            Desktop::Real(_) => {
                tauri_plugin_opener::open_path(path, None::<&str>).map_err(io::Error::other)
            }
            Desktop::Given(_) => Ok(()),
        }
    }
}

/// Whether a test drives the window, by WebDriver.
pub fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

fn path(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen?.into_path().ok()
}
