//! What goes out on paper, by commands: papers, the office's own templates, the emblem.

use std::fs;
use std::process::Command;

use hattama_domain::settings::TemplateKind;
use serde_json::{Value, json};

use crate::mock::Window;
use crate::template::{part_of, write_template};

/// What goes out: shown, exported, gone on with, opened and printed.
pub fn papers(window: &Window, meeting: &Value, letter: &Value) {
    for paper in [
        json!({ "letter": letter }),
        json!({ "minutes": { "meeting": meeting, "language": "kk", "form": "short" } }),
        json!({ "minutes": { "meeting": meeting, "language": "ru", "form": "full" } }),
    ] {
        let view: Value = window.ask("paper", json!({ "paper": paper }));
        assert_eq!(view["pages"].as_array().map(Vec::len), Some(1), "{paper} is one page");
        assert!(!view["boxes"].as_array().expect("boxes").is_empty());
    }
    let all = json!({ "papers": { "allLetters": { "languages": ["ru", "kk"] } }, "formats": ["docx", "pdf"], "draft": false });
    let missing: Vec<Value> = window.ask("missing", json!({ "meeting": meeting, "wanted": all }));
    assert_eq!(missing, Vec::<Value>::new());
    let folder: Value = window.ask("choose_folder", json!({}));
    fs::create_dir_all(window.folder().join("chosen")).expect("a folder to choose");
    let kept: Value = window.ask("save_elsewhere", json!({ "texts": ["первое", "второе"] }));
    let kept = fs::read_to_string(kept.as_str().expect("its path")).expect("it is there");
    assert_eq!(kept, "первое\n\nвторое");
    let export =
        json!({ "meeting": meeting, "wanted": all, "folder": folder, "progress": "__CHANNEL__:1" });
    let exported: Value = window.ask("export", export);
    let paths = exported["paths"].as_array().expect("paths");
    assert_eq!(paths.len(), 4, "two languages in two forms");
    for path in paths {
        let path = path.as_str().expect("a path");
        assert!(fs::metadata(path).is_ok_and(|file| file.len() > 1000), "{path} is there");
        assert!(
            path.contains("____") || !path.contains("№"),
            "an unregistered letter has no number"
        );
    }
    let one = json!({ "papers": { "letters": [letter] }, "formats": ["pdf"], "draft": true });
    let export =
        json!({ "meeting": meeting, "wanted": one, "folder": folder, "progress": "__CHANNEL__:1" });
    let exported: Value = window.ask("export", export);
    assert_eq!(exported["paths"].as_array().map(Vec::len), Some(1), "the chosen letter alone");
    let path = json!({ "path": exported["paths"][0] });
    assert_eq!(window.ask::<Value>("open_file", path), Value::Null);
    let gone = window.folder().join("gone.pdf");
    assert_eq!(window.refused("open_file", json!({ "path": gone }))["kind"], "file");
    gone_on_with(window, meeting, &exported);
    let answer: Value = window.ask("cancel_export", json!({}));
    assert_eq!(answer, Value::Null);
    let answer: Value = window.ask("open_folder", json!({ "folder": folder }));
    assert_eq!(answer, Value::Null);
    let letter = printed(window, &json!({ "letter": letter }));
    assert!(letter.contains("О рекомендациях заседания"), "{letter}");
    let full = json!({ "minutes": { "meeting": meeting, "language": "ru", "form": "full" } });
    let minutes = printed(window, &full);
    assert!(
        minutes.contains("ПРОТОКОЛ") && minutes.contains("Роль «маслихата» велика."),
        "{minutes}"
    );
}

/// An export that breaks off tells what is left, and goes on with that alone.
fn gone_on_with(window: &Window, meeting: &Value, exported: &Value) {
    let path = exported["paths"][0].as_str().expect("a path");
    let (folder, name) = path.rsplit_once('/').expect("a path of a file");
    fs::remove_file(path).expect("it was written");
    fs::create_dir(path).expect("a folder in its place");
    let export = |only: &[&str]| -> Value {
        let papers = json!({ "allLetters": { "languages": ["ru", "kk"] } });
        let wanted = json!({ "papers": papers, "formats": ["pdf"], "draft": true, "only": only });
        window.ask("export", json!({ "meeting": meeting, "wanted": wanted, "folder": folder, "progress": "__CHANNEL__:1" }))
    };
    let broken = export(&[name]);
    assert_eq!((&broken["rest"], &broken["paths"]), (&json!([name]), &json!([])));
    assert_eq!(broken["brokenBy"]["kind"], "file");
    fs::remove_dir(path).expect("out of the way");
    let whole = export(&[name]);
    assert_eq!((&whole["paths"], &whole["brokenBy"]), (&json!([path]), &Value::Null));
    let renamed = export(&[name, "as it was called before.pdf"]);
    assert!(renamed["paths"].as_array().is_some_and(|paths| paths.len() > 1), "{renamed}");
}

