//! The history: it outlives a restart, and it takes back nothing but what it did.

use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::record::EntryRef;
use hattama_domain::record::Place;
use hattama_domain::speech::{SpeechChange, SpeechKind};
use hattama_domain::text::{TextField, TextKind};
use hattama_store::{Error, Store};

use crate::common::{open, store};
use crate::office::{meeting, ru, speech};

fn next(store: &Store) -> (Option<OperationName>, Option<OperationName>) {
    let history = store.history().expect("the history can be read");
    (history.undo.map(|line| line.name), history.redo.map(|line| line.name))
}

fn name(done: Result<Done<OperationName>, Error>) -> OperationName {
    done.expect("there is something to undo or redo").value
}

#[test]
fn undo_and_redo_outlive_a_restart() {
    use OperationName::{AddPoint, AddSpeech, CreateMeeting};
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, "речь");
    store.add_point(session, Place::End(None), ru("отмечено")).expect("added");
    assert_eq!(name(store.undo()), AddPoint);
    drop(store);

    let mut store = open(folder.path());
    assert_eq!(next(&store), (Some(AddSpeech), Some(AddPoint)));
    assert_eq!(name(store.redo()), AddPoint);
    drop(store);

    let mut store = open(folder.path());
    assert_eq!(store.record(session).expect("read").len(), 2);
    assert_eq!(name(store.undo()), AddPoint);
    assert_eq!(name(store.undo()), AddSpeech);
    assert_eq!(name(store.undo()), CreateMeeting);
    assert_eq!(next(&store), (None, Some(CreateMeeting)));
    assert!(matches!(store.undo(), Err(Error::NothingToUndo)));
    drop(store);

    let mut store = open(folder.path());
    for expected in [CreateMeeting, AddSpeech, AddPoint] {
        assert_eq!(name(store.redo()), expected);
    }
    assert!(matches!(store.redo(), Err(Error::NothingToUndo)));
    assert_eq!(store.record(session).expect("read").len(), 2);
}

#[test]
fn what_was_undone_is_gone_once_something_else_is_done() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, "речь");
    store.undo().expect("undone");
    store.add_point(session, Place::End(None), ru("отмечено")).expect("added");
    assert_eq!(next(&store), (Some(OperationName::AddPoint), None));
}

#[test]
fn an_undo_tells_what_it_has_changed() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, "речь");
    let done = store.undo().expect("undone");
    assert_eq!(done.changed.name, OperationName::Undo);
    assert_eq!(done.changed.nouns, [Noun::Speech]);
    let done = store.redo().expect("done again");
    assert_eq!((done.changed.name, done.changed.nouns), (OperationName::Redo, vec![Noun::Speech]));
}

#[test]
fn what_another_process_did_is_undone_by_either() {
    let (folder, mut one) = store();
    let session = meeting(&mut one);
    let mut two = open(folder.path());
    let said = speech(&mut two, session, "речь");
    one.change_speech(said, SpeechChange::Kind(SpeechKind::Chair)).expect("changed");
    assert_eq!(name(two.undo()), OperationName::ChangeSpeech);
    assert_eq!(name(one.undo()), OperationName::AddSpeech);
    assert_eq!(two.record(session).expect("read"), []);
}

#[test]
fn an_operation_is_refused_whole_or_done_whole() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "речь");
    let before = (store.record(session).expect("read"), next(&store));
    let elsewhere = EntryRef::Point(uuid::Uuid::nil().into());
    let moved = store.move_entry(EntryRef::Speech(said), Place::After(elsewhere));
    assert!(matches!(moved, Err(Error::NotFound(Noun::Point))));
    assert_eq!((store.record(session).expect("read"), next(&store)), before);
}

#[test]
fn the_same_text_again_is_no_operation() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "речь");
    let field = TextField { owner: said.0, kind: TextKind::SpeechText, language: None };
    let before = next(&store);
    assert_eq!(store.write_text(field, "речь").expect("written").changed.nouns, []);
    assert_eq!(next(&store), before);
}
