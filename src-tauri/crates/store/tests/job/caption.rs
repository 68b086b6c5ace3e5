//! Captions: a surname names who spoke where it can, and no word is lost where it can't.

use hattama_domain::id::{MeetingId, PersonId};
use hattama_domain::language::Language;
use hattama_domain::live::Step;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::participant::{NewParticipant, Standing, Who};
use hattama_domain::person::{PersonChange, PersonName};
use hattama_domain::record::{Entry, EntryRef, Place};
use hattama_domain::speech::{Speaker, Speech, SpeechChange, SpeechKind};
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Error, Store};
use sha2::{Digest, Sha256};

use crate::common::store;
use crate::office::{meeting, person, ru, speech};

fn takes_part(store: &mut Store, meeting: MeetingId, person: PersonId) {
    let (who, standing) = (Who::Person(person), Standing::Invited);
    let new = NewParticipant { who, standing, capacity: ru("депутат") };
    store.add_participant(meeting, new).expect("added");
}

/// What becomes of a line.
fn heard(store: &mut Store, meeting: MeetingId, line: &str) -> Speech {
    let id = store.add_caption(meeting, line).expect("recorded").value.expect("a speech");
    store.speech(id).expect("read")
}

fn who(store: &mut Store, meeting: MeetingId, line: &str) -> Speaker {
    heard(store, meeting, line).speakers.remove(0)
}

fn known(person: PersonId) -> Speaker {
    Speaker::Person { person, printed: None }
}

#[test]
fn a_surname_is_that_of_a_participant_first_and_then_of_the_directory() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let here = person(&mut store, "Соловьёва");
    let away = person(&mut store, "Соловьева");
    let other = person(&mut store, "Әбенов");
    assert_eq!(
        who(&mut store, session, "Соловьева: речь"),
        Speaker::Named("Соловьева".to_owned()),
        "two have the name, so it is kept as printed"
    );
    takes_part(&mut store, session, here);
    for line in ["Соловьева: речь", "СОЛОВЬЁВА:речь", "  соловьёва :  речь  "]
    {
        let speech = heard(&mut store, session, line);
        assert_eq!((speech.speakers, speech.text.as_str()), (vec![known(here)], "речь"));
    }
    assert_eq!(who(&mut store, session, "әбенов: сөз"), known(other));
    takes_part(&mut store, session, away);
    let printed = Speaker::Named("СОЛОВЬЕВА".to_owned());
    assert_eq!(who(&mut store, session, "СОЛОВЬЕВА: речь"), printed);
    store.delete(ItemRef { noun: Noun::Person, id: away.0 }).expect("deleted");
    assert_eq!(who(&mut store, session, "СОЛОВЬЕВА: речь"), known(here));
}

#[test]
fn a_surname_in_another_spelling_is_the_same_persons() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let person = person(&mut store, "Абенов");
    let family = "Әбенов".to_owned();
    let name = Some(PersonName { family, ..PersonName::default() });
    let spelling = PersonChange::Spelling { language: Language::Kk, name };
    store.change_person(person, spelling).expect("changed");
    for line in ["Абенов: речь", "Әбенов: сөз"] {
        assert_eq!(who(&mut store, session, line), known(person));
    }
}

#[test]
fn a_line_that_names_nobody_known_is_what_a_voice_said() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    person(&mut store, "Соловьева");
    for line in [
        "Никто: Кто это?",
        "Соловьева А.: речь",
        "просто слова",
        ": без имени",
        "время 10:30",
        "<script>\u{0}\u{202e}",
    ] {
        let speech = heard(&mut store, session, line);
        assert_eq!((speech.speakers, speech.text.as_str()), (vec![Speaker::Voice], line));
        assert_eq!(speech.kind, SpeechKind::Remark);
    }
    let before = store.history().expect("read");
    for blank in ["", "  \r\n", "\u{a0}"] {
        let done = store.add_caption(session, blank).expect("taken");
        assert_eq!((done.value, done.changed.nouns), (None, vec![]));
    }
    assert_eq!(store.history().expect("read"), before);
    let silent = heard(&mut store, session, "Соловьева:");
    assert_eq!(silent.text, "", "she has the floor and has said nothing yet");
}

#[test]
fn captions_go_to_the_end_of_the_item_taken_up() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let items = ["О роли", "Разное"]
        .map(|title| store.add_agenda_item(session, ru(title)).expect("added").value);
    assert_eq!(heard(&mut store, session, "до начала").item, None);
    store.step_session(session, Step::Enter).expect("entered");
    assert_eq!(heard(&mut store, session, "первое").item, Some(items[0]));
    store.take_up_item(session, items[1]).expect("taken up");
    assert_eq!(heard(&mut store, session, "второе").item, Some(items[1]));
    assert_eq!(heard(&mut store, session, "третье").item, Some(items[1]));
    let texts: Vec<_> = store
        .sealed_speeches(session)
        .expect("read")
        .into_iter()
        .map(|(speech, _)| speech.text)
        .collect();
    assert_eq!(texts, ["до начала", "первое", "второе", "третье"]);
    assert_eq!(store.undo().expect("undone").value, OperationName::AddSpeech);

    let gone = MeetingId(uuid::Uuid::nil());
    assert!(matches!(store.add_caption(gone, "речь"), Err(Error::NotFound(Noun::Meeting))));
    assert!(matches!(store.sealed_speeches(gone), Err(Error::NotFound(Noun::Meeting))));
}

#[test]
fn where_no_item_was_taken_up_captions_go_to_the_end_of_the_record() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let items = ["О роли", "Разное", "Пустой"]
        .map(|title| store.add_agenda_item(session, ru(title)).expect("added").value);
    for item in [items[1], items[0]] {
        store.add_point(session, Place::End(Some(item)), ru("отмечено")).expect("added");
    }
    speech(&mut store, session, "вне повестки");
    let last = heard(&mut store, session, "последнее");
    assert_eq!(last.item, Some(items[1]));
    let record = store.record(session).expect("read");
    assert_eq!(record.last().map(Entry::reference), Some(EntryRef::Speech(last.id)));
}

#[test]
fn a_caption_is_in_the_language_of_what_was_said_before_it() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let item = store.add_agenda_item(session, ru("О роли")).expect("added").value;
    let first = heard(&mut store, session, "сөз");
    assert_eq!(first.language, Language::Ru);
    store.change_speech(first.id, SpeechChange::Language(Language::Kk)).expect("changed");
    assert_eq!(heard(&mut store, session, "тағы").language, Language::Kk);
    store.step_session(session, Step::Enter).expect("entered");
    let under_it = heard(&mut store, session, "күн тәртібі");
    assert_eq!((under_it.item, under_it.language), (Some(item), Language::Kk));
}

#[test]
fn each_speech_is_read_with_the_seal_of_what_is_read() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let first = speech(&mut store, session, "Роль");
    speech(&mut store, session, "");
    let field = TextField { owner: first.0, kind: TextKind::SpeechText, language: None };
    let sealed = |store: &Store| {
        for (speech, seal) in store.sealed_speeches(session).expect("read") {
            assert_eq!(seal, Sha256::digest(&speech.text).to_vec(), "{:?}", speech.text);
        }
    };
    sealed(&store);
    let draft = Draft { field, text: "Роль маслихата".to_owned(), caret: 0 };
    store.save_draft(&draft).expect("saved");
    sealed(&store);
    assert_eq!(store.sealed_speeches(session).expect("read")[0].0.text, draft.text);
}
