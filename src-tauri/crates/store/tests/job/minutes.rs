//! Minutes: agreed, final, and changed by a new version only; neither a command nor an undo gets past
//! the lock.

use std::fs;
use std::path::Path;

use hattama_domain::attachment::Attachment;
use hattama_domain::check::Fault;
use hattama_domain::id::MeetingId;
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language::{self, Kk, Ru};
use hattama_domain::minutes::{
    MinutesForm, MinutesRef, MinutesStatus, MinutesStep, MinutesVersion, in_force,
};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::record::Place;
use hattama_domain::speech::Speaker;
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Error, Store, look_into};

use crate::common::store;
use crate::damage::write_over;
use crate::office::{meeting, new_speech, recommendation, ru, speech};

fn of(meeting: MeetingId, language: Language) -> MinutesRef {
    MinutesRef { meeting, language, form: MinutesForm::Short }
}

fn step(store: &mut Store, of: MinutesRef, step: MinutesStep) -> Result<MinutesVersion, Error> {
    let paper = matches!(step, MinutesStep::Agree).then(|| "{\"протокол\":1}".to_owned());
    store.step_minutes(of, step, paper).map(|done| done.value)
}

fn make_final(store: &mut Store, of: MinutesRef) -> MinutesVersion {
    step(store, of, MinutesStep::Agree).expect("agreed");
    step(store, of, MinutesStep::MakeFinal).expect("final")
}

fn begin(store: &mut Store, of: MinutesRef) -> MinutesVersion {
    let reason = "уточнены итоги голосования".to_owned();
    step(store, of, MinutesStep::NewVersion { reason }).expect("begun")
}

fn is_locked<T>(answer: Result<T, Error>) -> bool {
    matches!(answer, Err(Error::Invalid(Invalid::Final)))
}

fn title(meeting: MeetingId, language: Language) -> TextField {
    TextField { owner: meeting.0, kind: TextKind::MeetingTitle, language: Some(language) }
}

#[test]
fn what_is_agreed_keeps_its_paper_sealed_until_it_is_taken_back() {
    let (_folder, mut store) = store();
    let of = of(meeting(&mut store), Ru);
    assert_eq!(store.versions(of).expect("read"), []);
    let agreed = step(&mut store, of, MinutesStep::Agree).expect("agreed");
    assert_eq!((agreed.version, agreed.status), (1, MinutesStatus::Agreed));
    assert_eq!(agreed.seal.as_ref().map(String::len), Some(64));
    let paper = store.minutes_paper(agreed.id).expect("read");
    assert_eq!(paper.as_deref(), Some("{\"протокол\":1}"));

    let draft = step(&mut store, of, MinutesStep::BackToDraft).expect("taken back");
    assert_eq!((draft.id, draft.status, draft.seal), (agreed.id, MinutesStatus::Draft, None));
    assert_eq!(store.minutes_paper(draft.id).expect("read"), None);
    assert_eq!(store.undo().expect("undone").value, OperationName::AgreeMinutes);
    assert_eq!(store.versions(of).expect("read"), [agreed]);
    assert_eq!(store.check().expect("checked").faults, []);
}

#[test]
fn a_new_version_stands_beside_the_final_one_and_takes_its_place_when_final() {
    let (_folder, mut store) = store();
    let of = of(meeting(&mut store), Ru);
    let first = make_final(&mut store, of);
    let second = begin(&mut store, of);
    assert_eq!((second.version, second.status), (2, MinutesStatus::Draft));
    assert_eq!(second.reason.as_deref(), Some("уточнены итоги голосования"));
    step(&mut store, of, MinutesStep::Agree).expect("agreed");
    let versions = store.versions(of).expect("read");
    assert_eq!(in_force(&versions).map(|one| one.id), Some(first.id));
    step(&mut store, of, MinutesStep::MakeFinal).expect("final");
    let versions = store.versions(of).expect("read");
    assert_eq!(in_force(&versions).map(|one| one.id), Some(second.id));
    assert_eq!(versions[0], first, "the first is as it was");
}

