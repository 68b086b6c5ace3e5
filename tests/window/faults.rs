//! What may happen to a program at work while somebody types: not a word is lost.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use hattama::environment;
use hattama_domain::copy::CopyReason;
use hattama_domain::id::SpeechId;
use hattama_store::{Environment, Store};

use crate::driver::Window;
use crate::keyboard::{LEFT, Seat, kill, wait};
use crate::session::{self, SAMPLE, begin_to_type, going_on, text, type_words};

fn waits_for(store: &Store, speech: SpeechId, expected: &str) {
    wait(&format!("«{expected}» on the disk"), || {
        (text(store, speech) == expected).then_some(())
    });
}

#[test]
fn the_page_dies_and_text_and_caret_come_back() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = going_on(data.path());
    let seat = Seat::take(data.path());
    begin_to_type(&seat, &store, speech);
    seat.write(" word");
    seat.strike(LEFT);
    seat.strike(LEFT);
    seat.write("x");
    wait("the text on the disk", || text(&store, speech).ends_with(" woxrd").then_some(()));
    let before = text(&store, speech);
    let page = seat.page().expect("a process runs the page");
    kill("KILL", page);
    wait("another process for the page", || seat.page().filter(|other| *other != page));
    wait("a letter where the caret was", || {
        seat.write("y");
        (text(&store, speech) != before).then_some(())
    });
    let after = text(&store, speech);
    let (head, tail) = before.split_at(before.len() - "rd".len());
    let typed = after.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
    let typed = typed.unwrap_or_else(|| panic!("«{after}» should go on in «{before}»"));
    assert!(!typed.is_empty() && typed.chars().all(|letter| letter == 'y'), "«{after}»");
}

#[tokio::test]
async fn what_was_typed_to_the_last_key_survives_a_log_off() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = going_on(data.path());
    drop(store);
    let window = Window::open(data.path(), data.path()).await;
    window
        .answer(
            "return document.activeElement.closest('[data-writing]')?.dataset.writing ?? null",
            vec![],
        )
        .await;
    window.write("to the last key").await;
    window.log_off().await;
    let store = Store::open(data.path(), environment()).expect("nobody else has it");
    assert_eq!(text(&store, speech), "to the last key");
    assert_eq!(store.drafts().expect("read"), [], "it is finished, not only drafted");
}

#[test]
fn what_is_being_typed_is_finished_when_the_window_closes() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = going_on(data.path());
    let mut seat = Seat::take(data.path());
    type_words(&seat, &store, speech, " to the last key");
    seat.close();
    assert!(seat.ended().success(), "it closes by itself");
    assert!(text(&store, speech).ends_with("a to the last key"));
    assert_eq!(store.drafts().expect("read"), [], "it is finished, not only drafted");
}

#[tokio::test]
async fn a_second_start_gives_way_to_the_first_on_its_folder_alone() {
    let (data, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("one"));
    drop(going_on(data.path()));
    let window = Window::open(data.path(), data.path()).await;
    let start = |folder: &Path| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_hattama"));
        program.arg("--data").arg(folder).stdout(Stdio::null()).spawn().expect("it starts")
    };
    let mut second = start(data.path());
    let ended = wait("the second start's end", || second.try_wait().expect("it is our child"));
    assert!(ended.success(), "{ended}");
    window.answer("return document.querySelector('[data-writing]') && true", vec![]).await;
    let mut elsewhere = start(other.path());
    wait("a store of its own", || other.path().join("webview").exists().then_some(()));
    assert_eq!(elsewhere.try_wait().expect("it is our child"), None, "it stays");
    elsewhere.kill().expect("it is there");
    elsewhere.wait().expect("it is our child");
    window.close().await;
}

#[test]
fn a_store_that_can_not_be_opened_is_told_in_a_dialog_and_left_alone() {
    let data = tempfile::tempdir().expect("a folder");
    let in_the_way = data.path().join("hattama.db");
    fs::create_dir(&in_the_way).expect("a folder in its place");
    let mut program = Command::new(env!("CARGO_BIN_EXE_hattama"))
        .arg("--data")
        .arg(data.path())
        .env("LC_ALL", "ru_KZ.UTF-8")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let lines = BufReader::new(program.stderr.take().expect("piped")).lines();
    let (tell, told) = channel();
    std::thread::spawn(move || {
        let mut lines = lines.map_while(Result::ok);
        // Nobody listens any more only where the test has failed.
        let _ = tell.send(lines.any(|line| line.starts_with("На месте файла базы стоит папка")));
    });
    let is_told = told.recv_timeout(Duration::from_secs(60));
    let state = program.try_wait().expect("it is our child");
    program.kill().expect("it is there");
    program.wait().expect("it is our child");
    assert_eq!(is_told, Ok(true));
    assert_eq!(state, None, "it stays until the dialog is read");
    assert!(in_the_way.is_dir());
}

