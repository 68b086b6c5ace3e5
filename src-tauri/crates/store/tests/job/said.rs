//! What a person has said, and what grew out of it.

use chrono::NaiveTime;
use hattama_domain::id::{MeetingId, PersonId, SpeechId};
use hattama_domain::meeting::{Dates, MeetingChange, Times};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::recommendation::{Basis, NewRecommendation};
use hattama_domain::record::Place;
use hattama_domain::said::{BEGINNING, SaidInYear};
use hattama_domain::speech::{NewSpeech, Speaker, SpeechChange};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{body, day, meeting, new_speech, person, ru};

fn on(store: &mut Store, meeting: MeetingId, year: i32) {
    let first = chrono::NaiveDate::from_ymd_opt(year, 3, 2);
    let dates = Dates { first, last: None };
    store.change_meeting(meeting, MeetingChange::Dates(dates)).expect("dated");
}

fn says(store: &mut Store, meeting: MeetingId, person: PersonId, text: &str) -> SpeechId {
    let new = new_speech(Speaker::Person { person, printed: None }, text);
    store.add_speech(meeting, Place::End(None), new).expect("added").value
}

fn takes(store: &mut Store, speech: SpeechId, minutes: u32) {
    let at = |minute| NaiveTime::from_hms_opt(10, minute, 0);
    let times = Times { starts: at(0), ends: at(minutes) };
    store.change_speech(speech, SpeechChange::Times(times)).expect("timed");
}

#[test]
fn speeches_come_newest_first_with_the_time_of_each_year() {
    let (_folder, mut store) = store();
    let (who, other) = (person(&mut store, "Соловьева"), person(&mut store, "Абенов"));
    let (old, new, undated) = (meeting(&mut store), meeting(&mut store), meeting(&mut store));
    on(&mut store, old, 2024);
    on(&mut store, new, 2026);
    let speeches = [
        says(&mut store, old, who, "давно"),
        says(&mut store, new, who, "первое"),
        says(&mut store, new, who, "второе"),
        says(&mut store, undated, who, "когда-то"),
    ];
    says(&mut store, new, other, "чужое");
    let together = NewSpeech {
        speakers: [other, who].map(|person| Speaker::Person { person, printed: None }).into(),
        ..new_speech(Speaker::Voice, "вместе")
    };
    let together = store.add_speech(old, Place::End(None), together).expect("added").value;
    takes(&mut store, speeches[0], 5);
    takes(&mut store, speeches[2], 7);
    takes(&mut store, together, 9);

    let said = store.said(who).expect("read");
    assert_eq!(said.speeches, [speeches[2], speeches[1], together, speeches[0], speeches[3]]);
    let year = |year, speeches, seconds, untimed| SaidInYear { year, speeches, seconds, untimed };
    assert_eq!(
        said.years,
        [year(Some(2026), 2, 420, 1), year(Some(2024), 2, 300, 0), year(None, 1, 0, 1)]
    );
    store.delete(ItemRef { noun: Noun::Speech, id: speeches[2].0 }).expect("deleted");
    store.delete(ItemRef { noun: Noun::Meeting, id: old.0 }).expect("deleted");
    assert_eq!(store.said(who).expect("read").speeches, [speeches[1], speeches[3]]);
    let nobody = store.said(PersonId(old.0));
    assert!(matches!(nobody, Err(Error::NotFound(Noun::Person))));
}

#[test]
fn a_list_shows_how_each_speech_begins_and_leaves_out_what_is_gone() {
    let (_folder, mut store) = store();
    let who = person(&mut store, "Соловьева");
    let meeting = meeting(&mut store);
    on(&mut store, meeting, 2026);
    let item = store.add_agenda_item(meeting, ru("О роли")).expect("added").value;
    let new =
        new_speech(Speaker::Person { person: who, printed: None }, &"ж".repeat(BEGINNING + 1));
    let long = store.add_speech(meeting, Place::End(Some(item)), new).expect("added").value;
    let gone = says(&mut store, meeting, who, "нет");
    takes(&mut store, long, 3);
    store.delete(ItemRef { noun: Noun::Speech, id: gone.0 }).expect("deleted");
    let shown = store.said_speeches(&[gone, long]).expect("read");
    assert_eq!(shown.len(), 1);
    assert_eq!((shown[0].id, shown[0].seconds), (long, Some(180)));
    assert_eq!((&shown[0].title, &shown[0].item), (&ru("Роль маслихата"), &ru("О роли")));
    assert_eq!(shown[0].beginning, "ж".repeat(BEGINNING));
}

#[test]
fn recommendations_grow_out_of_passages_of_the_persons_own_speeches() {
    let (_folder, mut store) = store();
    let (who, other) = (person(&mut store, "Соловьева"), person(&mut store, "Абенов"));
    let meeting = meeting(&mut store);
    let ministry = body(&mut store, "Министерство");
    let recommend = |store: &mut Store, person: PersonId, text: &str| {
        let speech = says(store, meeting, person, "Роль маслихата важна");
        let range = TextRange { start: 0, end: 4 };
        let passage = store.mark_passage(speech, range, PassageKind::Verbatim).expect("marked");
        let bases = vec![Basis::Passage(passage.value)];
        let new = NewRecommendation { text: ru(text), item: None, bases };
        store.add_recommendation(meeting, new).expect("added").value
    };
    let own = recommend(&mut store, who, "усилить роль");
    recommend(&mut store, other, "другое");
    store.add_addressee(own, ministry).expect("addressed");
    store.adopt(&[own], Some(day(11, 24))).expect("adopted");
    let grown = store.said(who).expect("read").recommendations;
    assert_eq!(grown.len(), 1);
    assert_eq!((grown[0].recommendation.id, &grown[0].body_name), (own, &ru("Министерство")));
}
