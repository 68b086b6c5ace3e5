//! The commands of the window, over the mock runtime: the whole job, and what they refuse.

mod ledger;
mod live;
mod papers;
mod pictures;
mod refusals;

use std::collections::BTreeSet;
use std::fs;

use hattama::Desk;
use serde_json::{Value, json};
use tauri::Manager;

use crate::bindings;
use crate::mock::Window;

use self::live::live;
use self::papers::{emblem, papers, profiles, templates};
use self::pictures::{open, pages, pictures};

/// The names that the window's bindings call.
fn names_in_bindings() -> BTreeSet<String> {
    let bindings = fs::read_to_string(bindings::path()).expect("the bindings are committed");
    let (_, commands) = bindings.split_once("export const commands").expect("the commands");
    let calls = commands.split("=> ").filter_map(|rest| rest.split_once("__TAURI_INVOKE"));
    calls.filter_map(|(_, call)| call.split('"').nth(1)).map(str::to_owned).collect()
}

#[test]
fn a_session_goes_its_whole_way_by_commands_and_each_command_has_its_part() {
    let window = Window::open("chosen");
    let own = first_start(&window);
    let people = directory(&window, &own);
    let meeting = session(&window, &own, &people);
    let (passage, point) = record(&window, &meeting, &people);
    live(&window, &people);
    let ministry = recommendations(&window, &meeting, &passage, &point);
    let letter = letters(&window, &meeting, &ministry, &people);
    open(&window);
    papers(&window, &meeting, &letter);
    follow_up(&window, &letter);
    pictures(&window, &meeting);
    pages(&window, &meeting, &people.speaker);
    ledger::successions(&window, &meeting);
    bin_and_history(&window, &meeting);
    templates(&window, &meeting);
    profiles(&window);
    emblem(&window);
    minutes(&window);
    copies(&window);
    damage(&window);
    let names = names_in_bindings();
    assert!(names.len() > 60, "the bindings name the commands: {names:?}");
    assert_eq!(window.called(), names, "every command of the bindings is called here");
}

fn first_start(window: &Window) -> Value {
    let before: Value = window.ask("settings", json!({}));
    assert_eq!(before["language"], Value::Null, "the first start has to ask");
    let own = json!({ "full": { "ru": "Институт парламентаризма", "kk": "Парламентаризм институты" }, "short": {} });
    window.tell("set_up", json!({ "language": "ru", "ownBody": own }));
    let settings: Value = window.ask("settings", json!({}));
    assert_eq!(settings["language"], "ru");
    let after = window.tell("change_settings", json!({ "change": { "fileIndex": "14-07" } }));
    assert_eq!(after["fileIndex"], "14-07");
    let about: Value = window.ask("about", json!({}));
    assert_eq!(about["version"], env!("CARGO_PKG_VERSION"));
    let notices: String = window.ask("notices", json!({}));
    assert!(notices.contains("\ntypst 0.15"), "typst has its licence there");
    settings["ownBody"].clone()
}

/// Who takes part.
struct People {
    speaker: Value,
    clerk: Value,
}

fn directory(window: &Window, own: &Value) -> People {
    let name =
        |family: &str, given: &str| json!({ "family": family, "given": given, "patronymic": "" });
    let add = |family: &str, given: &str, sex: &str| {
        window.tell("add_person", json!({ "person": { "name": name(family, given), "sex": sex } }))
    };
    let speaker = add("Соловьева", "Айгуль", "female");
    let clerk = add("Әбенов", "Мұрат", "male");
    window.tell("change_person", json!({ "id": clerk, "change": { "phone": "+7 700 000 00 00" } }));
    let role = json!({ "ru": "Секретарь", "kk": "Хатшы" });
    let post = window.tell("add_membership", json!({ "person": clerk, "body": own, "role": role }));
    let period = json!({ "period": { "since": "2024-01-01", "until": null } });
    window.tell("change_membership", json!({ "id": post, "change": period }));
    let form = json!({ "form": { "language": "ru", "case": "accusative", "text": "секретаря" } });
    window.tell("change_membership", json!({ "id": post, "change": form }));
    let card: Value = window.ask("person", json!({ "id": clerk }));
    assert_eq!(card["postForms"][0][0], post);
    let forms = card["postForms"][0][1].as_array().expect("case forms");
    for (text, confirmed) in [("секретаря", true), ("Секретарю", false), ("Хатшыға", false)]
    {
        let form = forms.iter().find(|form| form["text"] == text);
        let form = form.unwrap_or_else(|| panic!("{text}: {forms:?}"));
        assert_eq!(form["confirmed"], confirmed, "{text}");
    }
    let card: Value = window.ask("person", json!({ "id": speaker }));
    let forms = card["forms"].as_array().expect("case forms");
    assert!(
        forms.iter().any(|form| form["text"] == "Соловьеву\u{a0}А." && form["confirmed"] == false)
    );
    let people: Vec<Value> = window.ask("people", json!({}));
    assert_eq!(people.len(), 2);
    window.tell("change_settings", json!({ "change": { "signatory": clerk } }));
    window.tell("change_settings", json!({ "change": { "executor": clerk } }));
    People { speaker, clerk }
}

