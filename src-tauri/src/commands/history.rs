//! Undo and redo.

use hattama_domain::operation::{Done, History, OperationName};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

#[tauri::command(async)]
#[specta::specta]
pub fn history(desk: State<Desk>) -> Answer<History> {
    desk.with(|store| store.history())
}

/// Takes back the last operation and names it.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(desk: State<Desk>) -> Answer<Done<OperationName>> {
    desk.with(|store| store.undo())
}

/// Brings again what was undone last and names it.
#[tauri::command(async)]
#[specta::specta]
pub fn redo(desk: State<Desk>) -> Answer<Done<OperationName>> {
    desk.with(|store| store.redo())
}
