//! `cargo xtask bundle --reproduce`: the `.deb` of the commit, made a second time from a clone of it in
//! another folder, with nothing built before, has to be the same to the byte. Where cargo keeps the sources of
//! libraries stands in the program, so that has to be the same folder.

use std::path::PathBuf;
use std::process::Command;

use super::{Bundle, VERSION, build, bytes, debian, empty, said, tree};
use crate::setup;
use crate::step::{Stop, step};
use crate::workspace::{command, root, target};

pub fn reproduce() -> Result<(), Stop> {
    setup::for_bundling()?;
    if !said(command("git").args(["status", "--porcelain"]))?.is_empty() {
        return Err(Stop::because("What is not committed can't be made a second time."));
    }
    let bundle = Bundle::begin("linux")?;
    build()?;
    let planted = tree::plant(&bundle)?;
    let first = debian::pack(&bundle, &planted, VERSION, debian::SMALL)?;
    let second = again(&bundle)?.join(first.file_name().unwrap_or_default());
    if bytes(&first)? == bytes(&second)? {
        println!("Both are the same: {}", said(Command::new("sha256sum").arg(&first))?);
        return Ok(());
    }
    Err(Stop::because(format!("{} and {} are not the same.", first.display(), second.display())))
}

/// Makes it from a clone, built in a folder of its own; where it lies then.
fn again(bundle: &Bundle) -> Result<PathBuf, Stop> {
    let folder = target().join("reproduce");
    empty(&folder)?;
    let clone = folder.join("clone");
    step("clone", Command::new("git").args(["clone", "--quiet"]).arg(root()).arg(&clone))?;
    let built = folder.join("target");
    let mut cargo = Command::new("cargo");
    cargo.args(["xtask", "bundle"]).current_dir(&clone);
    cargo.env("CARGO_TARGET_DIR", &built).env("SOURCE_DATE_EPOCH", &bundle.moment);
    cargo.envs(debian::packer()?);
    step("the same again", &mut cargo)?;
    Ok(built.join("bundle/linux"))
}