fn session(window: &Window, own: &Value, people: &People) -> Value {
    let new = json!({
        "title": { "ru": "О роли маслихата", "kk": "Мәслихаттың рөлі туралы" }, "kind": "regular",
        "body": own, "convener": own, "dates": { "first": "2026-11-24", "last": null },
    });
    let id = window.tell("create_meeting", json!({ "meeting": new }));
    let changes = [
        json!({ "chair": { "person": people.clerk, "presiding": true } }),
        json!({ "secretary": people.clerk }),
        json!({ "tags": ["маслихат"] }),
    ];
    for change in changes {
        window.tell("change_meeting", json!({ "id": id, "change": change }));
    }
    for (language, place) in [("ru", "г. Астана"), ("kk", "Астана қаласы")] {
        let field = json!({ "owner": id, "kind": "meetingPlace", "language": language });
        window.tell("write_text", json!({ "field": field, "text": place }));
    }
    let new = json!({ "who": { "person": people.speaker }, "standing": "member", "capacity": { "ru": "депутат Мажилиса", "kk": "Мәжіліс депутаты" } });
    let participant = window.tell("add_participant", json!({ "meeting": id, "participant": new }));
    window.tell(
        "change_participant",
        json!({ "id": participant, "change": { "presence": "online" } }),
    );
    let participants: Vec<Value> = window.ask("participants", json!({ "meeting": id }));
    assert_eq!(participants[0]["presence"], "online");
    let forms = participants[0]["forms"].as_array().expect("case forms of the capacity");
    assert!(
        forms.iter().any(|form| form["text"] == "депутата Мажилиса" && form["confirmed"] == false)
    );
    let title = json!({ "ru": "О роли маслихата", "kk": "Мәслихаттың рөлі туралы" });
    let item = window.tell("add_agenda_item", json!({ "meeting": id, "title": title }));
    window.tell("change_agenda_item", json!({ "id": item, "change": { "minutes": 60 } }));
    let agenda: Vec<Value> = window.ask("agenda", json!({ "meeting": id }));
    assert_eq!(agenda[0]["minutes"], 60);
    let lines: Vec<Value> = window.ask("meetings", json!({}));
    assert_eq!(lines[0]["id"], id);
    let found: Vec<Value> = window.ask("find", json!({ "query": "маслихата" }));
    assert_eq!(found[0]["item"]["noun"], "meeting");
    let search = json!({ "text": "маслихат", "isBeingTyped": true, "filter": {}, "order": "date", "limit": 20, "after": null });
    let found: Value = window.ask("search", json!({ "search": search }));
    assert_eq!(found["isComplete"], true);
    let hits = found["hits"].as_array().expect("a list");
    assert!(hits.iter().any(|hit| hit["item"]["noun"] == "meeting"), "{hits:?}");
    id
}

