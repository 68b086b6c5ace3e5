//! The examples of the fields that templates may name: made from the sample session, and kept beside
//! the command that shows them.

use std::collections::BTreeSet;
use std::fs;

use chrono::NaiveDate;
use hattama_documents::{Paper, compose};
use hattama_domain::language::Language;
use hattama_domain::mailing;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::on_control::ControlFilter;
use hattama_domain::settings::TemplateKind;
use hattama_domain::sheet::SheetKind;
use hattama_store::Store;
use hattama_store::sample::Sample;
use serde_json::{Value, json};

use crate::cli::Hattama;

const IN_DOCS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/template-fields.gen.md");
const EXAMPLES: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/src-tauri/src/template/examples.gen.json");

/// The papers of the sample, in one: of each field the first that says something.
fn examples() -> Value {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = Store::open(folder.path(), hattama::environment()).expect("a store");
    let sample = include_str!("../../src-tauri/sample/session.json");
    let sample = Sample::parse(sample).expect("the sample parses");
    let meeting = store.complete_sample(&sample).expect("completed").value;
    let file = store.meeting_file(meeting).expect("read");
    let mut letters = Value::Null;
    for is_draft in [false, true] {
        for letter in mailing::letters(&file, &[Language::Ru], is_draft) {
            merge(&mut letters, said(&compose::letter(&file, &letter, is_draft)));
        }
    }
    let item = file.printed_agenda().next().map(|(item, _)| MinutesForm::Extract(item.id));
    let forms = [MinutesForm::Full, MinutesForm::Short].into_iter().chain(item);
    let mut minutes = Value::Null;
    for (form, is_draft) in forms.flat_map(|form| [(form, false), (form, true)]) {
        merge(&mut minutes, said(&compose::minutes(&file, form, Language::Ru, is_draft)));
    }
    let mut examples = json!({ "letter": letters, "minutes": minutes });
    for kind in SheetKind::ALL {
        let mut sheet = Value::Null;
        for is_draft in [false, true] {
            merge(&mut sheet, said(&compose::sheet(&file, kind, Language::Ru, is_draft)));
        }
        examples[kind.name()] = sheet;
    }
    let mut on_control = store.control_file(ControlFilter::default()).expect("read");
    on_control.on = NaiveDate::from_ymd_opt(2026, 12, 21).expect("a date");
    examples["control"] = said(&compose::control(&on_control, Language::Ru, true));
    merge(&mut examples, beyond_the_sample());
    examples
}

