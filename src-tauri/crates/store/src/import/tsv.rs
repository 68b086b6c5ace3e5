//! Lines of a table of speeches: date and title of the session, speaker, kind, language, text, apart
//! by tabs. A tab, a line break and a backslash within a column are written \t, \n and \\.

use std::io::{BufRead, Read};

use chrono::NaiveDate;
use hattama_domain::language::Language;
use hattama_domain::speech::SpeechKind;
use hattama_domain::text::{LINE_LIMIT, RECORD_LIMIT};

use super::{ImportError, LineFault};

/// The columns of a line.
const COLUMNS: usize = 6;

/// No line that is right is longer: every byte of its text escaped, and room for the rest.
const LINE: u64 = 2 * RECORD_LIMIT as u64 + 64 * 1024;

/// A speech as a line has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub date: Option<NaiveDate>,
    pub title: String,
    /// Empty where nobody knows.
    pub speaker: String,
    pub kind: SpeechKind,
    pub language: Language,
    pub text: String,
}

impl Line {
    /// The name that is printed beside it, where one is.
    pub fn printed(&self) -> Option<&str> {
        Some(self.speaker.as_str()).filter(|speaker| !speaker.is_empty())
    }
}

/// Reads lines one after the other.
pub(super) struct Lines<R> {
    input: R,
    /// The number of the last line, from 1.
    number: u64,
    line: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub fn new(input: R) -> Lines<R> {
        Lines { input, number: 0, line: Vec::new() }
    }

    /// The next line; blank ones are passed over.
    ///
    /// # Errors
    ///
    /// Names the line and the column, both from 1, of what is wrong.
    pub fn next(&mut self) -> Result<Option<Line>, ImportError> {
        loop {
            self.number += 1;
            self.line.clear();
            let read = self.input.by_ref().take(LINE).read_until(b'\n', &mut self.line);
            let is_over = read.map_err(ImportError::Input)? as u64 == LINE;
            if is_over && self.line.last() != Some(&b'\n') {
                let column = column_at(&self.line, self.line.len());
                return Err(self.wrong(column, LineFault::TooLarge));
            }
            if self.line.is_empty() {
                return Ok(None);
            }
            if self.line.iter().any(|byte| !byte.is_ascii_whitespace()) {
                let found = parse(&self.line, self.number == 1);
                return found.map(Some).map_err(|(column, fault)| self.wrong(column, fault));
            }
        }
    }

    fn wrong(&self, column: usize, fault: LineFault) -> ImportError {
        ImportError::Line { line: self.number, column, fault }
    }
}

/// What is wrong in which column.
type Wrong = (usize, LineFault);

fn parse(line: &[u8], is_first: bool) -> Result<Line, Wrong> {
    let text = std::str::from_utf8(line)
        .map_err(|error| (column_at(line, error.valid_up_to()), LineFault::Encoding))?;
    let text = if is_first { text.trim_start_matches('\u{feff}') } else { text };
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    let columns: Vec<&str> = text.split('\t').collect();
    let &[date, title, speaker, kind, language, said] = columns.as_slice() else {
        return Err(((columns.len() + 1).min(COLUMNS + 1), LineFault::Columns));
    };
    Ok(Line {
        date: read_date(date).ok_or((1, LineFault::Date))?,
        title: read_line(title, 2).and_then(|title| filled(title, 2))?,
        speaker: read_line(speaker, 3)?.trim().to_owned(),
        kind: read_kind(kind).ok_or((4, LineFault::Kind))?,
        language: Language::from_code(language.trim()).ok_or((5, LineFault::Language))?,
        text: read_text(said)?,
    })
}

/// The column, from 1, of a byte.
fn column_at(line: &[u8], byte: usize) -> usize {
    let tabs = line[..byte].iter().filter(|byte| **byte == b'\t').count();
    (tabs + 1).min(COLUMNS + 1)
}

/// A date of the calendar, or none.
fn read_date(text: &str) -> Option<Option<NaiveDate>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Some)
}

fn read_kind(text: &str) -> Option<SpeechKind> {
    serde_json::from_value(serde_json::Value::String(text.trim().to_owned())).ok()
}

fn read_line(text: &str, column: usize) -> Result<String, Wrong> {
    let line = unescaped(text).ok_or((column, LineFault::Escape))?;
    match line.chars().nth(LINE_LIMIT) {
        Some(_) => Err((column, LineFault::TooLong)),
        None => Ok(line),
    }
}

fn filled(text: String, column: usize) -> Result<String, Wrong> {
    if text.trim().is_empty() { Err((column, LineFault::Empty)) } else { Ok(text) }
}

