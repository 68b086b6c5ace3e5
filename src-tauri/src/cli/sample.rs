//! `hattama sample [--complete]`: adds the sample session, or finds it there already.

use super::{Session, Stop};

pub(super) fn run(session: &mut Session, complete: bool) -> Result<(), Stop> {
    let meeting = crate::sample::add(&mut session.store, complete)?.value;
    if session.json {
        return session.print_json(&serde_json::json!({ "meeting": meeting }));
    }
    println!("{meeting}");
    Ok(())
}
