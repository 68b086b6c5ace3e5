//! A version of minutes after the first says so, and why it was made.

use hattama_domain::minutes::MinutesVersion;
use hattama_words::{Value, Words};

use crate::paper::{MinutesPaper, TitleLine};

/// Puts it below the title, and into the name of the file.
pub(super) fn mark(paper: &mut MinutesPaper, version: &MinutesVersion) {
    let Some(reason) = &version.reason else { return };
    let words = Words::of(paper.language);
    let number = ("version", Value::from(version.version));
    let text =
        words.say_with("paper-version", &[number.clone(), ("reason", reason.clone().into())]);
    paper.title.push(TitleLine { text, strong: false });
    let name = Value::from(std::mem::take(&mut paper.filed.name));
    paper.filed.name = words.say_with("paper-version-file", &[("name", name), number]);
}
