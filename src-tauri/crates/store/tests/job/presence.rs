//! Who is in the room, when they came and left, and whether that is a quorum.

use chrono::NaiveTime;
use hattama_domain::id::{MeetingId, ParticipantId};
use hattama_domain::invalid::Invalid;
use hattama_domain::live::Step;
use hattama_domain::meeting::{MeetingChange, Times};
use hattama_domain::participant::{NewParticipant, Presence, Standing, Who};
use hattama_domain::quorum::{QuorumRule, Share};
use hattama_store::{Error, Store};

use crate::clock::Clock;
use crate::office::{meeting, person, ru};

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn add(store: &mut Store, meeting: MeetingId, who: Who, standing: Standing) -> ParticipantId {
    let new = NewParticipant { who, standing, capacity: ru("") };
    store.add_participant(meeting, new).expect("added").value
}

/// So many members, one by one.
fn members(store: &mut Store, meeting: MeetingId, count: usize) -> Vec<ParticipantId> {
    (0..count)
        .map(|number| {
            let who = Who::Person(person(store, &format!("Депутат {number}")));
            add(store, meeting, who, Standing::Member)
        })
        .collect()
}

fn note(store: &mut Store, id: ParticipantId, presence: Presence) {
    store.note_presence(id, presence).expect("noted");
}

fn noted(store: &Store, meeting: MeetingId, id: ParticipantId) -> (Presence, Times) {
    let participants = store.participants(meeting).expect("read");
    let found = participants.into_iter().find(|participant| participant.id == id);
    found.map(|participant| (participant.presence, participant.times)).expect("it takes part")
}

fn gone(store: &Store, meeting: MeetingId) -> Vec<ParticipantId> {
    store.live(meeting).expect("read").gone
}

#[test]
fn before_a_session_who_is_there_is_noted_without_a_time() {
    let clock = Clock::at("2026-11-24 05:00");
    let (_folder, mut store) = clock.store();
    let session = meeting(&mut store);
    let who = members(&mut store, session, 1)[0];
    note(&mut store, who, Presence::Absent);
    assert_eq!(noted(&store, session, who), (Presence::Absent, Times::default()));
    note(&mut store, who, Presence::Online);
    assert_eq!(noted(&store, session, who), (Presence::Online, Times::default()));
    assert_eq!(gone(&store, session), []);
}

#[test]
fn in_a_session_it_is_noted_when_somebody_left_and_came_back() {
    let clock = Clock::at("2026-11-24 05:00");
    let (_folder, mut store) = clock.store();
    let session = meeting(&mut store);
    let who = members(&mut store, session, 1)[0];
    store.step_session(session, Step::Enter).expect("entered");
    clock.minutes(10);
    note(&mut store, who, Presence::Absent);
    let left = (Presence::Present, Times { starts: None, ends: at(10, 10) });
    assert_eq!(noted(&store, session, who), left, "who left was there");
    assert_eq!(gone(&store, session), [who]);
    clock.minutes(5);
    let again = store.note_presence(who, Presence::Absent).expect("noted");
    assert_eq!(again.changed.nouns, [], "nobody leaves twice");
    assert_eq!(noted(&store, session, who), left);
    note(&mut store, who, Presence::Online);
    assert_eq!(noted(&store, session, who), (Presence::Online, Times::default()));
    assert_eq!(gone(&store, session), []);
    clock.minutes(5);
    let before = store.history().expect("read");
    note(&mut store, who, Presence::Online);
    assert_eq!(store.history().expect("read"), before, "nobody comes twice");
    note(&mut store, who, Presence::Present);
    assert_eq!(noted(&store, session, who), (Presence::Present, Times::default()));
}

#[test]
fn who_comes_late_has_a_time() {
    let clock = Clock::at("2026-11-24 05:00");
    let (_folder, mut store) = clock.store();
    let session = meeting(&mut store);
    let who = members(&mut store, session, 1)[0];
    note(&mut store, who, Presence::Absent);
    store.step_session(session, Step::Enter).expect("entered");
    clock.minutes(7);
    clock.set("2026-11-20 00:00");
    note(&mut store, who, Presence::Absent);
    note(&mut store, who, Presence::Present);
    let late = (Presence::Present, Times { starts: at(10, 7), ends: None });
    assert_eq!(noted(&store, session, who), late);
    clock.minutes(50);
    note(&mut store, who, Presence::Absent);
    clock.minutes(3);
    note(&mut store, who, Presence::Present);
    assert_eq!(noted(&store, session, who), late, "who came back came the first time");
    for _ in 0..4 {
        store.undo().expect("undone");
    }
    assert_eq!(gone(&store, session), []);
}

#[test]
fn the_quorum_counts_members_in_the_room() {
    let clock = Clock::at("2026-11-24 05:00");
    let (_folder, mut store) = clock.store();
    let session = meeting(&mut store);
    assert_eq!(store.live(session).expect("read").quorum, None, "no rule unless one is chosen");
    let rule = QuorumRule::Share(Share::TWO_THIRDS);
    store.change_meeting(session, MeetingChange::Quorum(Some(rule))).expect("set");
    let figures = |store: &Store| {
        let quorum = store.live(session).expect("read").quorum.expect("there is a rule");
        (quorum.members, quorum.present, quorum.needed, quorum.is_met)
    };
    assert_eq!(figures(&store), (0, 0, 1, false));
    let members = members(&mut store, session, 6);
    for name in ["Гость", "Гостья"] {
        let who = Who::Person(person(&mut store, name));
        add(&mut store, session, who, Standing::Invited);
    }
    let group = Who::Group(ru("представители партий"));
    let group = add(&mut store, session, group, Standing::Member);
    assert_eq!(figures(&store), (6, 6, 4, true), "nobody counted the group, guests never count");
    store.change_meeting(session, MeetingChange::MemberCount(Some(9))).expect("set");
    assert_eq!(figures(&store), (9, 6, 6, true), "three members are not listed");
    store.change_meeting(session, MeetingChange::MemberCount(Some(2))).expect("set");
    assert_eq!(figures(&store), (6, 6, 4, true), "as many as are listed there are");

    store.step_session(session, Step::Enter).expect("entered");
    note(&mut store, group, Presence::Absent);
    note(&mut store, members[0], Presence::Absent);
    note(&mut store, members[1], Presence::Online);
    note(&mut store, members[2], Presence::Absent);
    assert_eq!(figures(&store), (6, 4, 4, true));
    note(&mut store, members[3], Presence::Absent);
    assert_eq!(figures(&store), (6, 3, 4, false));
    let of_the_minutes = store.meeting_file(session).expect("read").quorum.expect("a rule");
    assert_eq!((of_the_minutes.present, of_the_minutes.is_met), (6, true), "who came at all");
    store.undo().expect("undone");
    assert_eq!(figures(&store), (6, 4, 4, true));
    let number = QuorumRule::Number(5);
    store.change_meeting(session, MeetingChange::Quorum(Some(number))).expect("set");
    assert_eq!(figures(&store), (6, 4, 5, false));
    let refused = store.change_meeting(session, MeetingChange::Quorum(Some(QuorumRule::Number(0))));
    assert!(matches!(refused, Err(Error::Invalid(Invalid::Share))));
}
