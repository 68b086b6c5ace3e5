//! What commands refuse, and how they say so.

use std::fs;

use serde_json::{Value, json};

use crate::mock::Window;

#[test]
fn what_is_refused_says_so_in_the_users_language_by_kind() {
    let window = Window::open("chosen");
    window.set_up();
    let new = json!({ "title": { "ru": "я".repeat(1001) }, "kind": "regular", "body": null, "convener": null, "dates": { "first": null, "last": null } });
    let error = window.refused("create_meeting", json!({ "meeting": new }));
    assert_eq!(error["kind"], "invalid");
    assert_eq!(error["message"], "Слишком длинно: в строке может быть не больше 1000 знаков.");
    window.tell("change_settings", json!({ "change": { "language": "kk" } }));
    let error = window.refused("undo_nothing_such", json!({}));
    assert!(
        error.is_string(),
        "the framework's own failure is a string, which the window translates"
    );
    let missing = json!({ "id": "01890a5d-ac96-774b-bcce-b302099a8057" });
    let error = window.refused("meeting", missing);
    assert_eq!(error["kind"], "notFound");
    assert!(error["message"].as_str().is_some_and(|text| text.contains('ұ') || text.contains('қ')));
}

#[test]
fn a_folder_that_takes_no_files_leaves_nothing_behind_and_says_which_it_is() {
    let window = Window::open("chosen");
    window.set_up();
    let meeting = window.tell("add_sample", json!({ "complete": true }));
    fs::write(window.folder().join("chosen"), "a file stands here").expect("a file in the way");
    let folder: Value = window.ask("choose_folder", json!({}));
    let wanted = json!({
        "papers": { "minutes": { "languages": ["ru"], "form": "full" } },
        "formats": ["docx"],
        "draft": false,
    });
    let exported: Value = window.ask("export", json!({ "meeting": meeting, "wanted": wanted, "folder": folder, "progress": "__CHANNEL__:1" }));
    assert_eq!(exported["rest"].as_array().map(Vec::len), Some(1), "{exported}");
    let error = &exported["brokenBy"];
    assert_eq!(error["kind"], "file");
    assert!(error["message"].as_str().is_some_and(|text| text.contains("chosen")));
    let left: Vec<_> = fs::read_dir(window.folder()).expect("the folder").flatten().collect();
    assert_eq!(left.len(), 2, "the data folder and the file in the way: {left:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_can_only_be_read_is_named() {
    let window = Window::open("chosen");
    window.set_up();
    let meeting = window.tell("add_sample", json!({ "complete": true }));
    let wanted = json!({ "papers": { "allLetters": { "languages": ["ru"] } }, "formats": ["pdf"], "draft": false });
    // Nobody writes there, root neither.
    let export = json!({ "meeting": meeting, "wanted": wanted, "folder": "/sys", "progress": "__CHANNEL__:1" });
    let exported: Value = window.ask("export", export);
    let error = &exported["brokenBy"];
    assert_eq!(error["kind"], "file");
    let said = error["message"].as_str().unwrap_or_default();
    assert!(said.starts_with("Нет прав на запись или чтение: /sys/"), "{said}");
}
