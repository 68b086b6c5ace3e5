//! What may happen to a program at work while somebody types: not a word is lost.

use std::path::Path;

use hattama::environment;
use hattama_domain::id::SpeechId;
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::NewMeeting;
use hattama_store::Store;

use crate::driver::Window;
use crate::keyboard::{LEFT, Seat, kill, wait};
use crate::session::{self, begin_to_type, text};

/// A store in which a session is going on and a voice has the floor: the window opens there, with
/// the caret in the text.
fn going_on(data: &Path) -> (Store, SpeechId) {
    let mut store = Store::open(data, environment()).expect("a new store");
    store.set_up(Language::Ru, None).expect("set up");
    let title = Wording::from([(Language::Ru, "Роль маслихата")]);
    let new = NewMeeting { title, ..NewMeeting::default() };
    let meeting = store.create_meeting(new).expect("created").value;
    let speech = session::begin(&mut store, meeting);
    (store, speech)
}

fn waits_for(store: &Store, speech: SpeechId, expected: &str) {
    wait(&format!("«{expected}» on the disk"), || {
        (text(store, speech) == expected).then_some(())
    });
}

#[test]
fn the_page_dies_and_text_and_caret_come_back() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = going_on(data.path());
    let seat = Seat::take(data.path());
    begin_to_type(&seat, &store, speech);
    seat.write(" word");
    seat.strike(LEFT);
    seat.strike(LEFT);
    seat.write("x");
    wait("the text on the disk", || text(&store, speech).ends_with(" woxrd").then_some(()));
    let before = text(&store, speech);
    let page = seat.page().expect("a process runs the page");
    kill("KILL", page);
    wait("another process for the page", || seat.page().filter(|other| *other != page));
    wait("a letter where the caret was", || {
        seat.write("y");
        (text(&store, speech) != before).then_some(())
    });
    let after = text(&store, speech);
    let (head, tail) = before.split_at(before.len() - "rd".len());
    let typed = after.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
    let typed = typed.unwrap_or_else(|| panic!("«{after}» should go on in «{before}»"));
    assert!(!typed.is_empty() && typed.chars().all(|letter| letter == 'y'), "«{after}»");
}

#[tokio::test]
async fn what_was_typed_to_the_last_key_survives_a_log_off() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = going_on(data.path());
    drop(store);
    let window = Window::open(data.path(), data.path()).await;
    window
        .answer(
            "return document.activeElement.closest('[data-writing]')?.dataset.writing ?? null",
            vec![],
        )
        .await;
    window.write("to the last key").await;
    window.log_off().await;
    let store = Store::open(data.path(), environment()).expect("nobody else has it");
    assert_eq!(text(&store, speech), "to the last key");
    assert_eq!(store.drafts().expect("read"), [], "it is finished, not only drafted");
}

#[test]
fn what_was_typed_is_on_the_disk_when_the_program_is_killed() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = going_on(data.path());
    let seat = Seat::take(data.path());
    begin_to_type(&seat, &store, speech);
    seat.write(" before the end");
    wait("the text on the disk", || {
        text(&store, speech).ends_with(" before the end").then_some(())
    });
    let before = text(&store, speech);
    seat.signal("KILL");
    seat.ended();
    let again = Seat::take(data.path());
    waits_for(&store, speech, &before);
    drop(again);
}
