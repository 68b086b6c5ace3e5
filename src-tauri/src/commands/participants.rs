//! Participants of a meeting.

use hattama_domain::id::{MeetingId, ParticipantId};
use hattama_domain::operation::Done;
use hattama_domain::participant::{NewParticipant, Participant, ParticipantChange};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

#[tauri::command(async)]
#[specta::specta]
pub fn participants(desk: State<Desk>, meeting: MeetingId) -> Answer<Vec<Participant>> {
    desk.with(|store| store.participants(meeting))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_participant(
    desk: State<Desk>,
    meeting: MeetingId,
    participant: NewParticipant,
) -> Answer<Done<ParticipantId>> {
    desk.with(|store| store.add_participant(meeting, participant))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_participant(
    desk: State<Desk>,
    id: ParticipantId,
    change: ParticipantChange,
) -> Answer<Done<()>> {
    desk.with(|store| store.change_participant(id, change))
}
