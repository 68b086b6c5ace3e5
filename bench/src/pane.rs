//! The paper beside the record on minutes of sixty pages: one letter more in one speech, laid out and
//! its page drawn, against laying out the same minutes when all of their words have changed.

use std::path::Path;
use std::time::Instant;

use hattama_documents::{Paper, compose};
use hattama_domain::file::MeetingFile;
use hattama_domain::language::Language;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::record::Entry;
use hattama_press::Press;

use crate::{Figures, long, report};

const ROUNDS: usize = 11;

/// As many as fill sixty pages.
pub const SPEECHES: usize = 90;
const PAGES: usize = 60;

/// How wide a page is drawn, in pixels.
const WIDTH: u32 = 800;

pub fn measure(scratch: &Path) {
    let folder = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let (store, meeting, _) = long::fill(folder.path(), SPEECHES);
    let mut file = store.meeting_file(meeting).expect("read");
    let press = Press::new();
    let (mut ours, mut peer) = (Figures::default(), Figures::default());
    lay_out(&press, &file);
    for round in 0..ROUNDS {
        // Another first letter moves every line that follows.
        let letter = char::from(b'a' + round as u8);
        for text in texts(&mut file) {
            text.insert(0, letter);
        }
        peer.add(lay_out(&press, &file));
        texts(&mut file).nth(SPEECHES / 2).expect("it is there").push('я');
        ours.add(lay_out(&press, &file));
    }
    report("A letter more in minutes of 60 pages", "ms", 1.0, &ours, &peer);
}

fn texts(file: &mut MeetingFile) -> impl Iterator<Item = &mut String> {
    file.entries.iter_mut().filter_map(|entry| match entry {
        Entry::Speech(speech) => Some(&mut speech.text),
        _ => None,
    })
}

/// How long it takes, in milliseconds, from the record to the drawn page in its middle.
fn lay_out(press: &Press, file: &MeetingFile) -> f64 {
    let began = Instant::now();
    let paper: Paper = compose::minutes(file, MinutesForm::Full, Language::Ru, true);
    let laid = press.lay_out(&paper).expect("it can be laid out");
    let pages = laid.pages().len();
    assert!(pages >= PAGES, "{pages} pages");
    laid.png(pages as u32 / 2, WIDTH).expect("it can be drawn");
    began.elapsed().as_secs_f64() * 1000.0
}
