//! Who has the floor, for how long, and in which language.

use super::*;

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