fn record(window: &Window, meeting: &Value, people: &People) -> (Value, Value) {
    let agenda: Vec<Value> = window.ask("agenda", json!({ "meeting": meeting }));
    let end = json!({ "end": agenda[0]["id"] });
    let speaker = json!({ "person": { "person": people.speaker, "printed": null } });
    let new = json!({ "kind": "report", "language": "ru", "speakers": [speaker], "text": "" });
    let speech =
        window.tell("add_speech", json!({ "meeting": meeting, "place": end, "speech": new }));
    let field = json!({ "owner": speech, "kind": "speechText", "language": null });
    let draft = json!({ "field": field, "text": "Роль маслихата", "caret": 14 });
    let answer: Value = window.ask("save_draft", json!({ "draft": draft }));
    assert_eq!(answer, Value::Null);
    let drafts: Vec<Value> = window.ask("drafts", json!({}));
    assert_eq!(drafts[0]["caret"], 14);
    let answer: Value = window.ask("finished_typing", json!({}));
    assert_eq!(answer, Value::Null, "where nobody waits for it, nothing comes of it");
    window.tell("write_text", json!({ "field": field, "text": "Роль маслихата велика." }));
    window.tell("change_speech", json!({ "id": speech, "change": { "times": { "starts": "10:00:00", "ends": "10:20:00" } } }));
    let range = json!({ "start": 5, "end": 14 });
    let passage = window
        .tell("mark_passage", json!({ "speech": speech, "range": range, "kind": "verbatim" }));
    window.tell("change_passage", json!({ "id": passage, "language": "kk" }));
    let text = json!({ "ru": "Тема актуальна.", "kk": "Тақырып өзекті." });
    let point = window.tell("add_point", json!({ "meeting": meeting, "place": end, "text": text }));
    let text = json!({ "ru": "Принять к сведению.", "kk": "Назарға алынсын." });
    let decision =
        window.tell("add_decision", json!({ "meeting": meeting, "place": end, "text": text }));
    window.tell("change_decision", json!({ "id": decision, "change": { "owner": people.clerk } }));
    let place = json!({ "before": { "point": point } });
    window.tell("move_entry", json!({ "entry": { "decision": decision }, "place": place }));
    let outline: Value = window.ask("record_outline", json!({ "meeting": meeting }));
    let entries = outline["first"].as_array().expect("the entries").clone();
    let order: Vec<&str> = entries.iter().filter_map(|entry| entry["entry"].as_str()).collect();
    assert_eq!(order, ["speech", "decision", "point"]);
    assert_eq!(entries[0]["passages"][0]["words"], "маслихата");
    assert_eq!(entries[0]["passages"][0]["language"], "kk");
    assert_eq!(outline["lines"][0]["passages"], json!([passage]));
    let wanted = json!([{ "point": point }]);
    let some: Vec<Value> =
        window.ask("record_entries", json!({ "meeting": meeting, "wanted": wanted }));
    assert_eq!(some, entries[2..]);
    (passage, point)
}

fn recommendations(window: &Window, meeting: &Value, passage: &Value, point: &Value) -> Value {
    let ministry = json!({ "full": { "ru": "Министерство национальной экономики", "kk": "Ұлттық экономика министрлігі" }, "short": {} });
    let ministry = window.tell("add_body", json!({ "body": ministry }));
    let card: Value = window.ask("body", json!({ "id": ministry }));
    let name = card["body"]["names"][0]["id"].clone();
    for (language, text) in
        [("ru", "Министерству национальной экономики"), ("kk", "Ұлттық экономика министрлігіне")]
    {
        let form = json!({ "form": { "name": name, "language": language, "case": "dative", "text": text } });
        window.tell("change_body", json!({ "id": ministry, "change": form }));
    }
    let bodies: Vec<Value> = window.ask("bodies", json!({}));
    assert_eq!(bodies.len(), 2);
    let text = json!({ "ru": "Определить функции маслихата.", "kk": "Мәслихаттың функцияларын айқындау." });
    let bases = json!([{ "passage": passage }, { "point": point }]);
    let new = json!({ "text": text, "item": null, "bases": bases });
    let id =
        window.tell("add_recommendation", json!({ "meeting": meeting, "recommendation": new }));
    let addressee = window.tell("add_addressee", json!({ "recommendation": id, "body": ministry }));
    window.tell("confirm_addressee", json!({ "id": addressee, "confirmed": true }));
    window.tell("change_recommendation", json!({ "id": id, "change": { "owner": null } }));
    let adopted = window.tell("adopt", json!({ "recommendations": [id], "on": "2026-11-24" }));
    assert_eq!(adopted, 1);
    let all: Vec<Value> = window.ask("recommendations", json!({ "meeting": meeting }));
    assert_eq!(all[0]["state"], json!({ "adopted": { "on": "2026-11-24" } }));
    let ledger = ledger::lines(window);
    assert_eq!(ledger[0]["followUp"], "adopted");
    ministry
}

