//! The licences of all that is in the program: its crates, the packages of its window, its fonts. The
//! committed file is what the window shows and the packages install.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// How the names of files begin that say under what terms something may be used.
const TERMS: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "OFL"];

/// What the program is made with besides crates and packages.
const OTHERS: [(&str, &str); 3] = [
    ("Noto Emoji (font)", "src-tauri/crates/press/fonts/OFL-NotoEmoji.txt"),
    ("Tinos (font)", "src-tauri/crates/press/fonts/OFL-Tinos.txt"),
    ("Arimo (font)", "src-tauri/crates/press/fonts/OFL-Arimo.txt"),
];

const HEAD: &str = "Hattama is made with the work of others. These are their terms: each package with its licence, \
    then every text of a licence once, after the names of those that it belongs to.\n\
    SQLite, which the program keeps everything in, is in the public domain.\n";

/// One of those that the program is made with.
struct Work {
    /// With its version.
    name: String,
    terms: String,
    texts: Vec<String>,
}

#[test]
fn the_committed_notices_are_current() {
    let path = root().join("packaging/linux/NOTICES.gen.txt");
    let notices = notices();
    if fs::read_to_string(&path).ok().as_ref() != Some(&notices) {
        fs::write(&path, notices).expect("the checkout can be written");
        panic!("the notices were stale and have been written anew: look at the change, commit it");
    }
}

fn notices() -> String {
    let works: Vec<Work> = crates().into_iter().chain(packages()).chain(others()).collect();
    let mut texts: BTreeMap<String, (BTreeSet<&str>, &str)> = BTreeMap::new();
    for work in &works {
        for text in &work.texts {
            // Copies of one licence differ in where their lines end.
            let words: Vec<_> = text.split_whitespace().collect();
            texts.entry(words.join(" ")).or_insert((BTreeSet::new(), text)).0.insert(&work.name);
        }
    }
    let mut texts: Vec<_> = texts.into_values().collect();
    texts.sort();
    let mut notices = HEAD.to_owned();
    for Work { name, terms, .. } in &works {
        notices.push_str(&format!("\n{name}: {terms}"));
    }
    notices.push('\n');
    for (names, text) in texts {
        let names = names.into_iter().collect::<Vec<_>>().join(", ");
        notices.push_str(&format!("\n\n==== {names}\n\n{}\n", text.trim()));
    }
    notices
}

/// The crates that are compiled into the program, ours aside.
fn crates() -> Vec<Work> {
    let metadata = metadata();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let packages: BTreeMap<String, Value> = list(&metadata["packages"])
        .into_iter()
        .map(|package| (said(&package["id"]), package))
        .collect();
    let nodes: BTreeMap<String, Value> = list(&metadata["resolve"]["nodes"])
        .into_iter()
        .map(|node| (said(&node["id"]), node))
        .collect();
    let is_ours = |package: &Value| package["source"].is_null();
    let program =
        |(_, package): &(&String, &Value)| is_ours(package) && package["name"] == "hattama";
    let mut waiting = vec![packages.iter().find(program).expect("the program").0.clone()];
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !reached.insert(id.clone()) {
            continue;
        }
        let is_compiled =
            |needed: &&Value| list(&needed["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
        let needed = list(&nodes[&id]["deps"]);
        waiting.extend(needed.iter().filter(is_compiled).map(|needed| said(&needed["pkg"])));
    }
    let others = reached.iter().map(|id| &packages[id]).filter(|package| !is_ours(package));
    let mut works: Vec<Work> = others.map(of_crate).collect();
    works.sort_by(|one, other| one.name.cmp(&other.name));
    works
}

fn of_crate(package: &Value) -> Work {
    let manifest = PathBuf::from(said(&package["manifest_path"]));
    let terms = package["license"].as_str().unwrap_or("see its text").to_owned();
    let authors: Vec<_> = package["authors"].as_array().into_iter().flatten().map(said).collect();
    let mut texts = texts_in(manifest.parent().expect("a folder"), &terms);
    if texts.is_empty() && !authors.is_empty() {
        texts.push(format!("{terms}, by {}", authors.join(", ")));
    }
    let name = format!("{} {}", said(&package["name"]), said(&package["version"]));
    Work { name, terms, texts }
}

/// What the window is made with, by its `package.json`.
fn packages() -> Vec<Work> {
    let ui = root().join("ui");
    let named = json(&ui.join("package.json"))["dependencies"].clone();
    let work = |name: &String| {
        let folder = ui.join("node_modules").join(name);
        let package = json(&folder.join("package.json"));
        let terms = said(&package["license"]);
        let name = format!("{name} {} (npm)", said(&package["version"]));
        Work { name, texts: texts_in(&folder, &terms), terms }
    };
    named.as_object().expect("dependencies").keys().map(work).collect()
}

fn others() -> impl Iterator<Item = Work> {
    OTHERS.into_iter().map(|(name, path)| Work {
        name: name.to_owned(),
        terms: "OFL-1.1".to_owned(),
        texts: vec![fs::read_to_string(root().join(path)).expect("the font's licence")],
    })
}

/// The texts in a folder that say its terms: where MIT is among the terms to choose from, that alone.
fn texts_in(folder: &Path, terms: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("what is compiled is there").flatten();
    let mut files: Vec<_> =
        entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.retain(|path| TERMS.iter().any(|begin| upper(path).starts_with(begin)));
    files.sort();
    let is_mit = |path: &&PathBuf| upper(path).contains("MIT");
    let may_choose_mit = terms.contains("MIT") && !terms.contains("AND");
    if may_choose_mit && files.iter().any(|path| is_mit(&path)) {
        files.retain(|path| is_mit(&path));
    } else {
        files.retain(|path| !upper(path).contains("GPL"));
    }
    // The notices are committed with the ends of lines that git keeps.
    let read = |path: &PathBuf| {
        String::from_utf8_lossy(&fs::read(path).expect("readable")).replace("\r\n", "\n")
    };
    files.iter().map(read).collect()
}

fn upper(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_uppercase()
}

/// What cargo knows of the crates for this program on Linux. They were compiled, so they are there.
fn metadata() -> Value {
    let answer = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu", "--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .output()
        .expect("cargo starts");
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    serde_json::from_slice(&answer.stdout).expect("JSON")
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("an installed package");
    serde_json::from_str(&text).expect("JSON")
}

fn said(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
