//! Typing in a session of 2,000 speeches against typing in a bare page with one field, while copies
//! of that session are taken: from a key to the end of the next frame.

use std::env;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::page::Page;
use crate::{Figures, long};

/// Between two keys: fifteen a second.
const PACE: Duration = Duration::from_nanos(1_000_000_000 / 15);

/// How long to type, in seconds, where `HATTAMA_KEYS` does not say it.
const SECONDS: u64 = 120;

/// How often the pages take turns.
const TURNS: u32 = 4;

const FRAME: f64 = 1000.0 / 60.0;

/// No key may take longer, in milliseconds.
const LIMIT: f64 = 100.0;

const SPEECHES: usize = 2_000;

/// Notes for each key how long it took to the end of the frame that followed.
const LISTEN: &str = "\
window.figures = []
addEventListener('keydown', ({ timeStamp }) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => figures.push(performance.now() - timeStamp)
    port2.postMessage(null)
  })
}, true)";

const TEXT: &str = "the role of the council ";

pub fn measure(programs: &Path, scratch: &Path) {
    let seconds = env::var("HATTAMA_KEYS").ok().and_then(|wanted| wanted.parse().ok());
    let turn = Duration::from_secs(seconds.unwrap_or(SECONDS)) / TURNS;
    let data = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let (store, meeting, _) = long::fill(data.path(), SPEECHES);
    drop(store);
    let place = data.path().to_str().expect("a path in Unicode");
    let hattama = Page::open(&programs.join("hattama"), &["--data", place]);
    hattama.answer("return document.querySelector('main, h1') && true");
    let there = format!("#/meeting/{}/record", meeting.0);
    hattama.run("location.hash = arguments[0]", vec![json!(there)]);
    hattama.answer("return document.querySelector('.record [data-entry] textarea') && true");
    let bare = Page::open(&programs.join("field"), &[]);
    for page in [&hattama, &bare] {
        page.run(LISTEN, vec![]);
    }
    let mut copies = Copies { programs, data: data.path(), under_way: None, taken: 0 };
    for _ in 0..TURNS {
        strike(&bare, turn, "textarea", || copies.go_on());
        strike(&hattama, turn, ".record [data-entry] textarea", || copies.go_on());
    }
    let taken = copies.end();
    let [ours, peer] = [hattama, bare].map(|page| {
        let figures = page.run("return window.figures", vec![]);
        page.close();
        let figures = figures.as_array().into_iter().flatten().filter_map(|one| one.as_f64());
        Figures(figures.collect())
    });
    let later = (ours.at(0.95) - peer.at(0.95)) / FRAME;
    println!(
        "From a key to the next frame: p95 {later:.2} frames later than in a bare field, to be at \
         most 1; the longest {:.1} ms, to be at most {LIMIT}; ms: {} against {} (p50, p95, longest \
         of {} keys), {taken} copies taken meanwhile",
        ours.at(1.0),
        spread(&ours),
        spread(&peer),
        ours.0.len()
    );
}

fn spread(figures: &Figures) -> String {
    let [half, most, all] = [0.5, 0.95, 1.0].map(|share| figures.at(share));
    format!("{half:.1}, {most:.1}, {all:.1}")
}

/// Types into a field for a while.
fn strike(page: &Page, turn: Duration, field: &str, mut beside: impl FnMut()) {
    page.run("document.querySelector(arguments[0]).focus()", vec![json!(field)]);
    let began = Instant::now();
    for (number, key) in (1..).zip(TEXT.chars().cycle()) {
        page.strike(&key.to_string());
        beside();
        let next = began + PACE * number;
        sleep(next.saturating_duration_since(Instant::now()));
        if began.elapsed() > turn {
            return;
        }
    }
}

/// Copies of the store, taken one after another.
struct Copies<'a> {
    programs: &'a Path,
    data: &'a Path,
    under_way: Option<Child>,
    taken: u32,
}

impl Copies<'_> {
    /// Begins the next copy where the one before is there.
    fn go_on(&mut self) {
        match self.under_way.as_mut().map(|copy| copy.try_wait().expect("it is our child")) {
            Some(None) => return,
            Some(Some(ended)) => assert!(ended.success(), "the copy is taken"),
            None => {}
        }
        let program = Command::new(self.programs.join("hattama"))
            .arg("--data")
            .arg(self.data)
            .args(["backup", "--to"])
            .arg(self.data.join(format!("copy-{}.hattama", self.taken)))
            .stdout(Stdio::null())
            .spawn();
        self.under_way = Some(program.expect("the program starts"));
        self.taken += 1;
    }

    /// Waits for the last one; how many there are.
    fn end(self) -> u32 {
        if let Some(mut copy) = self.under_way {
            assert!(copy.wait().is_ok_and(|ended| ended.success()), "the copy is taken");
        }
        self.taken
    }
}
