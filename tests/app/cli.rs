//! The command line, as an office's script would call it: without a display, a message bus or a
//! home folder to write to.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use chrono::NaiveTime;
use hattama::environment;
use hattama_domain::copy::CopyReason;
use hattama_domain::id::SpeechId;
use hattama_domain::meeting::Times;
use hattama_domain::speech::SpeechChange;
use hattama_store::Store;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The program with a data folder of its own.
pub struct Hattama {
    folder: TempDir,
}

impl Hattama {
    pub fn new() -> Hattama {
        Hattama { folder: tempfile::tempdir().expect("a folder") }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program with arguments in the order given, in Russian unless they say otherwise.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hattama"));
        command
            .args(arguments)
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env("LC_ALL", "ru_KZ.UTF-8")
            .env("HOME", self.folder.path().join("nobody"));
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the program starts")
    }

    /// Starts recording into a session of the data folder.
    pub fn records(&self, arguments: &[&str]) -> Recording {
        let data = self.path("data").display().to_string();
        let mut child = self
            .command(&[&["--data", &data, "record"], arguments].concat())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let says = BufReader::new(child.stdout.take().expect("piped"));
        Recording { child, says }
    }

    /// The speeches of the latest session, as programs read them.
    fn speeches(&self) -> Vec<Value> {
        let lines = self.lines(&["speeches", "latest", "--json"]);
        serde_json::from_str(&lines[0]).expect("JSON")
    }

    /// Runs a command on the data folder.
    pub fn on_data(&self, arguments: &[&str]) -> Output {
        let data = self.path("data").display().to_string();
        self.run(&[&["--data", &data], arguments].concat())
    }

    /// The lines of a command that has to succeed.
    pub fn lines(&self, arguments: &[&str]) -> Vec<String> {
        let output = self.on_data(arguments);
        assert_eq!(code(&output), 0, "{arguments:?}: {}", errors(&output));
        said(&output).lines().map(str::to_owned).collect()
    }
}

/// The program while it records.
pub struct Recording {
    child: Child,
    says: BufReader<ChildStdout>,
}

impl Recording {
    pub fn send(&mut self, bytes: &[u8]) {
        let input = self.child.stdin.as_mut().expect("piped");
        input.write_all(bytes).and_then(|()| input.flush()).expect("it listens");
    }

    /// The next line that it says; it waits for no other before it says it.
    pub fn hears(&mut self) -> String {
        let mut line = String::new();
        self.says.read_line(&mut line).expect("it speaks");
        line.trim_end().to_owned()
    }

    pub fn ends(mut self) -> i32 {
        drop(self.child.stdin.take());
        self.child.wait().expect("it ends").code().expect("an exit code")
    }
}

pub fn code(output: &Output) -> i32 {
    output.status.code().expect("an exit code")
}

pub fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

pub fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

