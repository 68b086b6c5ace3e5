//! The running order: every item of the agenda with the time at which it is due, breaks included.

use chrono::{NaiveTime, TimeDelta};
use hattama_domain::agenda::AgendaItem;
use hattama_domain::noun::Noun;

use super::table::{self, Row};
use crate::compose::pen::{Pen, spot};
use crate::compose::proceedings;
use crate::dates;
use crate::paper::Place;
use crate::sheet::{ORDER, Table};

pub(super) fn table(pen: Pen) -> Table {
    let mut due = pen.file.meeting.times.starts;
    let mut number = 0;
    let rows: Vec<_> = pen
        .file
        .agenda
        .iter()
        .map(|item| {
            let begins = due;
            due = after(begins, item);
            if !item.internal {
                number += 1;
            }
            row(pen, item, (!item.internal).then_some(number), time(begins, due))
        })
        .collect();
    table::of(pen.language, ORDER, rows)
}

/// When the next item is due. After one whose length nobody has set there is no telling.
fn after(begins: Option<NaiveTime>, item: &AgendaItem) -> Option<NaiveTime> {
    let minutes = TimeDelta::minutes(i64::from(item.minutes?));
    let (ends, days) = begins?.overflowing_add_signed(minutes);
    (days == 0).then_some(ends)
}

/// «10:00–10:15», «10:00», or nothing.
fn time(begins: Option<NaiveTime>, ends: Option<NaiveTime>) -> String {
    let times: Vec<_> = [begins, ends].into_iter().flatten().map(dates::time).collect();
    times.join("–")
}

fn row(pen: Pen, item: &AgendaItem, number: Option<u32>, time: String) -> Row<4> {
    let at = spot(Noun::AgendaItem, item.id);
    let speakers: Vec<_> = item.rapporteurs.iter().map(|one| pen.listed(*one)).collect();
    [
        Place::at(time, at),
        number.map(table::number).unwrap_or_default(),
        proceedings::item_title(pen, item),
        Place::at(speakers.join(", "), at),
    ]
}
