//! Finding by name.

use hattama_domain::language::{Language, Wording};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::person::{PersonChange, PersonName};
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::Store;

use crate::common::store;
use crate::office::{body, meeting, person, recommendation, ru};

fn found(store: &Store, query: &str) -> Vec<(Noun, Wording)> {
    let found = store.find(query).expect("a search can't fail");
    found.into_iter().map(|found| (found.item.noun, found.title)).collect()
}

fn nouns(store: &Store, query: &str) -> Vec<Noun> {
    found(store, query).into_iter().map(|(noun, _)| noun).collect()
}

#[test]
fn each_noun_is_found_by_part_of_its_name() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    recommendation(&mut store, meeting, "Усилить роль граждан");
    body(&mut store, "Ролевой центр");
    person(&mut store, "Король");
    assert_eq!(
        nouns(&store, "РОЛ"),
        [Noun::Meeting, Noun::Person, Noun::Body, Noun::Recommendation]
    );
    assert_eq!(nouns(&store, "роль граждан"), [Noun::Recommendation], "every word counts");
    assert_eq!(nouns(&store, "граждан роль"), [Noun::Recommendation], "in any order");
    assert_eq!(nouns(&store, "%"), []);
    assert_eq!(nouns(&store, "  "), []);
}

#[test]
fn the_keyboard_layout_makes_no_difference() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    recommendation(&mut store, meeting, "Усилить роль граждан");
    body(&mut store, "Қала әкімдігі");
    assert_eq!(nouns(&store, "hjkm uhf;lfy"), [Noun::Recommendation]);
    assert_eq!(nouns(&store, "роль uhf;lfy"), [Noun::Recommendation], "each word by itself");
    assert_eq!(nouns(&store, "0fkf"), [Noun::Body]);
    assert_eq!(nouns(&store, "hjkm cjdtn"), []);
}

#[test]
fn case_composition_and_yo_make_no_difference() {
    let (_folder, mut store) = store();
    person(&mut store, "Соловьёва");
    person(&mut store, "Әбенов");
    body(&mut store, "Дворец Майи");
    assert_eq!(nouns(&store, "соловьева"), [Noun::Person]);
    assert_eq!(nouns(&store, "ӘБЕН"), [Noun::Person]);
    assert_eq!(nouns(&store, "маи\u{306}и"), [Noun::Body], "й in two parts");
}

#[test]
fn other_spellings_and_what_is_being_typed_are_names_too() {
    let (_folder, mut store) = store();
    let id = person(&mut store, "Абенов");
    let name = PersonName { family: "Әбенов".to_owned(), ..PersonName::default() };
    let spelling = PersonChange::Spelling { language: Language::Kk, name: Some(name) };
    store.change_person(id, spelling).expect("changed");
    assert_eq!(nouns(&store, "әбенов"), [Noun::Person]);

    let meeting = meeting(&mut store);
    let field =
        TextField { owner: meeting.0, kind: TextKind::MeetingTitle, language: Some(Language::Ru) };
    store.save_draft(&Draft { field, text: "Бюджет".to_owned(), caret: 0 }).expect("saved");
    assert_eq!(found(&store, "бюджет"), [(Noun::Meeting, ru("Бюджет"))]);
    assert_eq!(found(&store, "маслихат"), []);
}

#[test]
fn what_lies_in_the_bin_is_not_found() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    recommendation(&mut store, meeting, "Усилить роль");
    store.delete(ItemRef { noun: Noun::Meeting, id: meeting.0 }).expect("deleted");
    assert_eq!(nouns(&store, "роль"), [], "nor what belongs to it");
}

#[test]
fn no_more_than_fifty_are_found() {
    let (_folder, mut store) = store();
    for number in 0..60 {
        person(&mut store, &format!("Иванов {number}"));
    }
    assert_eq!(nouns(&store, "иванов").len(), 50);
}
