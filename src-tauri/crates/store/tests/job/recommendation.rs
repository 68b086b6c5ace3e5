//! Recommendations: numbers, what they rest on, whom they go to, how they are adopted.

use hattama_domain::id::{MeetingId, RecommendationId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::recommendation::{
    Basis, NewRecommendation, Recommendation, RecommendationChange, RecommendationState,
};
use hattama_domain::record::Place;
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Error, Store};
use uuid::Uuid;

use crate::common::store;
use crate::office::{adopted, body, day, meeting, person, recommendation, ru, speech};

fn read(store: &Store, meeting: MeetingId) -> Vec<Recommendation> {
    store.recommendations(meeting).expect("recommendations can be read")
}

fn delete(store: &mut Store, noun: Noun, id: impl Into<Uuid>) {
    store.delete(ItemRef { noun, id: id.into() }).expect("it may be deleted");
}

fn state(store: &mut Store, id: RecommendationId, state: RecommendationState) -> Result<(), Error> {
    store.change_recommendation(id, RecommendationChange::State(state)).map(drop)
}

#[test]
fn numbers_run_on_in_each_meeting_and_are_not_given_again() {
    let (_folder, mut store) = store();
    let (one, other) = (meeting(&mut store), meeting(&mut store));
    recommendation(&mut store, one, "первая");
    let second = recommendation(&mut store, one, "вторая");
    delete(&mut store, Noun::Recommendation, second);
    recommendation(&mut store, one, "третья");
    recommendation(&mut store, other, "первая там");
    let numbers = |meeting| -> Vec<u32> {
        read(&store, meeting).iter().map(|recommendation| recommendation.number).collect()
    };
    assert_eq!(numbers(one), [1, 3]);
    assert_eq!(numbers(other), [1]);
}

#[test]
fn a_recommendation_rests_on_what_the_record_of_its_meeting_holds() {
    let (_folder, mut store) = store();
    let (here, there) = (meeting(&mut store), meeting(&mut store));
    let speech = speech(&mut store, here, "Роль маслихата важна");
    let range = TextRange { start: 0, end: 4 };
    let passage = store.mark_passage(speech, range, PassageKind::Summary).expect("marked").value;
    let point = store.add_point(here, Place::End(None), ru("отмечено")).expect("added").value;
    let elsewhere = store.add_point(there, Place::End(None), ru("там")).expect("added").value;

    let bases = vec![Basis::Point(point), Basis::Passage(passage), Basis::Point(point)];
    let new = NewRecommendation { text: ru("учесть"), item: None, bases };
    let id = store.add_recommendation(here, new).expect("added").value;
    assert_eq!(read(&store, here)[0].bases, [Basis::Point(point), Basis::Passage(passage)]);

    let change = RecommendationChange::Bases(vec![Basis::Point(elsewhere)]);
    let changed = store.change_recommendation(id, change);
    assert!(matches!(changed, Err(Error::NotFound(Noun::Point))));

    delete(&mut store, Noun::Speech, speech);
    assert_eq!(read(&store, here)[0].bases, [Basis::Point(point)], "its speech is in the bin");
    let change = RecommendationChange::Bases(vec![Basis::Passage(passage)]);
    let changed = store.change_recommendation(id, change);
    assert!(matches!(changed, Err(Error::NotFound(Noun::Passage))));
    store.restore(ItemRef { noun: Noun::Speech, id: speech.0 }).expect("restored");
    assert_eq!(read(&store, here)[0].bases, [Basis::Point(point), Basis::Passage(passage)]);
}

#[test]
fn its_item_is_one_of_its_meeting() {
    let (_folder, mut store) = store();
    let (here, there) = (meeting(&mut store), meeting(&mut store));
    let mine = store.add_agenda_item(here, ru("Вопрос")).expect("added").value;
    let other = store.add_agenda_item(there, ru("Вопрос")).expect("added").value;
    let new = NewRecommendation { item: Some(other), ..NewRecommendation::default() };
    let added = store.add_recommendation(here, new);
    assert!(matches!(added, Err(Error::NotFound(Noun::AgendaItem))));
    let id = recommendation(&mut store, here, "учесть");
    store.change_recommendation(id, RecommendationChange::Item(Some(mine))).expect("changed");
    assert_eq!(read(&store, here)[0].item, Some(mine));
}

