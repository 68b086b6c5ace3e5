//! The register of outgoing letters: those that have a number, in the order in which they got it; of a
//! meeting, or of the office over all of them.

use chrono::NaiveDate;
use hattama_domain::file::MeetingFile;
use hattama_domain::language::Language;
use hattama_domain::letter::{Letter, LetterChannel, Registration};
use hattama_domain::noun::Noun;
use hattama_domain::register::{Period, RegisterFile, registered};
use hattama_domain::settings::TemplateKind;
use hattama_words::{Value, Words};

use super::office::{self, Head};
use super::table::{self, Row};
use crate::compose::letter;
use crate::compose::pen::{Pen, spot};
use crate::dates;
use crate::paper::Place;
use crate::sheet::{REGISTER, SheetPaper, Table};

/// Those of the meeting.
pub(super) fn table(pen: Pen) -> Table {
    let mut letters: Vec<_> = registered(pen.file).collect();
    letters.sort_by_key(|(_, registered, _)| registered.order());
    of(&letters, pen.language)
}

fn of(letters: &[(&MeetingFile, &Registration, &Letter)], language: Language) -> Table {
    let rows = letters.iter().map(|(file, at, letter)| row(Pen::new(file, language), at, letter));
    table::of(language, REGISTER, rows)
}

/// The office's register of a period.
pub(in crate::compose) fn of_office(
    file: &RegisterFile,
    language: Language,
    draft: bool,
) -> SheetPaper {
    let head = Head {
        kind: TemplateKind::Register,
        body: office::own_name(file.own.as_ref(), file.period.until, language),
        topic: period(file.period, Words::of(language)),
        date: None,
        name: days(file.period),
    };
    let table = Some(of(&file.letters(), language));
    SheetPaper { table, ..office::headed(head, &file.settings, language, draft) }
}

/// «Письма, зарегистрированные с 01.01.2026 по 31.12.2026».
fn period(period: Period, words: &Words) -> String {
    let sort = match (period.from, period.until) {
        (Some(_), Some(_)) => "between",
        (Some(_), None) => "from",
        (None, Some(_)) => "until",
        (None, None) => "all",
    };
    let day = |day: Option<NaiveDate>| Value::from(day.map(dates::in_numbers).unwrap_or_default());
    let values =
        [("sort", Value::from(sort)), ("from", day(period.from)), ("until", day(period.until))];
    words.say_with("sheet-period", &values)
}

/// «2026-01-01–2026-12-31», for the name of the file.
fn days(period: Period) -> String {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    match period {
        Period { from: None, until: None } => String::new(),
        Period { from, until } => format!("{}–{}", day(from), day(until)),
    }
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
