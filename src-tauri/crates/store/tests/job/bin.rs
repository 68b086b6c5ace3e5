//! Deleting, and the bin.

use hattama_domain::id::MeetingId;
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::letter::LetterStep;
use hattama_domain::live::{Floor, NewRequest, Step};
use hattama_domain::meeting::MeetingChange;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::{History, OperationName};
use hattama_domain::participant::{NewParticipant, Presence, Standing, Who};
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::recommendation::{Basis, NewRecommendation};
use hattama_domain::record::Place;
use hattama_domain::reply::NewReply;
use hattama_domain::settings::SettingsChange;
use hattama_domain::speech::{Speaker, SpeechKind};
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_domain::vote::{Choice, Manner, NewVote, VoteChange};
use hattama_store::{Error, Store};
use uuid::Uuid;

use crate::common::store;
use crate::office::{
    adopted, body, day, draft, meeting, new_speech, person, recommendation, ru, sent, speech,
};

fn item(noun: Noun, id: impl Into<Uuid>) -> ItemRef {
    ItemRef { noun, id: id.into() }
}

fn delete(store: &mut Store, noun: Noun, id: impl Into<Uuid>) {
    store.delete(item(noun, id)).expect("it may be deleted");
}

fn bin(store: &Store) -> Vec<ItemRef> {
    store.bin().expect("the bin can be read").into_iter().map(|line| line.item).collect()
}

fn empty(store: &mut Store) -> u32 {
    store.empty_bin().expect("the bin can be emptied").value
}

/// A session with something of every sort that can be deleted by itself.
fn everything(store: &mut Store) -> Vec<ItemRef> {
    let session = meeting(store);
    let mine = person(store, "Соловьева");
    let ministry = body(store, "Министерство");
    let post = store.add_membership(mine, ministry, ru("советник")).expect("added").value;
    let participant = NewParticipant {
        who: Who::Person(mine),
        standing: Standing::Member,
        capacity: ru("депутат"),
    };
    let participant = store.add_participant(session, participant).expect("added").value;
    let agenda = store.add_agenda_item(session, ru("О роли")).expect("added").value;
    let said = speech(store, session, "Роль маслихата важна");
    let range = TextRange { start: 0, end: 4 };
    let passage = store.mark_passage(said, range, PassageKind::Summary).expect("marked").value;
    let point = store.add_point(session, Place::End(None), ru("отмечено")).expect("added").value;
    let decision = store.add_decision(session, Place::End(None), ru("решено")).expect("added");
    let advice = recommendation(store, session, "учесть");
    let addressee = store.add_addressee(advice, ministry).expect("added").value;
    let letter = draft(store);
    let answered = sent(store);
    let reply = store.add_reply(answered, NewReply::default()).expect("added").value;
    let asks = NewRequest {
        speaker: Speaker::Named("Лим".to_owned()),
        kind: SpeechKind::Question,
        point_of_order: false,
    };
    let request = store.add_request(session, asks).expect("added").value;
    let vote = NewVote { subject: ru("за основу"), ..NewVote::default() };
    let vote = store.add_vote(session, vote).expect("added").value;
    vec![
        item(Noun::Participant, participant),
        item(Noun::AgendaItem, agenda),
        item(Noun::Passage, passage),
        item(Noun::Speech, said),
        item(Noun::Point, point),
        item(Noun::Decision, decision.value),
        item(Noun::Addressee, addressee),
        item(Noun::Recommendation, advice),
        item(Noun::Letter, letter),
        item(Noun::Reply, reply),
        item(Noun::Request, request),
        item(Noun::Vote, vote),
        item(Noun::Membership, post),
        item(Noun::Person, mine),
        item(Noun::Body, ministry),
        item(Noun::Meeting, session),
    ]
}

#[test]
fn whatever_is_deleted_lies_in_the_bin_and_comes_back() {
    let (_folder, mut store) = store();
    for item in everything(&mut store) {
        store.delete(item).unwrap_or_else(|error| panic!("{item:?} can be deleted: {error}"));
        assert_eq!(bin(&store), [item]);
        assert!(matches!(store.delete(item), Err(Error::NotFound(noun)) if noun == item.noun));
        store.restore(item).unwrap_or_else(|error| panic!("{item:?} comes back: {error}"));
        assert_eq!(bin(&store), []);
        assert!(matches!(store.restore(item), Err(Error::NotFound(noun)) if noun == item.noun));
    }
}

#[test]
fn deleting_and_restoring_can_be_undone() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let said = item(Noun::Speech, speech(&mut store, session, "речь"));
    store.delete(said).expect("deleted");
    store.restore(said).expect("restored");
    assert_eq!(store.undo().expect("undone").value, OperationName::Restore);
    assert_eq!(bin(&store), [said]);
    assert_eq!(store.undo().expect("undone").value, OperationName::Delete);
    assert_eq!(bin(&store), []);
    assert_eq!(store.record(session).expect("read").len(), 1);
}

