//! The live session: its steps, the floor, and its clocks, whatever is done to the one on the wall.

use chrono::{NaiveTime, TimeDelta};
use hattama_domain::id::{AgendaItemId, MeetingId, SpeechId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::live::{Floor, Live, LiveSpeech, NewRequest, Step};
use hattama_domain::meeting::{Dates, MeetingChange, MeetingStatus, Times};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::participant::{NewParticipant, Standing, Who};
use hattama_domain::record::{Entry, EntryRef, Place};
use hattama_domain::settings::{FloorLimit, SettingsChange};
use hattama_domain::speech::{NewSpeech, Speaker, Speech, SpeechChange, SpeechKind};
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_domain::timeline::{Phase, Taken};
use hattama_store::{Error, Store};
use rusqlite::Connection;

use crate::clock::Clock;
use crate::office::{day, meeting, person, ru, speech};

const BEGINNING: &str = "2026-11-24 05:00";

fn step(store: &mut Store, meeting: MeetingId, step: Step) {
    store.step_session(meeting, step).unwrap_or_else(|error| panic!("{step:?}: {error}"));
}

fn named(name: &str) -> Speaker {
    Speaker::Named(name.to_owned())
}

fn give(store: &mut Store, meeting: MeetingId, floor: Floor) -> Option<SpeechId> {
    store.give_floor(meeting, floor).expect("the floor can be given").value
}

/// Gives the floor to somebody for a speech of their own.
fn speaks(store: &mut Store, meeting: MeetingId, name: &str, kind: SpeechKind) -> SpeechId {
    let floor = Floor::Speaker { speaker: named(name), kind, interrupting: false };
    give(store, meeting, floor).expect("somebody has it")
}

/// Gives the floor to somebody who interrupts.
fn interrupts(store: &mut Store, meeting: MeetingId, name: &str) -> SpeechId {
    let (speaker, kind) = (named(name), SpeechKind::Retort);
    give(store, meeting, Floor::Speaker { speaker, kind, interrupting: true }).expect("somebody")
}

fn write(store: &mut Store, speech: SpeechId, text: &str) {
    let field = TextField { owner: speech.0, kind: TextKind::SpeechText, language: None };
    store.write_text(field, text).expect("written");
}

fn live(store: &Store, meeting: MeetingId) -> Live {
    store.live(meeting).expect("the session can be read")
}

fn shown(store: &Store, meeting: MeetingId, id: SpeechId) -> LiveSpeech {
    let speeches = live(store, meeting).speeches;
    speeches.into_iter().find(|speech| speech.id == id).expect("it is shown")
}

fn times(store: &Store, speech: SpeechId) -> (Option<NaiveTime>, Option<NaiveTime>) {
    let times = store.speech(speech).expect("read").times;
    (times.starts, times.ends)
}

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn taken(millis: u32, running: bool) -> Taken {
    Taken { millis, running }
}

/// A session with an agenda of two items, and live mode on for it.
fn begun(store: &mut Store) -> (MeetingId, [AgendaItemId; 2]) {
    let session = meeting(store);
    let items = ["О роли", "Разное"]
        .map(|title| store.add_agenda_item(session, ru(title)).expect("added").value);
    step(store, session, Step::Enter);
    (session, items)
}

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
fn outside_a_session_nobody_has_the_floor() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let session = meeting(&mut store);
    let item = store.add_agenda_item(session, ru("О роли")).expect("added").value;
    let refused = |store: &mut Store| {
        let kind = SpeechKind::Remark;
        let floor = Floor::Speaker { speaker: Speaker::Voice, kind, interrupting: false };
        for refused in [
            store.give_floor(session, floor).map(drop),
            store.give_floor(session, Floor::Free).map(drop),
            store.take_up_item(session, item).map(drop),
        ] {
            assert!(matches!(refused, Err(Error::Invalid(Invalid::SessionState))));
        }
    };
    refused(&mut store);
    step(&mut store, session, Step::Enter);
    step(&mut store, session, Step::End);
    refused(&mut store);
    assert_eq!(store.record(session).expect("read"), []);
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
fn a_speech_of_another_kind_has_the_time_of_that_kind_unless_it_was_given_by_hand() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let speech = speaks(&mut store, session, "Соловьева", SpeechKind::Remark);
    let allotted = |store: &Store| store.speech(speech).expect("read").allotted;
    let becomes = |store: &mut Store, kind| {
        store.change_speech(speech, SpeechChange::Kind(kind)).expect("changed");
    };
    for (kind, minutes) in
        [(SpeechKind::Report, Some(15)), (SpeechKind::Chair, None), (SpeechKind::Remark, Some(5))]
    {
        becomes(&mut store, kind);
        assert_eq!(allotted(&store), minutes.map(|minutes| minutes * 60), "{kind:?}");
    }
    store.change_speech(speech, SpeechChange::Allotted(Some(400))).expect("changed");
    becomes(&mut store, SpeechKind::Question);
    assert_eq!(allotted(&store), Some(400));
}

