//! Pictures, a person's page and a topic's, by the commands of the window.

use hattama::Desk;
use serde_json::{Value, json};
use tauri::Manager;

use crate::mock::Window;

/// While letters are being made: what is open, and that how bodies answer is switched on first.
pub fn open(window: &Window) {
    let open: Vec<Value> = window.ask("pictures", json!({ "of": "open" }));
    assert_eq!(names(&open), ["openStates", "openBodies", "openAges"]);
    assert_eq!(open[0]["bars"][0]["label"]["text"], "письмо готовится");
    let refused = window.refused("pictures", json!({ "of": "answers" }));
    assert_eq!(refused["kind"], "invalid", "a delicate picture, off at first");
    let refused = window.refused("print_pictures", json!({ "of": "answers" }));
    assert_eq!(refused["kind"], "invalid", "on paper too");
    window.tell("change_settings", json!({ "change": { "answerPictures": true } }));
}

fn names(pictures: &[Value]) -> Vec<&str> {
    pictures.iter().filter_map(|picture| picture["name"].as_str()).collect()
}

/// After they have been answered: how bodies answer and who spoke for how long, on paper too.
pub fn pictures(window: &Window, meeting: &Value) {
    let answers: Vec<Value> = window.ask("pictures", json!({ "of": "answers" }));
    assert_eq!(names(&answers), ["answerDays", "answerDaysOfBodies", "answers", "answersOfBodies"]);
    let speaking =
        json!({ "speaking": { "period": { "from": null, "until": null }, "meeting": meeting } });
    let spoken: Vec<Value> = window.ask("pictures", json!({ "of": speaking }));
    assert_eq!(spoken[0]["bars"][0]["value"], "20\u{a0}мин", "from 10:00 to 10:20");
    let nothing: Value = window.ask("print_pictures", json!({ "of": speaking }));
    assert_eq!(nothing, Value::Null);
    let shown = window.app().state::<Desk>().store().folder_for_viewers().expect("a folder");
    let names = shown.read_dir().expect("the papers shown").flatten().map(|file| file.file_name());
    let names: Vec<_> = names.filter_map(|name| name.into_string().ok()).collect();
    assert!(
        names.iter().any(|name| name.ends_with("Обзор – Сколько говорили (ru).pdf")),
        "{names:?}"
    );
}

/// What a person has said, and everything about a topic.
pub fn pages(window: &Window, meeting: &Value, person: &Value) {
    let said: Value = window.ask("said", json!({ "person": person }));
    let seconds = said["years"][0]["seconds"].as_u64();
    assert!(seconds >= Some(1_200), "20 minutes, and what live mode has measured: {seconds:?}");
    assert!(said["recommendations"].as_array().is_some_and(|lines| !lines.is_empty()));
    let shown: Vec<Value> = window.ask("said_speeches", json!({ "wanted": said["speeches"] }));
    assert!(shown.iter().any(|speech| speech["beginning"] == "Роль маслихата велика."));
    let recommendation = &said["recommendations"][0]["recommendation"]["id"];
    let course: Value = window.ask("recommendation_course", json!({ "id": recommendation }));
    let marks = course["marks"].as_array().expect("the steps");
    let first = (&marks[0]["what"], &marks[0]["words"]["text"]);
    assert_eq!(first, (&json!("слова из выступления"), &json!("маслихата")));
    let told: Vec<_> = marks.iter().filter_map(|mark| mark["what"].as_str()).collect();
    assert!(told.iter().any(|what| what.starts_with("Ответ получен")), "{told:?}");
    let nothing: Value = window.ask("print_course", json!({ "id": recommendation }));
    assert_eq!(nothing, Value::Null);
    let topics: Vec<String> = window.ask("topics", json!({}));
    assert_eq!(topics, ["маслихат"]);
    let topic: Value = window.ask("topic", json!({ "tag": "Маслихат" }));
    assert_eq!((&topic["tag"], &topic["sessions"][0]["meeting"]), (&json!("маслихат"), meeting));
    assert!(topic["sessions"][0]["lines"].as_array().is_some_and(|lines| !lines.is_empty()));
}
