//! What the Russian and the Kazakh version of a text say differently. It advises and hinders nothing.

use hattama_domain::id::{LetterId, MeetingId};
use hattama_domain::twins::{self, TwinPair};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

/// The points, decisions and recommendations of a meeting whose versions differ, as they are typed
/// just now.
#[tauri::command(async)]
#[specta::specta]
pub fn differing_texts(desk: State<Desk>, meeting: MeetingId) -> Answer<Vec<TwinPair>> {
    let file = desk.with(|store| store.meeting_file_for_gaps(meeting))?;
    Ok(twins::of_record(&file))
}

/// The parts in which a letter differs from its twin.
#[tauri::command(async)]
#[specta::specta]
pub fn differing_letter(desk: State<Desk>, letter: LetterId) -> Answer<Vec<TwinPair>> {
    desk.with(|store| crate::twins::of_letter(store, letter))
}
