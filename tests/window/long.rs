//! Long sessions: they are scrolled, and written in, as if they were short.

use std::path::Path;
use std::process::{Command, Stdio};

use hattama_domain::id::MeetingId;
use hattama_store::Store;
use serde_json::{Value, json};

use crate::driver::Window;
use crate::keyboard::{Seat, wait};
use crate::session::{self, SAMPLE};

/// Scrolls the record and looks in each frame whether there is something everywhere.
const SCROLL: &str = include_str!("scroll.js");

/// The sample session with as many speeches more, of one to three thousand characters each.
fn long_session(data: &Path, speeches: usize) -> (Store, MeetingId) {
    let mut sample: Value = serde_json::from_str(SAMPLE).expect("the sample is JSON");
    let record = &mut sample["reported"]["record"];
    let speech = |number: usize| {
        let text = "Роль маслихата должна стать заметнее. ".repeat(27 + number * 7 % 53);
        json!({ "speech": {
            "key": format!("long {number}"), "item": "role", "kind": "remark", "language": "ru",
            "speakers": ["soloveva"], "text": format!("{number}. {text}"), "passages": [],
        } })
    };
    record.as_array_mut().expect("a list of entries").extend((0..speeches).map(speech));
    session::with_sample(data, &sample.to_string())
}

#[tokio::test]
async fn ten_thousand_speeches_are_scrolled_without_a_blank_frame() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, meeting) = long_session(data.path(), 10_000);
    drop(store);
    let window = Window::open(data.path(), data.path()).await;
    window.go(&format!("#/meeting/{}/record", meeting.0)).await;
    window.see("Соловьева").await;
    window.run(SCROLL, vec![]).await;
    let seen = scrolled_to_the_last_step(&window).await;
    assert!(seen["frames"].as_u64().is_some_and(|frames| frames > 300), "{seen}");
    assert_eq!((&seen["blank"], &seen["atEnd"]), (&json!(0), &json!(true)), "{seen}");
    window.close().await;
}

/// What the frames have shown, once all are through: a slow machine may take its time as long as frames come.
async fn scrolled_to_the_last_step(window: &Window) -> Value {
    let mut seen = json!({ "frames": 0, "atEnd": null });
    while seen["atEnd"].is_null() {
        let more = "const seen = window.scrolled; return seen.frames > arguments[0] || seen.atEnd !== null ? seen : null";
        seen = window.answer(more, vec![seen["frames"].clone()]).await;
    }
    seen
}

#[test]
fn nothing_is_lost_while_copies_of_a_long_session_are_taken() {
    let data = tempfile::tempdir().expect("a folder");
    let (mut store, meeting) = long_session(data.path(), 2_000);
    let speech = session::begin(&mut store, meeting);
    let text = || session::text(&store, speech);
    let seat = Seat::take(data.path());
    session::begin_to_type(&seat, &store, speech);
    let mut copies = 0;
    let mut typed = String::new();
    while copies < 3 {
        let copy = data.path().join(format!("copy-{copies}.hattama"));
        let mut backup = Command::new(env!("CARGO_BIN_EXE_hattama"))
            .arg("--data")
            .arg(data.path())
            .args(["backup", "--to"])
            .arg(&copy)
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        let ended = loop {
            let word = format!(" word{}", typed.len());
            seat.write(&word);
            wait("the word on the disk", || text().ends_with(&word).then_some(()));
            typed.push_str(&word);
            if let Some(ended) = backup.try_wait().expect("it is our child") {
                break ended;
            }
        };
        assert!(ended.success(), "the copy is taken");
        copies += 1;
    }
    let text = text();
    let begun = text.strip_suffix(typed.as_str()).unwrap_or_else(|| panic!("«{text}»"));
    assert!(begun.bytes().all(|letter| letter == b'a'), "«{begun}»");
}
