//! The agenda of a meeting.

use hattama_domain::agenda::{AgendaChange, AgendaItem};
use hattama_domain::id::{AgendaItemId, MeetingId};
use hattama_domain::language::Wording;
use hattama_domain::operation::Done;
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

#[tauri::command(async)]
#[specta::specta]
pub fn agenda(desk: State<Desk>, meeting: MeetingId) -> Answer<Vec<AgendaItem>> {
    desk.with(|store| store.agenda(meeting))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_agenda_item(
    desk: State<Desk>,
    meeting: MeetingId,
    title: Wording,
) -> Answer<Done<AgendaItemId>> {
    desk.with(|store| store.add_agenda_item(meeting, title))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_agenda_item(
    desk: State<Desk>,
    id: AgendaItemId,
    change: AgendaChange,
) -> Answer<Done<()>> {
    desk.with(|store| store.change_agenda_item(id, change))
}

/// Carries an item over to a later session.
#[tauri::command(async)]
#[specta::specta]
pub fn carry_item(desk: State<Desk>, id: AgendaItemId, to: Option<MeetingId>) -> Answer<Done<()>> {
    desk.with(|store| store.carry_item(id, to))
}
