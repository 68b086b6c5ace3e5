//! Emblems: what is taken as one, and letters that have one.

use chrono::NaiveDate;
use hattama_domain::language::Language::{Kk, Ru};

use super::*;

/// A picture of one colour.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&vec![128; (width * height) as usize]).expect("its pixels");
    writer.finish().expect("its end");
    file
}

#[test]
fn an_emblem_is_known_by_what_it_contains() {
    let press = Press::new();
    assert_eq!(press.check_emblem(EMBLEM.as_bytes()), Ok(()));
    assert_eq!(press.check_emblem(&png(20, 10)), Ok(()));
    let refused = |file: &[u8]| press.check_emblem(file).expect_err("refused");
    assert_eq!(refused(b""), EmblemFault::OtherKind);
    assert_eq!(refused(b"GIF89a"), EmblemFault::OtherKind);
    assert_eq!(refused("Герб".as_bytes()), EmblemFault::OtherKind);
    assert_eq!(refused(b"<html></html>"), EmblemFault::Undrawable);
    assert_eq!(refused(&png(20, 10)[..40]), EmblemFault::Undrawable);
    assert_eq!(refused(&png(5_000, 1)), EmblemFault::TooManyPixels);
    assert_eq!(refused(&vec![b' '; EMBLEM_LIMIT as usize + 1]), EmblemFault::TooLarge);
}

#[test]
fn a_letter_with_an_emblem_is_sound_and_says_what_it_shows() {
    let press = press_with_emblem();
    for language in [Ru, Kk] {
        let mut paper = headed_letter(language);
        paper.filed.date = NaiveDate::from_ymd_opt(2026, 11, 24);
        let made = press.pdf(&Paper::Letter(paper), today()).expect("PDF/A and PDF/UA");
        poppler("qpdf", &["--check"], &made, &[]);
        let text = flat(&text_of(&made));
        assert!(text.contains("БІРЛЕСТІГІ") && text.contains("ОБЪЕДИНЕНИЕ"), "{text}");
    }
}

#[test]
fn an_emblem_that_is_not_found_is_left_out() {
    let paper = Paper::Letter(headed_letter(Ru));
    let laid = Press::new().lay_out(&paper).expect("laid out");
    assert_ne!(
        laid.pages()[0].look,
        press_with_emblem().lay_out(&paper).expect("laid out").pages()[0].look
    );
}

#[test]
fn an_emblem_is_drawn_by_itself() {
    let press = press_with_emblem();
    let emblem = headed_letter(Ru).emblem.expect("it has one").file;
    assert!(press.emblem(&emblem, 96).expect("drawn").starts_with(b"\x89PNG"));
    let other = Attachment { hash: "f0".to_owned(), ..emblem };
    assert_eq!(press.emblem(&other, 96), None);
}
