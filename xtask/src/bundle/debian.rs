//! The `.deb`, made by dpkg-deb. What it depends on is what its program is linked with, by
//! dpkg-shlibdeps; Debian's own triggers see to icons, types and menus, so it has no scripts.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Bundle, empty, filled, said, tree, tree_size, write};
use crate::step::{Stop, step};
use crate::workspace::{command, root};

/// How a package is compressed that goes out, and one that is only tried.
pub const SMALL: &str = "-Zxz";
pub const QUICK: &str = "-Znone";

/// Packs the tree as this version.
pub fn pack(
    bundle: &Bundle,
    tree: &Path,
    version: &str,
    compression: &str,
) -> Result<PathBuf, Stop> {
    let work = bundle.folder.join("deb");
    empty(&work)?;
    step("tree", Command::new("cp").args(["--archive", "--"]).arg(tree).arg(work.join("tree")))?;
    let tree = work.join("tree");
    let architecture = said(Command::new("dpkg").arg("--print-architecture"))?;
    let version = format!("{version}-1");
    let maintainer = maintainer()?;
    changelog(bundle, &tree, &version, &maintainer)?;
    let kilobytes = tree_size(&tree)?.div_ceil(1024).to_string();
    let control = filled(
        &root().join("packaging/linux/control.in"),
        &[
            ("VERSION", &version),
            ("ARCHITECTURE", &architecture),
            ("MAINTAINER", &maintainer),
            ("SIZE", &kilobytes),
            ("DEPENDS", &dependencies(&work)?),
        ],
    )?;
    let sums = said(
        Command::new("sh")
            .current_dir(&tree)
            .args(["-c", "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum"]),
    )?;
    write(&tree.join("DEBIAN/control"), &control)?;
    write(&tree.join("DEBIAN/md5sums"), &format!("{sums}\n"))?;
    tree::date(bundle, &tree)?;
    let deb = bundle.folder.join(format!("hattama_{version}_{architecture}.deb"));
    let mut build = bundle.command("dpkg-deb");
    step(".deb", build.args(["--root-owner-group", compression, "--build"]).args([&tree, &deb]))?;
    Ok(deb)
}

/// Who answers for the package.
fn maintainer() -> Result<String, Stop> {
    let [(_, name), (_, address)] = packer()?;
    Ok(format!("{name} <{address}>"))
}

/// Name and address of whoever packs, as Debian's own tools take them: by these variables, else git's
/// user.
pub fn packer() -> Result<[(&'static str, String); 2], Stop> {
    let named = |variable, setting| match std::env::var(variable) {
        Ok(given) => Ok((variable, given)),
        Err(_) => match said(command("git").args(["config", setting])) {
            Ok(named) => Ok((variable, named)),
            Err(_) => {
                Err(Stop::because(format!("Who packs it? Set {variable}, or {setting} of git.")))
            }
        },
    };
    Ok([named("DEBFULLNAME", "user.name")?, named("DEBEMAIL", "user.email")?])
}

/// The changelog of the package, beside that of the program.
fn changelog(bundle: &Bundle, tree: &Path, version: &str, maintainer: &str) -> Result<(), Stop> {
    let path = tree.join("usr/share/doc/hattama/changelog.Debian");
    let date = bundle.date("+%a, %d %b %Y %H:%M:%S %z")?;
    let places = [("VERSION", version), ("MAINTAINER", maintainer), ("DATE", &date)];
    write(&path, &filled(&root().join("packaging/linux/changelog.in"), &places)?)?;
    step("changelog", Command::new("gzip").args(["--best", "--no-name"]).arg(path))
}

/// The packages that have the libraries which the program is linked with, in their versions. That of the
/// library which it loads itself is in `control.in`.
fn dependencies(work: &Path) -> Result<String, Stop> {
    // The tool works in a source package.
    write(
        &work.join("debian/control"),
        "Source: hattama\n\nPackage: hattama\nArchitecture: any\n",
    )?;
    let mut ask = Command::new("dpkg-shlibdeps");
    let answer = said(ask.current_dir(work).args(["-O", "tree/usr/bin/hattama"]))?;
    let named = answer.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    named
        .map(str::to_owned)
        .ok_or_else(|| Stop::because(format!("dpkg-shlibdeps names no package: {answer:?}")))
}