/// What the sample session had no occasion for.
fn beyond_the_sample() -> Value {
    let place = |text: &str| json!({ "text": text, "missing": false });
    let vote = json!([{
        "subject": place("На голосование поставлено: принять проект за основу."),
        "label": "ИТОГИ ГОЛОСОВАНИЯ:",
        "result": place("за – 14, против – 1, воздержались – 0. Решение принято."),
        "names": [place("За: Абенов М., Соловьева А.")],
    }]);
    let spoken = |label: &str| {
        let line = json!({
            "who": place("Соловьеву А."),
            "capacity": ", депутата Мажилиса",
            "between": " – ",
            "text": place("о ходе исполнения закона."),
        });
        json!({ "label": label, "speeches": [line] })
    };
    let table = |row: Value| json!({ "draft": "ПРОЕКТ", "table": { "rows": [row], "none": place("Записей нет.") } });
    json!({
        "invitation": {
            "draft": "ПРОЕКТ",
            "closing": [place("Просим подтвердить участие по телефону +7 (7172) 74-00-00.")],
            "agenda": {
                "none": place("[повестка дня не указана]"),
                "items": [{ "number": "1.", "title": place("О законе"),
                    "rapporteurs": place("(докладчик: Абенов М.)") }],
            },
        },
        "order": table(json!({ "time": place("10:00–10:15"), "speakers": place("Абенов М.") })),
        "attendance": table(json!({ "signature": place("") })),
        "register": table(json!({
            "registered": place("14-07/231"),
            "date": place("24.11.2026"),
            "addressee": place("Маслихат города Астаны"),
            "subject": place("О рекомендациях заседания"),
            "sent": place("25.11.2026, ЕСЭДО"),
            "executor": place("А. Абенов"),
        })),
        "recommendations": table(json!({ "letter": place("№ 14-07/231 от 24.11.2026") })),
        "control": table(json!({
            "number": place("1."),
            "recommendation": place("Определить функции маслихата.\nР-1, заседание от 24.11.2026"),
            "addressee": place("Маслихат города Астаны"),
            "letter": place("№ 14-07/231 от 24.11.2026"),
            "due": place("15.12.2026"),
            "state": place("отправлена, ожидается ответ\nпросрочено на 6 дней"),
            "owner": place("А. Абенов"),
            "answer": place("№ 05-2/118 от 01.12.2026: рассматривается"),
        })),
        "letter": {
            "draft": "ПРОЕКТ",
            "inReplyTo": place("На № 12 от 3 ноября 2026 года"),
            "senderBefore": {
                "name": place("Парламентаризм институты"),
                "contacts": [place("Астана қаласы, Абай көшесі, 1")],
            },
            "senderAfter": {
                "name": place("Институт парламентаризма"),
                "contacts": [place("г. Астана, ул. Абая, 1")],
            },
            "salutation": place("Уважаемый Абай Асанович!"),
            "contacts": [place("г. Астана, ул. Абая, 1")],
            "recommendations": [{
                "number": "1.",
                "text": place("Принять меры."),
                "reasons": place("Обоснование: выступление докладчика."),
            }],
            "enclosures": { "label": "Приложение:", "places": [place("Протокол на 2 л. в 1 экз.")] },
            "closing": [place("Просим сообщить о принятых мерах.")],
        },
        "minutes": {
            "draft": "ПРОЕКТ",
            "quorum": place("Кворум имеется: присутствуют 14 из 20."),
            "agenda": {
                "none": place("[повестка дня не указана]"),
                "items": [{ "number": "1.", "title": place("О законе"),
                    "rapporteurs": place("(докладчик: Абенов М.)") }],
            },
            "attendance": [{ "label": "Присутствовали:",
                "places": [{ "who": place("Абенов М."), "after": "; " }] }],
            "items": [{
                "number": "1.",
                "title": place("О законе"),
                "heard": spoken("СЛУШАЛИ:"),
                "spoke": spoken("ВЫСТУПИЛИ:"),
                "noted": { "label": "ОТМЕТИЛИ:", "places": [place("Закон исполняется не везде.")] },
                "decided": { "label": "РЕШИЛИ:", "items": [{
                    "number": "1.1.", "text": place("Принять рекомендации."), "votes": vote }] },
                "recommended": { "label": "РЕКОМЕНДОВАЛИ:", "items": [{
                    "number": "1.2.", "text": place("Министерству юстиции: разработать закон."), "votes": vote }] },
                "votes": vote,
                "carried": place("Вопрос перенесён на следующее заседание."),
            }],
            "certified": "Выписка верна:",
            "annex": {
                "label": "Приложение к протоколу",
                "title": "Список участников",
                "lists": [{ "label": "Присутствовали:", "people": [{
                    "number": "1.", "who": place("Абенов М."), "capacity": " – депутат Мажилиса" }] }],
            },
        },
    })
}

/// What a paper says, without what is not printed.
fn said(paper: &Paper) -> Value {
    let mut data = paper.data();
    strip(&mut data);
    data
}

