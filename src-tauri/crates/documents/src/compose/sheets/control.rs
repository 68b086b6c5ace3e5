//! The list of what is on control over all meetings, for whoever presides over the office: body by body,
//! what is longest due first; on paper, and as a table for spreadsheets.

use chrono::NaiveDate;
use hattama_domain::gap::{self, GapKind};
use hattama_domain::language::Language;
use hattama_domain::letter::Registration;
use hattama_domain::noun::Noun;
use hattama_domain::on_control::{ControlFile, OnControl};
use hattama_domain::reply::Reply;
use hattama_domain::settings::TemplateKind;
use hattama_domain::text::TextKind;
use hattama_words::{Value, Words};

use super::office::{self, Head};
use super::recommendations::key;
use super::table::{self, Row};
use crate::book::{Book, BookColumn, Cell};
use crate::compose::pen::{item, spot, text_spot};
use crate::dates;
use crate::deadlines::main_reason;
use crate::paper::{Place, Signature};
use crate::sheet::{CONTROL, SheetPaper};

/// A reason for a due date that is longer than this stays out of the table; in characters.
const LONGEST_REASON: usize = 90;

/// What came back is quoted as far as this on paper; in characters.
const LONGEST_ANSWER: usize = 160;

/// The columns for spreadsheets: the name of each and its width in characters.
const BOOK: [(&str, u16); 13] = [
    ("number", 5),
    ("recommendation", 40),
    ("addressee", 23),
    ("session", 11),
    ("inSession", 8),
    ("letterNumber", 12),
    ("letterDate", 11),
    ("due", 11),
    ("because", 20),
    ("over", 11),
    ("state", 16),
    ("owner", 16),
    ("answer", 28),
];

pub(in crate::compose) fn compose(
    file: &ControlFile,
    language: Language,
    draft: bool,
) -> SheetPaper {
    let list = List { file, language, words: Words::of(language) };
    let entries = list.entries();
    let head = Head {
        kind: TemplateKind::Control,
        body: office::own_name(file.own.as_ref(), Some(file.on), language),
        topic: list.as_of(),
        date: Some(file.on),
        name: list.only_overdue(),
    };
    let sheet = office::headed(head, &file.settings, language, draft);
    let rows = entries.iter().map(|entry| list.row(entry));
    SheetPaper {
        table: Some(table::of(language, CONTROL, rows)),
        closing: vec![Place::said(list.total())],
        signatures: vec![list.signature()],
        book: Some(list.book(&sheet, &entries)),
        ..sheet
    }
}

/// Writes one list.
#[derive(Clone, Copy)]
struct List<'a> {
    file: &'a ControlFile,
    language: Language,
    words: &'static Words,
}

/// A line of the list, part by part.
struct Entry<'a> {
    one: &'a OnControl,
    /// In the list, from 1.
    number: u32,
    text: Place,
    body: Place,
    letter: Option<&'a Registration>,
    reason: String,
    state: String,
    owner: String,
}

