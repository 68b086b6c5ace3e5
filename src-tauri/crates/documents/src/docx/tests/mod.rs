//! The bundled templates, filled with papers made by hand: as XML, and as LibreOffice reads them.

mod schema;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use hattama_domain::language::Language;
use hattama_domain::profile::BundledProfile;

use super::*;
use crate::office;
use crate::samples::{all, bare_letter, gap, headed_letter, letter, minutes};
use crate::{Item, LetterPaper, Place, Sender};

fn fill(template: &[u8], paper: &Paper) -> Result<Made, TemplateError> {
    paper.fill(&Template::open(template)?)
}

/// The parts of a file by their names.
fn parts(file: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("a package");
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).expect("an entry");
        let name = entry.name().expect("its name").into_owned();
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("its text");
        parts.insert(name, text);
    }
    parts
}

fn made(paper: Paper) -> BTreeMap<String, String> {
    parts(&docx(&paper).expect("made").bytes)
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

fn document(paper: Paper) -> String {
    made(paper).remove("word/document.xml").expect("a document")
}

#[test]
fn every_place_is_filled_and_every_part_is_as_the_schema_wants_it() {
    for paper in all() {
        for (name, text) in made(paper) {
            assert!(!text.contains("{{") && !text.contains("}}"), "{name}: {text}");
            schema::check(&name, &text);
        }
    }
}

/// Margins of 30, 10, 20 and 20 mm, 14 pt and a first line of 1.25 cm, in twentieths of a point and halves.
#[test]
fn pages_are_set_as_offices_want_them() {
    for paper in [Paper::Letter(letter()), Paper::Minutes(minutes())] {
        let made = made(paper);
        let (body, styles) = (&made["word/document.xml"], &made["word/styles.xml"]);
        let margins = "<w:pgMar w:top=\"1134\" w:right=\"567\" w:bottom=\"1134\" w:left=\"1701\"";
        assert!(body.contains(margins), "{body}");
        for set in ["w:ascii=\"Times New Roman\"", "<w:sz w:val=\"28\"/>", "w:firstLine=\"709\""] {
            assert!(styles.contains(set), "{set}: {styles}");
        }
    }
}

/// By GOST R 7.0.97-2016: margins of 20, 10, 20 and 20 mm; here 13 pt in single spacing.
#[test]
fn a_profile_sets_the_page_and_its_type() {
    for paper in all() {
        let is_wide = paper.is_wide();
        let made = made(by(BundledProfile::Russia, paper));
        let (body, styles) = (&made["word/document.xml"], &made["word/styles.xml"]);
        let margins = "<w:pgMar w:top=\"1134\" w:right=\"567\" w:bottom=\"1134\" w:left=\"1134\"";
        assert!(body.contains(margins), "{body}");
        for set in ["<w:sz w:val=\"26\"/>", "w:line=\"240\"", "w:firstLine=\"709\""] {
            assert!(styles.contains(set), "{set}: {styles}");
        }
        assert!(!styles.contains("w:val=\"28\"") && !styles.contains("w:line=\"276\""), "{styles}");
        // The text is 10 mm wider than usual, and so are its tables.
        let usual = if is_wide { "<w:tblW w:w=\"1457" } else { "<w:tblW w:w=\"963" };
        let wider = if is_wide { "<w:tblW w:w=\"1513" } else { "<w:tblW w:w=\"1020" };
        let is_wider = body.contains(wider) || !body.contains("w:tblW");
        assert!(is_wider && !body.contains(usual), "{body}");
    }
    let plain = made(by(BundledProfile::Plain, Paper::Letter(letter())));
    let styles = &plain["word/styles.xml"];
    assert!(styles.contains("w:ascii=\"Arial\"") && !styles.contains("Times"), "{styles}");
    assert!(styles.contains("w:firstLine=\"567\""), "{styles}");
}

#[test]
fn a_profile_orders_the_parts_of_a_letter() {
    let of = |profile| {
        let text = document(by(profile, Paper::Letter(letter())));
        let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what}: {text}"));
        let LetterPaper { salutation, heading, enclosures, signature, .. } = letter();
        let salutation = salutation.expect("it has one").text;
        let parts = [&salutation, &heading.text, &enclosures.label, &signature.post.text];
        parts.map(|part| at(part))
    };
    let [salutation, heading, enclosures, signature] = of(BundledProfile::Kazakhstan);
    assert!(heading < salutation && salutation < enclosures && enclosures < signature);
    let [salutation, heading, enclosures, signature] = of(BundledProfile::Plain);
    assert!(salutation < heading && heading < signature && signature < enclosures);
}

