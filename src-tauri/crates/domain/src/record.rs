//! The record: what was said, noted and decided, in order.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision::Decision;
use crate::id::{AgendaItemId, DecisionId, PassageId, PointId, SpeechId};
use crate::language::Language;
use crate::meeting::Times;
use crate::point::Point;
use crate::speech::{Speaker, Speech, SpeechKind};

/// One entry of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "entry", rename_all = "camelCase")]
pub enum Entry {
    Speech(Speech),
    Point(Point),
    Decision(Decision),
}

impl Entry {
    /// The agenda item under which it stands, if any.
    pub fn item(&self) -> Option<AgendaItemId> {
        match self {
            Entry::Speech(speech) => speech.item,
            Entry::Point(point) => point.item,
            Entry::Decision(decision) => decision.item,
        }
    }

    /// Which entry it is.
    pub fn reference(&self) -> EntryRef {
        match self {
            Entry::Speech(speech) => EntryRef::Speech(speech.id),
            Entry::Point(point) => EntryRef::Point(point.id),
            Entry::Decision(decision) => EntryRef::Decision(decision.id),
        }
    }
}

/// A record as its screen opens it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Outline {
    /// All of its entries, in order.
    pub lines: Vec<OutlineLine>,
    /// The first of them with their texts: as many as a screen shows at once.
    pub first: Vec<Entry>,
}

/// An entry without its text: enough to lay a long record out and to say who spoke, before any of it
/// is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "entry", rename_all = "camelCase")]
pub enum OutlineLine {
    Speech(SpeechLine),
    Point(PointLine),
    Decision(DecisionLine),
}

impl OutlineLine {
    /// Which entry it is.
    pub fn reference(&self) -> EntryRef {
        match self {
            OutlineLine::Speech(line) => EntryRef::Speech(line.id),
            OutlineLine::Point(line) => EntryRef::Point(line.id),
            OutlineLine::Decision(line) => EntryRef::Decision(line.id),
        }
    }
}

/// A speech without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpeechLine {
    pub id: SpeechId,
    pub item: Option<AgendaItemId>,
    pub kind: SpeechKind,
    pub language: Language,
    pub times: Times,
    /// In the order in which paper names them.
    pub speakers: Vec<Speaker>,
    /// In the order of the text.
    pub passages: Vec<PassageId>,
}

/// A point noted, without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PointLine {
    pub id: PointId,
    pub item: Option<AgendaItemId>,
}

/// A decision without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLine {
    pub id: DecisionId,
    pub item: Option<AgendaItemId>,
}

/// Names one entry of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum EntryRef {
    Speech(SpeechId),
    Point(PointId),
    Decision(DecisionId),
}

/// Where in the record an entry goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Place {
    /// At the end of an item's entries; `None`: of those under no item.
    End(Option<AgendaItemId>),
    /// Right after an entry, under the same item.
    After(EntryRef),
    /// Right before an entry, under the same item.
    Before(EntryRef),
}
