//! Choosing, attaching and opening files, by the system's own dialogs and viewers.

use std::path::PathBuf;

use chrono::Utc;
use hattama_documents::write_whole;
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

/// Writes texts that the store can't take just now to a file in a folder that the user chooses, and
/// tells which; `None` where the user thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn save_elsewhere(desk: State<Desk>, texts: Vec<String>) -> Answer<Option<String>> {
    let Some(folder) = desk.desktop.choose_folder() else { return Ok(None) };
    let name = format!("Hattama {}.txt", Utc::now().format("%Y-%m-%d %H-%M-%S"));
    let path = folder.join(name);
    match write_whole(&path, texts.join("\n\n").as_bytes()) {
        Ok(()) => Ok(Some(path.display().to_string())),
        Err(source) => Err(desk.say(Fault::File { path, source })),
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

/// Opens an exported file in the system's viewer, which prints it.
#[tauri::command(async)]
#[specta::specta]
pub fn open_file(desk: State<Desk>, path: String) -> Answer<()> {
    open(&desk, path.into())
}

fn open(desk: &Desk, path: PathBuf) -> Answer<()> {
    desk.desktop.open(&path).map_err(|source| desk.say(Fault::File { path, source }))
}