#[test]
fn body_text_in_russian_is_hyphenated_and_nothing_else() {
    for paper in all() {
        let made = made(paper);
        assert!(made["word/settings.xml"].contains("<w:autoHyphenation/>"));
        let styles = &made["word/styles.xml"];
        let (usual, rest) = styles.split_once("</w:docDefaults>").expect("it has defaults");
        assert!(usual.contains("<w:suppressAutoHyphens/>"), "{usual}");
        assert_eq!(rest.matches("<w:suppressAutoHyphens w:val=\"0\"/>").count(), 1, "{rest}");
    }
}

#[test]
fn parts_without_places_stay_byte_for_byte() {
    let changed = [
        "word/document.xml",
        "word/header1.xml",
        "word/header2.xml",
        "word/styles.xml",
        "docProps/core.xml",
    ];
    for paper in [Paper::Letter(letter()), Paper::Minutes(minutes())] {
        let template = parts(source(paper.kind()));
        let made = made(paper);
        assert_eq!(made.keys().collect::<Vec<_>>(), template.keys().collect::<Vec<_>>());
        for (name, text) in template.iter().filter(|(name, _)| !changed.contains(&name.as_str())) {
            assert_eq!(&made[name], text, "{name}");
        }
    }
}

#[test]
fn an_offices_own_file_stays_as_it_is_but_for_its_places() {
    let own = source(Paper::Letter(letter()).kind());
    let made = parts(&fill(own, &Paper::Letter(letter())).expect("filled").bytes);
    for (name, text) in &parts(own) {
        let has_places = text.contains("{{");
        assert_eq!(made[name] == *text, !has_places, "{name}");
    }
}

#[test]
fn the_language_of_the_file_is_that_of_the_paper() {
    for (language, tag) in
        [(Language::Ru, "ru-RU"), (Language::Kk, "kk-KZ"), (Language::En, "en-GB")]
    {
        let made = made(Paper::Letter(LetterPaper { language, ..letter() }));
        assert!(made["word/styles.xml"].contains(&format!("<w:lang w:val=\"{tag}\"")));
        assert!(made["docProps/core.xml"].contains(&format!(">{tag}</dc:language>")));
    }
}

#[test]
fn the_title_of_the_file_is_that_of_the_paper_where_it_is_known() {
    let title = |paper| made(paper).remove("docProps/core.xml").expect("properties");
    assert!(title(Paper::Letter(letter())).contains(">О рекомендациях заседания</dc:title>"));
    assert!(title(Paper::Minutes(minutes())).contains(">Мәслихаттың жергілікті"));
    assert!(title(Paper::Letter(bare_letter())).contains("></dc:title>"));
}

#[test]
fn a_draft_bears_its_mark_on_every_page() {
    let marks = |paper: Paper| {
        let made = made(paper);
        ["word/header1.xml", "word/header2.xml"].map(|name| made[name].contains("string=\"ЖОБА\""))
    };
    assert_eq!(marks(Paper::Letter(bare_letter())), [true, true]);
    let done = made(Paper::Letter(letter()));
    assert!(
        !done["word/header1.xml"].contains("v:shape")
            && !done["word/header2.xml"].contains("v:shape")
    );
}

#[test]
fn what_is_missing_is_highlighted_and_nothing_else() {
    let bare = document(Paper::Letter(bare_letter()));
    assert_eq!(bare.matches("<w:highlight w:val=\"yellow\"/>").count(), 7);
    assert!(!document(Paper::Letter(letter())).contains("w:highlight"));
}

#[test]
fn text_is_kept_and_what_xml_forbids_is_replaced_and_counted() {
    let hostile = "<script>alert(\"&amp;\")</script> & {{other}} \u{202e}\u{1f600} a\0b\u{b}c";
    let text = format!("{hostile}{}", "Әлем ".repeat(600_000));
    let mut paper = letter();
    paper.recommendations[0].text = Place::said(&text);
    paper.heading = Place::said(hostile);
    let made = docx(&Paper::Letter(paper)).expect("made");
    assert_eq!(made.replaced, 4);
    let parts = parts(&made.bytes);
    let kept = "&lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt; &amp; {{other}} \
        \u{202e}\u{1f600} a\u{fffd}b\u{fffd}c";
    assert!(parts["docProps/core.xml"].contains(kept));
    assert!(parts["word/document.xml"].contains(&format!("{kept}Әлем ")));
    assert_eq!(parts["word/document.xml"].matches("Әлем ").count(), 600_000);
    schema::check("word/document.xml", &parts["word/document.xml"]);
}

#[test]
fn an_item_without_a_number_begins_with_its_text() {
    let mut paper = letter();
    paper.recommendations =
        vec![Item {
            number: String::new(), text: gap("[нет]"), reasons: None, quotes: Vec::new()
        }];
    let lines = schema::lines(&document(Paper::Letter(paper)));
    assert!(lines.contains(&"[нет]".to_owned()), "{lines:?}");
}

