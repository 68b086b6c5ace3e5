//! The PDF: its standards, its fonts, its text.

use std::thread;

use chrono::NaiveDate;
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::sheet::SheetKind;

use super::*;

#[test]
fn a_pdf_is_made_for_archives_and_readers() {
    let mut paper = letter(Kk);
    paper.filed.date = NaiveDate::from_ymd_opt(2026, 11, 24);
    let made = Press::new().pdf(&Paper::Letter(paper), today()).expect("a PDF");
    let metadata = String::from_utf8_lossy(&made.bytes);
    for mark in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(metadata.contains(mark), "{mark}");
    }
    let info = poppler("pdfinfo", &[], &made, &[]);
    assert!(info.contains("Отырыстың ұсынымдары туралы"), "the title: {info}");
    assert!(flat(&info).contains("Tagged: yes"), "{info}");
    assert!(info.contains("Nov 24") && info.contains("2026"), "the date: {info}");
    let fonts = poppler("pdffonts", &[], &made, &[]);
    let fonts: Vec<_> = fonts.lines().skip(2).map(flat).collect();
    assert!(!fonts.is_empty());
    for font in fonts {
        // Embedded, as a subset, with the way back to Unicode.
        assert!(font.contains("+Tinos") && font.contains("yes yes yes"), "{font}");
    }
}

#[test]
fn an_undated_paper_has_the_day_on_which_its_pdf_is_made() {
    let made = Press::new().pdf(&Paper::Letter(letter(Ru)), today()).expect("a PDF");
    let metadata = String::from_utf8_lossy(&made.bytes);
    assert!(metadata.contains("<pdfaid:part>2<") && metadata.contains("<pdfuaid:part>1<"));
    let info = poppler("pdfinfo", &[], &made, &[]);
    assert!(info.contains("Nov 26") && !text_of(&made).contains("26 ноября"), "{info}");
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = Paper::Minutes(minutes(Kk));
    let one = Press::new().pdf(&paper, today()).expect("a PDF");
    let press = Press::new();
    press.pdf(&Paper::Letter(letter(Ru)), today()).expect("another PDF between");
    let same = thread::scope(|scope| {
        let makers: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| press.pdf(&paper, today()).expect("a PDF") == one))
            .collect();
        makers.into_iter().all(|maker| maker.join().expect("no panic"))
    });
    assert!(same);
}

#[test]
fn every_pdf_is_sound_has_its_fonts_and_every_kazakh_letter_in_its_text() {
    let press = Press::new();
    let mut letter = letter(Kk);
    letter.opening = vec![at(OPENING, KAZAKH)];
    letter.filed.date = NaiveDate::from_ymd_opt(2026, 11, 24);
    let mut minutes = minutes(Kk);
    minutes.topic = at(4, KAZAKH);
    let papers = [
        Paper::Letter(letter),
        Paper::Minutes(minutes),
        Paper::Sheet(sheet(SheetKind::Recommendations, 40)),
    ];
    for paper in papers {
        let made = press.pdf(&paper, today()).expect("a PDF");
        poppler("qpdf", &["--check"], &made, &[]);
        let fonts = poppler("pdffonts", &[], &made, &[]);
        assert!(fonts.lines().skip(2).all(|font| flat(font).contains("yes yes yes")), "{fonts}");
        assert!(text_of(&made).contains(KAZAKH));
    }
}
