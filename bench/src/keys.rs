//! Typing in a session of 2,000 speeches, live and afterwards, and beside the paper, of sixty pages too,
//! against typing in a bare page with one field, while copies of that session are taken: from a key to
//! the end of the next frame.

use std::env;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use hattama_domain::live::{Floor, Step};
use hattama_domain::speech::{Speaker, SpeechKind};
use serde_json::{Value, json};

use crate::page::Page;
use crate::{Figures, long, pane};

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

/// Where she types in live mode, and in the record of the session afterwards.
const WRITING: &str = "[data-writing]:not([hidden]) textarea";
const SPEECH: &str = ".record [data-entry] textarea";

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

/// Hides the paper beside the record.
const HIDE_PAPER: &str = "document.querySelector('header button[aria-pressed]').click()";

pub fn measure(programs: &Path, scratch: &Path) {
    let seconds = env::var("HATTAMA_KEYS").ok().and_then(|wanted| wanted.parse().ok());
    let turn = Duration::from_secs(seconds.unwrap_or(SECONDS)) / TURNS;
    let folders = [(); 4].map(|()| tempfile::tempdir_in(scratch).expect("a scratch folder"));
    let [live, alone, sixty, long] = folders.each_ref().map(|folder| folder.path());
    let live = open_live(programs, live);
    let alone = open_record(programs, alone, SPEECHES);
    let sixty = open_record(programs, sixty, pane::SPEECHES);
    let long = open_record(programs, long, SPEECHES);
    alone.run(HIDE_PAPER, vec![]);
    alone.answer("return document.querySelector('.desk') ? null : true");
    for beside_paper in [&sixty, &long] {
        beside_paper.answer("return document.querySelector('.desk img') && true");
    }
    let bare = Page::open(&programs.join("field"), &[]);
    let places = [
        (&bare, "textarea"),
        (&live, WRITING),
        (&alone, SPEECH),
        (&sixty, SPEECH),
        (&long, SPEECH),
    ];
    for (page, _) in places {
        page.run(LISTEN, vec![]);
    }
    let mut figures = places.map(|_| Figures::default());
    let mut copies = folders.each_ref().map(|data| Copies::of(programs, data.path()));
    for _ in 0..TURNS {
        for (at, (page, field)) in places.into_iter().enumerate() {
            let copies = &mut copies[at.saturating_sub(1)];
            figures[at].0.extend(strike(page, turn, field, || copies.go_on()));
            copies.wait();
        }
    }
    let taken: u32 = copies.iter().map(|copies| copies.taken).sum();
    for page in [bare, live, alone, sixty, long] {
        page.close();
    }
    let [peer, live, alone, sixty, long] = figures;
    report("From a key to the next frame in live mode", &live, &peer);
    report("The same in the record afterwards", &alone, &peer);
    report("The same beside a paper of sixty pages", &sixty, &peer);
    report("The same beside the paper of all of that session", &long, &peer);
    println!("Copies taken meanwhile: {taken}");
}

/// The program in the live mode of a long session, where a voice has the floor.
fn open_live(programs: &Path, data: &Path) -> Page {
    let (mut store, meeting, _) = long::fill(data, SPEECHES);
    store.step_session(meeting, Step::Enter).expect("entered");
    let (speaker, kind) = (Speaker::Voice, SpeechKind::Remark);
    let floor = Floor::Speaker { speaker, kind, interrupting: false };
    store.give_floor(meeting, floor).expect("given");
    drop(store);
    let page = Page::of_hattama(programs, data);
    page.answer(&format!("return document.querySelector('{WRITING}') && true"));
    page
}

/// The program at the record of a session of so many speeches.
fn open_record(programs: &Path, data: &Path, speeches: usize) -> Page {
    let (store, meeting, _) = long::fill(data, speeches);
    drop(store);
    let page = Page::of_hattama(programs, data);
    let there = format!("#/meeting/{}/record", meeting.0);
    page.run("location.hash = arguments[0]", vec![json!(there)]);
    page.answer(&format!("return document.querySelector('{SPEECH}') && true"));
    page
}

fn report(what: &str, ours: &Figures, peer: &Figures) {
    let later = (ours.at(0.95) - peer.at(0.95)) / FRAME;
    println!(
        "{what}: p95 {later:.2} frames later than in a bare field, to be at most 1; the longest \
         {:.1} ms, to be at most {LIMIT}; ms: {} against {} (p50, p95, longest of {} keys)",
        ours.at(1.0),
        spread(ours),
        spread(peer),
        ours.0.len()
    );
}

fn spread(figures: &Figures) -> String {
    let [half, most, all] = [0.5, 0.95, 1.0].map(|share| figures.at(share));
    format!("{half:.1}, {most:.1}, {all:.1}")
}

/// Puts the caret where one goes on writing.
const GO_ON: &str = "\
const field = document.querySelector(arguments[0])
field.focus()
field.setSelectionRange(field.value.length, field.value.length)";

/// Goes on writing in a field for a while; how long each key took, in milliseconds.
fn strike(page: &Page, turn: Duration, field: &str, mut beside: impl FnMut()) -> Vec<f64> {
    page.run(GO_ON, vec![json!(field)]);
    let began = Instant::now();
    for (number, key) in (1..).zip(TEXT.chars().cycle()) {
        page.strike(&key.to_string());
        beside();
        let next = began + PACE * number;
        sleep(next.saturating_duration_since(Instant::now()));
        if began.elapsed() > turn {
            break;
        }
    }
    let figures = page.run("return window.figures.splice(0)", vec![]);
    figures.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

/// Copies of the store, taken one after another.
struct Copies<'a> {
    programs: &'a Path,
    data: &'a Path,
    under_way: Option<Child>,
    taken: u32,
}

impl<'a> Copies<'a> {
    fn of(programs: &'a Path, data: &'a Path) -> Self {
        Copies { programs, data, under_way: None, taken: 0 }
    }

    /// Begins the next copy where the one before is there.
    fn go_on(&mut self) {
        let copy = self.under_way.as_mut();
        if copy.is_some_and(|copy| copy.try_wait().expect("it is our child").is_none()) {
            return;
        }
        self.wait();
        let program = Command::new(self.programs.join("hattama"))
            .arg("--data")
            .arg(self.data)
            .args(["backup", "--to"])
            .arg(self.data.join(format!("copy-{}.hattama", self.taken)))
            .stdout(Stdio::null())
            .spawn();
        self.under_way = Some(program.expect("the program starts"));
    }

    /// Waits for the copy that is being taken.
    fn wait(&mut self) {
        if let Some(mut copy) = self.under_way.take() {
            assert!(copy.wait().is_ok_and(|ended| ended.success()), "the copy is taken");
            self.taken += 1;
        }
    }
}
