//! Templates on the command line: checked, filled, and used for letters.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use hattama::environment;
use hattama_domain::settings::{OwnTemplates, SettingsChange, TemplateKind};
use hattama_store::Store;
use serde_json::Value;
use zip::write::SimpleFileOptions;

use crate::cli::{Hattama, code, errors, said};

const LETTER: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/src-tauri/crates/documents/templates/letter.docx");
const MINUTES: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/src-tauri/crates/documents/templates/minutes.docx");

/// A template whose paragraphs say these texts.
fn template(hattama: &Hattama, name: &str, texts: &[&str]) -> PathBuf {
    let path = hattama.path(name);
    write_template(&path, texts);
    path
}

/// Writes a Word file whose paragraphs say these texts.
pub fn write_template(path: &Path, texts: &[&str]) {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let main = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"body\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    let paragraphs: String =
        texts.iter().map(|text| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")).collect();
    let body = format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{paragraphs}</w:body></w:document>"
    );
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (entry, text) in
        [("[Content_Types].xml", types), ("_rels/.rels", main), ("word/document.xml", &body)]
    {
        writer.start_file(entry, SimpleFileOptions::default()).expect("an entry");
        writer.write_all(text.as_bytes()).expect("its text");
    }
    fs::write(path, writer.finish().expect("a package").into_inner()).expect("written");
}

/// The body of a Word file, as XML.
pub fn document(file: &Path) -> String {
    part_of(&fs::read(file).expect("the file"), "word/document.xml")
}

/// A part of a package, as text.
pub fn part_of(package: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).expect("a package");
    let mut text = String::new();
    let mut part = archive.by_name(name).expect("a part of it");
    part.read_to_string(&mut text).expect("its text");
    text
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn the_programs_own_templates_name_nothing_unknown() {
    let hattama = Hattama::new();
    for file in [LETTER, MINUTES] {
        let output = hattama.run(&["template", "check", file]);
        assert_eq!((code(&output), errors(&output)), (0, String::new()), "{file}");
        assert!(said(&output).contains("word/document.xml, абзац "), "{file}");
    }
    assert!(!hattama.path("data").exists(), "no store is opened");
}