fn letters(window: &Window, meeting: &Value, ministry: &Value, people: &People) -> Value {
    let made =
        window.tell("draft_letters", json!({ "meeting": meeting, "languages": ["ru", "kk"] }));
    assert_eq!(made.as_array().map(Vec::len), Some(2));
    let id = made[0].clone();
    window.tell("change_letter", json!({ "id": id, "change": { "signatory": people.clerk } }));
    let letter: Value = window.ask("letter", json!({ "id": id }));
    assert_eq!((&letter["body"], &letter["status"]), (ministry, &json!("draft")));
    let lines: Vec<Value> = window.ask("letters", json!({ "meeting": meeting }));
    assert_eq!(lines.len(), 2);
    twins(window, meeting, &made);
    let card: Value = window.ask("meeting", json!({ "id": meeting }));
    assert_eq!(card["letterGaps"], json!([]), "nothing is missing for the letters");
    assert_eq!(card["minutesGaps"], json!([]), "nothing is missing for the minutes");
    id
}

/// Twins that say the same differ in nothing; what is written into one of them is told.
fn twins(window: &Window, meeting: &Value, letters: &Value) {
    let texts: Vec<Value> = window.ask("differing_texts", json!({ "meeting": meeting }));
    assert_eq!(texts, Vec::<Value>::new());
    let differing = |letter: &Value| -> Vec<Value> {
        window.ask("differing_letter", json!({ "letter": letter }))
    };
    assert_eq!(differing(&letters[0]), Vec::<Value>::new());
    let write = |text: &str| {
        let field = json!({ "owner": letters[0], "kind": "letterClosing", "language": null });
        window.tell("write_text", json!({ "field": field, "text": text }));
    };
    write("Ответить в течение 10 рабочих дней.");
    let found = differing(&letters[1]);
    assert_eq!((found.len(), &found[0]["kind"]), (1, &json!("letterClosing")));
    let difference = &found[0]["differences"][0];
    assert_eq!(difference["kind"], "deadline");
    assert_eq!(difference["ru"]["words"], "10 рабочих дней");
    assert_eq!(difference["kk"], Value::Null);
    write("");
}

/// By when answers are due, for all, for a body and for one pair.
fn terms(window: &Window, pair: &Value) {
    let body = json!({ "body": pair["body"] });
    assert_eq!(window.ask::<Value>("body_term", body.clone()), Value::Null);
    let rule = json!({ "amount": 10, "unit": "workingDays", "from": "receipt", "basis": "" });
    let term = json!({ "rule": rule });
    window.tell("change_body_term", json!({ "body": pair["body"], "term": term }));
    assert_eq!(window.ask::<Value>("body_term", body), term);
    let due = || ledger::lines(window)[0]["deadline"]["due"].clone();
    assert_eq!(due(), "2026-12-11");
    let days: Vec<Value> = window.ask("special_days", json!({ "country": "kz" }));
    let off = json!({ "date": "2026-12-01", "works": false, "movedFrom": null });
    let more = [days.clone(), vec![off.clone()]].concat();
    window.tell("change_special_days", json!({ "country": "kz", "days": more }));
    assert_eq!(due(), "2026-12-14");
    let twice = json!({ "country": "kz", "days": [off, off] });
    assert_eq!(window.refused("change_special_days", twice)["kind"], "invalid");
    window.tell("change_special_days", json!({ "country": "kz", "days": days }));
    let extend = json!({ "on": "2026-12-01", "until": "2026-12-25", "reason": "по просьбе" });
    let change = json!({ "addressees": [pair["id"]], "change": { "extend": extend } });
    window.tell("change_control", change);
    assert_eq!(due(), "2026-12-25");
}

