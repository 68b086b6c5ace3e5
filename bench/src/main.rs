//! Measures Hattama against peers, side by side in one run, and prints ratios of medians.
//!
//! `cargo xtask bench` builds what is needed and runs this on a virtual screen. Each pair is
//! interleaved, so that whatever else the machine does disturbs both alike. Named measures are taken
//! alone.

#[cfg(target_os = "linux")]
mod keys;
#[cfg(target_os = "linux")]
mod ledger;
mod letters;
#[cfg(target_os = "linux")]
mod long;
#[cfg(target_os = "linux")]
mod page;
#[cfg(target_os = "linux")]
mod pane;
mod peer;
#[cfg(target_os = "linux")]
mod record;
mod save;
#[cfg(target_os = "linux")]
mod search;
#[cfg(target_os = "linux")]
mod speeches;
#[cfg(target_os = "linux")]
mod start;
mod word;

use std::path::PathBuf;
use std::time::Duration;
use std::{env, process};

/// The sample session, the same for every comparison.
const SAMPLE: &str = include_str!("../../src-tauri/sample/session.json");

const USAGE: &str = "\
usage: measure FOLDER_OF_PROGRAMS PYTHON SCRATCH_FOLDER [start|record|keys|pane|save|search|ledger|letters|word]...";

fn main() {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [programs, python, scratch, chosen @ ..] = arguments.as_slice() else {
        eprintln!("{USAGE}");
        process::exit(2);
    };
    let wants = |measure: &str| chosen.is_empty() || chosen.iter().any(|one| one == measure);
    #[cfg(target_os = "linux")]
    if wants("start") {
        start::measure(programs, scratch);
    }
    #[cfg(target_os = "linux")]
    if wants("record") {
        record::measure(programs, scratch);
    }
    #[cfg(target_os = "linux")]
    if wants("keys") {
        keys::measure(programs, scratch);
    }
    #[cfg(target_os = "linux")]
    if wants("pane") {
        pane::measure(scratch);
    }
    if wants("save") {
        save::measure(scratch);
    }
    #[cfg(target_os = "linux")]
    {
        let number = |one: &PathBuf| one.to_str()?.strip_prefix("search=")?.parse().ok();
        let speeches = chosen.iter().find_map(number);
        if wants("search") || speeches.is_some() {
            search::measure(programs, python, scratch, speeches.unwrap_or(search::SPEECHES));
        }
    }
    #[cfg(target_os = "linux")]
    if wants("ledger") {
        ledger::measure(python, scratch);
    }
    if wants("letters") {
        letters::measure(python, scratch);
    }
    if wants("word") {
        word::measure(python, scratch);
    }
}

/// Figures of one side of a comparison, all in one unit.
#[derive(Default)]
struct Figures(Vec<f64>);

impl Figures {
    fn add(&mut self, figure: f64) {
        self.0.push(figure);
    }

    fn add_time(&mut self, time: Duration) {
        self.add(time.as_secs_f64() * 1000.0);
    }

    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }

    fn median(&self) -> f64 {
        self.sorted()[self.0.len() / 2]
    }

    /// The figure that this share of them does not exceed.
    #[cfg(target_os = "linux")]
    fn at(&self, share: f64) -> f64 {
        let sorted = self.sorted();
        sorted[((sorted.len() - 1) as f64 * share).round() as usize]
    }

    fn range(&self) -> String {
        let sorted = self.sorted();
        format!("{:.2} ({:.2} to {:.2})", self.median(), sorted[0], sorted[sorted.len() - 1])
    }
}

/// Prints one comparison: the ratio of the medians, what it should be at most, and both sides.
fn report(what: &str, unit: &str, limit: f64, ours: &Figures, peer: &Figures) {
    let ratio = ours.median() / peer.median();
    println!(
        "{what}: {ratio:.2} times the peer, to be at most {limit}; {unit}: {} against {}, \
         medians of {} rounds",
        ours.range(),
        peer.range(),
        ours.0.len()
    );
}
