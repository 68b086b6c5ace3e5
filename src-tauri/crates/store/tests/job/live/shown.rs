//! Which speeches are shown in live mode.

use super::*;

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
