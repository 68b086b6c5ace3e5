//! What the program takes from the system: the clock, randomness, names, folders, the language.

use std::path::PathBuf;
use std::sync::LazyLock;
#[cfg(not(target_os = "linux"))]
use std::time::Instant;

use chrono::{DateTime, Local, Utc};
use hattama_domain::event::Tick;
use hattama_domain::language::Language;
use hattama_store::Environment;

/// The system as the store sees it.
pub fn environment() -> Environment {
    Environment {
        user: variable(&["USER", "USERNAME", "LOGNAME"]).unwrap_or_else(|| "?".to_owned()),
        device: host_name(),
        now: Box::new(Utc::now),
        today: Box::new(|| Local::now().date_naive()),
        tick: Box::new(tick),
        random: Box::new(random),
    }
}

/// The language of the system, Russian where it is none of ours.
pub fn language() -> Language {
    variable(&["LC_ALL", "LC_MESSAGES", "LANG"])
        .or_else(of_the_desktop)
        .and_then(|locale| Language::from_code(locale.split(['_', '.', '-']).next()?))
        .unwrap_or(Language::Ru)
}

/// The language that the user has chosen for Windows, which tells programs by no variable.
#[cfg(windows)]
fn of_the_desktop() -> Option<String> {
    sys_locale::get_locale()
}

/// Other desktops tell it by the variables alone.
#[cfg(not(windows))]
fn of_the_desktop() -> Option<String> {
    None
}

/// A moment as the clock on the wall here shows it.
pub fn on_the_clock(at: DateTime<Utc>) -> String {
    at.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string()
}

/// The data folder where none is given: the platform's, under the program's name.
pub fn data_folder() -> Option<PathBuf> {
    #[cfg(windows)]
    let base = variable(&["APPDATA"]).map(PathBuf::from);
    #[cfg(not(windows))]
    let base = variable(&["XDG_DATA_HOME"])
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| Some(PathBuf::from(variable(&["HOME"])?).join(".local/share")));
    Some(base?.join("hattama"))
}

/// The clock that only goes forward: since the machine's boot, sleep included, and so the same for
/// every process.
#[cfg(target_os = "linux")]
fn tick() -> Tick {
    static BOOT: LazyLock<String> = LazyLock::new(|| {
        std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default()
    });
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    let millis = now.tv_sec * 1_000 + now.tv_nsec / 1_000_000;
    Tick { boot: BOOT.trim().to_owned(), millis: millis.unsigned_abs() }
}

/// The clock that only goes forward: since the process's start, which is a boot of its own.
#[cfg(not(target_os = "linux"))]
fn tick() -> Tick {
    static START: LazyLock<(String, Instant)> =
        LazyLock::new(|| (uuid::Uuid::new_v4().to_string(), Instant::now()));
    let (boot, start) = &*START;
    Tick { boot: boot.clone(), millis: start.elapsed().as_millis() as u64 }
}

fn random() -> [u8; 10] {
    let mut bytes = [0; 10];
    bytes.copy_from_slice(&uuid::Uuid::new_v4().as_bytes()[6..]);
    bytes
}

fn host_name() -> String {
    #[cfg(unix)]
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
    #[cfg(not(unix))]
    let name = variable(&["COMPUTERNAME"]);
    name.map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "?".to_owned())
}

fn variable(names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| std::env::var(name).ok()).filter(|value| !value.is_empty())
}
