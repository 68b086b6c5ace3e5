//! The emblem of the letterhead; its contacts are a setting as any other.

use hattama_domain::attachment::Attachment;
use tauri::State;

use crate::desk::Desk;
use crate::desktop::Kind;
use crate::error::{Answer, Fault};
use crate::letterhead;

/// Asks for a picture, looks it through as an emblem and keeps it beside the store; `None` where the
/// user thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_emblem(desk: State<Desk>) -> Answer<Option<Attachment>> {
    let Some(path) = desk.desktop.choose_file(desk.words(), Kind::Picture) else { return Ok(None) };
    letterhead::check(&desk.press, &path).map_err(|fault| desk.say(fault))?;
    desk.with(|store| Ok::<_, Fault>(Some(store.attach(&path)?)))
}
