//! `cargo xtask bundle --verify`: installs the `.deb` into a fresh Debian and follows it there from
//! the first installation to its purge, as an office would: an older version with a filled store
//! first, the sample job, the window, the upgrade, the removal. Needs root.

use std::process::Command;
use std::time::Instant;

use super::fresh::Fresh;
use super::{Bundle, VERSION, build, bytes, debian, expect, names, said, tree};
use crate::setup;
use crate::step::{Stop, ask, step};
use crate::workspace::root;

/// The version that an office has before this one.
pub const OLDER: &str = "0.0.1";

/// A store as an older version left it, as SQL that Debian's own SQLite can read.
pub const FILLED: &str = "src-tauri/crates/store/tests/fixtures/002.sql";

/// The file that is attached in it: where it is kept, by its hash. It contains `%PDF`.
pub const ATTACHED: &str =
    "files/31/315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027";

/// What a package of ours may not need, and the trial does.
const TOOLS: [&str; 9] = [
    "xvfb",
    "xauth",
    "dbus",
    "strace",
    "sqlite3",
    "xdotool",
    "procps",
    "shared-mime-info",
    "libglib2.0-bin",
];

/// A safety copy that the user takes.
const COPY: &str = "/home/secretary/копия.hattama";

/// Where the user's own data lie.
const DATA: &str = "home/secretary/.local/share/hattama";

pub fn verify() -> Result<(), Stop> {
    let began = Instant::now();
    if said(Command::new("id").arg("-u"))? != "0" {
        return Err(Stop::because("A fresh Debian is made and entered by root."));
    }
    setup::for_bundling()?;
    setup::for_verifying()?;
    let bundle = Bundle::begin("linux")?;
    build()?;
    let planted = tree::plant(&bundle)?;
    let older = debian::pack(&bundle, &planted, OLDER, debian::QUICK)?;
    let deb = debian::pack(&bundle, &planted, VERSION, debian::QUICK)?;
    let fresh = Fresh::make(&bundle.folder.join("fresh"))?;
    fresh.install(&[&fresh.take_in(&older)?])?;
    fresh.install(&TOOLS)?;
    fill(&fresh)?;
    fresh.install(&[&fresh.take_in(&deb)?])?;
    upgraded(&fresh)?;
    sample_job(&fresh)?;
    window(&fresh)?;
    step("removing", &mut fresh.command(&["apt-get", "remove", "--yes", "--quiet=2", "hattama"]))?;
    stays(&fresh, "removed")?;
    // Removed, it has left nothing to purge, and apt-get no longer knows it.
    step("purging", &mut fresh.command(&["dpkg", "--purge", "hattama"]))?;
    stays(&fresh, "purged")?;
    println!("Verified in {:.0} s.", began.elapsed().as_secs_f32());
    Ok(())
}

/// Gives the user a store that an older version has filled.
fn fill(fresh: &Fresh) -> Result<(), Stop> {
    let sql = fresh.take_in(&root().join(FILLED))?;
    let store = format!("/{DATA}/hattama.db");
    let fill = format!(
        "install -D /dev/null /{DATA}/{ATTACHED} && printf %%PDF > /{DATA}/{ATTACHED} && \
         sqlite3 {store} < {sql}"
    );
    step("an older store", &mut fresh.by_user(&["sh", "-c", &fill]))
}

/// The upgraded program has taken a copy of the older store, and all that was in it.
fn upgraded(fresh: &Fresh) -> Result<(), Stop> {
    let store = format!("/{DATA}/hattama.db");
    let count = "SELECT count(*) FROM meeting";
    let before = said(&mut fresh.by_user(&["sqlite3", &store, count]))?;
    step("upgrade", &mut fresh.by_user(&["hattama", "meetings"]))?;
    step("check", &mut fresh.by_user(&["hattama", "check"]))?;
    let after = said(&mut fresh.by_user(&["sqlite3", &store, count]))?;
    expect(before != "0" && before == after, &format!("{before} sessions became {after}"))?;
    let copies = names(&fresh.path(DATA).join("copies"))?;
    let is_taken = copies.iter().any(|name| name.ends_with("-migration.hattama"));
    expect(is_taken, &format!("no copy was taken before the upgrade: {copies:?}"))
}

/// The session of the sample with its letters and minutes, in a store of its own, and not one
/// connection; what was made there is known to the desktop.
fn sample_job(fresh: &Fresh) -> Result<(), Stop> {
    let out = "/home/secretary/Документы";
    for words in [
        &["--version"][..],
        &["sample", "--complete"],
        &["export", "letters", "latest", "--to", out],
        &["export", "minutes", "latest", "--to", out],
        &["check"],
        &["backup", "--to", COPY],
    ] {
        traced(fresh, &[&["hattama", "--data", "/home/secretary/пример"], words].concat())?;
    }
    let papers = names(&fresh.path(out.trim_start_matches('/')))?;
    let count = |ending: &str| papers.iter().filter(|name| name.ends_with(ending)).count();
    expect(count(".docx") > 1 && count(".docx") == count(".pdf"), &format!("papers: {papers:?}"))?;
    let kind = ["gio", "info", "--attributes=standard::content-type", COPY];
    let kind = said(&mut fresh.by_user(&kind))?;
    expect(kind.ends_with("application/x-hattama"), &format!("a copy is taken for: {kind}"))
}

/// The window opens on a safety copy, stays until it is asked to close, and makes not one connection.
fn window(fresh: &Fresh) -> Result<(), Stop> {
    // What the program has started ends a little later, and still looks for the screen.
    let script = "hattama \"$0\" & \
        timeout 120 xdotool search --sync --onlyvisible --class hattama && kill $! && wait $! && \
        while pgrep --euid secretary WebKit; do sleep 0.1; done";
    let screen = ["dbus-run-session", "--", "xvfb-run", "--auto-servernum"];
    traced(fresh, &[&screen[..], &["sh", "-c", script, COPY]].concat())
}

/// Runs a command as the user; refuses one that connects to anything but the machine itself.
fn traced(fresh: &Fresh, words: &[&str]) -> Result<(), Stop> {
    let calls = "/tmp/calls";
    let strace = ["strace", "--follow-forks", "--trace=connect,sendto,sendmsg", "--output", calls];
    step("by the user", &mut fresh.by_user(&[&strace, words].concat()))?;
    let path = fresh.path("tmp/calls");
    let calls = String::from_utf8_lossy(&bytes(&path)?).into_owned();
    let outward: Vec<_> = calls.lines().filter(|line| line.contains("sa_family=AF_INET")).collect();
    expect(outward.is_empty(), &format!("it connects: {outward:?}"))?;
    let local = calls.lines().filter(|line| line.contains("connect(")).count();
    println!("==> connections: {local}, none of them over a network");
    step("calls", Command::new("rm").arg(path))
}

/// The program is gone, the data are there.
fn stays(fresh: &Fresh, how: &str) -> Result<(), Stop> {
    expect(!fresh.path("usr/bin/hattama").exists(), &format!("{how}, and still there"))?;
    let left = ask(fresh.command(&["dpkg-query", "--listfiles", "hattama"]).env("LC_ALL", "C"))?;
    let left = String::from_utf8_lossy(&left.stdout).into_owned();
    expect(!left.contains("/usr/share/doc/hattama"), &format!("{how}, and left: {left}"))?;
    let store = fresh.path(DATA).join("hattama.db");
    expect(store.exists(), &format!("{how}, and the store of the user is gone"))
}
