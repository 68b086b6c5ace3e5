//! Queries: words, "phrases", `begun*`, `-left -"out"`. Whatever is typed is a query: what makes no
//! sense is passed over.

use std::collections::HashSet;

use hattama_domain::language::Language;

use crate::fold::fold;
use crate::text::words;

/// What is asked for: every wanted term, and none that is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Each once.
    pub wanted: Vec<Term>,
    pub excluded: Vec<Term>,
}

/// A word, or several in a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// Folded, at least one.
    pub words: Vec<String>,
    pub end: End,
    /// As it was typed: other keys may have been meant.
    pub typed: String,
}

/// How far a term has been typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// A finished word: its forms are meant.
    Finished,
    /// Its beginning: every word with it is meant.
    Begun,
    /// It is being typed: either may be meant.
    Typing,
}

impl Query {
    /// Reads a query. Where it `is_being_typed`, the last word may go on.
    pub fn read(text: &str, is_being_typed: bool) -> Query {
        let mut query = Query::default();
        let mut seen = HashSet::new();
        let mut rest = text;
        while let Some(piece) = next_piece(&mut rest) {
            let is_last = rest.is_empty() && is_being_typed && !piece.is_closed;
            for term in terms(&piece, is_last) {
                if seen.insert((piece.is_excluded, term.words.clone(), term.end)) {
                    let among =
                        if piece.is_excluded { &mut query.excluded } else { &mut query.wanted };
                    among.push(term);
                }
            }
        }
        query
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }
}

/// A piece of a query: what stands between quotes, or between blanks.
struct Piece<'a> {
    text: &'a str,
    is_excluded: bool,
    /// Between quotes: a star is but a star.
    is_quoted: bool,
    /// Nothing can be typed into it any more.
    is_closed: bool,
}

/// Takes the next piece off the rest of a query.
fn next_piece<'a>(rest: &mut &'a str) -> Option<Piece<'a>> {
    let found = rest.trim_start();
    let text = found.trim_start_matches('-');
    let is_excluded = text.len() < found.len();
    if text.is_empty() {
        return None;
    }
    if let Some(quoted) = text.strip_prefix('"') {
        let (text, after, is_closed) = match quoted.split_once('"') {
            Some((text, after)) => (text, after, true),
            None => (quoted, "", false),
        };
        *rest = after;
        return Some(Piece { text, is_excluded, is_quoted: true, is_closed });
    }
    let end = text.find(|letter: char| letter.is_whitespace() || letter == '"');
    let (text, after) = text.split_at(end.unwrap_or(text.len()));
    *rest = after;
    Some(Piece { text, is_excluded, is_quoted: false, is_closed: false })
}

/// The terms of a piece. A word that is only begun is a term of its own: what comes before it in the
/// piece is finished.
fn terms(piece: &Piece, is_last: bool) -> Vec<Term> {
    let mut found: Vec<String> =
        words(piece.text, Language::Ru).map(|word| fold(word.text)).collect();
    let ends_in_word = piece.text.ends_with(char::is_alphanumeric);
    let end = if !piece.is_quoted && piece.text.ends_with('*') {
        End::Begun
    } else if is_last && ends_in_word {
        End::Typing
    } else {
        End::Finished
    };
    let typed = piece.text.trim_end_matches('*').to_owned();
    if end == End::Finished || found.len() < 2 {
        return if found.is_empty() { Vec::new() } else { vec![Term { words: found, end, typed }] };
    }
    let begun = found.split_off(found.len() - 1);
    let typed = begun.concat();
    vec![
        Term { typed: found.join(" "), words: found, end: End::Finished },
        Term { words: begun, end, typed },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A query in short: phrases in brackets, `*` begun, `…` being typed, `-` left out.
    fn read(text: &str, is_being_typed: bool) -> String {
        let query = Query::read(text, is_being_typed);
        let said = |term: &Term| {
            let words = term.words.join(" ");
            let end = match term.end {
                End::Finished => "",
                End::Begun => "*",
                End::Typing => "…",
            };
            if term.words.len() > 1 { format!("[{words}]{end}") } else { format!("{words}{end}") }
        };
        let wanted = query.wanted.iter().map(said);
        let excluded = query.excluded.iter().map(|term| format!("-{}", said(term)));
        wanted.chain(excluded).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_phrases_beginnings_and_exclusions() {
        assert_eq!(read("Мост через реку", false), "мост через реку");
        assert_eq!(read("\"мост через\" реку", false), "[мост через] реку");
        assert_eq!(read("мост* -школа", false), "мост* -школа");
        assert_eq!(read("мост -\"новая школа\"", false), "мост -[новая школа]");
        assert_eq!(read("по-русски № 14-07/123", false), "[по русски] [14 07 123]");
        assert_eq!(read("мост мост МОСТ", false), "мост", "once is enough");
    }

    #[test]
    fn the_last_word_may_go_on_while_it_is_being_typed() {
        assert_eq!(read("мост чер", true), "мост чер…");
        assert_eq!(read("мост чер ", true), "мост чер");
        assert_eq!(read("\"мост чер", true), "мост чер…");
        assert_eq!(read("\"мост чер\"", true), "[мост чер]");
        assert_eq!(read("мост -чер", true), "мост -чер…");
        assert_eq!(read("по-рус", true), "по рус…");
        assert_eq!(read("мост*", true), "мост*");
    }

    #[test]
    fn any_input_is_a_query() {
        for nothing in
            ["", "  \t\n", "\"", "\"\"", "-", "*", "--", "-\"", "\"*\" - * «»", "\0", "😀"]
        {
            assert!(Query::read(nothing, false).is_empty(), "{nothing:?}");
            assert!(Query::read(nothing, true).is_empty(), "{nothing:?}");
        }
        assert_eq!(read("a\" OR", false), "a or");
        assert_eq!(read("NEAR(a b)", false), "[near a] b");
        assert_eq!(read("мо\0ст", false), "[мо ст]");
        assert_eq!(read("-мост", false), "-мост");
        let many: String = (0..10_000).map(|number| format!("слово{number} ")).collect();
        assert_eq!(Query::read(&many, true).wanted.len(), 10_000);
    }
}
