//! The ledger of 50,000 recommendations: opening it, filtering and grouping it, reading the lines that
//! come in sight. The peer reads the same lines of the same file by a plain query of SQLite, driven by
//! Python, and is done when it has their columns; nothing is reckoned there.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use hattama_domain::ledger::{LedgerFilter, LedgerGrouping, LedgerOutline, LedgerQuery};
use hattama_domain::recommendation::FollowUp;
use hattama_domain::settings::{SettingsChange, TermSettings};
use hattama_domain::term::timing::Timing;
use hattama_domain::term::{TermRule, TermStart, TermUnit};
use hattama_store::{FILE_NAME, Store};

use crate::peer::Peer;
use crate::{Figures, report, save};

const RECOMMENDATIONS: u32 = 50_000;

const ROUNDS: u32 = 15;

/// How many of them the peer takes part in: it takes its time.
const PEER_ROUNDS: u32 = 3;

/// What it may take, in milliseconds, before somebody sees that it does.
const LIMIT: f64 = 100.0;

/// How many lines are read when some come in sight.
const PAGE: u32 = 64;

const SCRIPT: &str = include_str!("ledger.py");

pub fn measure(python: &Path, scratch: &Path) {
    let folder = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let script = folder.path().join("ledger.py");
    fs::write(&script, SCRIPT).expect("the script is written");
    let data = folder.path().join("data");
    make(python, &script, &data);
    let mut peer =
        Peer::start(Command::new(python).arg(&script).arg("serve").arg(data.join(FILE_NAME)));
    open(&data, &mut peer);
    let store = Store::open(&data, save::environment()).expect("a store");
    let outline = store.ledger_outline(&LedgerQuery::default()).expect("read");
    for (name, query, condition) in queries(&outline) {
        ask(&store, &mut peer, name, &query, condition);
    }
    scroll(&store, outline.count);
}

/// A store in which an answer is due within 15 working days, filled with recommendations.
fn make(python: &Path, script: &Path, data: &Path) {
    let mut store = Store::open(data, save::environment()).expect("a new store");
    let (unit, from) = (TermUnit::WorkingDays, TermStart::Receipt);
    let rule = TermRule { amount: 15, unit, from, basis: String::new() };
    let terms = TermSettings { rule: Some(rule), ..TermSettings::default() };
    store.change_settings(SettingsChange::Terms(terms)).expect("set");
    drop(store);
    let file = data.join(FILE_NAME);
    let mut fill = Command::new(python);
    fill.arg(script).arg("fill").arg(file).arg(RECOMMENDATIONS.to_string());
    assert!(fill.status().expect("Python runs").success(), "the store is filled");
}

fn time<T>(figures: &mut Figures, work: impl FnOnce() -> T) -> T {
    let began = Instant::now();
    let made = work();
    figures.add_time(began.elapsed());
    made
}

fn peer_asks(peer: &mut Peer, figures: &mut Figures, condition: &str) {
    figures.add(peer.ask(condition).parse().expect("milliseconds"));
}

/// Each time by a program that knows nothing of it yet.
fn open(data: &Path, peer: &mut Peer) {
    let (mut ours, mut theirs) = (Figures::default(), Figures::default());
    for round in 0..ROUNDS {
        let store = Store::open(data, save::environment()).expect("a store");
        time(&mut ours, || store.ledger_outline(&LedgerQuery::default()).expect("read"));
        if round < PEER_ROUNDS {
            peer_asks(peer, &mut theirs, "TRUE");
        }
    }
    say("opening", &ours, &theirs);
}

/// What somebody asks for, and the same as a condition of the plain query.
fn queries(outline: &LedgerOutline) -> Vec<(&'static str, LedgerQuery, &'static str)> {
    let filter = LedgerFilter::default;
    let only = |filter| LedgerQuery { filter, grouping: LedgerGrouping::None };
    let words = |words: &str| only(LedgerFilter { words: words.to_owned(), ..filter() });
    let awaiting = LedgerFilter { state: Some(FollowUp::Awaiting), ..filter() };
    let overdue = LedgerFilter { timing: Some(Timing::Overdue), ..filter() };
    let body = outline.choices.bodies.first().map(|body| body.id);
    let grouping = LedgerGrouping::Body;
    vec![
        ("awaiting a reply", only(awaiting), "letter.status = 'sent' AND reply.id IS NULL"),
        ("overdue", only(overdue), "letter.received_on < '2026-01-01' AND reply.id IS NULL"),
        ("one body", only(LedgerFilter { body, ..filter() }), "name.text LIKE '% № 1'"),
        ("grouped by body", LedgerQuery { filter: filter(), grouping }, "TRUE"),
        ("words, the first time", words("мост"), "words.text LIKE '%мост%'"),
        ("words", words("мост бюдж"), "words.text LIKE '%мост%' AND words.text LIKE '%бюдж%'"),
    ]
}

/// Asked first, and then in turn with everything, so that nothing is answered from what was asked last.
fn ask(store: &Store, peer: &mut Peer, name: &str, query: &LedgerQuery, condition: &str) {
    let (mut ours, mut theirs) = (Figures::default(), Figures::default());
    let rounds = if name.ends_with("the first time") { 1 } else { ROUNDS };
    for round in 0..rounds {
        time(&mut ours, || store.ledger_outline(query).expect("read"));
        if round < PEER_ROUNDS {
            peer_asks(peer, &mut theirs, condition);
        }
        store.ledger_outline(&LedgerQuery::default()).expect("read");
    }
    say(name, &ours, &theirs);
}

/// The lines at places all over the ledger, as they come in sight.
fn scroll(store: &Store, count: u32) {
    let mut ours = Figures::default();
    for round in 0..ROUNDS * 4 {
        let first = round.wrapping_mul(7_919) * PAGE % count;
        time(&mut ours, || store.ledger_lines(&LedgerQuery::default(), first, PAGE).expect("read"));
    }
    println!("  {PAGE} lines that come in sight: ms {}, p99 {:.2}", ours.range(), ours.at(0.99));
}

fn say(what: &str, ours: &Figures, theirs: &Figures) {
    report(&format!("ledger of {RECOMMENDATIONS}, {what}"), "ms", 1.0, ours, theirs);
    println!("  to be at most {LIMIT} ms: {:.1}", ours.median());
}
