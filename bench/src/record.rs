//! Opening the record of a session of 2,000 speeches against opening an empty one, in the real
//! window: from going there to the frame in which all that is in sight has been read and drawn.

use std::path::Path;

use hattama_domain::id::MeetingId;
use serde_json::json;

use crate::page::Page;
use crate::{Figures, long, report};

const ROUNDS: u32 = 11;

const SPEECHES: usize = 2_000;

/// Goes to a place and notes when the record is there, with nothing in it that is still being read.
const OPEN: &str = "\
const began = performance.now()
delete window.opened
const look = () => {
  const list = document.querySelector('.record .scroller')
  if (!list || list.textContent.trim() === '' || list.querySelector('[aria-busy=true]')) return
  watch.disconnect()
  requestAnimationFrame(() => setTimeout(() => { window.opened = performance.now() - began }))
}
const watch = new MutationObserver(look)
watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
location.hash = arguments[0]";

const LEFT: &str = "return document.querySelector('.record') ? null : true";

pub fn measure(programs: &Path, scratch: &Path) {
    let data = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let (store, long, empty) = long::fill(data.path(), SPEECHES);
    drop(store);
    let page = Page::of_hattama(programs, data.path());
    let (mut ours, mut peer) = (Figures::default(), Figures::default());
    // The first of each loads the code for both, and is not counted.
    open(&page, empty);
    open(&page, long);
    for _ in 0..ROUNDS {
        peer.add(open(&page, empty));
        ours.add(open(&page, long));
    }
    page.close();
    report("Opening a session of 2,000 speeches", "ms", 1.5, &ours, &peer);
}

/// How long it takes, in milliseconds.
fn open(page: &Page, meeting: MeetingId) -> f64 {
    page.run("location.hash = '#/meetings'", vec![]);
    page.answer(LEFT);
    page.run(OPEN, vec![json!(format!("#/meeting/{}/record", meeting.0))]);
    page.answer("return window.opened ?? null").as_f64().expect("a time")
}
