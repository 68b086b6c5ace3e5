//! Ids and texts in the columns of a row.

use rusqlite::{Row, RowIndex};
use uuid::Uuid;

use crate::seal;

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

/// The recorded text in a column. What damage has left of it is read all the same, with U+FFFD where
/// it is no text any more: the words around are still hers.
pub(crate) fn text(row: &Row, column: impl RowIndex) -> rusqlite::Result<String> {
    Ok(String::from_utf8_lossy(seal::bytes(row.get_ref(column)?)).into_owned())
}
