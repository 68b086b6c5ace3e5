//! Versions of minutes: draft, agreed, final, and what differs between them.

use hattama_domain::attachment::Attachment;
use hattama_domain::id::{MeetingId, MinutesId};
use hattama_domain::minutes::{Amendment, MinutesForm, MinutesRef, MinutesStep, MinutesVersion};
use hattama_domain::operation::Done;
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;
use crate::minutes::{self, MinutesState};

/// Where the minutes of a meeting stand in a form, in each language of the office's paper.
#[tauri::command(async)]
#[specta::specta]
pub fn minutes(
    desk: State<Desk>,
    meeting: MeetingId,
    form: MinutesForm,
) -> Answer<Vec<MinutesState>> {
    desk.with(|store| minutes::states(store, meeting, form))
}

/// Takes a step in the life of minutes. Agreeing keeps them as they are at that moment.
#[tauri::command(async)]
#[specta::specta]
pub fn step_minutes(
    desk: State<Desk>,
    of: MinutesRef,
    step: MinutesStep,
) -> Answer<Done<MinutesVersion>> {
    desk.with(|store| minutes::step(store, of, step))
}

/// Puts the signed file beside a final version, or takes it away.
#[tauri::command(async)]
#[specta::specta]
pub fn attach_to_minutes(
    desk: State<Desk>,
    version: MinutesId,
    file: Option<Attachment>,
) -> Answer<Done<MinutesVersion>> {
    desk.with(|store| store.attach_to_minutes(version, file))
}

/// What differs between two versions, or between one and the record as it is now.
#[tauri::command(async)]
#[specta::specta]
pub fn minutes_differences(
    desk: State<Desk>,
    before: MinutesId,
    after: Option<MinutesId>,
) -> Answer<Vec<Amendment>> {
    desk.with(|store| minutes::differing(store, before, after))
}
