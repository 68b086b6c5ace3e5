//! Sessions: what is said of them as a whole.

use chrono::NaiveTime;
use hattama_domain::id::MeetingId;
use hattama_domain::invalid::Invalid;
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::{
    Dates, Meeting, MeetingChange, MeetingKind, MeetingStatus, NewMeeting, SectionCounts, Times,
};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::participant::{NewParticipant, Standing, Who};
use hattama_domain::record::Place;
use hattama_domain::text::LINE_LIMIT;
use hattama_store::{Error, Store};
use uuid::Uuid;

use crate::common::store;
use crate::office::{adopted, body, day, meeting, person, ru, speech};

fn read(store: &Store, id: MeetingId) -> Meeting {
    store.meeting_file(id).expect("the session is there").meeting
}

fn change(store: &mut Store, id: MeetingId, change: MeetingChange) -> Result<(), Error> {
    store.change_meeting(id, change).map(drop)
}

fn time(hour: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, 0, 0)
}

#[test]
fn a_new_session_is_planned_and_in_the_one_zone_of_kazakhstan() {
    let (_folder, mut store) = store();
    let (own, other) = (body(&mut store, "Институт"), body(&mut store, "Палата"));
    let new = NewMeeting {
        title: Wording::from([(Language::Ru, "Роль маслихата"), (Language::Kk, "Мәслихат рөлі")]),
        kind: MeetingKind::RoundTable,
        body: Some(own),
        convener: Some(other),
        dates: Dates { first: Some(day(11, 24)), last: None },
    };
    let id = store.create_meeting(new.clone()).expect("created").value;
    let meeting = read(&store, id);
    assert_eq!((&meeting.title, meeting.kind, meeting.dates), (&new.title, new.kind, new.dates));
    assert_eq!((meeting.body, meeting.convener), (Some(own), Some(other)));
    assert_eq!(meeting.status, MeetingStatus::Planned);
    assert_eq!(meeting.zone, "Asia/Almaty");
}

#[test]
fn a_session_needs_a_title_in_some_language() {
    let (_folder, mut store) = store();
    for title in [Wording::default(), ru("  ")] {
        let created = store.create_meeting(NewMeeting { title, ..NewMeeting::default() });
        assert!(matches!(created, Err(Error::Invalid(Invalid::Empty))));
    }
    let title = ru(&"ә".repeat(LINE_LIMIT + 1));
    let created = store.create_meeting(NewMeeting { title, ..NewMeeting::default() });
    assert!(matches!(created, Err(Error::Invalid(Invalid::TooLong { .. }))));
    assert_eq!(store.meetings().expect("read"), [], "nothing is half-written");
}

#[test]
fn what_is_said_of_a_session_can_be_changed() {
    let (_folder, mut store) = store();
    let id = meeting(&mut store);
    let (body, person) = (body(&mut store, "Институт"), person(&mut store, "Соловьева"));
    let dates = Dates { first: Some(day(11, 24)), last: Some(day(11, 25)) };
    let times = Times { starts: time(15), ends: time(11) };
    for to in [
        MeetingChange::Kind(MeetingKind::Hearing),
        MeetingChange::Convener(Some(body)),
        MeetingChange::Body(Some(body)),
        MeetingChange::Dates(dates),
        MeetingChange::Times(times),
        MeetingChange::Zone("Asia/Qyzylorda".to_owned()),
        MeetingChange::Chair { person: Some(person), presiding: true },
        MeetingChange::Secretary(Some(person)),
        MeetingChange::Status(MeetingStatus::Held),
        MeetingChange::Number(Some("7".to_owned())),
        MeetingChange::FileIndex(Some(" ".to_owned())),
    ] {
        change(&mut store, id, to).expect("changed");
    }
    let meeting = read(&store, id);
    assert_eq!(meeting.kind, MeetingKind::Hearing);
    assert_eq!((meeting.convener, meeting.body), (Some(body), Some(body)));
    assert_eq!((meeting.dates, meeting.times), (dates, times));
    assert_eq!(meeting.zone, "Asia/Qyzylorda");
    assert_eq!((meeting.chair, meeting.presiding), (Some(person), true));
    assert_eq!(meeting.secretary, Some(person));
    assert_eq!(meeting.status, MeetingStatus::Held);
    assert_eq!(meeting.number.as_deref(), Some("7"));
    assert_eq!(meeting.file_index, None, "a blank one is none");
}

#[test]
fn a_session_does_not_end_before_it_starts() {
    let (_folder, mut store) = store();
    let id = meeting(&mut store);
    let refused = |result| matches!(result, Err(Error::Invalid(Invalid::EndBeforeStart)));
    let backwards = Dates { first: Some(day(11, 25)), last: Some(day(11, 24)) };
    assert!(refused(change(&mut store, id, MeetingChange::Dates(backwards))));
    let without_first = Dates { first: None, last: Some(day(11, 24)) };
    assert!(refused(change(&mut store, id, MeetingChange::Dates(without_first))));
    let new = NewMeeting { title: ru("Роль"), dates: backwards, ..NewMeeting::default() };
    assert!(refused(store.create_meeting(new).map(drop)));
    let times = Times { starts: time(15), ends: time(11) };
    assert!(refused(change(&mut store, id, MeetingChange::Times(times))));

    let two_days = Dates { first: Some(day(11, 24)), last: Some(day(11, 25)) };
    change(&mut store, id, MeetingChange::Dates(two_days)).expect("dated");
    change(&mut store, id, MeetingChange::Times(times)).expect("over two days it may be");
    let one_day = Dates { first: Some(day(11, 24)), last: None };
    assert!(refused(change(&mut store, id, MeetingChange::Dates(one_day))));
    assert_eq!(read(&store, id).dates, two_days);
}

