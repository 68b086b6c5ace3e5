//! Choosing, attaching and opening files, by the system's own dialogs and viewers.

use std::path::PathBuf;

use hattama_domain::attachment::Attachment;
use tauri::State;

use crate::desk::Desk;
use crate::error::{Answer, Fault};

/// Asks for a folder; `None` where the user thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_folder(desk: State<Desk>) -> Option<String> {
    desk.desktop.choose_folder().map(|path| path.display().to_string())
}

/// Asks for a file and keeps a copy of it beside the store.
#[tauri::command(async)]
#[specta::specta]
pub fn attach_file(desk: State<Desk>) -> Answer<Option<Attachment>> {
    match desk.desktop.choose_file() {
        Some(path) => desk.with(|store| store.attach(&path)).map(Some),
        None => Ok(None),
    }
}

/// Opens an attached file in the system's viewer.
#[tauri::command(async)]
#[specta::specta]
pub fn open_attachment(desk: State<Desk>, attachment: Attachment) -> Answer<()> {
    let path = desk.with(|store| store.lend(&attachment))?;
    open(&desk, path)
}

/// Shows a folder in the system's file manager.
#[tauri::command(async)]
#[specta::specta]
pub fn open_folder(desk: State<Desk>, folder: String) -> Answer<()> {
    open(&desk, folder.into())
}

fn open(desk: &Desk, path: PathBuf) -> Answer<()> {
    desk.desktop.open(&path).map_err(|source| desk.say(Fault::File { path, source }))
}
