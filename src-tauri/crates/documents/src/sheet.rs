//! A sheet as data: the invitation, the running order, the attendance sheet, the register of letters,
//! the list of recommendations and that of what is on control. Each has a head; below it paragraphs,
//! the agenda or a table.

use std::collections::BTreeMap;

use hattama_domain::language::Language;
use hattama_domain::settings::TemplateKind;
use serde::{Deserialize, Serialize};

use crate::book::Book;
use crate::layout::Layout;
use crate::paper::{Agenda, Filed, Place, Role, Signature, TitleLine};

/// A paper of a meeting, or of the office, beside minutes and letters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetPaper {
    /// Whose template it is made by.
    pub kind: TemplateKind,
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
    /// Its table for spreadsheets, where it has one; nothing that is printed.
    #[serde(skip)]
    pub book: Option<Book>,
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

pub(crate) fn is_wide(kind: TemplateKind) -> bool {
    matches!(kind, TemplateKind::Register | TemplateKind::Recommendations | TemplateKind::Control)
}

/// Columns of a table in the making, each a name and a width in millimetres.
pub(crate) type Columns<const N: usize> = [(&'static str, u32); N];

pub(crate) const ORDER: Columns<4> = [("time", 32), ("number", 12), ("item", 78), ("speakers", 48)];
pub(crate) const ATTENDANCE: Columns<4> =
    [("number", 12), ("name", 50), ("capacity", 68), ("signature", 40)];
pub(crate) const REGISTER: Columns<6> = [
    ("registered", 40),
    ("date", 26),
    ("addressee", 58),
    ("subject", 51),
    ("sent", 42),
    ("executor", 40),
];
pub(crate) const RECOMMENDATIONS: Columns<5> =
    [("number", 16), ("recommendation", 92), ("addressee", 60), ("letter", 44), ("state", 45)];
pub(crate) const CONTROL: Columns<8> = [
    ("number", 10),
    ("recommendation", 59),
    ("addressee", 38),
    ("letter", 27),
    ("due", 28),
    ("state", 27),
    ("owner", 32),
    ("answer", 36),
];

/// The columns that the table of a paper has, from left to right, each a name and a width in
/// millimetres; none where it has no table.
pub fn columns(kind: TemplateKind) -> &'static [(&'static str, u32)] {
    match kind {
        TemplateKind::Letter | TemplateKind::Minutes | TemplateKind::Invitation => &[],
        TemplateKind::Order => &ORDER,
        TemplateKind::Attendance => &ATTENDANCE,
        TemplateKind::Register => &REGISTER,
        TemplateKind::Recommendations => &RECOMMENDATIONS,
        TemplateKind::Control => &CONTROL,
    }
}

/// The parts of a sheet that one of this kind never has, by the names of their fields.
pub fn unused_parts(kind: TemplateKind) -> &'static [&'static str] {
    match kind {
        TemplateKind::Letter | TemplateKind::Minutes => &[],
        TemplateKind::Invitation => &["table"],
        TemplateKind::Attendance => &["opening", "agenda", "closing"],
        TemplateKind::Order | TemplateKind::Recommendations => {
            &["opening", "agenda", "closing", "signatures"]
        }
        TemplateKind::Control => &["facts", "opening", "agenda"],
        TemplateKind::Register => &["facts", "opening", "agenda", "closing", "signatures"],
    }
}