#[test]
fn a_line_shows_by_what_a_thing_is_recognised() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, &"ә".repeat(500));
    let mine = person(&mut store, "Соловьева");
    delete(&mut store, Noun::Person, mine);
    delete(&mut store, Noun::Speech, said);
    let lines = store.bin().expect("read");
    let beginning = format!("{}…", "ә".repeat(100));
    assert_eq!(lines[0].title, ru(&beginning), "the latest first");
    assert_eq!(lines[1].title.get(Language::Kk), Some("Соловьева"));
    assert!(lines[0].deleted_at > lines[1].deleted_at);
}

#[test]
fn each_sort_of_thing_is_recognised() {
    let (_folder, mut store) = store();
    for item in everything(&mut store) {
        store.delete(item).expect("deleted");
        let line = &store.bin().expect("read")[0];
        // A reply without a number and a text has nothing to be recognised by but its letter.
        assert_eq!(line.title.is_blank(), item.noun == Noun::Reply, "{line:?}");
        store.restore(item).expect("restored");
    }
}

#[test]
fn what_belongs_to_something_in_the_bin_is_not_listed_by_itself() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль маслихата");
    let range = TextRange { start: 0, end: 4 };
    let passage = store.mark_passage(said, range, PassageKind::Summary).expect("marked").value;
    delete(&mut store, Noun::Passage, passage);
    delete(&mut store, Noun::Speech, said);
    assert_eq!(bin(&store), [item(Noun::Speech, said)]);
    delete(&mut store, Noun::Meeting, session);
    assert_eq!(bin(&store), [item(Noun::Meeting, session)]);
    store.restore(item(Noun::Meeting, session)).expect("restored");
    assert_eq!(bin(&store), [item(Noun::Speech, said)], "it was deleted by itself before");
}

#[test]
fn what_a_letter_carries_is_not_deleted() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let ministry = body(&mut store, "Министерство");
    let advice = adopted(&mut store, session, &[ministry]);
    let addressee = store.recommendations(session).expect("read")[0].addressees[0].id;
    let letter = store.draft_letters(session, &[Language::Ru]).expect("made").value[0];
    for item in [item(Noun::Recommendation, advice), item(Noun::Addressee, addressee)] {
        assert!(matches!(store.delete(item), Err(Error::Invalid(Invalid::InUse))));
    }
    let sign = LetterStep::Sign { on: day(11, 2), file: None };
    store.step_letter(letter, sign, None).expect("signed");
    let refused = store.delete(item(Noun::Letter, letter));
    assert!(matches!(refused, Err(Error::Invalid(Invalid::Signed))));
    let annul = LetterStep::Annul { on: day(11, 3), reason: "ошибка".to_owned() };
    store.step_letter(letter, annul, None).expect("annulled");
    delete(&mut store, Noun::Addressee, addressee);
    delete(&mut store, Noun::Recommendation, advice);
}

#[test]
fn some_things_are_not_deleted_but_changed() {
    let (_folder, mut store) = store();
    let ministry = body(&mut store, "Министерство");
    let name = store.body(ministry).expect("read").names[0].id;
    for item in [item(Noun::BodyName, name), item(Noun::Settings, Uuid::nil())] {
        assert!(matches!(store.delete(item), Err(Error::NotFound(_))));
        assert!(matches!(store.restore(item), Err(Error::NotFound(_))));
    }
}

#[test]
fn emptying_removes_for_good_with_all_that_belongs_to_it() {
    let (_folder, mut store) = store();
    let items = everything(&mut store);
    let session = items.last().copied().expect("the session comes last");
    let field = TextField { owner: items[3].id, kind: TextKind::SpeechText, language: None };
    store.save_draft(&Draft { field, text: "Роль".to_owned(), caret: 0 }).expect("saved");
    store.delete(session).expect("deleted");
    assert_eq!(empty(&mut store), 1);
    assert_eq!(bin(&store), []);
    assert_eq!(store.drafts().expect("read"), []);
    assert!(matches!(store.restore(session), Err(Error::NotFound(Noun::Meeting))));
    let gone = store.meeting_file(MeetingId(session.id));
    assert!(matches!(gone, Err(Error::NotFound(Noun::Meeting))));
    assert_eq!(store.check().expect("checked").faults, [], "nothing is left over");
    assert_eq!(empty(&mut store), 0);
}

