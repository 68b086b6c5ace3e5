//! Pages as pictures beside those that somebody has looked at and committed.
//!
//! A page may differ in a two-hundredth of its pixels by more than an eighth of the scale: that much
//! machines may round a curve otherwise; a line that moved is far more. Where a picture is not there
//! yet, or its page has changed on purpose, delete it, run the test, look, and commit the new one.

use std::fs;
use std::path::Path;

use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::profile::BundledProfile;
use hattama_domain::sheet::SheetKind;

use super::{headed_letter, letter, minutes, press_with_emblem, sheet};
use hattama_documents::{Layout, Paper, Place, TitleLine};

/// In pixels: lines of text are grey bands, but each is seen.
const WIDTH: u32 = 320;

/// Of 255.
const SEEN: u8 = 32;

/// One pixel of so many may be seen to differ.
const FEW: usize = 200;

#[test]
fn pages_look_as_they_did() {
    let mut draft = minutes(Kk);
    draft.draft = Some("ЖОБА".into());
    let mut extract = minutes(Ru);
    extract.title = vec![TitleLine {
        text: "Выписка из протокола № 3".into(), strong: true
    }];
    extract.number = Place::default();
    extract.certified = Some("Выписка верна:".into());
    extract.signatures.remove(0);
    let pages = [
        ("letter-ru", Paper::Letter(letter(Ru))),
        ("letter-kk", Paper::Letter(letter(Kk))),
        ("letterhead-ru", Paper::Letter(headed_letter(Ru))),
        ("letterhead-kk", Paper::Letter(headed_letter(Kk))),
        ("letter-russia", by(BundledProfile::Russia, Paper::Letter(letter(Ru)))),
        ("letter-plain", by(BundledProfile::Plain, Paper::Letter(letter(Ru)))),
        ("minutes-russia", by(BundledProfile::Russia, Paper::Minutes(minutes(Ru)))),
        ("minutes-kk-draft", Paper::Minutes(draft)),
        ("extract-ru", Paper::Minutes(extract)),
        ("invitation-kk", Paper::Sheet(sheet(SheetKind::Invitation, 0))),
        ("recommendations-kk", Paper::Sheet(sheet(SheetKind::Recommendations, 6))),
    ];
    let press = press_with_emblem();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let different: Vec<_> = pages
        .into_iter()
        .filter(|(name, paper)| {
            let laid = press.lay_out(paper).expect("laid out");
            let page = laid.png(0, WIDTH).expect("a first page");
            !is_like(&folder.join(format!("{name}.png")), &page)
        })
        .map(|(name, _)| name)
        .collect();
    assert!(different.is_empty(), "pages that are new or look otherwise: {different:?}");
}

/// As a profile lays it out.
fn by(profile: BundledProfile, mut paper: Paper) -> Paper {
    let layout = Layout::of(profile.profile(), paper.language());
    match &mut paper {
        Paper::Letter(letter) => letter.layout = layout,
        Paper::Minutes(minutes) => minutes.layout = layout,
        Paper::Sheet(sheet) => sheet.layout = layout,
    }
    paper
}

/// Whether a page looks like the committed picture; one that is not there is written.
fn is_like(path: &Path, page: &[u8]) -> bool {
    let Ok(golden) = fs::read(path) else {
        fs::write(path, page).expect("the folder of the pictures");
        return false;
    };
    let (golden, page) = (pixels(&golden), pixels(page));
    let is_seen = |(one, other): &(&u8, &u8)| one.abs_diff(**other) > SEEN;
    let seen = golden.iter().zip(&page).filter(is_seen).count();
    golden.len() == page.len() && seen * FEW <= golden.len()
}

/// The channels of all pixels, row by row.
fn pixels(picture: &[u8]) -> Vec<u8> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a small picture")];
    reader.next_frame(&mut pixels).expect("its pixels");
    pixels
}
