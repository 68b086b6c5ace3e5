//! LibreOffice, where it is installed: it lays out what is filled into an office's own Word file,
//! which only a word processor can. It is started once for many files, since starting it takes
//! seconds; and where it hangs, it is ended with everything that it has started.

use std::env;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tauri::Url;
use tempfile::TempDir;

use crate::error::Fault;
use crate::export::Cancel;

/// The environment variable that names its program; where it is empty, none is used.
const GIVEN: &str = "HATTAMA_SOFFICE";

/// What its program is called.
const NAMES: [&str; 4] = ["soffice", "libreoffice", "soffice.com", "soffice.exe"];

/// How long it may take to start; the first time it makes its profile.
const STARTING: Duration = Duration::from_secs(60);
/// How long it may take for a file.
const CONVERTING: Duration = Duration::from_secs(3);
/// How often it is looked at meanwhile.
const LOOK: Duration = Duration::from_millis(50);

/// LibreOffice with a profile of its own, so that it neither disturbs nor waits for one that is open.
pub struct LibreOffice {
    program: PathBuf,
    folder: TempDir,
}

impl LibreOffice {
    /// The one that the environment names, else the first on `PATH`, else where its installers put it.
    ///
    /// # Errors
    ///
    /// Where the one that the environment names is not there, or no folder for its profile.
    pub fn find() -> Result<Option<LibreOffice>, Fault> {
        match env::var_os(GIVEN).map(PathBuf::from) {
            Some(none) if none.as_os_str().is_empty() => Ok(None),
            Some(given) => {
                given.metadata().map_err(Fault::file(&given))?;
                LibreOffice::at(given).map(Some)
            }
            None => program_in(places()).map(LibreOffice::at).transpose(),
        }
    }

    fn at(program: PathBuf) -> Result<LibreOffice, Fault> {
        let folder = tempfile::tempdir().map_err(Fault::file(env::temp_dir()))?;
        Ok(LibreOffice { program, folder })
    }

    /// Word files in another form, named by its ending (`pdf`, `odt`): each, or why it was not made.
    ///
    /// # Errors
    ///
    /// [`Fault::LibreOfficeHangs`] where it doesn't come to an end, [`Fault::Cancelled`], and where it
    /// can't be started.
    pub fn convert(
        &self,
        papers: &[&[u8]],
        ending: &str,
        cancel: &Cancel,
    ) -> Result<Vec<Result<Vec<u8>, Fault>>, Fault> {
        let files = tempfile::tempdir_in(&self.folder).map_err(Fault::file(self.folder.path()))?;
        let path = |at: usize, ending: &str| files.path().join(format!("{at}.{ending}"));
        for (at, paper) in papers.iter().enumerate() {
            let path = path(at, "docx");
            fs::write(&path, paper).map_err(Fault::file(path))?;
        }
        let told = files.path().join("told");
        let child = in_a_group(&mut Command::new(&self.program))
            .arg(format!("-env:UserInstallation={}", address(&self.folder.path().join("profile"))))
            .args(["--headless", "--convert-to", ending, "--outdir"])
            .arg(files.path())
            .args((0..papers.len()).map(|at| path(at, "docx")))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(&told).map_err(Fault::file(&told))?)
            .spawn()
            .map_err(Fault::file(&self.program))?;
        wait(child, STARTING + CONVERTING * papers.len() as u32, cancel)?;
        let why =
            || String::from_utf8_lossy(&fs::read(&told).unwrap_or_default()).trim().to_owned();
        let made = |at| fs::read(path(at, ending)).map_err(|_| Fault::LibreOffice(why()));
        Ok((0..papers.len()).map(made).collect())
    }
}

/// Waits until it has ended, and ends it where that takes too long or nobody waits any more.
fn wait(mut child: Child, limit: Duration, cancel: &Cancel) -> Result<(), Fault> {
    let begun = Instant::now();
    loop {
        let fault = match child.try_wait() {
            Ok(Some(_)) => return Ok(()),
            Ok(None) if cancel.is_asked() => Fault::Cancelled,
            Ok(None) if begun.elapsed() > limit => Fault::LibreOfficeHangs,
            Ok(None) => {
                thread::sleep(LOOK);
                continue;
            }
            Err(error) => Fault::LibreOffice(error.to_string()),
        };
        return match end(&mut child) {
            Ok(()) => Err(fault),
            Err(error) => Err(Fault::LibreOffice(error.to_string())),
        };
    }
}

/// Its program starts others, which have to end with it.
fn in_a_group(command: &mut Command) -> &mut Command {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command
}

