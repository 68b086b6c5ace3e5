//! Damage looked for while the window is open: quietly, by a connection of its own and a part at a
//! time, so that whoever types waits for none of it. What was found is kept until the window closes:
//! undo may bring it back.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hattama_domain::check::{Damage, Hit};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, Runtime};
use tauri_specta::Event;

use crate::desk::Desk;
use crate::error::Answer;

/// How long after a check the next one begins.
const AGAIN: Duration = Duration::from_secs(60 * 60);

/// How much is compared at a time, and how long others then have the disk.
const PART: u32 = 64;
const PAUSE: Duration = Duration::from_millis(20);

/// What was found so far.
#[derive(Default)]
pub struct Checking {
    found: Mutex<Vec<Damage>>,
}

impl Checking {
    fn found(&self) -> MutexGuard<'_, Vec<Damage>> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds what was found, and tells whether any of it is new.
    fn note(&self, found: Vec<Damage>) -> bool {
        let mut before = self.found();
        let is_new = found.iter().any(|damage| !before.contains(damage));
        before.retain(|old| found.iter().all(|new| new.hit != old.hit));
        before.extend(found);
        is_new
    }
}

/// Damage was found, or why it could not be looked for.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
#[serde(rename_all = "camelCase")]
pub struct DamageFound {
    pub trouble: Option<String>,
}

/// Checks as long as the window is open, the first time after a while, and tells it what is found.
pub fn keep_checking<R: Runtime>(app: AppHandle<R>, first: Duration) {
    std::thread::spawn(move || {
        let desk = app.state::<Desk>();
        let mut wait = first;
        loop {
            std::thread::sleep(wait);
            let found = match check(&desk, || std::thread::sleep(PAUSE)) {
                Ok(is_new) => is_new.then_some(DamageFound { trouble: None }),
                Err(error) => Some(DamageFound { trouble: Some(error.message) }),
            };
            if found.is_some_and(|found| found.emit(&app).is_err()) {
                return;
            }
            wait = AGAIN;
        }
    });
}

/// Compares every seal, pausing between the parts, and tells whether it found anything new.
pub fn check(desk: &Desk, pause: impl Fn()) -> Answer<bool> {
    let seals = desk.with(|store| store.seals())?;
    let (mut hits, mut after) = (Vec::new(), None);
    loop {
        let (found, next) = seals.compare_some(after, PART).map_err(|error| desk.say(error))?;
        hits.extend(found);
        if next.is_none() {
            break;
        }
        after = next;
        pause();
    }
    // Texts come first: they are what she has to see to.
    hits.sort_by_key(|hit| matches!(hit, Hit::History { .. }));
    let found = seals.damage(&hits).map_err(|error| desk.say(error))?;
    Ok(desk.checking.note(found))
}

/// What was found and is damaged still.
pub fn known(desk: &Desk) -> Answer<Vec<Damage>> {
    let found = desk.checking.found().clone();
    if found.is_empty() {
        return Ok(found);
    }
    let seals = desk.with(|store| store.seals())?;
    let mut known = Vec::new();
    for damage in found {
        if seals.is_damaged(damage.hit).map_err(|error| desk.say(error))? {
            known.push(damage);
        }
    }
    Ok(known)
}
