//! What was hit is mended from a safety copy, and by nothing but what was sealed there.

use std::fs;

use hattama_domain::check::{Hit, Source};
use hattama_domain::id::SpeechId;
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::record::Place;
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::damage::{copy, copy_with, from, hits, in_speech, mend, text_of, write_over};
use crate::office::{meeting, ru, speech};

fn text(store: &Store, speech: SpeechId) -> String {
    store.speech(speech).expect("read").text
}

fn write(store: &mut Store, hit: Hit, text: &str) {
    store.write_text(hit.field().expect("a text"), text).expect("written");
}

fn undo(store: &mut Store) -> OperationName {
    store.undo().expect("undone").value
}

fn goal(store: &mut Store) -> TextField {
    let owner = meeting(store).0;
    TextField { owner, kind: TextKind::MeetingGoal, language: Some(Ru) }
}

fn type_in(store: &mut Store, field: TextField, text: &str) {
    store.save_draft(&Draft { field, text: text.to_owned(), caret: 0 }).expect("saved");
}

#[test]
fn a_damaged_speech_comes_back_from_the_newest_copy_that_has_it_whole() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let hit = in_speech(said);
    let older = copy(&store);
    write(&mut store, hit, "Роль маслихата");
    let range = TextRange { start: 5, end: 14 };
    store.mark_passage(said, range, PassageKind::Verbatim).expect("marked");
    let whole = copy(&store);
    let damaged = copy(&store);
    let flip = "UPDATE speech SET text = 'Роль маслихатб'";
    write_over(&damaged, flip);
    assert_eq!(copy_with(&store, hit), None, "nothing is damaged");
    write_over(folder.path(), flip);
    assert_eq!(hits(&store), [hit]);
    assert_eq!(copy_with(&store, hit), Some(whole.clone()));
    for other in [&older, &damaged] {
        assert!(matches!(mend(&mut store, hit, &from(other)), Err(Error::NotFound(Noun::Speech))));
    }
    let done = mend(&mut store, hit, &from(&whole)).expect("mended");
    assert_eq!(
        (done.changed.name, done.changed.nouns),
        (OperationName::MendText, vec![Noun::Speech])
    );
    assert_eq!(text(&store, said), "Роль маслихата");
    assert_eq!(store.speech(said).expect("read").passages[0].range, range);
    assert_eq!(hits(&store), []);
}

#[test]
fn mending_is_taken_back_straight_after_it_and_else_passed_over() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let hit = in_speech(said);
    write(&mut store, hit, "Роль маслихата");
    let whole = copy(&store);
    write_over(folder.path(), "UPDATE speech SET text = 'Роль маслихатб'");
    mend(&mut store, hit, &from(&whole)).expect("mended");
    assert_eq!(undo(&mut store), OperationName::MendText);
    assert_eq!(text(&store, said), "Роль маслихатб");
    assert_eq!(hits(&store), [hit]);
    assert!(matches!(store.undo(), Err(Error::Conflict(Noun::Speech))));
    assert_eq!(store.redo().expect("done again").value, OperationName::MendText);
    assert_eq!(hits(&store), []);
    assert_eq!(undo(&mut store), OperationName::Type, "the history is of use again");
    assert_eq!(text(&store, said), "Роль");
}

#[test]
fn a_damaged_seal_comes_back_with_the_text_that_it_sealed() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let hit = in_speech(said);
    let older = copy(&store);
    write(&mut store, hit, "Роль маслихата");
    let whole = copy(&store);
    write_over(folder.path(), "UPDATE speech SET hash = zeroblob(32)");
    assert_eq!(copy_with(&store, hit), Some(whole.clone()));
    assert!(matches!(mend(&mut store, hit, &from(&older)), Err(Error::NotFound(Noun::Speech))));
    mend(&mut store, hit, &from(&whole)).expect("mended");
    assert_eq!((text(&store, said).as_str(), hits(&store)), ("Роль маслихата", vec![]));
}

#[test]
fn one_damaged_text_is_mended_and_no_other() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let noted = store.add_point(session, Place::End(None), ru("Отмечено")).expect("added").value;
    let point = |language| TextField {
        owner: noted.0,
        kind: TextKind::PointText,
        language: Some(language),
    };
    store.write_text(point(Kk), "Атап өтілді").expect("written");
    let whole = copy(&store);
    write_over(folder.path(), "UPDATE wording SET text = text || '!'");
    let damaged = hits(&store);
    assert_eq!(damaged.len(), 3);
    for (mended, hit) in (1..).zip(damaged.clone()) {
        mend(&mut store, hit, &from(&whole)).expect("mended");
        assert_eq!(hits(&store), damaged[mended..]);
    }
    let seals = store.seals().expect("they can be read");
    assert_eq!(seals.copies_with(&damaged).expect("looked for"), [None, None, None]);
}

