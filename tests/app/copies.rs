//! Safety copies: by the command line, taken beside an open store, and restored from; by the window,
//! taken by themselves.

use std::fs;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use hattama::keep_taking;
use hattama_store::Store;
use serde_json::{Value, json};
use tauri::Listener;

use crate::cli::{Hattama, code, errors, said};
use crate::mock::Window;

/// How long a thread of the program may take to be heard.
const PATIENCE: Duration = Duration::from_secs(60);

fn sessions(hattama: &Hattama) -> usize {
    hattama.lines(&["meetings"]).len()
}

#[test]
fn a_backup_is_restored_and_the_old_store_is_kept() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let file = hattama.path("копия.hattama").display().to_string();
    assert_eq!(hattama.lines(&["backup", "--to", &file]), [file.as_str()]);

    let other = Hattama::new();
    let restored = other.lines(&["restore", &file]);
    assert!(restored[0].starts_with("В копии: заседаний 1, выступлений 3"), "{restored:?}");
    assert!(restored.contains(&"База восстановлена из копии.".to_owned()), "{restored:?}");
    assert!(!restored.iter().any(|line| line.starts_with("Прежняя база")), "there was none");
    assert_eq!(sessions(&other), 1);
    assert!(other.lines(&["check"])[0].starts_with("База цела."));

    let empty = Hattama::new();
    assert_eq!(sessions(&empty), 0);
    let restored = empty.lines(&["restore", &file]);
    let kept = restored.iter().find_map(|line| line.strip_prefix("Прежняя база сохранена: "));
    let kept = kept.expect("it says where").to_owned();
    assert!(Path::new(&kept).is_file());
    assert_eq!(sessions(&empty), 1);
    empty.lines(&["restore", &kept]);
    assert_eq!(sessions(&empty), 0);
}

#[test]
fn a_backup_is_taken_beside_an_open_store_and_overwrites_nothing() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let store = Store::open(&hattama.path("data"), hattama::environment()).expect("it is shared");
    let file = hattama.path("copy.hattama").display().to_string();
    let output = hattama.on_data(&["backup", "--to", &file, "--json"]);
    assert_eq!(code(&output), 0, "{}", errors(&output));
    let copy: Value = serde_json::from_str(&said(&output)).expect("JSON");
    assert_eq!((&copy["path"], &copy["meetings"]), (&Value::from(file.as_str()), &Value::from(1)));

    let before = fs::read(&file).expect("the copy");
    let output = hattama.on_data(&["backup", "--to", &file]);
    assert_eq!(code(&output), 1);
    assert!(errors(&output).starts_with("На этом месте уже стоит"), "{}", errors(&output));
    assert_eq!(fs::read(&file).expect("the copy"), before);

    let output = hattama.on_data(&["restore", &file]);
    assert_eq!(code(&output), 1);
    assert!(errors(&output).starts_with("База открыта в другом окне"), "{}", errors(&output));
    assert_eq!(store.meetings().expect("it is whole").len(), 1);
}

#[test]
fn what_is_no_copy_restores_nothing() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let file = hattama.path("text.hattama");
    fs::write(&file, "Это не копия. ".repeat(100)).expect("a file");
    let file = file.display().to_string();
    let output = hattama.on_data(&["restore", &file]);
    assert_eq!((code(&output), said(&output).as_str()), (1, ""));
    assert!(errors(&output).starts_with("Это не копия базы"), "{}", errors(&output));
    let missing = hattama.on_data(&["restore", &hattama.path("нет").display().to_string()]);
    assert_eq!(code(&missing), 1);
    assert_eq!(code(&hattama.on_data(&["backup"])), 2);
    assert_eq!(sessions(&hattama), 1);
}

#[test]
fn a_store_too_damaged_to_open_is_restored_all_the_same() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let file = hattama.path("copy.hattama").display().to_string();
    hattama.lines(&["backup", "--to", &file]);
    let store = hattama.path("data").join("hattama.db");
    fs::write(&store, "оборвано").expect("damaged");
    assert_eq!(code(&hattama.on_data(&["meetings"])), 1);
    let restored = hattama.lines(&["restore", &file]);
    let kept = restored.iter().find_map(|line| line.strip_prefix("Прежняя база сохранена: "));
    let kept = Path::new(kept.expect("it says where")).join("hattama.db");
    assert_eq!(fs::read_to_string(kept).expect("as it was"), "оборвано");
    assert_eq!(sessions(&hattama), 1);
}

/// Lets the window take copies by itself, and gives what it is told of them.
fn taking(window: &Window) -> Receiver<Value> {
    let (tell, told) = channel();
    window.app().listen("copy-taken", move |event| {
        let said = serde_json::from_str(event.payload()).expect("JSON");
        // Nobody listens any more only where the test has failed.
        let _ = tell.send(said);
    });
    keep_taking(window.app().handle().clone(), Duration::ZERO);
    told
}

/// A window on the sample, and its session.
fn window() -> (Window, Value) {
    let window = Window::open("chosen");
    window.set_up();
    let meeting = window.tell("add_sample", json!({ "complete": false }));
    window.tell("change_meeting", json!({ "id": meeting, "change": { "status": "planned" } }));
    (window, meeting)
}

fn step(window: &Window, meeting: &Value, step: &str) {
    window.tell("step_session", json!({ "meeting": meeting, "step": step }));
}

#[test]
fn a_copy_is_taken_each_day_and_when_a_session_ends() {
    let (window, meeting) = window();
    let told = taking(&window);
    let next = || told.recv_timeout(PATIENCE).expect("a copy is taken");
    assert_eq!(next(), json!({ "reason": "daily", "trouble": null }), "there was none");
    step(&window, &meeting, "enter");
    step(&window, &meeting, "end");
    assert_eq!(next(), json!({ "reason": "session", "trouble": null }));
    let copies: Vec<Value> = window.ask("copies", json!({}));
    let reasons: Vec<_> = copies.iter().map(|copy| copy["name"]["reason"].clone()).collect();
    assert_eq!(reasons, ["session", "daily"]);
}

#[test]
fn a_copy_that_the_window_was_closed_over_is_taken_when_it_opens_again() {
    let (window, meeting) = window();
    step(&window, &meeting, "enter");
    step(&window, &meeting, "end");
    assert_eq!(window.ask::<Vec<Value>>("copies", json!({})), Vec::<Value>::new());
    let told = taking(&window);
    let taken = told.recv_timeout(PATIENCE).expect("a copy is taken");
    assert_eq!(taken["reason"], "session");
}
