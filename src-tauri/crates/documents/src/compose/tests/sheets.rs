//! Sheets of the small session.

use hattama_domain::file::MeetingFile;
use hattama_domain::language::Language::{self, Kk, Ru};
use hattama_domain::letter::{Dispatch, Letter, LetterChannel, LetterStatus};
use hattama_domain::sheet::SheetKind;

use super::session::{at, complete, day, letter, registration, wording};
use super::texts;
use crate::compose;
use crate::paper::Paper;
use crate::sheet::{SheetPaper, Table, columns, unused_parts};

fn sheet(file: &MeetingFile, kind: SheetKind, language: Language) -> SheetPaper {
    match compose::sheet(file, kind, language, false) {
        Paper::Sheet(sheet) => sheet,
        Paper::Letter(_) | Paper::Minutes(_) => panic!("a sheet is composed as one"),
    }
}

/// The rows as a reader goes over them.
fn rows(table: Option<Table>) -> Vec<String> {
    let table = table.expect("a table");
    let row = |row: &std::collections::BTreeMap<String, crate::Place>| {
        let cells = table.columns.iter().map(|column| row[&column.name].text.clone());
        cells.collect::<Vec<_>>().join(" | ").replace('\u{a0}', " ")
    };
    table.rows.iter().map(row).collect()
}

#[test]
fn every_sheet_has_its_head_and_fits_its_page_in_each_language() {
    let file = complete();
    for language in Language::ALL {
        for kind in SheetKind::ALL {
            let sheet = sheet(&file, kind, language);
            let page = if sheet.is_wide() { 257 } else { 170 };
            if let Some(table) = &sheet.table {
                assert_eq!(table.columns.iter().map(|column| column.width).sum::<u32>(), page);
                assert!(table.labels.values().all(|label| !label.trim().is_empty()), "{table:?}");
            }
            assert!(sheet.title.iter().any(|line| line.strong && !line.text.is_empty()));
            assert_eq!(sheet.body.text, sheet.body.text.to_uppercase());
            assert!(!sheet.filed.name.is_empty());
        }
    }
}

#[test]
fn templates_are_told_of_the_parts_and_columns_that_each_kind_has() {
    let file = complete();
    for kind in SheetKind::ALL {
        let sheet = sheet(&file, kind, Ru);
        let table = sheet.table.iter().flat_map(|table| &table.columns);
        let of_table: Vec<_> = table.map(|one| (one.name.as_str(), one.width)).collect();
        assert_eq!(of_table, columns(kind.into()), "{kind:?}");
        let data = Paper::Sheet(sheet).data();
        let is_empty = |part: &&str| match &data[*part] {
            serde_json::Value::Array(records) => records.is_empty(),
            value => value.is_null(),
        };
        let parts = ["facts", "opening", "agenda", "table", "closing", "signatures"];
        let unused: Vec<_> = parts.into_iter().filter(is_empty).collect();
        let told = parts.into_iter().filter(|part| unused_parts(kind.into()).contains(part));
        assert_eq!(unused, told.collect::<Vec<_>>(), "{kind:?}");
    }
}

#[test]
fn an_invitation_says_to_what_when_and_where() {
    let mut file = complete();
    file.meeting.times.starts = at(10, 0);
    let russian = sheet(&file, SheetKind::Invitation, Ru);
    let opening = &russian.opening[0].text;
    assert!(opening.starts_with("Приглашаем Вас принять участие в "), "{opening}");
    assert!(opening.contains(" на тему «"), "{opening}");
    let facts: Vec<_> = russian.facts.iter().map(|fact| fact.label.as_str()).collect();
    assert_eq!(facts, ["Дата:", "Время:", "Место проведения:"]);
    assert_eq!(russian.facts[1].name.text, "10:00–12:30");
    assert_eq!(russian.agenda.expect("an agenda").label, "Повестка дня:");
    let kazakh = sheet(&file, SheetKind::Invitation, Kk);
    let opening = &kazakh.opening[0].text;
    assert!(opening.ends_with(" қатысуға шақырамыз."), "{opening}");
    assert_eq!(kazakh.title[0].text, "ШАҚЫРУ");
    assert_eq!(kazakh.signatures.len(), 1);
}

