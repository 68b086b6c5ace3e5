//! The record: what was said, noted and decided, in order.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::decision::Decision;
use crate::id::{AgendaItemId, DecisionId, PointId, SpeechId};
use crate::point::Point;
use crate::speech::Speech;

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