#[test]
fn libreoffice_reads_the_letter_line_by_line() {
    let made = docx(&Paper::Letter(letter())).expect("made");
    let expected = [
        "Институт местного самоуправления",
        "010000, г. Астана, ул. Сарайшық, 1",
        "тел. +7 (7172) 00-00-00",
        "24 ноября 2026 года № 14-07/231",
        "На № 12 от 3 ноября 2026 года",
        "Министерству национальной",
        "экономики Республики Казахстан",
        "О рекомендациях заседания",
        "Уважаемый Сұңғат Өмірұлы!",
        "Состоялось заседание о роли маслихата.",
        "Участники выработали рекомендации.",
        "1. Уточнить полномочия маслихатов.",
        "Обоснование: они не урегулированы.",
        "Абенов М.: «Полномочия не урегулированы».",
        "2. Шире привлекать жителей:",
        "сходы, слушания, опросы.",
        "О результатах просим сообщить.",
        "Приложение:\t1. Протокол на 2 л. в 1 экз.",
        "2. Список участников на 1 л. в 1 экз.",
        "С уважением,",
        "Директор",
        "А. Абенов",
        "Исп.: Г. Касымова",
        "+7 (7172) 00-00-01",
    ];
    assert_eq!(office::lines(&[&made.bytes]), [expected]);
}

#[test]
fn a_template_that_libreoffice_has_saved_says_the_same() {
    let papers = [Paper::Letter(letter()), Paper::Minutes(minutes())];
    let saved = office::saved(&[source(TemplateKind::Letter), source(TemplateKind::Minutes)]);
    let [letter, minutes] = papers.each_ref().map(|paper| docx(paper).expect("made").bytes);
    let anew = |index: usize| fill(&saved[index], &papers[index]).expect("filled").bytes;
    let lines = office::lines(&[&letter, &minutes, &anew(0), &anew(1)]);
    assert_eq!(lines[..2], lines[2..]);
    let draft = fill(&saved[0], &Paper::Letter(bare_letter())).expect("filled");
    assert!(parts(&draft.bytes)["word/header1.xml"].contains("string=\"ЖОБА\""));
}

#[test]
fn libreoffice_reads_the_minutes_line_by_line() {
    let made = docx(&Paper::Minutes(minutes())).expect("made");
    let expected = [
        "ЖЕРГІЛІКТІ ӨЗІН-ӨЗІ БАСҚАРУ ИНСТИТУТЫНЫҢ",
        "отырысының",
        "ХАТТАМАСЫ",
        "2026 жылғы 24 қараша",
        "Астана қаласы",
        "№ 3",
        "Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі",
        "Төраға: М. Әбенов",
        "Хатшы: Г. Қасымова",
        "Қатысқандар: Әбенов М. – депутат; қоғам өкілдері.",
        "Кворум бар: 19 мүшенің 16 мүшесі қатысты.",
        "КҮН ТӘРТІБІ:",
        "1. Мәслихаттың рөлі туралы (баяндамашы: А. Соловьева)",
        "2. Әртүрлі",
        "1. Мәслихаттың рөлі туралы",
        "ТЫҢДАЛДЫ:",
        "А. Соловьева, депутат – Рөлі зор.",
        "Үлкен сөз.",
        "СӨЗ СӨЙЛЕГЕНДЕР:",
        "М. Әбенов",
        "АТАП ӨТІЛДІ:",
        "Тақырып әлі де өзекті.",
        "ШЕШТІ:",
        "1.1. Өкілеттіктер нақтылансын.",
        "АТАУЛЫ ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ: қолдағандар – 16. Шешім бірауыздан қабылданды.",
        "Қолдағандар: Әбенов М.",
        "Дауысқа қойылды: регламент.",
        "ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ: қолдағандар – 16. Шешім бірауыздан қабылданды.",
        "2. Әртүрлі",
        "ШЕШТІ:",
        "2.1. Мәлімет назарға алынсын.",
        "Мәселе келесі отырысқа қалдырылды.",
        "Төраға",
        "М. Әбенов",
        "Хатшы",
        "Г. Қасымова",
        "Хаттамаға қосымша",
        "2026 жылғы 24 қараша № 3",
        "Қатысушылар тізімі",
        "Қатысқандар",
        "1. Әбенов М. – депутат",
    ];
    assert_eq!(office::lines(&[&made.bytes]), [expected]);
}

#[test]
fn a_letterhead_has_its_words_in_both_languages_in_order() {
    let russian = headed_letter();
    let kazakh = LetterPaper {
        sender: russian.sender_before.clone().expect("the other").name,
        sender_before: None,
        sender_after: Some(Sender { name: russian.sender.clone(), contacts: Vec::new() }),
        ..russian.clone()
    };
    for paper in [russian, kazakh] {
        let document = made(Paper::Letter(paper)).remove("word/document.xml").expect("a document");
        let place = |text: &str| document.find(text).unwrap_or_else(|| panic!("{text}"));
        assert!(place("Жергілікті өзін-өзі") < place("Институт местного"));
        assert!(!document.contains("{{"), "{document}");
    }
}
