//! The register of outgoing letters: those that have a number, in the order in which they got it; of a
//! meeting, or of the office over all of them.

use chrono::NaiveDate;
use hattama_domain::file::MeetingFile;
use hattama_domain::gap::{self, GapKind, Spot};
use hattama_domain::language::Language;
use hattama_domain::letter::{Letter, LetterChannel, Registration};
use hattama_domain::noun::Noun;
use hattama_domain::register::{Period, RegisterFile, registered};
use hattama_domain::sheet::SheetKind;
use hattama_domain::text::TextKind;
use hattama_words::{Value, Words};

use super::table::{self, Row};
use crate::compose::letter;
use crate::compose::pen::{Pen, item, spot, text_spot};
use crate::dates;
use crate::layout::Layout;
use crate::paper::{Filed, Place, TitleLine};
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
    let words = Words::of(language);
    let profile = file.settings.profiles.in_use();
    let kind = || ("kind", Value::from(SheetKind::Register.name()));
    let title = words.say_with("sheet-title", &[kind()]);
    let days = ("title", Value::from(days(file.period)));
    SheetPaper {
        kind: SheetKind::Register,
        language,
        draft: draft.then(|| {
            let own = profile.label("paper-draft", language).map(str::to_owned);
            own.unwrap_or_else(|| words.say("paper-draft"))
        }),
        filed: Filed {
            date: None,
            number: None,
            name: words.say_with("sheet-file", &[kind(), days]).trim_end().to_owned(),
        },
        layout: Layout::of(profile, language),
        body: own_name(file, language),
        title: vec![TitleLine { text: title, strong: true }],
        topic: Place::said(period(file.period, words)),
        facts: Vec::new(),
        opening: Vec::new(),
        agenda: None,
        table: Some(of(&file.letters(), language)),
        closing: Vec::new(),
        signatures: Vec::new(),
    }
}

/// The office's own organisation in capitals, by the name that it bore at the end of the period.
fn own_name(file: &RegisterFile, language: Language) -> Place {
    let mark = |id: &str, item, gap| {
        Place::missing(Words::of(language).say(id), Spot { item, text: None, gap: Some(gap) })
    };
    let Some(own) = &file.own else {
        return mark("paper-missing-own-body", gap::settings(), GapKind::OwnBody);
    };
    match own.name_on(file.period.until).and_then(|name| Some((name, name.full.get(language)?))) {
        Some((name, full)) => {
            Place::at(full.to_uppercase(), text_spot(TextKind::BodyName, name.id))
        }
        None => mark("paper-missing-own-body-name", item(Noun::Body, own.id), GapKind::OwnBodyName),
    }
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
