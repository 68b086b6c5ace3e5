//! Exported files, read by the programs of others.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The files of a folder with an ending, in the order of their names.
pub fn with_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder is there").flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == ending));
    paths.sort();
    paths
}

/// The text of a Word file, as LibreOffice reads it, in one line.
pub fn text_of_word(path: &Path) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    // A profile of its own: LibreOffice runs once a profile.
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    run(Command::new("soffice")
        .arg(profile)
        .args(["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir"])
        .arg(folder.path())
        .arg(path));
    let text = folder.path().join(path.file_stem().expect("a name")).with_added_extension("txt");
    in_one_line(&std::fs::read_to_string(text).expect("LibreOffice wrote the text"))
}

/// The text of a PDF, as poppler reads it, in one line.
pub fn text_of_pdf(path: &Path) -> String {
    in_one_line(&run(Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(path).arg("-")))
}

/// Whether each font of a PDF is embedded, as poppler lists them.
pub fn embeds_its_fonts(path: &Path) -> bool {
    let listed = run(Command::new("pdffonts").arg(path));
    let fonts: Vec<&str> = listed.lines().skip(2).collect();
    // The columns from the right: object (two), uni, sub, emb.
    let embedded = |line: &&str| line.split_whitespace().rev().nth(4) == Some("yes");
    !fonts.is_empty() && fonts.iter().all(embedded)
}

fn run(command: &mut Command) -> String {
    let output = command.output().expect("it starts; `cargo xtask test` installs it");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn in_one_line(text: &str) -> String {
    text.trim_start_matches('\u{feff}').split_whitespace().collect::<Vec<_>>().join(" ")
}