#[test]
fn who_is_not_in_the_directory_is_not_named_but_who_was_named_stays() {
    let (_folder, mut store) = store();
    let id = meeting(&mut store);
    let (chair, other) = (person(&mut store, "Соловьева"), person(&mut store, "Абенов"));
    let in_chair = |person, presiding| MeetingChange::Chair { person: Some(person), presiding };
    change(&mut store, id, in_chair(chair, false)).expect("named");
    for person in [chair, other] {
        store.delete(ItemRef { noun: Noun::Person, id: person.0 }).expect("deleted");
    }
    change(&mut store, id, in_chair(chair, true)).expect("the same one stays");
    let refused = change(&mut store, id, in_chair(other, false));
    assert!(matches!(refused, Err(Error::NotFound(Noun::Person))));
    let refused = change(&mut store, id, MeetingChange::Body(Some(Uuid::nil().into())));
    assert!(matches!(refused, Err(Error::NotFound(Noun::Body))));
    let file = store.meeting_file(id).expect("read");
    let name = file.person(chair).map(|person| person.name.family.as_str());
    assert_eq!(name, Some("Соловьева"), "in the bin, and readable where it is named");
}

#[test]
fn tags_are_trimmed_and_each_is_there_once() {
    let (_folder, mut store) = store();
    let id = meeting(&mut store);
    let tags = |tags: &[&str]| MeetingChange::Tags(tags.iter().map(|&tag| tag.into()).collect());
    change(&mut store, id, tags(&[" маслихат ", "бюджет", "", "маслихат", "  "])).expect("tagged");
    assert_eq!(read(&store, id).tags, ["маслихат", "бюджет"]);
    change(&mut store, id, tags(&["бюджет"])).expect("tagged");
    assert_eq!(read(&store, id).tags, ["бюджет"]);
    let long = change(&mut store, id, tags(&[&"ы".repeat(LINE_LIMIT + 1)]));
    assert!(matches!(long, Err(Error::Invalid(Invalid::TooLong { .. }))));
    assert_eq!(read(&store, id).tags, ["бюджет"]);
}

#[test]
fn the_latest_comes_first_and_undated_ones_before() {
    let (_folder, mut store) = store();
    let spring = meeting(&mut store);
    let autumn = meeting(&mut store);
    let undated = meeting(&mut store);
    for (id, month) in [(spring, 3), (autumn, 9)] {
        let dates = Dates { first: Some(day(month, 1)), last: None };
        change(&mut store, id, MeetingChange::Dates(dates)).expect("dated");
    }
    let own = body(&mut store, "Институт");
    change(&mut store, spring, MeetingChange::Body(Some(own))).expect("changed");
    let lines = store.meetings().expect("read");
    let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
    assert_eq!(ids, [undated, autumn, spring]);
    assert_eq!(lines[2].body_name, ru("Институт"));
    assert_eq!(lines[0].title, ru("Роль маслихата"));
}

#[test]
fn the_latest_session_is_the_one_created_last() {
    let (_folder, mut store) = store();
    assert_eq!(store.latest_meeting().expect("read"), None);
    let first = meeting(&mut store);
    let last = meeting(&mut store);
    let dates = Dates { first: Some(day(12, 1)), last: None };
    change(&mut store, first, MeetingChange::Dates(dates)).expect("dated");
    assert_eq!(store.latest_meeting().expect("read"), Some(last));
    store.delete(ItemRef { noun: Noun::Meeting, id: last.0 }).expect("deleted");
    assert_eq!(store.latest_meeting().expect("read"), Some(first));
}

#[test]
fn what_lies_in_the_bin_is_not_counted() {
    let (_folder, mut store) = store();
    let id = meeting(&mut store);
    let group = |standing| NewParticipant {
        who: Who::Group(ru("представители НПО")),
        standing,
        capacity: Wording::default(),
    };
    for standing in [Standing::Member, Standing::Member, Standing::Invited] {
        store.add_participant(id, group(standing)).expect("added");
    }
    store.add_agenda_item(id, ru("О роли маслихата")).expect("added");
    let gone = speech(&mut store, id, "лишнее");
    speech(&mut store, id, "речь");
    store.add_point(id, Place::End(None), ru("отмечено")).expect("added");
    store.add_decision(id, Place::End(None), ru("решено")).expect("added");
    let ministry = body(&mut store, "Министерство");
    adopted(&mut store, id, &[ministry]);
    store.draft_letters(id, &[Language::Ru, Language::Kk]).expect("made");
    store.delete(ItemRef { noun: Noun::Speech, id: gone.0 }).expect("deleted");
    let counts = store.section_counts(id).expect("counted");
    let expected = SectionCounts {
        members: 2,
        invited: 1,
        agenda: 1,
        record: 2,
        decisions: 1,
        recommendations: 1,
        letters: 2,
    };
    assert_eq!(counts, expected);
    let line = &store.meetings().expect("read")[0];
    assert_eq!((line.speeches, line.recommendations, line.letters), (1, 1, 2));
}

#[test]
fn a_session_that_is_not_there_is_not_changed() {
    let (_folder, mut store) = store();
    let nowhere = MeetingId(Uuid::nil());
    let changed = change(&mut store, nowhere, MeetingChange::Status(MeetingStatus::Held));
    assert!(matches!(changed, Err(Error::NotFound(Noun::Meeting))));
    assert!(matches!(store.meeting_file(nowhere), Err(Error::NotFound(Noun::Meeting))));
    let added = store.add_agenda_item(nowhere, ru("Вопрос"));
    assert!(matches!(added, Err(Error::NotFound(Noun::Meeting))));
}
