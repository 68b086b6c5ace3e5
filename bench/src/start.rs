//! The cold start, from the process's start to the first frame with something at its left and at
//! its right, and the memory of all processes (PSS), against a bare WebKitGTK window; and how soon a
//! command has ended.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use hattama_domain::language::Language;
use hattama_store::Store;
use hattama_store::sample::Sample;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    ConnectionExt, GetImageReply, ImageFormat, MapState, Window as WindowId,
};
use x11rb::rust_connection::RustConnection;

use crate::{Figures, SAMPLE, report, save};

const ROUNDS: u32 = 11;

/// What a command may take to start and end, in milliseconds.
const VERSION_LIMIT: u32 = 50;

/// How often the screen is looked at.
const GLANCE: Duration = Duration::from_millis(4);

/// How long a window may take to be there, and its memory to settle.
const PATIENCE: Duration = Duration::from_secs(60);

/// What stands on the two halves of a window that has been drawn: a ground and some text.
const COLOURS: usize = 4;

pub fn measure(programs: &Path, scratch: &Path) {
    let data = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let screen = Screen::connect();
    let hattama = || hattama(programs, data.path());
    fill(data.path());
    let bare = || Command::new(programs.join("bare"));
    let (mut ours, mut peer) = (Sides::default(), Sides::default());
    // The first of each warms the file cache for both, and is not counted.
    screen.run(&mut hattama());
    screen.run(&mut bare());
    for _ in 0..ROUNDS {
        peer.add(screen.run(&mut bare()));
        ours.add(screen.run(&mut hattama()));
    }
    report("Cold start", "ms", 1.3, &ours.frame, &peer.frame);
    report("Memory (PSS)", "MiB", 1.4, &ours.memory, &peer.memory);
    version(programs);
}

/// The shortest command there is, from its start to its end.
fn version(programs: &Path) {
    let mut times = Figures::default();
    for _ in 0..ROUNDS {
        let mut command = Command::new(programs.join("hattama"));
        let began = Instant::now();
        let output = command.arg("--version").output().expect("the program starts");
        times.add_time(began.elapsed());
        assert!(output.status.success(), "it says its version");
    }
    println!("hattama --version: ms {}, to be at most {VERSION_LIMIT}", times.range());
}

/// Cold starts with a store that has a long record in it, against one that has nothing else than the
/// sample, which both show.
pub fn compare(programs: &Path, long: &Path, scratch: &Path) {
    let short = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let screen = Screen::connect();
    let (mut ours, mut peer) = (Figures::default(), Figures::default());
    for data in [long, short.path()] {
        fill(data);
        screen.run(&mut hattama(programs, data));
    }
    for _ in 0..ROUNDS {
        peer.add_time(screen.run(&mut hattama(programs, short.path())).0);
        ours.add_time(screen.run(&mut hattama(programs, long)).0);
    }
    report("Cold start with this record, with none", "ms", 1.1, &ours, &peer);
}

fn hattama(programs: &Path, data: &Path) -> Command {
    let mut command = Command::new(programs.join("hattama"));
    command.arg("--data").arg(data);
    command
}

/// A store past its first start, with the sample session for the first room to show.
fn fill(folder: &Path) {
    let mut store = Store::open(folder, save::environment()).expect("a new store");
    store.set_up(Language::Ru, None).expect("set up");
    let sample = Sample::parse(SAMPLE).expect("the sample parses");
    store.complete_sample(&sample).expect("added");
}

#[derive(Default)]
struct Sides {
    frame: Figures,
    memory: Figures,
}

impl Sides {
    fn add(&mut self, (frame, memory): (Duration, f64)) {
        self.frame.add_time(frame);
        self.memory.add(memory);
    }
}

struct Screen {
    connection: RustConnection,
    root: WindowId,
}

impl Screen {
    fn connect() -> Screen {
        let (connection, number) = x11rb::connect(None).expect("an X server");
        let root = connection.setup().roots[number].root;
        Screen { connection, root }
    }

    /// Starts a program and stops it again: the time to its first frame, and its settled memory in
    /// MiB.
    fn run(&self, command: &mut Command) -> (Duration, f64) {
        let began = Instant::now();
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut child = child.expect("the program starts");
        wait_for(|| self.has_frame().then_some(()));
        let frame = began.elapsed();
        let memory = settled_memory(&child);
        stop(&mut child);
        wait_for(|| self.window().is_none().then_some(()));
        (frame, memory)
    }

    /// The window of a program, if it is on the screen.
    fn window(&self) -> Option<WindowId> {
        let tree = self.connection.query_tree(self.root).ok()?.reply().ok()?;
        tree.children.into_iter().find(|window| self.is_shown(*window).unwrap_or(false))
    }

    fn is_shown(&self, window: WindowId) -> Option<bool> {
        let attributes = self.connection.get_window_attributes(window).ok()?.reply().ok()?;
        let geometry = self.connection.get_geometry(window).ok()?.reply().ok()?;
        Some(attributes.map_state == MapState::VIEWABLE && geometry.width > 600)
    }

    fn has_frame(&self) -> bool {
        let Some(window) = self.window() else { return false };
        let drawn = |x, width| {
            let image = self.connection.get_image(
                ImageFormat::Z_PIXMAP,
                window,
                x,
                0,
                width,
                400,
                u32::MAX,
            );
            image.ok().and_then(|image| image.reply().ok()).is_some_and(|image| has_text(&image))
        };
        drawn(0, 180) && drawn(210, 390)
    }
}

/// Whether a stretch of screen has as many colours as text on a ground.
fn has_text(image: &GetImageReply) -> bool {
    let mut colours: Vec<&[u8]> = image.data.chunks_exact(4).collect();
    colours.sort_unstable();
    colours.dedup();
    colours.len() >= COLOURS
}

/// The memory of a program once two readings in a row agree to a hundredth.
fn settled_memory(child: &Child) -> f64 {
    let mut last = 0.0;
    wait_for(|| {
        thread::sleep(Duration::from_millis(500));
        let now = memory(child.id());
        let is_settled = (now - last).abs() < now / 100.0;
        last = now;
        is_settled.then_some(now)
    })
}

/// The proportional set size of a process and all that it has started, in MiB.
fn memory(process: u32) -> f64 {
    let parents = parents();
    let family = parents.keys().filter(|child| descends(**child, process, &parents));
    family.map(|member| pss(*member)).sum::<f64>() / 1024.0
}

fn parents() -> HashMap<u32, u32> {
    let entries = fs::read_dir("/proc").expect("/proc is there").flatten();
    let processes = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    processes.filter_map(|process| Some((process, parent(process)?))).collect()
}

fn parent(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name, in brackets, may hold anything; the state and the parent follow it.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn descends(process: u32, from: u32, parents: &HashMap<u32, u32>) -> bool {
    process == from
        || parents.get(&process).is_some_and(|parent| {
            *parent > 1 && *parent != process && descends(*parent, from, parents)
        })
}

/// In KiB; nothing for a process that has just ended.
fn pss(process: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0.0)
}

/// Ends a program as a session's end would, by SIGTERM.
fn stop(child: &mut Child) {
    let asked = Command::new("kill").arg(child.id().to_string()).status();
    assert!(asked.is_ok_and(|status| status.success()), "the program can be ended");
    child.wait().expect("the program ends");
}

fn wait_for<T>(mut condition: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = condition() {
            return found;
        }
        assert!(Instant::now() < until, "waited for {PATIENCE:?} in vain");
        thread::sleep(GLANCE);
    }
}
