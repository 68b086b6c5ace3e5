//! The same templates and data, filled by this engine and by docxtemplater, give the same text.
//!
//! docxtemplater comes with the packages of the window's sources, which `cargo xtask test` installs.

mod corpus;

use std::fs;
use std::io::{Cursor, Read};
use std::process::Command;

use hattama_template::Template;

#[test]
fn every_template_says_what_docxtemplater_makes_it_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let corpus = corpus::corpus();
    for (name, template, data) in &corpus {
        fs::write(folder.path().join(format!("{name}.docx")), template).expect("written");
        fs::write(folder.path().join(format!("{name}.json")), data.to_string()).expect("written");
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peer/fill.mjs");
    let peer = Command::new("node").arg(script).arg(folder.path()).output().expect("Node starts");
    assert!(peer.status.success(), "{}", String::from_utf8_lossy(&peer.stderr));
    let mut different = Vec::new();
    for (name, template, data) in &corpus {
        let theirs = fs::read(folder.path().join(format!("{name}.peer.docx"))).expect("made");
        let ours = Template::open(template).and_then(|template| template.fill_with_any(data));
        let ours = ours.unwrap_or_else(|error| panic!("{name}: {error}"));
        let (ours, theirs) = (text(&ours.bytes), text(&theirs));
        if ours != theirs {
            different.push(format!("{name}\nours: {ours:?}\ntheirs: {theirs:?}"));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

/// What a reader sees in each part: paragraphs, with their breaks and tabs, and where a row of a
/// table ends.
fn text(file: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("a package");
    let mut said = String::new();
    for part in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
        let mut xml = String::new();
        archive.by_name(part).expect(part).read_to_string(&mut xml).expect("its text");
        said.push_str(part);
        said.push('\n');
        read(&xml, &mut said);
    }
    said
}

fn read(xml: &str, said: &mut String) {
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a whole tag");
        match tag.split([' ', '/']).next().unwrap_or_default() {
            "w:br" => said.push('⏎'),
            "w:tab" => said.push('⇥'),
            "w:t" if !tag.ends_with('/') => {
                said.push_str(&quick_xml::escape::unescape(text).expect("escaped text"));
            }
            "" if tag == "/w:p" => said.push('\n'),
            "" if tag == "/w:tr" => said.push_str("—\n"),
            _ => {}
        }
    }
}
