//! Exporting on the command line: which papers, in which forms, what is missing, and going on with
//! what an export has left.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono::NaiveDate;
use hattama::environment;
use hattama_domain::language::{Language, Wording};
use hattama_domain::letter::{LetterStep, NumberSource};
use hattama_domain::meeting::NewMeeting;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_store::Store;
use serde_json::{Value, json};

use crate::cli::{Hattama, code, errors, said};
use crate::template;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().display().to_string()).collect();
    names.sort();
    names
}

#[test]
fn the_complete_sample_gives_four_letters_and_the_minutes() {
    let hattama = Hattama::new();
    let id = hattama.lines(&["sample", "--complete"]);
    assert_eq!(hattama.lines(&["sample"]), id, "adding it again finds it there");
    let meetings = hattama.lines(&["meetings"]);
    assert_eq!(meetings.len(), 1);
    assert!(meetings[0].starts_with(&format!("{}\t2026-11-24\tРоль маслихата", id[0])));

    let to = hattama.path("letters").display().to_string();
    let letters = hattama.lines(&["export", "letters", "latest", "--to", &to]);
    assert_eq!(letters.len(), 8, "two addressees, two languages, two forms");
    let to = hattama.path("minutes").display().to_string();
    let minutes = hattama.lines(&["export", "minutes", &id[0], "--to", &to, "--format", "pdf"]);
    assert_eq!(minutes.len(), 2, "a language each");
    for path in letters.iter().chain(&minutes) {
        let bytes = fs::read(path).expect("the printed path is a file");
        let magic: &[u8] = if path.ends_with(".pdf") { b"%PDF-" } else { b"PK" };
        assert!(bytes.starts_with(magic), "{path}");
    }
    let checked = hattama.lines(&["check"]);
    let whole = "База цела. Проверено: заседаний 1, выступлений 3, писем 4,";
    assert!(checked[0].starts_with(whole), "{checked:?}");

    let again = ["export", "letters", "latest", "--to", &to, "--format", "pdf", "--json"];
    let exported: Value = serde_json::from_str(&hattama.lines(&again).concat()).expect("JSON");
    let paths = exported["paths"].as_array().expect("paths");
    assert_eq!(paths.len(), 4);
    assert!(paths.iter().all(|path| Path::new(path.as_str().expect("a path")).is_file()));
}

#[test]
fn an_export_that_breaks_off_names_what_is_left() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let to = hattama.path("letters");
    let letters = ["export", "letters", "latest", "--format", "pdf", "--to"];
    let letters = [&letters[..], &[to.to_str().expect("Unicode")]].concat();
    let whole = hattama.lines(&letters);
    fs::remove_dir_all(&to).expect("they are there");
    // Nothing can be written over a folder.
    fs::create_dir_all(&whole[2]).expect("a folder in the way");
    let output = hattama.on_data(&letters);
    assert_eq!(code(&output), 1);
    assert_eq!(said(&output).lines().collect::<Vec<_>>(), whole[..2]);
    let name = |path: &String| Path::new(path).file_name().expect("a name").display().to_string();
    let told = errors(&output);
    for left in &whole[2..] {
        assert!(told.contains(&format!("Не выпущено: {}", name(left))), "{told}");
    }
    assert_eq!(fs::read_dir(&to).expect("it is there").count(), 3, "nothing half-written");
    fs::remove_dir(&whole[2]).expect("out of the way");
    assert_eq!(hattama.lines(&letters), whole);
}

