//! Migrations go forward only, one file each; an old store has a fixture per version in `tests/`.

use rusqlite::Transaction;
use rusqlite_migration::{M, Migrations};

use crate::seal;
use crate::term::calendar;

/// Every migration, oldest first. `PRAGMA user_version` counts those applied.
pub(crate) fn migrations() -> Migrations<'static> {
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
    ])
}

/// The version of the schema that this program writes.
pub const SCHEMA_VERSION: usize = 8;

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
        migrations().to_latest(&mut conn).expect("applied");
        let version: usize = conn
            .pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0))
            .expect("it has a version") as usize;
        assert_eq!(version, SCHEMA_VERSION);
    }
}
