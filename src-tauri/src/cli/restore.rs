//! `hattama restore FILE`: says what is in a copy, and replaces the store by it. Nobody may have the
//! store open.

use std::path::Path;

use hattama_domain::copy::CopySummary;
use hattama_domain::language::Language;
use hattama_store::{look_into, restore_folder};
use hattama_words::{Value, Words};
use serde_json::json;

use super::meetings::line;
use super::{Stop, print_json};
use crate::environment::{environment, on_the_clock};

pub(super) fn run(folder: &Path, file: &Path, language: Language, json: bool) -> Result<(), Stop> {
    let words = Words::of(language);
    let copy = look_into(file)?;
    if !json {
        say(&copy, words);
    }
    let restored = restore_folder(folder, file, environment())?;
    if json {
        return print_json(&json!({ "copy": copy, "restored": restored }));
    }
    println!("{}", words.say("restored"));
    if let Some(kept) = restored.kept {
        println!("{}", words.say_with("restored-kept", &[("path", Value::from(kept))]));
    }
    say_missing(restored.missing, words);
    Ok(())
}

fn say(copy: &CopySummary, words: &Words) {
    let holds = [
        ("meetings", Value::from(copy.meetings)),
        ("speeches", Value::from(copy.speeches)),
        ("letters", Value::from(copy.letters)),
        ("attachments", Value::from(copy.attachments)),
    ];
    println!("{}", words.say_with("copy-holds", &holds));
    if let Some(at) = copy.changed_at {
        let at = Value::from(on_the_clock(at));
        println!("{}", words.say_with("copy-changed", &[("at", at)]));
    }
    for meeting in &copy.latest {
        println!("{}", line(&meeting.dates, &meeting.title, words.language()));
    }
}

/// Says how many attached files were not found, where any were not.
pub(super) fn say_missing(missing: u32, words: &Words) {
    if missing > 0 {
        eprintln!("{}", words.say_with("copy-missing", &[("count", Value::from(missing))]));
    }
}
