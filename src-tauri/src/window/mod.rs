//! The window: one instance a data folder, remembered size and place, and a watch for what other
//! processes write to the store.

mod drawing;
mod held;
mod instance;
mod leaving;
mod opening;
mod revival;
mod sleeping;
mod watch;

use std::io;
use std::path::{Path, PathBuf};

use hattama_domain::settings::Theme;
use hattama_store::Store;
use hattama_words::Words;
use tauri::webview::WebviewWindowBuilder;
use tauri::{App, AppHandle, Manager, WebviewUrl, Wry};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::background::AFTER_START;
use crate::checking;
use crate::cli::{Common, DONE, Exit, FAILED};
use crate::commands;
use crate::copying;
use crate::desk::{Desk, language};
use crate::desktop::Desktop;
use crate::error::Fault;
use crate::indexing;
use crate::paper;

pub use opening::Opening;
pub use sleeping::{Finished, GoingToSleep};
pub use watch::ChangedElsewhere;

/// What Tauri knows the one window by; `capabilities` name it too.
pub const MAIN: &str = "main";

/// What the page keeps in the data folder.
const PAGE: &str = "webview";

/// How large the window was in it, and where it stood.
const PLACE: &str = "window.json";

/// Opens the window, where given on what is in a safety copy, and stays until it is closed.
pub fn open(common: &Common, copy: Option<PathBuf>) -> Exit {
    let Some(folder) = common.folder() else {
        let words = Words::of(crate::environment::language());
        return crate::cli::usage(&words.say("usage-no-data-folder"));
    };
    let folder = std::path::absolute(&folder).unwrap_or(folder);
    drawing::draw_by_processor();
    // On Linux this loads what draws the window. Before there are other threads: a library that comes with it has another loaded
    // at once, and may not meet one that GTK loads.
    let lack = tauri::webview_version().err().map(|error| error.to_string());
    let mut context = tauri::generate_context!();
    if let Some(identifier) = instance::identifier(&context.config().identifier, &folder) {
        context.config_mut().identifier = identifier;
    }
    let opened = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            instance::come_forward(app, arguments, folder.as_ref());
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_filename(folder.join(PLACE).display().to_string())
                .build(),
        )
        .register_asynchronous_uri_scheme_protocol("paper", paper::serve)
        .invoke_handler(commands::handler())
        .setup(move |app| {
            commands::mount_events(app);
            start(app, &folder, lack)?;
            if let (Some(copy), Some(desk)) = (copy, app.try_state::<Desk>()) {
                desk.opened.keep(std::path::absolute(&copy).unwrap_or(copy));
            }
            Ok(())
        })
        .run(context);
    match opened {
        Ok(()) => DONE,
        Err(error) => {
            eprintln!("{error}");
            FAILED
        }
    }
}

/// Opens the store and the window on it, or says why it can't.
fn start(app: &mut App, folder: &Path, lack: Option<String>) -> tauri::Result<()> {
    // Windows 10 may be without the web view that the window is drawn by.
    if lack.is_some() {
        let words = Words::of(crate::environment::language());
        leave(app.handle(), words.say("no-web-view"), lack);
        return Ok(());
    }
    match open_store(folder) {
        Ok(store) => {
            let title = Words::of(language(&store)).say("app-name");
            work(app.handle(), store, folder, &title)
        }
        Err(fault) => {
            match held::newest_copy(folder, &fault) {
                Some(copy) => held::offer(app.handle().clone(), folder, fault, copy),
                None => refuse(app.handle(), &fault),
            }
            Ok(())
        }
    }
}

/// Opens the window on a store.
fn work(app: &AppHandle<Wry>, store: Store, folder: &Path, title: &str) -> tauri::Result<()> {
    let theme = store.settings().map(|settings| settings.theme).unwrap_or_default();
    let is_ours = !store.is_read_only();
    // In the folder of somebody else the web view keeps nothing.
    let data = is_ours.then(|| folder.join(PAGE));
    if is_ours {
        // A disk that knows no modes keeps none.
        let _ = make_private(folder);
    }
    let opening = opening::script(&store);
    app.manage(Desk::new(store, Desktop::around(app)));
    watch::watch(app.clone());
    leaving::when_asked(app.clone());
    sleeping::when_asked(app.clone());
    // A copy was checked when it was opened, and stays as it is.
    if is_ours {
        copying::keep_taking(app.clone(), AFTER_START);
        indexing::keep_whole(app.clone());
        checking::keep_checking(app.clone(), AFTER_START);
    }
    show(app, data, title, theme, &opening)
}

/// Makes what the window keeps in a data folder the user's alone, as the store is.
#[cfg(unix)]
fn make_private(folder: &Path) -> io::Result<()> {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    let (page, place) = (folder.join(PAGE), folder.join(PLACE));
    fs::create_dir_all(&page)?;
    if !place.exists() {
        fs::write(&place, "{}")?;
    }
    fs::set_permissions(page, fs::Permissions::from_mode(0o700))?;
    fs::set_permissions(place, fs::Permissions::from_mode(0o600))
}

/// Other systems give a folder to its user by where it lies.
#[cfg(not(unix))]
fn make_private(_: &Path) -> io::Result<()> {
    Ok(())
}

fn open_store(folder: &Path) -> Result<Store, Fault> {
    let mut store = Store::open(folder, crate::environment::environment())?;
    store.settle_drafts()?;
    Ok(store)
}

fn show(
    app: &AppHandle<Wry>,
    data: Option<PathBuf>,
    title: &str,
    theme: Theme,
    opening: &str,
) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title(title)
        .inner_size(1280.0, 800.0)
        .min_inner_size(1024.0, 700.0)
        .zoom_hotkeys_enabled(false)
        .initialization_script(opening);
    let window = match data {
        Some(data) => window.data_directory(data),
        None => window.incognito(true),
    };
    let window = window.build()?;
    revival::revive(&window)?;
    drawing::ground(&window, theme)?;
    drawing::hold_until_loaded(&window)
}

/// Says that the store can't be opened, then leaves.
fn refuse(app: &AppHandle<Wry>, fault: &Fault) {
    let said = fault.say(crate::environment::language());
    leave(app, said.message, said.detail);
}

/// Says why there will be no window, with what the system said, then leaves.
fn leave(app: &AppHandle<Wry>, message: String, detail: Option<String>) {
    eprintln!("{message}");
    let text = match detail {
        Some(detail) => format!("{message}\n\n{detail}"),
        None => message,
    };
    let leave = app.clone();
    app.dialog().message(text).kind(MessageDialogKind::Error).show(move |_| leave.exit(1));
}
