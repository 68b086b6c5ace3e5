//! Sleep: what is being typed is finished before the machine stands still, and its battery may run out.

use std::sync::mpsc::Sender;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

/// The machine is going to sleep: the page finishes what is being typed, and says so.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct GoingToSleep;

/// The page's word that what was being typed is finished.
#[derive(Default)]
pub struct Finished(Mutex<Option<Sender<()>>>);

impl Finished {
    /// Gets the word when the page gives it next.
    #[cfg(target_os = "linux")]
    fn expect(&self) -> std::sync::mpsc::Receiver<()> {
        let (tell, told) = std::sync::mpsc::channel();
        *self.awaited() = Some(tell);
        told
    }

    /// Gives the word, where anybody waits for it.
    pub fn tell(&self) {
        if let Some(waiting) = self.awaited().take() {
            // Whoever waited too long has gone on without it.
            let _ = waiting.send(());
        }
    }

    fn awaited(&self) -> MutexGuard<'_, Option<Sender<()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(target_os = "linux")]
pub use linux::when_asked;

/// Elsewhere the drafts have what was typed until a moment ago.
#[cfg(not(target_os = "linux"))]
pub fn when_asked(_: tauri::AppHandle<tauri::Wry>) {}

/// Sleep as systemd-logind announces it (org.freedesktop.login1(5), «Inhibitor Locks»): it waits a
/// little for whoever holds a lock of the mode «delay».
#[cfg(target_os = "linux")]
mod linux {
    use std::thread;
    use std::time::Duration;

    use tauri::{AppHandle, Manager, Wry};
    use tauri_specta::Event;
    use zbus::Result;
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::OwnedFd;

    use super::GoingToSleep;
    use crate::desk::Desk;

    /// The longest that sleep is put off. The system itself waits for five seconds.
    const PATIENCE: Duration = Duration::from_secs(4);

    /// Has what is being typed finished whenever the machine goes to sleep.
    pub fn when_asked(app: AppHandle<Wry>) {
        thread::spawn(move || {
            // Where nobody announces sleep, drafts have what was typed until a moment ago.
            let _ = listen(&app);
        });
    }

    fn listen(app: &AppHandle<Wry>) -> Result<()> {
        let system = Connection::system()?;
        let manager = Proxy::new(
            &system,
            "org.freedesktop.login1",
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
        )?;
        let announced = manager.receive_signal("PrepareForSleep")?;
        let mut lock = delay(&manager);
        for signal in announced {
            let is_going: bool = signal.body().deserialize()?;
            if is_going {
                finish(app);
                lock = None;
            } else if lock.is_none() {
                lock = delay(&manager);
            }
        }
        Ok(())
    }

    /// A lock that puts sleep off until it is dropped; none where the system gives none.
    fn delay(manager: &Proxy) -> Option<OwnedFd> {
        let why = "What is being typed is saved first.";
        manager.call("Inhibit", &("sleep", "Hattama", why, "delay")).ok()
    }

    fn finish(app: &AppHandle<Wry>) {
        let finished = app.state::<Desk>().finished.expect();
        if GoingToSleep.emit(app).is_ok() {
            // Where the page doesn't answer, drafts have what was typed.
            let _ = finished.recv_timeout(PATIENCE);
        }
    }
}
