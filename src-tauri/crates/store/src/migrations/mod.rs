//! Migrations go forward only, one file each; an old store has a fixture per version in `tests/`.

use rusqlite_migration::{M, Migrations};

/// Every migration, oldest first. `PRAGMA user_version` counts those applied.
static STEPS: &[M<'static>] = &[M::up(include_str!("001_main_job.sql"))];

/// The migrations as the store applies them.
pub(crate) const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// The version of the schema that this program writes.
pub const SCHEMA_VERSION: usize = STEPS.len();

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_apply_to_an_empty_file() {
        MIGRATIONS.validate().expect("each migration is valid SQL");
    }
}
