//! The queue: who asks for the floor, in which order.

use hattama_domain::id::{MeetingId, PersonId, RequestId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language::Kk;
use hattama_domain::live::{Floor, NewRequest, Request, RequestChange, Step};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::participant::{NewParticipant, Presence, Standing, Who};
use hattama_domain::speech::{Speaker, SpeechKind};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{meeting, person, ru};

fn asks(name: &str) -> NewRequest {
    let speaker = Speaker::Named(name.to_owned());
    NewRequest { speaker, kind: SpeechKind::Remark, point_of_order: false }
}

fn add(store: &mut Store, meeting: MeetingId, name: &str) -> RequestId {
    store.add_request(meeting, asks(name)).expect("added").value
}

fn queue(store: &Store, meeting: MeetingId) -> Vec<Request> {
    store.live(meeting).expect("read").queue
}

fn ids(store: &Store, meeting: MeetingId) -> Vec<RequestId> {
    queue(store, meeting).into_iter().map(|request| request.id).collect()
}

fn change(store: &mut Store, id: RequestId, change: RequestChange) {
    store.change_request(id, change).expect("changed");
}

#[test]
fn who_asks_first_is_first_unless_the_secretary_orders_otherwise() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let [a, b, c] = ["Абенов", "Бектуров", "Валиханов"].map(|name| add(&mut store, session, name));
    assert_eq!(ids(&store, session), [a, b, c]);
    change(&mut store, c, RequestChange::After(None));
    assert_eq!(ids(&store, session), [c, a, b]);
    change(&mut store, c, RequestChange::After(Some(a)));
    assert_eq!(ids(&store, session), [a, c, b]);
    change(&mut store, c, RequestChange::After(Some(c)));
    assert_eq!(ids(&store, session), [a, c, b]);
    change(&mut store, a, RequestChange::Kind(SpeechKind::Question));
    assert_eq!(queue(&store, session)[0].kind, SpeechKind::Question);
    let other = meeting(&mut store);
    let elsewhere = add(&mut store, other, "Лим");
    let refused = store.change_request(a, RequestChange::After(Some(elsewhere)));
    assert!(matches!(refused, Err(Error::NotFound(Noun::Request))));
}

#[test]
fn a_point_of_order_goes_before_the_others() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let [a, b] = ["Абенов", "Бектуров"].map(|name| add(&mut store, session, name));
    let order = NewRequest { point_of_order: true, ..asks("Валиханов") };
    let c = store.add_request(session, order).expect("added").value;
    assert_eq!(ids(&store, session), [c, a, b]);
    change(&mut store, b, RequestChange::PointOfOrder(true));
    assert_eq!(ids(&store, session), [b, c, a], "among them who asked first is first");
    change(&mut store, c, RequestChange::PointOfOrder(false));
    assert_eq!(ids(&store, session), [b, a, c]);
    change(&mut store, c, RequestChange::After(Some(b)));
    assert_eq!(
        ids(&store, session),
        [b, c, a],
        "after the point of order, although that asked later"
    );
}

#[test]
fn a_closed_queue_keeps_who_is_in_it() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let asking = add(&mut store, session, "Абенов");
    store.close_queue(session, true).expect("closed");
    let live = store.live(session).expect("read");
    assert!(live.queue_closed);
    assert_eq!(live.queue[0].id, asking);
    store.close_queue(session, false).expect("opened");
    assert!(!store.live(session).expect("read").queue_closed);
}

#[test]
fn who_gives_up_lies_in_the_bin_and_may_come_back() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let [a, b] = ["Абенов", "Бектуров"].map(|name| add(&mut store, session, name));
    let item = ItemRef { noun: Noun::Request, id: a.0 };
    store.delete(item).expect("deleted");
    assert_eq!(ids(&store, session), [b]);
    assert_eq!(store.bin().expect("read")[0].title.get(Kk), Some("Абенов"));
    let refused = store.give_floor(session, Floor::Request(a));
    assert!(matches!(refused, Err(Error::Invalid(Invalid::SessionState))));
    store.step_session(session, Step::Enter).expect("entered");
    let refused = store.give_floor(session, Floor::Request(a));
    assert!(matches!(refused, Err(Error::NotFound(Noun::Request))));
    store.restore(item).expect("restored");
    assert_eq!(ids(&store, session), [a, b]);
}

fn takes_part(store: &mut Store, meeting: MeetingId, person: PersonId) {
    let (who, standing) = (Who::Person(person), Standing::Member);
    let new = NewParticipant { who, standing, capacity: ru("депутат") };
    store.add_participant(meeting, new).expect("added");
}

#[test]
fn who_spoke_already_and_who_is_not_there_is_marked() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let [here, away] = ["Абенов", "Бектуров"].map(|family| person(&mut store, family));
    for person in [here, away] {
        takes_part(&mut store, session, person);
    }
    store.step_session(session, Step::Enter).expect("entered");
    let guest = person(&mut store, "Лим");
    for person in [here, away, guest] {
        let speaker = Speaker::Person { person, printed: None };
        store.add_request(session, NewRequest { speaker, ..asks("") }).expect("added");
    }
    let marks = |store: &Store| {
        let queue = queue(store, session).into_iter();
        queue.map(|request| (request.turns, request.is_present)).collect::<Vec<_>>()
    };
    assert_eq!(marks(&store), [(0, true), (0, true), (0, true)]);
    let gone = store.participants(session).expect("read")[1].id;
    store.note_presence(gone, Presence::Absent).expect("noted");
    let speaker = Speaker::Person { person: here, printed: None };
    let floor = Floor::Speaker { speaker, kind: SpeechKind::Remark, interrupting: false };
    for _ in 0..2 {
        store.give_floor(session, floor.clone()).expect("given");
    }
    assert_eq!(marks(&store), [(2, true), (0, false), (0, true)], "nobody knows that a guest left");
}

#[test]
fn a_request_needs_a_speaker_who_is_there() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    let gone = person(&mut store, "Абенов");
    store.delete(ItemRef { noun: Noun::Person, id: gone.0 }).expect("deleted");
    let speaker = Speaker::Person { person: gone, printed: None };
    let refused = store.add_request(session, NewRequest { speaker, ..asks("") });
    assert!(matches!(refused, Err(Error::NotFound(Noun::Person))));
    let refused = store.add_request(session, asks("  "));
    assert!(matches!(refused, Err(Error::Invalid(Invalid::Empty))));
    store.add_request(session, NewRequest { speaker: Speaker::Voice, ..asks("") }).expect("added");
    assert_eq!(queue(&store, session)[0].speaker, Speaker::Voice);
}
