//! Papers made by hand, with everything in them and with next to nothing.

use hattama_domain::language::Language;
use hattama_domain::settings::TemplateKind;
use hattama_domain::sheet::SheetKind;

use crate::*;

pub fn gap(text: &str) -> Place {
    Place { missing: true, ..Place::said(text) }
}

fn said(texts: &[&str]) -> Vec<Place> {
    texts.iter().copied().map(Place::said).collect()
}

fn item(number: &str, text: &str, reasons: Option<&str>) -> Item {
    let reasons = reasons.map(Place::said);
    Item { number: number.to_owned(), text: Place::said(text), reasons, quotes: Vec::new() }
}

/// A letter in Russian with all its parts.
pub fn letter() -> LetterPaper {
    LetterPaper {
        language: Language::Ru,
        draft: None,
        filed: Filed::default(),
        layout: Layout::default(),
        sender: Place::said("Институт местного самоуправления"),
        contacts: said(&["010000, г. Астана, ул. Сарайшық, 1", "тел. +7 (7172) 00-00-00"]),
        sender_before: None,
        sender_after: None,
        emblem: None,
        date: Place::said("24 ноября 2026 года"),
        number: Place::said("№ 14-07/231"),
        in_reply_to: Some(Place::said("На № 12 от 3 ноября 2026 года")),
        addressee: said(&["Министерству национальной", "экономики Республики Казахстан"]),
        heading: Place::said("О рекомендациях заседания"),
        salutation: Some(Place::said("Уважаемый Сұңғат Өмірұлы!")),
        opening: said(&[
            "Состоялось заседание о роли маслихата.\n\nУчастники выработали рекомендации.",
        ]),
        recommendations: vec![
            Item {
                quotes: said(&["Абенов М.: «Полномочия не урегулированы»."]),
                ..item(
                    "1.",
                    "Уточнить полномочия маслихатов.",
                    Some("Обоснование: они не урегулированы."),
                )
            },
            item("2.", "Шире привлекать жителей:\nсходы, слушания, опросы.", None),
        ],
        closing: said(&["О результатах просим сообщить."]),
        enclosures: Labelled {
            label: "Приложение:".to_owned(),
            places: said(&[
                "1. Протокол на 2 л. в 1 экз.",
                "2. Список участников на 1 л. в 1 экз.",
            ]),
        },
        valediction: "С уважением,".to_owned(),
        signature: Signature {
            post: Place::said("Директор"), name: Place::said("А. Абенов")
        },
        executor: Executor {
            label: "Исп.:".to_owned(),
            name: Place::said("Г. Касымова"),
            phone: Place::said("+7 (7172) 00-00-01"),
        },
    }
}

/// A letter in Russian under a letterhead in both languages.
pub fn headed_letter() -> LetterPaper {
    let other = Sender {
        name: Place::said("Жергілікті өзін-өзі басқару институты"),
        contacts: said(&["010000, Астана қ., Сарайшық к-сі, 1"]),
    };
    LetterPaper { sender_before: Some(other), ..letter() }
}

/// A letter in Kazakh with as little as can be, and that missing.
pub fn bare_letter() -> LetterPaper {
    LetterPaper {
        language: Language::Kk,
        draft: Some("ЖОБА".to_owned()),
        filed: Filed::default(),
        layout: Layout::default(),
        sender: gap("[ұйым көрсетілмеген]"),
        contacts: Vec::new(),
        sender_before: None,
        sender_after: None,
        emblem: None,
        date: Place::said("20__ жылғы «___» ____________"),
        number: Place::said("№ ____"),
        in_reply_to: None,
        addressee: vec![gap("[кімге екені көрсетілмеген]")],
        heading: gap("[отырыстың атауы жоқ]"),
        salutation: None,
        opening: Vec::new(),
        recommendations: vec![Item {
            number: String::new(),
            text: gap("[ұсынымдар жоқ]"),
            reasons: None,
            quotes: Vec::new(),
        }],
        closing: Vec::new(),
        enclosures: Labelled { label: "Қосымша:".to_owned(), places: Vec::new() },
        valediction: "Құрметпен,".to_owned(),
        signature: Signature {
            post: gap("[лауазымы жоқ]"), name: gap("[қол қоюшы жоқ]")
        },
        executor: Executor {
            label: "Орынд.:".to_owned(),
            name: gap("[орындаушы жоқ]"),
            phone: Place::default(),
        },
    }
}

fn speech(who: &str, capacity: &str, text: Option<&str>) -> SpokenLine {
    SpokenLine {
        who: Place::said(who),
        capacity: capacity.to_owned(),
        between: text.map_or("", |_| " – ").to_owned(),
        text: text.map(Place::said),
    }
}

