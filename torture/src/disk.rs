//! A folder's disk as the power going would leave it, and what is to go wrong with it.
//!
//! Programs see the files of the system. Beside them, this keeps what has reached the disk for
//! certain: writes wait until their file is synced, names until their folder is. How SQLite is
//! led through here is in `vfs`.

use std::collections::BTreeMap;
use std::ffi::{OsString, c_int};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use fastrand::Rng;
use rusqlite::ffi;

use crate::vfs;

/// What a disk writes whole or not at all, in bytes.
const SECTOR: usize = 512;

/// Every folder that is watched.
static DISKS: Mutex<Vec<Weak<Disk>>> = Mutex::new(Vec::new());

/// How safely SQLite is told to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// As the store asks for.
    AsAsked,
    /// `synchronous=NORMAL` whatever the store asks for: the control, which loses commits.
    Normal,
}

/// What is to go wrong. Calls are counted from one, from the moment at which this is armed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Nothing,
    /// The machine stops at a call.
    PowerCut {
        call: u64,
    },
    /// One call fails.
    Call {
        call: u64,
    },
    /// A call fails, and each after it.
    Gone {
        call: u64,
    },
    /// One sync fails, and what it should have put on the disk may be lost though the next
    /// succeeds, as with Linux.
    Sync {
        sync: u64,
    },
    /// Files grow by so many bytes, and then the disk is full.
    Full {
        room: u64,
    },
}

/// What SQLite wants of the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Open,
    Delete,
    Access,
    Read,
    Write,
    Truncate,
    Sync,
    Size,
    Lock,
    LockCheck,
    SharedMemory,
    SharedLock,
}

impl Call {
    /// How SQLite hears that it failed.
    fn failure(self) -> c_int {
        match self {
            Call::Open => ffi::SQLITE_CANTOPEN,
            Call::Delete => ffi::SQLITE_IOERR_DELETE,
            Call::Access => ffi::SQLITE_IOERR_ACCESS,
            Call::Read => ffi::SQLITE_IOERR_READ,
            Call::Write => ffi::SQLITE_IOERR_WRITE,
            Call::Truncate => ffi::SQLITE_IOERR_TRUNCATE,
            Call::Sync => ffi::SQLITE_IOERR_FSYNC,
            Call::Size => ffi::SQLITE_IOERR_FSTAT,
            Call::Lock => ffi::SQLITE_IOERR_LOCK,
            Call::LockCheck => ffi::SQLITE_IOERR_CHECKRESERVEDLOCK,
            Call::SharedMemory => ffi::SQLITE_IOERR_SHMMAP,
            Call::SharedLock => ffi::SQLITE_IOERR_SHMLOCK,
        }
    }
}

/// The disk under one folder.
pub struct Disk {
    folder: PathBuf,
    safety: Safety,
    state: Mutex<State>,
}

struct State {
    random: Rng,
    has_power: bool,
    fault: Fault,
    /// Calls and syncs since the fault was armed.
    calls: u64,
    syncs: u64,
    /// Calls that a fault has refused.
    refused: u64,
    files: Vec<File>,
    names: BTreeMap<PathBuf, Name>,
}

/// A file, whatever its name.
struct File {
    /// What is on the disk for certain.
    durable: Vec<u8>,
    /// What was written since the last sync, in order.
    waiting: Vec<Change>,
    /// As programs see it.
    length: u64,
}

enum Change {
    Write { at: u64, bytes: Vec<u8> },
    Truncate { length: u64 },
}

/// Which file a [`Disk`] means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FileId(usize);

/// The files that a name has stood for since its folder was synced, `None` where there was none:
/// first what the disk has for certain, last what programs see. One at least.
struct Name(Vec<Option<FileId>>);

impl Name {
    fn seen(&self) -> Option<FileId> {
        self.0.last().copied().flatten()
    }
}

/// How much of what waits reaches the disk.
#[derive(Clone, Copy)]
enum Luck {
    Nothing,
    Everything,
    /// Each change by itself, whole, not at all, or sector by sector.
    Some,
}

