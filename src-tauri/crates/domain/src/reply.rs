//! Replies: what came back to a letter.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::attachment::Attachment;
use crate::id::ReplyId;

/// A reply to a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Reply {
    pub id: ReplyId,
    pub facts: ReplyFacts,
    /// What it says, or a note of it.
    pub text: String,
    pub completeness: Completeness,
    pub file: Option<Attachment>,
}

/// Where a reply stands in both registers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReplyFacts {
    /// The number and date that its author gave it.
    pub number: Option<String>,
    pub date: Option<NaiveDate>,
    /// Our incoming number and date.
    pub incoming_number: Option<String>,
    pub incoming_date: Option<NaiveDate>,
}

/// How fully a reply answers; the fuller, the more.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum Completeness {
    NotToThePoint,
    Partly,
    #[default]
    Fully,
}

/// A new reply.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewReply {
    pub facts: ReplyFacts,
    pub text: String,
    pub completeness: Completeness,
    pub file: Option<Attachment>,
}

/// One change to a reply. Its text changes by its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ReplyChange {
    Facts(ReplyFacts),
    Completeness(Completeness),
    File(Option<Attachment>),
}
