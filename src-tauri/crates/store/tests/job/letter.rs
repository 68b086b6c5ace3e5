//! Letters: how they are made, changed and signed.

use hattama_domain::id::{BodyId, LetterId, MeetingId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language::{self, Kk, Ru};
use hattama_domain::letter::{
    EnclosureFacts, Letter, LetterChange, LetterStatus, LetterStep, Reference,
};
use hattama_domain::mailing::{Grouping, Mailing};
use hattama_domain::meeting::MeetingChange;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::settings::SettingsChange;
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{
    adopted, body, day, draft, meeting, person, recommendation, register, sent, signed,
};

fn read(store: &Store, id: LetterId) -> Letter {
    store.letter(id).expect("the letter is there")
}

fn letters(store: &Store, meeting: MeetingId) -> Vec<Letter> {
    let lines = store.letters(Some(meeting)).expect("the register can be read");
    lines.into_iter().map(|line| line.letter).collect()
}

fn make(store: &mut Store, meeting: MeetingId, languages: &[Language]) -> Vec<LetterId> {
    store.draft_letters(meeting, languages).expect("letters can be made").value
}

fn take(store: &mut Store, id: LetterId, step: LetterStep) -> Result<Letter, Error> {
    store.step_letter(id, step, None).map(|done| done.value)
}

fn sign() -> LetterStep {
    LetterStep::Sign { on: day(11, 2), file: None }
}

fn annul() -> LetterStep {
    LetterStep::Annul { on: day(11, 9), reason: "ошибка в адресе".to_owned() }
}

fn to_and_in(letters: &[Letter]) -> Vec<(BodyId, Language)> {
    letters.iter().map(|letter| (letter.body, letter.language)).collect()
}

#[test]
fn one_letter_a_recommendation_where_the_meeting_has_it_so() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let one = body(&mut store, "Министерство");
    let first = adopted(&mut store, meeting, &[one]);
    let how =
        Mailing { grouping: Grouping::PerRecommendation, passages: true, ..Mailing::default() };
    store.change_meeting(meeting, MeetingChange::Mailing(how)).expect("chosen");
    assert_eq!(store.meeting(meeting).expect("read").mailing, how);
    make(&mut store, meeting, &[Ru, Kk]);
    // What is adopted later grows no draft.
    let second = adopted(&mut store, meeting, &[one]);
    make(&mut store, meeting, &[Ru, Kk]);
    let letters = letters(&store, meeting);
    let carried: Vec<_> = letters.iter().map(|letter| letter.recommendations.as_slice()).collect();
    assert_eq!(carried, [[first], [first], [second], [second]]);
    assert_eq!(letters[0].twin, letters[1].twin);
    assert_ne!(letters[0].twin, letters[2].twin);
    assert_eq!(make(&mut store, meeting, &[Ru, Kk]), []);
}

#[test]
fn one_letter_a_body_and_language_and_twins_share_a_group() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (one, two) = (body(&mut store, "Министерство"), body(&mut store, "Маслихат"));
    let first = adopted(&mut store, meeting, &[one, two]);
    let second = adopted(&mut store, meeting, &[two]);
    make(&mut store, meeting, &[Kk, Ru, Kk]);
    let letters = letters(&store, meeting);
    assert_eq!(to_and_in(&letters), [(one, Ru), (one, Kk), (two, Ru), (two, Kk)]);
    assert_eq!(letters[0].recommendations, [first]);
    assert_eq!(letters[3].recommendations, [first, second]);
    assert_eq!(letters[0].twin, letters[1].twin);
    assert_eq!(letters[2].twin, letters[3].twin);
    assert_ne!(letters[1].twin, letters[2].twin);
    assert!(letters.iter().all(|letter| letter.status == LetterStatus::Draft));
    assert_eq!(make(&mut store, meeting, &[Ru, Kk]), [], "there is nothing left to make");
}

