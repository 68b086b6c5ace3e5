//! Search, import and the cold start over a made-up record, against the same words in tantivy and
//! ripgrep, the same rows in plain SQLite, and a start without a record. Tantivy and SQLite are driven
//! by Python, which their figures have in them.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use hattama_domain::search::{Search, SearchOrder};
use hattama_store::Store;

use crate::peer::Peer;
use crate::speeches::{PLANTED, Speeches};
use crate::{Figures, report, save, start};

/// How many speeches are searched where nobody says.
pub const SPEECHES: usize = 50_000;

const ROUNDS: usize = 50;

/// The peer, as a package for Python.
const TANTIVY: &str = "tantivy==0.27.0";

const SCRIPT: &str = include_str!("search.py");

/// The folder of the store, in that of the measure.
const STORE: &str = "store";

/// Beginnings of three letters, each as frequent as the word that it begins.
const BEGINNINGS: [&str; 3] = ["зас*", "бюд*", "мос*"];

pub fn measure(programs: &Path, python: &Path, scratch: &Path, speeches: usize) {
    provide(python);
    let folder = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let (table, bytes) = write_table(folder.path(), speeches);
    let script = folder.path().join("search.py");
    fs::write(&script, SCRIPT).expect("the script is written");
    let store = import(python, &script, folder.path(), &table, bytes);
    let mut tantivy = Tantivy::start(python, &script, folder.path(), &table);
    for planted in &PLANTED {
        let is_phrase = planted.words.contains(' ');
        let query = if is_phrase { format!("\"{}\"", planted.words) } else { planted.words.into() };
        compare(&store, &mut tantivy, &query);
        ripgrep(&store, &table, planted.words);
    }
    for beginning in BEGINNINGS {
        alone(&store, beginning, SearchOrder::Date);
    }
    for planted in PLANTED.iter().take(3) {
        alone(&store, planted.words, SearchOrder::Relevance);
    }
    drop(store);
    start::compare(programs, &folder.path().join(STORE), scratch);
}

/// Sees to it that the Python has the peer.
fn provide(python: &Path) {
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", TANTIVY];
    let installed = Command::new(python).args(install).status().expect("Python runs");
    assert!(installed.success(), "{TANTIVY} can be installed");
}

/// Writes the table, and tells how many bytes of text are in it.
fn write_table(folder: &Path, speeches: usize) -> (PathBuf, u64) {
    let table = folder.join("speeches.tsv");
    let mut output = BufWriter::new(File::create(&table).expect("a table"));
    let mut bytes = 0;
    for (line, text) in Speeches::new().take(speeches) {
        output.write_all(line.as_bytes()).expect("written");
        bytes += text.len() as u64;
    }
    output.flush().expect("written");
    (table, bytes)
}

fn import(python: &Path, script: &Path, folder: &Path, table: &Path, bytes: u64) -> Store {
    let (mut ours, mut theirs) = (Figures::default(), Figures::default());
    let plain = folder.join("plain.db");
    let answer = Command::new(python).arg(script).arg("sqlite").args([table, &plain]).output();
    let answer = answer.expect("Python runs").stdout;
    theirs.add(String::from_utf8_lossy(&answer).trim().parse().expect("seconds"));
    fs::remove_file(plain).expect("removed");
    let mut store = Store::open(&folder.join(STORE), save::environment()).expect("a new store");
    let input = BufReader::new(File::open(table).expect("the table"));
    let began = Instant::now();
    store.import_speeches(input).expect("every line is right");
    ours.add(began.elapsed().as_secs_f64());
    report("import of speeches", "s", 1.3, &ours, &theirs);
    let index = store.index_size().expect("read");
    println!(
        "index: {:.2} of {} MB of text, to be at most 0.45",
        index as f64 / bytes as f64,
        bytes / 1_000_000
    );
    store
}

/// What a search takes, in milliseconds.
fn ask(store: &Store, query: &str, order: SearchOrder) -> f64 {
    let search = Search { text: query.to_owned(), order, limit: 20, ..Search::default() };
    let began = Instant::now();
    store.search(&search).expect("searched");
    began.elapsed().as_secs_f64() * 1000.0
}

fn compare(store: &Store, tantivy: &mut Tantivy, query: &str) {
    ask(store, query, SearchOrder::Date);
    tantivy.ask(query);
    let (mut ours, mut theirs) = (Figures::default(), Figures::default());
    for _ in 0..ROUNDS {
        ours.add(ask(store, query, SearchOrder::Date));
        theirs.add(tantivy.ask(query));
    }
    report(&format!("newest 20 for {query}, tantivy"), "ms", 1.0, &ours, &theirs);
    println!("  p99 {:.2} ms, to be at most 10; p50 at most 2", ours.at(0.99));
}

/// Once, as somebody would wait for it.
fn ripgrep(store: &Store, table: &Path, words: &str) {
    let (mut ours, mut theirs) = (Figures::default(), Figures::default());
    ours.add(ask(store, &format!("\"{words}\""), SearchOrder::Date));
    let began = Instant::now();
    let found = Command::new("rg").args(["--fixed-strings", "--count", words]).arg(table).output();
    found.expect("ripgrep runs");
    theirs.add_time(began.elapsed());
    report(&format!("{words}, ripgrep"), "ms", 1.0, &ours, &theirs);
}

fn alone(store: &Store, query: &str, order: SearchOrder) {
    ask(store, query, order);
    let mut ours = Figures::default();
    for _ in 0..ROUNDS {
        ours.add(ask(store, query, order));
    }
    println!("{query} by {order:?}: ms {}, p99 {:.2}", ours.range(), ours.at(0.99));
}

/// The other side: a Python with an index of tantivy open.
struct Tantivy(Peer);

impl Tantivy {
    fn start(python: &Path, script: &Path, folder: &Path, table: &Path) -> Tantivy {
        let index = folder.join("tantivy");
        fs::create_dir(&index).expect("a folder");
        let mut peer =
            Peer::start(Command::new(python).arg(script).arg("tantivy").args([table, &index]));
        // It says so when the index is there.
        peer.answer();
        Tantivy(peer)
    }

    /// What a search takes, in milliseconds.
    fn ask(&mut self, query: &str) -> f64 {
        self.0.ask(query).parse().expect("milliseconds")
    }
}
