//! `hattama import speeches FILE`: a table of speeches, a line each, or `-` for standard input. All of
//! it is imported, or nothing, and what is wrong is named by its line and column.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use hattama_store::{ImportError, LineFault};
use hattama_words::{Value, Words};

use super::{Session, Stop};
use crate::error::Fault;

/// How much is read at once.
const BUFFER: usize = 1024 * 1024;

pub(super) fn run(session: &mut Session, file: &Path) -> Result<(), Stop> {
    if file == Path::new("-") {
        return import(session, BufReader::with_capacity(BUFFER, io::stdin()), file);
    }
    let input = File::open(file).map_err(Fault::file(file))?;
    import(session, BufReader::with_capacity(BUFFER, input), file)
}

fn import(session: &mut Session, input: impl BufRead + Send, file: &Path) -> Result<(), Stop> {
    let words = session.words();
    let imported = match session.store.import_speeches(input) {
        Ok(done) => done.value,
        Err(ImportError::Line { line, column, fault }) => {
            return Err(Stop::Broken(vec![say(line, column, fault, words)]));
        }
        Err(ImportError::Input(error)) => return Err(Fault::file(file)(error).into()),
        Err(ImportError::Store(error)) => return Err(error.into()),
    };
    if session.json {
        return session.print_json(&imported);
    }
    let figures = [
        ("speeches", Value::from(imported.speeches)),
        ("meetings", Value::from(imported.meetings)),
    ];
    println!("{}", words.say_with("imported", &figures));
    Ok(())
}

fn say(line: u64, column: usize, fault: LineFault, words: &Words) -> String {
    let fault = match fault {
        LineFault::Columns => "columns",
        LineFault::Encoding => "encoding",
        LineFault::Escape => "escape",
        LineFault::Date => "date",
        LineFault::Kind => "kind",
        LineFault::Language => "language",
        LineFault::Empty => "empty",
        LineFault::TooLong => "long",
        LineFault::TooLarge => "large",
    };
    words.say_with(
        "import-line",
        &[
            ("line", Value::from(line.to_string())),
            ("column", Value::from(column.to_string())),
            ("fault", Value::from(fault)),
        ],
    )
}
