//! An hour of a session, recorded without touching the mouse: whatever is done is done by keys.

mod floor;
mod record;
mod vote;

use std::collections::BTreeMap;
use std::path::Path;

use hattama::environment;
use hattama_domain::agenda::AgendaChange;
use hattama_domain::id::{AgendaItemId, PersonId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::{MeetingStatus, NewMeeting};
use hattama_domain::participant::{NewParticipant, Standing, Who};
use hattama_domain::person::{NewPerson, PersonName};
use hattama_domain::quorum::{QuorumRule, Share};
use hattama_domain::record::Entry;
use hattama_domain::timeline::Phase;
use hattama_store::Store;

use crate::clerk::Clerk;
use crate::keyboard::{ALT, CONTROL, DOWN, ENTER, ESCAPE, F5, PAGE_DOWN, PAGE_UP, SHIFT, Seat};
use crate::network;

const MEMBERS: [(&str, &str); 6] = [
    ("Соловьева", "Айгуль"),
    ("Әбенов", "Мұрат"),
    ("Ким", "Виктор"),
    ("Мусин", "Ерлан"),
    ("Жумабаев", "Нурлан"),
    ("Ахметова", "Дина"),
];

const ITEMS: [&str; 3] = ["О бюджете", "О дорогах", "О школах"];

/// Sits down to a session for which everything has been prepared.
fn prepared(data: &Path, calls: &Path) -> Clerk {
    let mut store = Store::open(data, environment()).expect("a new store");
    store.set_up(Language::Ru, None).expect("set up");
    let title = Wording::from([(Language::Ru, "Заседание 2026")]);
    let new = NewMeeting { title, ..NewMeeting::default() };
    let meeting = store.create_meeting(new).expect("created").value;
    let people: BTreeMap<&str, PersonId> = MEMBERS
        .iter()
        .map(|(family, given)| (*family, person(&mut store, family, given)))
        .collect();
    for person in people.values() {
        let (who, capacity) = (Who::Person(*person), Wording::default());
        let new = NewParticipant { who, standing: Standing::Member, capacity };
        store.add_participant(meeting, new).expect("added");
    }
    for title in ITEMS {
        let title = Wording::from([(Language::Ru, title)]);
        let item = store.add_agenda_item(meeting, title).expect("added").value;
        store.change_agenda_item(item, AgendaChange::Minutes(Some(20))).expect("changed");
    }
    let seat = Seat::take_traced(data, calls, |_| ());
    Clerk::sits_down(seat, store, meeting, people)
}

fn person(store: &mut Store, family: &str, given: &str) -> PersonId {
    let name =
        PersonName { family: family.to_owned(), given: given.to_owned(), ..Default::default() };
    store.add_person(NewPerson { name, sex: None }).expect("added").value
}

/// The items of the agenda, in order.
fn items(clerk: &Clerk) -> Vec<AgendaItemId> {
    clerk.store.agenda(clerk.meeting).expect("read").iter().map(|item| item.id).collect()
}

#[test]
fn an_hour_of_a_session_is_recorded_by_keys_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, calls) = (folder.path().join("data"), folder.path().join("calls"));
    let mut clerk = prepared(&data, &calls);
    opens(&mut clerk);
    who_is_there(&clerk);
    floor::report_with_interruptions(&mut clerk);
    floor::queue(&mut clerk);
    floor::debate(&mut clerk);
    record::marks(&mut clerk);
    record::agenda_as_it_goes(&mut clerk);
    vote::votes(&clerk);
    vote::uncounted(&clerk);
    what_was_done_is_undone(&mut clerk);
    leaves_and_comes_back(&mut clerk);
    ends(&clerk);
    clerk.seat.close();
    assert!(clerk.seat.ended().success());
    network::none_is_used(&calls);
}

fn opens(clerk: &mut Clerk) {
    let (store, meeting) = (&clerk.store, clerk.meeting);
    let enter = |seat: &Seat| {
        seat.chord(&[CONTROL], u32::from('k'));
        seat.write("2026");
        seat.strike(ENTER);
        seat.strike(F5);
    };
    clerk
        .seat
        .until("live mode", enter, || store.live_meeting().is_ok_and(|now| now == Some(meeting)));
    let items = items(clerk);
    let taken_up = |item| clerk.live().item == Some(item);
    assert!(taken_up(items[0]), "the first item is taken up by itself");
    clerk.seat.until("the next item", |seat| seat.chord(&[ALT], PAGE_DOWN), || taken_up(items[1]));
    clerk.seat.until("the item before", |seat| seat.chord(&[ALT], PAGE_UP), || taken_up(items[0]));
}

