//! What the workspace needs from the system: installed on Debian, named on other systems.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use crate::step::{Stop, ask, step, succeeds};

/// Something that the system has to provide.
struct Need {
    /// The Debian packages that have it.
    packages: &'static [&'static str],
    sign: Sign,
}

/// How a system without Debian's packages shows that it is there.
enum Sign {
    /// A library known to pkg-config.
    Development(&'static str),
    /// A library known to the dynamic linker.
    Library(&'static str),
    Program(&'static str),
    /// A family known to fontconfig.
    Font(&'static str),
    /// Hyphenation patterns of a language, where LibreOffice finds them.
    Hyphenation(&'static str),
    /// A file in its place.
    File(&'static str),
}

use Sign::{Development, File, Font, Hyphenation, Library, Program};

/// libclang is for bindgen, which makes the bindings of SQLite's sessions.
const BUILDING: &[Need] = &[
    Need { packages: &["build-essential"], sign: Program("cc") },
    Need { packages: &["pkg-config"], sign: Program("pkg-config") },
    Need { packages: &["libwebkit2gtk-4.1-dev"], sign: Development("webkit2gtk-4.1") },
    Need { packages: &["libdbus-1-dev"], sign: Development("dbus-1") },
    Need { packages: &["libclang1-14", "libclang-common-14-dev"], sign: Library("libclang") },
];

/// It lays texts out and reads workbooks.
const LIBREOFFICE: &[&str] = &["libreoffice-writer-nogui", "libreoffice-calc-nogui"];

/// The window is driven by WebDriver on a virtual screen; documents are read back by others'
/// programs.
const TESTING: &[Need] = &[
    Need { packages: &["webkit2gtk-driver"], sign: Program("WebKitWebDriver") },
    Need { packages: &["xvfb"], sign: Program("xvfb-run") },
    Need { packages: &["xauth"], sign: Program("xauth") },
    Need { packages: &["dbus-x11"], sign: Program("dbus-run-session") },
    Need { packages: &["at-spi2-core"], sign: Development("atspi-2") },
    Need { packages: &["fonts-liberation2"], sign: Font("Liberation Serif") },
    Need { packages: LIBREOFFICE, sign: Program("soffice") },
    Need { packages: &["hyphen-ru"], sign: Hyphenation("ru_RU") },
    Need { packages: &["poppler-utils"], sign: Program("pdftotext") },
    Need { packages: &["qpdf"], sign: Program("qpdf") },
    Need { packages: &["strace"], sign: Program("strace") },
];

/// The peers that the program is measured against.
const MEASURING: &[Need] = &[
    Need { packages: &["xvfb"], sign: Program("xvfb-run") },
    Need { packages: &["xauth"], sign: Program("xauth") },
    Need { packages: &["dbus-x11"], sign: Program("dbus-run-session") },
    Need { packages: &["python3-venv"], sign: Program("python3") },
    Need { packages: &["ripgrep"], sign: Program("rg") },
];

/// What renders the icons, makes the packages, and finds their faults.
const BUNDLING: &[Need] = &[
    Need { packages: &["librsvg2-bin"], sign: Program("rsvg-convert") },
    Need { packages: &["dpkg-dev"], sign: Program("dpkg-shlibdeps") },
    Need { packages: &["rpm"], sign: Program("rpmbuild") },
    Need { packages: &["lintian"], sign: Program("lintian") },
    Need { packages: &["desktop-file-utils"], sign: Program("desktop-file-validate") },
    Need { packages: &["appstream"], sign: Program("appstreamcli") },
    Need { packages: &["libxml2-utils"], sign: Program("xmllint") },
];

/// What builds for Windows: Debian's compiler, since it has the sources of the standard library, which
/// is built for it too; and what makes a setup.
const WINDOWS: &[Need] = &[
    Need { packages: &["rustc-web"], sign: File("/usr/bin/rustc") },
    Need {
        packages: &["rust-web-src"],
        sign: File("/usr/lib/rustlib/src/rust/library/Cargo.lock"),
    },
    Need { packages: &["gcc-mingw-w64-x86-64-win32"], sign: Program("x86_64-w64-mingw32-gcc") },
    Need { packages: &["g++-mingw-w64-x86-64-win32"], sign: Program("x86_64-w64-mingw32-g++") },
    Need { packages: &["librsvg2-bin"], sign: Program("rsvg-convert") },
    Need { packages: &["nsis"], sign: Program("makensis") },
];

/// What stands in for Windows, what presses a key there, and what fills a store there as an older version
/// left it.
const WINE: &[Need] = &[
    Need { packages: &["wine", "wine64"], sign: Program("wine") },
    Need { packages: &["xvfb"], sign: Program("xvfb-run") },
    Need { packages: &["xauth"], sign: Program("xauth") },
    Need { packages: &["xdotool"], sign: Program("xdotool") },
    Need { packages: &["sqlite3"], sign: Program("sqlite3") },
];

/// What makes the manual's pictures small.
const PICTURING: &[Need] = &[Need { packages: &["webp"], sign: Program("cwebp") }];

/// A fresh Debian to try a package in.
const VERIFYING: &[Need] = &[Need { packages: &["debootstrap"], sign: Program("debootstrap") }];

/// Sees to it that the program can be built.
pub fn for_building() -> Result<(), Stop> {
    provide(BUILDING.iter())
}

/// Sees to it that the program can be built and tested.
pub fn for_testing() -> Result<(), Stop> {
    provide(BUILDING.iter().chain(TESTING))
}

/// Sees to it that the program can be built and measured.
pub fn for_measuring() -> Result<(), Stop> {
    provide(BUILDING.iter().chain(MEASURING))
}

/// Sees to it that the window can be pictured.
pub fn for_picturing() -> Result<(), Stop> {
    provide(BUILDING.iter().chain(TESTING).chain(PICTURING))
}

/// Sees to it that packages can be made of the program.
pub fn for_bundling() -> Result<(), Stop> {
    provide(BUILDING.iter().chain(BUNDLING))
}

/// Sees to it that a package can be tried.
pub fn for_verifying() -> Result<(), Stop> {
    provide(VERIFYING.iter())
}

/// Sees to it that the program can be built for Windows, and a setup made of it.
pub fn for_windows() -> Result<(), Stop> {
    provide(BUILDING.iter().chain(WINDOWS))
}

/// Sees to it that a setup can be tried.
pub fn for_wine() -> Result<(), Stop> {
    provide(WINE.iter())
}

fn provide(needs: impl Iterator<Item = &'static Need>) -> Result<(), Stop> {
    if cfg!(not(target_os = "linux")) {
        return Err(Stop::because(
            "Set-up knows Linux only; see CONTRIBUTING.md for what is needed.",
        ));
    }
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if is_debian_12(&release) { install(needs) } else { name_missing(needs) }
}

/// Whether it is the Debian whose packages are named here, by os-release(5): others call some of them
/// otherwise.
fn is_debian_12(release: &str) -> bool {
    let is = |name: &str, value: &str| {
        let told = release.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        told.is_some_and(|told| told.trim_matches('"') == value)
    };
    is("ID", "debian") && is("VERSION_ID", "12")
}

fn install(needs: impl Iterator<Item = &'static Need>) -> Result<(), Stop> {
    let packages: Vec<_> = needs.flat_map(|need| need.packages).copied().collect();
    let answer = ask(Command::new("dpkg-query")
        .args(["--show", "--showformat=${Package} ${db:Status-Status}\n"])
        .args(&packages))?;
    let answer = String::from_utf8_lossy(&answer.stdout);
    let is_installed =
        |package: &str| answer.lines().any(|line| line == format!("{package} installed"));
    let missing: Vec<_> = packages.into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing Debian packages: {}", missing.join(" "));
    let is_root = ask(Command::new("id").arg("-u"))?.stdout == b"0\n";
    if !is_root && !succeeds(Command::new("sudo").arg("--version")) {
        let packages = missing.join(" ");
        return Err(Stop::because(format!("Install them as root: apt-get install {packages}")));
    }
    let apt_get = || {
        let mut command = Command::new(if is_root { "env" } else { "sudo" });
        if !is_root {
            command.arg("env");
        }
        command.args([
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "--option=DPkg::Lock::Timeout=300",
        ]);
        command
    };
    step("package lists", apt_get().arg("update"))?;
    step("packages", apt_get().args(["install", "--yes", "--no-install-recommends"]).args(missing))
}

fn name_missing(needs: impl Iterator<Item = &'static Need>) -> Result<(), Stop> {
    let missing: Vec<_> = needs
        .filter(|need| !need.sign.is_there())
        .map(|need| need.sign.named(need.packages))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let message = "This is not Debian 12, so please install what is missing, then try again:";
    Err(Stop::because(format!("{message}\n  {}", missing.join("\n  "))))
}

impl Sign {
    fn is_there(&self) -> bool {
        match self {
            Development(name) => succeeds(Command::new("pkg-config").args(["--exists", name])),
            Library(name) => lists(Command::new("ldconfig").arg("-p"), name),
            Program(name) => {
                let path = env::var_os("PATH").unwrap_or_default();
                env::split_paths(&path).any(|folder| folder.join(name).is_file())
            }
            Font(name) => lists(Command::new("fc-list").args([name, "family"]), name),
            Hyphenation(language) => {
                Path::new(&format!("/usr/share/hyphen/hyph_{language}.dic")).is_file()
            }
            File(path) => Path::new(path).is_file(),
        }
    }

    fn named(&self, packages: &[&str]) -> String {
        let what = match self {
            Development(name) => format!("the library {name} with its headers"),
            Library(name) => format!("the library {name}"),
            Program(name) => format!("the program {name}"),
            Font(name) => format!("the font {name} 2.x"),
            Hyphenation(language) => format!("the hyphenation patterns {language}"),
            File(path) => format!("the file {path}"),
        };
        format!("{what} (in Debian: {})", packages.join(" "))
    }
}

fn lists(command: &mut Command, name: &str) -> bool {
    ask(command).is_ok_and(|answer| String::from_utf8_lossy(&answer.stdout).contains(name))
}

#[cfg(test)]
mod tests {
    use super::is_debian_12;

    #[test]
    fn packages_are_installed_by_their_names_in_debian_12_alone() {
        assert!(is_debian_12("NAME=\"Debian GNU/Linux\"\nVERSION_ID=\"12\"\nID=debian\n"));
        assert!(!is_debian_12("VERSION_ID=\"13\"\nID=debian\n"));
        assert!(!is_debian_12("ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"12\"\n"));
        assert!(!is_debian_12(""));
    }
}
