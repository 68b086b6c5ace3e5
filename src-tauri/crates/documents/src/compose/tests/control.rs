//! The list of what is on control, as whoever presides would read it.

use chrono::NaiveDate;
use hattama_domain::file::MeetingFile;
use hattama_domain::gap::{self, GapKind};
use hattama_domain::language::Language::{self, En, Kk, Ru};
use hattama_domain::language::Wording;
use hattama_domain::letter::{Letter, LetterStatus};
use hattama_domain::on_control::{ControlFile, ControlFilter, OnControl};
use hattama_domain::recommendation::{FollowUp, LedgerLine};
use hattama_domain::reply::{Completeness, Reply, ReplyFacts};
use hattama_domain::term::due::{Because, RuleOf};
use hattama_domain::term::timing::{Deadline, Timing};
use hattama_domain::term::{Control, TermUnit};

use super::session::{MASLIKHAT, SECRETARY, complete, day, id, letter, registration};
use super::texts;
use crate::book::Cell;
use crate::compose;
use crate::paper::Paper;
use crate::sheet::{SheetPaper, columns, unused_parts};

fn sheet(file: &ControlFile, language: Language) -> SheetPaper {
    match compose::control(file, language, false) {
        Paper::Sheet(sheet) => sheet,
        Paper::Letter(_) | Paper::Minutes(_) => panic!("it is a sheet"),
    }
}

fn deadline(due: Option<NaiveDate>, timing: Timing, days_over: u32) -> Deadline {
    let term = Because::Term {
        amount: 15,
        unit: TermUnit::WorkingDays,
        of: RuleOf::Office,
        basis: String::new(),
    };
    let because = match due {
        Some(on) => vec![Because::Sent { on: day(11, 3) }, term, Because::Due { on }],
        None => vec![Because::NoRule],
    };
    Deadline { due, timing, days_over, because }
}

/// The pair of the recommendation and the addressee at these places.
fn line(
    file: &MeetingFile,
    at: (usize, usize),
    reached: FollowUp,
    deadline: Deadline,
) -> LedgerLine {
    let recommendation = file.recommendations[at.0].clone();
    let letter =
        Letter { status: LetterStatus::Sent, registered: Some(registration()), ..letter(Ru) };
    LedgerLine {
        meeting_title: file.meeting.title.clone(),
        meeting_date: file.meeting.dates.first,
        addressee: Some(recommendation.addressees[at.1]),
        body_name: Wording::default(),
        recommendation,
        follow_up: reached,
        letter: Some(letter),
        control: Control::default(),
        deadline,
    }
}

/// Three pairs: two to the ministry, one of them overdue, and one to the maslikhat.
fn control() -> ControlFile {
    let mut file = complete();
    file.recommendations[0].owner = Some(id(SECRETARY));
    let facts = ReplyFacts {
        number: Some("05-2/118".to_owned()),
        date: Some(day(11, 18)),
        ..ReplyFacts::default()
    };
    let answer = Reply {
        id: id(820),
        facts,
        text: "Рассматривается.".to_owned(),
        completeness: Completeness::Partly,
        file: None,
        answers: Vec::new(),
    };
    let overdue = deadline(Some(day(11, 24)), Timing::Overdue, 6);
    let ahead = deadline(Some(day(12, 24)), Timing::Ahead, 0);
    let none = deadline(None, Timing::NoTerm, 0);
    let lines = [
        (line(&file, (1, 0), FollowUp::Awaiting, ahead), None),
        (line(&file, (0, 0), FollowUp::Awaiting, overdue), None),
        (line(&file, (1, 1), FollowUp::AnsweredPartly, none), Some(answer)),
    ];
    let mut settings = file.settings.clone();
    settings.executor = Some(id(SECRETARY));
    ControlFile {
        filter: ControlFilter::default(),
        on: day(11, 30),
        own: file.bodies.first().cloned(),
        lines: lines.map(|(line, answer)| OnControl { line, answer }).into(),
        people: file.people,
        bodies: file.bodies,
        settings,
    }
}

fn rows(sheet: &SheetPaper) -> Vec<String> {
    let table = sheet.table.as_ref().expect("a table");
    let row = |row: &std::collections::BTreeMap<String, crate::Place>| {
        let cells = table.columns.iter().map(|column| row[&column.name].text.clone());
        cells.collect::<Vec<_>>().join(" | ").replace('\u{a0}', " ").replace('\n', " / ")
    };
    table.rows.iter().map(row).collect()
}

