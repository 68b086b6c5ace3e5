//! `cargo xtask bundle`: a `.deb` and an `.rpm` from a release build, of one tree, each made by its
//! system's own tool and checked by it. `--verify` tries the `.deb` in a fresh Debian, `--reproduce` makes it
//! twice. What is made for Windows is in `windows`.

mod check;
mod debian;
mod fresh;
mod reproduce;
mod rpm;
mod tree;
mod verify;
pub mod windows;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::step::{Stop, ask, step};
use crate::workspace::{command, target};
use crate::{setup, ui};

pub use reproduce::reproduce;
pub use verify::verify;

/// The one version number: the workspace's.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How big it may get for the machines and the sticks of an office: installed, and packed. In bytes.
const MOST_INSTALLED: u64 = 60_000_000;
const MOST_PACKED: u64 = 20_000_000;

/// What a run makes packages from, and where it puts them.
struct Bundle {
    folder: PathBuf,
    /// When the commit was made, in seconds since 1970: the time of every file, so that two builds
    /// of one commit make the same package.
    moment: String,
}

pub fn bundle() -> Result<(), Stop> {
    let began = Instant::now();
    setup::for_bundling()?;
    let bundle = Bundle::begin("linux")?;
    build()?;
    let tree = tree::plant(&bundle)?;
    check::tree(&tree)?;
    let deb = debian::pack(&bundle, &tree, VERSION, debian::SMALL)?;
    let rpm = rpm::pack(&bundle, &tree)?;
    check::deb(&deb)?;
    check::size("the .deb", file_size(&deb)?, MOST_PACKED)?;
    check::size("the installed program", tree_size(&tree)?, MOST_INSTALLED)?;
    println!(
        "Made in {:.0} s:\n{}\n{}",
        began.elapsed().as_secs_f32(),
        deb.display(),
        rpm.display()
    );
    Ok(())
}

impl Bundle {
    /// Begins anew with the packages of a system.
    fn begin(system: &str) -> Result<Bundle, Stop> {
        let folder = target().join("bundle").join(system);
        empty(&folder)?;
        Ok(Bundle { folder, moment: moment()? })
    }

    /// A command whose files get the time of the commit.
    fn command(&self, program: &str) -> Command {
        let mut command = command(program);
        command.env("SOURCE_DATE_EPOCH", &self.moment);
        command
    }

    /// The time of the commit, as `date` writes it by a format.
    fn date(&self, format: &str) -> Result<String, Stop> {
        let mut date = Command::new("date");
        date.env("LC_ALL", "C").args(["--utc", &format!("--date=@{}", self.moment), format]);
        said(&mut date)
    }
}

/// `SOURCE_DATE_EPOCH` where it is given, else when the commit was made.
fn moment() -> Result<String, Stop> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(given) => Ok(given),
        Err(_) => said(command("git").args(["log", "-1", "--format=%ct"])),
    }
}

fn build() -> Result<(), Stop> {
    ui::install()?;
    ui::build()?;
    let release = ["build", "--release", "--locked", "--bin", "hattama"];
    step("release build", command("cargo").args(release))
}

/// What a command says on one line; one that fails ends the run.
fn said(command: &mut Command) -> Result<String, Stop> {
    let answer = ask(command)?;
    if answer.status.success() {
        return Ok(String::from_utf8_lossy(&answer.stdout).trim().to_owned());
    }
    let program = command.get_program().display().to_string();
    Err(Stop::because(format!("{program}: {}", String::from_utf8_lossy(&answer.stderr).trim())))
}

/// A folder with nothing in it.
fn empty(folder: &Path) -> Result<(), Stop> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(folder, &error)),
        _ => {}
    }
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))
}

/// Writes a file, and the folders that it lies in.
fn write(path: &Path, text: &str) -> Result<(), Stop> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    fs::write(path, text).map_err(|error| failed(path, &error))
}

fn read(path: &Path) -> Result<String, Stop> {
    fs::read_to_string(path).map_err(|error| failed(path, &error))
}

/// The same of a file that is no text, or may be none.
fn bytes(path: &Path) -> Result<Vec<u8>, Stop> {
    fs::read(path).map_err(|error| failed(path, &error))
}

/// A text of `packaging/linux`, with its places (`@NAME@`) filled.
fn filled(path: &Path, places: &[(&str, &str)]) -> Result<String, Stop> {
    let text = read(path)?;
    Ok(places.iter().fold(text, |text, (name, value)| text.replace(&format!("@{name}@"), value)))
}

fn failed(path: &Path, error: &std::io::Error) -> Stop {
    Stop::because(format!("{}: {error}", path.display()))
}

fn file_size(path: &Path) -> Result<u64, Stop> {
    fs::metadata(path).map(|facts| facts.len()).map_err(|error| failed(path, &error))
}

/// What all files of a tree have in them, in bytes.
fn tree_size(tree: &Path) -> Result<u64, Stop> {
    let answer = said(Command::new("du").args(["--summarize", "--bytes"]).arg(tree))?;
    let bytes = answer.split_whitespace().next().and_then(|bytes| bytes.parse().ok());
    bytes.ok_or_else(|| Stop::because(format!("du said {answer:?}")))
}

/// The names of what is in a folder.
fn names(folder: &Path) -> Result<Vec<String>, Stop> {
    let entries = fs::read_dir(folder).map_err(|error| failed(folder, &error))?;
    Ok(entries.flatten().map(|entry| entry.file_name().display().to_string()).collect())
}

/// Ends the run where something does not hold that has to.
fn expect(holds: bool, otherwise: &str) -> Result<(), Stop> {
    if holds { Ok(()) } else { Err(Stop::because(otherwise)) }
}
