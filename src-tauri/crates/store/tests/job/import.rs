//! Importing speeches from a table: all of it, or nothing.

use hattama_domain::operation::OperationName;
use hattama_domain::person::{PersonChange, PersonName};
use hattama_domain::record::Entry;
use hattama_domain::search::{Imported, Search, SearchHit};
use hattama_domain::speech::{Speaker, Speech};
use hattama_store::{ImportError, LineFault, Store};

use crate::common::store;
use crate::office::{meeting, person, ru, speech};

const TABLE: &str = "2026-03-01\tПервая\tИванов И.И.\treport\tru\tМост построен.
2026-09-01\tВторая\tПетров\tremark\tru\tМост закрыт.
2026-03-01\tПервая\t\tquestion\tkk\tКөпір қайда?
";

fn import(store: &mut Store, table: &str) -> Imported {
    store.import_speeches(table.as_bytes()).expect("imported").value
}

fn speeches(store: &Store) -> Vec<Vec<Speech>> {
    let mut meetings = store.meetings().expect("read");
    meetings.sort_by_key(|meeting| meeting.dates.first);
    let record = |meeting| store.record(meeting).expect("read").into_iter();
    let spoken = |entry| match entry {
        Entry::Speech(speech) => speech,
        Entry::Point(_) | Entry::Decision(_) => panic!("there are speeches only"),
    };
    meetings.iter().map(|line| record(line.id).map(spoken).collect()).collect()
}

fn found(store: &Store, text: &str) -> Vec<SearchHit> {
    let search = Search { text: text.to_owned(), limit: 20, ..Search::default() };
    let found = store.search(&search).expect("searched");
    assert!(found.is_complete);
    found.hits
}

#[test]
fn each_line_is_a_speech_of_the_session_that_it_names() {
    let (_folder, mut store) = store();
    assert_eq!(import(&mut store, TABLE), Imported { speeches: 3, meetings: 2 });
    let speeches = speeches(&store);
    let texts: Vec<Vec<&str>> = speeches
        .iter()
        .map(|record| record.iter().map(|speech| speech.text.as_str()).collect())
        .collect();
    assert_eq!(texts, [vec!["Мост построен.", "Көпір қайда?"], vec!["Мост закрыт."]]);
    assert_eq!(speeches[0][0].speakers, [Speaker::Named("Иванов И.И.".to_owned())]);
    assert_eq!(speeches[0][1].speakers, [Speaker::Voice]);
    let hits = found(&store, "мост");
    assert_eq!(
        hits.iter().map(|hit| hit.text.as_str()).collect::<Vec<_>>(),
        ["Мост закрыт.", "Мост построен."]
    );
    assert_eq!(hits[0].title, ru("Вторая"));
    assert_eq!(found(&store, "первая").len(), 1);
    assert_eq!(store.check().expect("checked").faults, []);
}

#[test]
fn a_second_import_goes_on_with_the_same_sessions() {
    let (_folder, mut store) = store();
    import(&mut store, TABLE);
    assert_eq!(import(&mut store, TABLE), Imported { speeches: 3, meetings: 0 });
    assert_eq!(speeches(&store)[0].len(), 4);
    assert_eq!(found(&store, "мост").len(), 4);
}

#[test]
fn a_speaker_is_linked_where_one_person_is_called_so() {
    let (_folder, mut store) = store();
    let one = person(&mut store, "Иванов");
    let full = |given: &str| PersonName {
        family: "Иванов".to_owned(),
        given: given.to_owned(),
        patronymic: String::new(),
    };
    store.change_person(one, PersonChange::Name(full("Иван"))).expect("named");
    let line = |speaker: &str| format!("2026-03-01\tПервая\t{speaker}\tremark\tru\tДа\n");
    import(&mut store, &["Иванов", "И. Иванов", "иван ИВАНОВ", "Иванов П."].map(line).concat());
    let is_linked = |speech: &Speech| matches!(&speech.speakers[..], [Speaker::Person { person, .. }] if *person == one);
    let linked: Vec<bool> = speeches(&store)[0].iter().map(is_linked).collect();
    assert_eq!(linked, [true, true, true, false]);
    let other = person(&mut store, "Иванов");
    store.change_person(other, PersonChange::Name(full("Пётр"))).expect("named");
    import(&mut store, &["Иванов", "Иванов И."].map(line).concat());
    let linked: Vec<bool> = speeches(&store)[0][4..].iter().map(is_linked).collect();
    assert_eq!(linked, [false, true], "two are called so");
}

#[test]
fn nothing_is_imported_where_anything_is_wrong() {
    let (_folder, mut store) = store();
    let wrong = format!("{TABLE}2026-03-01\tПервая\tИванов\tsong\tru\tЛа\n");
    let refused = store.import_speeches(wrong.as_bytes()).expect_err("there is no such kind");
    assert!(matches!(refused, ImportError::Line { line: 4, column: 4, fault: LineFault::Kind }));
    assert_eq!(store.meetings().expect("read"), []);
    assert_eq!(found(&store, "мост"), []);
    assert_eq!(store.history().expect("read").undo, None);
    assert_eq!(import(&mut store, ""), Imported::default());
}

#[test]
fn an_import_is_one_operation_that_keeps_no_copy() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "Мост.");
    let many: String = (0..10_000)
        .map(|number| format!("2026-03-01\tПервая\tИванов\tremark\tru\tСлово {number}\n"))
        .collect();
    import(&mut store, &many);
    let spoken = &speeches(&store)[1];
    assert_eq!(spoken.len(), 10_000);
    assert!(spoken.windows(2).all(|pair| pair[0].id < pair[1].id), "ids ascend");
    let undone = store.undo().expect("what was done before it is undone");
    assert_eq!(undone.value, OperationName::AddSpeech);
    assert_eq!(store.check().expect("checked").faults, []);
}
