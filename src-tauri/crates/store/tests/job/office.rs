//! What the tests of the job begin with: people, bodies, a session, its recommendations.

use chrono::NaiveDate;
use hattama_domain::body::NewBody;
use hattama_domain::id::{BodyId, LetterId, MeetingId, PersonId, RecommendationId, SpeechId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::letter::{Letter, LetterChannel, LetterStep, NumberSource};
use hattama_domain::meeting::NewMeeting;
use hattama_domain::person::{NewPerson, PersonName};
use hattama_domain::recommendation::NewRecommendation;
use hattama_domain::record::Place;
use hattama_domain::speech::{NewSpeech, Speaker, SpeechKind};
use hattama_store::Store;

pub fn ru(text: &str) -> Wording {
    Wording::from([(Language::Ru, text)])
}

pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day of 2026")
}

pub fn meeting(store: &mut Store) -> MeetingId {
    let new = NewMeeting { title: ru("Роль маслихата"), ..NewMeeting::default() };
    store.create_meeting(new).expect("a title is enough").value
}

pub fn body(store: &mut Store, name: &str) -> BodyId {
    let new = NewBody { full: ru(name), ..NewBody::default() };
    store.add_body(new).expect("a name is enough").value
}

pub fn person(store: &mut Store, family: &str) -> PersonId {
    let name = PersonName { family: family.to_owned(), ..PersonName::default() };
    store.add_person(NewPerson { name, sex: None }).expect("a family name is enough").value
}

pub fn new_speech(speaker: Speaker, text: &str) -> NewSpeech {
    NewSpeech {
        kind: SpeechKind::Report,
        language: Language::Ru,
        speakers: vec![speaker],
        text: text.to_owned(),
    }
}

/// A speech of an unknown voice at the end of the record.
pub fn speech(store: &mut Store, meeting: MeetingId, text: &str) -> SpeechId {
    let new = new_speech(Speaker::Voice, text);
    store.add_speech(meeting, Place::End(None), new).expect("a voice may speak").value
}

pub fn recommendation(store: &mut Store, meeting: MeetingId, text: &str) -> RecommendationId {
    let new = NewRecommendation { text: ru(text), ..NewRecommendation::default() };
    store.add_recommendation(meeting, new).expect("a text is enough").value
}

/// An adopted recommendation to these bodies.
pub fn adopted(store: &mut Store, meeting: MeetingId, bodies: &[BodyId]) -> RecommendationId {
    let id = recommendation(store, meeting, "Рассмотреть полномочия");
    for body in bodies {
        store.add_addressee(id, *body).expect("each body is named once");
    }
    store.adopt(&[id], None).expect("it has a text");
    id
}

/// A draft letter in Russian, from a meeting of its own.
pub fn draft(store: &mut Store) -> LetterId {
    let meeting = meeting(store);
    let body = body(store, "Министерство национальной экономики");
    adopted(store, meeting, &[body]);
    let made = store.draft_letters(meeting, &[Language::Ru]).expect("there is one to make");
    made.value[0]
}

pub fn signed(store: &mut Store) -> LetterId {
    let id = draft(store);
    let step = LetterStep::Sign { on: day(11, 2), file: None };
    store.step_letter(id, step, Some("{}".to_owned())).expect("a draft may be signed");
    id
}

/// Registers a letter by the next number of our own.
pub fn register(store: &mut Store, id: LetterId, on: NaiveDate) -> Letter {
    let step = LetterStep::Register { on, file_index: None, number: NumberSource::Own };
    store.step_letter(id, step, None).expect("a signed letter may be registered").value
}

pub fn sent(store: &mut Store) -> LetterId {
    let id = signed(store);
    register(store, id, day(11, 3));
    let step = LetterStep::Send { on: day(11, 4), channel: LetterChannel::Post };
    store.step_letter(id, step, None).expect("a registered letter may be sent");
    id
}
