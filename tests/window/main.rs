//! The real window, driven by WebDriver as a person would use it. Run under a message bus and an X
//! server of its own: `cargo xtask test` sees to both.

mod axe;
mod clerk;
mod driver;
mod export;
mod faults;
mod files;
mod help;
mod hour;
mod job;
mod keyboard;
mod long;
mod network;
mod pictures;
mod search;
mod session;
mod sleep;
mod start;
