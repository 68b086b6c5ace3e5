//! Opening a store: what it makes, what it refuses, and what it leaves untouched.

use std::fs;
#[cfg(unix)]
use std::path::Path;

use hattama_domain::copy::CopyReason;
use hattama_store::{Environment, Error, FILE_NAME, SCHEMA_VERSION, Store, Taken};
use rusqlite::Connection;

use crate::common::{environment, open, store, try_open};
use crate::office::{meeting, speech};

/// The refusal to open a store whose file has this content, which stays as it is.
fn refusal(content: &[u8]) -> Error {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let path = folder.path().join(FILE_NAME);
    fs::write(&path, content).expect("written");
    let error = try_open(folder.path()).map(drop).expect_err("it is refused");
    assert_eq!(fs::read(&path).expect("read"), content, "untouched");
    error
}

/// The bytes of a store with something in it.
fn sound() -> Vec<u8> {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, &"речь ".repeat(10_000));
    drop(store);
    fs::read(folder.path().join(FILE_NAME)).expect("read")
}

/// Does something to the file of a store and gives its bytes.
fn altered(sql: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let path = folder.path().join("store.db");
    fs::write(&path, sound()).expect("written");
    let conn = Connection::open(&path).expect("it is a store");
    conn.execute_batch(sql).expect("the test's SQL is right");
    conn.close().expect("closed");
    fs::read(path).expect("read")
}

#[test]
fn what_is_no_store_is_refused_untouched() {
    for content in [&b"PK\x03\x04"[..], &[0; 4096], "Хаттама".repeat(5_000).as_bytes()] {
        assert!(matches!(refusal(content), Error::NotAStore { .. }));
    }
    let of_another_program = altered("PRAGMA application_id = 7");
    assert!(matches!(refusal(&of_another_program), Error::NotAStore { .. }));
}

#[test]
fn a_damaged_store_is_refused_untouched() {
    let mut overwritten = sound();
    overwritten[100..4096].fill(0xff);
    assert!(matches!(refusal(&overwritten), Error::Damaged { .. }));
    let sound = sound();
    let truncated = refusal(&sound[..sound.len() / 2]);
    assert!(matches!(truncated, Error::Damaged { .. }), "{truncated:?}");
}

#[test]
fn a_store_of_a_newer_version_is_refused_untouched() {
    let newer = altered(&format!("PRAGMA user_version = {}", SCHEMA_VERSION + 1));
    match refusal(&newer) {
        Error::Newer { found, known, .. } => {
            assert_eq!((found, known), (SCHEMA_VERSION + 1, SCHEMA_VERSION));
        }
        other => panic!("a newer version, not {other:?}"),
    }
}

#[test]
fn a_folder_in_the_place_of_the_store_is_refused() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    fs::create_dir(folder.path().join(FILE_NAME)).expect("made");
    assert!(matches!(try_open(folder.path()), Err(Error::IsDirectory { .. })));
}

#[test]
fn a_data_folder_that_can_not_be_made_is_named() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let file = folder.path().join("файл");
    fs::write(&file, "").expect("written");
    let inside = file.join("данные");
    match try_open(&inside) {
        Err(Error::Io { path, .. }) => assert_eq!(path, inside),
        other => panic!("it can't be made, but {:?}", other.map(drop)),
    }
    assert!(matches!(try_open(&file), Err(Error::Io { .. })));
}

