//! Deleting, and the bin.

use hattama_domain::bin::BinLine;
use hattama_domain::noun::ItemRef;
use hattama_domain::operation::Done;
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

#[tauri::command(async)]
#[specta::specta]
pub fn delete(desk: State<Desk>, item: ItemRef) -> Answer<Done<()>> {
    desk.with(|store| store.delete(item))
}

#[tauri::command(async)]
#[specta::specta]
pub fn restore(desk: State<Desk>, item: ItemRef) -> Answer<Done<()>> {
    desk.with(|store| store.restore(item))
}

#[tauri::command(async)]
#[specta::specta]
pub fn bin(desk: State<Desk>) -> Answer<Vec<BinLine>> {
    desk.with(|store| store.bin())
}

/// Removes for good what nothing refers to, and tells how much that was.
#[tauri::command(async)]
#[specta::specta]
pub fn empty_bin(desk: State<Desk>) -> Answer<Done<u32>> {
    desk.with(|store| store.empty_bin())
}
