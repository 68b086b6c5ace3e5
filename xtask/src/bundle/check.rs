//! What must hold of a package: the tools that each desktop and Debian have for it find nothing, and
//! it is not too big.

use std::path::Path;
use std::process::Command;

use super::{expect, said};
use crate::step::{Stop, step};

/// Checks that the program is linked with nothing that only its window needs, and what makes it belong to
/// the desktop.
pub fn tree(tree: &Path) -> Result<(), Stop> {
    let linked = said(Command::new("ldd").arg(tree.join("usr/bin/hattama")))?;
    let is_late = !["libwebkit", "libgtk", "libX11"].iter().any(|name| linked.contains(name));
    expect(is_late, "what draws the window is loaded for every command")?;
    let share = tree.join("usr/share");
    step(
        "desktop entry",
        Command::new("desktop-file-validate")
            .arg(share.join("applications/kz.hattama.app.desktop")),
    )?;
    let types = share.join("mime/packages/kz.hattama.app.xml");
    step("file type", Command::new("xmllint").arg("--noout").arg(types))?;
    let mut appstream = Command::new("appstreamcli");
    appstream.args(["validate", "--no-net", "--strict", "--no-color"]);
    step("AppStream", appstream.arg(share.join("metainfo/kz.hattama.app.metainfo.xml")))
}

/// Checks a `.deb` by Debian's policy.
pub fn deb(deb: &Path) -> Result<(), Stop> {
    step("lintian", Command::new("lintian").args(["--fail-on", "error", "--allow-root"]).arg(deb))
}

/// Says a size, and refuses one that is too big.
pub fn size(of: &str, bytes: u64, most: u64) -> Result<(), Stop> {
    let megabytes = |bytes: u64| bytes as f64 / 1e6;
    println!("==> size of {of}: {:.1} MB", megabytes(bytes));
    if bytes <= most {
        return Ok(());
    }
    Err(Stop::because(format!("It must be at most {:.0} MB.", megabytes(most))))
}
