//! The tree that a package installs: the program, what makes it belong to the desktop, and what is
//! to be read of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Bundle, VERSION, failed, filled, write};
use crate::step::{Stop, step, succeeds};
use crate::workspace::{root, target};

/// The sizes of icons that desktops look for.
const SIZES: [u32; 9] = [16, 22, 24, 32, 48, 64, 128, 256, 512];

/// What goes into the tree as it lies in the workspace.
const FILES: &[(&str, &str)] = &[
    ("packaging/linux/kz.hattama.app.desktop", "usr/share/applications/kz.hattama.app.desktop"),
    ("packaging/linux/kz.hattama.app.mime.xml", "usr/share/mime/packages/kz.hattama.app.xml"),
    ("packaging/linux/hattama.gen.bash", "usr/share/bash-completion/completions/hattama"),
    ("packaging/linux/hattama.gen.zsh", "usr/share/zsh/vendor-completions/_hattama"),
    ("packaging/linux/hattama.gen.fish", "usr/share/fish/vendor_completions.d/hattama.fish"),
    ("packaging/linux/hattama.en.gen.1", "usr/share/man/man1/hattama.1"),
    ("packaging/linux/hattama.ru.gen.1", "usr/share/man/ru/man1/hattama.1"),
    ("packaging/linux/hattama.kk.gen.1", "usr/share/man/kk/man1/hattama.1"),
    ("packaging/linux/lintian-overrides", "usr/share/lintian/overrides/hattama"),
    ("packaging/linux/copyright", "usr/share/doc/hattama/copyright"),
    ("packaging/linux/NOTICES.gen.txt", "usr/share/doc/hattama/NOTICES"),
    ("CHANGELOG.md", "usr/share/doc/hattama/changelog"),
    ("src-tauri/icons/icon.svg", "usr/share/icons/hicolor/scalable/apps/hattama.svg"),
    (
        "packaging/linux/application-x-hattama.svg",
        "usr/share/icons/hicolor/scalable/mimetypes/application-x-hattama.svg",
    ),
    (
        "packaging/linux/hattama-symbolic.svg",
        "usr/share/icons/hicolor/symbolic/apps/hattama-symbolic.svg",
    ),
];

/// What Debian wants packed: by file name, since the tree has nothing else so named.
const PACKED: [&str; 3] = ["*.1", "changelog", "NOTICES"];

/// Makes the tree anew, and returns where it is.
pub fn plant(bundle: &Bundle) -> Result<PathBuf, Stop> {
    let tree = bundle.folder.join("tree");
    for (from, to) in FILES {
        copy(&root().join(from), &tree.join(to), "644")?;
    }
    copy(&target().join("release/hattama"), &tree.join("usr/bin/hattama"), "755")?;
    let metainfo = filled(
        &root().join("packaging/linux/kz.hattama.app.metainfo.xml.in"),
        &[("VERSION", VERSION), ("DATE", &bundle.date("+%Y-%m-%d")?)],
    )?;
    write(&tree.join("usr/share/metainfo/kz.hattama.app.metainfo.xml"), &metainfo)?;
    icons(&tree)?;
    pack(&tree)?;
    Ok(tree)
}

/// Gives every file of a tree the time of the commit.
pub fn date(bundle: &Bundle, tree: &Path) -> Result<(), Stop> {
    let mut find = Command::new("find");
    find.arg(tree).args(["-exec", "touch", "--no-dereference"]);
    step("times", find.arg(format!("--date=@{}", bundle.moment)).args(["{}", "+"]))
}

fn copy(from: &Path, to: &Path, mode: &str) -> Result<(), Stop> {
    let mut install = Command::new("install");
    install.args(["-D", "--mode", mode]).args([from, to]);
    if succeeds(&mut install) {
        return Ok(());
    }
    Err(Stop::because(format!("Can't copy {} to {}", from.display(), to.display())))
}

/// The icons of the program and of its files, in all sizes.
fn icons(tree: &Path) -> Result<(), Stop> {
    let hicolor = tree.join("usr/share/icons/hicolor");
    for name in ["apps/hattama", "mimetypes/application-x-hattama"] {
        let drawn = hicolor.join("scalable").join(name).with_extension("svg");
        for size in SIZES {
            let icon = hicolor.join(format!("{size}x{size}/{name}.png"));
            let folder = icon.parent().unwrap_or(&hicolor);
            fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
            let size = size.to_string();
            let mut convert = Command::new("rsvg-convert");
            convert.args(["--width", &size, "--height", &size, "--output"]).arg(&icon).arg(&drawn);
            if !succeeds(&mut convert) {
                return Err(Stop::because(format!("Can't render {}", icon.display())));
            }
        }
    }
    Ok(())
}

fn pack(tree: &Path) -> Result<(), Stop> {
    let mut find = Command::new("find");
    find.arg(tree).args(["-type", "f", "("]);
    for (at, name) in PACKED.iter().enumerate() {
        if at > 0 {
            find.arg("-o");
        }
        find.args(["-name", name]);
    }
    step("packing texts", find.args([")", "-exec", "gzip", "--best", "--no-name", "{}", "+"]))
}
