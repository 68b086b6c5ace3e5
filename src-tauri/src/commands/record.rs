//! The record: speeches with their passages, points noted, decisions.

use hattama_domain::decision::DecisionChange;
use hattama_domain::id::{DecisionId, MeetingId, PassageId, PointId, SpeechId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::operation::Done;
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::record::{Entry, EntryRef, Outline, Place};
use hattama_domain::speech::{NewSpeech, Speech, SpeechChange};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

#[tauri::command(async)]
#[specta::specta]
pub fn record_outline(desk: State<Desk>, meeting: MeetingId) -> Answer<Outline> {
    desk.with(|store| store.record_outline(meeting))
}

/// Those of the entries that are still there.
#[tauri::command(async)]
#[specta::specta]
pub fn record_entries(
    desk: State<Desk>,
    meeting: MeetingId,
    wanted: Vec<EntryRef>,
) -> Answer<Vec<Entry>> {
    desk.with(|store| store.record_entries(meeting, &wanted))
}

#[tauri::command(async)]
#[specta::specta]
pub fn speech(desk: State<Desk>, id: SpeechId) -> Answer<Speech> {
    desk.with(|store| store.speech(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn move_entry(desk: State<Desk>, entry: EntryRef, place: Place) -> Answer<Done<()>> {
    desk.with(|store| store.move_entry(entry, place))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_speech(
    desk: State<Desk>,
    meeting: MeetingId,
    place: Place,
    speech: NewSpeech,
) -> Answer<Done<SpeechId>> {
    desk.with(|store| store.add_speech(meeting, place, speech))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_speech(desk: State<Desk>, id: SpeechId, change: SpeechChange) -> Answer<Done<()>> {
    desk.with(|store| store.change_speech(id, change))
}

/// Marks part of a speech, as it stands in the finished text.
#[tauri::command(async)]
#[specta::specta]
pub fn mark_passage(
    desk: State<Desk>,
    speech: SpeechId,
    range: TextRange,
    kind: PassageKind,
) -> Answer<Done<PassageId>> {
    desk.with(|store| store.mark_passage(speech, range, kind))
}

/// Says in which language a passage is, where that is not the language of its speech.
#[tauri::command(async)]
#[specta::specta]
pub fn change_passage(
    desk: State<Desk>,
    id: PassageId,
    language: Option<Language>,
) -> Answer<Done<()>> {
    desk.with(|store| store.change_passage(id, language))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_point(
    desk: State<Desk>,
    meeting: MeetingId,
    place: Place,
    text: Wording,
) -> Answer<Done<PointId>> {
    desk.with(|store| store.add_point(meeting, place, text))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_decision(
    desk: State<Desk>,
    meeting: MeetingId,
    place: Place,
    text: Wording,
) -> Answer<Done<DecisionId>> {
    desk.with(|store| store.add_decision(meeting, place, text))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_decision(
    desk: State<Desk>,
    id: DecisionId,
    change: DecisionChange,
) -> Answer<Done<()>> {
    desk.with(|store| store.change_decision(id, change))
}
