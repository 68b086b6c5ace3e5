//! The whole program without a screen: its commands over the mock runtime, its command line, and
//! what must hold of the workspace as a whole.

mod architecture;
mod bindings;
mod cli;
mod commands;
mod control;
mod copies;
mod damage;
mod export;
mod fields;
mod ledger;
mod manual;
mod minutes;
mod mock;
mod notices;
mod search;
mod template;
mod version;