#[test]
fn it_goes_body_by_body_and_says_how_overdue_each_is() {
    let sheet = sheet(&control(), Ru);
    assert_eq!(
        rows(&sheet),
        [
            "1. | Шире вовлекать граждан. / Р-2, заседание от 24.11.2026 | Маслихат города Астаны | \
№ 14-07/231 от 03.12.2026 | правило о сроке неизвестно, поэтому срока нет | ответ получен частично |  \
| № 05-2/118 от 18.11.2026: Рассматривается.",
            "2. | Определить неурегулированные функции. / Р-1, заседание от 24.11.2026 | Министерство \
национальной экономики Республики Казахстан | № 14-07/231 от 03.12.2026 | 24.11.2026 / срок — 15 рабочих \
дней, по общему правилу | отправлена, ожидается ответ / просрочено на 6 дней | Ә. Қасымова | ",
            "3. | Шире вовлекать граждан. / Р-2, заседание от 24.11.2026 | Министерство национальной \
экономики Республики Казахстан | № 14-07/231 от 03.12.2026 | 24.12.2026 / срок — 15 рабочих дней, по общему \
правилу | отправлена, ожидается ответ |  | ",
        ]
    );
    assert_eq!(sheet.topic.text, "по состоянию на 30 ноября 2026 года");
    assert_eq!(texts(&sheet.closing), ["Всего на контроле: 3, из них просрочено: 1."]);
    assert_eq!(sheet.signatures[0].post.text, "Секретарь");
    assert_eq!(sheet.signatures[0].name.text, "Ә.\u{a0}Қасымова");
}

#[test]
fn it_has_its_head_and_fits_its_page_in_each_language() {
    for language in Language::ALL {
        let sheet = sheet(&control(), language);
        let table = sheet.table.as_ref().expect("a table");
        let made: Vec<_> = table.columns.iter().map(|one| (one.name.as_str(), one.width)).collect();
        assert_eq!(made, columns(sheet.kind));
        assert!(sheet.is_wide());
        assert_eq!(made.iter().map(|(_, width)| width).sum::<u32>(), 257);
        let mut labels: Vec<_> = table.labels.values().collect();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), 8, "each column has a name of its own: {labels:?}");
        let data = Paper::Sheet(sheet).data();
        for part in ["facts", "opening", "agenda", "table", "closing", "signatures"] {
            let is_empty = data[part].is_null() || data[part] == serde_json::json!([]);
            let kind = hattama_domain::settings::TemplateKind::Control;
            assert_eq!(is_empty, unused_parts(kind).contains(&part), "{part}");
        }
    }
}

#[test]
fn it_says_what_was_asked_for() {
    let mut file = control();
    file.filter = ControlFilter { bodies: vec![id(MASLIKHAT)], overdue: true };
    let sheet = sheet(&file, Ru);
    assert_eq!(
        sheet.topic.text,
        "по состоянию на 30 ноября 2026 года; Маслихат города Астаны; только просроченные"
    );
    assert_eq!(sheet.filed.name, "Рекомендации на контроле только просроченные");
    file.lines.clear();
    let empty = self::sheet(&file, Kk);
    let none = empty.table.and_then(|table| table.none).expect("it says so");
    assert_eq!(none.text, "Жазба жоқ.");
    assert_eq!(texts(&empty.closing), ["Бақылауда барлығы: 0, оның ішінде мерзімі өткені: 0."]);
}

#[test]
fn spreadsheets_get_dates_and_numbers_to_reckon_with() {
    let book = sheet(&control(), En).book.expect("it has one");
    let labels: Vec<_> = book.columns.iter().map(|column| column.label.as_str()).collect();
    assert_eq!(
        labels,
        [
            "No.",
            "Recommendation",
            "Addressee",
            "Session",
            "Number",
            "Letter No.",
            "Letter date",
            "Answer due",
            "Why then",
            "Days overdue",
            "State",
            "Owner",
            "Last answer"
        ]
    );
    let overdue = &book.rows[1];
    assert_eq!(overdue.len(), labels.len());
    assert_eq!(overdue[3], Cell::Date(day(11, 24)));
    assert_eq!(overdue[5], Cell::Text("14-07/231".to_owned()));
    assert_eq!((&overdue[7], &overdue[9]), (&Cell::Date(day(11, 24)), &Cell::Number(6)));
    assert_eq!(book.rows[0][7], Cell::Empty, "it has no term");
    assert_eq!(book.foot, ["On control: 3, of these overdue: 1."]);
}

#[test]
fn what_it_lacks_is_marked_and_reported() {
    let mut file = control();
    assert_eq!(gap::of_control(&file, Kk), []);
    file.own = None;
    file.settings.executor = None;
    for one in &mut file.lines {
        one.line.recommendation.text = Wording::default();
    }
    for body in &mut file.bodies {
        body.names[0].full = Wording::default();
    }
    let kinds: Vec<_> = gap::of_control(&file, Kk).into_iter().map(|gap| gap.kind).collect();
    assert_eq!(kinds.len(), 6, "each thing once: {kinds:?}");
    let sheet = sheet(&file, Kk);
    let spots = [&sheet.body, &sheet.signatures[0].name];
    assert!(spots.iter().all(|place| place.missing));
    let gaps: Vec<_> = spots.iter().filter_map(|place| place.spot?.gap).collect();
    assert_eq!(gaps, [GapKind::OwnBody, GapKind::Executor]);
    let table = sheet.table.expect("a table");
    let is_marked = |column: &str| table.rows.iter().all(|row| row[column].missing);
    assert!(is_marked("recommendation") && is_marked("addressee"));
}