/// Ends what was started in a group of its own, with everything that it has started.
fn end(child: &mut Child) -> io::Result<()> {
    #[cfg(unix)]
    rustix::process::kill_process_group(
        rustix::process::Pid::from_child(child),
        rustix::process::Signal::KILL,
    )?;
    #[cfg(windows)]
    Command::new("taskkill").args(["/T", "/F", "/PID", &child.id().to_string()]).output()?;
    child.wait().map(drop)
}

/// The folders in which its program may be: those on `PATH` before those of its installers.
fn places() -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).chain(installed()).collect()
}

/// Where its installers put it.
fn installed() -> Vec<PathBuf> {
    let within = |names: &[&str], folder: &str| -> Vec<PathBuf> {
        let bases = names.iter().filter_map(env::var_os);
        bases.map(|base| Path::new(&base).join(folder)).collect()
    };
    if cfg!(windows) {
        let bases = ["ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"];
        return within(&bases, r"LibreOffice\program");
    }
    if cfg!(target_os = "macos") {
        let app = "Applications/LibreOffice.app/Contents/MacOS";
        return [vec![Path::new("/").join(app)], within(&["HOME"], app)].concat();
    }
    let usual = ["/usr/bin", "/usr/local/bin", "/usr/lib/libreoffice/program"];
    let usual = usual.iter().chain(&["/usr/lib64/libreoffice/program"]).map(PathBuf::from);
    usual.chain(versions(Path::new("/opt"))).collect()
}

/// Those of the project's own packages, each version in a folder of its own, the newest first.
fn versions(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<(Vec<u32>, PathBuf)> = entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let numbers = name.strip_prefix("libreoffice")?.split('.');
            let version = numbers.map(|number| number.parse().unwrap_or_default()).collect();
            Some((version, entry.path().join("program")))
        })
        .collect();
    found.sort_by(|one, other| other.cmp(one));
    found.into_iter().map(|(_, path)| path).collect()
}

fn program_in(folders: Vec<PathBuf>) -> Option<PathBuf> {
    let programs = folders.iter().flat_map(|folder| NAMES.map(|name| folder.join(name)));
    programs.into_iter().find(|program| program.is_file())
}

/// A folder as LibreOffice wants it named.
fn address(folder: &Path) -> String {
    Url::from_directory_path(folder).map(String::from).unwrap_or_default()
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::{BufRead, BufReader};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// A program that never ends, with another that it has started and that never ends either; and
    /// what they say, once they are there. It comes to an end when both have.
    fn hung() -> (Child, impl BufRead) {
        let mut child = in_a_group(&mut Command::new("sh"))
            .args(["-c", "sleep 100000 & echo started; wait"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        let mut says = BufReader::new(child.stdout.take().expect("piped"));
        let mut line = String::new();
        says.read_line(&mut line).expect("it speaks");
        assert_eq!(line, "started\n");
        (child, says)
    }

    fn has_ended(mut says: impl BufRead) {
        let mut rest = String::new();
        says.read_to_string(&mut rest).expect("nobody speaks any more");
        assert_eq!(rest, "");
    }

    #[test]
    fn what_hangs_is_ended_with_what_it_has_started() {
        let (child, says) = hung();
        let fault = wait(child, Duration::ZERO, &Cancel::default());
        assert!(matches!(fault, Err(Fault::LibreOfficeHangs)), "{fault:?}");
        has_ended(says);
    }

    #[test]
    fn what_nobody_waits_for_any_more_is_ended() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().is_ok_and(|ended| ended.success()));
        let program = folder.path().join("soffice");
        let script =
            format!("#!/bin/sh\nexec >'{}'\nsleep 100000 & echo started; wait\n", pipe.display());
        fs::write(&program, script).expect("written");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).expect("it can be run");
        let office = LibreOffice::at(program).expect("a folder for it");
        let cancel = Cancel::default();
        let (made, says) = thread::scope(|scope| {
            let converting = scope.spawn(|| office.convert(&[b"PK"], "pdf", &cancel));
            let mut says = BufReader::new(File::open(&pipe).expect("it opens the other end"));
            says.read_line(&mut String::new()).expect("it speaks");
            cancel.ask();
            (converting.join().expect("it comes back"), says)
        });
        assert!(matches!(made, Err(Fault::Cancelled)), "{made:?}");
        has_ended(says);
    }

    #[test]
    fn it_is_found_where_its_installers_put_it_the_newest_first() {
        let folder = tempfile::tempdir().expect("a folder");
        for version in ["libreoffice7.6", "libreoffice24.8", "other"] {
            let program = folder.path().join(version).join("program");
            fs::create_dir_all(&program).expect("a folder");
            fs::write(program.join("soffice"), "").expect("a program");
        }
        let found = program_in([vec!["/nowhere".into()], versions(folder.path())].concat());
        assert_eq!(found, Some(folder.path().join("libreoffice24.8/program/soffice")));
    }
}
