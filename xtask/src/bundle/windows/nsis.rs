//! The setup, made by NSIS from `packaging/windows`.

use std::path::{Path, PathBuf};

use super::super::{Bundle, tree, tree_size};
use crate::step::{Stop, step};
use crate::workspace::root;

/// How a setup is compressed that goes out, and one that is only tried.
pub const SMALL: &str = "auto";
pub const QUICK: &str = "off";

/// Packs the tree as this version.
pub fn pack(
    bundle: &Bundle,
    planted: &Path,
    version: &str,
    compression: &str,
) -> Result<PathBuf, Stop> {
    tree::date(bundle, planted)?;
    let setup = bundle.folder.join(format!("hattama-{version}-setup.exe"));
    let mut makensis = bundle.command("makensis");
    // What it warns of, a word that a language lacks among it, is an error.
    makensis.args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"]);
    for (name, value) in [
        ("VERSION", version),
        ("COMPRESS", compression),
        ("TREE", &planted.display().to_string()),
        ("SIZE", &tree_size(planted)?.div_ceil(1024).to_string()),
        ("OUT", &setup.display().to_string()),
    ] {
        makensis.arg(format!("-D{name}={value}"));
    }
    step("setup", makensis.arg(root().join("packaging/windows/hattama.nsi")))?;
    Ok(setup)
}
