//! `torture --seed N`: many trials of each sort, and their figures. It also is the process that
//! the trials kill.

mod figures;

use std::path::Path;
use std::process::ExitCode;

use figures::Figures;
use hattama_torture::trial::Found;
use hattama_torture::trial::call::{Outcome, fail};
use hattama_torture::trial::damage::{self, Damage, Sound};
use hattama_torture::trial::full::fill;
use hattama_torture::trial::kill::{self, kill};
#[cfg(unix)]
use hattama_torture::trial::locked;
use hattama_torture::trial::migration::break_off;
#[cfg(target_os = "linux")]
use hattama_torture::trial::mount::{self, Mount};
use hattama_torture::trial::power::cut;
use hattama_torture::trial::share::{self, share};
use hattama_torture::{Fault, Safety};

const USAGE: &str = "torture [--seed N]   lets things go wrong, and prints what came of it";

/// A fault by the number of its call.
type Numbered = fn(u64) -> Fault;

const FAULTS_OF_A_MIGRATION: [(&str, Numbered); 3] = [
    ("migration, one call fails", |call| Fault::Call { call }),
    ("migration, the process ends", |call| Fault::Gone { call }),
    ("migration, the power goes", |call| Fault::PowerCut { call }),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        [] => return all(1),
        ["--seed", seed] => match seed.parse() {
            Ok(seed) => return all(seed),
            Err(_) => Err(USAGE.to_owned()),
        },
        [kill::WRITE, folder, seed] => kill::write(Path::new(folder), seed),
        [share::SAY, folder, who] => share::say(Path::new(folder), who),
        #[cfg(unix)]
        [locked::OPEN, folder] => locked::open(Path::new(folder)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(what) => {
            eprintln!("{what}");
            ExitCode::FAILURE
        }
    }
}

/// Every trial, from this seed on.
fn all(seed: u64) -> ExitCode {
    println!("Seed {seed}");
    let mut figures = Figures::default();
    power_cuts(&mut figures, seed);
    failing_calls(&mut figures, seed);
    full_disks(&mut figures, seed);
    #[cfg(target_os = "linux")]
    mounted_disks(&mut figures, seed);
    damages(&mut figures, seed);
    broken_migrations(&mut figures);
    kills(&mut figures, seed);
    shared_stores(&mut figures, seed);
    figures.end()
}

/// A thousand stores and three cuts each; fewer for the control.
fn power_cuts(figures: &mut Figures, first: u64) {
    for (name, safety, stores) in [
        ("power cut", Safety::AsAsked, 1_000),
        ("power cut, synchronous=NORMAL", Safety::Normal, 100),
    ] {
        let trials = (first..first + stores).map(|seed| (seed, cut(seed, safety)));
        let seen = figures.take(name, trials, |seen| {
            let cuts: u32 = seen.iter().map(|one| one.cuts).sum();
            let steps: u32 = seen.iter().map(|one| one.steps_acknowledged).sum();
            let lost: u32 = seen.iter().map(|one| one.lost).sum();
            format!("{cuts} cuts, {steps} steps acknowledged, {lost} cuts lost one")
        });
        if safety == Safety::Normal && seen.iter().all(|one| one.lost == 0) {
            figures.wrong("the control lost nothing, so that the trial proves nothing".to_owned());
        }
    }
}

/// Each call of one script, alone and with all that follow, and each sync.
fn failing_calls(figures: &mut Figures, seed: u64) {
    each_failing(figures, "one call fails", |call| fail(seed, Fault::Call { call }));
    each_failing(figures, "every call from one on fails", |call| fail(seed, Fault::Gone { call }));
    each_failing(figures, "one sync fails", |sync| fail(seed, Fault::Sync { sync }));
}

