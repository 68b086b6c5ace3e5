//! The words and rules of a council secretary's work, as types.
//!
//! Pure: no input or output, no clock, no SQL. Everything here can cross the wire to the window as
//! it stands; the store keeps it, the documents print it. A module is a noun.

pub mod agenda;
pub mod answer;
pub mod attachment;
pub mod bin;
pub mod body;
pub mod check;
pub mod copy;
pub mod decision;
pub mod event;
pub mod figures;
pub mod file;
pub mod find;
pub mod following;
pub mod gap;
pub mod id;
pub mod invalid;
pub mod language;
pub mod ledger;
pub mod letter;
pub mod life;
pub mod live;
pub mod mailing;
pub mod meeting;
pub mod minutes;
pub mod noun;
pub mod on_control;
pub mod operation;
pub mod participant;
pub mod passage;
pub mod person;
pub mod point;
pub mod profile;
pub mod quorum;
pub mod recommendation;
pub mod record;
pub mod register;
pub mod reply;
pub mod said;
pub mod search;
pub mod settings;
pub mod sheet;
pub mod speech;
pub mod succession;
pub mod term;
pub mod text;
pub mod timeline;
pub mod today;
pub mod topic;
pub mod twins;
pub mod vote;
