//! Where things stand on the pages, and where a click on them leads.

use hattama_domain::gap::GapKind;
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::sheet::SheetKind;

use super::*;

#[test]
fn a_letter_has_all_its_words_on_one_page() {
    let press = Press::new();
    for language in [Ru, Kk] {
        let letter = letter(language);
        let places = [&letter.sender, &letter.date, &letter.number, &letter.heading];
        let mut words: Vec<_> =
            places.into_iter().chain(&letter.opening).chain(&letter.closing).collect();
        words.extend([
            &letter.signature.name,
            &letter.executor.phone,
            &letter.enclosures.places[0],
        ]);
        words.extend(letter.recommendations.iter().map(|item| &item.text));
        let words: Vec<_> = words.into_iter().map(|place| place.text.clone()).collect();
        let made = press.pdf(&Paper::Letter(letter), today()).expect("a PDF");
        let text = text_of(&made);
        assert_eq!(text.matches('\u{C}').count(), 1, "pages of {text}");
        let text = flat(&text);
        for words in words.iter().map(|words| flat(words)) {
            assert!(text.contains(&words), "{words:?} is not in {text}");
        }
        assert_eq!(made.replaced, 0);
    }
}

#[test]
fn russian_is_hyphenated_and_kazakh_is_not() {
    let press = Press::new();
    // A PDF for readers ends a line within a word with a soft hyphen.
    let broken = |language, words: &str| {
        let mut letter = letter(language);
        letter.opening = vec![at(1, &words.repeat(60))];
        let text = text_of(&press.pdf(&Paper::Letter(letter), today()).expect("a PDF"));
        text.lines().filter(|line| line.ends_with('\u{ad}')).count()
    };
    assert!(broken(Ru, "усовершенствование законодательства ") > 2);
    // There are no patterns for it.
    assert_eq!(broken(Kk, "заңнамасын жетілдірушілерге "), 0);
}

#[test]
fn minutes_have_their_parts_in_order() {
    let press = Press::new();
    let parts = |language| match language {
        Kk => [
            "ИНСТИТУТЫ",
            "отырысының ХАТТАМАСЫ",
            "Төраға:",
            "Қатысқандар:",
            "Күн тәртібі:",
            "1. Реформа",
            "ТЫҢДАЛДЫ:",
            "депутаты – мәслихаттың рөлі",
            "АТАП ӨТІЛДІ:",
            "ШЕШТІ:",
            "1.1. Министрлікке",
            "Хатшы",
        ],
        _ => [
            "ИНСТИТУТ",
            "ПРОТОКОЛ заседания",
            "Председатель:",
            "Присутствовали:",
            "Повестка дня:",
            "1. Опыт",
            "СЛУШАЛИ:",
            "депутата Мажилиса – о роли",
            "ОТМЕТИЛИ:",
            "РЕШИЛИ:",
            "1.1. Рекомендовать",
            "Секретарь",
        ],
    };
    for language in [Ru, Kk] {
        let made = press.pdf(&Paper::Minutes(minutes(language)), today()).expect("a PDF");
        let text = flat(&text_of(&made));
        let mut rest = text.as_str();
        for part in parts(language) {
            let found = rest.find(part).unwrap_or_else(|| panic!("{part:?} is not in {rest}"));
            rest = &rest[found + part.len()..];
        }
    }
}

#[test]
fn minutes_of_a_live_session_have_quorum_and_votes_that_can_be_clicked() {
    let mut paper = minutes(Kk);
    paper.quorum = Some(at(50, "Кворум бар: 19 мүшенің 16 мүшесі қатысты."));
    let vote = |number, subject| Voted {
        subject,
        label: "АТАУЛЫ ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ:".into(),
        result: at(number, "қолдағандар – 16. Шешім бірауыздан қабылданды."),
        names: vec![at(number, "Қолдағандар: Әбенов М.")],
    };
    let item = &mut paper.items[0];
    item.decided.as_mut().expect("decided").items[0].votes = vec![vote(51, None)];
    item.votes = vec![vote(52, Some(at(53, "Дауысқа қойылды: регламент.")))];
    item.carried = Some(at(54, "Мәселе келесі отырысқа қалдырылды."));
    let paper = Paper::Minutes(paper);
    let press = Press::new();
    let laid = press.lay_out(&paper).expect("laid out");
    let places = [50, 51, 53, 52, 54, SIGNATORY].map(|number| {
        let laid = boxes_of(&laid, number);
        laid.first().map(|laid| (laid.page, laid.top)).unwrap_or_else(|| panic!("spot {number}"))
    });
    assert!(places.is_sorted(), "{places:?}");
    let text = flat(&text_of(&press.pdf(&paper, today()).expect("a PDF")));
    assert!(text.contains("ҚОРЫТЫНДЫСЫ: қолдағандар – 16. Шешім бірауыздан"), "{text}");
    assert!(text.contains("Дауысқа қойылды: регламент. АТАУЛЫ"), "{text}");
}

