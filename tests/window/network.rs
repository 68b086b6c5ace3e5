//! The program never opens a connection to another machine: its calls are written down while a session is
//! recorded (`hour`) and its papers are made, by keys, since WebDriver would have connections of its own.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use hattama_store::sample::Sample;

use crate::files;
use crate::keyboard::{CONTROL, ENTER, ESCAPE, F1, SHIFT, Seat, wait};
use crate::session::{self, SAMPLE};

/// Waits for the end of a trace, and refuses a call that goes beyond the machine.
pub fn none_is_used(calls: &Path) {
    let calls = wait("the end of the trace", || {
        fs::read_to_string(calls).ok().filter(|calls| is_whole(calls))
    });
    let is_local = |line: &&str| line.contains("connect(") && line.contains("sa_family=AF_UNIX");
    assert!(calls.lines().any(|line| is_local(&line)), "not even the screen was connected to");
    let outward: Vec<&str> = calls.lines().filter(|line| line.contains("AF_INET")).collect();
    assert!(outward.is_empty(), "it connects: {outward:#?}");
}

/// Whether every process that is told of has ended.
fn is_whole(calls: &str) -> bool {
    let process = |line: &str| line.split_whitespace().next().map(str::to_owned);
    let all: BTreeSet<_> = calls.lines().map(process).collect();
    let is_end = |line: &&str| line.contains("+++ exited") || line.contains("+++ killed");
    let ended: BTreeSet<_> = calls.lines().filter(is_end).map(process).collect();
    !all.is_empty() && all == ended
}

#[test]
fn papers_are_made_by_keys_and_nothing_is_connected_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let [data, calls, out] = ["data", "calls", "out"].map(|name| folder.path().join(name));
    fs::create_dir(&out).expect("the folder that the papers go to");
    let mut store = session::new_store(&data);
    let sample = Sample::parse(SAMPLE).expect("it is a sample");
    store.complete_sample(&sample).expect("added");
    let mut seat = Seat::take_traced(&data, &calls, |program| {
        // The system's dialog for a folder begins there.
        program.env("HOME", &out).env("LC_ALL", "C.UTF-8").env_remove("LANGUAGE");
    });
    let turn = Cell::new(0);
    let keys = |seat: &Seat| {
        // What an export lacks is looked up before it may begin.
        let is_asked_for = turn.replace(turn.get() + 1) % 2 == 1;
        if is_asked_for { seat.strike(ENTER) } else { asks_to_export(seat) }
    };
    seat.until("the system's dialog for a folder", keys, || seat.is_asked());
    wait("its title", || (seat.title() == "Выберите папку").then_some(()));
    seat.open_this_folder();
    let all = 12;
    let papers = |ending| files::with_ending(&out, ending);
    wait("the papers", || (papers("docx").len() + papers("pdf").len() == all).then_some(()));
    let pdf = papers("pdf");
    wait("whole papers", || {
        pdf.iter().all(|pdf| !files::text_of_pdf(pdf).is_empty()).then_some(())
    });
    look_around(&seat);
    seat.close();
    assert!(seat.ended().success());
    none_is_used(&calls);
}

/// Goes to the documents of the session, and to the dialog that exports them all.
fn asks_to_export(seat: &Seat) {
    seat.strike(ESCAPE);
    seat.chord(&[CONTROL], u32::from('k'));
    seat.write("hjkm vfckb[fnf");
    seat.strike(ENTER);
    for _ in 0..2 {
        seat.chord(&[CONTROL], u32::from('e'));
    }
}

/// Every part of the session, the paper, and the help.
fn look_around(seat: &Seat) {
    seat.strike(ESCAPE);
    for section in '1'..='8' {
        seat.chord(&[CONTROL], u32::from(section));
    }
    seat.chord(&[CONTROL, SHIFT], u32::from('p'));
    seat.strike(F1);
    seat.strike(ESCAPE);
}