#[test]
fn where_no_folder_is_given_the_store_is_in_that_of_the_platform() {
    let hattama = Hattama::new();
    let home = hattama.path("home");
    let mut sample = hattama.command(&["sample"]);
    let variable = if cfg!(windows) { "APPDATA" } else { "XDG_DATA_HOME" };
    let added = sample.env(variable, &home).output().expect("the program starts");
    assert_eq!(code(&added), 0, "{}", errors(&added));
    assert!(home.join("hattama/hattama.db").is_file());
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[test]
fn what_draws_the_window_is_loaded_only_by_it() {
    let hattama = Hattama::new();
    let broken = hattama.path("broken");
    fs::create_dir(&broken).expect("a folder");
    for library in ["libwebkit2gtk-4.1.so.0", "libgtk-3.so.0", "libgdk-3.so.0", "libX11.so.6"] {
        fs::write(broken.join(library), "").expect("a library that is none");
    }
    let run = |arguments: &[&str]| {
        let mut command = hattama.command(arguments);
        command.env("LD_LIBRARY_PATH", &broken).output().expect("the program starts")
    };
    let version = run(&["--version"]);
    assert_eq!(said(&version), concat!("hattama ", env!("CARGO_PKG_VERSION"), "\n"));
    let data = hattama.path("data").display().to_string();
    assert_eq!(code(&run(&["--data", &data, "sample"])), 0);
}

#[test]
fn help_is_in_the_language_that_is_asked_for() {
    let commands = [&[][..], &["export", "minutes"], &["search"], &["template", "fill"]];
    for command in commands {
        let help = Hattama::new().run(&[&["--ui-lang", "kk"], command, &["--help"]].concat());
        let help = String::from_utf8(help.stdout).expect("UTF-8");
        assert!(help.contains("Қолданылуы: hattama"), "{help}");
        assert!(help.contains("-h, --help"), "{help}");
        for english in
            ["Usage:", "Options:", "Arguments:", "Commands:", "Print", "values:", "default:"]
        {
            assert!(!help.contains(english), "«{english}» in {help}");
        }
    }
    let minutes = Hattama::new().run(&["export", "minutes", "--help"]);
    let minutes = String::from_utf8(minutes.stdout).expect("UTF-8");
    assert!(
        minutes.contains("[по умолчанию: short] [значения: full, short, extract]"),
        "{minutes}"
    );
}

#[test]
fn options_of_all_commands_are_taken_before_and_after_the_name() {
    let hattama = Hattama::new();
    let data = hattama.path("data").display().to_string();
    for arguments in [
        ["--data", &data, "--json", "sample"],
        ["sample", "--data", &data, "--json"],
        ["--json", "sample", "--data", &data],
    ] {
        let output = hattama.run(&arguments);
        assert_eq!(code(&output), 0, "{arguments:?}: {}", errors(&output));
        let answer: Value = serde_json::from_str(&said(&output)).expect("JSON");
        assert!(answer["meeting"].is_string());
    }
    let output = hattama.on_data(&["meetings", "--json"]);
    let meetings: Value = serde_json::from_str(&said(&output)).expect("JSON");
    assert_eq!(meetings[0]["title"]["ru"], "Роль маслихата как органа местного самоуправления");
}

#[test]
fn wrong_usage_is_explained_in_the_users_language() {
    let hattama = Hattama::new();
    let cases: [(&[&str], &str); 11] = [
        (&["minutes"], "Неизвестный параметр или команда: minutes"),
        (&["sample", "--whole"], "Неизвестный параметр или команда: --whole"),
        (&["a.hattama", "check"], "Файл копии указывается без команды: hattama КОПИЯ.hattama"),
        (&["export"], "Укажите, что сделать."),
        (&["record"], "Не хватает: <MEETING>"),
        (&["speeches"], "Не хватает: <MEETING>"),
        (&["export", "letters", "latest"], "Не хватает: --to"),
        (
            &["export", "letters", "latest", "--to", "x", "--format", "txt"],
            "Недопустимое значение: txt",
        ),
        (&["export", "minutes", "latest", "--to", "x", "--form", "extract"], "Не хватает: --item"),
        (
            &["export", "minutes", "latest", "--to", "x", "--item", "1"],
            "Вопрос указывается только для выписки",
        ),
        (&["sample", "--ui-lang", "en", "--whole"], "Unknown option or command: --whole"),
    ];
    for (arguments, expected) in cases {
        let output = hattama.on_data(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", errors(&output));
        assert!(errors(&output).starts_with(expected), "{arguments:?}: {}", errors(&output));
    }
    assert!(!hattama.path("data").exists(), "wrong usage touches nothing");
}

#[test]
fn a_store_that_cannot_be_used_is_left_as_it_is() {
    let hattama = Hattama::new();
    fs::create_dir(hattama.path("data")).expect("a folder");
    let file = hattama.path("data").join("hattama.db");
    fs::write(&file, "Это не база, а просто текст подлиннее заголовка SQLite.".repeat(20))
        .expect("a file");
    let before = fs::read(&file).expect("readable");
    let output = hattama.on_data(&["meetings"]);
    assert_eq!(code(&output), 1);
    assert!(errors(&output).starts_with("Это не база Хаттамы"), "{}", errors(&output));
    assert_eq!(fs::read(&file).expect("readable"), before);

    let other = Hattama::new();
    fs::create_dir_all(other.path("data").join("hattama.db")).expect("a folder in the way");
    let output = other.on_data(&["check"]);
    assert_eq!(code(&output), 1);
    assert!(errors(&output).starts_with("На месте файла базы стоит папка"), "{}", errors(&output));

    let newer = Hattama::new();
    newer.lines(&["sample"]);
    let file = newer.path("data").join("hattama.db");
    let mut bytes = fs::read(&file).expect("readable");
    // The version stands in the header (SQLite, Database File Format, 1.3).
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    fs::write(&file, bytes).expect("made newer");
    let output = newer.on_data(&["meetings"]);
    assert_eq!(code(&output), 1);
    assert!(errors(&output).starts_with("База создана более новой версией программы"));
    let output = newer.on_data(&["meetings", "--ui-lang", "kk"]);
    assert!(errors(&output).contains("жаңа"), "{}", errors(&output));

    let held = Hattama::new();
    held.lines(&["sample"]);
    let store = Store::open(&held.path("data"), environment()).expect("its user has it open");
    let mut other = held.command(&["--data", &held.path("data").display().to_string(), "meetings"]);
    let output = other.env("USER", "Мұрат").output().expect("the program starts");
    assert_eq!(code(&output), 1);
    assert!(errors(&output).starts_with("Базу сейчас держит открытой"), "{}", errors(&output));
    drop(store);
}

#[test]
fn a_damaged_store_is_found_by_check() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let store = hattama.path("data").join("hattama.db");
    let length = fs::metadata(&store).expect("the store").len();
    assert!(length > 0);
    let mut bytes = fs::read(&store).expect("readable");
    // Past the first page, whose damage would make it no store at all.
    for byte in &mut bytes[8192..12288] {
        *byte = 0xff;
    }
    fs::write(&store, bytes).expect("damaged");
    let output = hattama.on_data(&["check"]);
    assert_eq!(code(&output), 1, "{}", said(&output));
    assert!(!errors(&output).is_empty());
}

#[test]
fn lines_become_speeches_that_are_on_the_disk_once_they_are_acknowledged() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let before = hattama.speeches().len();
    let mut recording = hattama.records(&["latest"]);
    let lines: [&[u8]; 7] = [
        "Соловьева: Роль маслихата: важна\n".as_bytes(),
        "СОЛОВЬЁВА:Вторая\r\n".as_bytes(),
        b"\n",
        "Никто: Кто это сказал?\n".as_bytes(),
        "просто слова\n".as_bytes(),
        b"\xd0\xa1\xff\n",
        "без конца строки".as_bytes(),
    ];
    let said = |hattama: &Hattama| {
        let texts = hattama.speeches().into_iter().skip(before);
        texts.map(|speech| speech["text"].as_str().expect("a text").to_owned()).collect::<Vec<_>>()
    };
    for (number, line) in (1..=6).zip(lines) {
        recording.send(line);
        assert_eq!(recording.hears(), format!("saved {number}"));
        // Another process sees it at once.
        let expected = [1, 2, 2, 3, 4, 5][number - 1];
        assert_eq!(said(&hattama).len(), expected);
    }
    recording.send(lines[6]);
    drop(recording.child.stdin.take());
    assert_eq!(recording.hears(), "saved 7");
    assert_eq!(recording.ends(), 0);
    assert_eq!(
        said(&hattama),
        [
            "Роль маслихата: важна",
            "Вторая",
            "Никто: Кто это сказал?",
            "просто слова",
            "С\u{fffd}",
            "без конца строки"
        ]
    );
    let recorded = hattama.speeches().split_off(before);
    let speakers: Vec<_> = recorded.iter().map(|speech| speech["speaker"].as_str()).collect();
    let known = speakers[0].expect("she is known");
    assert!(known.starts_with("Соловьева"), "{known}");
    assert_eq!(speakers, [Some(known), Some(known), None, None, None, None]);
    for (order, speech) in (before + 1..).zip(&recorded) {
        assert_eq!(speech["order"], order);
        assert_eq!(speech["kind"], "remark");
        assert_eq!((&speech["start"], &speech["end"]), (&Value::Null, &Value::Null));
        assert_eq!(speech["hash"].as_str().expect("a hash").len(), 64);
    }
    // The SHA-256 of «Вторая», as sha256sum has it.
    let second = "8ba170962c1a922ec9e17bb0a57b2f0b1aa86b751077277186928f69578a60cc";
    assert_eq!(recorded[1]["hash"], second);
    let checked = hattama.lines(&["check"]);
    assert!(checked[0].starts_with("База цела."), "{checked:?}");
    let list = hattama.lines(&["speeches", "latest"]);
    assert_eq!(list.len(), before + 6);
    let expected = format!("{}\t\t{known}\tвыступление\tРоль маслихата: важна", before + 1);
    assert_eq!(list[before], expected);
}

