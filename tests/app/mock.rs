//! A window without a screen: real commands through real serde, on a store in a folder of its own.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use hattama::{Desk, Desktop, commands, environment};
use hattama_store::Store;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{
    INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets,
};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// A window and what it has called.
pub struct Window {
    webview: WebviewWindow<MockRuntime>,
    called: RefCell<BTreeSet<String>>,
    app: App<MockRuntime>,
    folder: TempDir,
}

impl Window {
    /// A window on an empty store. Whatever path is asked for, `chosen` (in the window's own
    /// folder) is the answer.
    pub fn open(chosen: &str) -> Window {
        Window::open_in(tempfile::tempdir().expect("a folder"), chosen)
    }

    /// The same on the store that `data` in this folder has, if there is one.
    pub fn open_in(folder: TempDir, chosen: &str) -> Window {
        let store = Store::open(&folder.path().join("data"), environment()).expect("a new store");
        let app = mock_builder()
            .invoke_handler(commands::handler::<MockRuntime>())
            .build(mock_context(noop_assets()))
            .expect("a mock application");
        commands::mount_events(&app);
        app.manage(Desk::new(store, Desktop::Given(folder.path().join(chosen))));
        let webview = WebviewWindowBuilder::new(&app, "main", Default::default())
            .build()
            .expect("a mock window");
        Window { webview, called: RefCell::default(), app, folder }
    }

    /// The window's own folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The application around it.
    pub fn app(&self) -> &App<MockRuntime> {
        &self.app
    }

    /// Calls a command; its answer or its error as they go over the wire.
    pub fn call(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        self.called.borrow_mut().insert(command.to_owned());
        let url = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: url.parse().expect("an address"),
            body: InvokeBody::Json(arguments),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.webview, request)
            .map(|body| body.deserialize().expect("every answer is JSON"))
    }

    /// Reads by a command that has to succeed.
    pub fn ask<T: DeserializeOwned>(&self, command: &str, arguments: Value) -> T {
        let answer = self.call(command, arguments);
        let value = answer.unwrap_or_else(|error| panic!("{command}: {error}"));
        serde_json::from_value(value).expect("the shape that the test expects")
    }

    /// Writes by a command that has to succeed, and gives the value of what is done.
    pub fn tell(&self, command: &str, arguments: Value) -> Value {
        let done: Value = self.ask(command, arguments);
        assert!(done["changed"]["nouns"].is_array(), "{command} says what it changed: {done}");
        done["value"].clone()
    }

    /// The error of a command that has to fail.
    pub fn refused(&self, command: &str, arguments: Value) -> Value {
        match self.call(command, arguments) {
            Ok(value) => panic!("{command} should have been refused, and answered {value}"),
            Err(error) => error,
        }
    }

    /// The commands called so far.
    pub fn called(&self) -> BTreeSet<String> {
        self.called.borrow().clone()
    }

    /// The settings that letters and minutes need: our own organisation.
    pub fn set_up(&self) {
        let own = json!({ "full": { "ru": "Институт", "kk": "Институт" }, "short": {} });
        self.tell("set_up", json!({ "language": "ru", "ownBody": own }));
    }
}
