//! Recommendations: what is said of them, whom they go to, and what takes their place.

use chrono::NaiveDate;
use hattama_domain::id::{AddresseeId, BodyId, MeetingId, RecommendationId};
use hattama_domain::language::Wording;
use hattama_domain::life::LifeEvent;
use hattama_domain::operation::Done;
use hattama_domain::recommendation::{
    NewRecommendation, Recommendation, RecommendationChange, RecommendationsChange,
};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

#[tauri::command(async)]
#[specta::specta]
pub fn recommendations(desk: State<Desk>, meeting: MeetingId) -> Answer<Vec<Recommendation>> {
    desk.with(|store| store.recommendations(meeting))
}

/// Every step in the life of a recommendation, in the order in which they happened.
#[tauri::command(async)]
#[specta::specta]
pub fn recommendation_history(desk: State<Desk>, id: RecommendationId) -> Answer<Vec<LifeEvent>> {
    desk.with(|store| store.recommendation_history(id))
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

/// Changes recommendations alike, all of them or none.
#[tauri::command(async)]
#[specta::specta]
pub fn change_recommendations(
    desk: State<Desk>,
    recommendations: Vec<RecommendationId>,
    change: RecommendationsChange,
) -> Answer<Done<()>> {
    desk.with(|store| store.change_recommendations(&recommendations, &change))
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

/// Splits a recommendation into parts, one for each text, and tells which.
#[tauri::command(async)]
#[specta::specta]
pub fn split_recommendation(
    desk: State<Desk>,
    id: RecommendationId,
    parts: Vec<Wording>,
) -> Answer<Done<Vec<RecommendationId>>> {
    desk.with(|store| store.split_recommendation(id, &parts))
}

/// Merges recommendations of one session into a new one, and tells which.
#[tauri::command(async)]
#[specta::specta]
pub fn merge_recommendations(
    desk: State<Desk>,
    recommendations: Vec<RecommendationId>,
    text: Wording,
) -> Answer<Done<RecommendationId>> {
    desk.with(|store| store.merge_recommendations(&recommendations, &text))
}

/// Says that a recommendation which is there has taken the place of others.
#[tauri::command(async)]
#[specta::specta]
pub fn supersede_recommendations(
    desk: State<Desk>,
    recommendations: Vec<RecommendationId>,
    by: RecommendationId,
) -> Answer<Done<()>> {
    desk.with(|store| store.supersede_recommendations(&recommendations, by))
}

/// Carries recommendations over to a later session, and tells their drafts there.
#[tauri::command(async)]
#[specta::specta]
pub fn carry_recommendations(
    desk: State<Desk>,
    recommendations: Vec<RecommendationId>,
    to: MeetingId,
) -> Answer<Done<Vec<RecommendationId>>> {
    desk.with(|store| store.carry_recommendations(&recommendations, to))
}

/// Says that a recommendation has not taken the place of another after all.
#[tauri::command(async)]
#[specta::specta]
pub fn end_succession(
    desk: State<Desk>,
    predecessor: RecommendationId,
    successor: RecommendationId,
) -> Answer<Done<()>> {
    desk.with(|store| store.end_succession(predecessor, successor))
}