#[test]
fn only_what_is_adopted_goes_out_and_only_to_who_is_confirmed() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (one, two) = (body(&mut store, "Министерство"), body(&mut store, "Маслихат"));
    let draft = recommendation(&mut store, meeting, "проект");
    store.add_addressee(draft, one).expect("added");
    let ready = adopted(&mut store, meeting, &[two]);
    let doubtful = store.add_addressee(ready, one).expect("added").value;
    store.confirm_addressee(doubtful, false).expect("doubted");
    make(&mut store, meeting, &[Ru]);
    let letters = letters(&store, meeting);
    assert_eq!(to_and_in(&letters), [(two, Ru)]);
    assert_eq!(letters[0].recommendations, [ready]);
}

#[test]
fn what_comes_later_joins_the_draft_but_not_what_is_for_signature() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let body = body(&mut store, "Министерство");
    let first = adopted(&mut store, meeting, &[body]);
    let ids = make(&mut store, meeting, &[Ru]);
    let second = adopted(&mut store, meeting, &[body]);
    assert_eq!(make(&mut store, meeting, &[Ru]), ids, "the draft grows");
    assert_eq!(read(&store, ids[0]).recommendations, [first, second]);

    take(&mut store, ids[0], LetterStep::ForSignature).expect("for signature");
    let third = adopted(&mut store, meeting, &[body]);
    let more = make(&mut store, meeting, &[Ru]);
    assert_eq!(read(&store, ids[0]).recommendations, [first, second]);
    assert_eq!(read(&store, more[0]).recommendations, [third]);
}

#[test]
fn a_language_that_comes_later_is_a_twin_of_what_says_the_same() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let body = body(&mut store, "Министерство");
    adopted(&mut store, meeting, &[body]);
    let russian = make(&mut store, meeting, &[Ru])[0];
    adopted(&mut store, meeting, &[body]);
    let made = make(&mut store, meeting, &[Ru, Kk]);
    assert_eq!(made[0], russian);
    assert_eq!(read(&store, made[1]).twin, read(&store, russian).twin);

    take(&mut store, russian, sign()).expect("signed");
    adopted(&mut store, meeting, &[body]);
    let made = make(&mut store, meeting, &[Ru]);
    assert_ne!(read(&store, made[0]).twin, read(&store, russian).twin, "it says something else");
}

#[test]
fn an_annulled_letter_makes_room_for_another_in_its_group() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let body = body(&mut store, "Министерство");
    let carried = adopted(&mut store, meeting, &[body]);
    let ids = make(&mut store, meeting, &[Ru, Kk]);
    take(&mut store, ids[0], sign()).expect("signed");
    assert_eq!(make(&mut store, meeting, &[Ru, Kk]), []);
    take(&mut store, ids[0], annul()).expect("annulled");
    let again = make(&mut store, meeting, &[Ru, Kk]);
    assert_eq!(again.len(), 1);
    let letter = read(&store, again[0]);
    assert_eq!((letter.language, letter.recommendations.as_slice()), (Ru, &[carried][..]));
    assert_eq!(letter.twin, read(&store, ids[1]).twin);
}

#[test]
fn a_deleted_letter_makes_room_too() {
    let (_folder, mut store) = store();
    let id = draft(&mut store);
    let meeting = read(&store, id).meeting;
    store.delete(ItemRef { noun: Noun::Letter, id: id.0 }).expect("a draft may be deleted");
    assert_eq!(letters(&store, meeting), []);
    assert_eq!(make(&mut store, meeting, &[Ru]).len(), 1);
}

#[test]
fn a_letter_is_signed_and_prepared_by_whom_the_settings_say() {
    let (_folder, mut store) = store();
    let (one, two) = (person(&mut store, "Соловьева"), person(&mut store, "Әбенов"));
    store.change_settings(SettingsChange::Signatory(Some(one))).expect("set");
    store.change_settings(SettingsChange::Executor(Some(two))).expect("set");
    let id = draft(&mut store);
    let letter = read(&store, id);
    assert_eq!((letter.signatory, letter.executor), (Some(one), Some(two)));
}

