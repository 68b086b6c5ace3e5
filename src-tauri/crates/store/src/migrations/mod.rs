//! Migrations go forward only, one file each; an old store has a fixture per version in `tests/`.

use rusqlite::{Connection, Transaction};
use rusqlite_migration::{M, Migrations};

use crate::seal;
use crate::term::calendar;

/// Every migration, oldest first. `PRAGMA user_version` counts those applied.
fn migrations() -> Migrations<'static> {
    Migrations::new(vec![
        M::up(include_str!("001_main_job.sql")),
        M::up_with_hook(include_str!("002_live_session.sql"), |tx: &Transaction| {
            Ok(seal::all(tx)?)
        }),
        M::up(include_str!("003_search.sql")),
        M::up(include_str!("004_minutes.sql")),
        M::up_with_hook(include_str!("005_terms.sql"), |tx: &Transaction| {
            Ok(calendar::put_bundled(tx)?)
        }),
        M::up(include_str!("006_mailing.sql")),
        M::up(include_str!("007_signed_minutes.sql")),
        M::up(include_str!("008_follow_up.sql")),
        M::up(include_str!("009_speech_pages.sql")).foreign_key_check(),
    ])
}

/// Brings a store up to date, with foreign keys held afterwards.
pub(crate) fn bring_up_to_date(conn: &mut Connection) -> rusqlite_migration::Result<()> {
    // A table that is made anew is away for a moment from those that refer to it.
    conn.pragma_update(None, "foreign_keys", false)?;
    migrations().to_latest(conn)?;
    Ok(conn.pragma_update(None, "foreign_keys", true)?)
}

/// The version of the schema that this program writes.
pub const SCHEMA_VERSION: usize = 9;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_apply_to_an_empty_file() {
        migrations().validate().expect("each migration is valid SQL");
    }

    #[test]
    fn the_version_counts_the_migrations() {
        let mut conn = rusqlite::Connection::open_in_memory().expect("opened");
        bring_up_to_date(&mut conn).expect("applied");
        let version: usize = conn
            .pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0))
            .expect("it has a version") as usize;
        assert_eq!(version, SCHEMA_VERSION);
    }
}
