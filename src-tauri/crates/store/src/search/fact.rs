//! Facts: what a thing is filtered by, each one word of the index. A letter says of what sort it is.

use hattama_domain::language::Language;
use hattama_domain::search::SearchKind;
use hattama_search::{fold, words};
use uuid::Uuid;

/// What every row has, so that it can be told whether all are there.
pub(super) const ANY: &str = "a";

pub(super) fn kind(kind: SearchKind) -> String {
    // Two letters are too short for the index of beginnings, which has no use for them.
    format!("k{}", char::from(b'a' + kind as u8))
}

/// Whose it is.
pub(super) fn person(person: Uuid) -> String {
    format!("p{}", person.simple())
}

pub(super) fn body(body: Uuid) -> String {
    format!("b{}", body.simple())
}

/// A tag of the session, or of a recommendation.
pub(super) fn tag(tag: &str) -> String {
    format!("t{}", plain(tag))
}

pub(super) fn state(state: &str) -> String {
    format!("s{}", plain(state))
}

/// The words of a name as printed, initials left out.
pub(super) fn names(name: &str) -> Vec<String> {
    let words = words(name, Language::Ru).map(|word| fold(word.text));
    words.filter(|word| word.chars().count() > 1).map(|word| format!("n{word}")).collect()
}

/// What the index takes for one word.
fn plain(text: &str) -> String {
    fold(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}
