//! Typing: drafts while it goes on, an operation when it is done.

use hattama_domain::operation::Done;
use hattama_domain::text::{Draft, TextField};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

/// Puts what is being typed on the disk: when this answers, it is there.
#[tauri::command(async)]
#[specta::specta]
pub fn save_draft(desk: State<Desk>, draft: Draft) -> Answer<()> {
    desk.with(|store| store.save_draft(&draft))
}

/// Makes an operation of what was typed.
#[tauri::command(async)]
#[specta::specta]
pub fn write_text(desk: State<Desk>, field: TextField, text: String) -> Answer<Done<()>> {
    desk.with(|store| store.write_text(field, &text))
}

/// What is being typed, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn drafts(desk: State<Desk>) -> Answer<Vec<Draft>> {
    desk.with(|store| store.drafts())
}

/// The page's word, asked for by `GoingToSleep`, that what was being typed is finished.
#[tauri::command(async)]
#[specta::specta]
pub fn finished_typing(desk: State<Desk>) {
    desk.finished.tell();
}
