//! Minutes by the window's commands: agreed, final, locked, printed as kept, and followed by a new
//! version that shows what differs.

use std::fs;

use serde_json::{Value, json};

use crate::mock::Window;

/// A window on the complete sample, whose minutes lack nothing.
fn window() -> (Window, Value) {
    let window = Window::open("chosen");
    window.set_up();
    let meeting = window.tell("add_sample", json!({ "complete": true }));
    (window, meeting)
}

fn of(meeting: &Value) -> Value {
    json!({ "meeting": meeting, "language": "ru", "form": "short" })
}

fn step(window: &Window, meeting: &Value, step: Value) -> Value {
    window.tell("step_minutes", json!({ "of": of(meeting), "step": step }))
}

fn state(window: &Window, meeting: &Value) -> Value {
    let asked = json!({ "meeting": meeting, "form": "short" });
    let states: Vec<Value> = window.ask("minutes", asked);
    let russian = states.into_iter().find(|state| state["of"]["language"] == "ru");
    russian.expect("the office writes Russian")
}

fn title(meeting: &Value, text: &str) -> Value {
    let field = json!({ "owner": meeting, "kind": "meetingTitle", "language": "ru" });
    json!({ "field": field, "text": text })
}

/// What the pages beside the record look like.
fn beside(window: &Window, meeting: &Value) -> Vec<String> {
    let view: Value = window.ask("paper", json!({ "paper": { "minutes": of(meeting) } }));
    let pages = view["pages"].as_array().expect("pages");
    pages.iter().map(|page| page["look"].as_str().expect("a look").to_owned()).collect()
}

/// The plain text of what an export writes.
fn exported(window: &Window, meeting: &Value, papers: &Value, draft: bool) -> String {
    let wanted = json!({ "papers": papers, "formats": ["txt"], "draft": draft });
    let folder = window.folder().join("out");
    fs::create_dir_all(&folder).expect("a folder to export to");
    let export = json!({ "meeting": meeting, "wanted": wanted, "folder": folder.display().to_string(), "progress": "__CHANNEL__:1" });
    let exported: Value = window.ask("export", export);
    let path = exported["paths"][0].as_str().expect("a path");
    fs::read_to_string(path).expect("it is there")
}

#[test]
fn final_minutes_are_printed_as_kept_until_a_new_version_is_final() {
    let (window, meeting) = window();
    let papers = json!({ "minutes": { "languages": ["ru"], "form": "short" } });
    let before = exported(&window, &meeting, &papers, false);
    let draft = beside(&window, &meeting);
    assert_eq!(state(&window, &meeting)["versions"], json!([]));
    let first = step(&window, &meeting, json!("agree"));
    assert_eq!((&first["version"], &first["status"]), (&json!(1), &json!("agreed")));
    assert_eq!(beside(&window, &meeting), draft, "the record goes on");
    step(&window, &meeting, json!("makeFinal"));
    let last = beside(&window, &meeting);
    assert_ne!(last, draft, "what is final is no draft on the page beside the record either");
    assert_eq!(state(&window, &meeting)["kept"], "alike");
    assert_eq!(exported(&window, &meeting, &papers, false), before);
    assert!(exported(&window, &meeting, &papers, true).starts_with("ПРОЕКТ"));

    let refused = window.refused("write_text", title(&meeting, "Иначе"));
    assert_eq!(refused["kind"], "invalid");
    assert!(refused["message"].as_str().is_some_and(|text| text.starts_with("Протокол утверждён")));

    let reason = json!({ "newVersion": { "reason": "уточнено название" } });
    let second = step(&window, &meeting, reason);
    assert_ne!(beside(&window, &meeting), last, "a draft again");
    window.tell("write_text", title(&meeting, "О роли маслихата сегодня"));
    assert_eq!(exported(&window, &meeting, &papers, false), before, "the first is in force");
    step(&window, &meeting, json!("agree"));
    step(&window, &meeting, json!("makeFinal"));
    let after = exported(&window, &meeting, &papers, false);
    assert!(after.contains("О роли маслихата сегодня"), "{after}");
    assert!(after.contains("(редакция 2: уточнено название)"), "{after}");
    let kept = exported(&window, &meeting, &json!({ "version": first["id"] }), false);
    assert_eq!(kept, before);

    let asked = json!({ "before": first["id"], "after": second["id"] });
    let differences: Vec<Value> = window.ask("minutes_differences", asked);
    let said = json!(differences).to_string();
    assert!(said.contains("редакция 2") && said.contains("сегодня"), "{said}");
}

#[test]
fn the_signed_file_stands_beside_a_final_version_and_is_checked() {
    let (window, meeting) = window();
    let papers = json!({ "minutes": { "languages": ["ru"], "form": "short" } });
    step(&window, &meeting, json!("agree"));
    let last = step(&window, &meeting, json!("makeFinal"));
    let before = exported(&window, &meeting, &papers, false);
    fs::write(window.folder().join("chosen"), "подписанный протокол").expect("a file to attach");
    let file: Value = window.ask("attach_file", json!({}));
    let signed =
        window.tell("attach_to_minutes", json!({ "version": last["id"], "file": file.clone() }));
    assert_eq!((&signed["signed"], &signed["seal"]), (&file, &last["seal"]));
    assert_eq!(state(&window, &meeting)["versions"], json!([signed]));
    assert_eq!(exported(&window, &meeting, &papers, false), before, "the kept paper goes out");
    let checked: Value = window.ask("check_texts", json!({}));
    assert_eq!(checked, json!([]), "the seal holds");
}

#[test]
fn what_is_agreed_stays_so_while_the_record_goes_on_and_says_that_it_does() {
    let (window, meeting) = window();
    let agreed = step(&window, &meeting, json!("agree"));
    window.tell("write_text", title(&meeting, "О роли маслихата сегодня"));
    assert_eq!(state(&window, &meeting)["kept"], "changed");
    let asked = json!({ "before": agreed["id"], "after": null });
    let differences: Vec<Value> = window.ask("minutes_differences", asked);
    assert!(!differences.is_empty());
    step(&window, &meeting, json!("backToDraft"));
    assert_eq!(state(&window, &meeting)["kept"], Value::Null);
}

#[test]
fn minutes_with_gaps_are_not_agreed() {
    let window = Window::open("chosen");
    window.set_up();
    let meeting = window.tell("add_sample", json!({ "complete": false }));
    let error = window.refused("step_minutes", json!({ "of": of(&meeting), "step": "agree" }));
    assert_eq!(error["kind"], "invalid");
    let message = error["message"].as_str();
    assert!(message.is_some_and(|text| text.contains("не всё заполнено")), "{error}");
}