#[test]
fn an_open_letter_can_be_changed() {
    let (_folder, mut store) = store();
    let id = draft(&mut store);
    let signatory = person(&mut store, "Соловьева");
    let meeting = read(&store, id).meeting;
    let other = recommendation(&mut store, meeting, "ещё одна");
    let carried = read(&store, id).recommendations[0];
    let reference = Reference { number: "12-3/45".to_owned(), date: Some(day(10, 1)) };
    let facts =
        |title: &str| EnclosureFacts { title: title.to_owned(), sheets: Some(2), copies: Some(1) };
    for change in [
        LetterChange::Recommendations(vec![other, carried, other]),
        LetterChange::InReplyTo(Some(reference.clone())),
        LetterChange::Signatory(Some(signatory)),
        LetterChange::Executor(Some(signatory)),
        LetterChange::AddEnclosure(facts("протокол")),
        LetterChange::AddEnclosure(facts("справка")),
    ] {
        store.change_letter(id, change).expect("changed");
    }
    let letter = read(&store, id);
    assert_eq!(letter.recommendations, [other, carried]);
    assert_eq!(letter.in_reply_to, Some(reference));
    assert_eq!((letter.signatory, letter.executor), (Some(signatory), Some(signatory)));
    let [protocol, note] = letter.enclosures.as_slice() else {
        panic!("two enclosures, not {:?}", letter.enclosures)
    };
    let change = LetterChange::Enclosure { id: note.id, facts: facts("таблица") };
    store.change_letter(id, change).expect("changed");
    store.change_letter(id, LetterChange::RemoveEnclosure(protocol.id)).expect("removed");
    let titles: Vec<_> =
        read(&store, id).enclosures.into_iter().map(|enclosure| enclosure.title).collect();
    assert_eq!(titles, ["таблица"]);
}

#[test]
fn a_letter_takes_nothing_from_elsewhere() {
    let (_folder, mut store) = store();
    let (id, other) = (draft(&mut store), draft(&mut store));
    let foreign = read(&store, other).recommendations;
    let changed = store.change_letter(id, LetterChange::Recommendations(foreign));
    assert!(matches!(changed, Err(Error::NotFound(Noun::Recommendation))));
    let facts =
        EnclosureFacts { title: "протокол".to_owned(), ..EnclosureFacts::default() };
    store.change_letter(other, LetterChange::AddEnclosure(facts.clone())).expect("added");
    let enclosure = read(&store, other).enclosures[0].id;
    let changed = store.change_letter(id, LetterChange::Enclosure { id: enclosure, facts });
    assert!(matches!(changed, Err(Error::NotFound(Noun::Enclosure))));
    let changed = store.change_letter(id, LetterChange::RemoveEnclosure(enclosure));
    assert!(matches!(changed, Err(Error::NotFound(Noun::Enclosure))));
    let unnamed = EnclosureFacts { title: " ".to_owned(), ..EnclosureFacts::default() };
    let changed = store.change_letter(id, LetterChange::AddEnclosure(unnamed));
    assert!(matches!(changed, Err(Error::Invalid(Invalid::Empty))));
}

fn opening(id: LetterId) -> TextField {
    TextField { owner: id.0, kind: TextKind::LetterOpening, language: None }
}

#[test]
fn a_text_that_is_cleared_is_left_to_the_program_again() {
    let (_folder, mut store) = store();
    let id = draft(&mut store);
    store.write_text(opening(id), "Направляем рекомендации").expect("written");
    assert_eq!(read(&store, id).texts.opening.as_deref(), Some("Направляем рекомендации"));
    let nothing = Draft { field: opening(id), text: String::new(), caret: 0 };
    store.save_draft(&nothing).expect("saved");
    assert_eq!(read(&store, id).texts.opening, None, "while it is being typed");
    store.write_text(opening(id), "").expect("cleared");
    assert_eq!(read(&store, id).texts.opening, None);
}