fn read_text(text: &str) -> Result<String, Wrong> {
    let text = unescaped(text).ok_or((COLUMNS, LineFault::Escape))?;
    if text.len() > RECORD_LIMIT { Err((COLUMNS, LineFault::TooLarge)) } else { Ok(text) }
}

/// What is written with escapes; `None` where a backslash stands before something else.
fn unescaped(text: &str) -> Option<String> {
    if !text.contains('\\') {
        return Some(text.to_owned());
    }
    let mut found = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        found.push(match letter {
            '\\' => match letters.next()? {
                't' => '\t',
                'n' => '\n',
                '\\' => '\\',
                _ => return None,
            },
            letter => letter,
        });
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn lines(text: &[u8]) -> Result<Vec<Line>, (u64, usize, LineFault)> {
        let mut lines = Lines::new(BufReader::new(text));
        let mut found = Vec::new();
        loop {
            match lines.next() {
                Ok(Some(line)) => found.push(line),
                Ok(None) => return Ok(found),
                Err(ImportError::Line { line, column, fault }) => {
                    return Err((line, column, fault));
                }
                Err(error) => panic!("{error}"),
            }
        }
    }

    const RIGHT: &str = "2026-03-01\tПервая\tИванов\tremark\tru\tДа.\n";

    fn wrong(line: &str) -> (u64, usize, LineFault) {
        let text = format!("{RIGHT}{line}");
        lines(text.as_bytes()).expect_err(line)
    }

    #[test]
    fn a_line_is_a_speech() {
        let text = "\u{feff}2026-03-01\tО «\\\\»\t Иванов \treport\tkk\tБір.\\nЕкі\\tүш\r\n\r\n\tБез даты\t\tchair\ten\t";
        let found = lines(text.as_bytes()).expect("both are right");
        assert_eq!(found[0].date, NaiveDate::from_ymd_opt(2026, 3, 1));
        assert_eq!((found[0].title.as_str(), found[0].speaker.as_str()), ("О «\\»", "Иванов"));
        assert_eq!((found[0].kind, found[0].language), (SpeechKind::Report, Language::Kk));
        assert_eq!(found[0].text, "Бір.\nЕкі\tүш");
        assert_eq!((found[1].date, found[1].speaker.as_str()), (None, ""));
    }

    #[test]
    fn what_is_wrong_is_named_by_line_and_column() {
        assert_eq!(wrong("2026-02-30\tА\tБ\tremark\tru\t"), (2, 1, LineFault::Date));
        assert_eq!(wrong("01.03.2026\tА\tБ\tremark\tru\t"), (2, 1, LineFault::Date));
        assert_eq!(wrong("2026-03-01\t \tБ\tremark\tru\t"), (2, 2, LineFault::Empty));
        assert_eq!(wrong("2026-03-01\tА\tБ\tspeech\tru\t"), (2, 4, LineFault::Kind));
        assert_eq!(wrong("2026-03-01\tА\tБ\tremark\tde\t"), (2, 5, LineFault::Language));
        assert_eq!(wrong("2026-03-01\tА\tБ\tremark\tru\ta\\x"), (2, 6, LineFault::Escape));
        assert_eq!(wrong("2026-03-01\tА\tБ\tremark\tru"), (2, 6, LineFault::Columns));
        assert_eq!(wrong("2026-03-01\tА\tБ\tremark\tru\tх\tу"), (2, 7, LineFault::Columns));
        let title = "я".repeat(LINE_LIMIT + 1);
        let line = format!("2026-03-01\t{title}\tБ\tremark\tru\t");
        assert_eq!(wrong(&line), (2, 2, LineFault::TooLong));
    }

    #[test]
    fn broken_letters_and_endless_lines_are_named() {
        let mut broken = RIGHT.as_bytes().to_vec();
        broken.extend(b"2026-03-01\t\xff\xfe\tx\tremark\tru\t\n");
        assert_eq!(lines(&broken), Err((2, 2, LineFault::Encoding)));
        let mut long = RIGHT.as_bytes().to_vec();
        long.extend("2026-03-01\tА\tБ\tremark\tru\t".bytes());
        long.resize(LINE as usize + 1_000, b'x');
        assert_eq!(lines(&long), Err((2, 6, LineFault::TooLarge)));
        let mut large = "2026-03-01\tА\tБ\tremark\tru\t".as_bytes().to_vec();
        large.resize(large.len() + RECORD_LIMIT + 1, b'x');
        assert_eq!(lines(&large), Err((1, 6, LineFault::TooLarge)));
    }
}