#[test]
fn only_what_is_left_is_written() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let to = hattama.path("letters").display().to_string();
    let export = |more: &[&str]| {
        let letters = ["export", "letters", "latest", "--format", "docx,pdf", "--to", &to];
        hattama.on_data(&[&letters[..], more].concat())
    };
    let lines = |output: &Output| said(output).lines().map(str::to_owned).collect::<Vec<_>>();
    let whole = lines(&export(&[]));
    for path in &whole[3..5] {
        fs::remove_file(path).expect("it was written");
    }
    // What is there is hers, whatever is in it.
    fs::write(&whole[0], "её правки").expect("she writes there");
    let output = export(&["--missing"]);
    assert_eq!((code(&output), lines(&output)), (0, whole[3..5].to_vec()));
    assert_eq!(errors(&output), "6 файлов уже были в папке и не тронуты.\n");
    assert_eq!(fs::read_to_string(&whole[0]).expect("it is there"), "её правки");
    let output = export(&["--missing", "--json"]);
    let told: Value = serde_json::from_str(&said(&output)).expect("JSON");
    assert_eq!((&told["wereThere"], &told["paths"]), (&json!(8), &json!([])));
}

/// Exports onto a disk of its own in memory, which has room for half of it, and copies what was written
/// to the first folder; then goes on with more room, and copies that to the second. It needs no
/// root, but a system that lets users have name spaces.
#[cfg(target_os = "linux")]
const ON_A_SMALL_DISK: &str = r#"
    disk=$1 room=$2 first=$3 second=$4
    shift 4
    mount -t tmpfs -o size="$room" tmpfs "$disk" || exit 99
    "$@"
    echo "exit $?"
    cp -a "$disk/." "$first"
    mount -o remount,size=64m "$disk"
    "$@" --missing
    echo "exit $?"
    cp -a "$disk/." "$second"
"#;

#[test]
#[cfg(target_os = "linux")]
fn on_a_full_disk_what_is_written_is_whole_and_the_rest_is_gone_on_with() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let data = hattama.path("data").display().to_string();
    let folders = ["whole", "disk", "first", "second"].map(|name| hattama.path(name));
    let [whole, disk, first, second] = &folders;
    for folder in [disk, first, second] {
        fs::create_dir(folder).expect("a folder");
    }
    let letters = ["--data", &data, "export", "letters", "latest", "--to"];
    hattama.run(&[&letters[..], &[whole.to_str().expect("Unicode")]].concat());
    let size = |name: &String| fs::metadata(whole.join(name)).expect("it is there").len();
    let room = names(whole).iter().map(size).sum::<u64>() / 2;

    let program = hattama.command(&letters);
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", ON_A_SMALL_DISK, "sh"]).arg(disk).arg(room.to_string());
    command.args([first, second]).arg(program.get_program()).args(program.get_args()).arg(disk);
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let output = command.output().expect("util-linux is there");
    let (said, told) = (said(&output), errors(&output));
    let ends: Vec<_> = said.lines().filter(|line| line.starts_with("exit")).collect();
    if ends.is_empty() {
        return eprintln!("a disk of its own needs name spaces for users: {told}");
    }
    assert_eq!(ends, ["exit 1", "exit 0"], "{told}");
    assert!(told.contains("Нет места на диске"), "{told}");
    let (written, all) = (names(first), names(whole));
    assert!(!written.is_empty() && written.len() < all.len(), "{written:?}");
    assert_eq!(names(second), all, "nothing half-written is left");
    let bytes = |folder: &PathBuf, name: &String| fs::read(folder.join(name)).expect("it is there");
    for name in &all {
        let is_written = written.contains(name);
        assert_ne!(told.contains(&format!("Не выпущено: {name}\n")), is_written, "{name}");
        assert!(!is_written || bytes(first, name) == bytes(whole, name), "{name} is whole");
        assert!(bytes(second, name) == bytes(whole, name), "{name} is whole");
    }
}

#[test]
fn what_files_can_not_hold_is_replaced_and_reported() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let mut recording = hattama.records(&["latest"]);
    recording.send("Абенов: до\u{1}после\n".as_bytes());
    assert_eq!(recording.hears(), "saved 1");
    assert_eq!(recording.ends(), 0);
    let to = hattama.path("out").display().to_string();
    let asked = ["export", "minutes", "latest", "--to", &to, "--form", "full", "--lang", "ru"];
    let output = hattama.on_data(&[&asked[..], &["--draft", "--format", "docx"]].concat());
    assert_eq!(code(&output), 0, "{}", errors(&output));
    assert!(errors(&output).contains("В документах заменён 1 знак"), "{}", errors(&output));
    assert_eq!(names(Path::new(&to)).len(), 1);
}