fn strip(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(strip),
        Value::Object(fields) => {
            for name in ["spot", "filed", "language", "emblem", "kind", "columns"] {
                fields.remove(name);
            }
            fields.values_mut().for_each(strip);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Adds what is not said yet; of a list one record is kept, with what all of them say.
fn merge(known: &mut Value, more: Value) {
    match (known, more) {
        (Value::Object(known), Value::Object(more)) => {
            for (name, value) in more {
                merge(known.entry(name).or_insert(Value::Null), value);
            }
        }
        (known, Value::Array(records)) => {
            let mut one = known.get_mut(0).map(Value::take).unwrap_or_default();
            for record in records {
                merge(&mut one, record);
            }
            *known = if one.is_null() { json!([]) } else { json!([one]) };
        }
        (known @ Value::Null, Value::Object(more)) => {
            *known = json!({});
            merge(known, Value::Object(more));
        }
        (known, more) if known.is_null() || *known == json!("") => *known = more,
        _ => {}
    }
}

#[test]
fn the_examples_are_those_of_the_sample() {
    let made = serde_json::to_string_pretty(&examples()).expect("JSON") + "\n";
    let kept = fs::read_to_string(EXAMPLES).unwrap_or_default();
    fs::write(EXAMPLES, &made).expect("written");
    assert_eq!(made, kept, "the examples were stale and have been made anew");
}

/// The fields as the program tells them.
fn fields() -> Vec<Value> {
    let told = Hattama::new().lines(&["template", "fields", "--json"]);
    serde_json::from_str(&told[0]).expect("JSON")
}

/// What opens the page of the fields.
const ABOUT: &str = "\
# Fields of Word templates

An office's own template is an ordinary Word file (`.docx`). Where something of a paper is to stand, it has a tag in two
braces, a merge field or a content control of that name. Tags look the same in every language; the examples are those of the sample
session, in Russian.

- A *text* is written by its name: `{{heading}}`.
- A *list* is repeated for each of its records by `{{#name}}…{{/name}}`; in a paragraph each the tags repeat what is between them, in cells of one
  row of a table the row. What belongs to a record is named in between; `{{.}}` is a record that is a text itself.
- A *condition* shows what is between its tags only where it holds; so does a text that is not empty. `{{^name}}…{{/name}}` shows it only
  where it doesn't hold, or the list is empty.

`{{#draft}}{{draft}}{{/draft}}` marks drafts: by a template without it they look like final papers.

`hattama template check FILE` looks a template through, and `hattama template fields` prints this list in the language of the screens.
";

fn title(kind: TemplateKind) -> &'static str {
    match kind {
        TemplateKind::Letter => "Letters",
        TemplateKind::Minutes => "Minutes",
        TemplateKind::Invitation => "Invitation",
        TemplateKind::Order => "Running order",
        TemplateKind::Attendance => "Attendance sheet",
        TemplateKind::Register => "Register of outgoing letters",
        TemplateKind::Recommendations => "List of recommendations",
        TemplateKind::Control => "List of what is on control",
    }
}

/// The fields as a page of tables, one a paper.
fn page(fields: &[Value]) -> String {
    let cell = |value: &Value| {
        let text = value.as_str().expect("a text").replace('\n', " ").replace('|', "\\|");
        if text.is_empty() { text } else { format!(" {text}") }
    };
    let mut page = ABOUT.to_owned();
    for kind in TemplateKind::ALL {
        let (paper, title) = (kind.name(), title(kind));
        page.push_str(&format!(
            "\n## {title}\n\n| Name | Type | What to write | Example |\n|---|---|---|---|\n"
        ));
        for field in fields.iter().filter(|field| field["paper"] == paper) {
            let name = field["name"].as_str().expect("a name");
            let tag = field["tag"].as_str().expect("a tag");
            let (sort, example) = (cell(&field["type"]), cell(&field["example"]));
            page.push_str(&format!("| `{name}` |{sort} | `{tag}` |{example} |\n"));
        }
    }
    page
}

#[test]
fn the_page_of_the_fields_is_current() {
    let made = page(&fields());
    let kept = fs::read_to_string(IN_DOCS).unwrap_or_default();
    fs::write(IN_DOCS, &made).expect("written");
    assert_eq!(made, kept, "the page was stale and has been made anew");
}

#[test]
fn every_field_of_the_papers_has_its_type_and_example() {
    let fields = fields();
    let bare: Vec<&Value> = fields
        .iter()
        .filter(|field| field["type"] == "text" && field["example"] == "")
        // It is room to sign in.
        .filter(|field| field["name"] != "table.rows.signature")
        .map(|field| &field["name"])
        .collect();
    assert!(bare.is_empty(), "without an example: {bare:?}");
    let names: BTreeSet<String> =
        fields.iter().map(|field| format!("{} {}", field["paper"], field["name"])).collect();
    assert_eq!(names.len(), fields.len(), "no field comes twice");
}
