//! `cargo xtask pictures`: takes the pictures of the manual and of the README anew, from the real window over the sample.

use std::fs;
use std::path::{Path, PathBuf};

use crate::step::{Stop, step};
use crate::workspace::{command, on_a_screen, root, target};
use crate::{setup, ui};

/// The test that drives the window, and the variable that has it keep what it sees.
const TEST: &str = "pictures::every_place_that_the_manual_shows_can_be_reached";
const KEPT: &str = "HATTAMA_PICTURES";

pub fn pictures() -> Result<(), Stop> {
    setup::for_picturing()?;
    ui::install()?;
    ui::build()?;
    let taken = target().join("pictures");
    step(
        "pictures",
        on_a_screen("cargo")
            .args(["test", "--locked", "--workspace", "--test", "window", "--", "--exact", TEST])
            .env(KEPT, &taken),
    )?;
    let manual = root().join("manual/pictures");
    for language in inside(&taken.join("manual"))? {
        make_small(&language, &manual.join(language.file_name().unwrap_or_default()))?;
    }
    make_small(&taken.join("readme"), &root().join("pictures"))?;
    println!("The pictures are in {} and in pictures.", manual.display());
    Ok(())
}

/// Makes WebP of each picture in a folder: without loss that anybody sees, at a fifth of the size.
fn make_small(from: &Path, to: &Path) -> Result<(), Stop> {
    for picture in inside(from)? {
        let small = to.join(picture.file_name().unwrap_or_default()).with_extension("webp");
        step(
            "smaller",
            command("cwebp")
                .args(["-quiet", "-near_lossless", "40", "-z", "6"])
                .arg(&picture)
                .arg("-o")
                .arg(small),
        )?;
    }
    Ok(())
}

fn inside(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let entries = fs::read_dir(folder)
        .map_err(|error| Stop::because(format!("Can't read {}: {error}", folder.display())))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}