#[test]
fn the_annex_has_a_page_of_its_own() {
    let mut paper = minutes(Ru);
    let person = |number: u32| AnnexLine {
        number: number.to_string(),
        who: at(50, "Соловьева А."),
        capacity: ", депутат Мажилиса".into(),
    };
    paper.annex = Some(Annex {
        label: "Приложение к протоколу".into(),
        title: "СПИСОК УЧАСТНИКОВ".into(),
        lists: vec![AnnexList {
            label: "Присутствовали:".into(),
            people: (1..30).map(person).collect(),
        }],
    });
    let text = text_of(&Press::new().pdf(&Paper::Minutes(paper), today()).expect("a PDF"));
    let pages: Vec<_> = text.split('\u{C}').collect();
    assert!(pages[1].contains("СПИСОК УЧАСТНИКОВ") && !pages[0].contains("СПИСОК УЧАСТНИКОВ"));
    assert!(pages[1].contains("29. Соловьева А., депутат Мажилиса"), "{}", pages[1]);
}

#[test]
fn pages_are_numbered_from_the_second_on() {
    let mut paper = letter(Ru);
    paper.opening = vec![at(OPENING, &"Слово о местном самоуправлении.\n".repeat(70))];
    let text = text_of(&Press::new().pdf(&Paper::Letter(paper), today()).expect("a PDF"));
    let first_lines: Vec<_> = text
        .split_terminator('\u{C}')
        .filter_map(|page| page.lines().find(|line| !line.trim().is_empty()))
        .collect();
    assert!(first_lines.len() > 2);
    assert_eq!(first_lines[0].trim(), "ИНСТИТУТ ПАРЛАМЕНТАРИЗМА");
    for (number, line) in (2..).zip(&first_lines[1..]) {
        assert_eq!(line.trim(), number.to_string());
    }
}

#[test]
fn boxes_lie_on_their_pages_and_lead_to_their_spots() {
    let press = Press::new();
    let laid = press.lay_out(&Paper::Letter(letter(Ru))).expect("laid out");
    assert_eq!(laid.pages().len(), 1);
    for page in laid.pages() {
        assert!((page.width - A4.0).abs() < 0.01 && (page.height - A4.1).abs() < 0.01);
    }
    for number in (0..=9).chain([11, 12, 20, 30, 31, 40, 41]) {
        let boxes = boxes_of(&laid, number);
        assert!(!boxes.is_empty(), "spot {number}");
        for laid in boxes {
            assert!(laid.left >= 85.0 && laid.left + laid.width <= A4.0 - 28.0, "{laid:?}");
            assert!(laid.top >= 53.0 && laid.top + laid.height <= A4.1 - 53.0, "{laid:?}");
            assert!(laid.width > 20.0 && (10.0..25.0).contains(&laid.height), "{laid:?}");
        }
    }
    // As a reader sees it: the addressee right of the date, the heading under both, the name right
    // of the post, the executor at the very bottom.
    let first = |number| boxes_of(&laid, number)[0];
    assert!(first(5).left > A4.0 / 2.0 && first(5).top == first(2).top);
    assert!(first(6).top > first(5).top && first(6).left < 86.0);
    assert!(first(31).left > first(30).left + first(30).width && first(31).top == first(30).top);
    assert!(first(41).top > 740.0);
    // The number, its box and its text are on the first of two lines.
    assert_eq!(boxes_of(&laid, OPENING).len(), 2);
}

#[test]
fn a_page_becomes_an_image_of_the_width_asked_for() {
    let mut paper = letter(Kk);
    paper.draft = Some("ЖОБА".into());
    let laid = Press::new().lay_out(&Paper::Letter(paper)).expect("laid out");
    let png = laid.png(0, 800).expect("an image");
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let side =
        |from: usize| u32::from_be_bytes(png[from..from + 4].try_into().expect("four bytes"));
    assert_eq!((side(16), side(20)), (800, 1131));
    assert_eq!(laid.png(1, 800), None);
}

#[test]
fn a_draft_says_so_on_every_page_and_shows_its_gaps() {
    let press = Press::new();
    let mut paper = minutes(Kk);
    paper.draft = Some("ЖОБА".into());
    paper.items = vec![paper.items[0].clone(); 5];
    let paper = Paper::Minutes(paper);
    let text = poppler("pdftotext", &[], &press.pdf(&paper, today()).expect("a PDF"), &["-"]);
    for page in text.split_terminator('\u{C}') {
        // It stands aslant, and is read in pieces.
        assert!(page.split_whitespace().collect::<String>().contains("ЖОБА"), "{page}");
    }
    let laid = press.lay_out(&paper).expect("laid out");
    let gap = laid.boxes().iter().find(|laid| laid.spot.gap == Some(GapKind::Signatory));
    assert!(gap.is_some());
}

