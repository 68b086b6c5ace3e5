//! Papers with a text for each place.

use hattama_domain::attachment::Attachment;
use hattama_domain::gap::GapKind;
use hattama_domain::language::Language::{self, Kk};
use hattama_domain::noun::ItemRef;
use hattama_domain::noun::Noun;
use hattama_domain::sheet::SheetKind;
use hattama_domain::text::TextKind;
use uuid::Uuid;

use super::*;

/// The width and the height of a page, in points.
pub const A4: (f32, f32) = (595.276, 841.89);
pub const KAZAKH: &str = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі";

pub fn spot(number: u128) -> Spot {
    let item = ItemRef { noun: Noun::Letter, id: Uuid::from_u128(number) };
    Spot { item, text: Some(TextKind::LetterHeading), gap: None }
}

pub fn at(number: u128, text: &str) -> Place {
    Place::at(text, spot(number))
}

pub fn gap(number: u128, text: &str) -> Place {
    Place::missing(text, Spot { gap: Some(GapKind::Signatory), ..spot(number) })
}

pub const OPENING: u128 = 8;
pub const CLOSING: u128 = 9;
pub const SIGNATORY: u128 = 31;

pub fn letter(language: Language) -> LetterPaper {
    let say = |ru: &str, kk: &str| if language == Kk { kk.to_owned() } else { ru.to_owned() };
    let item = |number: u128, text: String| Item {
        number: number.to_string(),
        text: at(10 + number, &text),
        reasons: None,
        quotes: Vec::new(),
    };
    LetterPaper {
        language,
        draft: None,
        filed: Filed { date: None, number: None, name: "\0".into() },
        layout: Layout::default(),
        sender: at(0, &say("ИНСТИТУТ ПАРЛАМЕНТАРИЗМА", "ПАРЛАМЕНТАРИЗМ ИНСТИТУТЫ")),
        contacts: vec![at(1, &say("г. Астана, ул. Кунаева, 12/1", "Астана қ., Қонаев к-сі, 12/1"))],
        sender_before: None,
        sender_after: None,
        emblem: None,
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

pub fn minutes(language: Language) -> MinutesPaper {
    let say = |ru: &str, kk: &str| if language == Kk { kk.to_owned() } else { ru.to_owned() };
    let line = |text: String, strong| TitleLine { text, strong };
    MinutesPaper {
        language,
        draft: None,
        filed: Filed::default(),
        layout: Layout::default(),
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
            recommended: None,
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

pub fn sheet(kind: SheetKind, rows: usize) -> SheetPaper {
    let columns = [("number", 16), ("recommendation", 92), ("addressee", 149)];
    let row = columns.map(|(name, _)| {
        let text = if name == "number" { "1." } else { KAZAKH };
        (name.to_owned(), at(12, text))
    });
    let is_wide = matches!(kind, SheetKind::Register | SheetKind::Recommendations);
    SheetPaper {
        kind: kind.into(),
        language: Kk,
        draft: None,
        filed: Filed::default(),
        layout: Layout::default(),
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
        book: None,
    }
}

/// Two rings, in the colours of no state.
pub const EMBLEM: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<circle cx="50" cy="50" r="46" fill="#f2d16b" stroke="#8a6d1a" stroke-width="4"/>
<circle cx="50" cy="50" r="24" fill="#1f6f8b"/></svg>"##;

/// A letter under a letterhead in both languages, with an emblem.
pub fn headed_letter(language: Language) -> LetterPaper {
    let (kk, ru) = (letter(Kk), letter(Language::Ru));
    let long = |place: Place, end: &str| Place { text: format!("{} {end}", place.text), ..place };
    let kk_name = long(kk.sender, "ҚОҒАМДЫҚ БІРЛЕСТІГІ");
    let ru_name = long(ru.sender, "ОБЩЕСТВЕННОЕ ОБЪЕДИНЕНИЕ");
    let phone = at(1, "тел.: +7 (7172) 74-00-00");
    let contacts = |first: Vec<Place>| first.into_iter().chain([phone.clone()]).collect();
    let kazakh = Sender { name: kk_name, contacts: contacts(kk.contacts) };
    let russian = Sender { name: ru_name, contacts: contacts(ru.contacts) };
    let (own, before, after) = match language {
        Kk => (kazakh, None, Some(russian)),
        _ => (russian, Some(kazakh), None),
    };
    LetterPaper {
        sender: own.name,
        contacts: own.contacts,
        sender_before: before,
        sender_after: after,
        emblem: Some(Emblem {
            file: Attachment { hash: "e1".to_owned(), name: "эмблема.svg".to_owned() },
            label: "Эмблема организации".to_owned(),
        }),
        ..letter(language)
    }
}

/// A press that has the emblem.
pub fn press_with_emblem() -> Press {
    Press::with_pictures(|picture| (picture.hash == "e1").then(|| EMBLEM.into()))
}
