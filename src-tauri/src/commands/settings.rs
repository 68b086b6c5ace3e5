//! Settings, the first start, and what the program says of itself.

use hattama_domain::body::NewBody;
use hattama_domain::id::MeetingId;
use hattama_domain::language::Language;
use hattama_domain::operation::Done;
use hattama_domain::settings::{Settings, SettingsChange};
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::desk::Desk;
use crate::error::{Answer, Fault};
use crate::sample;

/// What the program says of itself.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct About {
    pub version: String,
    pub data_folder: String,
    /// The language of the system, until one is chosen.
    pub system_language: Language,
}

#[tauri::command(async)]
#[specta::specta]
pub fn settings(desk: State<Desk>) -> Answer<Settings> {
    desk.with(|store| store.settings())
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_settings(desk: State<Desk>, change: SettingsChange) -> Answer<Done<Settings>> {
    desk.with(|store| store.change_settings(change))
}

/// The first start: the language, and the office's own organisation.
#[tauri::command(async)]
#[specta::specta]
pub fn set_up(
    desk: State<Desk>,
    language: Language,
    own_body: Option<NewBody>,
) -> Answer<Done<()>> {
    desk.with(|store| store.set_up(language, own_body))
}

#[tauri::command(async)]
#[specta::specta]
pub fn about(desk: State<Desk>) -> Answer<About> {
    Ok(About {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        data_folder: desk.store().folder().display().to_string(),
        system_language: crate::environment::language(),
    })
}

/// The licences of all that the program is made with.
#[tauri::command(async)]
#[specta::specta]
pub fn notices() -> String {
    include_str!("../../../packaging/linux/NOTICES.gen.txt").to_owned()
}

/// Adds the bundled sample session, or finds it there already.
#[tauri::command(async)]
#[specta::specta]
pub fn add_sample(desk: State<Desk>, complete: bool) -> Answer<Done<MeetingId>> {
    desk.with(|store| -> Result<_, Fault> { sample::add(store, complete) })
}
