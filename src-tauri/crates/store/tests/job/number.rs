//! Numbers of letters: ours without gaps, those of another register as typed, each given once.

use chrono::NaiveDate;
use hattama_domain::check::CheckReport;
use hattama_domain::id::LetterId;
use hattama_domain::invalid::Invalid;
use hattama_domain::letter::{
    Letter, LetterStatus, LetterStep, NumberPattern, NumberSource, Registration,
};
use hattama_domain::meeting::MeetingChange;
use hattama_domain::profile::{BundledProfile, PaperProfiles, ProfileChoice};
use hattama_domain::settings::SettingsChange;
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{day, register, sent, signed};

fn registration(letter: Letter) -> Registration {
    letter.registered.expect("it is registered")
}

fn number(letter: Letter) -> String {
    registration(letter).number
}

fn typed(
    store: &mut Store,
    id: LetterId,
    on: NaiveDate,
    number: &str,
) -> Result<Registration, Error> {
    let number = NumberSource::Typed(number.to_owned());
    let step = LetterStep::Register { on, file_index: None, number };
    store.step_letter(id, step, None).map(|done| registration(done.value))
}

fn faults(store: &Store) -> Vec<hattama_domain::check::Fault> {
    let CheckReport { faults, .. } = store.check().expect("checked");
    faults
}

#[test]
fn our_own_numbers_run_on_over_annulled_ones() {
    let (_folder, mut store) = store();
    let ids: Vec<_> = (0..5).map(|_| signed(&mut store)).collect();
    for (id, expected) in ids[..3].iter().zip(["1", "2", "3"]) {
        assert_eq!(number(register(&mut store, *id, day(11, 3))), expected);
    }
    for id in [ids[1], ids[2]] {
        let annul = LetterStep::Annul { on: day(11, 4), reason: "ошибка".to_owned() };
        let annulled = store.step_letter(id, annul, None).expect("annulled").value;
        assert!(annulled.registered.is_some(), "it keeps its number");
    }
    for (id, expected) in ids[3..].iter().zip(["4", "5"]) {
        assert_eq!(number(register(&mut store, *id, day(11, 5))), expected);
    }
    assert_eq!(faults(&store), []);
}

#[test]
fn a_refused_registration_uses_up_no_number() {
    let (_folder, mut store) = store();
    let (one, two) = (signed(&mut store), signed(&mut store));
    let early =
        LetterStep::Register { on: day(11, 1), file_index: None, number: NumberSource::Own };
    let refused = store.step_letter(one, early, None);
    assert!(matches!(refused, Err(Error::Invalid(Invalid::DateTooEarly { .. }))));
    assert_eq!(number(register(&mut store, two, day(11, 3))), "1");
    assert_eq!(number(register(&mut store, one, day(11, 3))), "2");
}

#[test]
fn registering_is_neither_undone_nor_done_twice() {
    let (_folder, mut store) = store();
    let id = signed(&mut store);
    register(&mut store, id, day(11, 3));
    let again =
        LetterStep::Register { on: day(11, 4), file_index: None, number: NumberSource::Own };
    let again = store.step_letter(id, again, None);
    assert!(matches!(again, Err(Error::Invalid(Invalid::LetterState))));
    // Undo passes over signing and registering and meets what made the letter.
    assert!(store.undo().is_err());
    let letter = store.letter(id).expect("read");
    assert_eq!((letter.status, number(letter).as_str()), (LetterStatus::Registered, "1"));
}

#[test]
fn each_year_begins_anew() {
    let (_folder, mut store) = store();
    let new_year = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a date");
    let (one, two, three) = (signed(&mut store), signed(&mut store), signed(&mut store));
    assert_eq!(number(register(&mut store, one, day(12, 30))), "1");
    assert_eq!(number(register(&mut store, two, new_year)), "1");
    assert_eq!(number(register(&mut store, three, day(12, 31))), "2");
    assert_eq!(faults(&store), []);
}

#[test]
fn a_typed_number_is_taken_as_it_is_and_leaves_ours_alone() {
    let (_folder, mut store) = store();
    let (one, two) = (signed(&mut store), signed(&mut store));
    let registered = typed(&mut store, one, day(11, 3), " 14-07/900 ").expect("registered");
    assert_eq!((registered.number.as_str(), registered.sequence), ("14-07/900", None));
    assert_eq!(number(register(&mut store, two, day(11, 3))), "1");
    assert_eq!(faults(&store), []);
}

