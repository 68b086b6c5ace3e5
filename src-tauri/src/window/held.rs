//! A store that another user or machine has open: its newest safety copy is offered instead, only to
//! be read.

use std::path::Path;

use hattama_domain::copy::CopyLine;
use hattama_store::{Copies, Error as StoreError, Store};
use hattama_words::{Value, Words};
use tauri::{AppHandle, Wry};

use super::{refuse, work};
use crate::desktop::Desktop;
use crate::environment::{environment, language, on_the_clock};
use crate::error::Fault;

/// The newest copy of a store, where it can't be opened since somebody else holds it.
pub fn newest_copy(folder: &Path, fault: &Fault) -> Option<CopyLine> {
    match fault {
        Fault::Store(StoreError::HeldBy { .. }) => {
            Copies::of(folder, &environment()).list().into_iter().next()
        }
        _ => None,
    }
}

/// Says who has the store, and opens the copy or leaves, as the user likes.
pub fn offer(app: AppHandle<Wry>, folder: &Path, fault: Fault, copy: CopyLine) {
    let folder = folder.to_owned();
    std::thread::spawn(move || {
        let words = Words::of(language());
        let at = on_the_clock(copy.name.at);
        let say = |id| words.say_with(id, &[("at", Value::from(at.clone()))]);
        let question = format!("{}\n\n{}", fault.say(language()).message, say("held-offer"));
        let desktop = Desktop::around(&app);
        if !desktop.agrees(question, words.say("held-open"), words.say("held-leave")) {
            return app.exit(1);
        }
        let title = format!("{}: {}", words.say("app-name"), say("held-title"));
        match Store::open_copy(copy.path.as_ref(), environment()) {
            Ok(store) => {
                if let Err(error) = work(&app, store, &folder, &title) {
                    eprintln!("{error}");
                    app.exit(1);
                }
            }
            Err(error) => refuse(&app, &error.into()),
        }
    });
}
