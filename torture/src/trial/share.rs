//! Two processes write to one store at once, and one of them is killed: each finds its lines.

use std::path::Path;
use std::process::Child;
use std::rc::Rc;
use std::thread;
use std::time::Duration;

use fastrand::Rng;

use super::process::{saved, say_saved, start};
use super::{Found, folder, open_again, told};
use crate::script::{Clock, Secretary, Step};

/// The argument by which the program of the trials becomes one of the two.
pub const SAY: &str = "say";

/// How many lines each says.
const LINES: u32 = 60;

/// Lets `program`, which calls [`say`], run twice on one store, and kills one of the two at a
/// moment of the seed. Tells how many lines there are.
///
/// # Errors
///
/// Tells of a process that failed, and of lines that are missing, twice there or out of order.
pub fn share(program: &Path, seed: u64) -> Found<usize> {
    let place = folder(&[]);
    let mut secretary = open_again(place.path())?;
    secretary.take(&Step::Meet).map_err(told("no meeting"))?;
    let mut stays = start(program, SAY, place.path(), "әнші")?;
    let mut goes = start(program, SAY, place.path(), "оратор")?;
    let (stayed, gone) = thread::scope(|scope| {
        let stays = scope.spawn(|| saved(&mut stays, LINES as usize, |_| Ok(())));
        let gone = kill_at_some_moment(&mut goes, seed);
        (stays.join().expect("it doesn't panic"), gone)
    });
    let (stayed, gone) = (stayed?, gone?);
    if stayed != LINES {
        return Err(format!("the one that was let alone saved {stayed} lines"));
    }
    let said = secretary.whole_record()?.speeches;
    for (who, least, most) in [("әнші", LINES, LINES), ("оратор", gone, gone + 1)] {
        let lines: Vec<&str> =
            said.iter().map(Rc::as_ref).filter(|line| line.starts_with(who)).collect();
        let whole = lines.iter().zip(1..).all(|(is, number)| *is == line(who, number));
        if !whole || !(least..=most).contains(&(lines.len() as u32)) {
            return Err(format!("{who} saved {least} lines, and there are {lines:?}"));
        }
    }
    Ok(said.len())
}

/// Lets a process save some lines, kills it, and tells how many it has saved.
fn kill_at_some_moment(child: &mut Child, seed: u64) -> Found<u32> {
    let mut random = Rng::with_seed(seed);
    let moment = Duration::from_micros(random.u64(..2_000));
    saved(child, random.usize(..LINES as usize), |child| {
        thread::sleep(moment);
        child.kill()
    })
}

/// Says lines under a name, and «saved N» once line N is on the disk.
///
/// # Errors
///
/// Tells which line failed.
pub fn say(folder: &Path, who: &str) -> Found<()> {
    let seed = who.bytes().map(u64::from).sum();
    let opened = Secretary::open(folder, &Clock::new(), seed);
    let mut secretary = opened.map_err(told("opening"))?;
    for number in 1..=LINES {
        let step = Step::Say(line(who, number).into());
        secretary.take(&step).map_err(told("saying"))?;
        say_saved(number)?;
    }
    Ok(())
}

fn line(who: &str, number: u32) -> String {
    format!("{who} {number}")
}
