//! The bundled sample session: what it says, as its file has it.
//!
//! Its things have ids of their own for ever, so that adding it again finds it there already. What
//! was reported is added by `add`; `complete` fills in what the report left open.

mod add;
mod complete;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::{MeetingKind, MeetingStatus};
use hattama_domain::noun::Noun;
use hattama_domain::participant::{Presence, Standing};
use hattama_domain::passage::PassageKind;
use hattama_domain::person::{PersonName, Sex};
use hattama_domain::speech::SpeechKind;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::Result;
use crate::operation::Tx;
use crate::require::table;

/// The sample session.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sample {
    reported: Reported,
    complete: Completion,
}

impl Sample {
    /// Reads the sample from its JSON.
    ///
    /// # Errors
    ///
    /// Refuses what is not JSON, or not of this shape.
    pub fn parse(json: &str) -> serde_json::Result<Sample> {
        serde_json::from_str(json)
    }
}

/// Names a thing within the sample.
type Key = String;

/// What was reported of the session.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Reported {
    bodies: Vec<Body>,
    people: Vec<Person>,
    meeting: Meeting,
    participants: Vec<Participant>,
    agenda: Vec<AgendaItem>,
    record: Vec<Entry>,
    recommendations: Vec<Recommendation>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Body {
    key: Key,
    full: Wording,
    short: Wording,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Person {
    key: Key,
    name: PersonName,
    spellings: BTreeMap<Language, PersonName>,
    sex: Option<Sex>,
    phone: Option<String>,
    posts: Vec<Post>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Post {
    body: Key,
    role: Wording,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Meeting {
    kind: MeetingKind,
    status: MeetingStatus,
    title: Wording,
    goal: Wording,
    convener: Key,
    body: Key,
    tags: Vec<String>,
}

/// A person, or a group in words.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Participant {
    person: Option<Key>,
    group: Wording,
    capacity: Wording,
    standing: Standing,
    presence: Presence,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AgendaItem {
    key: Key,
    title: Wording,
    rapporteurs: Vec<Key>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Entry {
    Speech(Speech),
    Point(Point),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Speech {
    key: Key,
    item: Key,
    kind: SpeechKind,
    language: Language,
    speakers: Vec<Key>,
    text: String,
    passages: Vec<Passage>,
}

/// Words of a speech's text.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Passage {
    kind: PassageKind,
    words: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Point {
    key: Key,
    item: Key,
    text: Wording,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Recommendation {
    key: Key,
    item: Key,
    text: Wording,
    /// The points noted that it rests on.
    points: Vec<Key>,
    addressees: Vec<Key>,
}

/// What fills in the gaps of the report, as placeholders.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Completion {
    people: Vec<Person>,
    meeting: MeetingCompletion,
    /// Speeches whose text is said to be attached.
    attached: Vec<Key>,
    /// Texts of recommendations.
    texts: BTreeMap<Key, Wording>,
    /// When the recommendations were adopted.
    adopted: NaiveDate,
    addressees: Vec<AddresseeCompletion>,
    settings: SettingsCompletion,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct MeetingCompletion {
    date: NaiveDate,
    place: Wording,
    chair: Key,
    secretary: Key,
    file_index: String,
    tags: Vec<String>,
}

/// A body with the dative of its name.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AddresseeCompletion {
    body: Key,
    dative: Wording,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SettingsCompletion {
    own_body: Key,
    signatory: Key,
    executor: Key,
}

/// The id of one of the sample's things, always the same: a UUIDv8 from the SHA-256 of its noun
/// and key (RFC 9562, 5.8).
fn id<T: From<Uuid>>(noun: Noun, key: &str) -> T {
    let hash = Sha256::digest(format!("hattama sample: {noun:?} {key}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    T::from(uuid::Builder::from_custom_bytes(bytes).into_uuid())
}

/// Whether a thing of the sample is there; if it lies in the bin, it comes out.
fn is_there(tx: &Tx, noun: Noun, id: impl Into<Uuid>) -> Result<bool> {
    let Some(table) = table(noun) else { return Ok(false) };
    let sql = format!("UPDATE {table} SET deleted_at = NULL WHERE id = ?1");
    Ok(tx.conn.prepare_cached(&sql)?.execute([id.into()])? > 0)
}