#[test]
fn languages_and_forms_have_versions_of_their_own() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    make_final(&mut store, of(session, Ru));
    step(&mut store, of(session, Kk), MinutesStep::Agree).expect("agreed");
    let full = MinutesRef { form: MinutesForm::Full, ..of(session, Ru) };
    step(&mut store, full, MinutesStep::Agree).expect("agreed");
    let all = store.minutes(session).expect("read");
    let which: Vec<_> = all.iter().map(|one| (one.of, one.version)).collect();
    assert_eq!(which, [(of(session, Kk), 1), (full, 1), (of(session, Ru), 1)]);
    let stranger = MinutesForm::Extract(session.0.into());
    let none = step(&mut store, MinutesRef { form: stranger, ..full }, MinutesStep::Agree);
    assert!(matches!(none, Err(Error::NotFound(Noun::AgendaItem))));
}

#[test]
fn a_final_version_is_not_undone() {
    let (_folder, mut store) = store();
    let of = of(meeting(&mut store), Ru);
    let kept = make_final(&mut store, of);
    assert!(store.undo().is_err(), "nor is what it was before");
    assert_eq!(store.versions(of).expect("read"), [kept]);
}

/// A file as it came from a scanner, attached.
fn scanned(folder: &Path, store: &mut Store) -> Attachment {
    let path = folder.join("протокол.pdf");
    fs::write(&path, "%PDF").expect("written");
    store.attach(&path).expect("attached")
}

#[test]
fn a_final_version_keeps_the_signed_file() {
    let (folder, mut store) = store();
    let of = of(meeting(&mut store), Ru);
    let scan = scanned(folder.path(), &mut store);
    let agreed = step(&mut store, of, MinutesStep::Agree).expect("agreed");
    let early = store.attach_to_minutes(agreed.id, Some(scan.clone()));
    assert!(matches!(early, Err(Error::Invalid(Invalid::MinutesState))));
    let kept = step(&mut store, of, MinutesStep::MakeFinal).expect("final");
    let paper = store.minutes_paper(kept.id).expect("read");
    begin(&mut store, of);

    let done = store.attach_to_minutes(kept.id, Some(scan.clone())).expect("attached");
    assert_eq!(done.changed.nouns, [Noun::Minutes]);
    assert_eq!(done.value, MinutesVersion { signed: Some(scan.clone()), ..kept.clone() });
    assert_eq!(store.minutes_paper(kept.id).expect("read"), paper, "sealed as it was");
    assert_eq!(store.undo().expect("undone").value, OperationName::AttachToMinutes);
    assert_eq!(store.versions(of).expect("read")[0], kept);
    store.redo().expect("done again");
    assert_eq!(store.versions(of).expect("read")[0].signed, Some(scan.clone()));

    let copy = folder.path().join("сейф.hattama");
    store.copies().expect("read").take_to(&copy).expect("taken");
    let found = look_into(&copy).expect("it is whole");
    assert_eq!((found.attachments, found.missing), (1, 0));
    fs::remove_file(store.attachment_path(&scan)).expect("removed");
    let faults = store.check().expect("checked").faults;
    assert_eq!(faults, [Fault::Attachment { name: scan.name }]);
    store.attach_to_minutes(kept.id, None).expect("taken away");
    assert_eq!(store.versions(of).expect("read")[0], kept);
}

#[test]
fn the_store_itself_holds_the_lock() {
    let (folder, mut store) = store();
    let of = of(meeting(&mut store), Ru);
    make_final(&mut store, of);
    let conn = rusqlite::Connection::open(folder.path().join(hattama_store::FILE_NAME));
    let conn = conn.expect("opened");
    for change in [
        "UPDATE minutes SET status = 'draft'",
        "UPDATE minutes SET version = 7",
        "UPDATE minutes SET reason = 'нет'",
        "UPDATE minutes SET paper = '{}', hash = x'00'",
        "DELETE FROM minutes",
        "DELETE FROM wording",
    ] {
        assert!(conn.execute(change, []).is_err(), "{change}");
    }
}

