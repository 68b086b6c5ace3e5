//! Opens Word files that the program has made by python-docx, whose reading is stricter than that of
//! office programs. Where it can't be installed, that is said and nothing is checked; a server, which
//! sets `CI`, has to have it.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run;
use crate::step::{Stop, step, succeeds};
use crate::workspace::{command, target};

const READER: &str = "python-docx==1.2.0";

/// Opens each file and reads all its paragraphs, tables and headers; there has to be some text.
const OPEN: &str = "
import sys, docx
for path in sys.argv[1:]:
    paper = docx.Document(path)
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    headers = [p.text for part in paper.sections for p in part.header.paragraphs + part.first_page_header.paragraphs]
    text = [p.text for p in paper.paragraphs] + cells + headers
    assert len(''.join(text)) > 100, path
    assert not any('{{' in line for line in text), path
";

/// The papers of the sample session: letters, by a file as an office's own too, minutes in their
/// forms, and sheets.
const PAPERS: [&[&str]; 10] = [
    &["letters"],
    &["letters", "--template", "src-tauri/crates/documents/templates/letter.docx"],
    &["minutes", "--form", "full"],
    &["minutes", "--form", "short"],
    &["minutes", "--form", "extract", "--item", "1"],
    &["invitation"],
    &["order"],
    &["attendance"],
    &["register"],
    &["recommendations"],
];

/// Makes the papers of the sample session and opens each.
pub fn opens() -> Result<(), Stop> {
    let scratch = target().join("python-docx");
    let Some(python) = reader(&scratch.join("python")) else {
        let missing =
            "python-docx isn't there and can't be installed: Word files aren't opened by it.";
        if env::var_os("CI").is_some() {
            return Err(Stop::because(missing.to_owned()));
        }
        println!("{missing}");
        return Ok(());
    };
    let made = scratch.join("made");
    match fs::remove_dir_all(&made) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(Stop::because(format!("Can't clear {}: {error}", made.display())));
        }
        _ => {}
    }
    let hattama = || {
        let mut program = run::program();
        program.arg("--data").arg(made.join("store"));
        program
    };
    step("sample", hattama().args(["sample", "--complete"]))?;
    let papers = made.join("papers");
    for (number, paper) in PAPERS.iter().enumerate() {
        // A folder each: minutes in two forms have one name.
        let to = papers.join(number.to_string());
        step(
            "papers",
            hattama()
                .arg("export")
                .arg(paper[0])
                .arg("latest")
                .args(&paper[1..])
                .args(["--format", "docx", "--to"])
                .arg(to),
        )?;
    }
    let files = files(&papers)
        .map_err(|error| Stop::because(format!("Can't read {}: {error}", papers.display())))?;
    step("python-docx", Command::new(python).args(["-c", OPEN]).args(files))
}

/// A Python of our own with the reader in it.
fn reader(folder: &Path) -> Option<PathBuf> {
    let python = folder.join("bin/python");
    let has_reader = || succeeds(Command::new(&python).args(["-c", "import docx"]));
    let install = || {
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", READER];
        succeeds(command("python3").args(["-m", "venv"]).arg(folder))
            && succeeds(Command::new(&python).args(pip))
    };
    (has_reader() || install() && has_reader()).then_some(python)
}

fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for within in fs::read_dir(folder)? {
        for file in fs::read_dir(within?.path())? {
            files.push(file?.path());
        }
    }
    Ok(files)
}
