//! The pictures of the manual and of the README: places of the real window over the complete sample. As a test it holds that each
//! of them can be reached; with `HATTAMA_PICTURES`, as `cargo xtask pictures` sets it, what is seen in each language is kept there.

mod office;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use hattama_domain::language::Language;
use hattama_domain::settings::{SettingsChange, Theme};
use serde_json::json;

use crate::driver::Window;
use office::Office;

/// The window of a picture, in pixels.
const SIZE: (u32, u32) = (1280, 800);

/// The size of the page, its fonts and what is in sight of its pictures there, nothing under way.
const SETTLED: &str = "\
const isSeen = (image) => image.getBoundingClientRect().top < innerHeight
const there = innerWidth === arguments[0] && document.fonts.status === 'loaded'
  && [...document.images].filter(isSeen).every((image) => image.complete && image.naturalWidth > 0)
  && !document.querySelector('[aria-busy=true], .saving')
return there || null";

/// What is done at a place before it is seen.
enum Then {
    Nothing,
    /// Waits for the page that stands beside.
    ToPaper,
    Click(&'static str),
    Scroll(&'static str),
    Search(&'static str),
}

/// What a picture shows: its name, the place, what has to be there, and what is done then.
const PLACES: [(&str, &str, &str, Then); 13] = [
    ("today", "today", "main section a", Then::Nothing),
    ("person", "person/{person}", ABOUT, Then::Click(ABOUT)),
    ("general", "meeting/{meeting}/general", "[data-text=meetingGoal]", Then::ToPaper),
    ("record", "meeting/{meeting}/record", "[data-text=speechText]", Then::ToPaper),
    ("decisions", "meeting/{meeting}/decisions", "[data-text=decisionText]", Then::ToPaper),
    ("recommendations", "meeting/{meeting}/recommendations", TEXT, Then::ToPaper),
    ("documents", "meeting/{meeting}/documents", "main li[data-at]", Then::Nothing),
    ("letter", LETTER.0, LETTER.1, Then::ToPaper),
    ("settings", "settings", "#settings-office", Then::Scroll("section:has(> #settings-office)")),
    ("ledger", "recommendations", LINE, Then::Click(LINE)),
    ("search", "search", ".words input", Then::Search("самоуправление")),
    ("overview", "pictures", "main [role=img] svg", Then::Nothing),
    ("copies", "settings", "#settings-copies", Then::Scroll("section:has(> #settings-copies)")),
];

/// The text of a recommendation.
const TEXT: &str = "[data-text=recommendationText]";

/// A letter, by its place and what is there.
const LETTER: (&str, &str) = ("letter/{letter}", "[data-text=letterOpening]");

/// The tab with what is known of a person.
const ABOUT: &str = "main [role=tab]:first-child";

/// The first line of the ledger.
const LINE: &str = "[role=grid] [aria-rowindex='2'] .what";

/// The session that goes on is pictured last: live mode has the window to itself.
const LIVE: &str = "live";

#[tokio::test]
async fn every_place_that_the_manual_shows_can_be_reached() {
    // The places are the same in each language; whoever keeps them wants them all.
    let languages = if kept().is_some() { &Language::ALL[..] } else { &[Language::Kk] };
    for &language in languages {
        let data = tempfile::tempdir().expect("a folder");
        let office = Office::new(data.path(), language);
        let window = Window::open(data.path(), data.path()).await;
        window.resize(SIZE).await;
        let folder = format!("manual/{}", language.code());
        for (name, place, there, then) in &PLACES {
            show(&window, &office.address(place), there, then).await;
            keep(&window, &folder, name).await;
        }
        if language == Language::Kk {
            office.change(SettingsChange::Theme(Theme::Dark));
            window.sees("[data-theme=dark]").await;
            show(&window, &office.address(LETTER.0), LETTER.1, &Then::ToPaper).await;
            keep(&window, "readme", "letter").await;
        }
        window.close().await;
        live(data.path(), &office, &folder).await;
    }
}

#[test]
fn the_manual_shows_these_places_and_no_others() {
    let taken: BTreeSet<String> = PLACES
        .iter()
        .map(|(name, ..)| *name)
        .chain([LIVE])
        .map(|name| format!("{name}.webp"))
        .collect();
    for language in Language::ALL {
        let folder =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("manual/pictures").join(language.code());
        let entries = fs::read_dir(folder).expect("the pictures of the manual").flatten();
        let shown: BTreeSet<String> =
            entries.map(|entry| entry.file_name().display().to_string()).collect();
        assert_eq!(shown, taken, "{language:?}");
    }
}

/// Goes to a place and waits until it is as it is to be seen.
async fn show(window: &Window, address: &str, there: &str, then: &Then) {
    window.go(address).await;
    window.sees(there).await;
    let (script, what) = match then {
        Then::Nothing => return,
        Then::ToPaper => return window.sees(".desk img").await,
        Then::Click(what) => ("document.querySelector(arguments[0]).click()", what),
        Then::Scroll(what) => ("document.querySelector(arguments[0]).scrollIntoView()", what),
        Then::Search(words) => {
            window.run("document.querySelector('.words input').focus()", vec![]).await;
            window.write(words).await;
            return window.sees("main mark").await;
        }
    };
    window.run(script, vec![json!(what)]).await;
}

/// The session that goes on, with what is being written of it.
async fn live(data: &Path, office: &Office, folder: &str) {
    office.begin();
    let window = Window::open(data, data).await;
    window.resize(SIZE).await;
    window.sees("[data-writing] textarea").await;
    window.write(office.said()).await;
    keep(&window, folder, LIVE).await;
    window.close().await;
}

/// Where pictures are to be kept, if they are.
fn kept() -> Option<PathBuf> {
    env::var_os("HATTAMA_PICTURES").map(PathBuf::from)
}

/// Keeps what is seen, where pictures are to be kept.
async fn keep(window: &Window, folder: &str, name: &str) {
    window.answer(SETTLED, vec![json!(SIZE.0)]).await;
    let seen = window.seen().await;
    let Some(kept) = kept() else { return };
    let folder = kept.join(folder);
    fs::create_dir_all(&folder).expect("the folder of pictures");
    fs::write(folder.join(format!("{name}.png")), seen).expect("the picture is kept");
}