#[test]
fn a_paper_that_does_not_fit_its_seal_is_not_given() {
    let (folder, mut store) = store();
    let of = of(meeting(&mut store), Ru);
    let kept = make_final(&mut store, of);
    write_over(folder.path(), "UPDATE minutes SET paper = '{\"протокол\":2}'");
    assert!(matches!(store.minutes_paper(kept.id), Err(Error::DamagedMinutes { version: 1 })));
}

#[test]
fn the_words_of_the_record_are_locked_until_a_new_version_is_begun() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль маслихата");
    let noted = store.add_point(session, Place::End(None), ru("Отмечено")).expect("added").value;
    let words = TextField { owner: said.0, kind: TextKind::SpeechText, language: None };
    let typed = |field| Draft { field, text: "иначе".to_owned(), caret: 5 };
    make_final(&mut store, of(session, Ru));

    assert!(is_locked(store.write_text(words, "иначе")));
    assert!(is_locked(store.write_text(title(session, Ru), "иначе")));
    assert!(is_locked(store.save_draft(&typed(words))), "not even typed");
    assert!(is_locked(store.save_draft(&typed(title(session, Ru)))));
    let new = new_speech(Speaker::Voice, "с места");
    assert!(is_locked(store.add_speech(session, Place::End(None), new.clone())));
    assert!(is_locked(store.add_decision(session, Place::End(None), ru("Принять"))));
    assert!(is_locked(store.delete(ItemRef { noun: Noun::Speech, id: said.0 })));
    assert!(is_locked(store.delete(ItemRef { noun: Noun::Point, id: noted.0 })));
    store.write_text(title(session, Kk), "Мәслихаттың рөлі").expect("that language is open");
    recommendation(&mut store, session, "они живут и после протокола");

    begin(&mut store, of(session, Ru));
    store.write_text(words, "иначе").expect("open again");
    store.add_speech(session, Place::End(None), new).expect("open again");
    assert_eq!(store.check().expect("checked").faults, []);
}

#[test]
fn an_undo_of_something_older_does_not_get_past_the_lock() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    step(&mut store, of(session, Ru), MinutesStep::Agree).expect("agreed");
    let said = speech(&mut store, session, "Роль маслихата");
    step(&mut store, of(session, Ru), MinutesStep::MakeFinal).expect("final");
    assert!(matches!(store.undo(), Err(Error::Conflict(Noun::Speech))));
    assert_eq!(store.speech(said).expect("it is there").text, "Роль маслихата");
}

#[test]
fn an_extract_locks_nothing_but_itself() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let item = store.add_agenda_item(session, ru("О роли маслихата")).expect("added").value;
    let form = MinutesForm::Extract(item);
    make_final(&mut store, MinutesRef { form, ..of(session, Ru) });
    store.write_text(title(session, Ru), "иначе").expect("open");
}

#[test]
fn what_is_being_typed_belongs_to_what_is_agreed() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    for field in [
        title(session, Ru),
        TextField { owner: said.0, kind: TextKind::SpeechText, language: None },
    ] {
        store
            .save_draft(&Draft { field, text: "Роль маслихата".to_owned(), caret: 0 })
            .expect("saved");
    }
    make_final(&mut store, of(session, Ru));
    assert_eq!(store.drafts().expect("read"), []);
    assert_eq!(store.speech(said).expect("read").text, "Роль маслихата");
}

#[test]
fn final_minutes_outlast_the_bin() {
    let (_folder, mut store) = store();
    let (kept, loose) = (meeting(&mut store), meeting(&mut store));
    make_final(&mut store, of(kept, Ru));
    step(&mut store, of(loose, Ru), MinutesStep::Agree).expect("agreed");
    for session in [kept, loose] {
        store.delete(ItemRef { noun: Noun::Meeting, id: session.0 }).expect("deleted");
    }
    assert_eq!(store.empty_bin().expect("emptied").value, 1);
    assert_eq!(store.minutes(kept).expect("read").len(), 1);
    assert_eq!(store.minutes(loose).expect("read"), []);
}