fn who_is_there(clerk: &Clerk) {
    clerk.does("ghfdbkj rdjhevf");
    clerk.seat.strike(DOWN);
    let two_thirds = QuorumRule::Share(Share { of: 2, out_of: 3, more: false });
    clerk.wait_for("the quorum", || {
        clerk.live().quorum.is_some_and(|quorum| quorum.rule == two_thirds && quorum.is_met)
    });
    clerk.seat.strike(ESCAPE);
    for (gone, present) in [(1, 5), (0, 6), (1, 5)] {
        clerk.seat.chord(&[CONTROL], u32::from('p'));
        clerk.seat.write("akh");
        clerk.seat.strike(ENTER);
        clerk.wait_for("who is there", || {
            let live = clerk.live();
            live.gone.len() == gone && live.quorum.is_some_and(|now| now.present == present)
        });
        clerk.seat.strike(ESCAPE);
    }
}

fn what_was_done_is_undone(clerk: &mut Clerk) {
    clerk.says("back to the schools");
    let (speech, floor) = (clerk.writing(), clerk.live().floor);
    let text = clerk.speech(speech).text;
    let called = clerk.calls("rbv", "Ким");
    clerk.seat.chord(&[CONTROL], u32::from('z'));
    clerk.wait_for("the floor as it was", || clerk.live().floor == floor);
    assert_eq!(clerk.speech(speech).text, text, "what she wrote stays");
    // The page may not know yet what there is to do again.
    clerk.seat.until(
        "the floor given again",
        |seat| seat.chord(&[CONTROL], u32::from('y')),
        || clerk.live().floor == Some(called),
    );
    clerk.seat.chord(&[CONTROL, SHIFT], ENTER);
    clerk.wait_for("the floor free", || clerk.live().floor.is_none());
    for phase in [Phase::Break, Phase::Running] {
        clerk.seat.until(
            "a break",
            |seat| seat.chord(&[CONTROL], u32::from('b')),
            || clerk.live().phase == phase,
        );
    }
    clerk.goes_on_to(called);
    clerk.says("there is no more to say");
}

fn leaves_and_comes_back(clerk: &mut Clerk) {
    let now = || clerk.store.live_meeting().expect("read");
    clerk.seat.strike(F5);
    clerk.wait_for("the record", || now().is_none());
    let undo = |seat: &Seat| seat.chord(&[CONTROL], u32::from('z'));
    clerk.seat.until("live mode, by undoing", undo, || now() == Some(clerk.meeting));
    clerk.seat.until("the record again", |seat| seat.strike(F5), || now().is_none());
    clerk.seat.until("live mode again", |seat| seat.strike(F5), || now() == Some(clerk.meeting));
    let speech = clerk.writing();
    clerk.arrives_at(speech, |_| ());
    clerk.says("and so it goes on");
}

fn ends(clerk: &Clerk) {
    let has_ended = || {
        let meeting = clerk.store.meeting(clerk.meeting).expect("read");
        meeting.status == MeetingStatus::Held && meeting.times.ends.is_some()
    };
    let keys = |seat: &Seat| seat.chord(&[CONTROL, SHIFT], F5);
    keys(&clerk.seat);
    clerk.wait_for("the end", has_ended);
    let undo = |seat: &Seat| seat.chord(&[CONTROL], u32::from('z'));
    clerk.seat.until("the session as it went on", undo, || !has_ended());
    clerk.seat.until("the end again", keys, has_ended);
    clerk.has_it_all();
    assert_eq!(clerk.store.drafts().expect("read"), [], "all is finished, not only drafted");
    let is_speech = |entry: &Entry| matches!(entry, Entry::Speech(_));
    let speeches = clerk.record().iter().filter(|entry| is_speech(entry)).count();
    assert!(speeches >= 40, "{speeches} speeches");
    assert!(clerk.store.live_meeting().expect("read").is_none());
}
