//! The attendance sheet: those who are expected, members before the invited, with room to sign.

use hattama_domain::participant::{Participant, Standing};

use super::table::{self, Row};
use crate::compose::attendance;
use crate::compose::pen::Pen;
use crate::paper::Place;
use crate::sheet::{ATTENDANCE, Table};

pub(super) fn table(pen: Pen) -> Table {
    let of = |standing| {
        pen.file.participants.iter().filter(move |one: &&Participant| one.standing == standing)
    };
    let everybody = of(Standing::Member).chain(of(Standing::Invited)).zip(1..);
    table::of(pen.language, ATTENDANCE, everybody.map(|(one, number)| row(pen, one, number)))
}

fn row(pen: Pen, participant: &Participant, number: u32) -> Row<4> {
    let capacity = attendance::capacity(pen, participant, None).unwrap_or_default();
    let who = attendance::who(pen, participant);
    let at = who.spot;
    let capacity = Place { text: capacity, missing: false, spot: at };
    [table::number(number), who, capacity, Place::default()]
}
