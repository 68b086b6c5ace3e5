//! Search: every word of the record.

use hattama_domain::search::{Hits, Search};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

/// What was asked for, as far as the index has been made. One that is not whole is made on.
#[tauri::command(async)]
#[specta::specta]
pub fn search(desk: State<Desk>, search: Search) -> Answer<Hits> {
    let found = desk.with(|store| store.search(&search))?;
    if !found.is_complete {
        desk.indexing.ask();
    }
    Ok(found)
}