#[test]
fn signing_finishes_what_is_being_typed_and_keeps_the_paper_for_ever() {
    let (_folder, mut store) = store();
    let id = draft(&mut store);
    let typed = |text: &str| Draft { field: opening(id), text: text.to_owned(), caret: 0 };
    store.save_draft(&typed("Направляем")).expect("saved");
    let paper = Some("{\"paper\":1}".to_owned());
    store.step_letter(id, sign(), paper.clone()).expect("signed");
    assert_eq!(store.drafts().expect("read"), []);
    assert_eq!(read(&store, id).texts.opening.as_deref(), Some("Направляем"));
    assert_eq!(store.letter_paper(id).expect("read"), paper);

    store.save_draft(&typed("Иначе")).expect("what is typed stays a draft");
    assert_eq!(read(&store, id).texts.opening.as_deref(), Some("Направляем"));
    let written = store.write_text(opening(id), "Иначе");
    assert!(matches!(written, Err(Error::Invalid(Invalid::Signed))));

    let later = LetterStep::Sign { on: day(11, 5), file: None };
    let again = store.step_letter(id, later, Some("{\"paper\":2}".to_owned())).expect("corrected");
    assert_eq!(again.value.signed.map(|signing| signing.on), Some(day(11, 5)));
    assert_eq!(store.letter_paper(id).expect("read"), paper, "the paper is that of the first time");
}

#[test]
fn what_is_signed_is_neither_changed_nor_deleted() {
    let (_folder, mut store) = store();
    for id in [signed(&mut store), sent(&mut store)] {
        let before = read(&store, id);
        for change in [
            LetterChange::Recommendations(Vec::new()),
            LetterChange::Signatory(None),
            LetterChange::AddEnclosure(EnclosureFacts {
                title: "справка".to_owned(),
                ..EnclosureFacts::default()
            }),
        ] {
            let changed = store.change_letter(id, change);
            assert!(matches!(changed, Err(Error::Invalid(Invalid::Signed))));
        }
        let deleted = store.delete(ItemRef { noun: Noun::Letter, id: id.0 });
        assert!(matches!(deleted, Err(Error::Invalid(_))));
        assert_eq!(read(&store, id), before);
    }
}

/// Does something to a draft, signs it, and tries to undo what was done before.
fn refuses_undo_of(change: impl FnOnce(&mut Store, LetterId)) {
    let (_folder, mut store) = store();
    let id = draft(&mut store);
    change(&mut store, id);
    let undoable = store.history().expect("read").undo.expect("it can be undone");
    take(&mut store, id, sign()).expect("signed");
    let before = read(&store, id);
    let next = store.history().expect("read").undo.expect("it is still the next");
    assert_eq!(next, undoable, "signing itself can't be undone");
    let undone = store.undo();
    assert!(
        matches!(undone, Err(Error::Conflict(_) | Error::Invalid(Invalid::Signed))),
        "{:?} was undone: {undone:?}",
        next.name
    );
    assert_eq!(read(&store, id), before);
}

#[test]
fn no_undo_of_something_older_reaches_what_is_signed() {
    refuses_undo_of(|_, _| {});
    refuses_undo_of(|store, id| {
        let signatory = person(store, "Соловьева");
        store.change_letter(id, LetterChange::Signatory(Some(signatory))).expect("changed");
    });
    refuses_undo_of(|store, id| {
        let reference = Reference { number: "1".to_owned(), date: None };
        store.change_letter(id, LetterChange::InReplyTo(Some(reference))).expect("changed");
    });
    refuses_undo_of(|store, id| {
        let facts =
            EnclosureFacts { title: "справка".to_owned(), ..EnclosureFacts::default() };
        store.change_letter(id, LetterChange::AddEnclosure(facts)).expect("changed");
    });
    refuses_undo_of(|store, id| {
        store.change_letter(id, LetterChange::Recommendations(Vec::new())).expect("changed");
    });
    refuses_undo_of(|store, id| {
        store.write_text(opening(id), "Направляем").expect("written");
    });
    refuses_undo_of(|store, id| {
        take(store, id, LetterStep::ForSignature).expect("for signature");
    });
}

