//! A sheet as data: the invitation, the running order, the attendance sheet, the register of letters
//! and the list of recommendations. Each has a head; below it paragraphs, the agenda or a table.

use std::collections::BTreeMap;

use hattama_domain::language::Language;
use hattama_domain::sheet::SheetKind;
use serde::{Deserialize, Serialize};

use crate::layout::Layout;
use crate::paper::{Agenda, Filed, Place, Role, Signature, TitleLine};

/// A paper of a meeting beside its minutes and letters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetPaper {
    pub kind: SheetKind,
    pub language: Language,
    pub draft: Option<String>,
    pub filed: Filed,
    #[serde(default)]
    pub layout: Layout,
    /// Whose paper it is, in capitals above the title.
    pub body: Place,
    pub title: Vec<TitleLine>,
    /// What the meeting is about.
    pub topic: Place,
    /// «Дата:» «24 ноября 2026 года», those that are known.
    pub facts: Vec<Role>,
    /// «Приглашаем Вас принять участие …»
    pub opening: Vec<Place>,
    pub agenda: Option<Agenda>,
    pub table: Option<Table>,
    /// «Просим подтвердить участие …»
    pub closing: Vec<Place>,
    pub signatures: Vec<Signature>,
}

/// A table with a head.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// From left to right.
    pub columns: Vec<Column>,
    /// What the head says of each column, by its name.
    pub labels: BTreeMap<String, String>,
    /// By the names of the columns.
    pub rows: Vec<BTreeMap<String, Place>>,
    /// Stands for rows that are not there.
    pub none: Option<Place>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    pub name: String,
    /// In millimetres.
    pub width: u32,
}

impl SheetPaper {
    /// Whether it lies on its side, for its many columns.
    pub fn is_wide(&self) -> bool {
        is_wide(self.kind)
    }
}

pub(crate) fn is_wide(kind: SheetKind) -> bool {
    match kind {
        SheetKind::Invitation | SheetKind::Order | SheetKind::Attendance => false,
        SheetKind::Register | SheetKind::Recommendations => true,
    }
}
