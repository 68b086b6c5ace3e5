//! The ledger by its commands: outline and lines, changes to several, and successions.

use serde_json::{Value, json};

use crate::mock::Window;

/// What asks for every line.
pub fn everything() -> Value {
    let filter = json!({
        "state": null, "isOpen": false, "timing": null, "body": null, "meeting": null,
        "owner": null, "tag": null, "words": "",
    });
    json!({ "filter": filter, "grouping": "none" })
}

/// The lines that the ledger begins with.
pub fn lines(window: &Window) -> Vec<Value> {
    window.ask("ledger_lines", json!({ "query": everything(), "first": 0, "count": 20 }))
}

/// What becomes of recommendations: parts, a whole, a replacement, a later session.
pub fn successions(window: &Window, meeting: &Value) {
    let text = |ru: &str| json!({ "ru": ru });
    let add = |ru: &str| {
        let new = json!({ "text": text(ru), "item": null, "bases": [] });
        window.tell("add_recommendation", json!({ "meeting": meeting, "recommendation": new }))
    };
    let whole = add("Учесть доклад и замечания.");
    let tag = json!({ "recommendations": [whole], "change": { "addTag": "доклад" } });
    window.tell("change_recommendations", tag);
    let parts = json!([text("Учесть доклад."), text("Учесть замечания.")]);
    let parts = window.tell("split_recommendation", json!({ "id": whole, "parts": parts }));
    let merged = json!({ "recommendations": parts, "text": text("Учесть всё.") });
    let merged = window.tell("merge_recommendations", merged);
    let better = add("Учесть всё до конца года.");
    let by = |recommendation: &Value, by: &Value| json!({ "recommendations": [recommendation], "by": by });
    window.tell("supersede_recommendations", by(&merged, &better));
    let circle = window.refused("supersede_recommendations", by(&better, &whole));
    assert_eq!(circle["kind"], "invalid");
    let message = circle["message"].as_str().expect("it is said why");
    assert!(message.contains("Р-2 (24.11.2026) → Р-"), "{message}");
    window.tell("end_succession", json!({ "predecessor": merged, "successor": better }));
    let next = json!({
        "title": { "ru": "Следующее" }, "kind": "regular", "body": null, "convener": null,
        "dates": { "first": "2026-12-24", "last": null },
    });
    let next = window.tell("create_meeting", json!({ "meeting": next }));
    let carried =
        window.tell("carry_recommendations", json!({ "recommendations": [better], "to": next }));
    let life: Vec<Value> = window.ask("recommendation_history", json!({ "id": carried[0] }));
    assert_eq!(life[0]["step"], "added");
    assert_eq!(life[1]["step"]["cameFrom"]["kind"], "carriedOver");
    let outline: Value = window.ask("ledger_outline", json!({ "query": everything() }));
    assert_eq!(outline["totals"]["lines"], outline["count"]);
    assert_eq!(outline["choices"]["tags"], json!(["доклад"]));
    let keys: Vec<Value> =
        window.ask("ledger_keys", json!({ "query": everything(), "first": 0, "count": 1 }));
    assert_eq!(keys[0]["recommendation"], carried[0], "the newest session comes first");
    for _ in 0..9 {
        window.tell("undo", json!({}));
    }
}
