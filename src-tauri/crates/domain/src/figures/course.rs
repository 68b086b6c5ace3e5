//! The course of one recommendation: from the words that gave rise to it to what came of it with each
//! addressee. Its steps are those of its life.

use chrono::NaiveDate;

use crate::language::Wording;
use crate::life::LifeEvent;
use crate::noun::ItemRef;
use crate::recommendation::{LedgerLine, Recommendation};

/// What the course of a recommendation is told from.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseFile {
    pub recommendation: Recommendation,
    /// Its session.
    pub session: Wording,
    pub date: Option<NaiveDate>,
    /// What it rests on, in order.
    pub grounds: Vec<Ground>,
    /// In the order in which they happened.
    pub life: Vec<LifeEvent>,
    /// How far it has come with each addressee.
    pub lines: Vec<LedgerLine>,
}

/// Words that a recommendation rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The passage or the point.
    pub item: ItemRef,
    /// Who said it, as named in each language; nobody by name where it was noted by all.
    pub speakers: Vec<Wording>,
    pub words: Wording,
}
