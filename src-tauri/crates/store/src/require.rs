//! Requires: what a write refers to has to be there, and not in the bin.

use hattama_domain::noun::Noun;
use rusqlite::Connection;
use uuid::Uuid;

use crate::error::{Error, Result};

/// Refuses the id of a thing that is not there or lies in the bin.
pub(crate) fn require(conn: &Connection, noun: Noun, id: impl Into<Uuid>) -> Result<()> {
    let table = table(noun).ok_or(Error::NotFound(noun))?;
    let outside_the_bin = if has_bin(noun) { "AND deleted_at IS NULL" } else { "" };
    let sql = format!("SELECT 1 FROM {table} WHERE id = ?1 {outside_the_bin}");
    if conn.prepare_cached(&sql)?.exists([id.into()])? {
        Ok(())
    } else {
        Err(Error::NotFound(noun))
    }
}

/// The same for what may be left open.
pub(crate) fn require_any<T: Into<Uuid>>(
    conn: &Connection,
    noun: Noun,
    id: Option<T>,
) -> Result<()> {
    id.map_or(Ok(()), |id| require(conn, noun, id))
}

/// The table of a noun; the settings have none with ids.
pub(crate) fn table(noun: Noun) -> Option<&'static str> {
    match noun {
        Noun::Meeting => Some("meeting"),
        Noun::Participant => Some("participant"),
        Noun::AgendaItem => Some("agenda_item"),
        Noun::Speech => Some("speech"),
        Noun::Passage => Some("passage"),
        Noun::Point => Some("point"),
        Noun::Decision => Some("decision"),
        Noun::Event => Some("event"),
        Noun::Request => Some("request"),
        Noun::Vote => Some("vote"),
        Noun::Recommendation => Some("recommendation"),
        Noun::Addressee => Some("addressee"),
        Noun::Minutes => Some("minutes"),
        Noun::Letter => Some("letter"),
        Noun::Enclosure => Some("enclosure"),
        Noun::Reply => Some("reply"),
        Noun::Body => Some("body"),
        Noun::BodyName => Some("body_name"),
        Noun::Person => Some("person"),
        Noun::Membership => Some("membership"),
        Noun::Settings => None,
    }
}

/// Whether its things can lie in the bin (`deleted_at`).
pub(crate) fn has_bin(noun: Noun) -> bool {
    !matches!(noun, Noun::Event | Noun::Minutes | Noun::Enclosure | Noun::BodyName | Noun::Settings)
}
