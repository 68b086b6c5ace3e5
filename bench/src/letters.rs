//! Letters as PDF, against the same layout and text in the typst package for Python with one
//! reused compiler.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use hattama_documents::{Paper, compose};
use hattama_domain::language::Language;
use hattama_domain::mailing;
use hattama_press::Press;
use hattama_store::Store;
use hattama_store::sample::Sample;
use serde_json::Value;

use crate::peer::Peer;
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
    let mut peer = Compiler::start(python, folder.path());
    // One of each warms the fonts and the caches, and is not counted.
    press.pdf(&letters[0]).expect("a letter");
    peer.make(&letters[..1]);
    let (mut ours, mut theirs) = (Figures::default(), Figures::default());
    for round in letters.chunks(LETTERS_A_ROUND) {
        theirs.add(peer.make(round));
        let began = Instant::now();
        for letter in round {
            press.pdf(letter).expect("a letter");
        }
        ours.add_time(began.elapsed());
    }
    let what = format!("{} letters as PDF", letters.len());
    report(&what, &format!("ms for {LETTERS_A_ROUND}"), 1.2, &ours, &theirs);
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

/// A letter's data as the PDF has them: without places to click.
fn without_spots(paper: &Paper) -> Value {
    let mut data = serde_json::to_value(paper).expect("papers are JSON");
    clear_spots(&mut data);
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
