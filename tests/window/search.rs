//! Searching: a hit opens with the words that were looked for selected and in sight, however long the text.

use fantoccini::key::Key;
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::NewMeeting;
use hattama_domain::record::Place;
use hattama_domain::speech::{NewSpeech, Speaker, SpeechKind};
use hattama_words::Words;

use crate::driver::Window;
use crate::session;

/// The words that are selected, once the end of their text is in sight.
const SELECTED: &str = "const area = document.activeElement; \
    if (area?.tagName !== 'TEXTAREA' || area.getBoundingClientRect().bottom > innerHeight) return null; \
    return area.value.slice(area.selectionStart, area.selectionEnd) || null";

#[tokio::test]
async fn a_hit_at_the_end_of_a_long_speech_is_selected_and_in_sight() {
    let data = tempfile::tempdir().expect("a folder");
    let mut store = session::new_store(data.path());
    let title = Wording::from([(Language::Ru, "О переправах")]);
    let new = NewMeeting { title, ..NewMeeting::default() };
    let meeting = store.create_meeting(new).expect("created").value;
    let text = format!("{}Построим мосты", "О развитии района. ".repeat(1_000));
    let new = NewSpeech {
        speakers: vec![Speaker::Voice],
        kind: SpeechKind::Remark,
        language: Language::Ru,
        text,
    };
    store.add_speech(meeting, Place::End(None), new).expect("added");
    drop(store);

    let window = Window::open(data.path(), data.path()).await;
    window.go("#/search").await;
    window.fill(&Words::of(Language::Ru).say("search-words"), "мост").await;
    window.see("мосты").await;
    window.hit(Key::Enter).await;
    assert_eq!(window.answer(SELECTED, vec![]).await, "мосты");
    window.close().await;
}
