//! The TypeScript bindings that the window calls the backend by.

use std::fs;
use std::path::PathBuf;

use specta_typescript::Typescript;
use tauri::Wry;

/// Where the window has its bindings.
pub fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("ui/src/lib/ipc/bindings.gen.ts")
}

const HEADER: &str =
    "// Generated from the commands of src-tauri by the test `bindings`; changes here are lost.";

#[test]
fn the_committed_bindings_are_current() {
    let folder = tempfile::tempdir().expect("a folder");
    let fresh = folder.path().join("bindings.gen.ts");
    hattama::commands::all::<Wry>()
        .export(Typescript::default().header(HEADER), &fresh)
        .expect("every type of the commands has a TypeScript form");
    let fresh = without_exclusions(&fs::read_to_string(fresh).expect("just written"));
    if fs::read_to_string(path()).ok().as_deref() != Some(&fresh) {
        fs::write(path(), fresh).expect("the checkout can be written");
        panic!("the bindings were stale and have been written anew: look at the change, commit it");
    }
}

/// Takes out what says of each variant that it has none of the others' fields: with it TypeScript
/// can't tell variants apart by `in`.
fn without_exclusions(bindings: &str) -> String {
    let mut kept = String::with_capacity(bindings.len());
    let mut rest = bindings;
    while let Some(start) = rest.find(" & { ") {
        let end = start + rest[start..].find('}').map_or(rest.len() - start, |end| end + 1);
        let fields = rest[start..end].trim_start_matches(" & { ").trim_end_matches(" }");
        kept.push_str(&rest[..start]);
        if !fields.split("; ").all(|field| field.ends_with("?: never")) {
            kept.push_str(&rest[start..end]);
        }
        rest = &rest[end..];
    }
    kept + rest
}