#[test]
fn what_was_written_anew_meanwhile_is_left_alone() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let hit = in_speech(said);
    let copied = copy(&store);
    write_over(folder.path(), "UPDATE speech SET text = 'Соль'");
    let seals = store.seals().expect("they can be read");
    let whole = seals.whole(hit, &from(&copied)).expect("it has it");
    write(&mut store, hit, "Роль маслихата");
    let done = store.mend(hit, &whole).expect("there is nothing to mend");
    assert_eq!(done.changed.nouns, []);
    assert_eq!(text(&store, said), "Роль маслихата");
}

#[test]
fn a_copy_that_can_not_be_read_is_passed_over() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let hit = in_speech(said);
    let whole = copy(&store);
    let broken = copy(&store);
    fs::write(&broken, "не копия").expect("written");
    write_over(folder.path(), "UPDATE speech SET text = 'Соль'");
    assert_eq!(copy_with(&store, hit), Some(whole));
    assert!(matches!(mend(&mut store, hit, &from(&broken)), Err(Error::NotACopy { .. })));
    assert_eq!(hits(&store), [hit]);
}

#[test]
fn a_backup_put_elsewhere_by_hand_is_looked_into_too() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let elsewhere = tempfile::tempdir().expect("a folder");
    let files = ["первая.hattama", "вторая.hattama"].map(|name| elsewhere.path().join(name));
    for file in &files {
        store.copies().expect("known").take_to(file).expect("taken");
    }
    write_over(folder.path(), "UPDATE speech SET text = 'Соль'");
    assert_eq!(copy_with(&store, in_speech(said)).as_ref(), Some(&files[1]));
    fs::remove_file(&files[1]).expect("taken away");
    assert_eq!(copy_with(&store, in_speech(said)).as_ref(), Some(&files[0]));
}

#[test]
fn of_a_damaged_draft_the_record_has_what_was_finished_last() {
    let (folder, mut store) = store();
    let field = goal(&mut store);
    let hit = Hit::Draft { field };
    type_in(&mut store, field, "Цел");
    write_over(folder.path(), "UPDATE draft SET text = 'Щел'");
    assert_eq!(
        text_of(&store, hit),
        (Some("Щел".to_owned()), None),
        "there is nothing to go back to"
    );

    store.write_text(field, "Цель").expect("written");
    type_in(&mut store, field, "Цель заседания");
    write_over(folder.path(), "UPDATE draft SET text = 'Цель заседанип'");
    let (there, remedy) = text_of(&store, hit);
    assert_eq!((there.as_deref(), remedy.as_deref()), (Some("Цель заседанип"), Some("Цель")));
    let Done { changed, .. } = mend(&mut store, hit, &Source::Record).expect("mended");
    assert_eq!((changed.name, changed.nouns), (OperationName::MendDraft, vec![Noun::Meeting]));
    assert_eq!((hits(&store), store.drafts().expect("read")), (vec![], vec![]));
    let now = |store: &Store| text_of(store, Hit::Record { field }).0;
    assert_eq!(now(&store).as_deref(), Some("Цель"));
    assert_eq!(undo(&mut store), OperationName::MendDraft);
    assert_eq!(now(&store).as_deref(), Some("Цель заседанип"), "what was legible is not lost");
    assert_eq!(undo(&mut store), OperationName::Type);
    assert_eq!(now(&store).as_deref(), Some("Цель"));
}

#[test]
fn a_damaged_draft_is_not_finished_at_the_next_start() {
    let (folder, mut store) = store();
    let field = goal(&mut store);
    type_in(&mut store, field, "Цель");
    write_over(folder.path(), "UPDATE draft SET text = 'Щель'");
    assert_eq!(store.drafts().expect("read"), [], "nobody goes on with it");
    assert_eq!(store.settle_drafts().expect("settled"), []);
    assert_eq!(hits(&store), [Hit::Draft { field }]);
    type_in(&mut store, field, "Цель");
    assert_eq!(store.settle_drafts().expect("settled"), [Noun::Meeting]);
}

#[test]
fn undo_stops_at_a_damaged_step_until_it_is_mended() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    let record = store.record(session).expect("read");
    let whole = copy(&store);
    write_over(folder.path(), "UPDATE operation SET changeset = x'54' WHERE number = 2");
    let [hit @ Hit::History { number: 2, .. }] = hits(&store)[..] else { panic!("one step") };
    assert!(matches!(store.undo(), Err(Error::DamagedStep { number: 2 })));
    assert_eq!(store.record(session).expect("read"), record, "the record is whole");
    write(&mut store, in_speech(said), "Роль маслихата");
    assert_eq!(undo(&mut store), OperationName::Type);
    assert!(matches!(store.undo(), Err(Error::DamagedStep { number: 2 })));
    let done = mend(&mut store, hit, &from(&whole)).expect("mended");
    assert_eq!((done.changed.nouns, hits(&store)), (vec![], vec![]));
    assert_eq!(undo(&mut store), OperationName::AddSpeech);
    assert_eq!(store.record(session).expect("read"), []);
}