impl Disk {
    /// Watches a folder from now on, until the last owner drops what is returned. Everything that
    /// is in it is taken to be on the disk.
    pub fn watch(folder: &Path, safety: Safety, seed: u64) -> Arc<Disk> {
        vfs::install();
        let folder = folder.canonicalize().expect("the folder is there");
        let mut state = State {
            random: Rng::with_seed(seed),
            has_power: true,
            fault: Fault::Nothing,
            calls: 0,
            syncs: 0,
            refused: 0,
            files: Vec::new(),
            names: BTreeMap::new(),
        };
        for path in files(&folder) {
            let id = state.add(fs::read(&path).expect("it can be read"), Vec::new());
            state.names.insert(path, Name(vec![Some(id)]));
        }
        let disk = Arc::new(Disk { folder, safety, state: Mutex::new(state) });
        let mut disks = DISKS.lock().unwrap_or_else(PoisonError::into_inner);
        disks.retain(|disk| disk.strong_count() > 0);
        disks.push(Arc::downgrade(&disk));
        disk
    }

    /// The disk under a path, if that is watched.
    pub(crate) fn under(path: &Path) -> Option<Arc<Disk>> {
        let disks = DISKS.lock().unwrap_or_else(PoisonError::into_inner);
        disks.iter().filter_map(Weak::upgrade).find(|disk| path.starts_with(&disk.folder))
    }

    /// Lets something go wrong from now on, in place of what was to go wrong before.
    pub fn arm(&self, fault: Fault) {
        let mut state = self.state();
        (state.fault, state.calls, state.syncs) = (fault, 0, 0);
    }

    /// Calls since the fault was armed, up to the end of power.
    pub fn calls(&self) -> u64 {
        self.state().calls
    }

    /// Calls that a fault has refused so far.
    pub fn refused(&self) -> u64 {
        self.state().refused
    }

    /// Whether the machine still runs.
    pub fn has_power(&self) -> bool {
        self.state().has_power
    }

