//! Meetings as a whole, the first room, and finding by name.

use hattama_domain::find::Found;
use hattama_domain::gap::{self, Gap};
use hattama_domain::id::MeetingId;
use hattama_domain::language::Language;
use hattama_domain::meeting::{Meeting, MeetingChange, MeetingLine, NewMeeting, SectionCounts};
use hattama_domain::operation::Done;
use hattama_domain::today::Today;
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

/// A meeting as its screen's head shows it.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingCard {
    pub meeting: Meeting,
    pub counts: SectionCounts,
    /// What the minutes still need, in the first language of the office's paper.
    pub minutes_gaps: Vec<Gap>,
    /// What the letters still need.
    pub letter_gaps: Vec<Gap>,
}

#[tauri::command(async)]
#[specta::specta]
pub fn today(desk: State<Desk>) -> Answer<Today> {
    desk.with(|store| store.today())
}

/// Meetings, people, bodies and recommendations by name, at most fifty.
#[tauri::command(async)]
#[specta::specta]
pub fn find(desk: State<Desk>, query: String) -> Answer<Vec<Found>> {
    desk.with(|store| store.find(&query))
}

#[tauri::command(async)]
#[specta::specta]
pub fn meetings(desk: State<Desk>) -> Answer<Vec<MeetingLine>> {
    desk.with(|store| store.meetings())
}

#[tauri::command(async)]
#[specta::specta]
pub fn meeting(desk: State<Desk>, id: MeetingId) -> Answer<MeetingCard> {
    desk.with(|store| {
        let file = store.meeting_file_for_gaps(id)?;
        let language = file.settings.paper_languages.first().copied().unwrap_or(Language::Ru);
        Ok::<_, hattama_store::Error>(MeetingCard {
            counts: store.section_counts(id)?,
            minutes_gaps: gap::of_minutes(&file, language),
            letter_gaps: gap::of_letters(&file),
            meeting: file.meeting,
        })
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn create_meeting(desk: State<Desk>, meeting: NewMeeting) -> Answer<Done<MeetingId>> {
    desk.with(|store| store.create_meeting(meeting))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_meeting(desk: State<Desk>, id: MeetingId, change: MeetingChange) -> Answer<Done<()>> {
    desk.with(|store| store.change_meeting(id, change))
}
