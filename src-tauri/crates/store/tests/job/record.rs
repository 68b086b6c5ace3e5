//! The order of the record.

use hattama_domain::id::{AgendaItemId, MeetingId, SpeechId};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::record::{Entry, EntryRef, Place};
use hattama_domain::speech::Speaker;
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{meeting, new_speech, ru, speech};

fn add(store: &mut Store, meeting: MeetingId, place: Place, text: &str) -> SpeechId {
    let new = new_speech(Speaker::Voice, text);
    store.add_speech(meeting, place, new).expect("the place is there").value
}

/// What each entry says, in order.
fn texts(store: &Store, meeting: MeetingId) -> Vec<String> {
    let entries = store.record(meeting).expect("the record can be read");
    entries.into_iter().map(|entry| said(&entry)).collect()
}

fn said(entry: &Entry) -> String {
    match entry {
        Entry::Speech(speech) => speech.text.clone(),
        Entry::Point(point) => point
            .text
            .in_or_any(hattama_domain::language::Language::Ru)
            .unwrap_or_default()
            .to_owned(),
        Entry::Decision(decision) => decision
            .text
            .in_or_any(hattama_domain::language::Language::Ru)
            .unwrap_or_default()
            .to_owned(),
    }
}

fn item(store: &mut Store, meeting: MeetingId, title: &str) -> AgendaItemId {
    store.add_agenda_item(meeting, ru(title)).expect("the meeting is there").value
}

#[test]
fn entries_of_every_sort_share_one_order() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let first = add(&mut store, meeting, Place::End(None), "первое");
    let point = store.add_point(meeting, Place::End(None), ru("отмечено")).expect("added").value;
    store.add_decision(meeting, Place::After(EntryRef::Point(point)), ru("решено")).expect("added");
    add(&mut store, meeting, Place::Before(EntryRef::Point(point)), "второе");
    add(&mut store, meeting, Place::Before(EntryRef::Speech(first)), "нулевое");
    assert_eq!(texts(&store, meeting), ["нулевое", "первое", "второе", "отмечено", "решено"]);
}

#[test]
fn entries_under_no_item_come_first_and_then_item_by_item() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let one = item(&mut store, meeting, "Первый вопрос");
    let two = item(&mut store, meeting, "Второй вопрос");
    add(&mut store, meeting, Place::End(Some(two)), "по второму");
    let heard = add(&mut store, meeting, Place::End(Some(one)), "по первому");
    add(&mut store, meeting, Place::End(None), "вступление");
    add(&mut store, meeting, Place::After(EntryRef::Speech(heard)), "ещё по первому");
    assert_eq!(
        texts(&store, meeting),
        ["вступление", "по первому", "ещё по первому", "по второму"]
    );
    assert_eq!(store.record(meeting).expect("read")[2].item(), Some(one));
}

#[test]
fn there_is_always_room_between_two_neighbours() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let first = add(&mut store, meeting, Place::End(None), "начало");
    add(&mut store, meeting, Place::End(None), "конец");
    // Each halves the gap; a gap of 1,024 is used up after ten.
    for number in 0..25 {
        add(&mut store, meeting, Place::After(EntryRef::Speech(first)), &number.to_string());
    }
    let mut expected = vec!["начало".to_owned()];
    expected.extend((0..25).rev().map(|number: u32| number.to_string()));
    expected.push("конец".to_owned());
    assert_eq!(texts(&store, meeting), expected);
}

#[test]
fn an_entry_moves_to_where_it_is_put() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let one = item(&mut store, meeting, "Вопрос");
    let a = EntryRef::Speech(add(&mut store, meeting, Place::End(None), "а"));
    let b = EntryRef::Speech(add(&mut store, meeting, Place::End(None), "б"));
    let c = EntryRef::Speech(add(&mut store, meeting, Place::End(None), "в"));
    store.move_entry(c, Place::Before(a)).expect("moved");
    assert_eq!(texts(&store, meeting), ["в", "а", "б"]);
    store.move_entry(a, Place::After(b)).expect("moved");
    assert_eq!(texts(&store, meeting), ["в", "б", "а"]);
    store.move_entry(c, Place::End(Some(one))).expect("moved");
    assert_eq!(texts(&store, meeting), ["б", "а", "в"]);
    store.undo().expect("a move can be undone");
    assert_eq!(texts(&store, meeting), ["в", "б", "а"]);
}

#[test]
fn moving_to_the_same_place_is_no_operation() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let a = EntryRef::Speech(add(&mut store, meeting, Place::End(None), "а"));
    let b = EntryRef::Speech(add(&mut store, meeting, Place::End(None), "б"));
    let before = store.history().expect("read");
    for (entry, place) in [
        (b, Place::After(a)),
        (a, Place::Before(b)),
        (b, Place::End(None)),
        (a, Place::After(a)),
        (b, Place::Before(b)),
    ] {
        let done = store.move_entry(entry, place).expect("it may stay");
        assert_eq!(done.changed.nouns, []);
    }
    assert_eq!(store.history().expect("read"), before);
}

#[test]
fn what_belongs_to_an_item_in_the_bin_stands_under_none_until_it_is_back() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let one = item(&mut store, meeting, "Вопрос");
    add(&mut store, meeting, Place::End(Some(one)), "по вопросу");
    let reference = ItemRef { noun: Noun::AgendaItem, id: one.0 };
    store.delete(reference).expect("an item may be deleted");
    let record = store.record(meeting).expect("read");
    assert_eq!((record.len(), record[0].item()), (1, None));
    store.restore(reference).expect("it is in the bin");
    assert_eq!(store.record(meeting).expect("read")[0].item(), Some(one));
}

#[test]
fn a_place_has_to_be_in_the_same_meeting() {
    let (_folder, mut store) = store();
    let (here, there) = (meeting(&mut store), meeting(&mut store));
    let elsewhere = EntryRef::Speech(speech(&mut store, there, "там"));
    let item = item(&mut store, there, "Вопрос");
    let mut add = |place| store.add_point(here, place, ru("отмечено"));
    assert!(matches!(add(Place::After(elsewhere)), Err(Error::NotFound(_))));
    assert!(matches!(add(Place::End(Some(item))), Err(Error::NotFound(Noun::AgendaItem))));
    assert_eq!(texts(&store, here), [""; 0]);
}

#[test]
fn nothing_is_put_beside_what_lies_in_the_bin() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let gone = speech(&mut store, meeting, "лишнее");
    store.delete(ItemRef { noun: Noun::Speech, id: gone.0 }).expect("it may be deleted");
    let place = Place::After(EntryRef::Speech(gone));
    let added = store.add_point(meeting, place, ru("отмечено"));
    assert!(matches!(added, Err(Error::NotFound(Noun::Speech))));
    let moved = store.move_entry(EntryRef::Speech(gone), Place::End(None));
    assert!(matches!(moved, Err(Error::NotFound(Noun::Speech))));
}
