//! A session that is going on while somebody types: a voice has the floor, and the window opens with the
//! caret in its text.

use std::path::Path;

use hattama::environment;
use hattama_domain::id::{MeetingId, SpeechId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::live::{Floor, Step};
use hattama_domain::meeting::NewMeeting;
use hattama_domain::speech::{Speaker, SpeechKind};
use hattama_store::Store;
use hattama_store::sample::Sample;

use crate::keyboard::{Seat, wait};

/// The bundled sample.
pub const SAMPLE: &str = include_str!("../../src-tauri/sample/session.json");

/// A new store with a sample in it, as reported.
pub fn with_sample(data: &Path, sample: &str) -> (Store, MeetingId) {
    let mut store = new_store(data);
    let sample = Sample::parse(sample).expect("it is a sample");
    let meeting = store.add_sample(&sample).expect("added").value;
    (store, meeting)
}

/// A new store, past the questions of the first start.
pub fn new_store(data: &Path) -> Store {
    let mut store = Store::open(data, environment()).expect("a new store");
    store.set_up(Language::Ru, None).expect("set up");
    store
}

/// A store in which a session is going on and a voice has the floor: the window opens there, with
/// the caret in the text.
pub fn going_on(data: &Path) -> (Store, SpeechId) {
    let mut store = new_store(data);
    let title = Wording::from([(Language::Ru, "Роль маслихата")]);
    let new = NewMeeting { title, ..NewMeeting::default() };
    let meeting = store.create_meeting(new).expect("created").value;
    let speech = begin(&mut store, meeting);
    (store, speech)
}

/// Lets a session begin, and gives the floor to a voice.
pub fn begin(store: &mut Store, meeting: MeetingId) -> SpeechId {
    store.step_session(meeting, Step::Enter).expect("entered");
    let floor =
        Floor::Speaker { speaker: Speaker::Voice, kind: SpeechKind::Remark, interrupting: false };
    store.give_floor(meeting, floor).expect("given").value.expect("it has the floor")
}

/// What the store has of the speech, typed or finished: all of it is on the disk.
pub fn text(store: &Store, speech: SpeechId) -> String {
    store.speech(speech).expect("it is there").text
}

/// Types until the page takes it: it has opened with the caret in the text.
pub fn begin_to_type(seat: &Seat, store: &Store, speech: SpeechId) {
    wait("the first letter on the disk", || {
        seat.write("a");
        (!text(store, speech).is_empty()).then_some(())
    });
}

/// Begins to type, writes words, and waits until the draft has them.
pub fn type_words(seat: &Seat, store: &Store, speech: SpeechId, words: &str) {
    begin_to_type(seat, store, speech);
    seat.write(words);
    wait("the draft on the disk", || text(store, speech).ends_with(words).then_some(()));
}
