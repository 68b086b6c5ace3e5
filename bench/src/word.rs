//! Letters as Word files from one template, against docxtemplater, docxtpl, and merely deflating each
//! of their texts anew.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use hattama_template::Template;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::peer::Peer;
use crate::{Figures, report};

const ROUNDS: usize = 10;
const LETTERS_A_ROUND: usize = 100;

/// The bundled letter, for its styles, headers and settings; only its text is another.
const LETTER: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/documents/templates/letter.docx");
const PACKAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/package.json");
const BODY: &str = "word/document.xml";

pub fn measure(python: &Path, scratch: &Path) {
    let folder = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let ours = with_body(&body("{{#items}}", "{{number}} {{text}}", "{{/items}}"));
    let theirs = with_body(&body(
        "{%p for item in items %}",
        "{{item.number}} {{item.text}}",
        "{%p endfor %}",
    ));
    let paths = ["ours.docx", "theirs.docx"].map(|name| folder.path().join(name));
    fs::write(&paths[0], &ours).expect("written");
    fs::write(&paths[1], theirs).expect("written");
    let script = |name: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name);
    let batch = folder.path().join("batch.jsonl");
    let mut node =
        Peer::start(Command::new("node").arg(script("word.mjs")).arg(&paths[0]).arg(PACKAGES));
    let mut docxtpl = Peer::start(Command::new(python).arg(script("word.py")).arg(&paths[1]));

    let template = Template::open(&ours).expect("a template");
    let letters: Vec<Value> = (1..=ROUNDS * LETTERS_A_ROUND).map(letter).collect();
    // One round of each warms up, and is not counted.
    let warm = &letters[..LETTERS_A_ROUND];
    let bodies: Vec<Vec<u8>> =
        warm.iter().map(|letter| body_of(&fill(&template, letter))).collect();
    node.make(&batch, warm.iter().cloned());
    docxtpl.make(&batch, warm.iter().cloned());
    let mut figures: [Figures; 4] = Default::default();
    let before = memory();
    for round in letters.chunks(LETTERS_A_ROUND) {
        let began = Instant::now();
        for letter in round {
            fill(&template, letter);
        }
        figures[0].add_time(began.elapsed());
        figures[1].add(node.make(&batch, round.iter().cloned()));
        figures[2].add(docxtpl.make(&batch, round.iter().cloned()));
        let began = Instant::now();
        for body in &bodies {
            deflate(body);
        }
        figures[3].add_time(began.elapsed());
    }
    let [ours, node, docxtpl, deflated] = &figures;
    let unit = format!("ms for {LETTERS_A_ROUND}");
    let what = |peer: &str| format!("{} letters as Word files, {peer}", letters.len());
    report(&what("docxtemplater"), &unit, 0.25, ours, node);
    report(&what("docxtpl"), &unit, 0.05, ours, docxtpl);
    report(&what("their texts deflated"), &unit, 1.3, ours, deflated);
    if let (Some(before), Some(after)) = (before, memory()) {
        println!("memory before and after the {} letters: {before} and {after} KiB", letters.len());
    }
}

fn fill(template: &Template, letter: &Value) -> Vec<u8> {
    template.fill_with_any(letter).expect("a letter").bytes
}

/// A letter of three pages: its head, and recommendations with their reasons.
fn body(open: &str, item: &str, close: &str) -> String {
    let paragraph = |text: &str| {
        format!(
            "<w:p><w:pPr><w:spacing w:after=\"120\"/><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr>\
             <w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"
        )
    };
    let texts = [
        "{{date}} № {{number}}",
        "{{addressee}}",
        "{{heading}}",
        "{{opening}}",
        open,
        item,
        close,
        "{{post}} {{name}}",
    ];
    texts.map(paragraph).concat()
}

/// The bundled letter with another text, its header and footer taken from its section.
fn with_body(body: &str) -> Vec<u8> {
    let bytes = fs::read(LETTER).expect("the bundled letter");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).expect("an entry");
        let name = entry.name().expect("its name").into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("its text");
        if name == BODY {
            let start = text.find("<w:body>").expect("a body") + "<w:body>".len();
            text = format!("{}{body}</w:body></w:document>", &text[..start]);
        } else if text.contains("{{") {
            // The watermark has tags of its own.
            text = text[..text.find("<w:p").expect("a paragraph")].to_owned()
                + "<w:p/>"
                + &text[text.rfind("</w:").expect("its end")..];
        }
        writer.start_file(name, options()).expect("an entry");
        writer.write_all(text.as_bytes()).expect("its text");
    }
    writer.finish().expect("a package").into_inner()
}

/// No two letters are alike.
fn letter(number: usize) -> Value {
    let item = |item: usize| {
        let text = "Рассмотреть вопрос о ходе исполнения закона и принять меры, предусмотренные \
            законодательством; о принятом решении сообщить. ";
        json!({ "number": format!("{item}."), "text": format!("{number}-{item}: {}", text.repeat(4)) })
    };
    json!({
        "date": "24 ноября 2026 года", "number": format!("14-07/{number}"),
        "addressee": "Маслихату города Астаны", "heading": "О рекомендациях заседания",
        "opening": "Направляем рекомендации заседания. ".repeat(5),
        "items": (1..=12).map(item).collect::<Vec<_>>(),
        "post": "Председатель", "name": format!("А. Абенов {number}"),
    })
}

fn body_of(file: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("a package");
    let mut text = Vec::new();
    archive.by_name(BODY).expect("a body").read_to_end(&mut text).expect("its text");
    text
}

fn deflate(text: &[u8]) {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(BODY, options()).expect("an entry");
    writer.write_all(text).expect("its text");
    writer.finish().expect("a package");
}

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

/// What this process holds in memory, in KiB, where the system tells.
pub fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