#[test]
fn the_floor_goes_from_one_to_the_next() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, items) = begun(&mut store);
    let limit = FloorLimit { kind: SpeechKind::Report, minutes: 10 };
    store.change_settings(SettingsChange::FloorLimits(vec![limit])).expect("set");
    let report = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    clock.seconds(600);
    store.take_up_item(session, items[1]).expect("taken up");
    let remark = speaks(&mut store, session, "Абенов", SpeechKind::Remark);
    clock.seconds(90);
    assert_eq!(give(&mut store, session, Floor::Free), None);
    clock.seconds(30);

    let live = live(&store, session);
    assert_eq!((live.floor, live.session), (None, taken(720_000, true)));
    let [first, second] = live.speeches.as_slice() else { panic!("{:?}", live.speeches) };
    assert_eq!((first.id, first.item, first.allotted), (report, Some(items[0]), Some(600)));
    assert_eq!((first.taken, first.ended), (taken(600_000, false), Some(120_000)));
    assert_eq!((second.id, second.item, second.allotted), (remark, Some(items[1]), None));
    assert_eq!((second.taken, second.ended), (taken(90_000, false), Some(30_000)));
    let items_taken: Vec<_> = items
        .iter()
        .filter_map(|item| live.items.iter().find(|time| time.item == *item))
        .map(|time| time.taken)
        .collect();
    assert_eq!(items_taken, [taken(600_000, false), taken(120_000, true)]);
    assert_eq!(times(&store, report), (at(10, 0), at(10, 10)));
    assert_eq!(times(&store, remark), (at(10, 10), at(10, 11)));
}

#[test]
fn an_interrupted_speech_waits_and_goes_on() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let report = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    clock.seconds(60);
    let retort = interrupts(&mut store, session, "Абенов");
    clock.seconds(5);
    let again = interrupts(&mut store, session, "Валиханов");
    clock.seconds(5);
    assert_eq!(shown(&store, session, retort).interrupts, Some(report));
    assert_eq!(shown(&store, session, again).interrupts, Some(retort));
    assert_eq!(give(&mut store, session, Floor::Speech(report)), Some(report));
    clock.seconds(30);
    let report = shown(&store, session, report);
    assert_eq!((report.taken, report.ended), (taken(90_000, true), None));
    assert_eq!(times(&store, report.id), (at(10, 0), None), "it has the floor again");
    assert_eq!(shown(&store, session, retort).taken, taken(5_000, false));
    assert_eq!(store.record(session).expect("read").len(), 3);
}

#[test]
fn giving_the_floor_to_who_has_it_changes_nothing() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, items) = begun(&mut store);
    let report = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    let before = store.history().expect("read");
    clock.seconds(1);
    let again = store.give_floor(session, Floor::Speech(report)).expect("given");
    assert_eq!((again.value, again.changed.nouns), (Some(report), vec![]));
    assert_eq!(store.take_up_item(session, items[0]).expect("taken up").changed.nouns, []);
    assert_eq!(store.history().expect("read"), before);
}

#[test]
fn nobody_interrupts_where_nobody_speaks() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let voice = interrupts(&mut store, session, "Абенов");
    assert_eq!(shown(&store, session, voice).interrupts, None);
}

#[test]
fn a_speech_of_another_session_does_not_get_the_floor() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let other = meeting(&mut store);
    let elsewhere = speech(&mut store, other, "речь");
    let (session, _) = begun(&mut store);
    let gone = speech(&mut store, session, "речь");
    store.delete(ItemRef { noun: Noun::Speech, id: gone.0 }).expect("deleted");
    for speech in [elsewhere, gone] {
        let refused = store.give_floor(session, Floor::Speech(speech));
        assert!(matches!(refused, Err(Error::NotFound(Noun::Speech))));
    }
    let item = store.add_agenda_item(other, ru("Иное")).expect("added").value;
    let refused = store.take_up_item(session, item);
    assert!(matches!(refused, Err(Error::NotFound(Noun::AgendaItem))));
}