#[test]
fn each_body_is_an_addressee_once_and_confirmed_by_whoever_names_it() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (one, two) = (body(&mut store, "Министерство"), body(&mut store, "Маслихат"));
    let id = recommendation(&mut store, meeting, "учесть");
    let first = store.add_addressee(id, one).expect("added").value;
    let again = store.add_addressee(id, one);
    assert!(matches!(again, Err(Error::Invalid(Invalid::SameAddresseeTwice))));
    store.add_addressee(id, two).expect("added");
    store.confirm_addressee(first, false).expect("it may be doubted again");
    let addressees = read(&store, meeting)[0].addressees.clone();
    let seen: Vec<_> = addressees.iter().map(|one| (one.body, one.confirmed)).collect();
    assert_eq!(seen, [(one, false), (two, true)]);

    delete(&mut store, Noun::Addressee, first);
    store.add_addressee(id, one).expect("named again after it was taken away");
    let back = store.restore(ItemRef { noun: Noun::Addressee, id: first.0 });
    assert!(back.is_err(), "it would be there twice");
}

#[test]
fn what_lies_in_the_bin_is_no_addressee_and_has_none() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (gone, body) = (body(&mut store, "Палата"), body(&mut store, "Маслихат"));
    delete(&mut store, Noun::Body, gone);
    let id = recommendation(&mut store, meeting, "учесть");
    assert!(matches!(store.add_addressee(id, gone), Err(Error::NotFound(Noun::Body))));
    delete(&mut store, Noun::Recommendation, id);
    assert!(matches!(store.add_addressee(id, body), Err(Error::NotFound(Noun::Recommendation))));
}

#[test]
fn recommendations_are_adopted_all_or_none() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let one = recommendation(&mut store, meeting, "первая");
    let two = recommendation(&mut store, meeting, "вторая");
    let empty = recommendation(&mut store, meeting, " ");
    let adopted = store.adopt(&[one, two, empty], None);
    assert!(matches!(adopted, Err(Error::Invalid(Invalid::NothingToAdopt))));
    assert_eq!(read(&store, meeting)[0].state, RecommendationState::Draft);

    let on = Some(day(11, 24));
    assert_eq!(store.adopt(&[one], on).expect("adopted").value, 1);
    assert_eq!(store.adopt(&[one, two], None).expect("adopted").value, 1, "one was already");
    let states: Vec<_> = read(&store, meeting).into_iter().map(|one| one.state).collect();
    assert_eq!(
        states,
        [
            RecommendationState::Adopted { on },
            RecommendationState::Adopted { on: None },
            RecommendationState::Draft
        ]
    );
    store.undo().expect("undone");
    assert_eq!(read(&store, meeting)[1].state, RecommendationState::Draft);
}

#[test]
fn a_text_that_is_being_typed_is_a_text() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = recommendation(&mut store, meeting, "");
    let field =
        TextField { owner: id.0, kind: TextKind::RecommendationText, language: Some(Language::Kk) };
    store.save_draft(&Draft { field, text: "Қарастырылсын".to_owned(), caret: 0 }).expect("saved");
    assert_eq!(store.adopt(&[id], None).expect("adopted").value, 1);
}

#[test]
fn withdrawing_needs_a_reason_and_adopting_a_text() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = recommendation(&mut store, meeting, "");
    let withdrawn =
        |reason: &str| RecommendationState::Withdrawn { on: None, reason: reason.to_owned() };
    let refused = state(&mut store, id, withdrawn(" "));
    assert!(matches!(refused, Err(Error::Invalid(Invalid::ReasonNeeded))));
    let refused = state(&mut store, id, RecommendationState::Adopted { on: None });
    assert!(matches!(refused, Err(Error::Invalid(Invalid::NothingToAdopt))));
    state(&mut store, id, withdrawn("снято инициатором")).expect("withdrawn");
    assert_eq!(read(&store, meeting)[0].state, withdrawn("снято инициатором"));
    assert_eq!(store.adopt(&[id], None).expect("nothing to do").value, 0);
}

#[test]
fn what_a_letter_carries_stays_adopted() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let body = body(&mut store, "Министерство");
    let id = adopted(&mut store, meeting, &[body]);
    state(&mut store, id, RecommendationState::Draft).expect("no letter yet");
    store.adopt(&[id], None).expect("adopted");
    store.draft_letters(meeting, &[Language::Ru]).expect("made");
    let back = state(&mut store, id, RecommendationState::Draft);
    assert!(matches!(back, Err(Error::Invalid(Invalid::InUse))));
}

#[test]
fn an_owner_is_somebody_of_the_directory() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = recommendation(&mut store, meeting, "учесть");
    let owner = person(&mut store, "Әбенова");
    store.change_recommendation(id, RecommendationChange::Owner(Some(owner))).expect("changed");
    assert_eq!(read(&store, meeting)[0].owner, Some(owner));
    delete(&mut store, Noun::Person, owner);
    let changed = store.change_recommendation(id, RecommendationChange::Owner(Some(owner)));
    assert!(matches!(changed, Err(Error::NotFound(Noun::Person))));
    store.change_recommendation(id, RecommendationChange::Owner(None)).expect("changed");
    assert_eq!(read(&store, meeting)[0].owner, None);
}
