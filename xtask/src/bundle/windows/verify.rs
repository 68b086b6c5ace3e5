//! `cargo xtask bundle windows --verify`: follows the setup in a fresh Windows from the first
//! installation to its removal, as an office would, then does everything that the command line does, and
//! runs the tests of the pure crates there. The window is not opened, as Wine has no WebView2: what it says
//! of that, in a dialog, is read and answered.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use super::super::verify::{ATTACHED, FILLED, OLDER};
use super::super::{Bundle, VERSION, build as build_here, expect, failed, names, said, write};
use super::job::{Recording, System};
use super::wine::{Wine, compile, named};
use super::{begin, build, nsis, tree};
use crate::setup;
use crate::step::{Stop, ask};
use crate::workspace::{root, target};

/// Names the program of this commit on this system, where it is built already.
const PEER: &str = "HATTAMA_PEER";

/// Where an office's administrator finds what is installed, by the manuals of Windows.
const UNINSTALL: &str = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Hattama";

/// In the place of Microsoft's installer: it says that there is a WebView2 now.
const WEBVIEW_SETUP: &str = "MicrosoftEdgeWebView2RuntimeInstallerX64.exe";
const WEBVIEW: &str = r#"
#include <windows.h>
#include <string.h>
int main(int count, char **words) {
    const char *key = "Software\\Microsoft\\EdgeUpdate\\Clients\\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    if (count != 3 || strcmp(words[1], "/silent") || strcmp(words[2], "/install")) return 1;
    return RegSetKeyValueA(HKEY_CURRENT_USER, key, "pv", REG_SZ, "1.2.3.4", 8);
}
"#;

/// The exit codes of the setup, as it says them itself.
const NEWER: i32 = 3;
const RUNNING: i32 = 4;

/// A user's Windows, and the setups that she is given.
struct Office {
    wine: Wine,
    /// Her folder, from outside.
    home: PathBuf,
    older: PathBuf,
    setup: PathBuf,
}

pub fn verify() -> Result<(), Stop> {
    let began = Instant::now();
    setup::for_wine()?;
    let bundle = begin()?;
    let office = Office::open(&bundle)?;
    office.installs_the_older()?;
    office.says_what_it_lacks()?;
    office.upgrades()?;
    office.does_the_job(&bundle)?;
    office.removes()?;
    office.installs_for_all()?;
    office.wine.stay()?;
    build::tests(&bundle, office.wine.runner())?;
    println!("Verified in {:.0} s.", began.elapsed().as_secs_f32());
    Ok(())
}

impl Office {
    fn open(bundle: &Bundle) -> Result<Office, Stop> {
        let planted = tree::plant(bundle)?;
        let older = nsis::pack(bundle, &planted, OLDER, nsis::QUICK)?;
        let setup = nsis::pack(bundle, &planted, VERSION, nsis::QUICK)?;
        let wine = Wine::make(&bundle.folder.join("wine"))?;
        let home = wine.path("users").join(said(Command::new("id").arg("-un"))?);
        Ok(Office { wine, home, older, setup })
    }

    /// An older version, without rights and without WebView2, and a store that it has filled.
    fn installs_the_older(&self) -> Result<(), Stop> {
        let told = self.run(&self.older, &["/S"], 0)?;
        expect(told.contains("WebView2"), "it does not say that WebView2 is missing")?;
        self.has_version(Some(OLDER))?;
        let data = self.data();
        write(&data.join(ATTACHED), "%PDF")?;
        let sql = fs::File::open(root().join(FILLED)).map_err(|error| failed(&data, &error))?;
        let filled = Command::new("sqlite3").arg(data.join("hattama.db")).stdin(sql).status();
        expect(filled.is_ok_and(|status| status.success()), "the older store can't be made")
    }

    /// Without WebView2 the window says so in a dialog of Windows, and ends when that is closed.
    fn says_what_it_lacks(&self) -> Result<(), Stop> {
        // In Windows 10, tao asks for dark windows by a call that the Wine of Debian 12 doesn't have.
        self.wine.pretend("hattama.exe", "win81")?;
        let window = named(&self.wine, &self.programs().join("hattama.exe"));
        let Output { status, stderr, .. } = ask(&mut self.wine.answered(&window, "hattama")?)?;
        let told = String::from_utf8_lossy(&stderr);
        let is_told = told.contains("Microsoft Edge WebView2") && status.code() == Some(1);
        expect(is_told, &format!("without WebView2 the window ended with {status}: {told}"))?;
        println!("==> without WebView2: said in a dialog");
        Ok(())
    }

