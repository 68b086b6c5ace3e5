//! Text that nobody expects.

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use hattama_domain::language::Language::{Kk, Ru};

use super::*;
use crate::faces::Faces;

#[test]
fn a_paper_without_text_can_be_laid_out() {
    let press = Press::new();
    let mut empty = letter(Ru);
    empty.heading = Place::default();
    empty.sender = Place::default();
    empty.contacts.clear();
    empty.addressee.clear();
    empty.opening.clear();
    empty.recommendations.clear();
    empty.closing.clear();
    press.pdf(&Paper::Letter(empty), today()).expect("a PDF");
    let mut empty = minutes(Kk);
    empty.title.clear();
    empty.items.clear();
    empty.agenda.items.clear();
    empty.attendance.clear();
    empty.roles.clear();
    empty.signatures.clear();
    press.pdf(&Paper::Minutes(empty), today()).expect("a PDF");
}

#[test]
fn hostile_text_stays_text() {
    let press = Press::new();
    let hostile = "<script>alert(1)</script> & #set page(width: 1pt) *a* _b_ $x$ `c` @d //e = f \\ ~ \
                   -- \"g\" 'h' {{name}} 1. - + / /* i */ https://example.kz";
    let mut paper = letter(Ru);
    paper.opening = vec![at(OPENING, hostile)];
    paper.sender = at(0, "= #pagebreak()");
    paper.valediction = "#".into();
    let made = press.pdf(&Paper::Letter(paper), today()).expect("a PDF");
    assert_eq!(made.replaced, 0);
    let text = flat(&text_of(&made)).replace("- ", "");
    assert!(text.contains(&hostile.replace("- ", "")), "{text}");
    assert!(text.contains("= #pagebreak()"), "{text}");
}

#[test]
fn what_no_font_has_is_replaced_and_counted() {
    let press = Press::new();
    let mut paper = letter(Kk);
    paper.opening = vec![at(
        OPENING,
        &format!("{KAZAKH} ₸ 🙂 \u{200F}a\u{FE0F} \u{AD} а\0б \u{1B} 字 \u{E000}"),
    )];
    let made = press.pdf(&Paper::Letter(paper), today()).expect("a PDF");
    let text = text_of(&made);
    assert!(text.contains(KAZAKH) && text.contains('🙂') && text.contains('₸'), "{text}");
    assert!(text.contains("а\u{FFFD}б"), "{text}");
    assert_eq!(made.replaced, 4);
}

#[test]
fn every_sign_of_the_fonts_can_go_to_paper() {
    let press = Press::new();
    let faces = Faces::load();
    let signs: Vec<char> = (' '..'\u{E0080}').filter(|sign| faces.draw(*sign)).collect();
    assert!(signs.len() > 4000);
    for signs in signs.chunks(500) {
        let text: String = signs.iter().flat_map(|sign| [*sign, ' ']).collect();
        let mut paper = letter(Ru);
        paper.filed.date = NaiveDate::from_ymd_opt(2026, 11, 24);
        paper.opening = vec![at(OPENING, &text)];
        press.pdf(&Paper::Letter(paper), today()).expect("a PDF");
    }
}

#[test]
fn five_megabytes_are_laid_out_in_reasonable_time() {
    let press = Press::new();
    let sentence = "Слово о местном самоуправлении и его развитии в республике. ";
    let texts = [
        sentence.repeat(5_000_000 / sentence.len()),
        sentence
            .repeat(20)
            .replace("республике. С", "республике.\nС")
            .repeat(5_000_000 / sentence.len() / 20),
        "ж".repeat(5_000_000 / 2),
    ];
    for text in texts {
        let mut paper = letter(Ru);
        paper.opening = vec![at(OPENING, &text)];
        let start = Instant::now();
        let laid = press.lay_out(&Paper::Letter(paper)).expect("laid out");
        assert!(laid.pages().len() > 500);
        println!("{} pages in {:?}", laid.pages().len(), start.elapsed());
        assert!(start.elapsed() < Duration::from_secs(120), "{:?}", start.elapsed());
    }
}