fn each_failing(figures: &mut Figures, name: &str, fail: impl Fn(u64) -> Found<Outcome>) {
    let trials = (1..).map(|number| (number, fail(number)));
    let reached = trials.take_while(|(_, outcome)| *outcome != Ok(Outcome::NotReached));
    figures.take(name, reached, |seen| {
        let told = seen.iter().filter(|one| **one == Outcome::Told).count();
        format!("{} failed, {told} of them told as an error", seen.len())
    });
}

/// Disks with more and more room.
fn full_disks(figures: &mut Figures, seed: u64) {
    let rooms = (1..=200).map(|times| times * 701);
    let trials = rooms.map(|room| (room, fill(seed, room)));
    figures.take("full disk", trials, |seen| {
        format!("{} filled, each written to again once there was room", seen.len())
    });
}

/// Disks that are really full, and one that is really read-only, where somebody may mount them.
#[cfg(target_os = "linux")]
fn mounted_disks(figures: &mut Figures, first: u64) {
    let disk = match Mount::new() {
        Ok(disk) => disk,
        Err(why) => return println!("A small disk can't be mounted, which needs root: {why}"),
    };
    let trials = (first..first + 20).map(|seed| (seed, mount::fill(&disk, seed)));
    figures.take("small disk, full", trials, |seen| {
        format!("{} filled after {} steps, none lost", seen.len(), seen.iter().sum::<u32>())
    });
    let trials = (1..=20).map(|number| (number, mount::export(&disk, number as usize * 65_536)));
    figures.take("small disk, no room for a paper", trials, |seen| {
        format!("{} exports broken off, nothing half-written", seen.len())
    });
    let trials = std::iter::once((first, mount::freeze(&disk)));
    figures.take("small disk, read-only", trials, |seen| format!("{} refused", seen.len()));
}

/// A thousand damages of each sort to one store.
fn damages(figures: &mut Figures, seed: u64) {
    let sound = match Sound::make(seed) {
        Ok(sound) => sound,
        Err(what) => return figures.wrong(format!("damage, {seed}: {what}")),
    };
    for damage in Damage::ALL {
        let trials = (seed..seed + 1_000).map(|seed| (seed, sound.damage(damage, seed)));
        figures.take(&format!("damage, {damage:?}"), trials, |seen| {
            let count = |of| seen.iter().filter(|outcome| **outcome == of).count();
            format!(
                "{} refused, {} named by check, {} hit nothing recorded, {} a log cut short",
                count(damage::Outcome::Refused),
                count(damage::Outcome::Named),
                count(damage::Outcome::Intact),
                count(damage::Outcome::Shorter)
            )
        });
    }
}

/// Each call of a migration: it fails, the process ends there, the power goes.
fn broken_migrations(figures: &mut Figures) {
    for (name, fault) in FAULTS_OF_A_MIGRATION {
        let trials = (1..).map(|call| (call, break_off(fault(call))));
        let reached = trials.take_while(|(_, outcome)| *outcome != Ok(None));
        figures.take(name, reached, |seen| {
            let told = seen.iter().filter(|told| **told == Some(true)).count();
            format!("{} broken off, {told} of them told as an error", seen.len())
        });
    }
}

/// Fifty stores and twenty kills each.
fn kills(figures: &mut Figures, first: u64) {
    let program = std::env::current_exe().expect("the program knows where it is");
    let trials = (first..first + 50).map(|seed| (seed, kill(&program, seed)));
    figures.take("SIGKILL", trials, |seen| {
        let kills: u32 = seen.iter().map(|one| one.kills).sum();
        let steps: u32 = seen.iter().map(|one| one.steps_acknowledged).sum();
        format!("{kills} kills, {steps} steps acknowledged, none lost")
    });
}

/// Two processes on one store, of which one is killed.
fn shared_stores(figures: &mut Figures, first: u64) {
    let program = std::env::current_exe().expect("the program knows where it is");
    let trials = (first..first + 50).map(|seed| (seed, share(&program, seed)));
    figures.take("two processes, one killed", trials, |seen| {
        format!("{} pairs, {} lines, none lost", seen.len(), seen.iter().sum::<usize>())
    });
}
