//! Participants of a meeting.

use hattama_domain::id::{MeetingId, ParticipantId};
use hattama_domain::operation::Done;
use hattama_domain::participant::{NewParticipant, Participant, ParticipantChange};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;
use crate::forms;

/// Each with the case forms of the capacity, those that are only proposed too.
#[tauri::command(async)]
#[specta::specta]
pub fn participants(desk: State<Desk>, meeting: MeetingId) -> Answer<Vec<Participant>> {
    desk.with(|store| {
        let mut participants = store.participants(meeting)?;
        for participant in participants.iter_mut().filter(|one| !one.capacity.is_blank()) {
            let person = participant.person.map(|person| store.person(person)).transpose()?;
            participant.forms = forms::of_capacity(participant, person.as_ref());
        }
        Ok::<_, hattama_store::Error>(participants)
    })
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