impl<'a> List<'a> {
    /// Every line, those to a body together.
    fn entries(self) -> Vec<Entry<'a>> {
        let mut lines: Vec<_> = self.file.lines.iter().map(|one| (self.body(one), one)).collect();
        lines.sort_by_cached_key(|(body, one)| {
            let line = &one.line;
            let due = line.deadline.due.unwrap_or(NaiveDate::MAX);
            (body.text.to_lowercase(), due, line.meeting_date, line.recommendation.number)
        });
        lines.into_iter().zip(1..).map(|((body, one), at)| self.entry(one, body, at)).collect()
    }

    fn entry(self, one: &'a OnControl, body: Place, number: u32) -> Entry<'a> {
        let line = &one.line;
        let deadline = &line.deadline;
        let reached = ("state", Value::from(key(&line.recommendation, line.follow_up)));
        let owner = line.recommendation.owner.and_then(|owner| self.file.person(owner));
        let reason = main_reason(&deadline.because, deadline.due.is_some(), self.language);
        Entry {
            one,
            number,
            text: self.text(one),
            body,
            letter: line.letter.as_ref().and_then(|letter| letter.registered.as_ref()),
            reason: reason.unwrap_or_default(),
            state: self.words.say_with("sheet-state", &[reached]),
            owner: owner.map(|owner| self.signed(owner.name_in(self.language))).unwrap_or_default(),
        }
    }

    fn body(self, one: &OnControl) -> Place {
        let addressee = one.line.addressee.and_then(|addressee| self.file.body(addressee.body));
        let named = addressee.map(|body| {
            office::named(body, Some(self.file.on), self.language, GapKind::AddresseeName)
        });
        named.unwrap_or_default()
    }

    fn text(self, one: &OnControl) -> Place {
        let recommendation = &one.line.recommendation;
        match recommendation.text.get(self.language) {
            Some(text) => {
                Place::at(text, text_spot(TextKind::RecommendationText, recommendation.id))
            }
            None => office::missing(
                "paper-missing-recommendation",
                self.language,
                item(Noun::Recommendation, recommendation.id),
                GapKind::RecommendationText,
            ),
        }
    }

    fn signed(self, name: &hattama_domain::person::PersonName) -> String {
        self.file.settings.profiles.in_use().names.signatures.written(name)
    }

    /// «Р-1», as the screens have it.
    fn in_session(self, one: &OnControl) -> String {
        let number = Value::from(one.line.recommendation.number);
        self.words.say_with("recommendation-number", &[("number", number)])
    }

    fn row(self, entry: &Entry) -> Row<8> {
        let line = &entry.one.line;
        let at = spot(Noun::Recommendation, line.recommendation.id);
        let mut text = entry.text.clone();
        text.text = lines([text.text, self.of_session(entry.one)]);
        let due = line.deadline.due.map(dates::in_numbers).unwrap_or_default();
        let is_short = entry.reason.chars().count() <= LONGEST_REASON;
        let reason = if is_short { entry.reason.clone() } else { String::new() };
        [
            table::number(entry.number),
            text,
            entry.body.clone(),
            Place::at(entry.letter.map(|letter| self.numbered(letter)).unwrap_or_default(), at),
            Place::at(lines([due, reason]), at),
            Place::at(lines([entry.state.clone(), self.over(entry.one)]), at),
            Place::at(&entry.owner, at),
            Place::at(shortened(&self.answer(entry.one), LONGEST_ANSWER), at),
        ]
    }

    /// «Р-1, заседание от 24.11.2026».
    fn of_session(self, one: &OnControl) -> String {
        let number = ("number", Value::from(self.in_session(one)));
        match one.line.meeting_date {
            Some(day) => {
                let on = ("on", Value::from(dates::in_numbers(day)));
                self.words.say_with("sheet-of-session", &[number, on])
            }
            None => self.in_session(one),
        }
    }

    fn numbered(self, letter: &Registration) -> String {
        let values = [
            ("number", Value::from(letter.number.clone())),
            ("on", Value::from(dates::in_numbers(letter.on))),
        ];
        self.words.say_with("sheet-letter", &values)
    }

    /// «просрочено на 6 дней».
    fn over(self, one: &OnControl) -> String {
        let deadline = &one.line.deadline;
        if !deadline.timing.is_overdue() {
            return String::new();
        }
        let values =
            [("timing", Value::from("overdue")), ("days", Value::from(deadline.days_over))];
        self.words.say_with("term-timing", &values)
    }

    /// What came back last, with its number and date.
    fn answer(self, one: &OnControl) -> String {
        let Some(Reply { facts, text, .. }) = &one.answer else { return String::new() };
        let number = facts.number.as_ref().or(facts.incoming_number.as_ref());
        let date = facts.date.or(facts.incoming_date).map(dates::in_numbers);
        let named = match (number, date) {
            (Some(number), Some(on)) => {
                let values = [("number", Value::from(number.clone())), ("on", Value::from(on))];
                self.words.say_with("sheet-letter", &values)
            }
            (Some(number), None) => {
                self.words.say_with("sheet-numbered", &[("number", Value::from(number.clone()))])
            }
            (None, Some(on)) => on,
            (None, None) => String::new(),
        };
        let parts = [named, text.trim().to_owned()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
    }

    /// «по состоянию на 26 ноября 2026 года; только просроченные».
    fn as_of(self) -> String {
        let on = Value::from(dates::in_words(self.file.on, self.language));
        let filter = &self.file.filter;
        let bodies = filter.bodies.iter().filter_map(|id| self.file.body(*id));
        let names = bodies.map(|body| {
            office::named(body, Some(self.file.on), self.language, GapKind::AddresseeName).text
        });
        let mut parts = vec![self.words.say_with("sheet-as-of", &[("on", on)])];
        parts.extend(names);
        if filter.overdue {
            parts.push(self.only_overdue());
        }
        parts.join("; ")
    }

    fn only_overdue(self) -> String {
        let is_all = !self.file.filter.overdue;
        if is_all { String::new() } else { self.words.say("sheet-only-overdue") }
    }

    /// «Всего на контроле: 12, из них просрочено: 5.»
    fn total(self) -> String {
        let values = [
            ("count", Value::from(self.file.lines.len())),
            ("overdue", Value::from(self.file.overdue())),
        ];
        self.words.say_with("sheet-on-control", &values)
    }

    /// Whoever prepares the papers of the office, by the post that is known of them.
    fn signature(self) -> Signature {
        let settings = &self.file.settings;
        let executor = settings.executor.and_then(|executor| self.file.person(executor));
        let post = executor.and_then(|one| one.post_in(settings.own_body?, Some(self.file.on)));
        let post = match post.and_then(|post| Some((post, post.role.get(self.language)?))) {
            Some((post, role)) => Place::at(role, text_spot(TextKind::MembershipRole, post.id)),
            None => Place::said(self.words.say("paper-secretary")),
        };
        let name = match executor {
            Some(one) => {
                Place::at(self.signed(one.name_in(self.language)), spot(Noun::Person, one.id))
            }
            None => office::missing(
                "paper-missing-executor",
                self.language,
                gap::settings(),
                GapKind::Executor,
            ),
        };
        Signature { post, name }
    }

    fn book(self, sheet: &SheetPaper, entries: &[Entry]) -> Book {
        let column = |(name, width): (&str, u16)| {
            let name = [("column", Value::from(name.to_owned()))];
            BookColumn { label: self.words.say_with("sheet-column", &name), width }
        };
        let title = sheet.title.iter().map(|line| line.text.clone());
        let head = [sheet.draft.clone(), Some(sheet.body.text.clone())];
        Book {
            name: self.words.say("sheet-tab"),
            title: head
                .into_iter()
                .flatten()
                .chain(title)
                .chain([sheet.topic.text.clone()])
                .collect(),
            columns: BOOK.map(column).to_vec(),
            rows: entries.iter().map(|entry| self.cells(entry)).collect(),
            foot: vec![self.total()],
        }
    }

    fn cells(self, entry: &Entry) -> Vec<Cell> {
        let line = &entry.one.line;
        vec![
            Cell::Number(entry.number),
            Cell::text(&entry.text.text),
            Cell::text(&entry.body.text),
            Cell::date(line.meeting_date),
            Cell::text(self.in_session(entry.one)),
            Cell::text(entry.letter.map(|letter| letter.number.clone()).unwrap_or_default()),
            Cell::date(entry.letter.map(|letter| letter.on)),
            Cell::date(line.deadline.due),
            Cell::text(&entry.reason),
            Cell::number(line.deadline.days_over),
            Cell::text(&entry.state),
            Cell::text(&entry.owner),
            Cell::text(self.answer(entry.one)),
        ]
    }
}

/// Those that say something, each in a line.
fn lines(parts: [String; 2]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// As much of a text as so many characters hold.
fn shortened(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
