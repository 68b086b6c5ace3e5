//! Speeches: who spoke, how, and what.

use chrono::NaiveTime;
use hattama_domain::id::MeetingId;
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::meeting::{Dates, MeetingChange, Times};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::record::{Entry, Place};
use hattama_domain::speech::{NewSpeech, Speaker, Speech, SpeechChange, SpeechKind};
use hattama_domain::text::{RECORD_LIMIT, TextField, TextKind};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{day, meeting, new_speech, person, speech};

fn only_speech(store: &Store, meeting: MeetingId) -> Speech {
    let mut record = store.record(meeting).expect("the record can be read");
    match record.pop() {
        Some(Entry::Speech(speech)) if record.is_empty() => speech,
        other => panic!("one speech, not {other:?}"),
    }
}

#[test]
fn a_speech_keeps_its_speakers_in_order() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (one, two) = (person(&mut store, "Соловьева"), person(&mut store, "Абенов"));
    let speakers = vec![
        Speaker::Person { person: two, printed: None },
        Speaker::Named("представитель НПО".to_owned()),
        Speaker::Person { person: one, printed: Some("А. Соловьева".to_owned()) },
        Speaker::Voice,
    ];
    let new = NewSpeech {
        kind: SpeechKind::Announcement,
        language: Language::Kk,
        speakers: speakers.clone(),
        text: "Қор құрылды".to_owned(),
    };
    store.add_speech(meeting, Place::End(None), new).expect("added");
    let speech = only_speech(&store, meeting);
    assert_eq!(speech.speakers, speakers);
    assert_eq!((speech.kind, speech.language), (SpeechKind::Announcement, Language::Kk));
    assert_eq!(speech.text, "Қор құрылды");
}

#[test]
fn a_speech_needs_a_speaker() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let nobody = NewSpeech { speakers: Vec::new(), ..new_speech(Speaker::Voice, "") };
    let added = store.add_speech(meeting, Place::End(None), nobody);
    assert!(matches!(added, Err(Error::Invalid(Invalid::Empty))));
    let unnamed = new_speech(Speaker::Named("  ".to_owned()), "");
    let added = store.add_speech(meeting, Place::End(None), unnamed);
    assert!(matches!(added, Err(Error::Invalid(Invalid::Empty))));
    assert_eq!(store.record(meeting).expect("read"), [], "nothing is half-written");

    let id = speech(&mut store, meeting, "речь");
    let changed = store.change_speech(id, SpeechChange::Speakers(Vec::new()));
    assert!(matches!(changed, Err(Error::Invalid(Invalid::Empty))));
    assert_eq!(only_speech(&store, meeting).speakers, [Speaker::Voice]);
}

#[test]
fn somebody_in_the_bin_does_not_begin_to_speak_but_who_spoke_stays() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let spoke = person(&mut store, "Соловьева");
    let silent = person(&mut store, "Абенов");
    let as_person = |person| Speaker::Person { person, printed: None };
    let id = store
        .add_speech(meeting, Place::End(None), new_speech(as_person(spoke), ""))
        .expect("added")
        .value;
    for person in [spoke, silent] {
        store.delete(ItemRef { noun: Noun::Person, id: person.0 }).expect("deleted");
    }
    let added = store.add_speech(meeting, Place::End(None), new_speech(as_person(silent), ""));
    assert!(matches!(added, Err(Error::NotFound(Noun::Person))));
    let both = SpeechChange::Speakers(vec![as_person(spoke), as_person(silent)]);
    assert!(matches!(store.change_speech(id, both), Err(Error::NotFound(Noun::Person))));
    let still = SpeechChange::Speakers(vec![as_person(spoke), Speaker::Voice]);
    store.change_speech(id, still).expect("who spoke already may stay");
    assert_eq!(only_speech(&store, meeting).speakers, [as_person(spoke), Speaker::Voice]);
}

#[test]
fn what_is_known_of_a_speech_can_be_changed() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = speech(&mut store, meeting, "речь");
    let times = Times {
        starts: NaiveTime::from_hms_opt(10, 5, 0),
        ends: NaiveTime::from_hms_opt(10, 20, 30),
    };
    for change in [
        SpeechChange::Kind(SpeechKind::Answer),
        SpeechChange::Language(Language::Kk),
        SpeechChange::Times(times),
        SpeechChange::TextAttached(true),
    ] {
        store.change_speech(id, change).expect("changed");
    }
    let speech = only_speech(&store, meeting);
    assert_eq!(
        (speech.kind, speech.language, speech.times, speech.text_attached),
        (SpeechKind::Answer, Language::Kk, times, true)
    );
}

#[test]
fn a_speech_does_not_end_before_it_starts_except_over_several_days() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = speech(&mut store, meeting, "речь");
    let backwards = SpeechChange::Times(Times {
        starts: NaiveTime::from_hms_opt(18, 0, 0),
        ends: NaiveTime::from_hms_opt(9, 0, 0),
    });
    let changed = store.change_speech(id, backwards.clone());
    assert!(matches!(changed, Err(Error::Invalid(Invalid::EndBeforeStart))));
    let dates = Dates { first: Some(day(11, 1)), last: Some(day(11, 2)) };
    store.change_meeting(meeting, MeetingChange::Dates(dates)).expect("two days");
    store.change_speech(id, backwards).expect("it went on over midnight");
}

#[test]
fn a_change_that_changes_nothing_is_no_operation() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = speech(&mut store, meeting, "речь");
    let before = store.history().expect("read");
    for change in
        [SpeechChange::Kind(SpeechKind::Report), SpeechChange::Speakers(vec![Speaker::Voice])]
    {
        let done = store.change_speech(id, change).expect("nothing to refuse");
        assert_eq!(done.changed.nouns, []);
    }
    assert_eq!(store.history().expect("read"), before);
}

#[test]
fn any_text_is_kept_as_it_was_typed() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let odd = "<script>&amp;\u{0}\u{202e}ә\u{306}\r\n😀\u{ffff}";
    let id = speech(&mut store, meeting, odd);
    assert_eq!(only_speech(&store, meeting).text, odd);
    let field = TextField { owner: id.0, kind: TextKind::SpeechText, language: None };
    let long = "ұзақ сөз ".repeat(5_000_000 / 16);
    store.write_text(field, &long).expect("5 MB may be written");
    assert_eq!(only_speech(&store, meeting).text, long);
    let too_long = "a".repeat(RECORD_LIMIT + 1);
    let written = store.write_text(field, &too_long);
    assert!(matches!(written, Err(Error::Invalid(Invalid::TooLarge { .. }))));
    let added = store.add_speech(meeting, Place::End(None), new_speech(Speaker::Voice, &too_long));
    assert!(matches!(added, Err(Error::Invalid(Invalid::TooLarge { .. }))));
}

#[test]
fn a_speech_in_the_bin_is_not_changed() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = speech(&mut store, meeting, "речь");
    store.delete(ItemRef { noun: Noun::Speech, id: id.0 }).expect("deleted");
    assert_eq!(store.record(meeting).expect("read"), []);
    let changed = store.change_speech(id, SpeechChange::TextAttached(true));
    assert!(matches!(changed, Err(Error::NotFound(Noun::Speech))));
}
