//! The bundled sample session.

use hattama_domain::id::MeetingId;
use hattama_domain::operation::Done;
use hattama_store::Store;
use hattama_store::sample::Sample;

use crate::error::Fault;

/// Adds the sample session as it was reported, with its gaps, or finds it there already;
/// `complete` also fills in what the report left open, plainly marked as placeholders.
pub fn add(store: &mut Store, complete: bool) -> Result<Done<MeetingId>, Fault> {
    let sample = Sample::parse(include_str!("../sample/session.json")).map_err(Fault::Sample)?;
    Ok(if complete { store.complete_sample(&sample)? } else { store.add_sample(&sample)? })
}
