//! Work that nobody waits for gives way to typing.

use std::time::Duration;

/// How long the window has the machine to itself when it opens.
pub const AFTER_START: Duration = Duration::from_secs(10);

/// Lets this thread, and those that it starts, run when nothing else wants to. There is no way back, so
/// call it on a thread of its own.
#[cfg(target_os = "linux")]
pub fn give_way() {
    /// As `nice` has it by default (nice(1)).
    const LATER: i32 = 10;
    // Where the system refuses, the work is done all the same.
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), LATER);
}

/// Other systems see to what is typed by themselves: a window in front comes first.
#[cfg(not(target_os = "linux"))]
pub fn give_way() {}
