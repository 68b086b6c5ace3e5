//! The ledger: in outline, and the lines of it that are in sight.

use hattama_domain::ledger::{LedgerKey, LedgerOutline, LedgerQuery};
use hattama_domain::recommendation::LedgerLine;
use tauri::State;

use crate::desk::Desk;
use crate::error::Answer;

/// How many lines there are under which headings, and those that it begins with.
#[tauri::command(async)]
#[specta::specta]
pub fn ledger_outline(desk: State<Desk>, query: LedgerQuery) -> Answer<LedgerOutline> {
    desk.with(|store| store.ledger_outline(&query))
}

/// Of the lines that are asked for so many, from the one with this place on.
#[tauri::command(async)]
#[specta::specta]
pub fn ledger_lines(
    desk: State<Desk>,
    query: LedgerQuery,
    first: u32,
    count: u32,
) -> Answer<Vec<LedgerLine>> {
    desk.with(|store| store.ledger_lines(&query, first, count))
}

/// The names of the same lines, to choose them by.
#[tauri::command(async)]
#[specta::specta]
pub fn ledger_keys(
    desk: State<Desk>,
    query: LedgerQuery,
    first: u32,
    count: u32,
) -> Answer<Vec<LedgerKey>> {
    desk.with(|store| store.ledger_keys(&query, first, count))
}