#[test]
fn a_request_that_is_called_leaves_the_queue_once() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let kind = SpeechKind::Question;
    let asks = NewRequest { speaker: named("Абенов"), kind, point_of_order: false };
    let request = store.add_request(session, asks).expect("added").value;
    let speech = give(&mut store, session, Floor::Request(request)).expect("it was called");
    let called = shown(&store, session, speech);
    assert_eq!((called.speakers, called.kind), (vec![named("Абенов")], kind));
    assert_eq!(live(&store, session).queue, []);
    let again = store.give_floor(session, Floor::Request(request));
    assert!(matches!(again, Err(Error::NotFound(Noun::Request))));

    store.undo().expect("undone");
    assert_eq!(live(&store, session).queue.len(), 1);
    let other = meeting(&mut store);
    step(&mut store, other, Step::Enter);
    let elsewhere = store.give_floor(other, Floor::Request(request));
    assert!(matches!(elsewhere, Err(Error::NotFound(Noun::Request))));
}

#[test]
fn a_break_stops_the_clocks_and_undoing_it_starts_them_as_if_it_had_not_been() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let report = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    clock.minutes(5);
    step(&mut store, session, Step::Break);
    clock.minutes(10);
    assert_eq!(shown(&store, session, report).taken, taken(300_000, false));
    store.undo().expect("undone");
    assert_eq!(shown(&store, session, report).taken, taken(900_000, true));
    assert_eq!(live(&store, session).session, taken(900_000, true));
}

#[test]
fn no_clock_on_the_wall_changes_an_order_or_a_duration() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let first = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    clock.minutes(10);
    clock.set("2026-11-23 05:10");
    let second = speaks(&mut store, session, "Абенов", SpeechKind::Remark);
    clock.minutes(5);
    clock.set("2027-02-01 00:00");
    let third = speaks(&mut store, session, "Валиханов", SpeechKind::Remark);
    clock.minutes(1);

    let live = live(&store, session);
    let order: Vec<_> = live.speeches.iter().map(|speech| (speech.id, speech.taken)).collect();
    let expected = [
        (first, taken(600_000, false)),
        (second, taken(300_000, false)),
        (third, taken(60_000, true)),
    ];
    assert_eq!(order, expected);
    assert_eq!(live.session, taken(960_000, true));
    assert_eq!(times(&store, first), (at(10, 0), at(10, 10)), "times of day are the session's own");
    assert_eq!(times(&store, second), (at(10, 10), at(10, 15)));
    let recorded: Vec<_> =
        store.record(session).expect("read").iter().map(|entry| speech_of(entry).id).collect();
    assert_eq!(recorded, [first, second, third]);
    step(&mut store, session, Step::End);
    let about = store.meeting_file(session).expect("read").meeting;
    assert_eq!(about.dates, Dates { first: Some(day(11, 24)), last: None });
    assert_eq!(about.times.ends, at(10, 16));
}

fn speech_of(entry: &Entry) -> &Speech {
    match entry {
        Entry::Speech(speech) => speech,
        other => panic!("a speech, not {other:?}"),
    }
}

#[test]
fn a_change_of_the_sessions_zone_changes_no_duration() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let first = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    clock.minutes(10);
    store.change_meeting(session, MeetingChange::Zone("Europe/Paris".to_owned())).expect("set");
    give(&mut store, session, Floor::Free);
    assert_eq!(shown(&store, session, first).taken, taken(600_000, false));
    assert_eq!(times(&store, first), (at(10, 0), at(6, 10)));

    store.change_meeting(session, MeetingChange::Zone("нигде".to_owned())).expect("set");
    let second = speaks(&mut store, session, "Абенов", SpeechKind::Remark);
    clock.minutes(1);
    assert_eq!(shown(&store, session, second).taken, taken(60_000, true));
    assert_eq!(times(&store, second), (None, None), "in a zone that is none it is never o'clock");
}

