//! The window: one instance a data folder, remembered size and place, and a watch for what other
//! processes write to the store.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use hattama_store::Store;
use hattama_words::Words;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::webview::WebviewWindowBuilder;
use tauri::{App, AppHandle, Manager, WebviewUrl, Wry};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use tauri_specta::Event;

use crate::cli::Common;
use crate::commands;
use crate::desk::{Desk, language};
use crate::desktop::Desktop;
use crate::error::Fault;
use crate::paper;

/// How often the window looks whether another process has written.
const WATCH: Duration = Duration::from_millis(500);

/// Another process has written to the store: everything may have changed.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct ChangedElsewhere;

/// Opens the window and stays until it is closed.
pub fn open(common: &Common) -> ExitCode {
    let Some(folder) = common.folder() else {
        let words = Words::of(crate::environment::language());
        return crate::cli::usage(&words.say("usage-no-data-folder"));
    };
    let folder = std::path::absolute(&folder).unwrap_or(folder);
    let mut context = tauri::generate_context!();
    if let Some(identifier) = identifier(&context.config().identifier, &folder) {
        context.config_mut().identifier = identifier;
    }
    let commands = commands::all::<Wry>();
    let opened = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| come_forward(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_filename(folder.join("window.json").display().to_string())
                .build(),
        )
        .register_asynchronous_uri_scheme_protocol("paper", paper::serve)
        .invoke_handler(commands.invoke_handler())
        .setup(move |app| {
            commands.mount_events(app);
            start(app, &folder)?;
            Ok(())
        })
        .run(context);
    match opened {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The identity of the instance on a folder, where it is not the program's own: two windows on one
/// folder would be one, whichever way it was named.
fn identifier(program: &str, folder: &Path) -> Option<String> {
    let own = crate::environment::data_folder();
    if own.is_some_and(|own| resolved(&own) == resolved(folder)) {
        return None;
    }
    let mut hash = DefaultHasher::new();
    resolved(folder).hash(&mut hash);
    Some(format!("{program}.i{:x}", hash.finish()))
}

/// A folder by its one true name, as far as it is there yet.
fn resolved(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned())
}

/// Opens the store and the window on it, or says why it can't.
fn start(app: &mut App, folder: &Path) -> tauri::Result<()> {
    match open_store(folder) {
        Ok(store) => {
            let title = Words::of(language(&store)).say("app-name");
            app.manage(Desk::new(store, Desktop::around(app.handle())));
            watch(app.handle().clone());
            show(app, folder, &title)
        }
        Err(fault) => {
            refuse(app.handle(), &fault);
            Ok(())
        }
    }
}

fn open_store(folder: &Path) -> Result<Store, Fault> {
    let mut store = Store::open(folder, crate::environment::environment())?;
    store.settle_drafts()?;
    Ok(store)
}

fn show(app: &App, folder: &Path, title: &str) -> tauri::Result<()> {
    let data: PathBuf = folder.join("webview");
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title(title)
        .inner_size(1280.0, 800.0)
        .min_inner_size(1024.0, 700.0)
        .data_directory(data)
        .zoom_hotkeys_enabled(false)
        .build()?;
    Ok(())
}

/// Says that the store can't be opened, then leaves.
fn refuse(app: &AppHandle<Wry>, fault: &Fault) {
    let said = fault.say(crate::environment::language());
    eprintln!("{}", said.message);
    let text = match said.detail {
        Some(detail) => format!("{}\n\n{detail}", said.message),
        None => said.message,
    };
    let leave = app.clone();
    app.dialog().message(text).kind(MessageDialogKind::Error).show(move |_| leave.exit(1));
}

/// A second start on the same folder brings the first window to the front.
fn come_forward(app: &AppHandle<Wry>) {
    if let Some(window) = app.get_webview_window("main") {
        // Neither matters where the desktop doesn't allow it: the window is there.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// Tells the window when another process has written.
fn watch(app: AppHandle<Wry>) {
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
