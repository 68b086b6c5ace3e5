//! Choosing, attaching and opening files, by the system's own dialogs and viewers.

use std::path::{Path, PathBuf};

use chrono::Utc;
use hattama_documents::{near_name, write_whole};
use hattama_domain::attachment::Attachment;
use tauri::State;

use crate::desk::Desk;
use crate::desktop::Kind;
use crate::error::{Answer, Fault};

/// Asks for a folder, beginning at the one that is in use; `None` where the user thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_folder(desk: State<Desk>, from: Option<String>) -> Option<String> {
    let chosen = desk.desktop.choose_folder(desk.words(), from.as_deref().map(Path::new));
    chosen.map(|path| path.display().to_string())
}

/// Asks for a file and keeps a copy of it beside the store.
#[tauri::command(async)]
#[specta::specta]
pub fn attach_file(desk: State<Desk>) -> Answer<Option<Attachment>> {
    let chosen = desk.desktop.choose_file(desk.words(), Kind::Any);
    chosen.map(|path| attach(&desk, &path)).transpose()
}

/// Keeps a copy of a file that was dropped onto the window beside the store.
#[tauri::command(async)]
#[specta::specta]
pub fn attach_dropped(desk: State<Desk>, path: String) -> Answer<Attachment> {
    attach(&desk, Path::new(&path))
}

/// Typing goes on while a large file is copied: the store is not held meanwhile.
fn attach(desk: &Desk, path: &Path) -> Answer<Attachment> {
    let incoming = desk.with(|store| store.incoming())?;
    let taken = incoming.take(path).map_err(|fault| desk.say(fault))?;
    desk.with(|store| store.keep(taken))
}

/// Writes texts that the store can't take just now to a file in a folder that the user chooses, and
/// tells which; `None` where the user thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn save_elsewhere(desk: State<Desk>, texts: Vec<String>) -> Answer<Option<String>> {
    let Some(folder) = desk.desktop.choose_folder(desk.words(), None) else { return Ok(None) };
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
    let name = near_name(&attachment.name);
    let path = desk.with(|store| store.lend(&attachment, &name))?;
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
