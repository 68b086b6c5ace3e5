//! Text in its smallest parts: words, figures, marks. Blanks only part them.

use crate::passage::TextRange;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Atom {
    pub sort: Sort,
    /// A word folded (lower case, ё as е); figures and marks as written.
    pub text: String,
    pub range: TextRange,
    /// The line in which it stands, from 0; blank lines don't count.
    pub paragraph: u32,
    /// Whether nothing parts it from what comes before.
    pub glued: bool,
    /// Whether it begins with a capital.
    pub capital: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Word,
    /// Figures with the separators inside them: «1 000», «3,5», «12.03.2026».
    Figures,
    Mark,
}

/// The parts of a text, in order.
pub(super) fn atoms(text: &str) -> Vec<Atom> {
    let chars: Vec<char> = text.chars().collect();
    let mut atoms = Vec::new();
    let (mut at, mut paragraph, mut glued, mut is_blank) = (0, 0, false, true);
    while let Some(&first) = chars.get(at) {
        if first == '\n' && !is_blank {
            paragraph += 1;
            is_blank = true;
        }
        if first.is_whitespace() {
            glued = false;
            at += 1;
            continue;
        }
        let (sort, end) = if first.is_ascii_digit() {
            (Sort::Figures, end_of_figures(&chars, at))
        } else if first.is_alphabetic() {
            (Sort::Word, end_of(&chars, at, |char| char.is_alphabetic() || is_accent(char)))
        } else {
            (Sort::Mark, at + 1)
        };
        let written = &chars[at..end];
        atoms.push(Atom {
            sort,
            text: if sort == Sort::Word { folded(written) } else { written.iter().collect() },
            range: TextRange { start: at as u32, end: end as u32 },
            paragraph,
            glued,
            capital: first.is_uppercase(),
        });
        (at, glued, is_blank) = (end, true, false);
    }
    atoms
}

/// Lower case, ё as е, without accents that stand apart.
pub(super) fn folded(word: &[char]) -> String {
    let lower = word.iter().filter(|char| !is_accent(**char)).flat_map(|char| char.to_lowercase());
    lower.map(|char| if char == 'ё' { 'е' } else { char }).collect()
}

/// й and ё may come as two characters.
fn is_accent(char: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&char)
}

fn end_of(chars: &[char], from: usize, is_inside: impl Fn(char) -> bool) -> usize {
    let length = chars[from..].iter().take_while(|char| is_inside(**char)).count();
    from + length
}

fn end_of_digits(chars: &[char], from: usize) -> usize {
    end_of(chars, from, |char| char.is_ascii_digit())
}

fn end_of_figures(chars: &[char], from: usize) -> usize {
    let mut end = end_of_thousands(chars, from);
    while matches!(chars.get(end), Some('.' | ',')) {
        let after = end_of_digits(chars, end + 1);
        if after == end + 1 {
            break;
        }
        end = after;
    }
    end
}

/// «1 000 000»: up to three digits, then threes after a blank.
fn end_of_thousands(chars: &[char], from: usize) -> usize {
    let mut end = end_of_digits(chars, from);
    if end - from > 3 {
        return end;
    }
    while chars.get(end).is_some_and(|char| is_thin_blank(*char))
        && end_of_digits(chars, end + 1) == end + 4
    {
        end += 4;
    }
    end
}

fn is_thin_blank(char: char) -> bool {
    matches!(char, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}
