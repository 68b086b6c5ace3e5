//! Twin letters side by side: what they say, as it is composed or was kept, part by part.

use hattama_documents::{Item, LetterPaper, Paper, Place};
use hattama_domain::file::MeetingFile;
use hattama_domain::following::followers;
use hattama_domain::id::LetterId;
use hattama_domain::language::Language;
use hattama_domain::letter::{Letter, LetterStatus};
use hattama_domain::noun::Noun;
use hattama_domain::text::TextKind;
use hattama_domain::twins::{Difference, DifferenceKind, Said, TwinPair, TwinText, names_in};
use hattama_store::Store;
use uuid::Uuid;

use crate::error::Fault;
use crate::export;

/// The parts of a letter that differ from those of its twin; none where it has no twin, or one that
/// is neither Russian nor Kazakh.
pub fn of_letter(store: &Store, id: LetterId) -> Result<Vec<TwinPair>, Fault> {
    let letter = store.letter(id)?;
    let file = store.meeting_file(letter.meeting)?;
    let version = |language| {
        file.letters.iter().find(|one| {
            one.twin == letter.twin
                && one.language == language
                && one.status != LetterStatus::Annulled
        })
    };
    let (Some(ru), Some(kk)) = (version(Language::Ru), version(Language::Kk)) else {
        return Ok(Vec::new());
    };
    let referred = [numbers(&file, ru), numbers(&file, kk)];
    let (ru, kk) = (parts(store, &file, ru)?, parts(store, &file, kk)?);
    let names = names_in(&file);
    let pair = |part: Part| {
        let other = kk.iter().find(|other| other.is_version_of(&part))?.text.clone();
        let mut pair = TwinPair::of(part.kind, part.text, other, &names)?;
        pair.differences.retain(|one| !is_of_numbers(one, &referred));
        (!pair.differences.is_empty()).then_some(pair)
    };
    Ok(ru.into_iter().filter_map(pair).collect())
}

/// The numbers of the letters to which one that follows them refers: twins each have their own.
fn numbers(file: &MeetingFile, letter: &Letter) -> Vec<String> {
    let Some(first) = file.first_of(letter) else { return Vec::new() };
    let referred = [first].into_iter().chain(followers(first.id, &file.letters));
    referred.filter_map(|one| Some(one.registered.as_ref()?.number.clone())).collect()
}

/// Whether texts differ in nothing but a part of such numbers, each in one of its own.
fn is_of_numbers(difference: &Difference, [ru, kk]: &[Vec<String>; 2]) -> bool {
    let is_of = |said: &Option<Said>, numbers: &[String]| {
        said.as_ref().is_none_or(|said| numbers.iter().any(|one| one.contains(&said.words)))
    };
    difference.kind == DifferenceKind::Number
        && is_of(&difference.ru, ru)
        && is_of(&difference.kk, kk)
}

/// A part of a letter: one of its own texts, or one of a recommendation that it carries.
struct Part {
    kind: TextKind,
    text: TwinText,
}

impl Part {
    /// Texts of a letter answer to each other by their kind, those of a recommendation are its own.
    fn is_version_of(&self, other: &Part) -> bool {
        let is_same_owner = self.text.owner == other.text.owner;
        self.kind == other.kind && (self.kind.noun() == Noun::Letter || is_same_owner)
    }
}

fn parts(store: &Store, file: &MeetingFile, letter: &Letter) -> Result<Vec<Part>, Fault> {
    let Paper::Letter(paper) = export::letter_paper(store, file, letter, false)? else {
        return Ok(Vec::new());
    };
    let LetterPaper { heading, salutation, opening, recommendations, closing, .. } = paper;
    let texts = &letter.texts;
    let own = |kind, written: &Option<String>, composed: Vec<Place>| Part {
        kind,
        text: TwinText { owner: letter.id.0, text: text(written, composed) },
    };
    let mut parts = vec![
        own(TextKind::LetterHeading, &texts.heading, vec![heading]),
        own(TextKind::LetterSalutation, &texts.salutation, Vec::from_iter(salutation)),
        own(TextKind::LetterOpening, &texts.opening, opening),
    ];
    parts.extend(recommendations.into_iter().flat_map(carried));
    parts.push(own(TextKind::LetterClosing, &texts.closing, closing));
    Ok(parts)
}

/// As it was written, so that its places are those of the field, or as the program composes it.
fn text(written: &Option<String>, composed: Vec<Place>) -> String {
    let composed = || {
        let there = composed.into_iter().filter(|place| !place.missing);
        there.map(|place| place.text).collect::<Vec<_>>().join("\n")
    };
    written.clone().filter(|text| !text.trim().is_empty()).unwrap_or_else(composed)
}

fn carried(item: Item) -> Vec<Part> {
    let part = |place: Place| {
        let spot = place.spot.filter(|_| !place.missing)?;
        let owner: Uuid = spot.item.id;
        Some(Part { kind: spot.text?, text: TwinText { owner, text: place.text } })
    };
    [Some(item.text), item.reasons].into_iter().flatten().filter_map(part).collect()
}
