//! Damage is seen: by the window, quietly, and by the command line; what is mended is whole again.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use hattama::{environment, keep_checking};
use hattama_domain::copy::CopyReason;
use hattama_store::Store;
use hattama_store::sample::Sample;
use serde_json::{Value, json};
use tauri::Listener;

use crate::cli::{Hattama, code, errors, said};
use crate::mock::Window;

/// How long a thread of the program may take to be heard.
const PATIENCE: Duration = Duration::from_secs(60);

/// Flips a bit of every «Создан новый» in a store that nobody has open: it is «Роздан новый» then.
/// It stands in a speech, and in the step of the history that wrote it.
fn flip(data: &Path) {
    let file = data.join("hattama.db");
    let mut bytes = fs::read(&file).expect("readable");
    let whole = "Создан новый".as_bytes();
    let places = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(whole));
    let places: Vec<usize> = places.collect();
    assert_eq!(places.len(), 2, "the speech and the history have it");
    for at in places {
        bytes[at + 1] ^= 1;
    }
    fs::write(&file, bytes).expect("damaged");
}

/// What the window is told, as it is told.
fn heard(window: &Window) -> Receiver<Value> {
    let (tell, told) = channel();
    window.app().listen("damage-found", move |event| {
        let said = serde_json::from_str(event.payload()).expect("JSON");
        // Nobody listens any more only where the test has failed.
        let _ = tell.send(said);
    });
    told
}

/// A window on the sample, damaged before it was opened, and the copy that was taken of it before.
fn window() -> (Window, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let mut store = Store::open(&data, environment()).expect("a new store");
    let sample = Sample::parse(include_str!("../../src-tauri/sample/session.json"));
    store.add_sample(&sample.expect("it is ours")).expect("added");
    let copy = store.take_copy(CopyReason::Hand).expect("taken").path;
    drop(store);
    flip(&data);
    let window = Window::open_in(folder, "chosen");
    window.set_up();
    (window, copy)
}

fn damage(window: &Window) -> Vec<Value> {
    window.ask("damage", json!({}))
}

fn mend(window: &Window, hit: &Value) {
    window.tell("mend", json!({ "hit": hit["hit"], "source": hit["remedy"]["source"] }));
}

#[test]
fn the_window_is_told_of_damage_and_mends_it_by_one_command() {
    let (window, copy) = window();
    assert_eq!(damage(&window), Vec::<Value>::new(), "nobody has looked yet");
    let told = heard(&window);
    keep_checking(window.app().handle().clone(), Duration::ZERO);
    let found = told.recv_timeout(PATIENCE).expect("it is told");
    assert_eq!(found, json!({ "trouble": null }));

    let found = damage(&window);
    let kinds = |found: &[Value]| {
        let place = |damage: &Value| damage["hit"]["place"].clone();
        found.iter().map(place).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&found), ["record", "history"]);
    let [text, step] = &found[..] else { panic!("two: {found:?}") };
    assert_eq!(text["hit"]["field"]["kind"], "speechText");
    let title = text["meeting"][1]["ru"].as_str().expect("a title");
    assert!(title.starts_with("Роль маслихата"), "{title}");
    assert_eq!(text["speakers"].as_array().map(Vec::len), Some(2));
    let words = |value: &Value| value["text"].as_str().expect("a text").to_owned();
    assert!(
        words(text).contains("Создан новый") != words(&text["remedy"]).contains("Создан новый")
    );
    for damage in &found {
        let source = &damage["remedy"]["source"];
        assert_eq!((&source["from"], &source["path"]), (&json!("copy"), &json!(copy)));
    }
    assert_eq!((&step["step"]["name"], &step["text"]), (&json!("addSample"), &Value::Null));

    mend(&window, text);
    assert_eq!(kinds(&damage(&window)), ["history"]);
    assert_eq!(window.tell("undo", json!({})), "mendText");
    assert_eq!(damage(&window), found, "undo brings it back, and that is seen");
    assert_eq!(window.tell("redo", json!({})), "mendText");

    let refused = window.refused("undo", json!({}));
    assert_eq!(refused["kind"], "conflict");
    let message = refused["message"].as_str().expect("a message");
    assert!(message.contains(&format!("шаг истории № {}", step["hit"]["number"])), "{message}");
    mend(&window, step);
    assert_eq!(window.ask::<Vec<Value>>("check_texts", json!({})), Vec::<Value>::new());
    assert_eq!(window.tell("undo", json!({})), "addSample");
}

#[test]
fn a_check_names_each_damaged_text_and_the_backup_that_has_it_whole() {
    let hattama = Hattama::new();
    let meeting = hattama.lines(&["sample"]).remove(0);
    let backup = hattama.path("копия.hattama");
    hattama.lines(&["backup", "--to", &backup.display().to_string()]);
    let backup = fs::canonicalize(backup).expect("it is there").display().to_string();
    flip(&hattama.path("data"));

    let output = hattama.on_data(&["check", "--json"]);
    assert_eq!(code(&output), 1);
    let report: Value = serde_json::from_str(&said(&output)).expect("JSON");
    assert_eq!(report["speeches"], 3);
    let faults = report["faults"].as_array().expect("faults");
    let keys = ["fault", "what", "noun", "place", "meeting", "copy"];
    let lines: Vec<_> = faults.iter().map(|fault| keys.map(|key| fault[key].clone())).collect();
    let all = |line: [&str; 6]| {
        line.map(|value| if value.is_empty() { Value::Null } else { json!(value) })
    };
    assert_eq!(
        lines,
        [
            all(["text", "speechText", "speech", "record", &meeting, &backup]),
            all(["history", "addSample", "", "history", "", &backup]),
        ]
    );
    let named = errors(&output);
    let [text, step] = named.lines().collect::<Vec<_>>()[..] else { panic!("{named}") };
    let id = faults[0]["id"].as_str().expect("an id");
    for words in [id, "Текст выступления", "Заседание: «Роль маслихата", "Кто выступал: "]
    {
        assert!(text.contains(words), "{text}");
    }
    assert!(step.starts_with("Повреждён шаг истории № "), "{step}");
    for line in [text, step] {
        assert!(line.ends_with(&format!("Целым есть в копии: {backup}")), "{line}");
    }
    for language in ["kk", "en"] {
        let output = hattama.on_data(&["check", "--ui-lang", language]);
        assert_eq!(errors(&output).matches(&backup).count(), 2, "{}", errors(&output));
    }

    fs::remove_file(&backup).expect("taken away");
    let output = hattama.on_data(&["check"]);
    assert_eq!(
        errors(&output).matches("Ни в одной доступной копии").count(),
        2,
        "{}",
        errors(&output)
    );
}

#[test]
fn what_is_legible_of_a_damaged_speech_is_read_and_exported_all_the_same() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let file = hattama.path("data").join("hattama.db");
    let mut bytes = fs::read(&file).expect("readable");
    let whole = "Создан новый".as_bytes();
    while let Some(at) = bytes.windows(whole.len()).position(|found| found == whole) {
        bytes[at] ^= 0x80;
    }
    fs::write(&file, bytes).expect("damaged");
    let speeches = hattama.lines(&["speeches", "latest"]).join("\n");
    assert!(speeches.contains("оздан новый") && speeches.contains('\u{fffd}'), "{speeches}");
    let store = Store::open(&hattama.path("data"), environment()).expect("it opens");
    let meeting = store.latest_meeting().expect("read").expect("the sample");
    store.meeting_file(meeting).expect("papers are made from it");
}
