//! Ids in the columns of a row.

use rusqlite::{Row, RowIndex};
use uuid::Uuid;

/// The id in a column.
pub(crate) fn id<T: From<Uuid>>(row: &Row, column: impl RowIndex) -> rusqlite::Result<T> {
    row.get::<_, Uuid>(column).map(T::from)
}

/// The id in a column that may be empty.
pub(crate) fn id_or_none<T: From<Uuid>>(
    row: &Row,
    column: impl RowIndex,
) -> rusqlite::Result<Option<T>> {
    Ok(row.get::<_, Option<Uuid>>(column)?.map(T::from))
}