#[test]
fn emptying_removes_a_session_that_was_held_live() {
    let (_folder, mut store) = store();
    let (session, other) = (meeting(&mut store), meeting(&mut store));
    let agenda = store.add_agenda_item(session, ru("О роли")).expect("added").value;
    store.carry_item(agenda, Some(other)).expect("carried");
    let mine = person(&mut store, "Соловьева");
    let (who, standing) = (Who::Person(mine), Standing::Member);
    let participant = NewParticipant { who, standing, capacity: ru("депутат") };
    let participant = store.add_participant(session, participant).expect("added").value;
    store.step_session(session, Step::Enter).expect("entered");
    let asks =
        NewRequest { speaker: Speaker::Voice, kind: SpeechKind::Remark, point_of_order: true };
    let request = store.add_request(session, asks).expect("added").value;
    let report = store.give_floor(session, Floor::Request(request)).expect("given").value;
    let report = report.expect("it was called");
    let (speaker, kind) = (Speaker::Voice, SpeechKind::Retort);
    let retort = Floor::Speaker { speaker, kind, interrupting: true };
    let retort = store.give_floor(session, retort).expect("given").value.expect("a voice");
    store.note_presence(participant, Presence::Absent).expect("noted");
    let vote = NewVote { manner: Manner::ByName, ..NewVote::default() };
    let vote = store.add_vote(session, vote).expect("added").value;
    let ballot = VoteChange::Ballot { participant, choice: Some(Choice::InFavour) };
    store.change_vote(vote, ballot).expect("changed");

    delete(&mut store, Noun::Speech, report);
    assert_eq!(empty(&mut store), 1, "the request goes with the speech that it led to");
    let retort = store.speech(retort).expect("read");
    assert_eq!(retort.interrupts, None);
    assert_eq!(store.live(session).expect("read").queue, []);
    delete(&mut store, Noun::Speech, retort.id);
    store.undo().expect("undone");
    delete(&mut store, Noun::Meeting, session);
    assert_eq!(empty(&mut store), 1);
    assert_eq!(store.check().expect("checked").faults, [], "nothing is left over");
}

#[test]
fn emptying_ends_what_can_be_undone() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "речь");
    delete(&mut store, Noun::Speech, said);
    assert_eq!(empty(&mut store), 1);
    assert_eq!(store.history().expect("read"), History::default());
    assert!(matches!(store.undo(), Err(Error::NothingToUndo)));
    meeting(&mut store);
    let next = store.undo().expect("what comes after can be undone");
    assert_eq!(next.value, OperationName::CreateMeeting);
}

#[test]
fn emptying_an_empty_bin_leaves_the_history_alone() {
    let (_folder, mut store) = store();
    meeting(&mut store);
    assert_eq!(empty(&mut store), 0);
    assert_eq!(store.undo().expect("undone").value, OperationName::CreateMeeting);
}

#[test]
fn emptying_keeps_what_something_still_refers_to() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let (spoke, chair, signs) = (
        person(&mut store, "Соловьева"),
        person(&mut store, "Абенов"),
        person(&mut store, "Бектуров"),
    );
    let own = body(&mut store, "Институт");
    let speaker = Speaker::Person { person: spoke, printed: None };
    store.add_speech(session, Place::End(None), new_speech(speaker, "речь")).expect("added");
    let in_chair = MeetingChange::Chair { person: Some(chair), presiding: false };
    store.change_meeting(session, in_chair).expect("changed");
    store.change_settings(SettingsChange::Signatory(Some(signs))).expect("set");
    store.change_settings(SettingsChange::OwnBody(Some(own))).expect("set");
    let point = store.add_point(session, Place::End(None), ru("отмечено")).expect("added").value;
    let resting = NewRecommendation { bases: vec![Basis::Point(point)], ..Default::default() };
    store.add_recommendation(session, resting).expect("added");
    let free = person(&mut store, "Валиханов");
    for person in [spoke, chair, signs, free] {
        delete(&mut store, Noun::Person, person);
    }
    delete(&mut store, Noun::Body, own);
    delete(&mut store, Noun::Point, point);
    assert_eq!(empty(&mut store), 1, "only he is named nowhere");
    assert!(matches!(store.person(free), Err(Error::NotFound(Noun::Person))));
    assert_eq!(bin(&store).len(), 5);
    assert_eq!(store.person(spoke).expect("still there").name.family, "Соловьева");

    delete(&mut store, Noun::Meeting, session);
    assert_eq!(empty(&mut store), 3, "the session, its chair and its speaker");
    assert_eq!(store.check().expect("checked").faults, []);
}

#[test]
fn emptying_keeps_a_session_with_a_signed_letter() {
    let (_folder, mut store) = store();
    let letter = sent(&mut store);
    let session = store.letter(letter).expect("read").meeting;
    let before = store.letter(letter).expect("read");
    delete(&mut store, Noun::Meeting, session);
    assert_eq!(empty(&mut store), 0);
    assert_eq!(store.letter(letter).expect("read"), before);
    store.restore(item(Noun::Meeting, session)).expect("restored");
    assert_eq!(store.recommendations(session).expect("read").len(), 1, "nothing of it is gone");
}
