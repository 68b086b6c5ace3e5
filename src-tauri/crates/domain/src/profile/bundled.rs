//! The profiles that come with the program.

use std::collections::BTreeMap;

use super::{Face, LetterPart, Margins, NamePattern, NamePatterns, PaperLook, PaperProfile};
use crate::language::{Language, Wording};
use crate::letter::NumberPattern;

/// As state bodies have their papers: left 30 mm for the binding, right 10, Times New Roman 14.
pub(super) fn kazakhstan() -> PaperProfile {
    PaperProfile {
        name: String::new(),
        look: PaperLook::default(),
        letter: LetterPart::ALL.to_vec(),
        names: NamePatterns {
            lists: NamePattern::FamilyFirst,
            signatures: NamePattern::InitialsFirst,
        },
        dates: Wording::default(),
        number: NumberPattern::default(),
        recommended_apart: false,
        counts_in_words: false,
        labels: BTreeMap::new(),
    }
}

/// GOST R 7.0.97-2016: margins of at least 20, 10, 20 and 20 mm (3.3), a free size of 12 to 14
/// points and spacing of 1 to 1.5 lines, indents of 1.25 cm; dates in numbers, or in words with «г.»
/// (5.10); the initials before the family name at signatures (5.22).
pub(super) fn russia() -> PaperProfile {
    PaperProfile {
        look: PaperLook {
            margins: Margins { left: 20, right: 10, top: 20, bottom: 20 },
            size: 13,
            spacing: 100,
            ..PaperLook::default()
        },
        dates: Wording::from([(Language::Ru, "{dd}.{mm}.{year}")]),
        number: NumberPattern("{index}-{n}".to_owned()),
        labels: BTreeMap::from([
            ("paper-decided".to_owned(), Wording::from([(Language::Ru, "ПОСТАНОВИЛИ:")])),
            ("paper-executor".to_owned(), Wording::from([(Language::Ru, "Исполнитель:")])),
        ]),
        ..kazakhstan()
    }
}

/// Even margins, a face without serifs, names in full, what is enclosed named last.
pub(super) fn plain() -> PaperProfile {
    use LetterPart::*;
    PaperProfile {
        look: PaperLook {
            margins: Margins { left: 25, right: 25, top: 25, bottom: 25 },
            face: Face::Arial,
            size: 11,
            spacing: 115,
            indent: 100,
        },
        letter: vec![Requisites, Salutation, Heading, Text, Valediction, Signature, Enclosures],
        names: NamePatterns { lists: NamePattern::GivenFirst, signatures: NamePattern::GivenFirst },
        number: NumberPattern("{n}/{year}".to_owned()),
        ..kazakhstan()
    }
}