#[test]
fn speeches_have_the_times_that_they_were_given() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let first: SpeechId =
        serde_json::from_value(hattama.speeches()[0]["id"].clone()).expect("an id");
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
    let times = Times { starts: time(10, 5), ends: time(10, 20) };
    let mut store = Store::open(&hattama.path("data"), environment()).expect("opened");
    store.change_speech(first, SpeechChange::Times(times)).expect("changed");
    drop(store);
    let speech = hattama.speeches().swap_remove(0);
    assert_eq!((&speech["start"], &speech["end"]), (&json!("10:05:00"), &json!("10:20:00")));
    let line = hattama.lines(&["speeches", "latest"]).swap_remove(0);
    assert!(line.starts_with("1\t10:05–10:20\t"), "{line}");
}

#[test]
fn two_recordings_go_into_one_session() {
    const LINES: usize = 50;
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let before = hattama.speeches().len();
    let mut both = [hattama.records(&["latest"]), hattama.records(&["latest", "--json"])];
    for number in 1..=LINES {
        for (recording, name) in both.iter_mut().zip(["одно", "другое"]) {
            recording.send(format!("{name} {number}\n").as_bytes());
        }
        assert_eq!(both[0].hears(), format!("saved {number}"));
        let saved: Value = serde_json::from_str(&both[1].hears()).expect("JSON");
        assert_eq!(saved["saved"], number);
        assert!(saved["speech"].is_string());
    }
    for recording in both {
        assert_eq!(recording.ends(), 0);
    }
    let speeches = hattama.speeches().split_off(before);
    assert_eq!(speeches.len(), 2 * LINES);
    for name in ["одно", "другое"] {
        let of_one = speeches.iter().filter_map(|speech| speech["text"].as_str());
        let of_one: Vec<_> = of_one.filter(|text| text.starts_with(name)).collect();
        let expected: Vec<_> = (1..=LINES).map(|number| format!("{name} {number}")).collect();
        assert_eq!(of_one, expected, "each in its order, once");
    }
}

