//! Ids and texts in the columns of a row.

use std::borrow::Cow;

use chrono::NaiveDate;
use rusqlite::types::ValueRef;
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

/// The day in a column that may be empty, `2026-11-26`: read by its digits, which is what takes most of the
/// time where there are many of them.
pub(crate) fn day(row: &Row, column: impl RowIndex + Copy) -> rusqlite::Result<Option<NaiveDate>> {
    match row.get_ref(column)? {
        ValueRef::Text(text) => match by_digits(text) {
            Some(day) => Ok(Some(day)),
            None => row.get(column),
        },
        _ => row.get(column),
    }
}

fn by_digits(text: &[u8]) -> Option<NaiveDate> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let number = |digits: &[&u8]| {
        digits.iter().try_fold(0u32, |so_far, digit| {
            digit.is_ascii_digit().then(|| so_far * 10 + u32::from(**digit - b'0'))
        })
    };
    let year = number(&[y1, y2, y3, y4])?;
    NaiveDate::from_ymd_opt(year as i32, number(&[m1, m2])?, number(&[d1, d2])?)
}

/// The recorded text in a column. What damage has left of it is read all the same, with U+FFFD where
/// it is no text any more: the words around are still hers.
pub(crate) fn text(row: &Row, column: impl RowIndex) -> rusqlite::Result<String> {
    Ok(as_text(seal::bytes(row.get_ref(column)?)).into_owned())
}

/// The same of bytes that were read from one.
pub(crate) fn as_text(bytes: &[u8]) -> Cow<'_, str> {
    // Quicker than looking for what is damaged, and nearly always enough.
    str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}
