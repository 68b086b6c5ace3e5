//! Recommendations, their addressees, and the ledger of both.

use chrono::NaiveDate;
use hattama_domain::id::{AddresseeId, BodyId, MeetingId, RecommendationId};
use hattama_domain::operation::Done;
use hattama_domain::recommendation::{
    LedgerLine, NewRecommendation, Recommendation, RecommendationChange,
};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

#[tauri::command(async)]
#[specta::specta]
pub fn recommendations(desk: State<Desk>, meeting: MeetingId) -> Answer<Vec<Recommendation>> {
    desk.with(|store| store.recommendations(meeting))
}

#[tauri::command(async)]
#[specta::specta]
pub fn ledger(desk: State<Desk>) -> Answer<Vec<LedgerLine>> {
    desk.with(|store| store.ledger())
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_recommendation(
    desk: State<Desk>,
    meeting: MeetingId,
    recommendation: NewRecommendation,
) -> Answer<Done<RecommendationId>> {
    desk.with(|store| store.add_recommendation(meeting, recommendation))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_recommendation(
    desk: State<Desk>,
    id: RecommendationId,
    change: RecommendationChange,
) -> Answer<Done<()>> {
    desk.with(|store| store.change_recommendation(id, change))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_addressee(
    desk: State<Desk>,
    recommendation: RecommendationId,
    body: BodyId,
) -> Answer<Done<AddresseeId>> {
    desk.with(|store| store.add_addressee(recommendation, body))
}

#[tauri::command(async)]
#[specta::specta]
pub fn confirm_addressee(desk: State<Desk>, id: AddresseeId, confirmed: bool) -> Answer<Done<()>> {
    desk.with(|store| store.confirm_addressee(id, confirmed))
}

/// Adopts recommendations, all or none, and tells how many.
#[tauri::command(async)]
#[specta::specta]
pub fn adopt(
    desk: State<Desk>,
    recommendations: Vec<RecommendationId>,
    on: Option<NaiveDate>,
) -> Answer<Done<u32>> {
    desk.with(|store| store.adopt(&recommendations, on))
}
