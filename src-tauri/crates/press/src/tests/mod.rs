//! The press, tried on letters, minutes and sheets.

mod emblem;
mod golden;
mod hostile;
mod layout;
mod pdf;
mod pictures;
mod samples;

use std::process::Command;

use hattama_documents::*;

use self::samples::*;
use super::*;

/// The day on which papers are made here.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 26).expect("a day")
}

/// The text of the PDF as poppler reads it.
fn text_of(made: &Made) -> String {
    poppler("pdftotext", &["-layout"], made, &["-"])
}

fn poppler(program: &str, before: &[&str], made: &Made, after: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, &made.bytes).expect("written");
    let output = Command::new(program).args(before).arg(&path).args(after).output();
    let output = output.unwrap_or_else(|error| panic!("{program} of poppler-utils: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// With a space for any blanks and ends of lines.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn boxes_of(laid: &Laid, number: u128) -> Vec<LaidBox> {
    let boxes = laid.boxes().iter();
    boxes.filter(|laid| laid.spot.item == spot(number).item).copied().collect()
}
