//! Typing joined: what is typed into one text at a stretch is one step of the history.
//!
//! Each pause makes an operation, so that no word waits for long. Unjoined, a long speech would lie
//! in the history whole for every pause, and undo would take many steps to get anywhere. The last
//! words are taken back by the text field's own undo; the history takes back the stretch. It is of
//! one process: after a restart a new one begins.

use hattama_domain::event::Tick;
use hattama_domain::id::OperationId;
use hattama_domain::text::TextField;

/// A longer pause ends a stretch. In milliseconds, like the next.
const PAUSE: u64 = 60 * 1000;

/// A stretch is no longer than this in all.
const WHOLE: u64 = 10 * 60 * 1000;

/// The typing that the last operation holds.
#[derive(Clone)]
pub(crate) struct Stretch {
    field: TextField,
    pub operation: OperationId,
    began: Tick,
    last: Tick,
}

impl Stretch {
    pub fn begun(field: TextField, operation: OperationId, now: Tick) -> Stretch {
        Stretch { field, operation, began: now.clone(), last: now }
    }

    /// Whether typing into a text now belongs to it. The clock on the wall has no say in that.
    pub fn goes_on(&self, field: &TextField, now: &Tick) -> bool {
        let within = |since: &Tick, limit| now.since(since).is_some_and(|passed| passed <= limit);
        self.field == *field && within(&self.last, PAUSE) && within(&self.began, WHOLE)
    }

    /// The same, typed on until now.
    pub fn until(&self, now: Tick) -> Stretch {
        Stretch { last: now, ..self.clone() }
    }
}
