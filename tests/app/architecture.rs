//! Who may depend on whom, read from `cargo metadata`.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// For each package of the workspace, those of the workspace that it may use.
const ALLOWED: &[(&str, &[&str])] = &[
    (
        "hattama",
        &[
            "hattama-documents",
            "hattama-domain",
            "hattama-press",
            "hattama-store",
            "hattama-template",
            "hattama-words",
        ],
    ),
    (
        "hattama-bench",
        &[
            "hattama-documents",
            "hattama-domain",
            "hattama-press",
            "hattama-store",
            "hattama-template",
        ],
    ),
    ("hattama-documents", &["hattama-domain", "hattama-template", "hattama-words"]),
    ("hattama-domain", &[]),
    ("hattama-press", &["hattama-documents", "hattama-domain"]),
    ("hattama-search", &["hattama-domain"]),
    ("hattama-store", &["hattama-domain", "hattama-search"]),
    ("hattama-template", &[]),
    ("hattama-torture", &["hattama-documents", "hattama-domain", "hattama-store"]),
    ("hattama-windows", &["hattama"]),
    ("hattama-words", &["hattama-domain"]),
    ("xtask", &[]),
];

/// Packages from outside that only these of ours may use.
const RESERVED: &[(&str, &[&str])] = &[
    ("tauri", &["hattama"]),
    ("tauri-specta", &["hattama"]),
    // The faults are injected between SQLite and the disk.
    ("rusqlite", &["hattama-store", "hattama-torture"]),
    ("rust-stemmers", &["hattama-search"]),
    ("typst", &["hattama-press"]),
    // Word files are filled there, OpenDocument files written here.
    // The bench measures against deflating alone.
    ("rust_xlsxwriter", &["hattama-documents"]),
    ("zip", &["hattama-template", "hattama-documents", "hattama-bench"]),
];

/// What each package of the workspace depends on when it is used, tests aside.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let answer = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo starts");
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    let metadata: Value = serde_json::from_slice(&answer.stdout).expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    packages.iter().map(|package| (text(&package["name"]), used_by(package))).collect()
}

fn used_by(package: &Value) -> BTreeSet<String> {
    let dependencies = package["dependencies"].as_array().expect("a list of dependencies");
    let normal = dependencies.iter().filter(|dependency| dependency["kind"].is_null());
    normal.map(|dependency| text(&dependency["name"])).collect()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a name").to_owned()
}

#[test]
fn dependencies_of_our_crates_point_one_way() {
    let found = dependencies();
    let known: BTreeSet<&str> = ALLOWED.iter().map(|(package, _)| *package).collect();
    let ours: BTreeSet<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(ours, known, "each package of the workspace has its line in ALLOWED");
    for (package, allowed) in ALLOWED {
        let inside: BTreeSet<&str> =
            found[*package].iter().map(String::as_str).filter(|name| ours.contains(name)).collect();
        let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
        assert!(inside.is_subset(&allowed), "{package} uses {inside:?}, may use {allowed:?}");
    }
}

#[test]
fn what_one_crate_is_for_no_other_touches() {
    for (package, used) in dependencies() {
        for (outside, owners) in RESERVED {
            assert!(
                !used.contains(*outside) || owners.contains(&package.as_str()),
                "{package} uses {outside}, which belongs to {owners:?}"
            );
        }
    }
}
