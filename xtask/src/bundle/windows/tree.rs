//! What the setup installs: one folder with the two programs, the library of both, and what it needs.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::{Bundle, empty, failed};
use super::{build, icon, notices};
use crate::step::{Stop, step};
use crate::workspace::root;

/// What is built, and what it is called where it is installed. Windows takes `hattama` for the `.com`
/// where both are there, which is what a console wants.
const BUILT: [(&str, &str); 4] = [
    ("window.exe", "hattama.exe"),
    ("console.exe", "hattama.com"),
    ("hattama_windows.dll", "hattama.dll"),
    ("WebView2Loader.dll", "WebView2Loader.dll"),
];

/// What lies in the workspace.
const FILES: [(&str, &str); 2] =
    [("LICENSE-APACHE", "LICENSE-APACHE.txt"), ("LICENSE-MIT", "LICENSE-MIT.txt")];

/// Makes the tree anew, and returns where it is.
pub fn plant(bundle: &Bundle) -> Result<PathBuf, Stop> {
    let tree = bundle.folder.join("tree");
    empty(&tree)?;
    for (from, to) in BUILT {
        copy(&build::programs_folder().join(from), &tree.join(to))?;
    }
    // MinGW's linker leaves symbols in, whatever the profile says.
    let programs = ["hattama.exe", "hattama.com", "hattama.dll"].map(|name| tree.join(name));
    step("strip", bundle.command("x86_64-w64-mingw32-strip").args(programs))?;
    for (from, to) in FILES {
        copy(&root().join(from), &tree.join(to))?;
    }
    notices::gather(&tree.join("NOTICES.txt"))?;
    icon::draw(&root().join("packaging/linux/application-x-hattama.svg"), &tree.join("copy.ico"))?;
    Ok(tree)
}

fn copy(from: &Path, to: &Path) -> Result<(), Stop> {
    fs::copy(from, to).map(drop).map_err(|error| failed(from, &error))
}