#[test]
fn a_signature_stands_under_text() {
    let press = Press::new();
    let mut pages = Vec::new();
    for sentences in 1..=12 {
        for lines in (2..30).step_by(2) {
            let mut paper = letter(Ru);
            paper.opening = vec![at(OPENING, &"Слово о местном самоуправлении.\n".repeat(lines))];
            paper.closing =
                vec![at(CLOSING, &"Просим сообщить о принятом решении. ".repeat(sentences))];
            pages.push(signed_under_text(&press, &Paper::Letter(paper)));
            let mut paper = minutes(Ru);
            paper.items[0].noted.as_mut().expect("noted").places =
                vec![at(OPENING, &"Слово о местном самоуправлении.\n".repeat(lines))];
            paper.items[0].decided.as_mut().expect("decided").items[0].text =
                at(CLOSING, &"Рекомендовать министерству. ".repeat(sentences));
            pages.push(signed_under_text(&press, &Paper::Minutes(paper)));
        }
    }
    assert!(pages.contains(&1) && pages.contains(&2), "lengths around the end of a page");
}

/// Asserts that the last paragraph has a line on the page of the signature, two if it has so many
/// in all; gives the number of pages.
fn signed_under_text(press: &Press, paper: &Paper) -> usize {
    let laid = press.lay_out(paper).expect("laid out");
    let signature = boxes_of(&laid, SIGNATORY)[0];
    let lines = boxes_of(&laid, CLOSING);
    let with_it = lines.iter().filter(|line| line.page == signature.page).count();
    assert!(with_it >= lines.len().min(2), "{signature:?} with only {with_it} of {lines:#?}");
    assert_eq!(signature.page as usize + 1, laid.pages().len());
    laid.pages().len()
}

#[test]
fn a_long_ending_takes_the_pages_that_it_needs() {
    let mut paper = letter(Ru);
    paper.enclosures.places =
        (1..80).map(|number| Place::said(format!("{number}. справка"))).collect();
    let text = text_of(&Press::new().pdf(&Paper::Letter(paper), today()).expect("a PDF"));
    assert!(text.contains("79. справка") && text.contains("И. Иванов"));
}

#[test]
fn sheets_are_laid_out_upright_or_on_their_side() {
    let press = Press::new();
    for kind in SheetKind::ALL {
        let sheet = sheet(kind, 1);
        let is_wide = sheet.is_wide();
        let laid = press.lay_out(&Paper::Sheet(sheet)).expect("laid out");
        let page = laid.pages()[0];
        assert_eq!(page.width > page.height, is_wide, "{kind:?}");
        for number in [0, 4, OPENING, CLOSING, SIGNATORY] {
            assert!(!boxes_of(&laid, number).is_empty(), "{kind:?} has no spot {number}");
        }
    }
}

#[test]
fn the_head_of_a_table_comes_again_on_each_page() {
    let made =
        Press::new().pdf(&Paper::Sheet(sheet(SheetKind::Register, 120)), today()).expect("a PDF");
    let text = text_of(&made);
    let pages: Vec<_> = text.split_terminator('\u{C}').collect();
    assert!(pages.len() > 2);
    assert!(pages.iter().all(|page| page.contains("Баған addressee") || !page.contains("ӘҒҚ")));
    assert!(pages[pages.len() - 1].contains("Ә. Сәрсенова"));
}

#[test]
fn an_extract_is_certified_over_the_signature() {
    let mut paper = minutes(Kk);
    paper.certified = Some("Үзінді көшірме дұрыс:".into());
    paper.signatures.remove(0);
    let text = flat(&text_of(&Press::new().pdf(&Paper::Minutes(paper), today()).expect("a PDF")));
    assert!(text.contains("Үзінді көшірме дұрыс: Хатшы Ә. Сәрсенова"), "{text}");
}

#[test]
fn a_page_looks_otherwise_only_where_something_on_it_has_changed() {
    let press = Press::new();
    let looks = |minutes: &MinutesPaper| {
        let laid = press.lay_out(&Paper::Minutes(minutes.clone())).expect("laid out");
        laid.pages().iter().map(|page| page.look).collect::<Vec<_>>()
    };
    let mut paper = minutes(Ru);
    paper.items = std::iter::repeat_n(paper.items, 30).flatten().collect();
    let before = looks(&paper);
    assert!(before.len() > 2, "{} pages", before.len());
    assert_eq!(looks(&paper), before);
    paper.signatures[0].name.text.push('.');
    let after = looks(&paper);
    let (last, others) = (before.len() - 1, ..before.len() - 1);
    assert_eq!(after[others], before[others]);
    assert_ne!(after[last], before[last]);
}
