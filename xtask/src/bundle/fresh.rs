//! A fresh Debian in a folder, and commands that run in it. It gets its packages from where the
//! system around it does, so that no mirror is named here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{empty, failed, said, write};
use crate::step::{Stop, ask, step, succeeds};

/// The Debian that the program is built for.
const SUITE: &str = "bookworm";

/// The ordinary user in it.
const USER: &str = "secretary";

/// What a system needs to be told of the one around it.
const HOST: [&str; 2] = ["etc/hosts", "etc/resolv.conf"];

/// What is lent to it while it is used.
const MOUNTS: [&str; 2] = ["proc", "dev"];

/// A Debian of its own; what it was lent is taken back when it is dropped.
pub struct Fresh {
    root: PathBuf,
}

impl Fresh {
    /// Makes one in a folder, whatever was there before.
    pub fn make(root: &Path) -> Result<Fresh, Stop> {
        let fresh = Fresh { root: root.to_owned() };
        // A run that was ended may have left them.
        fresh.take_back();
        empty(root)?;
        let mut debootstrap = Command::new("debootstrap");
        debootstrap.args(["--variant=minbase", SUITE]).arg(root).arg(mirror()?);
        step("a fresh Debian", &mut debootstrap)?;
        fresh.settle()?;
        for name in MOUNTS {
            let mut mount = Command::new("mount");
            step("mount", mount.arg("--rbind").arg(format!("/{name}")).arg(root.join(name)))?;
            let mut private = Command::new("mount");
            step("mount", private.arg("--make-rslave").arg(root.join(name)))?;
        }
        step("user", &mut fresh.command(&["useradd", "--create-home", USER]))?;
        step("package lists", &mut fresh.command(&["apt-get", "update"]))?;
        Ok(fresh)
    }

    /// Where a path of it lies from outside.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// Copies a file to its `/tmp`, and says where it is there.
    pub fn take_in(&self, file: &Path) -> Result<String, Stop> {
        let name = file.file_name().unwrap_or_default().display().to_string();
        let to = self.path("tmp").join(&name);
        fs::copy(file, &to).map_err(|error| failed(file, &error))?;
        Ok(format!("/tmp/{name}"))
    }

    /// A command as root.
    pub fn command(&self, words: &[&str]) -> Command {
        self.inside(&[], words)
    }

    /// A command as the ordinary user, in her home.
    pub fn by_user(&self, words: &[&str]) -> Command {
        let mut command = self.inside(&[&format!("--userspec={USER}:{USER}")], words);
        command.env("HOME", format!("/home/{USER}")).env("USER", USER).env("LANG", "C.UTF-8");
        command
    }

    /// Installs packages, or a `.deb` with what it depends on.
    pub fn install(&self, what: &[&str]) -> Result<(), Stop> {
        let install = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends"];
        step("installing", &mut self.command(&[&install, what].concat()))
    }

    fn inside(&self, options: &[&str], words: &[&str]) -> Command {
        let mut command = Command::new("chroot");
        command.args(options).arg(&self.root).args(words);
        command.env_clear().env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    }

    /// Tells it where packages come from, and how.
    fn settle(&self) -> Result<(), Stop> {
        for name in HOST {
            // One that isn't there isn't needed.
            let _ = fs::copy(Path::new("/").join(name), self.path(name));
        }
        let dump = said(Command::new("apt-config").arg("dump"))?;
        let proxies = dump
            .lines()
            .filter(|line| line.starts_with("Acquire::http") || line.starts_with("Acquire::https"));
        let proxies: String = proxies.map(|line| format!("{line}\n")).collect();
        write(&self.path("etc/apt/apt.conf.d/90around"), &proxies)?;
        // No services are started in it.
        write(&self.path("usr/sbin/policy-rc.d"), "#!/bin/sh\nexit 101\n")?;
        step("services", Command::new("chmod").arg("755").arg(self.path("usr/sbin/policy-rc.d")))
    }

    fn take_back(&self) {
        for name in MOUNTS.iter().rev() {
            let path = self.path(name);
            if succeeds(Command::new("mountpoint").arg("--quiet").arg(&path)) {
                succeeds(Command::new("umount").args(["--recursive", "--lazy"]).arg(&path));
            }
        }
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        self.take_back();
    }
}

/// Where the system around gets the suite from.
fn mirror() -> Result<String, Stop> {
    let format = "$(SITE)|$(CODENAME)|$(COMPONENT)";
    let answer = ask(Command::new("apt-get").args(["indextargets", "--format", format]))?;
    let answer = String::from_utf8_lossy(&answer.stdout).into_owned();
    let found = answer.lines().find_map(|line| {
        let (site, rest) = line.split_once('|')?;
        (rest == format!("{SUITE}|main")).then(|| site.to_owned())
    });
    found.ok_or_else(|| Stop::because(format!("apt-get knows no mirror of {SUITE}")))
}
