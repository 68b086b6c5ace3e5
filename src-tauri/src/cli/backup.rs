//! `hattama backup --to FILE`: a verified copy with everything in it, also while the window is open.

use std::path::Path;

use hattama_store::look_into;

use super::restore::say_missing;
use super::{Session, Stop};
use crate::background::give_way;

pub(super) fn run(session: &Session, to: &Path) -> Result<(), Stop> {
    give_way();
    session.store.copies()?.take_to(to)?;
    let copy = look_into(to)?;
    if session.json {
        return session.print_json(&copy);
    }
    println!("{}", to.display());
    say_missing(copy.missing, session.words());
    Ok(())
}
