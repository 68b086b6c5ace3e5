//! Safety copies while the window is open: those asked for, and those that are due. They are taken
//! beside the desk, so that whoever types waits for none of them; one that the window was closed over
//! is due when it opens again.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use hattama_domain::copy::CopyReason;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, Runtime};
use tauri_specta::Event;

use crate::background::give_way;
use crate::desk::Desk;
use crate::error::{Answer, Error};

/// How often is looked whether a daily copy is due.
const LOOK: Duration = Duration::from_secs(10 * 60);

/// Where copies are asked for that nobody waits for.
pub struct Copying {
    ask: Sender<CopyReason>,
    asked: Mutex<Receiver<CopyReason>>,
}

impl Default for Copying {
    fn default() -> Copying {
        let (ask, asked) = channel();
        Copying { ask, asked: Mutex::new(asked) }
    }
}

impl Copying {
    /// Asks for a copy.
    pub fn ask(&self, reason: CopyReason) {
        // Nobody takes it only where the window is being closed.
        let _ = self.ask.send(reason);
    }

    /// Waits until a copy is asked for; `None` where none is for so long.
    fn next(&self, patience: Duration) -> Result<Option<CopyReason>, RecvTimeoutError> {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        match asked.recv_timeout(patience) {
            Ok(reason) => Ok(Some(reason)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(gone) => Err(gone),
        }
    }
}

/// A copy that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TakenCopy {
    pub path: String,
    /// Why it is in the data folder and not in the folder of the user's choice, where it is not.
    pub missed: Option<Error>,
}

/// A copy that nobody waited for was taken, or could not be.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct CopyTaken {
    pub reason: CopyReason,
    /// What the user has to know: it is not where it was wanted, or not there at all.
    pub trouble: Option<String>,
}

/// Takes a copy, and lets others work at the desk meanwhile.
pub fn take(desk: &Desk, reason: CopyReason) -> Answer<TakenCopy> {
    let copies = desk.with(|store| store.copies())?;
    let taken = copies.take(reason).map_err(|error| desk.say(error))?;
    Ok(TakenCopy {
        path: taken.path.display().to_string(),
        missed: taken.missed.map(|error| desk.say(error)),
    })
}

/// Takes copies as long as the window is open, the first that is due after a while, and tells it of each.
pub fn keep_taking<R: Runtime>(app: AppHandle<R>, first: Duration) {
    std::thread::spawn(move || {
        give_way();
        let desk = app.state::<Desk>();
        let mut next = desk.copying.next(first);
        while let Ok(asked) = next {
            if let Some(reason) = asked.or_else(|| due(&desk)) {
                let trouble = match take(&desk, reason) {
                    Ok(taken) => taken.missed,
                    Err(error) => Some(error),
                };
                let trouble = trouble.map(|error| error.message);
                if (CopyTaken { reason, trouble }).emit(&app).is_err() {
                    return;
                }
            }
            next = desk.copying.next(LOOK);
        }
    });
}

/// Why a copy is due by itself. Of a store that nothing is in yet there need be none.
fn due(desk: &Desk) -> Option<CopyReason> {
    let store = desk.store();
    let is_empty = store.latest_meeting().is_ok_and(|latest| latest.is_none());
    if is_empty { None } else { store.copies().ok()?.due() }
}