fn decided(number: &str, text: &str, votes: Vec<Voted>) -> DecidedItem {
    DecidedItem { number: number.to_owned(), text: Place::said(text), votes }
}

fn vote(label: &str, names: &[&str]) -> Voted {
    Voted {
        subject: None,
        label: label.to_owned(),
        result: Place::said("қолдағандар – 16. Шешім бірауыздан қабылданды."),
        names: said(names),
    }
}

/// Minutes in Kazakh with all their parts.
pub fn minutes() -> MinutesPaper {
    MinutesPaper {
        language: Language::Kk,
        draft: None,
        filed: Filed::default(),
        layout: Layout::default(),
        body: Place::said("ЖЕРГІЛІКТІ ӨЗІН-ӨЗІ БАСҚАРУ ИНСТИТУТЫНЫҢ"),
        title: vec![
            TitleLine { text: "отырысының".to_owned(), strong: false },
            TitleLine { text: "ХАТТАМАСЫ".to_owned(), strong: true },
        ],
        date: Place::said("2026 жылғы 24 қараша"),
        place: Place::said("Астана қаласы"),
        number: Place::said("№ 3"),
        topic: Place::said("Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі"),
        roles: vec![
            Role { label: "Төраға:".to_owned(), name: Place::said("М. Әбенов") },
            Role { label: "Хатшы:".to_owned(), name: Place::said("Г. Қасымова") },
        ],
        attendance: vec![Attendance {
            label: "Қатысқандар:".to_owned(),
            places: vec![
                Attendee {
                    who: Place::said("Әбенов М. – депутат"), after: "; ".to_owned()
                },
                Attendee { who: Place::said("қоғам өкілдері"), after: ".".to_owned() },
            ],
        }],
        quorum: Some(Place::said("Кворум бар: 19 мүшенің 16 мүшесі қатысты.")),
        agenda: Agenda {
            label: "КҮН ТӘРТІБІ:".to_owned(),
            items: vec![
                AgendaLine {
                    number: "1.".to_owned(),
                    title: Place::said("Мәслихаттың рөлі туралы"),
                    rapporteurs: Some(Place::said("(баяндамашы: А. Соловьева)")),
                },
                AgendaLine {
                    number: "2.".to_owned(),
                    title: Place::said("Әртүрлі"),
                    rapporteurs: None,
                },
            ],
            none: None,
        },
        items: vec![
            MinutesItem {
                number: "1.".to_owned(),
                title: Some(Place::said("Мәслихаттың рөлі туралы")),
                heard: Some(Spoken {
                    label: "ТЫҢДАЛДЫ:".to_owned(),
                    speeches: vec![speech(
                        "А. Соловьева",
                        ", депутат",
                        Some("Рөлі зор.\nҮлкен сөз."),
                    )],
                }),
                spoke: Some(Spoken {
                    label: "СӨЗ СӨЙЛЕГЕНДЕР:".to_owned(),
                    speeches: vec![speech("М. Әбенов", "", None)],
                }),
                noted: Some(Labelled {
                    label: "АТАП ӨТІЛДІ:".to_owned(),
                    places: said(&["Тақырып әлі де өзекті."]),
                }),
                decided: Some(Decided {
                    label: "ШЕШТІ:".to_owned(),
                    items: vec![decided(
                        "1.1.",
                        "Өкілеттіктер нақтылансын.",
                        vec![vote("АТАУЛЫ ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ:", &["Қолдағандар: Әбенов М."])],
                    )],
                }),
                recommended: None,
                votes: vec![Voted {
                    subject: Some(Place::said("Дауысқа қойылды: регламент.")),
                    ..vote("ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ:", &[])
                }],
                carried: None,
            },
            MinutesItem {
                number: "2.".to_owned(),
                title: Some(Place::said("Әртүрлі")),
                heard: None,
                spoke: None,
                noted: None,
                decided: Some(Decided {
                    label: "ШЕШТІ:".to_owned(),
                    items: vec![decided("2.1.", "Мәлімет назарға алынсын.", Vec::new())],
                }),
                recommended: None,
                votes: Vec::new(),
                carried: Some(Place::said("Мәселе келесі отырысқа қалдырылды.")),
            },
        ],
        certified: None,
        signatures: vec![
            Signature { post: Place::said("Төраға"), name: Place::said("М. Әбенов") },
            Signature {
                post: Place::said("Хатшы"), name: Place::said("Г. Қасымова")
            },
        ],
        annex: Some(Annex {
            label: "Хаттамаға қосымша\n2026 жылғы 24 қараша № 3".to_owned(),
            title: "Қатысушылар тізімі".to_owned(),
            lists: vec![AnnexList {
                label: "Қатысқандар".to_owned(),
                people: vec![AnnexLine {
                    number: "1.".to_owned(),
                    who: Place::said("Әбенов М."),
                    capacity: " – депутат".to_owned(),
                }],
            }],
        }),
    }
}

