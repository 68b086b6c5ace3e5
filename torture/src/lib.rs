//! Faults, injected: what the store keeps when the power goes, a call fails, the disk is full or
//! the process is killed.
//!
//! A VFS between SQLite and the disk ([`Disk`]) makes the faults, so that the store is the one of
//! the program, unchanged. A [`trial`] works by a [`script`], lets something go wrong, and compares
//! what is there afterwards with what was acknowledged. Each comes from a seed, so that a failure
//! can be seen again. Tests run a few, `cargo xtask torture` many.

mod disk;
mod script;
pub mod trial;
#[allow(unsafe_code)]
mod vfs;

pub use disk::{Disk, Fault, Safety};
