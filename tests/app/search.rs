//! Search and import on the command line.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use serde_json::Value;

use crate::cli::{Hattama, code, errors, said};

const TABLE: &str = "2026-03-01\tБюджет\tИванов И.И.\treport\tru\tМосты через реку построены.
2026-09-01\tДороги\tСоловьева А.\tremark\tru\tМост закрыт на ремонт.
2026-09-01\tДороги\t\tquestion\tkk\tКөпірді кім жөндейді?
";

/// An office with a table imported.
fn office() -> Hattama {
    let hattama = Hattama::new();
    let file = hattama.path("table.tsv");
    fs::write(&file, TABLE).expect("written");
    let said = hattama.lines(&["import", "speeches", &file.display().to_string()]);
    assert_eq!(said, ["Импортировано: выступлений 3, новых заседаний 2."]);
    hattama
}

fn hits(hattama: &Hattama, arguments: &[&str]) -> Vec<Value> {
    let lines = hattama.lines(&[&["search"], arguments, &["--json"]].concat());
    serde_json::from_str(&lines[0]).expect("JSON")
}

fn texts(hattama: &Hattama, arguments: &[&str]) -> Vec<String> {
    let text = |hit: &Value| hit["text"].as_str().expect("it is short").to_owned();
    hits(hattama, arguments).iter().map(text).collect()
}

