//! What the program asks of the desktop: a folder, a file, or to open one in its viewer. Where a
//! test drives the window, a given path stands in for the dialogs, which WebDriver knows nothing of.

use std::io;
use std::path::{Path, PathBuf};

use hattama_words::Words;
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath, MessageDialogButtons};

use crate::window::MAIN;

/// The environment variable whose path stands in for what the user would choose, under automation
/// only.
const STAND_IN: &str = "HATTAMA_CHOOSE";

/// What a file is that is asked for.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    Any,
    Word,
    Picture,
    Copy,
    Profile,
}

impl Kind {
    /// How such files are called, by a message, and what their names end with.
    fn names(self) -> Option<(&'static str, &'static [&'static str])> {
        Some(match self {
            Kind::Any => return None,
            Kind::Word => ("files-word", &["docx"]),
            Kind::Picture => ("files-pictures", &["png", "jpg", "jpeg", "svg"]),
            Kind::Copy => ("files-copies", &["hattama"]),
            Kind::Profile => ("files-profiles", &["json"]),
        })
    }

    /// Has a dialog show such files, unless the user wants to see all.
    fn sift(self, dialog: FileDialogBuilder<Wry>, words: &Words) -> FileDialogBuilder<Wry> {
        let Some((name, endings)) = self.names() else { return dialog };
        let endings = written(endings);
        let endings: Vec<&str> = endings.iter().map(String::as_str).collect();
        dialog.add_filter(words.say(name), &endings).add_filter(words.say("files-all"), &["*"])
    }
}

/// Endings in both cases, since Linux tells them apart.
fn written(endings: &[&str]) -> Vec<String> {
    endings.iter().flat_map(|ending| [ending.to_string(), ending.to_uppercase()]).collect()
}

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

    /// Asks for a folder, beginning at one that is there, else where the user keeps documents. Waits for
    /// the user, so not to be called on the main thread.
    pub fn choose_folder(&self, words: &Words, from: Option<&Path>) -> Option<PathBuf> {
        match self {
            Desktop::Real(app) => {
                let mut dialog = dialog(app, words.say("files-choose-folder"));
                // The system's own choice would be what was used last, where no folder stands.
                if let Some(folder) = beginning(app, from) {
                    dialog = dialog.set_directory(folder);
                }
                path(dialog.blocking_pick_folder())
            }
            Desktop::Given(path) => Some(path.clone()),
        }
    }

    /// Asks for a file of a kind. Waits for the user, so not to be called on the main thread.
    pub fn choose_file(&self, words: &Words, kind: Kind) -> Option<PathBuf> {
        match self {
            Desktop::Real(app) => {
                let dialog = dialog(app, words.say("files-choose"));
                path(kind.sift(dialog, words).blocking_pick_file())
            }
            Desktop::Given(path) => Some(path.clone()),
        }
    }

    /// Asks where to save a file of a kind, under this name if she likes it. Waits for the user, so not
    /// to be called on the main thread.
    pub fn choose_new_file(&self, words: &Words, kind: Kind, name: &str) -> Option<PathBuf> {
        match self {
            Desktop::Real(app) => {
                let dialog = dialog(app, words.say("files-save")).set_file_name(name);
                path(kind.sift(dialog, words).blocking_save_file())
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

/// A dialog for files that belongs to the window.
fn dialog(app: &AppHandle<Wry>, title: String) -> FileDialogBuilder<Wry> {
    let dialog = app.dialog().file().set_title(title);
    match app.get_webview_window(MAIN) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// The folder that a choice begins at.
fn beginning(app: &AppHandle<Wry>, from: Option<&Path>) -> Option<PathBuf> {
    let there = from.filter(|folder| folder.is_dir()).map(Path::to_owned);
    let documents = || app.path().document_dir().ok();
    there.or_else(documents).or_else(|| app.path().home_dir().ok())
}

fn path(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen?.into_path().ok()
}
