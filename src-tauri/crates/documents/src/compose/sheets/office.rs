//! What the sheets of the office have in common, over all meetings: their head.

use chrono::NaiveDate;
use hattama_domain::body::Body;
use hattama_domain::gap::{self, GapKind, Spot};
use hattama_domain::language::Language;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::settings::{Settings, TemplateKind};
use hattama_domain::text::TextKind;
use hattama_words::{Value, Words};

use crate::compose::pen::{item, text_spot};
use crate::layout::Layout;
use crate::paper::{Filed, Place, TitleLine};
use crate::sheet::SheetPaper;

/// What tells the sheets of the office apart.
pub(super) struct Head {
    pub kind: TemplateKind,
    /// Whose paper it is.
    pub body: Place,
    /// Below the title: what it is over.
    pub topic: String,
    /// In the name of its file.
    pub date: Option<NaiveDate>,
    pub name: String,
}

/// A sheet with nothing but its head.
pub(super) fn headed(
    head: Head,
    settings: &Settings,
    language: Language,
    draft: bool,
) -> SheetPaper {
    let words = Words::of(language);
    let profile = settings.profiles.in_use();
    let kind = ("kind", Value::from(head.kind.name()));
    let title = words.say_with("sheet-title", std::slice::from_ref(&kind));
    let name = words.say_with("sheet-file", &[kind, ("title", Value::from(head.name))]);
    SheetPaper {
        kind: head.kind,
        language,
        draft: draft.then(|| {
            let own = profile.label("paper-draft", language).map(str::to_owned);
            own.unwrap_or_else(|| words.say("paper-draft"))
        }),
        filed: Filed { date: head.date, number: None, name: name.trim_end().to_owned() },
        layout: Layout::of(profile, language),
        body: head.body,
        title: vec![TitleLine { text: title, strong: true }],
        topic: Place::said(head.topic),
        facts: Vec::new(),
        opening: Vec::new(),
        agenda: None,
        table: None,
        closing: Vec::new(),
        signatures: Vec::new(),
        book: None,
    }
}

/// The office's own organisation in capitals, by the name that it bears on a date.
pub(super) fn own_name(own: Option<&Body>, on: Option<NaiveDate>, language: Language) -> Place {
    let Some(own) = own else {
        return missing("paper-missing-own-body", language, gap::settings(), GapKind::OwnBody);
    };
    let mut name = named(own, on, language, GapKind::OwnBodyName);
    if !name.missing {
        name.text = name.text.to_uppercase();
    }
    name
}

/// A body by the name that it bears on a date, or a mark where the language lacks it.
pub(super) fn named(body: &Body, on: Option<NaiveDate>, language: Language, gap: GapKind) -> Place {
    match body.name_on(on).and_then(|name| Some((name, name.full.get(language)?))) {
        Some((name, full)) => Place::at(full, text_spot(TextKind::BodyName, name.id)),
        None => {
            let mark = match gap {
                GapKind::OwnBodyName => "paper-missing-own-body-name",
                _ => "paper-missing-addressee-name",
            };
            missing(mark, language, item(Noun::Body, body.id), gap)
        }
    }
}

/// A mark at the item where what is missing is filled in.
pub(super) fn missing(mark: &str, language: Language, item: ItemRef, gap: GapKind) -> Place {
    Place::missing(Words::of(language).say(mark), Spot { item, text: None, gap: Some(gap) })
}
