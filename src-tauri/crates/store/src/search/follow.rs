//! Following what an operation has done, in its transaction, so that the index says what the record
//! says. An index that is damaged or of another version is left to whoever makes it again.

use std::collections::BTreeSet;

use hattama_domain::id::MeetingId;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::text::TextKind;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use super::state;
use super::write::Writer;
use crate::code::Code;
use crate::error::Result;

/// Columns of a session whose change touches all of it: convener, body, first day, the bin.
const OF_ALL_SESSION: [usize; 4] = [2, 3, 4, 16];

/// Columns of a speech that the index knows: kind, language, text, the bin.
const OF_SPEECH: [usize; 4] = [4, 5, 8, 10];

/// Whether a table is one of the index: what is written there is no content.
pub(crate) fn is_index(table: &str) -> bool {
    table.starts_with("search")
}

/// Makes the index follow a changeset. A damaged one stops nothing: it is made again.
pub(crate) fn follow(conn: &Connection, changeset: &[u8]) -> Result<()> {
    if changeset.is_empty() || !state::is_kept(conn)? {
        return Ok(());
    }
    let touched = touched(conn, changeset)?;
    if touched.is_empty() {
        return Ok(());
    }
    // The inner savepoint makes the index write what it has, while it can still be taken back.
    conn.execute_batch("SAVEPOINT search")?;
    let followed = write(conn, touched)
        .and_then(|()| Ok(conn.execute_batch("SAVEPOINT search_written; RELEASE search_written")?));
    match followed {
        Err(error) if state::is_damage(&error) => {
            conn.execute_batch("ROLLBACK TO search; RELEASE search")?;
            state::outdate(conn)
        }
        followed => {
            conn.execute_batch("RELEASE search")?;
            followed
        }
    }
}

/// What an operation has touched.
#[derive(Default)]
struct Touched {
    things: BTreeSet<ItemRef>,
    /// Sessions of which all is touched.
    sessions: BTreeSet<MeetingId>,
}

impl Touched {
    fn is_empty(&self) -> bool {
        self.things.is_empty() && self.sessions.is_empty()
    }
}

fn write(conn: &Connection, touched: Touched) -> Result<()> {
    let mut writer = Writer::new(conn);
    for meeting in touched.sessions {
        writer.renew_session(meeting)?;
    }
    touched.things.into_iter().try_for_each(|item| writer.renew(item))
}

fn touched(conn: &Connection, changeset: &[u8]) -> Result<Touched> {
    let mut touched = Touched::default();
    let input: &mut dyn std::io::Read = &mut &*changeset;
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        touch(conn, change, &mut touched)?;
    }
    Ok(touched)
}

/// Notes what one changed row touches.
fn touch(conn: &Connection, change: &ChangesetItem, touched: &mut Touched) -> Result<()> {
    let operation = change.op()?;
    let is_update = operation.code() == Action::SQLITE_UPDATE;
    let is_changed =
        |columns: &[usize]| columns.iter().any(|column| change.new_value(*column).is_ok());
    let mut add = |noun, id| {
        touched.things.insert(ItemRef { noun, id });
    };
    let first = id_in(change, 0);
    match operation.table_name() {
        "meeting" if is_update && is_changed(&OF_ALL_SESSION) => {
            let meeting = first?;
            // What was carried over into it is open again while it lies in the bin.
            let sql = "SELECT predecessor FROM succession
                       JOIN recommendation ON recommendation.id = successor WHERE meeting = ?1";
            parts(conn, sql, meeting)?.into_iter().for_each(|id| add(Noun::Recommendation, id));
            touched.sessions.insert(MeetingId(meeting));
        }
        "meeting_tag" => {
            touched.sessions.insert(MeetingId(first?));
        }
        "meeting" => add(Noun::Meeting, first?),
        "agenda_item" => add(Noun::AgendaItem, first?),
        "speech" if is_update && !is_changed(&OF_SPEECH) => {}
        "speech" | "speaker" => {
            let speech = first?;
            add(Noun::Speech, speech);
            let sql = "SELECT id FROM passage WHERE speech = ?1";
            parts(conn, sql, speech)?.into_iter().for_each(|id| add(Noun::Passage, id));
        }
        "passage" => add(Noun::Passage, first?),
        "point" => add(Noun::Point, first?),
        "decision" => add(Noun::Decision, first?),
        "vote" => add(Noun::Vote, first?),
        "recommendation" => {
            let recommendation = first?;
            add(Noun::Recommendation, recommendation);
            // What it took the place of is open again while it lies in the bin.
            let sql = "SELECT predecessor FROM succession WHERE successor = ?1";
            parts(conn, sql, recommendation)?
                .into_iter()
                .for_each(|id| add(Noun::Recommendation, id));
        }
        "recommendation_tag" | "succession" => add(Noun::Recommendation, first?),
        "addressee" => {
            if let Some(recommendation) = recommendation(conn, change, first?)? {
                add(Noun::Recommendation, recommendation);
            }
        }
        "letter" => {
            let letter = first?;
            add(Noun::Letter, letter);
            let sql = "SELECT id FROM reply WHERE letter = ?1";
            parts(conn, sql, letter)?.into_iter().for_each(|id| add(Noun::Reply, id));
        }
        "reply" | "answer" => add(Noun::Reply, first?),
        "person" | "spelling" => {
            let person = first?;
            add(Noun::Person, person);
            let sql = "SELECT id FROM membership WHERE person = ?1";
            parts(conn, sql, person)?.into_iter().for_each(|id| add(Noun::Membership, id));
        }
        "membership" => add(Noun::Membership, first?),
        "body" => {
            let sql = "SELECT id FROM body_name WHERE body = ?1";
            parts(conn, sql, first?)?.into_iter().for_each(|id| add(Noun::BodyName, id));
        }
        "body_name" => add(Noun::BodyName, first?),
        "wording" => add(worded(change)?.noun(), first?),
        _ => {}
    }
    Ok(())
}

/// The id in a column that belongs to the key of its table.
fn id_in(change: &ChangesetItem, column: usize) -> Result<Uuid> {
    let value = change.new_value(column).or_else(|_| change.old_value(column))?;
    Ok(Uuid::column_result(value).map_err(rusqlite::Error::from)?)
}

/// Which text a row of `wording` is.
fn worded(change: &ChangesetItem) -> Result<TextKind> {
    let value = change.new_value(1).or_else(|_| change.old_value(1))?;
    Ok(Code::<TextKind>::column_result(value).map_err(rusqlite::Error::from)?.0)
}

/// The recommendation of an addressee; `None` where both are gone.
fn recommendation(
    conn: &Connection,
    change: &ChangesetItem,
    addressee: Uuid,
) -> Result<Option<Uuid>> {
    if let Ok(recommendation) = id_in(change, 1) {
        return Ok(Some(recommendation));
    }
    Ok(conn
        .prepare_cached("SELECT recommendation FROM addressee WHERE id = ?1")?
        .query_row([addressee], |row| row.get(0))
        .optional()?)
}

fn parts(conn: &Connection, sql: &str, of: Uuid) -> Result<Vec<Uuid>> {
    let mut statement = conn.prepare_cached(sql)?;
    let ids = statement.query_map([of], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
