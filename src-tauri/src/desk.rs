//! The desk: what every command works with. The store, the press that draws paper, and the desktop
//! around the window. One store, so one command at a time; each is short.

use std::sync::{Mutex, MutexGuard, PoisonError};

use hattama_domain::language::Language;
use hattama_press::Press;
use hattama_store::Store;
use hattama_words::Words;

use crate::checking::Checking;
use crate::copying::Copying;
use crate::desktop::Desktop;
use crate::error::{Answer, Fault};
use crate::export::Cancel;
use crate::indexing::Indexing;
use crate::letterhead;
use crate::opened::Opened;
use crate::paper::Pages;
use crate::window::Finished;

/// Shared by all commands.
pub struct Desk {
    store: Mutex<Store>,
    pub press: Press,
    pub pages: Pages,
    pub desktop: Desktop,
    pub cancel: Cancel,
    pub copying: Copying,
    pub checking: Checking,
    pub indexing: Indexing,
    pub opened: Opened,
    pub finished: Finished,
}

impl Desk {
    /// A desk with an open store.
    pub fn new(store: Store, desktop: Desktop) -> Desk {
        store.forget_papers_for_viewers();
        Desk {
            press: letterhead::press(&store),
            store: Mutex::new(store),
            pages: Pages::default(),
            desktop,
            cancel: Cancel::default(),
            copying: Copying::default(),
            checking: Checking::default(),
            indexing: Indexing::default(),
            opened: Opened::default(),
            finished: Finished::default(),
        }
    }

    /// Does something with the store; what goes wrong is said in the user's language.
    pub fn with<T, E: Into<Fault>>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, E>,
    ) -> Answer<T> {
        let mut store = self.store();
        work(&mut store).map_err(|fault| fault.into().say(language(&store)))
    }

    /// Says what went wrong outside the store in the user's language.
    pub fn say(&self, fault: impl Into<Fault>) -> crate::error::Error {
        fault.into().say(language(&self.store()))
    }

    /// The messages in the user's language.
    pub fn words(&self) -> &'static Words {
        Words::of(language(&self.store()))
    }

    /// The store itself. A panic elsewhere left it whole: every write is one transaction.
    pub fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The language in which the user is spoken to.
pub fn language(store: &Store) -> Language {
    let chosen = store.settings().ok().and_then(|settings| settings.language);
    chosen.unwrap_or_else(crate::environment::language)
}
