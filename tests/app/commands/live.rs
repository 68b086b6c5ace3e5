//! Live mode, by commands.

use serde_json::{Value, json};

use super::People;
use crate::mock::Window;

/// A session of its own, held live, whose only item goes to a later one.
pub fn live(window: &Window, people: &People) {
    let create = |title: &str| {
        let title = json!({ "ru": title });
        let meeting = json!({ "title": title, "kind": "regular", "body": null, "convener": null, "dates": { "first": null, "last": null } });
        window.tell("create_meeting", json!({ "meeting": meeting }))
    };
    let (meeting, later) = (create("Живое заседание"), create("Следующее заседание"));
    let item =
        window.tell("add_agenda_item", json!({ "meeting": meeting, "title": { "ru": "Первый" } }));
    let member =
        json!({ "who": { "person": people.speaker }, "standing": "member", "capacity": {} });
    let participant =
        window.tell("add_participant", json!({ "meeting": meeting, "participant": member }));
    let quorum = json!({ "share": { "of": 2, "outOf": 3, "more": false } });
    window.tell("change_meeting", json!({ "id": meeting, "change": { "quorum": quorum } }));
    window.tell("step_session", json!({ "meeting": meeting, "step": "enter" }));
    let entered: Value = window.ask("live_meeting", json!({}));
    assert_eq!(entered, meeting);
    window.tell("take_up_item", json!({ "meeting": meeting, "item": item }));

    let speaker = json!({ "person": { "person": people.speaker, "printed": null } });
    let request = json!({ "speaker": speaker, "kind": "remark", "pointOfOrder": false });
    let request = window.tell("add_request", json!({ "meeting": meeting, "request": request }));
    window.tell("change_request", json!({ "id": request, "change": { "kind": "question" } }));
    window.tell("close_queue", json!({ "meeting": meeting, "closed": true }));
    let speech =
        window.tell("give_floor", json!({ "meeting": meeting, "floor": { "request": request } }));
    let spoken: Value = window.ask("speech", json!({ "id": speech }));
    assert_eq!((&spoken["kind"], &spoken["item"]), (&json!("question"), &item));

    window.tell("note_presence", json!({ "participant": participant, "presence": "absent" }));
    let vote = json!({ "item": item, "decision": null, "subject": { "ru": "За основу" }, "manner": "open",
        "rule": { "majority": "simple", "base": "present" } });
    let vote = window.tell("add_vote", json!({ "meeting": meeting, "vote": vote }));
    window.tell(
        "change_vote",
        json!({ "id": vote, "change": { "voters": { "members": 5, "present": 4 } } }),
    );
    let tally = json!({ "inFavour": 3, "against": 1, "abstained": 0, "notVoting": 0 });
    let rule = json!({ "majority": "simple", "base": "members" });
    let judged: Value =
        window.ask("judge", json!({ "rule": rule, "tally": tally, "members": 5, "present": 4 }));
    assert_eq!(judged, json!({ "carried": true, "needed": 3, "of": 5, "base": "members" }));
    window
        .tell("change_vote", json!({ "id": vote, "change": { "outcome": { "counted": tally } } }));
    let votes: Value = window.ask("votes", json!({ "meeting": meeting }));
    assert_eq!(
        votes[0]["verdict"],
        json!({ "carried": true, "needed": 3, "of": 4, "base": "present" })
    );

    let own = json!([{ "language": "ru", "name": "Справка", "text": "Справку даёт {speaker}." }]);
    window.tell("change_settings", json!({ "change": { "snippets": own } }));
    let snippets: Vec<Value> =
        window.ask("snippets", json!({ "meeting": meeting, "speech": speech, "language": "ru" }));
    let text = |name: &str| snippets.iter().find(|one| one["name"] == name).map(|one| &one["text"]);
    assert_eq!(text("Справка"), Some(&json!("Справку даёт Соловьева\u{a0}А.")));
    assert_eq!(text("Предоставить слово"), Some(&json!("Слово предоставляется …")));
    assert_eq!(text("Кворума нет"), Some(&json!("Присутствуют 0 из 1. Кворума нет.")));
    let order = json!({ "speaker": { "named": "Қала тұрғындарының өкілі" }, "kind": "remark", "pointOfOrder": true });
    window.tell("add_request", json!({ "meeting": meeting, "request": order }));
    let kazakh: Vec<Value> =
        window.ask("snippets", json!({ "meeting": meeting, "speech": speech, "language": "kk" }));
    let text = |name: &str| kazakh.iter().find(|one| one["name"] == name).map(|one| &one["text"]);
    assert_eq!(text("Сөз беру"), Some(&json!("Сөз Қала тұрғындарының өкіліне беріледі.")));
    assert_eq!(text("Кворум жоқ"), Some(&json!("1 мүшенің 0 мүшесі қатысып отыр. Кворум жоқ.")));

    let live: Value = window.ask("live", json!({ "meeting": meeting }));
    assert_eq!((&live["floor"], &live["queueClosed"]), (&speech, &json!(true)));
    assert_eq!((&live["quorum"]["present"], &live["quorum"]["isMet"]), (&json!(0), &json!(false)));
    window.tell("carry_item", json!({ "id": item, "to": later }));
    let agenda: Value = window.ask("agenda", json!({ "meeting": later }));
    assert_eq!(agenda[0]["title"], json!({ "ru": "Первый" }));
    window.tell("step_session", json!({ "meeting": meeting, "step": "end" }));
    let left: Value = window.ask("live_meeting", json!({}));
    assert_eq!(left, Value::Null);
}
