//! A letter as data.

use hattama_domain::attachment::Attachment;
use hattama_domain::language::Language;
use serde::{Deserialize, Serialize};

use super::{Filed, Labelled, Place, Signature};
use crate::layout::Layout;

/// A letter of recommendations to one addressee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LetterPaper {
    pub language: Language,
    /// The mark of a draft («ПРОЕКТ»); `None` where it may go out.
    pub draft: Option<String>,
    pub filed: Filed,
    #[serde(default)]
    pub layout: Layout,
    /// The letterhead: the organisation's full name, then its address, phone and e-mail, each in
    /// its line.
    pub sender: Place,
    pub contacts: Vec<Place>,
    /// The same in the other language, where the letterhead has both: Kazakh comes before, Russian
    /// after. Papers that were kept before there were letterheads have neither.
    #[serde(default)]
    pub sender_before: Option<Sender>,
    #[serde(default)]
    pub sender_after: Option<Sender>,
    /// The picture that the press draws in the head.
    #[serde(default)]
    pub emblem: Option<Emblem>,
    /// «24 ноября 2026 года», or «___» ____________ 20__ года to write on.
    pub date: Place,
    /// «№ 14-07/231», or «№ ____».
    pub number: Place,
    /// «На № 12 от 3 ноября 2026 года».
    pub in_reply_to: Option<Place>,
    /// In the dative, line by line.
    pub addressee: Vec<Place>,
    /// «О рекомендациях заседания …».
    pub heading: Place,
    /// Only where somebody has written one.
    pub salutation: Option<Place>,
    /// Paragraphs before the recommendations; what the opening misses is a paragraph of its own…
    pub opening: Vec<Place>,
    pub recommendations: Vec<Item>,
    /// …and after them.
    pub closing: Vec<Place>,
    /// «Приложение:» with its lines («Протокол на 2 л. в 1 экз.», «1. …» where there are several);
    /// no lines, no enclosures.
    pub enclosures: Labelled,
    /// «С уважением,».
    pub valediction: String,
    pub signature: Signature,
    pub executor: Executor,
}

/// An organisation in the head of a letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sender {
    pub name: Place,
    pub contacts: Vec<Place>,
}

/// A picture in the head of a letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Emblem {
    pub file: Attachment,
    /// What a screen reader says in its place: «Эмблема организации».
    pub label: String,
}

/// A numbered text with its reasons, and what was said that it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// «1.», «1.2.»; empty where a mark stands for an item.
    pub number: String,
    pub text: Place,
    /// What speaks for it, where the record says so: «Обоснование: …», a paragraph.
    pub reasons: Option<Place>,
    /// «Соловьева А.: «…»», each a paragraph. Papers that were kept before there were any have none.
    #[serde(default)]
    pub quotes: Vec<Place>,
}

/// Who prepared a letter («Исп.:», «А. Абенов»), and where to call («+7 (7172) 74-00-00»).
///
/// Without an executor the name is a mark and the phone empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Executor {
    pub label: String,
    pub name: Place,
    pub phone: Place,
}