#[test]
fn unknown_and_broken_fields_are_named_a_line_each() {
    let hattama = Hattama::new();
    let file =
        template(&hattama, "own.docx", &["{{headnig}} {{heading}}", "{{na me}}", "{{#opening}}"]);
    let output = hattama.run(&["template", "check", &shown(&file)]);
    assert_eq!(code(&output), 3);
    let lines = errors(&output);
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[0].contains("na me") && lines[0].contains("абзац 2"), "{lines:?}");
    assert!(lines[1].contains("opening") && lines[1].contains("абзац 3"), "{lines:?}");
    assert!(lines[2].contains("headnig") && lines[2].contains("heading"), "{lines:?}");
    let output = hattama.run(&["template", "check", &shown(&file), "--json"]);
    let told: Value = serde_json::from_str(&said(&output)).expect("JSON");
    assert_eq!(told["unknown"][0]["nearest"], "heading");
    assert_eq!(told["broken"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_template_that_marks_no_drafts_is_right_and_told() {
    let hattama = Hattama::new();
    let check = |texts: &[&str]| {
        let file = shown(&template(&hattama, "own.docx", texts));
        hattama.run(&["template", "check", &file])
    };
    let output = check(&["{{heading}}"]);
    assert_eq!(code(&output), 0);
    let told = errors(&output);
    assert!(told.contains("будут выглядеть как готовые документы"), "{told}");
    assert!(told.ends_with("{{#draft}}{{draft}}{{/draft}}\n"), "and how to write it: {told}");
    for marked in ["{{draft}}", "{{#draft}}Черновик{{/draft}}"] {
        assert_eq!(errors(&check(&["{{heading}}", marked])), "", "{marked}");
    }
}

#[test]
fn a_template_is_filled_with_any_data() {
    let hattama = Hattama::new();
    let file =
        template(&hattama, "own.docx", &["{{a}}{{nobody}}", "{{#list}}", "{{.}}", "{{/list}}"]);
    let data = hattama.path("data.json");
    fs::write(&data, "{\"a\": \"{{b}} <\\u0001>\", \"list\": [1, 2]}").expect("written");
    let out = hattama.path("out.docx");
    let fill = ["template", "fill", &shown(&file), &shown(&data), "-o", &shown(&out)];
    let output = hattama.run(&fill);
    assert_eq!((code(&output), said(&output)), (0, format!("{}\n", out.display())));
    assert!(errors(&output).contains("заменён 1 знак"), "{}", errors(&output));
    let text = document(&out);
    assert!(text.contains(">{{b}} &lt;\u{fffd}&gt;</w:t>"), "{text}");
    assert_eq!(text.matches("<w:p>").count(), 3);
    let output = hattama.run(&[&fill[..], &["--json"]].concat());
    let told: Value = serde_json::from_str(&said(&output)).expect("JSON");
    assert_eq!(told["replaced"], 1);
}

#[test]
fn what_is_refused_writes_nothing() {
    let hattama = Hattama::new();
    let out = hattama.path("out.docx");
    let data = hattama.path("data.json");
    fs::write(&data, "{}").expect("written");
    let refused = |file: &Path, data: &Path| {
        let output =
            hattama.run(&["template", "fill", &shown(file), &shown(data), "-o", &shown(&out)]);
        assert_eq!(code(&output), 1, "{}", errors(&output));
        assert!(!out.exists());
        errors(&output)
    };
    let text = hattama.path("text.docx");
    fs::write(&text, "no ZIP").expect("written");
    assert!(refused(&text, &data).contains("не документ Word"));
    assert_eq!(code(&hattama.run(&["template", "check", &shown(&text)])), 1);
    let open = template(&hattama, "open.docx", &["{{#list}}"]);
    assert!(refused(&open, &data).contains("list"));
    let whole = template(&hattama, "whole.docx", &["{{a}}"]);
    assert!(refused(&whole, &text).contains("JSON"));
    assert!(refused(&hattama.path("nowhere.docx"), &data).contains("nowhere.docx"));
}

#[test]
fn letters_are_made_by_the_offices_own_file() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let export = |file: &Path| {
        let (data, to) = (hattama.path("data"), hattama.path("letters"));
        let letters = ["export", "letters", "latest", "--to", &shown(&to)];
        let by = ["--data", &shown(&data), "--template", &shown(file), "--lang", "ru"];
        hattama.command(&[&letters[..], &by[..]].concat())
    };
    let letters = |file: &Path| export(file).output().expect("the program starts");
    let wrong = template(&hattama, "wrong.docx", &["{{headnig}}"]);
    let output = letters(&wrong);
    assert_eq!(code(&output), 3, "{}", errors(&output));
    assert!(!hattama.path("letters").exists(), "nothing was written");
    let own = template(&hattama, "own.docx", &["БЛАНК {{heading}}"]);
    let output = letters(&own);
    assert_eq!(code(&output), 0, "{}", errors(&output));
    let paths: Vec<_> = said(&output).lines().map(PathBuf::from).collect();
    assert!(document(&paths[0]).contains("БЛАНК "));
    let pdf = fs::read(&paths[1]).expect("LibreOffice has made it");
    assert!(pdf.starts_with(b"%PDF"), "{paths:?}");
    let without = export(&own).env("HATTAMA_SOFFICE", "").output().expect("the program starts");
    let lines = said(&without).lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(lines.iter().all(|path| path.ends_with(".docx")), "{lines:?}");
    assert!(errors(&without).contains("LibreOffice"), "{}", errors(&without));
    let astray = hattama.path("nowhere");
    let astray = export(&own).env("HATTAMA_SOFFICE", &astray).output().expect("the program starts");
    assert_eq!(code(&astray), 1);
    assert!(errors(&astray).contains("nowhere"), "{}", errors(&astray));
}

#[test]
fn a_template_that_is_named_stands_in_for_one_that_is_lost() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let own = template(&hattama, "own.docx", &["БЛАНК {{heading}}"]);
    let mut store = Store::open(&hattama.path("data"), environment()).expect("it opens");
    let kept = store.attach(&own).expect("kept");
    fs::remove_file(store.attachment_path(&kept)).expect("it is lost");
    let templates = OwnTemplates::from([(TemplateKind::Letter, kept)]);
    store.change_settings(SettingsChange::Templates(templates)).expect("set");
    drop(store);
    let to = shown(&hattama.path("letters"));
    let letters = ["export", "letters", "latest", "--format", "docx", "--to", &to];
    assert_eq!(code(&hattama.on_data(&letters)), 1, "the office's own is not there");
    let own = shown(&own);
    let paths = hattama.lines(&[&letters[..], &["--template", &own]].concat());
    assert!(document(Path::new(&paths[0])).contains("БЛАНК "));
}

