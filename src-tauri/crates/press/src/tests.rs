mod golden;

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use hattama_domain::gap::GapKind;
use hattama_domain::language::Language::{self, Kk, Ru};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::sheet::SheetKind;
use hattama_domain::text::TextKind;
use uuid::Uuid;

use super::faces::Faces;
use super::*;
use hattama_documents::*;

const A4: LaidPage = LaidPage { width: 595.276, height: 841.89 };
const KAZAKH: &str = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі";

fn spot(number: u128) -> Spot {
    let item = ItemRef { noun: Noun::Letter, id: Uuid::from_u128(number) };
    Spot { item, text: Some(TextKind::LetterHeading), gap: None }
}

fn at(number: u128, text: &str) -> Place {
    Place::at(text, spot(number))
}

fn gap(number: u128, text: &str) -> Place {
    Place::missing(text, Spot { gap: Some(GapKind::Signatory), ..spot(number) })
}

const OPENING: u128 = 8;
const CLOSING: u128 = 9;
const SIGNATORY: u128 = 31;

fn letter(language: Language) -> LetterPaper {
    let say = |ru: &str, kk: &str| if language == Kk { kk.to_owned() } else { ru.to_owned() };
    let item = |number: u128, text: String| Item {
        number: number.to_string(),
        text: at(10 + number, &text),
        reasons: None,
    };
    LetterPaper {
        language,
        draft: None,
        filed: Filed { date: None, number: None, name: "\0".into() },
        sender: at(0, &say("ИНСТИТУТ ПАРЛАМЕНТАРИЗМА", "ПАРЛАМЕНТАРИЗМ ИНСТИТУТЫ")),
        contacts: vec![at(1, &say("г. Астана, ул. Кунаева, 12/1", "Астана қ., Қонаев к-сі, 12/1"))],
        date: at(2, &say("24 ноября 2026 года", "2026 жылғы 24 қараша")),
        number: at(3, "№ 14-07/231"),
        in_reply_to: Some(at(
            4,
            &say("На № 12 от 3 ноября 2026 года", "2026 ж. 3 қарашадағы № 12-ге"),
        )),
        addressee: vec![at(5, &say("Маслихату города Астаны", "Астана қаласының мәслихатына"))],
        heading: at(6, &say("О рекомендациях заседания", "Отырыстың ұсынымдары туралы")),
        salutation: Some(at(7, &say("Уважаемый Серик Макашевич!", "Құрметті Серік Мақашұлы!"))),
        opening: vec![at(
            OPENING,
            &say(
                "24 ноября 2026 года состоялось заседание о роли маслихата как органа местного \
                 самоуправления. Участники выработали рекомендации:",
                "2026 жылғы 24 қарашада мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі \
                 туралы отырыс өтті. Қатысушылар мынадай ұсынымдар әзірледі:",
            ),
        )],
        recommendations: vec![
            Item {
                reasons: Some(at(20, &say("Основание: пункт 1.", "Негіздеме: 1-тармақ."))),
                ..item(
                    1,
                    say("Определить функции органов.", "Органдардың функциялары айқындалсын."),
                )
            },
            item(2, say("Расширить участие граждан.", "Азаматтардың қатысуы кеңейтілсін.")),
        ],
        closing: vec![at(
            CLOSING,
            &say(
                "Просим сообщить о принятом решении.",
                "Қабылданған шешім туралы хабарлауыңызды сұраймыз.",
            ),
        )],
        enclosures: Labelled {
            label: say("Приложение:", "Қосымша:"),
            places: vec![Place::said(say(
                "протокол на 2 л. в 1 экз.",
                "хаттама, 2 парақ, 1 данада",
            ))],
        },
        valediction: say("С уважением,", "Құрметпен,"),
        signature: Signature {
            post: at(30, &say("Директор", "Директор")),
            name: at(SIGNATORY, &say("И. Иванов", "Ғ. Әбенов")),
        },
        executor: Executor {
            label: say("Исп.:", "Орынд.:"),
            name: at(40, &say("А. Сарсенова", "Ә. Сәрсенова")),
            phone: at(41, "8 (7172) 55-12-34"),
        },
    }
}

