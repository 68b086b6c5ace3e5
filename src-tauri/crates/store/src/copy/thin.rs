//! Taking away the copies that are superfluous, and the files that only they named.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, Utc};
use hattama_domain::copy::{CopyName, superfluous};
use rusqlite::OpenFlags;

use super::{files, in_place, take};
use crate::error::Result;
use crate::private;

/// Thins the copies in a folder. Only to be called once a newer one has been verified there.
pub(super) fn thin(place: &Path, now: DateTime<Utc>) -> Result<()> {
    let names: Vec<CopyName> = in_place(place).iter().map(|line| line.name).collect();
    let superfluous = superfluous(&names, now);
    if superfluous.is_empty() {
        return Ok(());
    }
    for name in superfluous {
        private::forget(&place.join(name.to_string()))?;
    }
    files::forget_all_but(&named(place)?, place)
}

/// The files that copies in a folder name. Where one of them can't tell, no file may go.
fn named(place: &Path) -> Result<BTreeSet<String>> {
    let mut named = BTreeSet::new();
    for line in in_place(place) {
        let copy = take::connect(line.path.as_ref(), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        named.extend(files::named(&copy)?);
    }
    Ok(named)
}
