//! axe looks at live mode where colours are what they are: in the real window, light and dark.

use std::fs;
use std::path::Path;

use chrono::{TimeDelta, Utc};
use fantoccini::key::Key;
use hattama::environment;
use hattama_domain::event::Tick;
use hattama_domain::id::{MeetingId, SpeechId};
use hattama_domain::live::{NewRequest, Step};
use hattama_domain::meeting::MeetingChange;
use hattama_domain::quorum::{QuorumRule, Share};
use hattama_domain::settings::{SettingsChange, Theme};
use hattama_domain::speech::{Speaker, SpeechChange, SpeechKind};
use hattama_store::{Environment, Store};
use rusqlite::Connection;
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

/// How long the floor was given ago, and what was allotted: its last minute runs.
const SPOKEN: TimeDelta = TimeDelta::seconds(545);
const ALLOTTED: u32 = 600;

/// A key with those held down.
type Chord = (&'static [Key], &'static str);

const ESCAPE: &str = "\u{e00c}";
const ENTER: &str = "\u{e007}";
const F1: &str = "\u{e031}";
const F4: &str = "\u{e034}";
const CONTROL: &[Key] = &[Key::Control];
const CONTROL_SHIFT: &[Key] = &[Key::Control, Key::Shift];

/// What is opened over or beside the text: by which keys, each pressed once what the one before it brings is there, and what puts
/// it away.
const PARTS: [(&[(Chord, &str)], Chord); 10] = [
    (&[((&[], F1), "dialog[open] article:focus")], (&[], ESCAPE)),
    (&[((CONTROL, "q"), "[data-part=queue] [role=combobox]")], (&[], ESCAPE)),
    (&[((CONTROL, "p"), "dialog[open]")], (&[], ESCAPE)),
    (&[((CONTROL, "g"), VOTE)], (&[], ESCAPE)),
    (
        &[
            ((CONTROL, "g"), VOTE),
            // The key may be pressed again before the window shows what it did.
            ((CONTROL_SHIFT, "g"), VOTE),
            ((CONTROL_SHIFT, "g"), "[role=dialog] [data-first] [role=radiogroup]"),
        ],
        (&[], ESCAPE),
    ),
    (&[((CONTROL, "."), "dialog[open] [role=option]")], (&[], ESCAPE)),
    (&[((CONTROL, "o"), "[data-part=text] .line input:focus")], (&[], ESCAPE)),
    (&[((&[], F4), "[data-part=text] [role=combobox]:focus")], (&[], ESCAPE)),
    (
        &[
            ((CONTROL, "k"), "dialog[open] input:focus"),
            ((&[], "перенести вопрос"), "dialog[open] [role=option]"),
            ((&[], ENTER), "dialog[open] select"),
        ],
        (&[], ESCAPE),
    ),
    (&[((CONTROL_SHIFT, "p"), ".desk img")], (CONTROL_SHIFT, "p")),
];
const VOTE: &str = "[role=dialog] textarea";

#[tokio::test]
async fn axe_finds_nothing_in_live_mode() {
    for theme in [Theme::Light, Theme::Dark] {
        let data = tempfile::tempdir().expect("a folder");
        let (mut store, meeting, speech) = going_on(data.path(), theme);
        let window = Window::open(data.path(), data.path()).await;
        window.sees("[data-writing] textarea").await;
        window.run(&fs::read_to_string(AXE).expect("npm has installed it"), vec![]).await;
        let looks = Looks { window: &window, theme };
        window.sees(".floor.closing").await;
        looks.at("the last minute").await;
        for (steps, back) in PARTS {
            for ((held, key), there) in steps {
                window.press(held, key).await;
                window.sees(there).await;
            }
            looks.at(steps[steps.len() - 1].1).await;
            window.press(back.0, back.1).await;
        }
        store.change_speech(speech, SpeechChange::Allotted(Some(60))).expect("changed");
        window.sees(".floor.over").await;
        looks.at("too long").await;
        store.step_session(meeting, Step::Break).expect("a break");
        window.sees(".phase.break").await;
        looks.at("a break").await;
        not_saved(&window, data.path(), &looks).await;
        drop(store);
        window.close().await;
    }
}

/// The sample session as it goes on: a voice has had the floor for long, others wait.
fn going_on(data: &Path, theme: Theme) -> (Store, MeetingId, SpeechId) {
    let (store, meeting) = session::with_sample(data, SAMPLE);
    drop(store);
    let before = Environment {
        now: Box::new(|| Utc::now() - SPOKEN),
        // Between two boots of a machine the clock on the wall tells how long it was.
        tick: Box::new(|| Tick { boot: "before".to_owned(), millis: 0 }),
        ..environment()
    };
    let mut store = Store::open(data, before).expect("opened");
    store.change_settings(SettingsChange::Theme(theme)).expect("changed");
    let quorum = QuorumRule::Share(Share { of: 2, out_of: 3, more: false });
    store.change_meeting(meeting, MeetingChange::Quorum(Some(quorum))).expect("changed");
    let speech = session::begin(&mut store, meeting);
    store.change_speech(speech, SpeechChange::Allotted(Some(ALLOTTED))).expect("changed");
    for (name, point_of_order) in [("Представитель НПО", false), ("Гость", true)]
    {
        let speaker = Speaker::Named(name.to_owned());
        let new = NewRequest { speaker, kind: SpeechKind::Question, point_of_order };
        store.add_request(meeting, new).expect("added");
    }
    drop(store);
    (Store::open(data, environment()).expect("opened"), meeting, speech)
}

/// While another program keeps the store to itself, what is typed can't be saved.
async fn not_saved(window: &Window, data: &Path, looks: &Looks<'_>) {
    let other = Connection::open(data.join("hattama.db")).expect("opened");
    other.execute_batch("BEGIN IMMEDIATE").expect("nobody writes");
    window.write("Не записано. ").await;
    window.sees(".saved.failed").await;
    looks.at("not saved").await;
    other.execute_batch("ROLLBACK").expect("it was begun");
    window.sees(".saved.saved").await;
}

struct Looks<'a> {
    window: &'a Window,
    theme: Theme,
}

impl Looks<'_> {
    async fn at(&self, state: &str) {
        self.window.run(LOOK, vec![]).await;
        let found: Value = self.window.answer("return window.violations", vec![]).await;
        assert_eq!(found, json!([]), "{:?}: {state}", self.theme);
    }
}
