//! The register of outgoing letters: those of the meeting that have a number, in the order in which
//! they got it.

use hattama_domain::letter::{Letter, LetterChannel, Registration};
use hattama_domain::noun::Noun;
use hattama_words::Value;

use super::table::{self, Row};
use crate::compose::letter;
use crate::compose::pen::{Pen, spot};
use crate::dates;
use crate::paper::Place;
use crate::sheet::{REGISTER, Table};

pub(super) fn table(pen: Pen) -> Table {
    let letters = pen.file.letters.iter();
    let mut letters: Vec<(&Registration, &Letter)> =
        letters.filter_map(|letter| Some((letter.registered.as_ref()?, letter))).collect();
    letters.sort_by_key(|(registered, _)| (registered.on, registered.sequence));
    table::of(pen, REGISTER, letters.into_iter().map(|(at, letter)| row(pen, at, letter)))
}

fn row(pen: Pen, registered: &Registration, letter: &Letter) -> Row<6> {
    let at = spot(Noun::Letter, letter.id);
    let executor = letter.executor.map(|person| pen.signed(person)).unwrap_or_default();
    [
        Place::at(&registered.number, at),
        Place::at(dates::in_numbers(registered.on), at),
        letter::addressee_name(pen, letter),
        letter::heading(pen, letter),
        Place::at(sent(pen, letter), at),
        Place::at(executor, at),
    ]
}

/// «24.11.2026, почта», what became of it since, or that it counts no more.
fn sent(pen: Pen, letter: &Letter) -> String {
    if let Some(annulled) = &letter.annulled {
        let on = Value::from(dates::in_numbers(annulled.on));
        let reason = Value::from(annulled.reason.clone());
        return pen.say_with("sheet-annulled", &[("on", on), ("reason", reason)]);
    }
    let Some(sent) = letter.sent else { return String::new() };
    let values = [
        ("on", Value::from(dates::in_numbers(sent.on))),
        ("channel", Value::from(channel(sent.channel))),
    ];
    let sent = pen.say_with("sheet-sent", &values);
    let received = letter.received.as_ref().map(|received| {
        let on = ("on", Value::from(dates::in_numbers(received.on)));
        match received.number.as_deref() {
            Some(number) => {
                let number = ("number", Value::from(number.to_owned()));
                pen.say_with("sheet-received-numbered", &[on, number])
            }
            None => pen.say_with("sheet-received", &[on]),
        }
    });
    [Some(sent), received].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// The name of a channel in messages.
fn channel(channel: LetterChannel) -> &'static str {
    match channel {
        LetterChannel::EOtinish => "eOtinish",
        LetterChannel::Esedo => "esedo",
        LetterChannel::Post => "post",
        LetterChannel::Courier => "courier",
        LetterChannel::Email => "email",
    }
}
