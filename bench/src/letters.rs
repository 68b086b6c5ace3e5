//! Letters as PDF, against the same layout and text in the typst package for Python with one
//! reused compiler, and against LibreOffice converting the same letters as Word files in one process.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use hattama_documents::{Paper, compose};
use hattama_domain::language::Language;
use hattama_domain::mailing;
use hattama_press::{Press, at_once};
use hattama_store::Store;
use hattama_store::sample::Sample;
use serde_json::Value;

use crate::peer::Peer;
use crate::word::memory;
use crate::{Figures, SAMPLE, report, save};

const ROUNDS: usize = 10;
const LETTERS_A_ROUND: usize = 100;

/// The sources of the layout and its fonts.
const LAYOUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/press/src");
const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/press/fonts");

pub fn measure(python: &Path, scratch: &Path) {
    let folder = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let letters = letters(folder.path());
    let press = Press::new();
    let day = (save::environment().today)();
    let mut peer = Compiler::start(python, folder.path());
    // One of each warms the fonts and the caches, and is not counted.
    press.pdf(&letters[0], day).expect("a letter");
    peer.make(&letters[..1]);
    let [mut ours, mut theirs, mut office] = [(); 3].map(|()| Figures::default());
    let mut held = Vec::new();
    for (number, round) in letters.chunks(LETTERS_A_ROUND).enumerate() {
        theirs.add(peer.make(round));
        if number < OFFICE_ROUNDS {
            office.0.extend(by_office(round, folder.path()));
        }
        let began = Instant::now();
        // As an export makes them.
        at_once(round, |letter| press.pdf(letter, day).expect("a letter"));
        ours.add_time(began.elapsed());
        held.extend(memory());
    }
    let what = format!("{} letters as PDF", letters.len());
    let unit = format!("ms for {LETTERS_A_ROUND}");
    report(&what, &unit, 1.2, &ours, &theirs);
    if office.0.is_empty() {
        println!("LibreOffice isn't there: the letters aren't converted by it.");
    } else {
        report(&format!("{what} against LibreOffice"), &unit, 0.05, &ours, &office);
    }
    if let [first, .., last] = held[..] {
        println!("Memory after the first and the last {LETTERS_A_ROUND}: {first} and {last} KiB");
    }
}

/// How many rounds LibreOffice converts: it takes its time.
const OFFICE_ROUNDS: usize = 3;

/// How long LibreOffice takes for the same letters, in milliseconds, its start included; nothing where
/// it is not there.
fn by_office(letters: &[Paper], folder: &Path) -> Option<f64> {
    let scratch = tempfile::tempdir_in(folder).expect("a scratch folder");
    let files = letters.iter().enumerate().map(|(number, letter)| {
        let path = scratch.path().join(format!("{number}.docx"));
        let made = hattama_documents::docx(letter).expect("a letter");
        fs::write(&path, made.bytes).expect("written");
        path
    });
    let files: Vec<PathBuf> = files.collect();
    let began = Instant::now();
    let told = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", folder.join("office").display()))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(scratch.path())
        .args(&files)
        .output()
        .ok()?;
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let made = files.iter().filter(|file| file.with_extension("pdf").exists()).count();
    assert_eq!(made, letters.len(), "LibreOffice has made each of them");
    Some(began.elapsed().as_secs_f64() * 1000.0)
}

/// Letters of the sample, no two alike.
fn letters(folder: &Path) -> Vec<Paper> {
    let mut store = Store::open(&folder.join("store"), save::environment()).expect("a new store");
    let sample = Sample::parse(SAMPLE).expect("the sample parses");
    let meeting = store.complete_sample(&sample).expect("completed").value;
    let file = store.meeting_file(meeting).expect("read");
    let originals = mailing::letters(&file, &[Language::Ru, Language::Kk], false);
    let numbered = originals.iter().cycle().take(ROUNDS * LETTERS_A_ROUND).zip(1..);
    let letters = numbered.map(|(letter, number)| {
        let mut paper = compose::letter(&file, letter, false);
        if let Paper::Letter(letter) = &mut paper {
            letter.number.text = format!("№\u{a0}14-07/{number}");
            for item in &mut letter.recommendations {
                item.text.text = format!("{number}: {}", item.text.text);
            }
        }
        paper
    });
    letters.collect()
}

/// The other side: a Python that keeps one compiler.
struct Compiler {
    python: Peer,
    batch: PathBuf,
}

impl Compiler {
    fn start(python: &Path, folder: &Path) -> Compiler {
        let layout = folder.join("layout");
        copy_layout(&layout);
        let python = Peer::start(
            Command::new(python)
                .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/src/letters.py"))
                .args([layout.as_path(), Path::new(FONTS)]),
        );
        Compiler { python, batch: folder.join("batch.jsonl") }
    }

    /// Makes the PDFs of letters, and tells the milliseconds that it took.
    fn make(&mut self, letters: &[Paper]) -> f64 {
        self.python.make(&self.batch, letters.iter().map(without_spots)) * 1000.0
    }
}

/// The layout as it is, but for where its data come from.
fn copy_layout(to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(LAYOUT).expect("the layout is there").flatten() {
        if entry.path().extension().is_some_and(|ending| ending == "typ") {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
    let main = fs::read_to_string(to.join("paper.typ")).expect("the main file");
    let from_input = main.replace("json(\"paper.json\")", "json(bytes(sys.inputs.paper))");
    assert_ne!(main, from_input, "the main file reads paper.json");
    fs::write(to.join("main.typ"), from_input).expect("written");
}

/// A letter's data as the press hands them to the layout, without places to click.
fn without_spots(paper: &Paper) -> Value {
    let mut data = serde_json::to_value(paper).expect("papers are JSON");
    clear_spots(&mut data);
    data["look"] = data["layout"]["look"].clone();
    data["parts"] = data["layout"]["letter"].clone();
    data
}

fn clear_spots(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(clear_spots),
        Value::Object(fields) => {
            for (name, field) in fields {
                if name == "spot" { *field = Value::Null } else { clear_spots(field) }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