#[test]
fn a_store_that_somebody_else_has_open_is_read_in_its_newest_copy() {
    let data = tempfile::tempdir().expect("a folder");
    drop(session::with_sample(data.path(), SAMPLE));
    let somebody_else = Environment { user: "Мұрат".to_owned(), ..environment() };
    let store = Store::open(data.path(), somebody_else).expect("nobody else has it");
    let copy = store.take_copy(CopyReason::Hand).expect("taken").path;
    let before = fs::read(&copy).expect("it is there");
    // Asked whether to open the copy, she agrees.
    let mut seat = Seat::take_by(data.path(), |program| {
        program.env("TAURI_WEBVIEW_AUTOMATION", "true").env("HATTAMA_CHOOSE", data.path());
    });
    assert!(seat.title().ends_with(", только для чтения"), "{}", seat.title());
    seat.close();
    assert!(seat.ended().success(), "it closes by itself");
    assert_eq!(fs::read(&copy).expect("it is there"), before);
    assert_eq!(store.copies().expect("read").list().len(), 1, "no other copy was taken");
}

#[test]
fn the_window_is_as_large_as_it_was() {
    let data = tempfile::tempdir().expect("a folder");
    drop(session::new_store(data.path()));
    let mut seat = Seat::take(data.path());
    let before = seat.size();
    seat.resize(1100, 740);
    wait("another size", || (seat.size() == (1100, 740) && before != (1100, 740)).then_some(()));
    seat.close();
    seat.ended();
    let again = Seat::take(data.path());
    wait("the size that it had", || (again.size() == (1100, 740)).then_some(()));
}

#[tokio::test]
async fn the_paper_is_off_until_it_is_called_and_grows_with_what_is_typed() {
    let data = tempfile::tempdir().expect("a folder");
    drop(going_on(data.path()));
    let window = Window::open(data.path(), data.path()).await;
    window.answer("return document.activeElement.closest('[data-writing]') && true", vec![]).await;
    let page = "return document.querySelector('.desk img')?.src ?? null";
    assert!(window.run(page, vec![]).await.is_null(), "nobody has called it");
    window.press(&[Key::Control, Key::Shift], "p").await;
    let before = window.answer(page, vec![]).await;
    window.write("Слово растёт на бумаге.").await;
    let grown = "const page = document.querySelector('.desk img')?.src; \
        return page && page !== arguments[0] ? page : null";
    window.answer(grown, vec![before]).await;
    window.press(&[Key::Control, Key::Shift], "p").await;
    window.answer("return document.querySelector('.desk img') ? null : true", vec![]).await;
    window.close().await;
}

#[tokio::test]
async fn what_a_captioning_program_records_is_shown_while_somebody_types() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, meeting) = session::with_sample(data.path(), SAMPLE);
    drop(store);
    let window = Window::open(data.path(), data.path()).await;
    window.go(&format!("#/meeting/{}/record", meeting.0)).await;
    let focus = "const field = document.querySelector('.record textarea'); field?.focus(); \
        return field && true";
    window.answer(focus, vec![]).await;
    window.write("Не закончено. ").await;
    let mut captions = Command::new(env!("CARGO_BIN_EXE_hattama"))
        .arg("--data")
        .arg(data.path())
        .args(["record", "latest"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut lines = captions.stdin.take().expect("piped");
    lines.write_all("Сказано в зал.\nИ ещё раз.\n".as_bytes()).expect("it reads");
    drop(lines);
    let said = captions.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&said.stdout), "saved 1\nsaved 2\n");
    let shown = "const fields = [...document.querySelectorAll('.record textarea')]; \
        const said = fields.map(({ value }) => value); \
        return said.includes('Сказано в зал.') && said.includes('И ещё раз.') || null";
    window.answer(shown, vec![]).await;
    let typing = window.run("return document.activeElement.value", vec![]).await;
    assert!(typing.as_str().is_some_and(|text| text.contains("Не закончено. ")), "{typing}");
    window.close().await;
}

#[test]
fn what_was_typed_is_on_the_disk_when_the_program_is_killed() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = going_on(data.path());
    let mut seat = Seat::take(data.path());
    type_words(&seat, &store, speech, " before the end");
    let before = text(&store, speech);
    seat.signal("KILL");
    seat.ended();
    let again = Seat::take(data.path());
    waits_for(&store, speech, &before);
    drop(again);
}

#[test]
fn what_is_typed_during_a_long_import_is_saved_when_it_has_ended() {
    let data = tempfile::tempdir().expect("a folder");
    let (store, speech) = going_on(data.path());
    let seat = Seat::take(data.path());
    type_words(&seat, &store, speech, " before");
    let mut importing = Command::new(env!("CARGO_BIN_EXE_hattama"))
        .arg("--data")
        .arg(data.path())
        .args(["import", "speeches", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("it starts");
    let mut lines = importing.stdin.take().expect("piped");
    let mut import = |until: Instant| {
        while Instant::now() < until {
            let line = "2026-03-01\tБюджет\tИванов\tremark\tru\tСказано.\n";
            lines.write_all(line.as_bytes()).expect("it reads on");
        }
    };
    import(Instant::now() + Duration::from_secs(1));
    let before = text(&store, speech);
    seat.write(" typed meanwhile");
    // Longer than a save waits for another program.
    import(Instant::now() + Duration::from_secs(7));
    assert_eq!(text(&store, speech), before, "the import has the store to itself");
    drop(lines);
    assert!(importing.wait().expect("it ends").success());
    waits_for(&store, speech, &format!("{before} typed meanwhile"));
}