fn minutes(language: Language) -> MinutesPaper {
    let say = |ru: &str, kk: &str| if language == Kk { kk.to_owned() } else { ru.to_owned() };
    let line = |text: String, strong| TitleLine { text, strong };
    MinutesPaper {
        language,
        draft: None,
        filed: Filed::default(),
        body: at(0, &say("ИНСТИТУТ ПАРЛАМЕНТАРИЗМА", "ПАРЛАМЕНТАРИЗМ ИНСТИТУТЫ")),
        title: if language == Kk {
            vec![line("отырысының".into(), false), line("ХАТТАМАСЫ".into(), true)]
        } else {
            vec![line("ПРОТОКОЛ".into(), true), line("заседания".into(), false)]
        },
        date: gap(1, &say("дата не указана", "күні көрсетілмеген")),
        place: at(2, &say("г. Астана", "Астана қаласы")),
        number: at(3, "№ ____"),
        topic: at(4, &say("Роль маслихата", "Мәслихаттың рөлі")),
        roles: vec![Role {
            label: say("Председатель:", "Төраға:"),
            name: gap(5, &say("не указан", "көрсетілмеген")),
        }],
        attendance: vec![Attendance {
            label: say("Присутствовали:", "Қатысқандар:"),
            places: vec![
                Attendee {
                    who: at(6, &say("Соловьева А.", "А. Соловьева")), after: "; ".into()
                },
                Attendee {
                    who: at(7, &say("Абенов М.", "М. Әбенов")), after: ".".into()
                },
            ],
        }],
        quorum: None,
        agenda: Agenda {
            label: say("Повестка дня:", "Күн тәртібі:"),
            items: vec![AgendaLine {
                number: "1.".into(),
                title: at(8, &say("Опыт реформ", "Реформа тәжірибесі")),
                rapporteurs: Some(at(8, &say("(докладчик: Абенов М.)", "(баяндамашы: М. Әбенов)"))),
            }],
            none: None,
        },
        items: vec![MinutesItem {
            number: "1.".into(),
            title: Some(at(8, &say("Опыт реформ", "Реформа тәжірибесі"))),
            heard: Some(Spoken {
                label: say("СЛУШАЛИ:", "ТЫҢДАЛДЫ:"),
                speeches: vec![SpokenLine {
                    who: at(11, &say("Соловьеву А.", "А. Соловьева")),
                    capacity: say(", депутата Мажилиса", ", Мәжіліс депутаты"),
                    between: " – ".into(),
                    text: Some(at(11, &say("о роли маслихата.", "мәслихаттың рөлі туралы."))),
                }],
            }),
            spoke: None,
            noted: Some(Labelled {
                label: say("ОТМЕТИЛИ:", "АТАП ӨТІЛДІ:"),
                places: vec![at(10, &say("Тема остаётся актуальной.", "Тақырып әлі де өзекті."))],
            }),
            decided: Some(Decided {
                label: say("РЕШИЛИ:", "ШЕШТІ:"),
                items: vec![DecidedItem {
                    number: "1.1.".into(),
                    text: at(
                        CLOSING,
                        &say("Рекомендовать министерству …", "Министрлікке … ұсынылсын."),
                    ),
                    votes: Vec::new(),
                }],
            }),
            votes: Vec::new(),
            carried: None,
        }],
        certified: None,
        signatures: vec![
            Signature {
                post: Place::said(say("Председатель", "Төраға")),
                name: gap(5, &say("не указан", "көрсетілмеген")),
            },
            Signature {
                post: Place::said(say("Секретарь", "Хатшы")),
                name: at(SIGNATORY, &say("А. Сарсенова", "Ә. Сәрсенова")),
            },
        ],
        annex: None,
    }
}

/// The text of the PDF as poppler reads it.
fn text_of(made: &Made) -> String {
    poppler("pdftotext", &["-layout"], made, &["-"])
}

fn poppler(program: &str, before: &[&str], made: &Made, after: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, &made.bytes).expect("written");
    let output = Command::new(program).args(before).arg(&path).args(after).output();
    let output = output.unwrap_or_else(|error| panic!("{program} of poppler-utils: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// With a space for any blanks and ends of lines.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn boxes_of(laid: &Laid, number: u128) -> Vec<LaidBox> {
    let boxes = laid.boxes().iter();
    boxes.filter(|laid| laid.spot.item == spot(number).item).copied().collect()
}

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
        let made = press.pdf(&Paper::Letter(letter)).expect("a PDF");
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
        let made = press.pdf(&Paper::Minutes(minutes(language))).expect("a PDF");
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
    let text = flat(&text_of(&press.pdf(&paper).expect("a PDF")));
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
    let text = text_of(&Press::new().pdf(&Paper::Minutes(paper)).expect("a PDF"));
    let pages: Vec<_> = text.split('\u{C}').collect();
    assert!(pages[1].contains("СПИСОК УЧАСТНИКОВ") && !pages[0].contains("СПИСОК УЧАСТНИКОВ"));
    assert!(pages[1].contains("29. Соловьева А., депутат Мажилиса"), "{}", pages[1]);
}

