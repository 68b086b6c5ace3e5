//! The file of a store is damaged: that is named when it is opened, read or checked, or what was
//! recorded is whole. It is never silently something else.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use fastrand::Rng;
use hattama_store::FILE_NAME;

use super::{Found, difference, folder, told};
use crate::script::{Clock, Record, Script, Secretary, Step};

/// The size of a page of the store, in bytes.
const PAGE: usize = 4096;

/// The length of the header of the file, in bytes.
const HEADER: usize = 100;

/// What came of a damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The store does not open, and says why.
    Refused,
    /// It opens, and the check finds it, or can't be finished.
    Named,
    /// What was recorded is not hit.
    Intact,
    /// The end of the log is gone: the record is as it was a few steps before.
    Shorter,
}

/// A damage to the file of a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    FlippedBit,
    ZeroedPage,
    BadHeader,
    CutFile,
    /// A bit of the log, whose end is not in the file yet.
    FlippedBitOfLog,
    CutLog,
}

impl Damage {
    /// Every sort.
    pub const ALL: [Damage; 6] = [
        Damage::FlippedBit,
        Damage::ZeroedPage,
        Damage::BadHeader,
        Damage::CutFile,
        Damage::FlippedBitOfLog,
        Damage::CutLog,
    ];

    fn is_of_log(self) -> bool {
        matches!(self, Damage::FlippedBitOfLog | Damage::CutLog)
    }

    fn strike(self, bytes: &mut Vec<u8>, random: &mut Rng) {
        let at = random.usize(..bytes.len());
        match self {
            Damage::FlippedBit | Damage::FlippedBitOfLog => bytes[at] ^= 1 << random.u8(..8),
            Damage::ZeroedPage => {
                let start = at / PAGE * PAGE;
                bytes[start..start + PAGE].fill(0);
            }
            Damage::BadHeader => bytes[random.usize(..HEADER)] ^= random.u8(1..),
            Damage::CutFile | Damage::CutLog => bytes.truncate(at),
        }
    }
}

/// A store to be damaged: its files, while it was open or after it was closed, and the records it
/// went through, the last one last.
pub struct Sound {
    closed: Vec<(OsString, Vec<u8>)>,
    open: Vec<(OsString, Vec<u8>)>,
    records: Vec<Record>,
}

impl Sound {
    /// Makes one by the steps of a seed.
    ///
    /// # Errors
    ///
    /// Tells which step failed.
    pub fn make(seed: u64) -> Found<Sound> {
        let place = folder(&[]);
        let opened = Secretary::open(place.path(), &Clock::new(), seed);
        let mut secretary = opened.map_err(told("it doesn't open"))?;
        let mut script = Script::new(seed);
        let mut records = vec![Record::default()];
        for number in 0..60 {
            let before = &records[records.len() - 1];
            let step = match script.next(before) {
                // The second half stays in the log.
                Step::Checkpoint | Step::Reopen if number >= 30 => continue,
                step => step,
            };
            secretary.take(&step).map_err(told("a step failed"))?;
            records.push(before.after(&step));
        }
        let open = files(place.path());
        drop(secretary);
        Ok(Sound { closed: files(place.path()), open, records })
    }

    /// Damages a copy of it as a seed says.
    ///
    /// # Errors
    ///
    /// Tells of a record that is silently something else.
    pub fn damage(&self, damage: Damage, seed: u64) -> Found<Outcome> {
        let (files, name) = match damage.is_of_log() {
            true => (&self.open, format!("{FILE_NAME}-wal")),
            false => (&self.closed, FILE_NAME.to_owned()),
        };
        let place = folder(files);
        let path = place.path().join(name);
        let mut bytes = fs::read(&path).expect("it was copied");
        damage.strike(&mut bytes, &mut Rng::with_seed(seed));
        fs::write(&path, bytes).expect("there is room for it");
        self.judge(damage, place.path())
    }

    fn judge(&self, damage: Damage, folder: &Path) -> Found<Outcome> {
        let Ok(mut secretary) = Secretary::open(folder, &Clock::new(), 0) else {
            return Ok(Outcome::Refused);
        };
        let Ok(is) = secretary.whole_record() else { return Ok(Outcome::Named) };
        let last = &self.records[self.records.len() - 1];
        if is == *last {
            return Ok(Outcome::Intact);
        }
        if damage.is_of_log() && self.records.contains(&is) {
            return Ok(Outcome::Shorter);
        }
        Err(format!("silently something else: {}", difference(&is, last)))
    }
}

/// The files of a store, without its shared memory, which no crash leaves.
fn files(folder: &Path) -> Vec<(OsString, Vec<u8>)> {
    let names = [FILE_NAME.to_owned(), format!("{FILE_NAME}-wal")];
    let there = names.into_iter().filter(|name| folder.join(name).exists());
    there.map(|name| (name.clone().into(), fs::read(folder.join(name)).expect("read"))).collect()
}
