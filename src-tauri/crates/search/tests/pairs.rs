//! The committed pairs of words: a form that is asked for, a form in a text, and whether it is to be
//! found. Most are of the language of councils; those that must not match are words that look alike.

use hattama_domain::language::Language;
use hattama_search::{End, Query, Stems, Tongue, fold, words};

/// Whether a text that is this word alone is found by that one.
fn finds(stems: &mut Stems, query: &str, text: &str, language: Language) -> bool {
    let query = Query::read(query, false);
    let [term] = query.wanted.as_slice() else { panic!("a pair begins with one word") };
    assert_eq!(term.end, End::Finished);
    let asked = Tongue::ALL.map(|tongue| stems.of_folded(&fold(&term.words[0]), tongue));
    words(text, language).any(|word| asked.iter().any(|stem| stem == stems.of(&word)))
}

/// Compares every pair, and tells how many there are and which are wrong.
fn wrong(pairs: &str, language: Language) -> (usize, Vec<&str>) {
    let mut stems = Stems::default();
    let lines: Vec<&str> = pairs.lines().collect();
    let is_wrong = |line: &&str| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [query, text, sign] = columns[..] else { panic!("{line} has three columns") };
        finds(&mut stems, query, text, language) != (sign == "+")
    };
    (lines.len(), lines.iter().copied().filter(is_wrong).collect())
}

fn assert_right(pairs: &str, language: Language, least: f64) {
    let (count, wrong) = wrong(pairs, language);
    assert!(count >= 300, "{count} pairs");
    let right = 1.0 - wrong.len() as f64 / count as f64;
    println!("{count} pairs, {:.1} % right; wrong: {wrong:#?}", right * 100.0);
    assert!(right >= least, "{:.1} % right; wrong: {wrong:#?}", right * 100.0);
}

#[test]
fn russian_words_are_found_by_their_forms() {
    assert_right(include_str!("russian.tsv"), Language::Ru, 0.95);
}

#[test]
fn kazakh_words_are_found_by_their_forms() {
    assert_right(include_str!("kazakh.tsv"), Language::Kk, 0.90);
}
