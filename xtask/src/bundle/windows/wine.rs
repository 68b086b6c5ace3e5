//! A Windows of its own in a folder, by Wine. It has no WebView2, and a display only where a dialog is
//! answered.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::{empty, failed, write};
use crate::step::{Stop, step};

/// Debian's Wine lacks the one call by which Rust asks for randomness; it is in no program of ours.
const RANDOMNESS: &str = "
unsigned char __stdcall SystemFunction036(void *buffer, unsigned long length);
__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *buffer, unsigned long long length) {
    return SystemFunction036(buffer, (unsigned long)length);
}
";

/// Runs a program that shows a dialog, presses Enter there, and waits until the program has ended; one that
/// shows none is ended with its Windows.
const ANSWERED: &str = r#"
wine "$1" &
timeout 60 xdotool search --sync --onlyvisible --class "$2" windowfocus %1 key Return || wineserver --kill
wait $!
"#;

/// A Windows; what still runs in it is ended when it is dropped.
pub struct Wine {
    prefix: PathBuf,
}

impl Wine {
    /// Makes one in a folder, whatever was there before.
    pub fn make(folder: &Path) -> Result<Wine, Stop> {
        let wine = Wine { prefix: folder.join("prefix") };
        empty(folder)?;
        step("a fresh Windows", wine.command("wineboot").arg("--init"))?;
        wine.be(r"HKCU\Software\Wine", "win10")?;
        let library = wine.path("windows/system32/bcryptprimitives.dll");
        compile(RANDOMNESS, &library, &["-shared", "-ladvapi32"])?;
        Ok(wine)
    }

    /// Where a path of its disk lies from outside.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.prefix.join("drive_c").join(inside)
    }

    /// A program of Windows, by its path or by the name of one that Wine has.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = self.runner();
        command.arg(program);
        command
    }

    /// A program of Windows that shows a dialog, which is answered by Enter; `class` is what the screen knows
    /// its windows by.
    pub fn answered(&self, program: &str, class: &str) -> Result<Command, Stop> {
        // A desktop that has begun without a display keeps to that.
        self.wait()?;
        let mut command = self.within("xvfb-run");
        command.args(["-a", "sh", "-c", ANSWERED, "sh", program, class]);
        Ok(command)
    }

    /// Lets a program find a version of Windows other than the rest.
    pub fn pretend(&self, program: &str, version: &str) -> Result<(), Stop> {
        self.be(&format!(r"HKCU\Software\Wine\AppDefaults\{program}"), version)
    }

    /// Sets which version of Windows it is for those programs that a key of Wine's is of.
    fn be(&self, key: &str, version: &str) -> Result<(), Stop> {
        let version = ["add", key, "/v", "Version", "/d", version, "/f"];
        step("its version", self.command("reg").args(version))
    }

    /// What runs a program of Windows, to be given it.
    pub fn runner(&self) -> Command {
        self.within("wine")
    }

    /// A program of this system that is to find this Windows.
    fn within(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("WINEPREFIX", &self.prefix).env("WINEDEBUG", "-all");
        // Nothing is to be asked or shown, and names are Unicode.
        command.env("WINEDLLOVERRIDES", "mscoree,mshtml=").env("LC_ALL", "C.UTF-8");
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command
    }

    /// Waits until all that runs in it has ended, also what a program has started and not waited for.
    pub fn wait(&self) -> Result<(), Stop> {
        step("waiting", self.server().arg("--wait"))
    }

    /// Keeps its server as long as it is there itself: one that is just ending answers no program.
    pub fn stay(&self) -> Result<(), Stop> {
        self.wait()?;
        step("a server that stays", self.server().arg("--persistent"))
    }

    fn server(&self) -> Command {
        let mut server = Command::new("wineserver");
        server.env("WINEPREFIX", &self.prefix);
        server
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        // Where nothing runs there is nothing to be ended.
        let _ = self.server().arg("--kill").status();
    }
}

/// How Windows names a path of its disk, or of the system around.
pub fn named(wine: &Wine, path: &Path) -> String {
    let (drive, rest) = match path.strip_prefix(wine.path("")) {
        Ok(inside) => (r"C:\", inside),
        Err(_) => ("Z:", path),
    };
    format!("{drive}{}", rest.display().to_string().replace('/', r"\"))
}

/// Compiles a few lines of C for Windows.
pub fn compile(source: &str, to: &Path, options: &[&str]) -> Result<(), Stop> {
    let file = to.with_extension("c");
    write(&file, source)?;
    let mut compiler = Command::new("x86_64-w64-mingw32-gcc");
    step("compiling", compiler.arg("-o").arg(to).arg(&file).args(options))?;
    fs::remove_file(&file).map_err(|error| failed(&file, &error))
}