/// A program in the place of LibreOffice: it notes that it was started, and «lays out» each of the
/// files that it is given by copying it, where it does not break off at this one.
#[cfg(unix)]
fn stand_in(hattama: &Hattama, breaks_off_at: Option<usize>) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;

    let script = format!(
        "#!/bin/sh\necho \"$4\" >> '{}'\nto=$6; shift 6; at=0\nfor file do\n  \
           if [ $at = {} ]; then echo 'не открылся' >&2; exit 1; fi\n  \
           name=${{file##*/}}; cp \"$file\" \"$to/${{name%.docx}}.pdf\"; at=$((at + 1))\ndone\n",
        hattama.path("starts").display(),
        breaks_off_at.map_or("never".to_owned(), |at| at.to_string()),
    );
    let path = hattama.path("soffice");
    fs::write(&path, script).expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).expect("it can be run");
    path
}

#[test]
#[cfg(unix)]
fn libreoffice_is_started_once_for_all_letters_and_what_it_leaves_is_named() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let own = template(
        &hattama,
        "own.docx",
        &["БЛАНК {{heading}}", "{{#addressee}}", "{{.}}", "{{/addressee}}"],
    );
    let export = |soffice: &Path, to: &Path| {
        let data = hattama.path("data");
        let letters = ["export", "letters", "latest", "--to", &shown(to)];
        let by = ["--data", &shown(&data), "--template", &shown(&own)];
        let mut command = hattama.command(&[&letters[..], &by[..]].concat());
        command.env("HATTAMA_SOFFICE", soffice).output().expect("the program starts")
    };
    let starts = || fs::read_to_string(hattama.path("starts")).expect("it was started");
    let whole = export(&stand_in(&hattama, None), &hattama.path("whole"));
    assert_eq!(code(&whole), 0, "{}", errors(&whole));
    assert_eq!(starts(), "pdf\n", "once for four letters");
    let paths: Vec<PathBuf> = said(&whole).lines().map(PathBuf::from).collect();
    assert_eq!(paths.len(), 8);
    for forms in paths.chunks(2) {
        assert_eq!(forms[1], forms[0].with_extension("pdf"));
        let made = forms.iter().map(|path| fs::read(path).expect("it is there"));
        let made: Vec<_> = made.collect();
        assert!(made[0] == made[1], "each letter is laid out from its own file");
    }

    let broken = export(&stand_in(&hattama, Some(1)), &hattama.path("broken"));
    assert_eq!(code(&broken), 1);
    let written: Vec<PathBuf> = said(&broken).lines().map(PathBuf::from).collect();
    let names = |paths: &[PathBuf]| -> Vec<String> {
        paths
            .iter()
            .flat_map(|path| path.file_name())
            .map(|name| name.display().to_string())
            .collect()
    };
    assert_eq!(names(&written), names(&paths[..3]), "up to the one that it could not open");
    let told = errors(&broken);
    assert!(told.contains("LibreOffice не смог открыть"), "{told}");
    for left in names(&paths[3..]) {
        assert!(told.contains(&format!("Не выпущено: {left}")), "{told}");
    }
}

#[test]
fn whoever_reads_the_fields_may_stop_reading() {
    let hattama = Hattama::new();
    let mut command = hattama.command(&["template", "fields"]);
    let mut running =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("started");
    drop(running.stdout.take());
    let output = running.wait_with_output().expect("ended");
    assert_eq!((code(&output), errors(&output)), (0, String::new()));
}
