//! Mending: damaged texts come back from the safety copy that has them whole, and from no other.

use std::fs;
use std::path::{Path, PathBuf};

use hattama_domain::check::{Fault, TextPlace};
use hattama_domain::copy::CopyReason;
use hattama_domain::id::SpeechId;
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::record::Place;
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Error, FILE_NAME, Store};
use rusqlite::Connection;
use uuid::Uuid;

use crate::common::store;
use crate::office::{meeting, ru, speech};

/// Writes to a store's file, or a copy's, as damage might.
fn damage(file: &Path, sql: &str) {
    let conn = Connection::open(file).expect("the file is there");
    conn.execute_batch(sql).expect("the test's SQL is right");
}

fn copy(store: &Store) -> PathBuf {
    store.take_copy(CopyReason::Hand).expect("taken").path
}

fn copy_with(store: &Store, item: ItemRef) -> Option<PathBuf> {
    store.copies_with(&[item]).expect("looked for").remove(0)
}

fn write(store: &mut Store, speech: SpeechId, text: &str) {
    let field = TextField { owner: speech.0, kind: TextKind::SpeechText, language: None };
    store.write_text(field, text).expect("written");
}

fn text(store: &Store, speech: SpeechId) -> String {
    store.speech(speech).expect("read").text
}

fn faults(store: &Store) -> Vec<Fault> {
    store.check().expect("checked").faults
}

fn item(noun: Noun, id: impl Into<Uuid>) -> ItemRef {
    ItemRef { noun, id: id.into() }
}

#[test]
fn a_damaged_speech_comes_back_from_the_newest_copy_that_has_it_whole() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let older = copy(&store);
    write(&mut store, said, "Роль маслихата");
    let range = TextRange { start: 5, end: 14 };
    store.mark_passage(said, range, PassageKind::Verbatim).expect("marked");
    let whole = copy(&store);
    let damaged = copy(&store);
    let flip = "UPDATE speech SET text = 'Роль маслихатб'";
    damage(&damaged, flip);
    let hit = item(Noun::Speech, said);
    assert_eq!(copy_with(&store, hit), None, "nothing is damaged");
    damage(&folder.path().join(FILE_NAME), flip);
    assert_eq!(faults(&store), [Fault::Text { item: hit, place: TextPlace::Record }]);
    assert_eq!(copy_with(&store, hit), Some(whole.clone()));
    for other in [&older, &damaged] {
        let refused = store.mend_text(hit, other);
        assert!(matches!(refused, Err(Error::NotFound(Noun::Speech))));
    }
    let done = store.mend_text(hit, &whole).expect("mended");
    assert_eq!(
        (done.changed.name, done.changed.nouns),
        (OperationName::MendText, vec![Noun::Speech])
    );
    assert_eq!(text(&store, said), "Роль маслихата");
    assert_eq!(store.speech(said).expect("read").passages[0].range, range);
    assert_eq!(faults(&store), []);
    assert_eq!(store.undo().expect("undone").value, OperationName::MarkPassage);
    assert_eq!(store.undo().expect("undone").value, OperationName::Type);
    assert_eq!(text(&store, said), "Роль", "the history is of use again");
}

#[test]
fn a_damaged_seal_comes_back_with_the_text_that_it_sealed() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let older = copy(&store);
    write(&mut store, said, "Роль маслихата");
    let whole = copy(&store);
    damage(&folder.path().join(FILE_NAME), "UPDATE speech SET hash = zeroblob(32)");
    let hit = item(Noun::Speech, said);
    assert_eq!(copy_with(&store, hit), Some(whole.clone()));
    assert!(matches!(store.mend_text(hit, &older), Err(Error::NotFound(Noun::Speech))));
    store.mend_text(hit, &whole).expect("mended");
    assert_eq!((text(&store, said).as_str(), faults(&store)), ("Роль маслихата", vec![]));
}

#[test]
fn all_damaged_texts_of_a_thing_are_mended_and_no_other() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let noted = store.add_point(session, Place::End(None), ru("Отмечено")).expect("added").value;
    let field = |language| TextField {
        owner: noted.0,
        kind: TextKind::PointText,
        language: Some(language),
    };
    store.write_text(field(Kk), "Атап өтілді").expect("written");
    let whole = copy(&store);
    damage(&folder.path().join(FILE_NAME), "UPDATE wording SET text = text || '!'");
    let (point, title) = (item(Noun::Point, noted), item(Noun::Meeting, session));
    let copies = store.copies_with(&[title, point]).expect("looked for");
    assert_eq!(copies, [Some(whole.clone()), Some(whole.clone())]);
    store.mend_text(point, &whole).expect("mended");
    assert_eq!(faults(&store), [Fault::Text { item: title, place: TextPlace::Record }]);
    let again = store.mend_text(point, &whole).expect("there is nothing to mend");
    assert_eq!(again.changed.nouns, []);
    store.write_text(field(Ru), "Отмечено иначе").expect("written");
    store.mend_text(title, &whole).expect("mended");
    assert_eq!(faults(&store), []);
}

#[test]
fn a_copy_that_can_not_be_read_is_passed_over() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let whole = copy(&store);
    let broken = copy(&store);
    fs::write(&broken, "не копия").expect("written");
    damage(&folder.path().join(FILE_NAME), "UPDATE speech SET text = 'Соль'");
    let hit = item(Noun::Speech, said);
    assert_eq!(copy_with(&store, hit), Some(whole));
    assert!(matches!(store.mend_text(hit, &broken), Err(Error::NotACopy { .. })));
    assert_eq!(faults(&store).len(), 1);
}

#[test]
fn a_check_in_parts_finds_what_a_whole_one_does() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    for number in 0..10 {
        speech(&mut store, session, &format!("речь {number}"));
    }
    let field = TextField { owner: session.0, kind: TextKind::MeetingGoal, language: Some(Ru) };
    store.save_draft(&Draft { field, text: "Цель".to_owned(), caret: 4 }).expect("saved");
    let in_parts = |store: &Store, limit| {
        let (mut found, mut after, mut parts) = (Vec::new(), None, 0);
        loop {
            let (faults, next) = store.check_some(after, limit).expect("checked");
            found.extend(faults);
            parts += 1;
            match next {
                Some(next) => after = Some(next),
                None => return (found, parts),
            }
        }
    };
    assert_eq!(in_parts(&store, 4), (vec![], 6), "ten speeches, a session, eleven operations");
    damage(
        &folder.path().join(FILE_NAME),
        "UPDATE speech SET text = 'речь!' WHERE text IN ('речь 3', 'речь 8');
         UPDATE draft SET text = 'Щель';
         UPDATE wording SET text = 'Соль';
         UPDATE operation SET changeset = x'54' WHERE number = 5;",
    );
    let by_name = |mut faults: Vec<Fault>| {
        faults.sort_by_key(|fault| format!("{fault:?}"));
        faults
    };
    let whole = by_name(faults(&store));
    assert_eq!(whole.len(), 5);
    for limit in [1, 4, 1_000] {
        assert_eq!(by_name(in_parts(&store, limit).0), whole);
    }
}
