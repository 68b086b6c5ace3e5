//! A long session to measure with.

use std::path::Path;

use hattama_domain::id::MeetingId;
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::NewMeeting;
use hattama_store::Store;
use hattama_store::sample::Sample;
use serde_json::{Value, json};

use crate::{SAMPLE, save};

/// A store with the sample session and this many speeches more, of one to three thousand characters
/// each, and with an empty session.
pub fn fill(folder: &Path, speeches: usize) -> (Store, MeetingId, MeetingId) {
    let mut sample: Value = serde_json::from_str(SAMPLE).expect("the sample is JSON");
    let speech = |number: usize| {
        let text = "Роль маслихата должна стать заметнее. ".repeat(27 + number * 7 % 53);
        json!({ "speech": {
            "key": format!("long {number}"), "item": "role", "kind": "remark", "language": "ru",
            "speakers": ["soloveva"], "text": format!("{number}. {text}"), "passages": [],
        } })
    };
    let record = sample["reported"]["record"].as_array_mut().expect("a list of entries");
    record.extend((0..speeches).map(speech));
    let sample = Sample::parse(&sample.to_string()).expect("it is a sample");
    let mut store = Store::open(folder, save::environment()).expect("a new store");
    store.set_up(Language::Ru, None).expect("set up");
    let long = store.add_sample(&sample).expect("added").value;
    let title = Wording::from([(Language::Ru, "Новое заседание")]);
    let empty = store.create_meeting(NewMeeting { title, ..NewMeeting::default() });
    (store, long, empty.expect("created").value)
}