#[test]
fn minutes_go_out_in_full_and_as_an_extract() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let to = hattama.path("out").display().to_string();
    let minutes = |form: &[&str]| {
        let what = ["export", "minutes", "latest", "--to", &to, "--format", "docx", "--lang", "ru"];
        hattama.lines(&[&what, form].concat())
    };
    let short = minutes(&[]);
    assert_eq!(minutes(&["--form", "short"]), short, "that is what no form means");
    assert!(minutes(&["--form", "full"])[0].contains("Протокол (полный)"));
    let extract = minutes(&["--form", "extract", "--item", "1"]);
    assert!(extract[0].contains("Выписка из протокола, вопрос 1"));
    assert_eq!(names(Path::new(&to)).len(), 3, "no form writes over another");

    let asked = ["export", "minutes", "latest", "--to", &to, "--form", "extract", "--item", "99"];
    let output = hattama.on_data(&asked);
    assert_eq!(code(&output), 3);
    assert_eq!(errors(&output), "В повестке дня нет вопроса № 99.\n");
}

#[test]
fn every_paper_goes_out_in_every_form() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let to = hattama.path("out").display().to_string();
    let papers =
        ["minutes", "invitation", "order", "attendance", "register", "recommendations", "letters"];
    for paper in papers {
        let formats: &[&str] = if paper == "letters" {
            &["docx", "odt", "pdf"]
        } else {
            &["docx", "odt", "pdf", "txt"]
        };
        let wanted = formats.join(",");
        let written = hattama.lines(&["export", paper, "latest", "--to", &to, "--format", &wanted]);
        let letters = if paper == "letters" { 2 } else { 1 };
        assert_eq!(written.len(), 2 * letters * formats.len(), "{paper}: two languages each");
        for path in written {
            let bytes = fs::read(&path).expect("the printed path is a file");
            match path.rsplit_once('.').expect("an ending").1 {
                "txt" => assert!(String::from_utf8(bytes).is_ok_and(|text| text.len() > 100)),
                "pdf" => assert!(bytes.starts_with(b"%PDF-"), "{path}"),
                _ => assert!(bytes.starts_with(b"PK"), "{path}"),
            }
        }
    }
}

#[test]
fn full_minutes_and_an_extract_read_as_such() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let to = hattama.path("out").display().to_string();
    let text = |language: &str, form: &[&str]| {
        let what = ["export", "minutes", "latest", "--to", &to, "--format", "txt"];
        let written = hattama.lines(&[&what[..], &["--lang", language], form].concat());
        fs::read_to_string(&written[0]).expect("UTF-8")
    };
    let full = text("ru", &["--form", "full"]);
    for part in ["Председатель:", "Присутствовали:", "Повестка дня:", "ОТМЕТИЛИ:", "РЕШИЛИ:"]
    {
        assert!(full.contains(part), "{part}: {full}");
    }
    let russian = text("ru", &["--form", "extract", "--item", "1"]);
    assert!(russian.contains("Выписка из протокола № ") && russian.contains("Выписка верна:"));
    let kazakh = text("kk", &["--form", "extract", "--item", "1"]);
    assert!(kazakh.contains("Хаттамадан үзінді көшірме") && kazakh.contains("ШЕШТІ:"), "{kazakh}");
}

#[test]
fn what_is_missing_is_named_and_nothing_is_written() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let to = hattama.path("out").display().to_string();
    let output = hattama.on_data(&["export", "letters", "latest", "--to", &to]);
    assert_eq!((code(&output), said(&output).as_str()), (3, ""));
    let named = errors(&output);
    for expected in
        ["Не указана своя организация", "Нет принятых рекомендаций", "Адресат не подтверждён"]
    {
        assert!(named.lines().any(|line| line.contains(expected)), "{expected}: {named}");
    }
    assert!(!hattama.path("out").exists());

    let output = hattama.on_data(&["export", "minutes", "latest", "--to", &to]);
    assert_eq!(code(&output), 3);
    assert!(errors(&output).contains("Не указана дата заседания"));
}

