//! Topics: everything that has a tag.

use hattama_domain::topic::Topic;
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

#[tauri::command(async)]
#[specta::specta]
pub fn topics(desk: State<Desk>) -> Answer<Vec<String>> {
    desk.with(|store| store.topics())
}

#[tauri::command(async)]
#[specta::specta]
pub fn topic(desk: State<Desk>, tag: String) -> Answer<Topic> {
    desk.with(|store| store.topic(&tag))
}
