//! The help over a session that goes on: it has its pictures, and when it is closed she types on where she was.

use fantoccini::key::Key;

use crate::driver::Window;
use crate::keyboard::wait;
use crate::session;

/// The pictures of the page are there.
const PICTURED: &str = "\
const pictures = [...document.querySelectorAll('dialog article img')]
return (pictures.length > 0 && pictures.every(({ naturalWidth }) => naturalWidth > 0)) || null";

#[tokio::test]
async fn the_help_leaves_the_caret_where_it_was() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = session::going_on(data.path());
    let window = Window::open(data.path(), data.path()).await;
    window.sees("[data-writing] textarea:focus").await;
    window.write("Начало конец").await;
    for _ in "конец".chars() {
        window.hit(Key::Left).await;
    }
    window.hit(Key::F1).await;
    window.sees("dialog[open] article:focus").await;
    window.answer(PICTURED, vec![]).await;
    window.hit(Key::Escape).await;
    window.sees("[data-writing] textarea:focus").await;
    window.write("и ").await;
    wait("what was typed", || (session::text(&store, speech) == "Начало и конец").then_some(()));
    drop(store);
    window.close().await;
}
