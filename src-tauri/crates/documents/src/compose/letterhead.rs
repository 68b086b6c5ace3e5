//! The head of a letter: who it comes from, with an emblem or contacts in the settings in Kazakh and
//! Russian, and how to reach them. What the settings don't say of it comes from the directory.

use hattama_domain::gap::{self, GapKind, Spot};
use hattama_domain::language::Language;
use hattama_domain::letter::Letter;
use hattama_domain::noun::Noun;
use hattama_domain::text::TextKind;

use super::letter::{paragraphs, written};
use super::pen::{Pen, spot, text_spot};
use crate::paper::{Emblem, Place, Sender};

pub(super) fn emblem(pen: Pen) -> Option<Emblem> {
    let file = pen.file.settings.letterhead.emblem.clone()?;
    Some(Emblem { file, label: pen.say("paper-emblem") })
}

pub(super) fn sender(pen: Pen, letter: &Letter) -> Place {
    match pen.file.settings.own_body {
        Some(own) => pen.body(own, gap::date_of(letter), GapKind::OwnBodyName),
        None => pen.missing(GapKind::OwnBody, gap::settings()),
    }
}

/// As the settings have them, a line each, or else the address, telephone and e-mail of the directory.
pub(super) fn contacts(pen: Pen) -> Vec<Place> {
    match pen.file.settings.letterhead.contacts.get(pen.language) {
        Some(text) => paragraphs(text, Spot { item: gap::settings(), text: None, gap: None }),
        None => in_directory(pen),
    }
}

fn in_directory(pen: Pen) -> Vec<Place> {
    let own = pen.file.settings.own_body.and_then(|own| pen.file.body(own));
    let Some(own) = own else { return Vec::new() };
    let address = own.address.get(pen.language);
    let line = |id, what, contact: &Option<String>| {
        let contact = written(contact)?;
        Some(Place::at(pen.say_of(id, what, contact), spot(Noun::Body, own.id)))
    };
    [
        address.map(|address| Place::at(address, text_spot(TextKind::BodyAddress, own.id))),
        line("paper-phone", "phone", &own.phone),
        line("paper-email", "email", &own.email),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The organisation in the other language, before or after that of the letter: Kazakh comes first.
/// Nothing where there is no letterhead, or no name in that language.
pub(super) fn others(pen: Pen, letter: &Letter) -> [Option<Sender>; 2] {
    match pen.language {
        Language::Kk => [None, other(pen, letter, Language::Ru)],
        Language::Ru | Language::En => [other(pen, letter, Language::Kk), None],
    }
}

fn other(pen: Pen, letter: &Letter, language: Language) -> Option<Sender> {
    if !pen.file.settings.letterhead.is_set() {
        return None;
    }
    let pen = Pen::new(pen.file, language);
    let name = sender(pen, letter);
    (!name.missing).then(|| Sender { name, contacts: contacts(pen) })
}