fn follow_up(window: &Window, letter: &Value) {
    let chosen = window.folder().join("chosen");
    fs::remove_dir_all(&chosen).expect("the export made a folder of it");
    fs::write(&chosen, "подписанный файл").expect("a file to attach");
    let file: Value = window.ask("attach_file", json!({}));
    assert_eq!(file["name"], "chosen");
    let dropped: Value = window.ask("attach_dropped", json!({ "path": chosen }));
    assert_eq!(dropped, file, "the same content is kept once");
    let answer: Value = window.ask("open_attachment", json!({ "attachment": file }));
    assert_eq!(answer, Value::Null);
    let steps = [
        json!("forSignature"),
        json!({ "sign": { "on": "2026-11-25", "file": file } }),
        json!({ "register": { "on": "2026-11-25", "fileIndex": null, "number": "own" } }),
        json!({ "send": { "on": "2026-11-26", "channel": "esedo" } }),
        json!({ "receive": { "on": "2026-11-27", "number": "вх-12" } }),
    ];
    let mut stepped = Value::Null;
    for step in steps {
        stepped = window.tell("step_letter", json!({ "id": letter, "step": step }));
    }
    assert_eq!(stepped["registered"]["number"], "14-07/1");
    let facts = json!({ "number": "2210", "date": "2026-12-01", "incomingNumber": "5", "incomingDate": "2026-12-02" });
    let new =
        json!({ "facts": facts, "text": "Рассмотрено.", "completeness": "partly", "file": file });
    let reply = window.tell("add_reply", json!({ "letter": letter, "reply": new }));
    following(window, letter);
    window.tell("change_reply", json!({ "id": reply, "change": { "completeness": "fully" } }));
    let sheet: Vec<Value> = window.ask("answer_sheet", json!({ "reply": reply }));
    let (recommendation, demand) = (&sheet[0]["recommendation"], &sheet[0]["demand"]);
    let promised = json!({ "verdict": { "promised": { "until": "2027-01-15" } }, "note": "" });
    let answer = json!({ "recommendation": recommendation, "demand": demand, "said": promised });
    window.tell("change_reply", json!({ "id": reply, "change": { "answer": answer } }));
    let ledger = ledger::lines(window);
    assert_eq!(ledger[0]["followUp"], "answeredPartly");
    assert_eq!(ledger[0]["deadline"]["due"], "2027-01-15");
    let alike = json!({ "recommendation": recommendation, "demand": demand, "said": null });
    window.tell("change_reply", json!({ "id": reply, "change": { "answer": alike } }));
    let ledger = ledger::lines(window);
    assert_eq!(ledger[0]["followUp"], "answeredFully");
    let today: Value = window.ask("today", json!({}));
    assert_eq!(today["changes"][0]["name"], "changeReply");
    terms(window, &ledger[0]["addressee"]);
}

/// Sends the letter that says the same in the other language.
fn sent_twin(window: &Window, letter: &Value) -> Value {
    let sent: Value = window.ask("letter", json!({ "id": letter }));
    let lines: Vec<Value> = window.ask("letters", json!({ "meeting": sent["meeting"] }));
    let mut letters = lines.iter().map(|line| &line["letter"]);
    let twin = letters.find(|one| one["twin"] == sent["twin"] && one["id"] != sent["id"]);
    let twin = twin.expect("there is one")["id"].clone();
    for step in [
        json!({ "sign": { "on": "2026-11-25", "file": null } }),
        json!({ "register": { "on": "2026-11-25", "fileIndex": null, "number": "own" } }),
        json!({ "send": { "on": "2026-11-26", "channel": "esedo" } }),
    ] {
        window.tell("step_letter", json!({ "id": twin, "step": step }));
    }
    twin
}

/// What was answered partly is followed up by another letter.
fn following(window: &Window, letter: &Value) {
    let offered: Vec<Value> = window.ask("letters_to_follow", json!({}));
    assert_eq!((&offered[0]["letter"], &offered[0]["unsettled"]["count"]), (letter, &json!(1)));
    let twin = sent_twin(window, letter);
    let wanted = json!({ "letters": [letter, twin], "purpose": "followUp" });
    let made = window.tell("draft_following", wanted);
    let differing: Vec<Value> = window.ask("differing_letter", json!({ "letter": made[1] }));
    assert_eq!(differing, Vec::<Value>::new(), "each refers to its own first letter");
    let follow_up: Value = window.ask("letter", json!({ "id": made[0] }));
    assert_eq!((&follow_up["follows"], &follow_up["purpose"]), (letter, &json!("followUp")));
    assert_eq!(follow_up["inReplyTo"], json!({ "number": "2210", "date": "2026-12-01" }));
}

