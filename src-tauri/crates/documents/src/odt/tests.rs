//! OpenDocument texts, as XML and as LibreOffice reads them.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use hattama_domain::language::Language;

use super::*;
use crate::office;
use crate::samples::{all, bare_letter, headed_letter, letter, minutes};
use crate::{Place, docx, text};

fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("a package");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("UTF-8");
    text
}

/// The values of an attribute.
fn values(xml: &str, attribute: &str) -> BTreeSet<String> {
    let start = format!(" {attribute}=\"");
    let values = xml.split(&start).skip(1);
    values.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

#[test]
fn the_package_opens_with_its_media_type_stored() {
    let made = odt(&Paper::Letter(letter()));
    assert_eq!(&made.bytes[30..38], b"mimetype");
    assert_eq!(&made.bytes[38..77], b"application/vnd.oasis.opendocument.text");
    assert_eq!(made.bytes, odt(&Paper::Letter(letter())).bytes, "the same paper, the same bytes");
    let named = values(&part(&made.bytes, "META-INF/manifest.xml"), "manifest:full-path");
    assert_eq!(named, ["/", "content.xml", "meta.xml", "styles.xml"].map(str::to_owned).into());
}

#[test]
fn every_look_is_one_that_the_file_has() {
    for paper in all() {
        let made = odt(&paper).bytes;
        let [content, styles] = ["content.xml", "styles.xml"].map(|name| part(&made, name));
        assert!(!styles.contains('{'), "a mark is left: {styles}");
        for xml in [&content, &styles, &part(&made, "meta.xml")] {
            let mut reader = quick_xml::Reader::from_str(xml);
            while reader.read_event().expect("well-formed") != quick_xml::events::Event::Eof {}
        }
        let mut known = values(&styles, "style:name");
        known.extend(values(&content, "style:name"));
        for used in ["text:style-name", "table:style-name", "style:parent-style-name"] {
            let used = values(&content, used);
            assert!(used.is_subset(&known), "{:?}", used.difference(&known).collect::<Vec<_>>());
        }
    }
}

#[test]
fn libreoffice_reads_the_same_lines_as_in_the_word_file() {
    let papers = all();
    let odts: Vec<_> = papers.iter().map(|paper| odt(paper).bytes).collect();
    let words: Vec<_> = papers.iter().map(|paper| docx(paper).expect("made").bytes).collect();
    let files: Vec<_> = odts.iter().chain(&words).map(Vec::as_slice).collect();
    let lines = office::lines(&files);
    let (open, word) = lines.split_at(papers.len());
    for ((open, word), paper) in open.iter().zip(word).zip(&papers) {
        assert_eq!(open, word);
        let plain = String::from_utf8(text(paper).bytes).expect("UTF-8");
        let plain = plain.strip_prefix(paper.draft().unwrap_or_default()).unwrap_or(&plain);
        assert_eq!(flat(plain), flat(&word.join("\n")), "as plain text");
    }
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_file_says_its_language_and_title() {
    for (language, tag) in [(Language::Ru, "ru-RU"), (Language::Kk, "kk-KZ")] {
        let made = odt(&Paper::Letter(crate::LetterPaper { language, ..letter() })).bytes;
        let meta = part(&made, "meta.xml");
        assert!(meta.contains(&format!("<dc:language>{tag}<")), "{meta}");
        assert!(meta.contains("<dc:title>О рекомендациях заседания<"), "{meta}");
        let styles = part(&made, "styles.xml");
        let (language, country) = tag.split_once('-').expect("both");
        let said = format!("fo:language=\"{language}\" fo:country=\"{country}\"");
        assert!(styles.contains(&said));
    }
}

#[test]
fn a_draft_bears_its_mark_and_what_is_missing_is_seen() {
    let made = odt(&Paper::Letter(bare_letter())).bytes;
    assert_eq!(part(&made, "styles.xml").matches(">ЖОБА<").count(), 2, "on each page");
    assert!(part(&made, "content.xml").contains("text:style-name=\"Missing\""));
    let made = odt(&Paper::Letter(letter())).bytes;
    assert!(!part(&made, "styles.xml").contains("draw:custom-shape"));
}

#[test]
fn text_is_kept_and_what_xml_forbids_is_replaced_and_counted() {
    let mut paper = letter();
    let hostile = "<text:p>&amp; \"{watermark}\" {{other}} \u{1f600}  два\tтаба a\0b\u{b}c";
    paper.recommendations[0].text = Place::said(hostile);
    let made = odt(&Paper::Letter(paper));
    assert_eq!(made.replaced, 2);
    let content = part(&made.bytes, "content.xml");
    let kept = "&lt;text:p&gt;&amp;amp; &quot;{watermark}&quot; {{other}} \u{1f600} <text:s/>два\
        <text:tab/>таба a\u{fffd}b\u{fffd}c";
    assert!(content.contains(kept), "{content}");
}

#[test]
fn an_annex_begins_a_page() {
    let made = odt(&Paper::Minutes(minutes())).bytes;
    let pages = office::pages(&[&made]).remove(0);
    assert!(pages.len() > 1 && pages[pages.len() - 1].contains("Қатысушылар тізімі"), "{pages:?}");
}

#[test]
fn a_letterhead_has_its_words_in_both_languages_in_order() {
    let made = odt(&Paper::Letter(headed_letter())).bytes;
    let content = part(&made, "content.xml");
    let place = |text: &str| content.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(place("Жергілікті өзін-өзі") < place("Сарайшық к-сі"));
    assert!(place("Сарайшық к-сі") < place("Институт местного"));
}