#[test]
fn a_machine_started_anew_goes_on_where_it_was() {
    let clock = Clock::at(BEGINNING);
    let (folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let report = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    clock.minutes(10);
    // As after a power cut: nothing is closed.
    std::mem::forget(store);
    clock.boot(TimeDelta::minutes(4));
    let mut store = clock.open(&folder);
    assert_eq!(store.live_meeting().expect("read"), Some(session));
    assert_eq!(shown(&store, session, report).taken, taken(14 * 60_000, true));
    let next = speaks(&mut store, session, "Абенов", SpeechKind::Remark);
    clock.minutes(2);
    assert_eq!(shown(&store, session, next).taken, taken(120_000, true));
    assert_eq!(times(&store, next), (at(10, 14), None));
}

#[test]
fn a_machine_started_anew_with_its_clock_set_back_loses_no_order() {
    let clock = Clock::at(BEGINNING);
    let (folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let report = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    clock.minutes(10);
    drop(store);
    clock.boot(TimeDelta::minutes(1));
    clock.set("2020-01-01 00:00");
    let mut store = clock.open(&folder);
    let remark = speaks(&mut store, session, "Абенов", SpeechKind::Remark);
    clock.minutes(3);
    let retort = interrupts(&mut store, session, "Валиханов");
    let live = live(&store, session);
    let order: Vec<_> = live.speeches.iter().map(|speech| speech.id).collect();
    assert_eq!(order, [report, remark, retort]);
    // How long the machine was off nobody can tell: none of it is made up.
    assert_eq!(live.speeches[0].taken, taken(0, false));
    assert_eq!(live.speeches[1].taken, taken(180_000, false));
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
fn a_speech_in_the_bin_has_no_floor_and_is_not_interrupted() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, items) = begun(&mut store);
    let report = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    let deleted = ItemRef { noun: Noun::Speech, id: report.0 };
    store.delete(deleted).expect("deleted");
    store.delete(ItemRef { noun: Noun::AgendaItem, id: items[0].0 }).expect("deleted");
    let now = live(&store, session);
    assert_eq!((now.floor, now.item, now.speeches), (None, None, vec![]));
    let retort = interrupts(&mut store, session, "Абенов");
    let retort = shown(&store, session, retort);
    assert_eq!((retort.interrupts, retort.item), (None, None));
    store.restore(deleted).expect("restored");
    assert_eq!(give(&mut store, session, Floor::Speech(report)), Some(report));
}

#[test]
fn what_still_matters_is_shown_and_what_is_over_and_written_is_not() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let unwritten = speaks(&mut store, session, "Абенов", SpeechKind::Remark);
    let attached = speaks(&mut store, session, "Бектуров", SpeechKind::Report);
    store.change_speech(attached, SpeechChange::TextAttached(true)).expect("changed");
    let typed = speaks(&mut store, session, "Валиханов", SpeechKind::Remark);
    let field = TextField { owner: typed.0, kind: TextKind::SpeechText, language: None };
    store.save_draft(&Draft { field, text: "Роль".to_owned(), caret: 4 }).expect("saved");
    let interrupted = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    write(&mut store, interrupted, "Роль маслихата");
    let mut last = Vec::new();
    for number in 0..25 {
        clock.seconds(1);
        let said = speaks(&mut store, session, "Лим", SpeechKind::Remark);
        write(&mut store, said, &format!("речь {number}"));
        last.push(said);
    }
    give(&mut store, session, Floor::Speech(interrupted));
    let retort = interrupts(&mut store, session, "Голос");
    let mut expected = vec![unwritten, interrupted];
    expected.extend(&last[6..]);
    expected.push(retort);
    let speeches = live(&store, session).speeches;
    assert_eq!(speeches.iter().map(|speech| speech.id).collect::<Vec<_>>(), expected);
    let waiting: Vec<_> = speeches.iter().filter(|speech| !speech.written).collect();
    assert_eq!(waiting.iter().map(|speech| speech.id).collect::<Vec<_>>(), [unwritten, retort]);
}

#[test]
fn a_speech_not_of_the_session_is_in_the_record_only() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let late = speech(&mut store, session, "внесено потом");
    assert_eq!(live(&store, session).speeches, []);
    assert_eq!(store.record(session).expect("read").len(), 1);
    give(&mut store, session, Floor::Speech(late));
    assert_eq!(live(&store, session).floor, Some(late), "until it gets the floor");
}

#[test]
fn a_forgotten_speech_is_waited_for_before_the_one_that_it_precedes() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let first = speaks(&mut store, session, "Абенов", SpeechKind::Remark);
    let second = speaks(&mut store, session, "Лим", SpeechKind::Remark);
    let new = || NewSpeech {
        kind: SpeechKind::Remark,
        language: Language::Ru,
        speakers: vec![named("Соловьева")],
        text: String::new(),
    };
    let before = |speech| Place::Before(EntryRef::Speech(speech));
    let forgotten = store.add_speech(session, before(second), new()).expect("added").value;
    let shown = |store: &Store| {
        live(store, session).speeches.iter().map(|speech| speech.id).collect::<Vec<_>>()
    };
    assert_eq!(shown(&store), [first, forgotten, second]);
    let speaking = live(&store, session).speaking;
    assert!(speaking.iter().all(|time| time.speaker != named("Соловьева")), "it took no time");
    write(&mut store, forgotten, "я просила слова раньше");
    assert_eq!(shown(&store), [first, second], "written, it is in its place in the record");
}