#[test]
fn where_there_is_no_such_session_nothing_is_recorded() {
    let hattama = Hattama::new();
    for command in ["record", "speeches"] {
        let output = hattama.on_data(&[command, "latest"]);
        assert_eq!((code(&output), errors(&output).as_str()), (3, "Заседаний ещё нет.\n"));
    }
    for id in ["00000000-0000-0000-0000-000000000000", "никакое"] {
        for command in ["record", "speeches"] {
            let output = hattama.on_data(&[command, id]);
            assert_eq!((code(&output), said(&output).as_str()), (1, ""));
        }
    }
}

#[test]
fn a_check_names_the_copy_that_has_a_damaged_text_whole() {
    let hattama = Hattama::new();
    hattama.lines(&["sample"]);
    let store = Store::open(&hattama.path("data"), environment()).expect("it opens");
    let copy = store.take_copy(CopyReason::Hand).expect("taken").path;
    drop(store);
    let file = hattama.path("data").join("hattama.db");
    let mut bytes = fs::read(&file).expect("readable");
    let (whole, damaged) = ("имеет большое".as_bytes(), "умеет большое".as_bytes());
    while let Some(at) = bytes.windows(whole.len()).position(|found| found == whole) {
        bytes[at..at + damaged.len()].copy_from_slice(damaged);
    }
    fs::write(&file, bytes).expect("damaged");
    let output = hattama.on_data(&["check"]);
    assert_eq!(code(&output), 1);
    let named = copy.display().to_string();
    assert!(errors(&output).contains(&named), "{named}: {}", errors(&output));
}
