//! Made files as LibreOffice reads them; it and poppler's tools are set up for the tests.

use std::fs;
use std::process::Command;

/// The lines of each file that have any text.
pub fn lines(files: &[&[u8]]) -> Vec<Vec<String>> {
    converted(files, "txt:Text (encoded):UTF8").into_iter().map(lines_of).collect()
}

/// With plain spaces and hyphens.
fn lines_of(text: Vec<u8>) -> Vec<String> {
    let text = String::from_utf8(text).expect("UTF-8");
    let text = text.replace('\u{a0}', " ").replace('\u{2011}', "-");
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The files opened and saved.
pub fn saved(files: &[&[u8]]) -> Vec<Vec<u8>> {
    converted(files, "docx")
}

/// The first sheet of a workbook, as comma-separated values.
pub fn csv_of(workbook: &[u8]) -> String {
    let values = converted(&[workbook], "csv:Text - txt - csv (StarCalc):44,34,76").remove(0);
    String::from_utf8(values).expect("UTF-8")
}

/// The text of each page of each file, a line where the page has one, with single plain spaces.
pub fn pages(files: &[&[u8]]) -> Vec<Vec<String>> {
    converted(files, "pdf").iter().map(|pdf| pages_of(pdf)).collect()
}

fn pages_of(pdf: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("0.pdf");
    fs::write(&path, pdf).expect("a file");
    // Without that, words that go on over the end of a line are joined.
    let told = Command::new("pdftotext").arg("-layout").arg(path).arg("-").output();
    let text = String::from_utf8(told.expect("pdftotext").stdout).expect("UTF-8");
    text.split_terminator('\u{c}').map(with_single_spaces).collect()
}

fn with_single_spaces(page: &str) -> String {
    let lines = page.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The ending that a file has: an OpenDocument package opens with its media type, and a workbook names
/// its parts by what they are.
fn ending_of(file: &[u8]) -> &'static str {
    let is_open_document = file.get(30..).is_some_and(|name| name.starts_with(b"mimetype"));
    let is_workbook = || file.windows(3).any(|name| name == b"xl/");
    if is_open_document {
        "odt"
    } else if is_workbook() {
        "xlsx"
    } else {
        "docx"
    }
}

/// The files in another format, in the same order.
fn converted(files: &[&[u8]], format: &str) -> Vec<Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder");
    let made = folder.path().join("made");
    let mut command = Command::new("soffice");
    command
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.path().display()))
        .args(["--headless", "--convert-to", format, "--outdir"])
        .arg(&made);
    for (index, file) in files.iter().enumerate() {
        let path = folder.path().join(format!("{index}.{}", ending_of(file)));
        fs::write(&path, file).expect("a file");
        command.arg(path);
    }
    let told = command.output().expect("soffice");
    assert!(told.status.success(), "{told:?}");
    let ending = format.split(':').next().unwrap_or(format);
    let read = |index| fs::read(made.join(format!("{index}.{ending}"))).expect("a made file");
    (0..files.len()).map(read).collect()
}