#[test]
fn the_running_order_counts_the_times_with_breaks_and_stops_where_it_cannot() {
    let mut file = complete();
    file.meeting.times.starts = at(10, 0);
    let mut items = vec![file.agenda[0].clone(); 4];
    for (item, minutes) in items.iter_mut().zip([Some(15), Some(30), None, Some(5)]) {
        item.minutes = minutes;
        item.rapporteurs.clear();
        item.title = wording("Вопрос", "Мәселе", "Item");
    }
    items[1].internal = true;
    items[1].title = wording("Перерыв", "Үзіліс", "Break");
    file.agenda = items;
    assert_eq!(
        rows(sheet(&file, SheetKind::Order, Ru).table),
        [
            "10:00–10:15 | 1. | Вопрос | ",
            "10:15–10:45 |  | Перерыв | ",
            "10:45 | 2. | Вопрос | ",
            " | 3. | Вопрос | "
        ]
    );
}

#[test]
fn the_attendance_sheet_has_everybody_and_room_to_sign() {
    let file = complete();
    let rows = rows(sheet(&file, SheetKind::Attendance, Ru).table);
    assert_eq!(rows.len(), file.participants.len());
    assert!(rows[0].starts_with("1. | ") && rows[0].ends_with(" | "), "{rows:?}");
}

fn registered(on: u32, sequence: u32, language: Language) -> Letter {
    let mut registration = registration();
    registration.on = day(11, on);
    registration.sequence = Some(sequence);
    registration.number = format!("14-07/{sequence}");
    Letter {
        status: LetterStatus::Sent,
        registered: Some(registration),
        sent: Some(Dispatch { channel: LetterChannel::Esedo, on: day(11, on) }),
        ..letter(language)
    }
}

#[test]
fn titles_read_on_in_the_order_of_their_language() {
    let title = |kind, language| {
        let title = sheet(&complete(), kind, language).title;
        title.into_iter().map(|line| line.text).collect::<Vec<_>>().join(" ")
    };
    let order = SheetKind::Order;
    assert_eq!(title(order, Ru), "ПОРЯДОК ПРОВЕДЕНИЯ очередного заседания");
    assert_eq!(title(order, Kk), "кезекті отырысты ӨТКІЗУ ТӘРТІБІ");
    let attendance = SheetKind::Attendance;
    assert_eq!(title(attendance, Ru), "ЛИСТ РЕГИСТРАЦИИ участников очередного заседания");
    assert_eq!(title(attendance, Kk), "кезекті отырысқа қатысушыларды ТІРКЕУ ПАРАҒЫ");
}

#[test]
fn the_register_has_what_is_registered_in_order() {
    let mut file = complete();
    file.letters = vec![registered(25, 232, Kk), registered(24, 231, Ru), letter(Ru)];
    let rows = rows(sheet(&file, SheetKind::Register, Ru).table);
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].starts_with("14-07/231 | 24.11.2026 | "), "{rows:?}");
    assert!(rows[0].contains(" | 24.11.2026, ЕСЭДО | "), "{rows:?}");
    assert!(rows[1].starts_with("14-07/232 | 25.11.2026 | "), "{rows:?}");
    file.letters.clear();
    let empty = sheet(&file, SheetKind::Register, Kk).table.expect("a table");
    assert_eq!(texts(&empty.none), ["Жазба жоқ."]);
}

#[test]
fn recommendations_stand_with_their_letters_and_how_far_they_have_come() {
    let mut file = complete();
    let before = rows(sheet(&file, SheetKind::Recommendations, Ru).table);
    let pairs: usize = file.recommendations.iter().map(|one| one.addressees.len().max(1)).sum();
    assert_eq!(before.len(), pairs);
    file.letters = vec![registered(24, 231, Ru)];
    let after = rows(sheet(&file, SheetKind::Recommendations, Ru).table);
    let sent = " | № 14-07/231 от 24.11.2026 | отправлена, ожидается ответ";
    assert!(after.iter().any(|row| row.ends_with(sent)), "{after:#?}");
    assert!(!before.iter().any(|row| row.ends_with(sent)));
}
