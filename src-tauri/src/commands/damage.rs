//! Damage: what was found, found now, and mended.

use hattama_domain::check::{Damage, Hit, Source};
use hattama_domain::operation::Done;
use tauri::State;

use crate::checking;
use crate::desk::Desk;
use crate::error::Answer;

/// What was found damaged since the window was opened, and still is.
#[tauri::command(async)]
#[specta::specta]
pub fn damage(desk: State<Desk>) -> Answer<Vec<Damage>> {
    checking::known(&desk)
}

/// Compares every seal now, and gives what is damaged.
#[tauri::command(async)]
#[specta::specta]
pub fn check_texts(desk: State<Desk>) -> Answer<Vec<Damage>> {
    checking::check(&desk, || ())?;
    checking::known(&desk)
}

/// Puts what a source has whole in the place of what was hit.
#[tauri::command(async)]
#[specta::specta]
pub fn mend(desk: State<Desk>, hit: Hit, source: Source) -> Answer<Done<()>> {
    let seals = desk.with(|store| store.seals())?;
    let whole = seals.whole(hit, &source).map_err(|error| desk.say(error))?;
    desk.with(|store| store.mend(hit, &whole))
}
