//! Leaving when the system asks: what is being typed reaches the disk first.

/// Closes the window as a click would when the system asks the program to end (log-off, shutdown,
/// `kill`): the page then writes what is being typed. Where it doesn't answer in time, drafts have
/// what was typed until a moment ago.
#[cfg(unix)]
pub fn when_asked(app: tauri::AppHandle<tauri::Wry>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    let mut signals = match Signals::new([SIGTERM, SIGINT, SIGHUP]) {
        Ok(signals) => signals,
        // Without it a signal ends the program at once, and drafts have what was typed.
        Err(error) => return eprintln!("{error}"),
    };
    std::thread::spawn(move || {
        for _ in signals.forever() {
            close(&app);
        }
    });
}

/// The longest that the system is kept waiting. The page itself gives up a little earlier.
#[cfg(unix)]
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(4);

#[cfg(unix)]
fn close(app: &tauri::AppHandle<tauri::Wry>) {
    use tauri::Manager;
    let asked = app.get_webview_window(super::MAIN).map(|window| window.close());
    if !matches!(asked, Some(Ok(()))) {
        return app.exit(0);
    }
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        app.exit(0);
    });
}

/// Windows ends the program at a log-off without a way to put it off: drafts have what was typed until a
/// moment ago.
#[cfg(not(unix))]
pub fn when_asked(_: tauri::AppHandle<tauri::Wry>) {}
