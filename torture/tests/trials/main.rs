//! The trials in small numbers, a module a sort; each test says when it passes.

mod call;
mod clock;
mod damage;
mod kill;
#[cfg(unix)]
mod locked;
mod migration;
mod power;
mod share;
