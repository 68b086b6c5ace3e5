//! The bundled sample session, as it was reported and filled in.

use hattama_domain::file::MeetingFile;
use hattama_domain::gap::{self, GapKind};
use hattama_domain::id::MeetingId;
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::language::Wording;
use hattama_domain::letter::LetterStatus;
use hattama_domain::meeting::{Dates, MeetingChange};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::recommendation::{Basis, RecommendationState};
use hattama_domain::record::Entry;
use hattama_domain::settings::Settings;
use hattama_domain::text::{TextField, TextKind};
use hattama_store::Store;
use hattama_store::sample::Sample;

use crate::common::store;
use crate::office::{day, meeting, ru};

fn sample() -> Sample {
    Sample::parse(include_str!("../../../../sample/session.json")).expect("the sample parses")
}

fn add(store: &mut Store) -> MeetingId {
    store.add_sample(&sample()).expect("added").value
}

fn complete(store: &mut Store) -> MeetingId {
    store.complete_sample(&sample()).expect("completed").value
}

fn file(store: &Store, meeting: MeetingId) -> MeetingFile {
    store.meeting_file(meeting).expect("the session is there")
}

#[test]
fn it_is_added_with_the_gaps_that_the_report_left() {
    let (_folder, mut store) = store();
    let meeting = add(&mut store);
    let file = file(&store, meeting);
    assert_eq!(file.meeting.dates, Dates::default());
    assert_eq!((file.meeting.chair, file.meeting.secretary), (None, None));
    assert_eq!(file.meeting.tags.len(), 4);
    assert_eq!((file.participants.len(), file.agenda.len(), file.entries.len()), (5, 1, 5));
    assert_eq!(file.agenda[0].rapporteurs.len(), 2);
    let Entry::Speech(report) = &file.entries[0] else { panic!("a report comes first") };
    assert_eq!(report.passages[0].range.words(&report.text), Ok(report.text.as_str()));
    let addressed: Vec<_> = file.recommendations.iter().map(|it| it.addressees.len()).collect();
    assert_eq!(addressed, [1, 2, 1]);
    for recommendation in &file.recommendations {
        assert_eq!(recommendation.state, RecommendationState::Draft);
        assert!(matches!(recommendation.bases.as_slice(), [Basis::Point(_)]));
        assert!(recommendation.addressees.iter().all(|addressee| !addressee.confirmed));
    }
    assert!(file.recommendations[2].text.is_blank(), "the third one has its text still empty");
    assert_eq!(file.settings, Settings::default());

    let minutes: Vec<_> = gap::of_minutes(&file, Ru).iter().map(|gap| gap.kind).collect();
    assert_eq!(
        minutes,
        [
            GapKind::MeetingDate,
            GapKind::MeetingPlace,
            GapKind::Chair,
            GapKind::Secretary,
            GapKind::SpeechText
        ]
    );
    let letters: Vec<_> = gap::of_letters(&file).iter().map(|gap| gap.kind).collect();
    for expected in [
        GapKind::OwnBody,
        GapKind::Recommendations,
        GapKind::AddresseeUnconfirmed,
        GapKind::AddresseeDative,
        GapKind::MeetingDate,
        GapKind::RecommendationText,
        GapKind::Signatory,
        GapKind::Executor,
    ] {
        assert!(letters.contains(&expected), "{expected:?} is named among {letters:?}");
    }
}

#[test]
fn it_is_one_operation_and_can_be_undone() {
    for add in [add, complete] {
        let (_folder, mut store) = store();
        let meeting = add(&mut store);
        let added = file(&store, meeting);
        assert_eq!(store.undo().expect("undone").value, OperationName::AddSample);
        assert_eq!(store.history().expect("read").undo, None);
        assert_eq!(store.meetings().expect("read"), []);
        assert_eq!(
            (store.people().expect("read"), store.bodies().expect("read")),
            (vec![], vec![])
        );
        assert_eq!(store.settings().expect("read"), Settings::default());
        store.redo().expect("done again");
        assert_eq!(file(&store, meeting), added);
        assert_eq!(store.check().expect("checked").faults, []);
    }
}

