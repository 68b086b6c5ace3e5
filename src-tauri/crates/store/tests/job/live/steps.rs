//! The steps of a session: entered, left, broken off, ended, and undone.

use super::*;

#[test]
fn the_steps_of_a_session_come_in_their_order() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let session = meeting(&mut store);
    let all = [Step::Enter, Step::Leave, Step::Break, Step::Resume, Step::End];
    let mut only = |allowed: &[Step], next: Step| {
        for other in all.into_iter().filter(|other| !allowed.contains(other)) {
            let refused = store.step_session(session, other);
            let is_refused = matches!(refused, Err(Error::Invalid(Invalid::SessionState)));
            assert!(is_refused, "{other:?} where only {allowed:?} can be done");
        }
        step(&mut store, session, next);
        let live = live(&store, session);
        (live.phase, live.entered)
    };
    use Step::{Break, End, Enter, Leave, Resume};
    assert_eq!(only(&[Enter], Enter), (Phase::Running, true));
    assert_eq!(only(&[Leave, Break, End], Leave), (Phase::Running, false));
    assert_eq!(only(&[Enter, Break, End], Break), (Phase::Break, false));
    assert_eq!(only(&[Enter, Resume, End], Enter), (Phase::Break, true));
    assert_eq!(only(&[Leave, Resume, End], Resume), (Phase::Running, true));
    assert_eq!(only(&[Leave, Break, End], End), (Phase::Ended, false));
    for refused in all.map(|step| store.step_session(session, step)) {
        assert!(matches!(refused, Err(Error::Invalid(Invalid::SessionState))));
    }
    store.undo().expect("only undoing its end lets a session go on");
    assert_eq!(live(&store, session).phase, Phase::Running);
}

#[test]
fn a_session_begins_now_unless_it_was_planned_and_takes_up_its_first_item() {
    let clock = Clock::at("2026-11-24 20:30");
    let (_folder, mut store) = clock.store();
    let (session, items) = begun(&mut store);
    let about = store.meeting_file(session).expect("read").meeting;
    // In Kazakhstan it is half past one of the next day.
    assert_eq!(about.dates, Dates { first: Some(day(11, 25)), last: None });
    assert_eq!(about.times, Times { starts: at(1, 30), ends: None });
    assert_eq!(live(&store, session).item, Some(items[0]));

    let planned = meeting(&mut store);
    let (dates, times) = (
        Dates { first: Some(day(11, 24)), last: Some(day(11, 26)) },
        Times { starts: at(10, 0), ends: at(13, 0) },
    );
    store.change_meeting(planned, MeetingChange::Dates(dates)).expect("changed");
    store.change_meeting(planned, MeetingChange::Times(times)).expect("changed");
    step(&mut store, planned, Step::Enter);
    let about = store.meeting_file(planned).expect("read").meeting;
    assert_eq!((about.dates, about.times), (dates, times));
    assert_eq!(live(&store, planned).item, None);
}

#[test]
fn an_item_that_was_carried_over_is_not_taken_up_first() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let session = meeting(&mut store);
    let first = store.add_agenda_item(session, ru("О роли")).expect("added").value;
    let second = store.add_agenda_item(session, ru("Разное")).expect("added").value;
    store.carry_item(first, None).expect("carried");
    step(&mut store, session, Step::Enter);
    assert_eq!(live(&store, session).item, Some(second));
}

#[test]
fn an_ended_session_was_held_and_says_until_when() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let said = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    clock.minutes(95);
    step(&mut store, session, Step::End);
    let about = store.meeting_file(session).expect("read").meeting;
    assert_eq!(about.status, MeetingStatus::Held);
    assert_eq!(about.times, Times { starts: at(10, 0), ends: at(11, 35) });
    assert_eq!(about.dates, Dates { first: Some(day(11, 24)), last: None });
    assert_eq!(times(&store, said), (at(10, 0), at(11, 35)), "the end takes the floor back");
    clock.minutes(30);
    let live = live(&store, session);
    assert_eq!((live.session, live.floor), (taken(95 * 60_000, false), None));
}

