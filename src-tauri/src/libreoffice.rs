//! LibreOffice, where it is installed: it lays out what is filled into an office's own Word file,
//! which only a word processor can.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tauri::Url;
use tempfile::TempDir;

use crate::error::Fault;

/// What its program is called.
const NAMES: [&str; 4] = ["soffice", "libreoffice", "soffice.com", "soffice.exe"];

/// LibreOffice with a profile of its own, so that it neither disturbs nor waits for one that is open.
pub struct LibreOffice {
    program: PathBuf,
    folder: TempDir,
}

impl LibreOffice {
    /// The one that is found on `PATH`, if there is one.
    ///
    /// # Errors
    ///
    /// Where there is no folder for its profile.
    pub fn find() -> Result<Option<LibreOffice>, Fault> {
        let Some(program) = program() else { return Ok(None) };
        let folder = tempfile::tempdir().map_err(Fault::file(env::temp_dir()))?;
        Ok(Some(LibreOffice { program, folder }))
    }

    /// A Word file in another form, named by its ending (`pdf`, `odt`).
    ///
    /// # Errors
    ///
    /// [`Fault::LibreOffice`] where it does not start or makes no file.
    pub fn convert(&self, docx: &[u8], ending: &str) -> Result<Vec<u8>, Fault> {
        let folder = self.folder.path();
        let (from, to) = (folder.join("paper.docx"), folder.join("paper").with_extension(ending));
        fs::write(&from, docx).map_err(Fault::file(&from))?;
        let told = Command::new(&self.program)
            .arg(format!("-env:UserInstallation={}", address(&folder.join("profile"))))
            .args(["--headless", "--convert-to", ending, "--outdir"])
            .args([folder, &from])
            .stdin(Stdio::null())
            .output()
            .map_err(Fault::file(&self.program))?;
        let made = fs::read(&to);
        // What was made for one paper must not be taken for the next one.
        let _ = fs::remove_file(&to);
        made.map_err(|_| {
            Fault::LibreOffice(String::from_utf8_lossy(&told.stderr).trim().to_owned())
        })
    }
}

fn program() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|program| program.is_file())
}

/// A folder as LibreOffice wants it named.
fn address(folder: &Path) -> String {
    Url::from_directory_path(folder).map(String::from).unwrap_or_default()
}