/// The text of what a viewer is given when a paper is printed.
fn printed(window: &Window, paper: &Value) -> String {
    viewed(window, "print_paper", json!({ "paper": paper }))
}

/// The text of the one PDF that a viewer is given by a command.
fn viewed(window: &Window, command: &str, arguments: Value) -> String {
    let lent = window.folder().join("data/lent/papers");
    if lent.exists() {
        fs::remove_dir_all(&lent).expect("nobody looks any more");
    }
    assert_eq!(window.ask::<Value>(command, arguments), json!(true), "it is a PDF");
    let files: Vec<_> = fs::read_dir(&lent).expect("it is there").flatten().collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let told = Command::new("pdftotext").arg(files[0].path()).arg("-").output().expect("pdftotext");
    let text = String::from_utf8(told.stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The program's own template saved, loaded back, shown and used; a broken one refused.
pub fn templates(window: &Window, meeting: &Value) {
    let chosen = window.folder().join("chosen");
    let choose = |kind: &str| window.ask::<Value>("choose_template", json!({ "kind": kind }));
    let fields: Vec<Value> = window.ask("template_fields", json!({}));
    assert!(fields.iter().any(|field| field["name"] == "heading" && field["paper"] == "letter"));
    fs::write(&chosen, "no ZIP").expect("a file to choose");
    let broken = choose("letter");
    assert_eq!((&broken["file"], &broken["name"]), (&Value::Null, &json!("chosen")));
    assert_eq!(broken["faults"], json!(["Это не документ Word (.docx)."]));
    let saved: Value = window.ask("save_template", json!({ "kind": "letter" }));
    assert_eq!(saved, json!(chosen.display().to_string()));
    for kind in TemplateKind::ALL {
        window.ask::<Value>("save_template", json!({ "kind": kind }));
        let loaded = choose(kind.name());
        assert_eq!((&loaded["faults"], &loaded["remarks"]), (&json!([]), &json!([])), "{kind:?}");
    }
    window.ask::<Value>("save_template", json!({ "kind": "letter" }));
    let letter = choose("letter");
    assert_eq!((&letter["faults"], &letter["remarks"]), (&json!([]), &json!([])));
    write_template(&chosen, &["СВОЙ БЛАНК {{number}}"]);
    let minutes = choose("minutes");
    assert_eq!(minutes["faults"], json!([]));
    let remark = minutes["remarks"][0].as_str().expect("it has no mark of a draft");
    assert!(remark.ends_with("{{#draft}}{{draft}}{{/draft}}"), "{remark}");
    let register = choose("register");
    assert_eq!(register["faults"].as_array().map(Vec::len), Some(1), "it has no number of its own");
    write_template(&chosen, &["СВОЙ ЖУРНАЛ {{table.labels.registered}}"]);
    let register = choose("register");
    assert_eq!(register["faults"], json!([]));
    let own = json!({
        "letter": letter["file"], "minutes": minutes["file"], "register": register["file"] });
    let settings = window.tell("change_settings", json!({ "change": { "templates": own } }));
    assert_eq!(settings["templates"], own);
    let shown = viewed(window, "preview_template", json!({ "kind": "letter" }));
    assert!(shown.contains("О рекомендациях заседания на тему"), "the sample's heading: {shown}");

    let to = window.folder().join("by own template");
    fs::create_dir(&to).expect("a folder");
    let export = |papers: Value, formats: &[&str]| -> Vec<Vec<u8>> {
        let wanted = json!({ "papers": papers, "formats": formats, "draft": true });
        let export = json!({ "meeting": meeting, "wanted": wanted, "folder": to, "progress": "__CHANNEL__:1" });
        let exported: Value = window.ask("export", export);
        assert_eq!(
            (&exported["needsOffice"], &exported["brokenBy"]),
            (&json!(false), &Value::Null)
        );
        let paths = exported["paths"].as_array().expect("paths").iter();
        paths.map(|path| fs::read(path.as_str().expect("a path")).expect("it is there")).collect()
    };
    let letters = export(json!({ "allLetters": { "languages": ["ru"] } }), &["pdf"]);
    let is_by = |name: &[u8]| letters[0].windows(name.len()).any(|bytes| bytes == name);
    assert!(letters[0].starts_with(b"%PDF") && !is_by(b"Typst"));

    let of_minutes = json!({ "minutes": { "languages": ["ru"], "form": "short" } });
    let minutes = export(of_minutes, &["odt", "docx", "txt"]);
    let says = |bytes: &[u8], part: &str| part_of(bytes, part).contains("СВОЙ БЛАНК ");
    assert!(says(&minutes[0], "content.xml") && says(&minutes[1], "word/document.xml"));
    let sheet = |kind: &str| json!({ "sheet": { "languages": ["ru"], "kind": kind } });
    let register = export(sheet("register"), &["docx"]);
    let text = part_of(&register[0], "word/document.xml");
    assert!(text.contains("СВОЙ ЖУРНАЛ "), "{text}");
    let order = export(sheet("order"), &["docx"]);
    let text = part_of(&order[0], "word/document.xml");
    assert!(!text.contains("СВОЙ ЖУРНАЛ "), "each kind has its own");
    let words = std::str::from_utf8(&minutes[2]).expect("UTF-8");
    assert!(!words.contains("СВОЙ БЛАНК"), "plain text has no look: {words}");
    let short = json!({ "minutes": { "meeting": meeting, "language": "ru", "form": "short" } });
    let paper = printed(window, &short);
    assert!(paper.contains("СВОЙ БЛАНК"), "what is printed is what would go out: {paper}");
}

/// A profile of the office's own: copied, passed on as a file, taken back from it, put in use.
pub fn profiles(window: &Window) {
    let chosen = window.folder().join("chosen");
    let offered: Value = window.ask("offered_profiles", json!({}));
    let labels = offered["labels"].as_array().expect("a list");
    let decided = labels.iter().find(|label| label["id"] == "paper-decided").expect("it is one");
    assert_eq!(decided["usual"], json!({ "ru": "РЕШИЛИ:", "kk": "ШЕШТІ:", "en": "DECIDED:" }));
    let mut profile = offered["bundled"][1]["profile"].clone();
    assert_eq!(profile["look"]["margins"]["left"], 20);
    profile["name"] = json!("Маслихат");
    profile["labels"]["paper-decided"] = json!({ "ru": "ПРИНЯТО:" });
    let saved: Value = window.ask("export_profile", json!({ "profile": profile }));
    assert_eq!(saved, json!(chosen.display().to_string()));
    assert_eq!(window.ask::<Value>("import_profile", json!({})), profile);
    let own = json!({ "chosen": { "own": "Маслихат" }, "own": [profile] });
    let settings = window.tell("change_settings", json!({ "change": { "profiles": own } }));
    assert_eq!(settings["profiles"], own);
    fs::write(&chosen, "{}").expect("a file to choose");
    let refused = window.refused("import_profile", json!({}));
    assert_eq!(
        (&refused["kind"], &refused["message"]),
        (&json!("invalid"), &json!("Этот файл – не профиль документов."))
    );
    let mut narrow = profile.clone();
    narrow["look"]["margins"]["left"] = json!(0);
    fs::write(&chosen, narrow.to_string()).expect("a file to choose");
    let refused = window.refused("import_profile", json!({}));
    assert_eq!(refused["message"], "Допустимо от 5 до 50.");
    let usual = json!({ "chosen": { "bundled": "kazakhstan" }, "own": [] });
    window.tell("change_settings", json!({ "change": { "profiles": usual } }));
}

/// An emblem looked through, kept, set and taken back.
pub fn emblem(window: &Window) {
    let chosen = window.folder().join("chosen");
    fs::write(&chosen, "Герб").expect("a file to choose");
    let refused = window.refused("choose_emblem", json!({}));
    assert_eq!(refused["kind"], "invalid");
    let said = refused["message"].as_str().unwrap_or_default();
    assert!(said.contains("PNG, JPEG"), "{said}");
    let svg =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>"#;
    fs::write(&chosen, svg).expect("a file to choose");
    let kept: Value = window.ask("choose_emblem", json!({}));
    assert_eq!(kept["name"], "chosen");
    let letterhead = json!({ "emblem": kept, "contacts": { "ru": "г. Астана" } });
    let set = json!({ "change": { "letterhead": letterhead } });
    assert_eq!(window.tell("change_settings", set)["letterhead"], letterhead);
    window.tell("undo", json!({}));
    let settings: Value = window.ask("settings", json!({}));
    assert_eq!(settings["letterhead"], json!({ "emblem": null, "contacts": {} }));
}
