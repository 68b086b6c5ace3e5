//! People of the directory, and their posts.

use hattama_domain::id::{BodyId, MembershipId, PersonId, SpeechId};
use hattama_domain::language::Wording;
use hattama_domain::operation::Done;
use hattama_domain::person::{CaseForm, MembershipChange, NewPerson, Person, PersonChange};
use hattama_domain::said::{SaidByPerson, SaidSpeech};
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;
use crate::forms;

/// A person with the case forms of the name and of the posts, those that are only proposed too.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PersonCard {
    pub person: Person,
    pub forms: Vec<CaseForm>,
    /// By post, in the order of the person's posts.
    pub post_forms: Vec<(MembershipId, Vec<CaseForm>)>,
}

#[tauri::command(async)]
#[specta::specta]
pub fn people(desk: State<Desk>) -> Answer<Vec<Person>> {
    desk.with(|store| store.people())
}

#[tauri::command(async)]
#[specta::specta]
pub fn person(desk: State<Desk>, id: PersonId) -> Answer<PersonCard> {
    let person = desk.with(|store| store.person(id))?;
    let forms = forms::of_person(&person);
    let posts = person.memberships.iter();
    let post_forms = posts.map(|post| (post.id, forms::of_post(post))).collect();
    Ok(PersonCard { person, forms, post_forms })
}

/// All that a person has said, and what grew out of it.
#[tauri::command(async)]
#[specta::specta]
pub fn said(desk: State<Desk>, person: PersonId) -> Answer<SaidByPerson> {
    desk.with(|store| store.said(person))
}

/// Some speeches as a list of them shows each.
#[tauri::command(async)]
#[specta::specta]
pub fn said_speeches(desk: State<Desk>, wanted: Vec<SpeechId>) -> Answer<Vec<SaidSpeech>> {
    desk.with(|store| store.said_speeches(&wanted))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_person(desk: State<Desk>, person: NewPerson) -> Answer<Done<PersonId>> {
    desk.with(|store| store.add_person(person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_person(desk: State<Desk>, id: PersonId, change: PersonChange) -> Answer<Done<()>> {
    desk.with(|store| store.change_person(id, change))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_membership(
    desk: State<Desk>,
    person: PersonId,
    body: BodyId,
    role: Wording,
) -> Answer<Done<MembershipId>> {
    desk.with(|store| store.add_membership(person, body, role))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_membership(
    desk: State<Desk>,
    id: MembershipId,
    change: MembershipChange,
) -> Answer<Done<()>> {
    desk.with(|store| store.change_membership(id, change))
}