/// Imports what standard input gives.
fn import(hattama: &Hattama, table: &[u8]) -> Output {
    let data = hattama.path("data").display().to_string();
    let mut child = hattama
        .command(&["--data", &data, "import", "speeches", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("piped");
    // It stops reading at the first thing that is wrong.
    let _ = input.write_all(table);
    drop(input);
    child.wait_with_output().expect("it ends")
}

#[test]
fn hits_are_newest_first_and_say_where_they_are_from() {
    let hattama = office();
    let found = hits(&hattama, &["мост"]);
    assert_eq!(found.len(), 2);
    let hit = &found[0];
    assert_eq!(hit["noun"], "speech");
    assert_eq!(hit["date"], "2026-09-01");
    assert_eq!(hit["title"], "Дороги");
    assert_eq!(hit["speaker"], "Соловьева А.");
    assert_eq!(hit["kind"], "remark");
    assert_eq!(hit["language"], "ru");
    assert_eq!(hit["text"], "Мост закрыт на ремонт.");
    assert_eq!(hit["excerpt"], Value::Null);
    assert_eq!(hit["marks"], serde_json::json!([{ "start": 0, "end": 4 }]));
    assert_eq!(
        hattama.lines(&["search", "көпір"]),
        ["2026-09-01\tДороги\t\tКөпірді кім жөндейді?"]
    );
}

#[test]
fn options_narrow_and_order_the_search() {
    let hattama = office();
    assert_eq!(texts(&hattama, &["мост", "--person", "Иванов"]).len(), 1);
    assert_eq!(texts(&hattama, &["мост", "--from", "2026-04-01"]), ["Мост закрыт на ремонт."]);
    assert_eq!(texts(&hattama, &["мост", "--to", "2026-03-01"]).len(), 1);
    assert_eq!(texts(&hattama, &["мост", "--kind", "report"]).len(), 1);
    assert_eq!(texts(&hattama, &["мост", "--limit", "1"]), ["Мост закрыт на ремонт."]);
    assert_eq!(texts(&hattama, &["мост", "--by", "relevance"]).len(), 2);
    assert_eq!(texts(&hattama, &["мост -ремонт"]).len(), 1);
    assert_eq!(texts(&hattama, &["пост*"]).len(), 1);
    assert_eq!(texts(&hattama, &["ремо"]), [] as [&str; 0], "a word is finished");
    for wrong in [["--from", "вчера"], ["--kind", "song"], ["--by", "name"], ["--limit", "-1"]]
    {
        let output = hattama.on_data(&[&["search", "мост"], &wrong[..]].concat());
        assert_eq!(code(&output), 2, "{wrong:?}");
    }
}

#[test]
fn any_query_is_answered() {
    let hattama = office();
    let many = "слово ".repeat(10_000);
    for query in ["\"", "a\" OR", "NEAR(", "-", "*", "  ", "", "-мост", "мост AND", &many] {
        let output = hattama.on_data(&["search", "--json", query]);
        assert_eq!(code(&output), 0, "{query:.40}: {}", errors(&output));
        assert_eq!(said(&output).trim(), "[]", "{query:.40}");
    }
    assert_eq!(code(&hattama.on_data(&["search"])), 2);
}

#[test]
fn what_is_wrong_in_a_table_is_named_and_nothing_is_imported() {
    let hattama = Hattama::new();
    let after = |line: &[u8]| [TABLE.as_bytes(), line].concat();
    let long = [&b"2026-03-01\ta\tb\tremark\tru\t"[..], &vec![b'x'; 100_000_000]].concat();
    let wrong: [(&[u8], &str); 4] = [
        (b"2026-13-01\ta\tb\tremark\tru\tc\n", "Строка 4, столбец 1"),
        (b"2026-03-01\ta\tb\tremark\tru\n", "Строка 4, столбец 6"),
        (b"2026-03-01\ta\t\xff\tremark\tru\tc\n", "Строка 4, столбец 3"),
        (&long, "Строка 4, столбец 6"),
    ];
    for (line, named) in wrong {
        let output = import(&hattama, &after(line));
        assert_eq!(code(&output), 1);
        assert!(errors(&output).starts_with(named), "{}", errors(&output));
    }
    assert_eq!(hattama.lines(&["meetings"]), [] as [&str; 0]);
    assert_eq!(code(&import(&hattama, TABLE.as_bytes())), 0);
    assert_eq!(hattama.lines(&["meetings"]).len(), 2);
}

#[test]
fn an_import_that_is_broken_off_leaves_nothing_behind() {
    let hattama = Hattama::new();
    let data = hattama.path("data");
    assert_eq!(hattama.lines(&["meetings"]), [] as [&str; 0]);
    let mut importing = hattama
        .command(&["--data", &data.display().to_string(), "import", "speeches", "-"])
        .stdin(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut input = importing.stdin.take().expect("it is piped");
    // Until some of it is on the disk, and no end.
    let line = format!("2026-03-01\tБюджет\tИванов\treport\tru\t{}\n", "слово ".repeat(2_000));
    let before = size(&data);
    while size(&data) < before + 1_000_000 {
        input.write_all(line.as_bytes()).expect("it reads on");
    }
    importing.kill().expect("it is our child");
    importing.wait().expect("it has ended");
    assert_eq!(hattama.lines(&["meetings"]), [] as [&str; 0]);
    assert_eq!(hits(&hattama, &["слово"]), [] as [Value; 0]);
    assert_eq!(code(&hattama.on_data(&["check"])), 0);
    assert_eq!(code(&import(&hattama, TABLE.as_bytes())), 0);
    assert_eq!(hattama.lines(&["meetings"]).len(), 2);
}

/// How large the files of a folder are together, in bytes.
fn size(folder: &Path) -> u64 {
    let files = fs::read_dir(folder).expect("the folder is there");
    files.map(|file| file.and_then(|file| file.metadata()).map_or(0, |facts| facts.len())).sum()
}

#[test]
fn a_long_text_is_shown_in_part() {
    let hattama = Hattama::new();
    let text = format!("{}мосты {}", "слово ".repeat(200), "другое ".repeat(200));
    let table = format!("2026-03-01\tБюджет\tИванов\treport\tru\t{text}\n");
    assert_eq!(code(&import(&hattama, table.as_bytes())), 0);
    let hit = hits(&hattama, &["мост"]).remove(0);
    assert_eq!(hit["text"], Value::Null);
    let excerpt: Vec<char> = hit["excerpt"].as_str().expect("a part").chars().collect();
    let mark = &hit["marks"][0];
    let at = |name: &str| mark[name].as_u64().expect("a number") as usize;
    assert_eq!(excerpt[at("start")..at("end")].iter().collect::<String>(), "мосты");
}