#[test]
fn time_adds_up_for_each_who_spoke() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let known = person(&mut store, "Соловьева");
    let (who, standing) = (Who::Person(known), Standing::Member);
    let new = NewParticipant { who, standing, capacity: ru("депутат") };
    let participant = store.add_participant(session, new).expect("added").value;
    let speaks_for = |store: &mut Store, speaker: Speaker, seconds| {
        let kind = SpeechKind::Remark;
        give(store, session, Floor::Speaker { speaker, kind, interrupting: false });
        clock.seconds(seconds);
    };
    let printed = Some("Депутат Соловьева".to_owned());
    speaks_for(&mut store, Speaker::Person { person: known, printed: None }, 10);
    speaks_for(&mut store, named("Абенов"), 45);
    speaks_for(&mut store, Speaker::Voice, 3);
    speaks_for(&mut store, Speaker::Person { person: known, printed }, 20);
    let speaking = live(&store, session).speaking;
    let figures: Vec<_> = speaking
        .iter()
        .map(|time| (time.participant, time.taken.millis / 1000, time.taken.running, time.turns))
        .collect();
    let expected = [(None, 45, false, 1), (Some(participant), 30, true, 2), (None, 3, false, 1)];
    assert_eq!(figures, expected);
    assert_eq!(speaking[0].speaker, named("Абенов"));
}

#[test]
fn a_speech_begins_in_the_language_of_the_one_before_it() {
    let clock = Clock::at(BEGINNING);
    let (_folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let language = |store: &Store, id| store.speech(id).expect("read").language;
    let first = speaks(&mut store, session, "Соловьева", SpeechKind::Report);
    assert_eq!(language(&store, first), Language::Ru);
    store.change_speech(first, SpeechChange::Language(Language::Kk)).expect("changed");
    clock.set("2026-11-20 05:00");
    let second = speaks(&mut store, session, "Абенов", SpeechKind::Remark);
    assert_eq!(language(&store, second), Language::Kk);
    store.change_speech(second, SpeechChange::Language(Language::En)).expect("changed");
    let third = speaks(&mut store, session, "Абенов", SpeechKind::Remark);
    assert_eq!(language(&store, third), Language::En, "a clock set back makes no other the last");

    let recorded = meeting(&mut store);
    let (kind, language_of_record) = (SpeechKind::Remark, Language::Kk);
    let speakers = vec![Speaker::Voice];
    let new = NewSpeech { kind, language: language_of_record, speakers, text: String::new() };
    store.add_speech(recorded, Place::End(None), new).expect("added");
    step(&mut store, recorded, Step::Enter);
    let next = speaks(&mut store, recorded, "Абенов", SpeechKind::Remark);
    assert_eq!(language(&store, next), Language::Kk);
}

#[test]
fn two_stores_on_one_folder_give_the_floor_in_one_order() {
    const TURNS: u32 = 40;
    let clock = Clock::at(BEGINNING);
    let (folder, mut store) = clock.store();
    let (session, _) = begun(&mut store);
    let hands: Vec<_> = ["одно", "другое"]
        .into_iter()
        .map(|name| {
            let mut store = clock.open(&folder);
            std::thread::spawn(move || {
                for _ in 0..TURNS {
                    speaks(&mut store, session, name, SpeechKind::Remark);
                }
            })
        })
        .collect();
    for hand in hands {
        hand.join().expect("each gave the floor");
    }
    let conn = Connection::open(folder.path().join(hattama_store::FILE_NAME)).expect("opened");
    let (events, sequences, last): (u32, u32, u32) = conn
        .query_row(
            "SELECT count(*), count(DISTINCT sequence), max(sequence) FROM event",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .expect("read");
    assert_eq!((events, sequences, last), (2 + 2 * TURNS, events, events));
    let record = store.record(session).expect("read");
    assert_eq!(record.len(), 2 * TURNS as usize);
    assert_eq!(live(&store, session).floor, record.last().map(|entry| speech_of(entry).id));
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
