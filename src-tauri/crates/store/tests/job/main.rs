//! The secretary's work on a session, from its record to the replies to its letters, as the store
//! keeps it.

#[path = "../common/mod.rs"]
mod common;

mod answer;
mod attachment;
mod bin;
mod caption;
mod case_form;
mod check;
mod clock;
mod copies;
mod damage;
mod directory;
mod figures;
mod find;
mod fixture;
mod following;
mod history;
mod import;
mod ledger;
mod letter;
mod life;
mod live;
mod meeting;
mod mend;
mod minutes;
mod number;
mod office;
mod on_control;
mod opening;
mod outline;
mod participant;
mod passage;
mod presence;
mod recommendation;
mod record;
mod reply;
mod request;
mod restore;
mod said;
mod sample;
mod search;
mod settings;
mod speech;
mod stretch;
mod succession;
mod term;
mod today;
mod topic;
mod typing;
mod undo;
mod vote;
