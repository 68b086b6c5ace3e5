//! Exporting where it doesn't go smoothly: it is cancelled on the way, the folder is gone, something is missing.

use std::fs;
use std::path::Path;

use fantoccini::key::Key;
use hattama_domain::id::MeetingId;
use hattama_domain::language::Language;
use hattama_store::sample::Sample;
use hattama_words::Words;
use serde_json::{Value, json};

use crate::driver::Window;
use crate::files;
use crate::session::{self, SAMPLE};

/// As many bodies more as the session writes to, so that there is time to change one's mind.
const BODIES: usize = 300;

/// A message in the language of the window.
fn say(id: &str) -> String {
    Words::of(Language::Ru).say(id)
}

/// The sample with a recommendation that goes to many bodies, all of it ready to go out.
fn sample_to_many() -> Value {
    let mut sample: Value = serde_json::from_str(SAMPLE).expect("the sample is JSON");
    let list = |sample: &mut Value, at: &str, more: &dyn Fn(usize) -> Value| {
        let list = sample.pointer_mut(at).and_then(Value::as_array_mut).expect("a list");
        list.extend((0..BODIES).map(more));
    };
    let key = |number: usize| json!(format!("body {number}"));
    let words = |number: usize, ru: &str, kk: &str| json!({ "ru": format!("{ru} № {number}"), "kk": format!("№ {number} {kk}") });
    list(
        &mut sample,
        "/reported/bodies",
        &|number| json!({ "key": key(number), "full": words(number, "Управление", "басқарма"), "short": {} }),
    );
    list(&mut sample, "/reported/recommendations/0/addressees", &key);
    list(
        &mut sample,
        "/complete/addressees",
        &|number| json!({ "body": key(number), "dative": words(number, "Управлению", "басқармаға") }),
    );
    sample
}

/// A store with a sample, as reported or with what the report left open.
fn stored(data: &Path, sample: &str, is_complete: bool) -> MeetingId {
    let sample = Sample::parse(sample).expect("it is a sample");
    let mut store = session::new_store(data);
    let added =
        if is_complete { store.complete_sample(&sample) } else { store.add_sample(&sample) };
    added.expect("added").value
}

/// Opens the dialog of the export at the documents of a session.
async fn ask_to_export(window: &Window, meeting: MeetingId) {
    window.go(&format!("#/meeting/{}/documents", meeting.0)).await;
    window.see(&say("documents-letters-title")).await;
    window.press(&[Key::Control], "e").await;
    window.control("button", &say("export-choose-folder")).await;
}

#[tokio::test]
async fn an_export_that_is_cancelled_leaves_whole_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, out) = (folder.path().join("data"), folder.path().join("out"));
    fs::create_dir(&out).expect("a folder");
    let meeting = stored(&data, &sample_to_many().to_string(), true);
    let window = Window::open(&data, &out).await;
    ask_to_export(&window, meeting).await;
    window.see(&say("export-complete")).await;
    window.click("button", &say("export-choose-folder")).await;
    window.click("button", &say("export-run")).await;
    window.see(&say("export-running-letters")).await;
    window.click("button", &say("control-cancel")).await;
    window.see(&say("error-cancelled")).await;
    let (word, pdf) = (files::with_ending(&out, "docx"), files::with_ending(&out, "pdf"));
    let written = fs::read_dir(&out).expect("the folder is there").count();
    assert_eq!(word.len() + pdf.len(), written, "nothing half-written lies beside the files");
    assert!(written < 4 * BODIES, "it went on: {written} files");
    assert!(!files::text_of_word(word.last().expect("one at least")).is_empty());
    assert!(pdf.iter().all(|pdf| !files::text_of_pdf(pdf).is_empty()), "each PDF is whole");
    window.close().await;
}

#[tokio::test]
async fn a_folder_that_is_gone_is_named_and_what_was_chosen_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, out) = (folder.path().join("data"), folder.path().join("флешка"));
    let meeting = stored(&data, SAMPLE, true);
    let window = Window::open(&data, &out).await;
    ask_to_export(&window, meeting).await;
    window.click("button", &say("export-choose-folder")).await;
    window.click("button", &say("export-run")).await;
    let path = out.display().to_string();
    window
        .see(&Words::of(Language::Ru).say_with("error-file-not-found", &[("path", path.into())]))
        .await;
    assert!(!out.exists(), "a disk that is out is no folder to make");
    fs::create_dir(&out).expect("the disk is put in");
    window.click("button", &say("export-run")).await;
    window.see(&Words::of(Language::Ru).say_with("export-done", &[("count", 12.into())])).await;
    window.close().await;
}

#[tokio::test]
async fn what_an_export_lacks_is_named_and_a_click_leads_there() {
    let data = tempfile::tempdir().expect("a folder");
    let meeting = stored(data.path(), SAMPLE, false);
    let window = Window::open(data.path(), data.path()).await;
    ask_to_export(&window, meeting).await;
    window.click("button", &say("gap-meeting-date")).await;
    let focused = "return document.activeElement.closest('[data-gap]')?.dataset.gap ?? null";
    assert_eq!(window.answer(focused, vec![]).await, "meetingDate");
    assert_eq!(window.place().await, format!("#/meeting/{}/general", meeting.0));
    assert!(files::with_ending(data.path(), "docx").is_empty(), "nothing is written");
    window.close().await;
}
