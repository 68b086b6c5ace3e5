//! One version number, that of the workspace; what changes is written down before it goes out.

use std::fs;
use std::path::Path;

use serde_json::Value;

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_version_of_the_workspace_is_the_only_one() {
    assert_eq!(json("ui/package.json")["version"], VERSION);
    let lock = json("ui/package-lock.json");
    assert_eq!(
        (&lock["version"], &lock["packages"][""]["version"]),
        (&VERSION.into(), &VERSION.into())
    );
    assert_eq!(json("tauri.conf.json")["version"], Value::Null, "tauri takes the workspace's");
}

#[test]
fn the_changelog_tells_of_this_version_or_of_the_next() {
    let changelog = text("CHANGELOG.md");
    let begins = |section: &&str| {
        section.starts_with("[Unreleased]") || section.starts_with(&format!("[{VERSION}]"))
    };
    let newest = changelog.split("\n## ").skip(1).find(begins).expect("a section of this version");
    assert!(newest.lines().any(|line| line.starts_with("- ")), "nothing has changed in {newest:?}");
}
