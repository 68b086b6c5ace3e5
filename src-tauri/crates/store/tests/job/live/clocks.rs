//! Orders and durations, whatever is done to the clock on the wall.

use super::*;

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
