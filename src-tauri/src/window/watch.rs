//! A watch for what other processes write to the store.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, Wry};
use tauri_specta::Event;

use crate::desk::Desk;

/// How often the window looks whether another process has written.
const WATCH: Duration = Duration::from_millis(500);

/// Another process has written to the store: everything may have changed.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct ChangedElsewhere;

/// Tells the window when another process has written.
pub fn watch(app: AppHandle<Wry>) {
    std::thread::spawn(move || {
        let version = || app.state::<Desk>().store().data_version().ok();
        let mut seen = version();
        loop {
            std::thread::sleep(WATCH);
            let now = version();
            if now != seen {
                seen = now;
                if ChangedElsewhere.emit(&app).is_err() {
                    return;
                }
            }
        }
    });
}
