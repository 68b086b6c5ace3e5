//! Typing: drafts on the disk at once, operations when it is done, and any text kept as typed.

use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::record::Entry;
use hattama_domain::text::{Draft, LINE_LIMIT, RECORD_LIMIT, TextField, TextKind};
use hattama_store::{Error, Store};
use uuid::Uuid;

use crate::common::{open, store};
use crate::office::{body, draft, meeting, recommendation, ru, signed, speech};

const ODD: &str = "<script>&amp;\u{0}\u{202e}ә\u{306}\r\n😀\u{ffff}";

fn field(owner: impl Into<Uuid>, kind: TextKind) -> TextField {
    let language = kind.is_per_language().then_some(Ru);
    TextField { owner: owner.into(), kind, language }
}

fn save(store: &mut Store, field: TextField, text: &str) -> Result<(), Error> {
    store.save_draft(&Draft { field, text: text.to_owned(), caret: 3 })
}

fn speech_text(store: &Store, meeting: hattama_domain::id::MeetingId) -> String {
    match store.record(meeting).expect("read").remove(0) {
        Entry::Speech(speech) => speech.text,
        other => panic!("a speech, not {other:?}"),
    }
}

#[test]
fn what_is_being_typed_is_there_after_a_crash() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = field(speech(&mut store, session, "Роль"), TextKind::SpeechText);
    save(&mut store, said, "Роль маслихата").expect("saved");
    let before = store.history().expect("read");
    // As after a crash: nothing is closed.
    std::mem::forget(store);
    let store = open(folder.path());
    assert_eq!(store.history().expect("read"), before, "a draft is no operation");
    assert_eq!(speech_text(&store, session), "Роль маслихата");
    let kept = Draft { field: said, text: "Роль маслихата".to_owned(), caret: 3 };
    assert_eq!(store.drafts().expect("read"), [kept]);
}

#[test]
fn what_an_earlier_run_left_becomes_operations() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = field(speech(&mut store, session, "Роль"), TextKind::SpeechText);
    save(&mut store, said, ODD).expect("saved");
    save(&mut store, field(session, TextKind::MeetingGoal), ODD).expect("saved");
    drop(store);
    let mut store = open(folder.path());
    let mut settled = store.settle_drafts().expect("settled");
    settled.sort();
    assert_eq!(settled, [Noun::Meeting, Noun::Speech]);
    assert_eq!(store.drafts().expect("read"), []);
    assert_eq!(speech_text(&store, session), ODD);
    let goal = store.meeting_file(session).expect("read").meeting.goal;
    assert_eq!(goal.0.get(&Ru).map(String::as_str), Some(ODD));
    assert_eq!(store.undo().expect("undone").value, OperationName::Type);
    store.undo().expect("undone");
    assert_eq!(speech_text(&store, session), "Роль");
}

#[test]
fn what_can_not_be_written_stays_a_draft() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let gone = recommendation(&mut store, session, "учесть");
    let closed = signed(&mut store);
    let undone = speech(&mut store, session, "");
    store.undo().expect("undone");
    let fields = [
        field(gone, TextKind::RecommendationText),
        field(closed, TextKind::LetterOpening),
        field(undone, TextKind::SpeechText),
    ];
    for field in fields {
        save(&mut store, field, "набрано").expect("what is typed is always kept");
    }
    store.delete(ItemRef { noun: Noun::Recommendation, id: gone.0 }).expect("deleted");
    for field in fields {
        let written = store.write_text(field, "набрано");
        assert!(matches!(written, Err(Error::NotFound(_) | Error::Invalid(Invalid::Signed))));
    }
    assert_eq!(store.settle_drafts().expect("settled"), []);
    assert_eq!(store.drafts().expect("read").len(), 3);
    assert_eq!(store.check().expect("checked").faults, []);
    store.restore(ItemRef { noun: Noun::Recommendation, id: gone.0 }).expect("restored");
    assert_eq!(store.settle_drafts().expect("settled"), [Noun::Recommendation]);
    assert_eq!(store.recommendations(session).expect("read")[0].text, ru("набрано"));
}

#[test]
fn every_kind_of_text_is_kept_as_it_was_typed() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let owner = |store: &mut Store, kind: TextKind| -> Uuid {
        match kind.noun() {
            Noun::Meeting => session.into(),
            Noun::Recommendation => recommendation(store, session, "учесть").into(),
            Noun::Speech => speech(store, session, "").into(),
            Noun::Letter => draft(store).into(),
            Noun::Body => body(store, "Маслихат").into(),
            other => panic!("{other:?} is not among those tried"),
        }
    };
    for kind in [
        TextKind::MeetingGoal,
        TextKind::RecommendationReasons,
        TextKind::SpeechText,
        TextKind::LetterClosing,
    ] {
        let field = field(owner(&mut store, kind), kind);
        let long = format!("{ODD}{}", "ұзақ сөз ".repeat(5_000_000 / 16));
        for text in [ODD, &long] {
            save(&mut store, field, text).expect("saved");
            assert_eq!(store.drafts().expect("read")[0].text, text);
            store.write_text(field, text).expect("written");
        }
        let too_large = "a".repeat(RECORD_LIMIT + 1);
        let saved = save(&mut store, field, &too_large);
        assert!(matches!(saved, Err(Error::Invalid(Invalid::TooLarge { .. }))));
        let written = store.write_text(field, &too_large);
        assert!(matches!(written, Err(Error::Invalid(Invalid::TooLarge { .. }))));
    }
    let kind = TextKind::BodyAddress;
    let address = field(owner(&mut store, kind), kind);
    store.write_text(address, ODD).expect("written");
    let read = store.body(address.owner.into()).expect("read").address;
    assert_eq!(read.0.get(&Ru).map(String::as_str), Some(ODD));
    let too_long = "ә".repeat(LINE_LIMIT + 1);
    for refused in
        [save(&mut store, address, &too_long), store.write_text(address, &too_long).map(drop)]
    {
        assert!(matches!(refused, Err(Error::Invalid(Invalid::TooLong { .. }))));
    }
}

#[test]
fn each_language_is_typed_by_itself() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let russian = field(session, TextKind::MeetingTitle);
    let kazakh = TextField { language: Some(Kk), ..russian };
    store.write_text(kazakh, "Мәслихаттың рөлі").expect("written");
    save(&mut store, russian, "").expect("saved");
    let title = |store: &Store| store.meeting_file(session).expect("read").meeting.title;
    assert_eq!(title(&store).get(Ru), None, "cleared, while it is being typed");
    assert_eq!(title(&store).get(Kk), Some("Мәслихаттың рөлі"));
    store.write_text(russian, "").expect("cleared");
    assert_eq!(title(&store).get(Ru), None);
    store.undo().expect("undone");
    assert_eq!(title(&store).get(Ru), Some("Роль маслихата"));
    let without = TextField { language: None, ..russian };
    let written = store.write_text(without, "Роль");
    assert!(matches!(written, Err(Error::Invalid(Invalid::LanguageOfField))));
}
