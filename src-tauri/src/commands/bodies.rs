//! Bodies of the directory.

use hattama_domain::body::{Body, BodyChange, NewBody};
use hattama_domain::id::{BodyId, BodyNameId};
use hattama_domain::operation::Done;
use hattama_domain::person::CaseForm;
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;
use crate::forms;

/// A body with the case forms of its names, those that are only proposed too.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BodyCard {
    pub body: Body,
    /// By name, in the order of the body's names.
    pub forms: Vec<(BodyNameId, Vec<CaseForm>)>,
}

#[tauri::command(async)]
#[specta::specta]
pub fn bodies(desk: State<Desk>) -> Answer<Vec<Body>> {
    desk.with(|store| store.bodies())
}

#[tauri::command(async)]
#[specta::specta]
pub fn body(desk: State<Desk>, id: BodyId) -> Answer<BodyCard> {
    let body = desk.with(|store| store.body(id))?;
    let forms = body.names.iter().map(|name| (name.id, forms::of_name(name))).collect();
    Ok(BodyCard { body, forms })
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_body(desk: State<Desk>, body: NewBody) -> Answer<Done<BodyId>> {
    desk.with(|store| store.add_body(body))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_body(desk: State<Desk>, id: BodyId, change: BodyChange) -> Answer<Done<()>> {
    desk.with(|store| store.change_body(id, change))
}