fn copies(window: &Window) {
    let taken: Value = window.ask("take_copy", json!({}));
    assert_eq!(taken["missed"], Value::Null);
    let copies: Vec<Value> = window.ask("copies", json!({}));
    assert_eq!(
        (&copies[0]["path"], &copies[0]["name"]["reason"]),
        (&taken["path"], &json!("hand"))
    );
    let path = json!({ "path": taken["path"] });
    let copy: Value = window.ask("look_into_copy", path.clone());
    let before: Vec<Value> = window.ask("meetings", json!({}));
    assert_eq!(copy["latest"][0]["title"], before[0]["title"]);
    let new = json!({ "title": { "ru": "Другое" }, "kind": "regular", "body": null, "convener": null, "dates": { "first": null, "last": null } });
    window.tell("create_meeting", json!({ "meeting": new }));
    let restored: Value = window.ask("restore_copy", path);
    assert!(restored["kept"].as_str().is_some_and(|kept| kept.ends_with("-restore.hattama")));
    assert_eq!(window.ask::<Vec<Value>>("meetings", json!({})), before);
    let desk = window.app().state::<Desk>();
    desk.opened.keep("/копии/1.hattama".into());
    assert_eq!(window.ask::<Value>("opened_copy", json!({})), "/копии/1.hattama");
    assert_eq!(window.ask::<Value>("opened_copy", json!({})), Value::Null, "it is told once");
    let chosen: Value = window.ask("choose_copy", json!({}));
    let refused = window.refused("look_into_copy", json!({ "path": chosen }));
    assert_eq!(refused["kind"], "store", "it is no copy");
    assert_eq!(window.ask::<Value>("is_read_only", json!({})), false);
}

fn damage(window: &Window) {
    assert_eq!(window.ask::<Vec<Value>>("damage", json!({})), Vec::<Value>::new());
    let found: Vec<Value> = window.ask("check_texts", json!({}));
    assert_eq!(found, Vec::<Value>::new(), "everything that the job has recorded is whole");
    let field = json!({ "owner": uuid::Uuid::nil(), "kind": "speechText", "language": null });
    let hit = json!({ "place": "record", "field": field });
    let refused = window.refused("mend", json!({ "hit": hit, "source": { "from": "record" } }));
    assert_eq!(refused["kind"], "notFound");
}

fn bin_and_history(window: &Window, meeting: &Value) {
    let history: Value = window.ask("history", json!({}));
    assert_eq!(history["undo"]["name"], "changeControl");
    assert_eq!(window.tell("undo", json!({})), "changeControl");
    assert_eq!(window.tell("redo", json!({})), "changeControl");
    let title = json!({ "ru": "Лишний вопрос" });
    let item = window.tell("add_agenda_item", json!({ "meeting": meeting, "title": title }));
    let item = json!({ "noun": "agendaItem", "id": item });
    window.tell("delete", json!({ "item": item }));
    let bin: Vec<Value> = window.ask("bin", json!({}));
    assert_eq!(bin[0]["item"], item);
    window.tell("restore", json!({ "item": item }));
    window.tell("delete", json!({ "item": item }));
    assert_eq!(window.tell("empty_bin", json!({})), 1);
    let sample = window.tell("add_sample", json!({ "complete": false }));
    assert_eq!(window.tell("add_sample", json!({ "complete": false })), sample);
}

/// Those of a session that lacks nothing.
fn minutes(window: &Window) {
    let meeting = window.tell("add_sample", json!({ "complete": true }));
    let of = json!({ "meeting": meeting, "language": "ru", "form": "full" });
    let agreed = window.tell("step_minutes", json!({ "of": of, "step": "agree" }));
    let states: Vec<Value> = window.ask("minutes", json!({ "meeting": meeting, "form": "full" }));
    let kept: Vec<_> = states.iter().filter(|state| state["kept"] == "alike").collect();
    assert_eq!(kept[0]["versions"], json!([agreed]));
    let asked = json!({ "before": agreed["id"], "after": null });
    assert_eq!(window.ask::<Vec<Value>>("minutes_differences", asked), Vec::<Value>::new());
    let early = json!({ "version": agreed["id"], "file": null });
    assert_eq!(window.refused("attach_to_minutes", early)["kind"], "invalid", "it is not final");
}
