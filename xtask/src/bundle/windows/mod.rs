//! `cargo xtask bundle windows`: both programs cross-built on Debian 12, and a setup of them. `--verify`
//! tries it under Wine, which has no WebView2: of the window only the dialog is tried that says so.

mod build;
mod icon;
mod job;
mod notices;
mod nsis;
mod tree;
mod verify;
mod wine;

use std::time::Instant;

use super::{Bundle, MOST_INSTALLED, MOST_PACKED, VERSION, check, file_size, tree_size};
use crate::step::Stop;
use crate::{setup, ui};

pub use verify::verify;

pub fn bundle() -> Result<(), Stop> {
    let began = Instant::now();
    let bundle = begin()?;
    let tree = tree::plant(&bundle)?;
    let setup = nsis::pack(&bundle, &tree, VERSION, nsis::SMALL)?;
    check::size("the setup", file_size(&setup)?, MOST_PACKED)?;
    check::size("the installed program", tree_size(&tree)?, MOST_INSTALLED)?;
    println!("Made in {:.0} s:\n{}", began.elapsed().as_secs_f32(), setup.display());
    Ok(())
}

/// Begins with the programs built.
fn begin() -> Result<Bundle, Stop> {
    setup::for_windows()?;
    let bundle = Bundle::begin("windows")?;
    ui::install()?;
    ui::build()?;
    build::programs(&bundle)?;
    Ok(bundle)
}
