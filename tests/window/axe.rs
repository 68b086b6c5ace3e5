//! axe looks at live mode where colours are what they are: in the real window, light and dark.

use std::fs;
use std::path::Path;

use fantoccini::key::Key;
use hattama_domain::settings::{SettingsChange, Theme};
use serde_json::{Value, json};

use crate::driver::Window;
use crate::session::{self, SAMPLE};

/// Where npm has put axe-core.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/node_modules/axe-core/axe.min.js");

/// Looks at all that is drawn, by all rules.
const LOOK: &str = "\
window.violations = null
axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => {
  window.violations = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
})";

/// What is opened over or beside the text, by which keys, and what is there then.
const PARTS: [(&[Key], &str, &str); 5] = [
    (&[Key::Control], "q", "[data-part=queue] [role=combobox]"),
    (&[Key::Control], "p", "dialog[open]"),
    (&[Key::Control], "g", "[role=dialog] textarea"),
    (&[Key::Control], ".", "dialog[open] [role=option]"),
    (&[Key::Control, Key::Shift], "p", ".desk img"),
];

#[tokio::test]
async fn axe_finds_nothing_in_live_mode() {
    for theme in [Theme::Light, Theme::Dark] {
        let data = tempfile::tempdir().expect("a folder");
        going_on(data.path(), theme);
        let window = Window::open(data.path(), data.path()).await;
        window
            .answer("return document.querySelector('[data-writing] textarea') && true", vec![])
            .await;
        window.run(&fs::read_to_string(AXE).expect("npm has installed it"), vec![]).await;
        finds_nothing(&window, &format!("{theme:?}")).await;
        for (held, key, there) in PARTS {
            window.press(held, key).await;
            let seen = format!("return document.querySelector('{there}') && true");
            window.answer(&seen, vec![]).await;
            finds_nothing(&window, &format!("{theme:?}, {held:?} {key}")).await;
            window.hit(Key::Escape).await;
        }
        window.close().await;
    }
}

/// The sample session as it goes on: a voice has the floor.
fn going_on(data: &Path, theme: Theme) {
    let (mut store, meeting) = session::with_sample(data, SAMPLE);
    store.change_settings(SettingsChange::Theme(theme)).expect("changed");
    session::begin(&mut store, meeting);
}

async fn finds_nothing(window: &Window, state: &str) {
    window.run(LOOK, vec![]).await;
    let found: Value = window.answer("return window.violations", vec![]).await;
    assert_eq!(found, json!([]), "{state}");
}