/// Even root makes no files there.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files_is_named() {
    for folder in ["/proc/self", "/proc/self/данные"].map(Path::new) {
        match try_open(folder) {
            Err(Error::Io { path, .. }) => assert!(path.starts_with(folder)),
            other => panic!("it takes no files, but {:?}", other.map(drop)),
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_is_named() {
    let folder = Path::new("/sys");
    match try_open(folder) {
        Err(Error::ReadOnlyFolder { path }) => assert_eq!(path, folder),
        other => panic!("it is read-only, but {:?}", other.map(drop)),
    }
}

#[test]
fn a_store_that_another_user_or_machine_has_open_is_refused() {
    let (folder, mut store) = store();
    let other_user = Environment { user: "Мұрат".to_owned(), ..environment() };
    let other_machine = Environment { device: "кабинет-7".to_owned(), ..environment() };
    for other in [other_user, other_machine] {
        match Store::open(folder.path(), other) {
            Err(Error::HeldBy { user, host }) => {
                assert_eq!((user.as_str(), host.as_str()), ("Әсем", "кабинет-12"));
            }
            other => panic!("it is held, but {:?}", other.map(drop)),
        }
    }
    meeting(&mut store);
    drop(store);
    let other_user = Environment { user: "Мұрат".to_owned(), ..environment() };
    let store = Store::open(folder.path(), other_user).expect("she has closed it");
    assert_eq!(store.meetings().expect("read").len(), 1);
    assert!(matches!(try_open(folder.path()), Err(Error::HeldBy { .. })));
}

#[test]
fn processes_of_one_user_share_a_store_and_see_what_the_other_writes() {
    let (folder, mut one) = store();
    let mut two = open(folder.path());
    let before = two.data_version().expect("read");
    meeting(&mut one);
    assert_ne!(two.data_version().expect("read"), before);
    meeting(&mut two);
    assert_eq!(one.meetings().expect("read").len(), 2);
    drop(one);
    meeting(&mut two);
    assert_eq!(two.meetings().expect("read").len(), 3);
}

#[test]
fn several_processes_may_make_a_store_at_once() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let path = folder.path();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| meeting(&mut open(path)));
        }
    });
    assert_eq!(open(path).meetings().expect("read").len(), 8);
}

#[test]
fn a_data_folder_may_lie_deep_under_names_of_any_letters() {
    let around = tempfile::tempdir().expect("there is room for a folder");
    let name = format!("Мәслихат {}", "x".repeat(44));
    let folder = (0..5).fold(around.path().to_owned(), |folder, _| folder.join(&name));
    assert!(
        folder.display().to_string().chars().count() > 260,
        "more than Windows takes by itself"
    );
    let mut store = open(&folder);
    meeting(&mut store);
    let Taken { path, missed } = store.take_copy(CopyReason::Hand).expect("taken");
    assert!(path.starts_with(&folder) && missed.is_none(), "{path:?}");
    let copy = Store::open_copy(&path, environment()).expect("it is whole");
    assert_eq!(copy.meetings().expect("read").len(), 1);
}

#[test]
fn names_in_other_letters_case_are_what_the_system_takes_them_for() {
    let around = tempfile::tempdir().expect("there is room for a folder");
    meeting(&mut open(&around.path().join("Данные")));
    let other = open(&around.path().join("данные")).meetings().expect("read");
    assert_eq!(other.len(), if cfg!(windows) { 1 } else { 0 });
}

#[test]
fn an_empty_file_becomes_a_store() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let path = folder.path().join(FILE_NAME);
    fs::write(&path, "").expect("written");
    meeting(&mut open(folder.path()));
    // One that was being made when the power went.
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let conn = Connection::open(folder.path().join(FILE_NAME)).expect("made");
    conn.pragma_update(None, "journal_mode", "WAL").expect("set");
    drop(conn);
    meeting(&mut open(folder.path()));
    meeting(&mut open(folder.path()));
}

#[cfg(unix)]
#[test]
fn folder_and_files_are_the_users_alone() {
    use std::os::unix::fs::PermissionsExt;

    fn look(path: &Path, seen: &mut Vec<String>) {
        let mode = fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
        let expected = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, expected, "{path:?} has mode {mode:o}");
        seen.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
        if path.is_dir() {
            for entry in fs::read_dir(path).expect("read") {
                look(&entry.expect("read").path(), seen);
            }
        }
    }

    let around = tempfile::tempdir().expect("there is room for a folder");
    let folder = around.path().join("данные").join("hattama");
    let mut store = open(&folder);
    meeting(&mut store);
    let file = around.path().join("жауап.pdf");
    fs::write(&file, "ответ").expect("written");
    store.attach(&file).expect("attached");
    let mut seen = Vec::new();
    look(&around.path().join("данные"), &mut seen);
    for name in
        ["hattama", "hattama.db", "hattama.db-wal", "hattama.db-shm", "hattama.owner", "files"]
    {
        assert!(seen.iter().any(|other| other == name), "{name} is among {seen:?}");
    }
}
