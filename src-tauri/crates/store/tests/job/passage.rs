//! Passages and the text that they mark.

use hattama_domain::id::{MeetingId, SpeechId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::passage::{Passage, PassageKind, TextRange};
use hattama_domain::record::Entry;
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{meeting, speech};

const TEXT: &str = "Роль маслихата важна для развития страны.";

fn text_of(speech: SpeechId) -> TextField {
    TextField { owner: speech.0, kind: TextKind::SpeechText, language: None }
}

fn range_of(words: &str, text: &str) -> TextRange {
    let at = text.find(words).expect("the test marks words that are there");
    let start = text[..at].chars().count() as u32;
    TextRange { start, end: start + words.chars().count() as u32 }
}

/// The only passage, and the words that it marks now.
fn marked(store: &Store, meeting: MeetingId) -> (Passage, String) {
    match store.record(meeting).expect("the record can be read").as_slice() {
        [Entry::Speech(speech)] => {
            let passage = speech.passages[0].clone();
            let words = passage.range.words(&speech.text).unwrap_or_default().to_owned();
            (passage, words)
        }
        other => panic!("one speech, not {other:?}"),
    }
}

fn type_draft(store: &mut Store, speech: SpeechId, text: &str) {
    let draft = Draft { field: text_of(speech), text: text.to_owned(), caret: 0 };
    store.save_draft(&draft).expect("saved");
}

#[test]
fn a_passage_may_be_in_a_language_of_its_own() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let speech = speech(&mut store, meeting, TEXT);
    let range = range_of("маслихата", TEXT);
    let passage = store.mark_passage(speech, range, PassageKind::Verbatim).expect("marked").value;
    assert_eq!(marked(&store, meeting).0.language, None);

    store.change_passage(passage, Some(Language::Kk)).expect("changed");
    assert_eq!(marked(&store, meeting).0.language, Some(Language::Kk));
    store.undo().expect("undone");
    assert_eq!(marked(&store, meeting).0.language, None);

    store.delete(ItemRef { noun: Noun::Passage, id: passage.0 }).expect("deleted");
    let gone = store.change_passage(passage, None);
    assert!(matches!(gone, Err(Error::NotFound { .. })), "{gone:?}");
}

#[test]
fn a_passage_follows_what_is_typed_and_what_is_written() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let speech = speech(&mut store, meeting, TEXT);
    let range = range_of("маслихата", TEXT);
    store.mark_passage(speech, range, PassageKind::Verbatim).expect("marked");

    let longer = "😀 Сегодня роль маслихата важна для развития страны.";
    type_draft(&mut store, speech, longer);
    let (typed, words) = marked(&store, meeting);
    assert_eq!((words.as_str(), typed.lost), ("маслихата", false));

    store.write_text(text_of(speech), longer).expect("written");
    let (written, words) = marked(&store, meeting);
    assert_eq!(words, "маслихата");
    assert_eq!(written, typed);
    assert_eq!(written.words, "маслихата");
    assert_eq!(written.kind, PassageKind::Verbatim);

    store.undo().expect("undone");
    assert_eq!(marked(&store, meeting).0.range, range);
}

#[test]
fn a_passage_whose_words_are_gone_is_lost_and_undo_brings_it_back() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let speech = speech(&mut store, meeting, TEXT);
    let range = range_of("важна ", TEXT);
    store.mark_passage(speech, range, PassageKind::Summary).expect("marked");
    let without = TEXT.replace("важна ", "");

    type_draft(&mut store, speech, &without);
    assert!(marked(&store, meeting).0.lost, "while it is being typed");
    type_draft(&mut store, speech, TEXT);
    assert!(!marked(&store, meeting).0.lost, "what was typed back is not lost");

    store.write_text(text_of(speech), &without).expect("written");
    let (passage, _) = marked(&store, meeting);
    assert!(passage.lost);
    assert_eq!(passage.words, "важна ", "what a recommendation rests on stays known");
    store.undo().expect("undone");
    assert_eq!(marked(&store, meeting).1, "важна ");
}

#[test]
fn marking_finishes_what_is_being_typed() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let speech = speech(&mut store, meeting, "Роль");
    type_draft(&mut store, speech, TEXT);
    store.mark_passage(speech, range_of("развития", TEXT), PassageKind::Summary).expect("marked");
    assert_eq!(store.drafts().expect("read"), []);
    assert_eq!(marked(&store, meeting).1, "развития");
}

#[test]
fn only_words_of_the_speech_can_be_marked() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let speech = speech(&mut store, meeting, "әң");
    for (start, end) in [(0, 3), (1, 1), (2, 1), (5, 6), (0, u32::MAX)] {
        let marked = store.mark_passage(speech, TextRange { start, end }, PassageKind::Summary);
        assert!(matches!(marked, Err(Error::Invalid(Invalid::PassageOutsideSpeech))));
    }
    store.delete(ItemRef { noun: Noun::Speech, id: speech.0 }).expect("deleted");
    let marked = store.mark_passage(speech, TextRange { start: 0, end: 1 }, PassageKind::Summary);
    assert!(matches!(marked, Err(Error::NotFound(Noun::Speech))));
}
