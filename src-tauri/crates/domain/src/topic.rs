//! A topic: a tag, with the sessions and recommendations that have it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::MeetingId;
use crate::language::Wording;
use crate::recommendation::LedgerLine;

/// Everything about a topic, in the order of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Topic {
    /// As it is written where it was last used; as it was asked for where nothing has it.
    pub tag: String,
    /// The oldest first, undated ones last.
    pub sessions: Vec<TopicSession>,
}

/// A session of a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TopicSession {
    pub meeting: MeetingId,
    pub title: Wording,
    pub date: Option<NaiveDate>,
    /// Whether the session itself has the tag; else only recommendations of it do.
    pub is_tagged: bool,
    /// Its recommendations on the topic (all of a tagged session), with each addressee, letter and reply.
    pub lines: Vec<LedgerLine>,
}

/// Whether two tags are one: their case doesn't matter.
pub fn is_same_tag(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