/// Minutes in Russian of a sitting of which nothing is known.
pub fn bare_minutes() -> MinutesPaper {
    MinutesPaper {
        language: Language::Ru,
        draft: Some("ПРОЕКТ".to_owned()),
        filed: Filed::default(),
        layout: Layout::default(),
        body: gap("[орган не указан]"),
        title: vec![TitleLine { text: "ПРОТОКОЛ".to_owned(), strong: true }],
        date: gap("[дата не указана]"),
        place: gap("[место не указано]"),
        number: Place::said("№ ____"),
        topic: gap("[тема не указана]"),
        roles: Vec::new(),
        attendance: Vec::new(),
        quorum: None,
        agenda: Agenda {
            label: "ПОВЕСТКА ДНЯ:".to_owned(),
            items: Vec::new(),
            none: Some(gap("[повестки нет]")),
        },
        items: Vec::new(),
        certified: None,
        signatures: Vec::new(),
        annex: None,
    }
}

/// An extract from the minutes.
pub fn extract() -> MinutesPaper {
    let mut extract = minutes();
    extract.title =
        vec![TitleLine { text: "Үзінді көшірме".to_owned(), strong: true }];
    extract.number = Place::default();
    extract.certified = Some("Үзінді көшірме дұрыс:".to_owned());
    extract.signatures.remove(0);
    extract.annex = None;
    extract
}

/// Each sheet with a row, and bare.
fn sheets(language: Language) -> impl Iterator<Item = Paper> {
    let meetings = SheetKind::ALL.map(TemplateKind::from).into_iter();
    meetings.chain([TemplateKind::Control]).flat_map(move |kind| {
        let full = sheet(kind, language);
        let mut bare = SheetPaper { draft: Some("ЖОБА".to_owned()), ..full.clone() };
        if let Some(table) = &mut bare.table {
            table.rows.clear();
            table.none = Some(Place::said("Жазба жоқ."));
        }
        bare.facts.clear();
        bare.closing.clear();
        bare.signatures.clear();
        [Paper::Sheet(full), Paper::Sheet(bare)]
    })
}

/// A sheet with the columns of its kind.
pub fn sheet(kind: TemplateKind, language: Language) -> SheetPaper {
    let columns = columns(kind);
    let column = |(name, width): &(&str, u32)| Column { name: (*name).to_owned(), width: *width };
    let label = |(name, _): &(&str, u32)| ((*name).to_owned(), format!("[{name}]"));
    let entry =
        |(name, _): &(&str, u32)| ((*name).to_owned(), Place::said(format!("Жазба {name}")));
    let table = Table {
        columns: columns.iter().map(column).collect(),
        labels: columns.iter().map(label).collect(),
        rows: vec![columns.iter().map(entry).collect(); 3],
        none: None,
    };
    let is_invitation = kind == TemplateKind::Invitation;
    SheetPaper {
        kind,
        language,
        draft: None,
        filed: Filed::default(),
        layout: Layout::default(),
        body: Place::said("ЖЕРГІЛІКТІ ӨЗІН-ӨЗІ БАСҚАРУ ИНСТИТУТЫ"),
        title: vec![TitleLine { text: "ШАҚЫРУ".to_owned(), strong: true }],
        topic: Place::said("Мәслихаттың рөлі"),
        facts: vec![Role {
            label: "Күні:".to_owned(), name: Place::said("2026 жылғы 24 қараша")
        }],
        opening: said(if is_invitation {
            &["Сізді отырысқа қатысуға шақырамыз."]
        } else {
            &[]
        }),
        agenda: is_invitation.then(|| minutes().agenda),
        table: (!is_invitation).then_some(table),
        closing: said(&["Растауыңызды сұраймыз."]),
        signatures: minutes().signatures,
        book: None,
    }
}

/// Letters and minutes, full and bare, an extract, and every sheet with and without rows, in each
/// language.
pub fn all() -> Vec<Paper> {
    Language::ALL
        .into_iter()
        .flat_map(|language| {
            [
                Paper::Letter(LetterPaper { language, ..letter() }),
                Paper::Letter(LetterPaper { language, ..bare_letter() }),
                Paper::Minutes(MinutesPaper { language, ..minutes() }),
                Paper::Minutes(MinutesPaper { language, ..bare_minutes() }),
                Paper::Minutes(MinutesPaper { language, ..extract() }),
            ]
            .into_iter()
            .chain(sheets(language))
        })
        .collect()
}
