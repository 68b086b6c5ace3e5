//! Safety copies: taken, listed, looked into, and restored from.

use std::path::Path;

use hattama_domain::copy::{CopyLine, CopyReason, CopySummary, Restored};
use hattama_store::look_into;
use tauri::State;

use crate::copying::{self, TakenCopy};
use crate::desk::Desk;
use crate::desktop::Kind;
use crate::error::{Answer, Fault};

/// The copies that can be reached, newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn copies(desk: State<Desk>) -> Answer<Vec<CopyLine>> {
    Ok(desk.with(|store| store.copies())?.list())
}

#[tauri::command(async)]
#[specta::specta]
pub fn take_copy(desk: State<Desk>) -> Answer<TakenCopy> {
    copying::take(&desk, CopyReason::Hand)
}

/// Asks for the file of a copy; `None` where the user thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_copy(desk: State<Desk>) -> Option<String> {
    let chosen = desk.desktop.choose_file(desk.words(), Kind::Copy);
    chosen.map(|path| path.display().to_string())
}

/// The copy that the program was last opened with, told once.
#[tauri::command(async)]
#[specta::specta]
pub fn opened_copy(desk: State<Desk>) -> Option<String> {
    desk.opened.take().map(|path| path.display().to_string())
}

/// Says what is in a copy. One that is not whole is an error.
#[tauri::command(async)]
#[specta::specta]
pub fn look_into_copy(desk: State<Desk>, path: String) -> Answer<CopySummary> {
    look_into(Path::new(&path)).map_err(|error| desk.say(error))
}

/// Replaces the store by a copy; the store as it was is kept. Everything may be different then.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_copy(desk: State<Desk>, path: String) -> Answer<Restored> {
    desk.with(|store| -> Result<_, Fault> {
        let restored = store.restore_from(Path::new(&path))?;
        store.settle_drafts()?;
        Ok(restored)
    })
}

/// Whether what is open is a copy that can only be read, since somebody else has the store open.
#[tauri::command(async)]
#[specta::specta]
pub fn is_read_only(desk: State<Desk>) -> bool {
    desk.store().is_read_only()
}