    /// Stops the machine, and gives what is in the folder when it is started again, by name. What
    /// waited may be there, whole, in part or not at all.
    pub fn cut_power(&self) -> Vec<(OsString, Vec<u8>)> {
        let mut state = self.state();
        state.has_power = false;
        let State { random, files, names, .. } = &mut *state;
        for file in files.iter_mut() {
            file.settle(random);
        }
        let mut left = Vec::new();
        for (path, name) in names.iter().filter(|(path, _)| path.parent() == Some(&self.folder)) {
            let Some(file_name) = path.file_name() else { continue };
            if let Some(FileId(file)) = random.choice(&name.0).copied().flatten() {
                left.push((file_name.to_owned(), files[file].durable.clone()));
            }
            // Shared memory is never synced, but may be there all the same, as it was.
            let mut shared = file_name.to_owned();
            shared.push("-shm");
            if let Ok(bytes) = fs::read(self.folder.join(&shared))
                && random.bool()
            {
                left.push((shared, bytes));
            }
        }
        left
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What `vfs` asks before each call and tells after it.
impl Disk {
    pub(crate) fn safety(&self) -> Safety {
        self.safety
    }

    /// Whether a call may go on, or how it fails.
    pub(crate) fn admit(&self, call: Call) -> Result<(), c_int> {
        self.state().admit(call)
    }

    /// A file was opened under a name; `existed` tells whether it was there before.
    pub(crate) fn opened(&self, path: &Path, existed: bool) -> FileId {
        let mut state = self.state();
        let known = state.names.get(path).and_then(Name::seen);
        if let Some(id) = known.filter(|_| existed) {
            return id;
        }
        // Somebody may have written to it without SQLite; nobody has synced that.
        let bytes = fs::read(path).unwrap_or_default();
        let id = state.add(Vec::new(), bytes);
        let name = state.names.entry(path.to_owned()).or_insert_with(|| Name(vec![None]));
        name.0.push(Some(id));
        id
    }

    /// How many of the bytes go into the file now, and what SQLite hears.
    pub(crate) fn write(&self, id: FileId, at: u64, bytes: &[u8]) -> (usize, c_int) {
        let mut state = self.state();
        let had_power = state.has_power;
        if let Err(code) = state.admit(Call::Write) {
            // What was written at the moment at which the power went may still get there.
            if had_power && !state.has_power {
                state.file(id).write(at, bytes);
            }
            return (0, code);
        }
        let fits = state.take_room(id, at, bytes.len());
        state.file(id).write(at, &bytes[..fits]);
        if fits < bytes.len() {
            state.refused += 1;
            return (fits, ffi::SQLITE_FULL);
        }
        (fits, ffi::SQLITE_OK)
    }

    pub(crate) fn truncated(&self, id: FileId, length: u64) {
        let mut state = self.state();
        let file = state.file(id);
        file.length = length;
        file.waiting.push(Change::Truncate { length });
    }

    /// Whether a sync may go on.
    pub(crate) fn admit_sync(&self, id: FileId) -> Result<(), c_int> {
        let mut state = self.state();
        state.admit(Call::Sync)?;
        state.syncs += 1;
        if matches!(state.fault, Fault::Sync { sync } if sync == state.syncs) {
            state.refused += 1;
            let State { random, files, .. } = &mut *state;
            files[id.0].settle(random);
            return Err(Call::Sync.failure());
        }
        Ok(())
    }

    pub(crate) fn synced(&self, id: FileId) {
        let mut state = self.state();
        let file = state.file(id);
        for change in std::mem::take(&mut file.waiting) {
            change.apply(&mut file.durable);
        }
    }

    pub(crate) fn deleted(&self, path: &Path) {
        if let Some(name) = self.state().names.get_mut(path) {
            name.0.push(None);
        }
    }

    pub(crate) fn folder_synced(&self, folder: &Path) {
        let mut state = self.state();
        let inside = state.names.iter_mut().filter(|(path, _)| path.parent() == Some(folder));
        for (_, name) in inside {
            name.0 = vec![name.seen()];
        }
    }
}

impl State {
    fn add(&mut self, durable: Vec<u8>, waiting: Vec<u8>) -> FileId {
        let mut file = File { length: durable.len() as u64, durable, waiting: Vec::new() };
        if !waiting.is_empty() {
            file.write(0, &waiting);
        }
        self.files.push(file);
        FileId(self.files.len() - 1)
    }

    fn file(&mut self, id: FileId) -> &mut File {
        &mut self.files[id.0]
    }

    fn admit(&mut self, call: Call) -> Result<(), c_int> {
        if !self.has_power {
            return Err(call.failure());
        }
        self.calls += 1;
        let strikes = match self.fault {
            Fault::PowerCut { call } => {
                self.has_power = self.calls < call;
                !self.has_power
            }
            Fault::Call { call } => self.calls == call,
            Fault::Gone { call } => self.calls >= call,
            Fault::Nothing | Fault::Sync { .. } | Fault::Full { .. } => false,
        };
        if strikes {
            self.refused += 1;
            return Err(call.failure());
        }
        Ok(())
    }

    /// How many of so many bytes find room.
    fn take_room(&mut self, id: FileId, at: u64, length: usize) -> usize {
        let end = self.file(id).length;
        let Fault::Full { room } = &mut self.fault else { return length };
        let growth = (at + length as u64).saturating_sub(end.max(at));
        let missing = growth.saturating_sub(*room);
        *room -= growth - missing;
        length - missing as usize
    }
}

impl File {
    fn write(&mut self, at: u64, bytes: &[u8]) {
        self.length = self.length.max(at + bytes.len() as u64);
        self.waiting.push(Change::Write { at, bytes: bytes.to_owned() });
    }

    /// Lets some of what waits reach the disk, and forgets the rest.
    fn settle(&mut self, random: &mut Rng) {
        let luck = [Luck::Nothing, Luck::Everything, Luck::Some, Luck::Some][random.usize(..4)];
        for change in std::mem::take(&mut self.waiting) {
            match luck {
                Luck::Nothing => {}
                Luck::Everything => change.apply(&mut self.durable),
                Luck::Some => match random.u8(..3) {
                    0 => {}
                    1 => change.apply(&mut self.durable),
                    _ => change.tear(&mut self.durable, random),
                },
            }
        }
    }
}

impl Change {
    fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Change::Write { at, bytes } => put(content, *at as usize, bytes),
            Change::Truncate { length } => content.resize(*length as usize, 0),
        }
    }

    /// Applies some of its sectors. A file is cut off or not.
    fn tear(&self, content: &mut Vec<u8>, random: &mut Rng) {
        let Change::Write { at, bytes } = self else { return self.apply(content) };
        let mut at = *at as usize;
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            let to_the_next = SECTOR - at % SECTOR;
            let (sector, others) = rest.split_at(to_the_next.min(rest.len()));
            if random.bool() {
                put(content, at, sector);
            }
            at += sector.len();
            rest = others;
        }
    }
}

fn put(content: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = at + bytes.len();
    if content.len() < end {
        content.resize(end, 0);
    }
    content[at..end].copy_from_slice(bytes);
}

/// The files of a folder, not those of its folders.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    paths.filter(|path| path.is_file()).collect()
}
