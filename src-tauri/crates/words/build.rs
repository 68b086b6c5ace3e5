//! Lists the message files, so that a new one in `locales/` needs no edit anywhere.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    // Asked when it runs: a script compiled for one checkout may be kept for another.
    let crate_folder = variable("CARGO_MANIFEST_DIR")?;
    let root = crate_folder.join("../../../locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut code = String::from("const FILES: &[(&str, &[&str])] = &[\n");
    for language in entries(&root)?.into_iter().filter(|path| path.is_dir()) {
        let name = language.file_name().unwrap_or_default().display().to_string();
        writeln!(code, "    ({name:?}, &[").map_err(io::Error::other)?;
        for file in entries(&language)?.into_iter().filter(|path| is_message_file(path)) {
            let file = file.canonicalize()?;
            writeln!(code, "        include_str!({file:?}),").map_err(io::Error::other)?;
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    fs::write(variable("OUT_DIR")?.join("files.rs"), code)
}

/// A folder that cargo names.
fn variable(name: &str) -> io::Result<PathBuf> {
    let missing = || io::Error::other(format!("cargo sets {name}"));
    env::var_os(name).map(PathBuf::from).ok_or_else(missing)
}

/// What lies in a folder, in the order of the names, so that builds are reproducible.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn is_message_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}
