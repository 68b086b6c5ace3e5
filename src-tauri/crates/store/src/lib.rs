//! The store: one SQLite file that keeps everything, and the only code that knows SQL.
//!
//! A module is a noun; each adds its verbs to [`Store`]. Reads see what is being typed; writes go
//! through `Store::transact` and tell what they changed. Clock, randomness and the names of user
//! and device come from outside, in an [`Environment`].

mod agenda;
mod alphabet;
mod answer;
mod attachment;
mod beside;
mod bin;
mod body;
mod caption;
mod case_form;
mod check;
mod code;
mod copy;
mod damage;
mod database;
mod decision;
mod draft;
mod error;
mod event;
mod figures;
mod file;
mod find;
mod import;
mod ledger;
mod letter;
mod life;
mod live;
mod meeting;
mod membership;
mod migrations;
mod minutes;
mod network;
mod on_control;
mod open;
mod operation;
mod order;
mod outline;
mod owner;
mod participant;
mod passage;
mod person;
mod point;
mod private;
mod recommendation;
mod record;
mod register;
mod reply;
mod request;
mod require;
mod row;
mod said;
pub mod sample;
mod seal;
mod search;
mod settings;
mod speech;
mod stretch;
mod succession;
mod tag;
mod term;
mod today;
mod topic;
mod vote;
mod wording;

pub use attachment::{Arrived, Incoming};
pub use copy::{Copies, Taken, look_into, restore_folder};
pub use damage::{Seals, Whole};
pub use error::{Error, Result};
pub use import::{ImportError, LineFault};
pub use migrations::SCHEMA_VERSION;
pub use search::Indexing;

use std::cell::RefCell;
use std::fs::File;
use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};
use hattama_domain::event::Tick;
use rusqlite::Connection;

use crate::stretch::Stretch;

/// The name of the store's file in its data folder.
pub const FILE_NAME: &str = "hattama.db";

/// What the store is told about the world.
pub struct Environment {
    /// Who is working.
    pub user: String,
    /// On which machine.
    pub device: String,
    pub now: Box<dyn Fn() -> DateTime<Utc> + Send>,
    /// The day on the wall where she works: what is due is due by it.
    pub today: Box<dyn Fn() -> NaiveDate + Send>,
    /// A clock that only goes forward, whatever is done to the one on the wall.
    pub tick: Box<dyn Fn() -> Tick + Send>,
    /// Fresh random bytes for each id.
    pub random: Box<dyn Fn() -> [u8; 10] + Send>,
}

/// An open store. One writing connection; other processes of the same user may have their own.
pub struct Store {
    conn: Connection,
    environment: Environment,
    folder: PathBuf,
    /// Locked (shared) as long as the store is open, so that other users see that it is held; none
    /// for a copy, which can only be read.
    owner: Option<File>,
    /// The typing that the next may go on with.
    stretch: Option<Stretch>,
    /// What is known of the ledger, until something is written.
    ledger: RefCell<Option<ledger::Kept>>,
}
