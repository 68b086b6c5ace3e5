//! A long record without its texts: its outline, some of its entries, and its gaps.

use hattama_domain::gap;
use hattama_domain::id::{MeetingId, SpeechId};
use hattama_domain::language::Language;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::record::{Entry, EntryRef, OutlineLine, Place};
use hattama_domain::speech::Speaker;
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::Store;

use crate::common::store;
use crate::office::{meeting, new_speech, ru, speech};

/// Three speeches, a point and a decision, under an agenda item and under none.
fn session(store: &mut Store) -> MeetingId {
    let session = meeting(store);
    let item = store.add_agenda_item(session, ru("Вопрос")).expect("added").value;
    let end = Place::End(Some(item));
    let said = new_speech(Speaker::Named("Гость".to_owned()), "Роль маслихата");
    let said = store.add_speech(session, end, said).expect("added").value;
    store.mark_passage(said, TextRange { start: 5, end: 14 }, PassageKind::Verbatim).expect("said");
    store.mark_passage(said, TextRange { start: 0, end: 4 }, PassageKind::Summary).expect("said");
    store.add_point(session, end, ru("Отмечено")).expect("added");
    store.add_decision(session, end, ru("Решено")).expect("added");
    speech(store, session, "");
    speech(store, session, "Открытие");
    session
}

fn outline(store: &Store, session: MeetingId) -> Vec<OutlineLine> {
    store.record_outline(session).expect("the outline can be read").lines
}

fn references(store: &Store, session: MeetingId) -> Vec<EntryRef> {
    store.record(session).expect("read").iter().map(Entry::reference).collect()
}

fn field(speech: SpeechId) -> TextField {
    TextField { owner: speech.0, kind: TextKind::SpeechText, language: None }
}

#[test]
fn the_outline_says_all_of_the_record_but_its_words() {
    let (_folder, mut store) = store();
    let session = session(&mut store);
    let entries = store.record(session).expect("the record can be read");
    let outline = outline(&store, session);
    assert_eq!(outline.len(), entries.len());
    for (line, entry) in outline.iter().zip(&entries) {
        match (line, entry) {
            (OutlineLine::Speech(line), Entry::Speech(speech)) => {
                assert_eq!((line.id, line.item), (speech.id, speech.item));
                assert_eq!((line.kind, line.language), (speech.kind, speech.language));
                assert_eq!((&line.times, &line.speakers), (&speech.times, &speech.speakers));
                let marked: Vec<_> = speech.passages.iter().map(|passage| passage.id).collect();
                assert_eq!(line.passages, marked);
            }
            (OutlineLine::Point(line), Entry::Point(point)) => {
                assert_eq!((line.id, line.item), (point.id, point.item));
            }
            (OutlineLine::Decision(line), Entry::Decision(decision)) => {
                assert_eq!((line.id, line.item), (decision.id, decision.item));
            }
            other => panic!("another order: {other:?}"),
        }
    }
}

#[test]
fn the_outline_comes_with_the_entries_that_a_screen_begins_with() {
    let (_folder, mut store) = store();
    let session = session(&mut store);
    let entries = store.record(session).expect("the record can be read");
    assert_eq!(store.record_outline(session).expect("read").first, entries);
    for number in 0..20 {
        speech(&mut store, session, &number.to_string());
    }
    let first = store.record_outline(session).expect("read").first;
    assert!(first.len() < 20);
    assert_eq!(first, store.record(session).expect("read")[..first.len()]);
}

#[test]
fn what_lies_in_the_bin_is_in_no_outline() {
    let (_folder, mut store) = store();
    let session = session(&mut store);
    let gone = speech(&mut store, session, "лишнее");
    let whole = outline(&store, session).len();
    store.delete(ItemRef { noun: Noun::Speech, id: gone.0 }).expect("it may be deleted");
    assert_eq!(outline(&store, session).len(), whole - 1);
}

#[test]
fn entries_are_read_as_the_record_has_them_in_the_order_asked_for() {
    let (_folder, mut store) = store();
    let session = session(&mut store);
    let mut entries = store.record(session).expect("read");
    entries.reverse();
    let wanted: Vec<_> = entries.iter().map(Entry::reference).collect();
    assert_eq!(store.record_entries(session, &wanted).expect("read"), entries);
}

#[test]
fn entries_that_are_gone_or_of_another_session_are_left_out() {
    let (_folder, mut store) = store();
    let session = session(&mut store);
    let wanted = references(&store, session);
    let EntryRef::Speech(gone) = wanted[0] else { panic!("the first is a speech") };
    store.delete(ItemRef { noun: Noun::Speech, id: gone.0 }).expect("it may be deleted");
    let found = store.record_entries(session, &wanted).expect("read");
    assert_eq!(found.iter().map(Entry::reference).collect::<Vec<_>>(), wanted[1..]);
    let other = meeting(&mut store);
    assert_eq!(store.record_entries(other, &wanted).expect("read"), []);
}

#[test]
fn the_gaps_are_the_same_with_the_speeches_and_without() {
    let (_folder, mut store) = store();
    let session = session(&mut store);
    let blank = speech(&mut store, session, " \u{a0}\t\n");
    let emptied = speech(&mut store, session, "было");
    let filled = speech(&mut store, session, "");
    for (speech, text) in [(emptied, ""), (filled, "стало")] {
        let draft = Draft { field: field(speech), text: text.to_owned(), caret: 0 };
        store.save_draft(&draft).expect("saved");
    }
    let whole = store.meeting_file(session).expect("read");
    let short = store.meeting_file_for_gaps(session).expect("read");
    assert!(short.entries.len() < whole.entries.len());
    let gaps = gap::of_minutes(&short, Language::Ru);
    assert_eq!(gaps, gap::of_minutes(&whole, Language::Ru));
    let named = |speech: SpeechId| gaps.iter().any(|gap| gap.at.id == speech.0);
    assert_eq!([blank, emptied, filled].map(named), [true, true, false]);
}
