//! What pictures are reckoned from: what is open, how bodies answered, who spoke for how long.

use chrono::NaiveTime;
use hattama_domain::figures::open::OpenState;
use hattama_domain::figures::speaking::{SpokenTime, speaking};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::live::{Floor, Step};
use hattama_domain::meeting::{Dates, MeetingChange, Times};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::participant::{NewParticipant, Standing, Who};
use hattama_domain::record::Place;
use hattama_domain::register::Period;
use hattama_domain::reply::{Completeness, NewReply, ReplyFacts};
use hattama_domain::settings::SettingsChange;
use hattama_domain::speech::{Speaker, SpeechChange, SpeechKind};
use hattama_domain::term::Term;
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{adopted, body, day, meeting, new_speech, person, ru, sent, speech};

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn all_time(store: &Store) -> SpokenTime {
    store.spoken_time(Period::default(), None).expect("read")
}

#[test]
fn what_is_open_is_counted_by_pair() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (one, other) = (body(&mut store, "Министерство"), body(&mut store, "Маслихат"));
    adopted(&mut store, meeting, &[one, other]);
    adopted(&mut store, meeting, &[]);
    let figures = store.open_figures().expect("read");
    assert_eq!(figures.states, [(OpenState::NoLetter, 3)]);
    let mut names: Vec<_> = figures.bodies.into_iter().map(|at| at.name).collect();
    names.sort_by_key(|name| name.0.clone());
    assert_eq!(names, [Default::default(), ru("Маслихат"), ru("Министерство")]);
}

#[test]
fn answers_are_told_only_where_the_settings_have_it_so() {
    let (_folder, mut store) = store();
    let letter = sent(&mut store);
    let refused = store.answer_figures();
    assert!(matches!(refused, Err(Error::Invalid(Invalid::PicturesOff))));
    store.change_settings(SettingsChange::AnswerPictures(true)).expect("set");
    let figures = store.answer_figures().expect("read");
    assert_eq!((figures.years[0].0, figures.years[0].1.unanswered()), (2026, 1));
    assert_eq!(figures.bodies[0].name, ru("Министерство национальной экономики"));
    let facts = ReplyFacts { date: Some(day(11, 20)), ..ReplyFacts::default() };
    let reply = NewReply { facts, completeness: Completeness::Partly, ..NewReply::default() };
    let reply = store.add_reply(letter, reply).expect("added").value;
    assert_eq!(store.answer_figures().expect("read").bodies[0].all.partly, 1);
    store.delete(ItemRef { noun: Noun::Reply, id: reply.0 }).expect("deleted");
    assert_eq!(store.answer_figures().expect("read").bodies[0].all.partly, 0);
}

#[test]
fn who_owes_no_answer_is_not_counted_as_silent() {
    let (_folder, mut store) = store();
    let letter = sent(&mut store);
    store.change_settings(SettingsChange::AnswerPictures(true)).expect("set");
    let body = store.letter(letter).expect("read").body;
    let term = Term::OwesNoAnswer { basis: String::new() };
    store.change_body_term(body, Some(term)).expect("set");
    assert_eq!(store.answer_figures().expect("read").years, []);
    store.add_reply(letter, NewReply::default()).expect("added");
    assert_eq!(
        store.answer_figures().expect("read").years[0].1.fully,
        1,
        "and answers all the same"
    );
}

#[test]
fn typed_times_add_up_under_the_names_that_people_bodies_and_items_have() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let dates = Dates { first: Some(day(11, 24)), last: None };
    store.change_meeting(meeting, MeetingChange::Dates(dates)).expect("dated");
    let who = person(&mut store, "Соловьева");
    let new = NewParticipant {
        who: Who::Person(who),
        standing: Standing::Member,
        capacity: ru("депутат Мажилиса"),
    };
    store.add_participant(meeting, new).expect("added");
    let item = store.add_agenda_item(meeting, ru("О роли")).expect("added").value;
    let speaker = Speaker::Person { person: who, printed: Some("С.".to_owned()) };
    let spoken = store
        .add_speech(meeting, Place::End(Some(item)), new_speech(speaker, "текст"))
        .expect("added")
        .value;
    let times = Times { starts: at(10, 0), ends: at(10, 20) };
    store.change_speech(spoken, SpeechChange::Times(times)).expect("timed");
    speech(&mut store, meeting, "без времени");
    let figures = speaking(&all_time(&store));
    assert_eq!((figures.seconds, figures.untimed), (1_200, 1));
    assert_eq!(figures.people[0].named.name.get(Language::Kk), Some("Соловьева"));
    assert_eq!(figures.groups[0].named.name, ru("депутат Мажилиса"));
    assert_eq!(figures.items[0].named.name, ru("О роли"));
    assert_eq!(figures.sessions[0].named.date, Some(day(11, 24)));
    let earlier = Period { from: None, until: Some(day(11, 23)) };
    assert_eq!(store.spoken_time(earlier, None).expect("read").speeches, []);
    let in_session = store.spoken_time(earlier, Some(meeting)).expect("read");
    assert_eq!(in_session.speeches.len(), 1, "a session that is chosen is in no period");
    store.delete(ItemRef { noun: Noun::Meeting, id: meeting.0 }).expect("deleted");
    assert_eq!(all_time(&store).speeches, []);
}

#[test]
fn what_live_mode_has_measured_counts_and_not_the_minutes_that_paper_shows() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    store.step_session(meeting, Step::Enter).expect("entered");
    let floor = |speaker: &str| Floor::Speaker {
        speaker: Speaker::Named(speaker.to_owned()),
        kind: SpeechKind::Remark,
        interrupting: false,
    };
    store.give_floor(meeting, floor("Гость")).expect("given");
    store.give_floor(meeting, Floor::Free).expect("freed");
    let measured: u32 =
        store.live(meeting).expect("read").speaking.iter().map(|time| time.taken.millis).sum();
    assert!(measured > 0);
    let time = all_time(&store);
    assert_eq!(time.speeches[0].seconds, measured.div_ceil(1_000));
    assert_eq!(time.speeches[0].name.get(Language::Ru), Some("Гость"));
}