#[test]
fn a_pdf_is_made_for_archives_and_readers() {
    let mut paper = letter(Kk);
    paper.filed.date = NaiveDate::from_ymd_opt(2026, 11, 24);
    let made = Press::new().pdf(&Paper::Letter(paper)).expect("a PDF");
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
fn an_undated_pdf_is_made_for_readers_and_has_no_other_date() {
    let made = Press::new().pdf(&Paper::Letter(letter(Ru))).expect("a PDF");
    let metadata = String::from_utf8_lossy(&made.bytes);
    assert!(metadata.contains("<pdfuaid:part>1<") && !metadata.contains("<pdfaid:part>"));
    let info = poppler("pdfinfo", &[], &made, &[]);
    assert!(!info.contains("CreationDate"), "{info}");
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = Paper::Minutes(minutes(Kk));
    let one = Press::new().pdf(&paper).expect("a PDF");
    let press = Press::new();
    press.pdf(&Paper::Letter(letter(Ru))).expect("another PDF between");
    let same = thread::scope(|scope| {
        let makers: Vec<_> =
            (0..4).map(|_| scope.spawn(|| press.pdf(&paper).expect("a PDF") == one)).collect();
        makers.into_iter().all(|maker| maker.join().expect("no panic"))
    });
    assert!(same);
}

#[test]
fn pages_are_numbered_from_the_second_on() {
    let mut paper = letter(Ru);
    paper.opening = vec![at(OPENING, &"Слово о местном самоуправлении.\n".repeat(70))];
    let text = text_of(&Press::new().pdf(&Paper::Letter(paper)).expect("a PDF"));
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
        assert!((page.width - A4.width).abs() < 0.01 && (page.height - A4.height).abs() < 0.01);
    }
    for number in (0..=9).chain([11, 12, 20, 30, 31, 40, 41]) {
        let boxes = boxes_of(&laid, number);
        assert!(!boxes.is_empty(), "spot {number}");
        for laid in boxes {
            assert!(laid.left >= 85.0 && laid.left + laid.width <= A4.width - 28.0, "{laid:?}");
            assert!(laid.top >= 53.0 && laid.top + laid.height <= A4.height - 53.0, "{laid:?}");
            assert!(laid.width > 20.0 && (10.0..25.0).contains(&laid.height), "{laid:?}");
        }
    }
    // As a reader sees it: the addressee right of the date, the heading under both, the name right
    // of the post, the executor at the very bottom.
    let first = |number| boxes_of(&laid, number)[0];
    assert!(first(5).left > A4.width / 2.0 && first(5).top == first(2).top);
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
    let text = poppler("pdftotext", &[], &press.pdf(&paper).expect("a PDF"), &["-"]);
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
    let text = text_of(&Press::new().pdf(&Paper::Letter(paper)).expect("a PDF"));
    assert!(text.contains("79. справка") && text.contains("И. Иванов"));
}

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
    press.pdf(&Paper::Letter(empty)).expect("a PDF");
    let mut empty = minutes(Kk);
    empty.title.clear();
    empty.items.clear();
    empty.agenda.items.clear();
    empty.attendance.clear();
    empty.roles.clear();
    empty.signatures.clear();
    press.pdf(&Paper::Minutes(empty)).expect("a PDF");
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
    let made = press.pdf(&Paper::Letter(paper)).expect("a PDF");
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
    let made = press.pdf(&Paper::Letter(paper)).expect("a PDF");
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
        press.pdf(&Paper::Letter(paper)).expect("a PDF");
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

fn sheet(kind: SheetKind, rows: usize) -> SheetPaper {
    let columns = [("number", 16), ("recommendation", 92), ("addressee", 149)];
    let row = columns.map(|(name, _)| {
        let text = if name == "number" { "1." } else { KAZAKH };
        (name.to_owned(), at(12, text))
    });
    let is_wide = matches!(kind, SheetKind::Register | SheetKind::Recommendations);
    SheetPaper {
        kind,
        language: Kk,
        draft: None,
        filed: Filed::default(),
        body: at(0, "ПАРЛАМЕНТАРИЗМ ИНСТИТУТЫ"),
        title: vec![TitleLine { text: "ҰСЫНЫМДАР ТІЗБЕСІ".into(), strong: true }],
        topic: at(4, "Мәслихаттың рөлі"),
        facts: minutes(Kk).roles,
        opening: vec![at(OPENING, "Сізді отырысқа қатысуға шақырамыз.")],
        agenda: Some(minutes(Kk).agenda),
        table: is_wide.then(|| Table {
            columns: columns.map(|(name, width)| Column { name: name.to_owned(), width }).to_vec(),
            labels: columns.map(|(name, _)| (name.to_owned(), format!("Баған {name}"))).into(),
            rows: vec![row.into(); rows],
            none: None,
        }),
        closing: vec![at(CLOSING, "Растауыңызды сұраймыз.")],
        signatures: minutes(Kk).signatures,
    }
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
    let made = Press::new().pdf(&Paper::Sheet(sheet(SheetKind::Register, 120))).expect("a PDF");
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
    let text = flat(&text_of(&Press::new().pdf(&Paper::Minutes(paper)).expect("a PDF")));
    assert!(text.contains("Үзінді көшірме дұрыс: Хатшы Ә. Сәрсенова"), "{text}");
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
        let made = press.pdf(&paper).expect("a PDF");
        poppler("qpdf", &["--check"], &made, &[]);
        let fonts = poppler("pdffonts", &[], &made, &[]);
        assert!(fonts.lines().skip(2).all(|font| flat(font).contains("yes yes yes")), "{fonts}");
        assert!(text_of(&made).contains(KAZAKH));
    }
}