#[test]
fn a_redo_does_not_reach_it_either() {
    let (_folder, mut store) = store();
    let id = draft(&mut store);
    store.write_text(opening(id), "Направляем").expect("written");
    store.undo().expect("undone");
    take(&mut store, id, sign()).expect("signed");
    assert_eq!(store.history().expect("read").redo, None, "something else was done since");
    assert!(matches!(store.redo(), Err(Error::NothingToUndo)));
}

#[test]
fn for_signature_and_back_can_be_undone() {
    let (_folder, mut store) = store();
    let id = draft(&mut store);
    take(&mut store, id, LetterStep::ForSignature).expect("for signature");
    assert_eq!(store.undo().expect("undone").value, OperationName::LetterForSignature);
    assert_eq!(read(&store, id).status, LetterStatus::Draft);
    store.redo().expect("done again");
    take(&mut store, id, LetterStep::BackToDraft).expect("back");
    assert_eq!(read(&store, id).status, LetterStatus::Draft);
    store.undo().expect("undone");
    assert_eq!(read(&store, id).status, LetterStatus::ForSignature);
}

#[test]
fn steps_out_of_their_order_are_refused() {
    let (_folder, mut store) = store();
    let id = draft(&mut store);
    for step in
        [LetterStep::BackToDraft, annul(), LetterStep::Receive { on: day(11, 9), number: None }]
    {
        let taken = take(&mut store, id, step);
        assert!(matches!(taken, Err(Error::Invalid(Invalid::LetterState))));
    }
    assert_eq!(read(&store, id).status, LetterStatus::Draft);
    store.delete(ItemRef { noun: Noun::Letter, id: id.0 }).expect("deleted");
    assert!(matches!(take(&mut store, id, sign()), Err(Error::NotFound(Noun::Letter))));
}

#[test]
fn the_life_of_a_letter_is_kept() {
    let (_folder, mut store) = store();
    let id = sent(&mut store);
    let received = LetterStep::Receive { on: day(11, 6), number: Some("вх-77".to_owned()) };
    let letter = take(&mut store, id, received).expect("received");
    assert_eq!(letter.status, LetterStatus::Sent);
    let receipt = letter.received.clone().expect("it was received");
    assert_eq!((receipt.on, receipt.number.as_deref()), (day(11, 6), Some("вх-77")));
    let letter = take(&mut store, id, annul()).expect("annulled");
    assert_eq!(letter.status, LetterStatus::Annulled);
    let annulment = letter.annulled.clone().expect("it was annulled");
    assert_eq!((annulment.on, annulment.reason.as_str()), (day(11, 9), "ошибка в адресе"));
    assert_eq!(letter, read(&store, id));
    assert!(letter.registered.is_some() && letter.sent.is_some());
}

#[test]
fn the_register_shows_what_has_no_number_first_and_then_the_latest() {
    let (_folder, mut store) = store();
    let (one, two, three) = (signed(&mut store), signed(&mut store), signed(&mut store));
    let open = draft(&mut store);
    register(&mut store, two, day(11, 3));
    register(&mut store, one, day(11, 3));
    register(&mut store, three, day(11, 5));
    let register: Vec<_> =
        store.letters(None).expect("read").into_iter().map(|line| line.letter.id).collect();
    assert_eq!(register, [open, three, one, two]);
}

#[test]
fn what_is_signed_stays_in_the_register_when_its_meeting_is_deleted() {
    let (_folder, mut store) = store();
    let (open, closed) = (draft(&mut store), signed(&mut store));
    for id in [open, closed] {
        let meeting = read(&store, id).meeting;
        store.delete(ItemRef { noun: Noun::Meeting, id: meeting.0 }).expect("deleted");
    }
    let lines = store.letters(None).expect("read");
    let ids: Vec<_> = lines.iter().map(|line| line.letter.id).collect();
    assert_eq!(ids, [closed]);
    assert_eq!(lines[0].body_name, crate::office::ru("Министерство национальной экономики"));
}
