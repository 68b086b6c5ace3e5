//! What the register of outgoing letters over all meetings is made from.

use hattama_domain::id::MeetingId;
use hattama_domain::register::{Period, RegisterFile};
use rusqlite::{Connection, params};

use crate::error::Result;
use crate::row::id;
use crate::{Store, body, file, settings};

impl Store {
    /// What the register of a period is made from. What has a number stays in it even if its meeting
    /// lies in the bin.
    pub fn register_file(&self, period: Period) -> Result<RegisterFile> {
        let moment = self.conn.unchecked_transaction()?;
        let settings = settings::read(&moment)?;
        let own = settings.own_body.map(|own| body::read(&moment, own)).transpose()?;
        let meetings = meetings(&moment, period)?.into_iter();
        let meetings = meetings.map(|meeting| file::without_entries(&moment, meeting));
        Ok(RegisterFile { period, own, meetings: meetings.collect::<Result<_>>()?, settings })
    }
}

/// The meetings whose letters were registered within a period.
fn meetings(conn: &Connection, period: Period) -> Result<Vec<MeetingId>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT meeting FROM letter
         WHERE deleted_at IS NULL AND registered_on IS NOT NULL
             AND (?1 IS NULL OR registered_on >= ?1) AND (?2 IS NULL OR registered_on <= ?2)
         ORDER BY meeting",
    )?;
    let ids = statement.query_map(params![period.from, period.until], |row| id(row, 0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
