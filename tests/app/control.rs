//! What becomes of letters on the command line: reminders among them, and the list of what is on
//! control.

use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use hattama::environment;
use hattama_domain::letter::{LetterChannel, LetterPurpose, LetterStep, NumberSource};
use hattama_domain::settings::{SettingsChange, TermSettings};
use hattama_domain::term::calendar::Country;
use hattama_domain::term::{TermRule, TermStart, TermUnit};
use hattama_store::Store;

use crate::cli::{Hattama, code, errors};

/// The sample with its letters sent on 2 March 2025, a term of ten days, and a reminder of each drafted.
fn office() -> Hattama {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let mut store = Store::open(&hattama.path("data"), environment()).expect("opened");
    let on = NaiveDate::from_ymd_opt(2025, 3, 2).expect("a date");
    let letters = store.letters(None).expect("read");
    let letters: Vec<_> = letters.into_iter().map(|line| line.letter.id).collect();
    for letter in &letters {
        for step in [
            LetterStep::Sign { on, file: None },
            LetterStep::Register { on, file_index: None, number: NumberSource::Own },
            LetterStep::Send { on, channel: LetterChannel::Esedo },
        ] {
            store.step_letter(*letter, step, None).expect("in its order");
        }
    }
    let rule = TermRule {
        amount: 10,
        unit: TermUnit::CalendarDays,
        from: TermStart::Sending,
        basis: String::new(),
    };
    let terms = TermSettings { rule: Some(rule), country: Country::Kz };
    store.change_settings(SettingsChange::Terms(terms)).expect("a rule");
    store.draft_following(&letters, LetterPurpose::Reminder).expect("drafted");
    hattama
}

fn name(path: &str) -> &str {
    Path::new(path).file_name().and_then(|name| name.to_str()).expect("a name")
}

/// The first sheet of a workbook as LibreOffice reads it.
fn csv(workbook: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let made = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}/profile", folder.path().display()))
        .args(["--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76"])
        .arg("--outdir")
        .arg(folder.path())
        .arg(workbook)
        .output()
        .expect("soffice");
    assert!(made.status.success(), "{made:?}");
    let stem = Path::new(workbook).with_extension("csv");
    let values = folder.path().join(stem.file_name().expect("a name"));
    fs::read_to_string(values).expect("it is there")
}

#[test]
fn the_list_of_what_is_on_control_goes_out_on_paper_and_as_a_workbook() {
    let hattama = office();
    let to = hattama.path("control");
    let to = to.to_str().expect("UTF-8");
    let control = ["export", "control", "--to", to, "--lang", "ru,kk"];
    let paths = hattama.lines(&[&control[..], &["--format", "docx,odt,pdf,txt,xlsx"]].concat());
    assert_eq!(paths.len(), 10);
    assert!(name(&paths[0]).ends_with("Рекомендации на контроле (ru).docx"), "{paths:?}");
    assert!(name(&paths[5]).contains("Бақылаудағы ұсынымдар (kk)"), "{paths:?}");
    let text = fs::read_to_string(&paths[3]).expect("it is there");
    assert!(text.contains("ПЕРЕЧЕНЬ РЕКОМЕНДАЦИЙ, НАХОДЯЩИХСЯ НА КОНТРОЛЕ"), "{text}");
    assert!(text.contains("просрочено на") && text.contains("12.03.2025"), "{text}");
    let csv = csv(&paths[4]);
    let rows = csv.lines().filter(|line| line.contains(",12.03.2025,")).count();
    assert!(rows > 0, "{csv}");
    assert!(
        csv.contains(&format!("Всего на контроле: {rows}, из них просрочено: {rows}.")),
        "{csv}"
    );
    let again = hattama.lines(&[&control[..], &["--format", "xlsx"]].concat());
    assert_eq!(
        fs::read(&again[0]).expect("it is there"),
        fs::read(&paths[4]).expect("it is there"),
        "the same list has the same bytes"
    );
}

#[test]
fn it_is_narrowed_to_a_body_and_to_what_is_overdue() {
    let hattama = office();
    let to = hattama.path("control");
    let to = to.to_str().expect("UTF-8");
    let control = ["export", "control", "--to", to, "--lang", "ru", "--format", "txt"];
    let said = |filter: &[&str]| {
        let paths = hattama.lines(&[&control[..], filter].concat());
        fs::read_to_string(&paths[0]).expect("it is there")
    };
    let all = said(&[]);
    let one = said(&["--body", "маслихат", "--overdue"]);
    assert!(one.contains("только просроченные"), "{one}");
    assert!(one.lines().count() < all.lines().count(), "{one}");
    let output = hattama.on_data(&[&control[..], &["--body", "нет такой"]].concat());
    assert_eq!(code(&output), 3);
    assert_eq!(errors(&output), "Организации, в названии которой есть «нет такой», нет.\n");
    let output = hattama.on_data(&["export", "minutes", "latest", "--to", to, "--format", "xlsx"]);
    assert_eq!(code(&output), 2, "minutes are no table");
}

#[test]
fn reminders_are_exported_beside_the_letters_that_they_follow() {
    let hattama = office();
    let to = hattama.path("letters");
    let to = to.to_str().expect("UTF-8");
    let letters = ["export", "letters", "latest", "--to", to, "--format", "docx"];
    let paths = hattama.lines(&letters);
    let mut names: Vec<_> = paths.iter().map(|path| name(path)).collect();
    let reminders = names.iter().filter(|name| name.contains("(напоминание)"));
    assert_eq!(reminders.count() * 2, names.len() / 2, "each in Russian has one: {names:?}");
    names.sort();
    names.dedup();
    assert_eq!(names.len(), paths.len(), "no two have one name");
}