#[test]
fn a_number_is_given_once_in_a_year_whichever_register_it_comes_from() {
    let (_folder, mut store) = store();
    let ids: Vec<_> = (0..4).map(|_| signed(&mut store)).collect();
    register(&mut store, ids[0], day(11, 3));
    let taken = typed(&mut store, ids[1], day(11, 4), "1");
    assert!(matches!(taken, Err(Error::Invalid(Invalid::NumberTaken { number })) if number == "1"));
    let blank = typed(&mut store, ids[1], day(11, 4), "  ");
    assert!(matches!(blank, Err(Error::Invalid(Invalid::Empty))));
    let next_year = NaiveDate::from_ymd_opt(2027, 1, 4).expect("a date");
    typed(&mut store, ids[1], next_year, "1").expect("it is free in another year");

    typed(&mut store, ids[2], day(11, 4), "2").expect("it is free");
    let own = LetterStep::Register { on: day(11, 5), file_index: None, number: NumberSource::Own };
    let taken = store.step_letter(ids[3], own, None);
    assert!(matches!(taken, Err(Error::Invalid(Invalid::NumberTaken { .. }))));
    let own = LetterStep::Register {
        on: day(11, 5),
        file_index: Some("14-07".to_owned()),
        number: NumberSource::Own,
    };
    let letter = store.step_letter(ids[3], own, None).expect("under its file index").value;
    assert_eq!(number(letter), "14-07/2");
    assert_eq!(faults(&store), []);
}

#[test]
fn the_file_index_is_that_of_the_letter_or_its_meeting_or_the_office() {
    let (_folder, mut store) = store();
    let office = SettingsChange::FileIndex(Some("01-01".to_owned()));
    store.change_settings(office).expect("set");
    let (one, two, three) = (signed(&mut store), signed(&mut store), signed(&mut store));
    let registered = registration(register(&mut store, one, day(11, 3)));
    assert_eq!(registered.number, "01-01/1");
    assert_eq!(registered.file_index.as_deref(), Some("01-01"));

    for id in [two, three] {
        let meeting = store.letter(id).expect("read").meeting;
        let index = MeetingChange::FileIndex(Some("14-07".to_owned()));
        store.change_meeting(meeting, index).expect("set");
    }
    assert_eq!(number(register(&mut store, two, day(11, 3))), "14-07/2");
    let own = LetterStep::Register {
        on: day(11, 3),
        file_index: Some("20".to_owned()),
        number: NumberSource::Own,
    };
    let letter = store.step_letter(three, own, None).expect("registered").value;
    assert_eq!(number(letter), "20/3");
}

#[test]
fn a_new_pattern_goes_on_with_the_numbers() {
    let (_folder, mut store) = store();
    let (one, two) = (signed(&mut store), signed(&mut store));
    assert_eq!(number(register(&mut store, one, day(11, 3))), "1");
    let pattern = SettingsChange::NumberPattern(Some(NumberPattern("{n}-{year}".to_owned())));
    store.change_settings(pattern).expect("set");
    assert_eq!(number(register(&mut store, two, day(11, 3))), "2-2026");
    assert_eq!(number(store.letter(one).expect("read")), "1", "what was given stays");
}

#[test]
fn without_a_pattern_of_the_settings_a_number_is_as_the_profile_has_it() {
    let (_folder, mut store) = store();
    let (one, two) = (signed(&mut store), signed(&mut store));
    let plain = PaperProfiles {
        chosen: ProfileChoice::Bundled(BundledProfile::Plain),
        ..PaperProfiles::default()
    };
    store.change_settings(SettingsChange::Profiles(plain)).expect("set");
    assert_eq!(number(register(&mut store, one, day(11, 3))), "1/2026");
    let pattern = SettingsChange::NumberPattern(Some(NumberPattern("{n}".to_owned())));
    store.change_settings(pattern).expect("set");
    assert_eq!(number(register(&mut store, two, day(11, 3))), "2");
}

#[test]
fn a_letter_is_not_sent_before_it_was_registered() {
    let (_folder, mut store) = store();
    let id = sent(&mut store);
    let step =
        LetterStep::Send { on: day(11, 2), channel: hattama_domain::letter::LetterChannel::Post };
    let sent = store.step_letter(id, step, None);
    assert!(matches!(
        sent,
        Err(Error::Invalid(Invalid::DateTooEarly { earliest })) if earliest == day(11, 3)
    ));
}
