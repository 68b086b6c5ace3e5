//! The `.rpm`, made by rpmbuild, which finds by itself what the program is linked with.

use std::path::{Path, PathBuf};

use super::{Bundle, VERSION, said, tree};
use crate::step::{Stop, step};
use crate::workspace::root;

/// Packs the tree.
pub fn pack(bundle: &Bundle, tree: &Path) -> Result<PathBuf, Stop> {
    let work = bundle.folder.join("rpm");
    tree::date(bundle, tree)?;
    let mut build = bundle.command("rpmbuild");
    build.args(["-bb", "--quiet"]);
    for (name, value) in [
        ("_topdir", work.display().to_string()),
        ("_rpmdir", bundle.folder.display().to_string()),
        ("_rpmfilename", "%{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm".to_owned()),
        ("hattama_version", VERSION.to_owned()),
        ("stage", tree.display().to_string()),
    ] {
        build.args(["--define", &format!("{name} {value}")]);
    }
    step(".rpm", build.arg(root().join("packaging/linux/hattama.spec")))?;
    let architecture = said(bundle.command("rpm").args(["--eval", "%{_arch}"]))?;
    Ok(bundle.folder.join(format!("hattama-{VERSION}-1.{architecture}.rpm")))
}
