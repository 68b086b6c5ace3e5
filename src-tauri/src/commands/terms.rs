//! Terms of answers: the control over each pair, what holds for a body, and the calendars.

use hattama_domain::id::{AddresseeId, BodyId};
use hattama_domain::operation::Done;
use hattama_domain::term::calendar::{Country, SpecialDay};
use hattama_domain::term::{ControlChange, Term};
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

/// Changes the control over pairs, over all of them or none.
#[tauri::command(async)]
#[specta::specta]
pub fn change_control(
    desk: State<Desk>,
    addressees: Vec<AddresseeId>,
    change: ControlChange,
) -> Answer<Done<()>> {
    desk.with(|store| store.change_control(&addressees, &change))
}

#[tauri::command(async)]
#[specta::specta]
pub fn body_term(desk: State<Desk>, body: BodyId) -> Answer<Option<Term>> {
    desk.with(|store| store.body_term(body))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_body_term(desk: State<Desk>, body: BodyId, term: Option<Term>) -> Answer<Done<()>> {
    desk.with(|store| store.change_body_term(body, term))
}

#[tauri::command(async)]
#[specta::specta]
pub fn special_days(desk: State<Desk>, country: Country) -> Answer<Vec<SpecialDay>> {
    desk.with(|store| store.special_days(country))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_special_days(
    desk: State<Desk>,
    country: Country,
    days: Vec<SpecialDay>,
) -> Answer<Done<()>> {
    desk.with(|store| store.change_special_days(country, days))
}
