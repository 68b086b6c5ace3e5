//! Backups put elsewhere by hand. They are remembered, so that a damaged text is looked for in them
//! too; they are the user's own, and nothing else is done with them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::private;

/// The file in the data folder that names them, a path a line, the newest first.
const NOTE: &str = "backups";

/// How many are remembered.
const REMEMBERED: usize = 20;

/// Those that can be reached, newest first.
pub(super) fn noted(folder: &Path) -> Vec<PathBuf> {
    let noted = fs::read_to_string(folder.join(NOTE)).unwrap_or_default();
    noted.lines().map(PathBuf::from).filter(|path| path.is_file()).collect()
}

/// Remembers one. A path that is no text, or no line, can't be.
pub(super) fn note(folder: &Path, file: &Path) -> Result<()> {
    let file = std::path::absolute(file).map_err(Error::io(file))?;
    let Some(line) = file.to_str().filter(|path| !path.contains('\n')) else { return Ok(()) };
    let noted = fs::read_to_string(folder.join(NOTE)).unwrap_or_default();
    let others = noted.lines().filter(|other| *other != line);
    let lines: Vec<&str> = std::iter::once(line).chain(others).take(REMEMBERED).collect();
    private::write(&folder.join(NOTE), lines.join("\n").as_bytes())
}