#[test]
fn adding_it_again_finds_it_there() {
    for again in [add, complete] {
        let (_folder, mut store) = store();
        let meeting = again(&mut store);
        let added = file(&store, meeting);
        let before = store.history().expect("read");
        assert_eq!(again(&mut store), meeting);
        assert_eq!(add(&mut store), meeting);
        assert_eq!(file(&store, meeting), added);
        assert_eq!(store.history().expect("read"), before, "nothing was done");
    }
}

#[test]
fn adding_it_again_takes_it_out_of_the_bin_or_makes_it_anew() {
    let (_folder, mut store) = store();
    let meeting = add(&mut store);
    let added = file(&store, meeting);
    let reference = ItemRef { noun: Noun::Meeting, id: meeting.0 };
    store.delete(reference).expect("deleted");
    assert_eq!(add(&mut store), meeting);
    assert_eq!(file(&store, meeting), added);
    assert_eq!(store.bin().expect("read"), []);

    store.delete(reference).expect("deleted");
    assert_eq!(store.empty_bin().expect("emptied").value, 1);
    assert_eq!(add(&mut store), meeting);
    assert_eq!(file(&store, meeting), added);
}

#[test]
fn the_session_created_last_is_the_latest_wherever_its_id_comes_from() {
    let (_folder, mut store) = store();
    let mine = meeting(&mut store);
    let sample = add(&mut store);
    assert_eq!(store.latest_meeting().expect("read"), Some(sample));
    let later = meeting(&mut store);
    add(&mut store);
    assert_eq!(store.latest_meeting().expect("read"), Some(later));
    assert_ne!(mine, later);
}

#[test]
fn completing_it_leaves_no_gap_and_makes_its_four_letters() {
    for added_before in [false, true] {
        let (_folder, mut store) = store();
        if added_before {
            add(&mut store);
        }
        let meeting = complete(&mut store);
        let file = file(&store, meeting);
        assert_eq!(gap::of_letters(&file), []);
        assert_eq!((gap::of_minutes(&file, Ru), gap::of_minutes(&file, Kk)), (vec![], vec![]));
        let mut letters: Vec<_> =
            file.letters.iter().map(|letter| (letter.body, letter.language)).collect();
        letters.dedup();
        assert_eq!(letters.len(), 4);
        for letter in &file.letters {
            assert_eq!((letter.status, letter.recommendations.len()), (LetterStatus::Draft, 2));
            assert!(letter.signatory.is_some() && letter.executor.is_some());
        }
        assert_eq!(file.letters[0].twin, file.letters[1].twin);
        assert_eq!(store.draft_letters(meeting, &[Ru, Kk]).expect("made").value, []);
        assert!(file.meeting.tags.iter().any(|tag| tag == "условные данные"), "plainly marked");
    }
}

#[test]
fn completing_it_leaves_alone_what_is_filled_in() {
    let (_folder, mut store) = store();
    store.set_up(Ru, Some(own_body())).expect("set up");
    let meeting = add(&mut store);
    let dates = Dates { first: Some(day(11, 2)), last: None };
    store.change_meeting(meeting, MeetingChange::Dates(dates)).expect("dated");
    let third = file(&store, meeting).recommendations[2].id;
    let text = TextField { owner: third.0, kind: TextKind::RecommendationText, language: Some(Ru) };
    store.write_text(text, "Рассмотреть нужды жителей").expect("written");
    let own = store.settings().expect("read").own_body;

    complete(&mut store);
    let file = file(&store, meeting);
    assert_eq!(file.meeting.dates, dates);
    assert_eq!(file.settings.own_body, own);
    let text = &file.recommendations[2].text;
    assert_eq!(text.get(Ru), Some("Рассмотреть нужды жителей"));
    assert!(text.get(Kk).is_some_and(|text| text.starts_with("(шартты мәтін)")));
    assert_eq!(gap::of_letters(&file), [], "whoever signs has a post in the own organisation");
    assert_eq!(file.letters.len(), 4);
}

fn own_body() -> hattama_domain::body::NewBody {
    let full = Wording::from([(Ru, "Общественный совет"), (Kk, "Қоғамдық кеңес")]);
    hattama_domain::body::NewBody { full, short: ru("ОС") }
}

#[test]
fn what_is_not_the_sample_does_not_parse() {
    for json in ["", "{}", "[]", "{\"reported\": {}, \"complete\": {}}"] {
        assert!(Sample::parse(json).is_err(), "{json}");
    }
}