#[test]
fn a_session_that_goes_past_midnight_ends_on_the_next_day() {
    let clock = Clock::at("2026-11-24 17:00");
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    clock.minutes(180);
    step(&mut store, session, Step::End);
    let about = store.meeting_file(session).expect("read").meeting;
    assert_eq!(about.dates, Dates { first: Some(day(11, 24)), last: Some(day(11, 25)) });
    assert_eq!(about.times, Times { starts: at(22, 0), ends: at(1, 0) });
}

#[test]
fn a_session_held_on_another_day_than_planned_takes_one_day() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let session = meeting(&mut store);
    let planned = Dates { first: Some(day(11, 20)), last: None };
    store.change_meeting(session, MeetingChange::Dates(planned)).expect("changed");
    step(&mut store, session, Step::Enter);
    clock.minutes(60);
    step(&mut store, session, Step::End);
    let about = store.meeting_file(session).expect("read").meeting;
    assert_eq!(about.dates, planned, "the plan is the secretary's to correct");
}

#[test]
fn a_start_planned_for_after_the_end_gives_way_to_when_it_began() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let session = meeting(&mut store);
    let planned = Times { starts: at(15, 0), ends: at(16, 0) };
    store.change_meeting(session, MeetingChange::Times(planned)).expect("changed");
    step(&mut store, session, Step::Enter);
    clock.minutes(60);
    step(&mut store, session, Step::End);
    let about = store.meeting_file(session).expect("read").meeting;
    assert_eq!(about.times, Times { starts: at(10, 0), ends: at(11, 0) });
}

#[test]
fn live_mode_is_on_for_the_session_entered_last_whatever_the_clock_says() {
    let clock = Clock::at(BEGINNING);
    let (folder, mut store) = clock.store();
    let (one, other) = (meeting(&mut store), meeting(&mut store));
    assert_eq!(store.live_meeting().expect("read"), None);
    step(&mut store, one, Step::Enter);
    clock.set("2026-11-20 05:00");
    step(&mut store, other, Step::Enter);
    assert_eq!(store.live_meeting().expect("read"), Some(other));
    assert!(!live(&store, one).entered, "for one session at a time");
    assert_eq!(live(&store, one).phase, Phase::Running, "which goes on all the same");
    store.undo().expect("undone");
    assert_eq!(store.live_meeting().expect("read"), Some(one));
    store.redo().expect("done again");
    clock.set("2026-11-19 05:00");
    drop(store);

    let mut store = clock.open(&folder);
    assert_eq!(store.live_meeting().expect("read"), Some(other));
    step(&mut store, other, Step::Leave);
    assert_eq!(store.live_meeting().expect("read"), None);
    step(&mut store, one, Step::Enter);
    assert_eq!(store.live_meeting().expect("read"), Some(one));
    step(&mut store, one, Step::End);
    assert_eq!(store.live_meeting().expect("read"), None);
    store.undo().expect("undone");
    assert_eq!(store.live_meeting().expect("read"), Some(one));
}

#[test]
fn live_mode_is_on_for_no_session_in_the_bin() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let item = ItemRef { noun: Noun::Meeting, id: session.0 };
    store.delete(item).expect("deleted");
    assert_eq!(store.live_meeting().expect("read"), None);
    assert!(matches!(store.live(session), Err(Error::NotFound(Noun::Meeting))));
    let other = meeting(&mut store);
    step(&mut store, other, Step::Enter);
    step(&mut store, other, Step::Leave);
    store.restore(item).expect("restored");
    assert_eq!(store.live_meeting().expect("read"), None);
    step(&mut store, session, Step::Enter);
    assert_eq!(store.live_meeting().expect("read"), Some(session));
}

#[test]
fn each_step_back_sets_the_session_to_what_it_was() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, items) = begun(&mut store);
    let mut before = vec![live(&store, session)];
    speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    before.push(live(&store, session));
    interrupts(&mut store, session, "Абенов");
    before.push(live(&store, session));
    store.take_up_item(session, items[1]).expect("taken up");
    before.push(live(&store, session));
    step(&mut store, session, Step::Break);
    before.push(live(&store, session));
    step(&mut store, session, Step::Resume);
    before.push(live(&store, session));
    step(&mut store, session, Step::End);
    while let Some(expected) = before.pop() {
        store.undo().expect("undone");
        assert_eq!(live(&store, session), expected);
    }
    assert_eq!(store.undo().expect("undone").value, OperationName::EnterLive);
    assert_eq!(live(&store, session).phase, Phase::NotBegun);
}
