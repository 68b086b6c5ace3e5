//! The index of words, made again while the window is open where it is of another version or damaged:
//! by a connection of its own and a little at a time, so that whoever works waits for none of it.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use hattama_store::{Indexing as Index, Result};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, Runtime};
use tauri_specta::Event;

use crate::desk::Desk;

/// How long the window has the disk to itself before all of the index is read for damage.
const AFTER_START: Duration = Duration::from_secs(60);

/// How long after that it is read again.
const AGAIN: Duration = Duration::from_secs(60 * 60);

/// Where an index is asked for that is whole.
pub struct Indexing {
    ask: Sender<()>,
    asked: Mutex<Receiver<()>>,
}

impl Default for Indexing {
    fn default() -> Indexing {
        let (ask, asked) = channel();
        Indexing { ask, asked: Mutex::new(asked) }
    }
}

impl Indexing {
    /// Asks for the index to be made whole.
    pub fn ask(&self) {
        // Nobody takes it only where the window is being closed, or looks into a copy.
        let _ = self.ask.send(());
    }

    fn wait(&self, limit: Duration) -> std::result::Result<(), RecvTimeoutError> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.recv_timeout(limit)
    }
}

/// The index is whole, after it was not.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct IndexMade;

/// Keeps the index whole as long as the window is open.
pub fn keep_whole<R: Runtime>(app: AppHandle<R>) {
    thread::spawn(move || {
        let desk = app.state::<Desk>();
        let mut limit = AFTER_START;
        loop {
            // Whatever keeps it from being made, the next search asks for it again.
            let is_made = make(&desk).unwrap_or(false);
            if is_made && IndexMade.emit(&app).is_err() {
                return;
            }
            match desk.indexing.wait(limit) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => {
                    let _ = verify(&desk);
                    limit = AGAIN;
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    });
}

/// Makes the index whole, and tells whether that had to be done.
pub fn make(desk: &Desk) -> Result<bool> {
    let index = index(desk)?;
    let mut is_made = false;
    loop {
        let begun = Instant::now();
        if !index.step()? {
            return Ok(is_made);
        }
        is_made = true;
        // As long again for whoever writes.
        thread::sleep(begun.elapsed());
    }
}

/// Lets an index that is damaged be made again.
fn verify(desk: &Desk) -> Result<()> {
    index(desk)?.verify()
}

fn index(desk: &Desk) -> Result<Index> {
    desk.store().indexing()
}
