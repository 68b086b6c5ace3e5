//! Twins: the Russian and the Kazakh version of one text, and what one of them says and the other
//! does not: numbers, dates, names, articles of law, deadlines.
//!
//! It advises: what can't be told for certain is not named. No words for people. The texts of a
//! meeting that are twins are in `pair`; two letters are put side by side where they are composed.

mod atom;
mod kazakh;
mod names;
mod pair;
mod reader;
mod russian;
mod tally;
#[cfg(test)]
mod tests;
mod token;

use serde::{Deserialize, Serialize};
use specta::Type;

use self::atom::{Atom, atoms};
use self::kazakh::Kazakh;
pub use self::names::{TwinName, is_form};
pub use self::pair::{TwinPair, TwinText, names_in, of_record};
use self::reader::Reader;
use self::russian::Russian;
use self::token::Token;
use crate::language::Language;
use crate::passage::TextRange;

/// So much that only one text says is named: with more, they are no twins.
const MOST: usize = 200;

/// Something that two versions of a text say differently, or that only one of them says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    pub kind: DifferenceKind,
    /// At least one of both is there.
    pub ru: Option<Said>,
    pub kk: Option<Said>,
}

/// What is different.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DifferenceKind {
    Number,
    Date,
    Name,
    Article,
    Deadline,
}

/// What a text says at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Said {
    pub range: TextRange,
    /// The words in the range.
    pub words: String,
}

/// Compares the Russian and the Kazakh version of a text, in the order in which they say things.
///
/// Paragraphs are lines; those with the same number are compared first, but a sentence may move.
pub fn compare(ru: &str, kk: &str, names: &[TwinName]) -> Vec<Difference> {
    let (ru_atoms, kk_atoms) = (atoms(ru), atoms(kk));
    let ru_tokens = Reader(&ru_atoms).tokens(&Russian);
    let kk_tokens = Reader(&kk_atoms).tokens(&Kazakh);
    let (mut ru_left, mut kk_left) = tally::left_over(ru_tokens, kk_tokens);
    ru_left.truncate(MOST);
    kk_left.truncate(MOST);
    let mut differences = paired(&ru_left, &kk_left, ru, kk);
    for name in names {
        let (in_ru, in_kk) = (name.forms(Language::Ru), name.forms(Language::Kk));
        let ru = missed(&ru_atoms, in_ru, &kk_atoms, in_kk).and_then(|range| said(range, ru));
        let kk = missed(&kk_atoms, in_kk, &ru_atoms, in_ru).and_then(|range| said(range, kk));
        if ru.is_some() || kk.is_some() {
            differences.push(Difference { kind: DifferenceKind::Name, ru, kk });
        }
    }
    differences.sort_by_key(place);
    differences.dedup();
    differences
}

/// Puts together what stands in the place of each other: of one kind, in one paragraph.
fn paired(ru_left: &[Token], kk_left: &[Token], ru: &str, kk: &str) -> Vec<Difference> {
    let mut others: Vec<&Token> = kk_left.iter().collect();
    let mut differences = Vec::new();
    for token in ru_left {
        let kind = token.what.kind();
        let is_counterpart =
            |other: &&Token| other.what.kind() == kind && other.paragraph == token.paragraph;
        let counterpart =
            others.iter().position(is_counterpart).map(|index| others.remove(index).range);
        differences.push(Difference {
            kind,
            ru: said(token.range, ru),
            kk: counterpart.and_then(|range| said(range, kk)),
        });
    }
    differences.extend(others.into_iter().map(|token| Difference {
        kind: token.what.kind(),
        ru: None,
        kk: said(token.range, kk),
    }));
    differences
}

/// Where one text surely names what the other has nothing like.
fn missed(
    atoms: &[Atom],
    forms: &[Vec<String>],
    other: &[Atom],
    other_forms: &[Vec<String>],
) -> Option<TextRange> {
    let found = names::surely(atoms, forms)?;
    let range =
        TextRange { start: atoms[found.start].range.start, end: atoms[found.end - 1].range.end };
    (!names::perhaps(other, other_forms)).then_some(range)
}

fn said(range: TextRange, text: &str) -> Option<Said> {
    Some(Said { range, words: range.words(text).ok()?.to_owned() })
}

fn place(difference: &Difference) -> (u32, u32) {
    let start = |said: &Option<Said>| said.as_ref().map_or(u32::MAX, |said| said.range.start);
    (start(&difference.ru), start(&difference.kk))
}