#[test]
fn a_draft_goes_out_with_its_gaps_but_not_to_nobody() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let to = hattama.path("out").display().to_string();
    let drafts =
        hattama.lines(&["export", "letters", "latest", "--to", &to, "--draft", "--format", "docx"]);
    assert_eq!(drafts.len(), 4, "one for each addressee and language");
    assert_eq!(names(Path::new(&to)).len(), 4);
    for draft in &drafts {
        let text = template::document(Path::new(draft));
        assert!(text.contains("["), "{draft} has its gaps marked: {text}");
    }

    let nobody = Hattama::new();
    let mut store = Store::open(&nobody.path("data"), environment()).expect("a new store");
    store.set_up(Language::Ru, None).expect("set up");
    let title = Wording::from([(Language::Ru, "Роль маслихата")]);
    store.create_meeting(NewMeeting { title, ..NewMeeting::default() }).expect("created");
    drop(store);
    let to_nobody = nobody.path("out").display().to_string();
    let output = nobody.on_data(&["export", "letters", "latest", "--to", &to_nobody, "--draft"]);
    assert_eq!(code(&output), 3, "{}", said(&output));
    assert!(!errors(&output).is_empty(), "what is missing is named");
    assert!(!Path::new(&to_nobody).exists(), "and nothing is written");

    let empty = Hattama::new();
    let output = empty.on_data(&["export", "letters", "latest", "--to", &to, "--draft"]);
    assert_eq!(code(&output), 3);
    assert_eq!(errors(&output), "Заседаний ещё нет.\n");
}

#[test]
fn the_register_goes_out_over_all_sessions_of_a_period() {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let mut store = Store::open(&hattama.path("data"), environment()).expect("it opens");
    let meeting = store.latest_meeting().expect("read").expect("the sample");
    store.draft_letters(meeting, &[Language::Ru]).expect("drafted");
    let letters = store.meeting_file(meeting).expect("read").letters;
    let letters = letters.iter().filter(|letter| letter.language == Language::Ru);
    let letters: Vec<_> = letters.map(|letter| letter.id).collect();
    for (id, day) in letters.iter().zip(24..) {
        let on = NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
        let register = LetterStep::Register {
            on,
            file_index: None,
            number: NumberSource::Typed(day.to_string()),
        };
        for step in [LetterStep::Sign { on, file: None }, register] {
            store.step_letter(*id, step, Some("{}".to_owned())).expect("taken");
        }
    }
    // What has a number stays in the register.
    store.delete(ItemRef { noun: Noun::Meeting, id: meeting.0 }).expect("deleted");
    drop(store);
    let to = hattama.path("register");
    let to = to.to_str().expect("UTF-8");
    let register = ["export", "register", "--to", to, "--lang", "ru", "--format", "txt"];
    let said = |period: &[&str]| {
        let paths = hattama.lines(&[&register[..], period].concat());
        let text = fs::read_to_string(&paths[0]).expect("it is there");
        (paths[0].rsplit('/').next().expect("a name").to_owned(), text)
    };
    let (name, all) = said(&[]);
    assert_eq!(name, "Журнал исходящих писем (ru).txt");
    assert!(all.contains("Все зарегистрированные письма"), "{all}");
    let dates = ["24.11.2026", "25.11.2026"];
    assert_eq!(letters.len(), 2, "an addressee each");
    assert!(dates.iter().all(|date| all.contains(date)), "{all}");
    let (name, one) = said(&["--from", "2026-11-25", "--until", "2026-11-25"]);
    assert_eq!(name, "Журнал исходящих писем 2026-11-25–2026-11-25 (ru).txt");
    let head = "Письма, зарегистрированные с 25.11.2026 по 25.11.2026";
    assert!(one.contains(head) && !one.contains("24.11.2026"), "{one}");
    let both =
        hattama.on_data(&["export", "register", "latest", "--to", to, "--from", "2026-11-25"]);
    assert_eq!(code(&both), 2, "a session has its own days");
}