    /// The newer version is refused while a program is running, then installed; it brings the store up
    /// to date, and keeps the older version out. Microsoft's installer is run where it lies beside.
    fn upgrades(&self) -> Result<(), Stop> {
        for program in ["hattama.exe", "hattama.com"] {
            let data = named(&self.wine, &self.wine.path("recorded"));
            self.at(program, &["--data", &data, "sample"])?;
            let mut command = self.command(program);
            let mut recording =
                Recording::begin(command.args(["--data", &data, "record", "latest"]))?;
            recording.tell("Ахметова: Қайырлы күн!")?;
            let told = self.run(&self.setup, &["/S"], RUNNING)?;
            expect(told.contains("Hattama"), &format!("it refuses with {told:?}"))?;
            self.has_version(Some(OLDER))?;
            recording.end()?;
        }
        compile(WEBVIEW, &self.setup.with_file_name(WEBVIEW_SETUP), &["-ladvapi32"])?;
        let told = self.run(&self.setup, &["/S"], 0)?;
        expect(!told.contains("WebView2"), "it did not install the WebView2 beside it")?;
        self.has_version(Some(VERSION))?;
        let told = self.run(&self.older, &["/S"], NEWER)?;
        expect(
            told.contains(VERSION) && told.contains(OLDER),
            &format!("it refuses with {told:?}"),
        )?;
        self.has_version(Some(VERSION))?;

        let meetings = self.at("hattama.com", &["meetings"])?;
        expect(!meetings.trim().is_empty(), "no session of the older store is there")?;
        self.at("hattama.com", &["check"])?;
        let copies = names(&self.data().join("copies"))?;
        let is_taken = copies.iter().any(|name| name.ends_with("-migration.hattama"));
        expect(is_taken, &format!("no copy was taken before the upgrade: {copies:?}"))
    }

    /// The whole command line, there and here, with the same papers.
    fn does_the_job(&self, bundle: &Bundle) -> Result<(), Stop> {
        let peer = peer()?;
        let (here, there) = (|| Command::new(&peer), || self.command("hattama.com"));
        let (shown, known) =
            (|path: &Path| path.display().to_string(), |path: &Path| named(&self.wine, path));
        let here = System::below(&bundle.folder.join("here"), &here, &shown)?;
        let there = System::below(&self.wine.path("users"), &there, &known)?;
        for system in [&here, &there] {
            system.do_all()?;
            system.refuses()?;
        }
        println!("==> papers: {}, the same on both systems", there.is_like(&here)?);
        Ok(())
    }

    /// The programs are gone, with what they told Windows of themselves; the data are there.
    fn removes(&self) -> Result<(), Stop> {
        self.uninstall(&self.programs(), "/CurrentUser")?;
        expect(self.data().join("hattama.db").exists(), "removed, and the store is gone")?;
        let type_of_files = self.knows(r"HKCU\Software\Classes\Hattama.Copy")?;
        expect(!type_of_files, "removed, and its type of files is still known")
    }

    fn installs_for_all(&self) -> Result<(), Stop> {
        self.run(&self.setup, &["/S", "/AllUsers"], 0)?;
        let programs = self.wine.path("Program Files/Hattama");
        expect(programs.join("hattama.exe").exists(), "it is not installed for all users")?;
        expect(self.knows(&format!(r"HKLM\{UNINSTALL}"))?, "it is not known to all users")?;
        self.uninstall(&programs, "/AllUsers")
    }

    fn uninstall(&self, programs: &Path, mode: &str) -> Result<(), Stop> {
        self.run(&programs.join("uninstall.exe"), &[mode, "/S"], 0)?;
        // It goes on as a copy of itself.
        self.wine.wait()?;
        expect(!programs.exists(), &format!("removed, and {} is there", programs.display()))?;
        self.has_version(None)
    }

    /// Runs a setup, which has to end so, and gives what it says.
    fn run(&self, setup: &Path, words: &[&str], code: i32) -> Result<String, Stop> {
        let name = named(&self.wine, setup);
        println!("==> setup: {name} {}", words.join(" "));
        let Output { status, stderr, .. } = ask(self.wine.command(name).args(words))?;
        let told = String::from_utf8_lossy(&stderr).into_owned();
        expect(status.code() == Some(code), &format!("it ended with {status}: {told}"))?;
        Ok(told)
    }

    /// What an installed program says, which has to succeed.
    fn at(&self, program: &str, words: &[&str]) -> Result<String, Stop> {
        said(self.command(program).args(words))
    }

    /// An installed program.
    fn command(&self, program: &str) -> Command {
        self.wine.command(named(&self.wine, &self.programs().join(program)))
    }

    fn programs(&self) -> PathBuf {
        self.home.join("AppData/Local/Programs/Hattama")
    }

    fn data(&self) -> PathBuf {
        self.home.join("AppData/Roaming/hattama")
    }

    /// The version that Windows lists among its programs.
    fn has_version(&self, version: Option<&str>) -> Result<(), Stop> {
        let key = format!(r"HKCU\{UNINSTALL}");
        let listed = self.ask_registry(&key, &["/v", "DisplayVersion"])?;
        let listed = listed.split_whitespace().last().filter(|_| listed.contains("REG_SZ"));
        expect(listed == version, &format!("Windows lists {listed:?} rather than {version:?}"))
    }

    fn knows(&self, key: &str) -> Result<bool, Stop> {
        Ok(self.ask_registry(key, &["/ve"])?.contains("HKEY_"))
    }

    fn ask_registry(&self, key: &str, what: &[&str]) -> Result<String, Stop> {
        let answer = ask(self.wine.command("reg").args(["query", key]).args(what))?;
        Ok(String::from_utf8_lossy(&answer.stdout).into_owned())
    }
}

/// The program of this commit on this system.
fn peer() -> Result<PathBuf, Stop> {
    if let Some(given) = std::env::var_os(PEER) {
        return Ok(given.into());
    }
    build_here()?;
    Ok(target().join("release/hattama"))
}
