//! Sheets: the papers of a meeting beside its minutes and letters.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Which sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SheetKind {
    /// When and where the meeting is, with its agenda.
    Invitation,
    /// The agenda with times.
    Order,
    /// The participants, with room to sign.
    Attendance,
    /// Of the letters that went out.
    Register,
    /// With their addressees, and how far each has come.
    Recommendations,
}

impl SheetKind {
    /// Every kind, in the order in which a meeting needs them.
    pub const ALL: [SheetKind; 5] = [
        SheetKind::Invitation,
        SheetKind::Order,
        SheetKind::Attendance,
        SheetKind::Register,
        SheetKind::Recommendations,
    ];

    /// Its name in arguments and messages.
    pub fn name(self) -> &'static str {
        match self {
            SheetKind::Invitation => "invitation",
            SheetKind::Order => "order",
            SheetKind::Attendance => "attendance",
            SheetKind::Register => "register",
            SheetKind::Recommendations => "recommendations",
        }
    }

    /// The kind that a name stands for.
    pub fn from_name(name: &str) -> Option<SheetKind> {
        SheetKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
