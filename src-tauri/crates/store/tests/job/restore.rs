//! Replacing a store by a copy: open or closed, whole or damaged, and what is kept of it.

use std::fs;
use std::path::{Path, PathBuf};

use hattama_domain::copy::CopyReason;
use hattama_domain::id::MeetingId;
use hattama_store::{Environment, Error, FILE_NAME, Store, look_into, restore_folder};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::common::{environment, open, store};
use crate::office::{meeting, speech};

fn folder() -> TempDir {
    tempfile::tempdir().expect("there is room for a folder")
}

/// A store with a session of one speech and an attached file, a single file with all of it, and
/// then a second session.
struct Office {
    folder: TempDir,
    store: Store,
    session: MeetingId,
    copy: PathBuf,
    attached: PathBuf,
}

fn office() -> Office {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, &"речь ".repeat(20_000));
    let file = folder.path().join("жауап.pdf");
    fs::write(&file, "ответ").expect("written");
    let attachment = store.attach(&file).expect("attached");
    let attached = store.attachment_path(&attachment);
    let copy = folder.path().join("copy.hattama");
    store.copies().expect("read").take_to(&copy).expect("taken");
    meeting(&mut store);
    Office { folder, store, session, copy, attached }
}

fn sessions(store: &Store) -> usize {
    store.meetings().expect("read").len()
}

fn damage(path: &Path) {
    let mut bytes = fs::read(path).expect("read");
    let end = bytes.len() - 4096;
    bytes[end..].fill(0xff);
    fs::write(path, bytes).expect("written");
}

#[test]
fn a_closed_store_is_replaced_and_kept_as_a_copy() {
    let Office { folder, store, session, copy, attached } = office();
    drop(store);
    fs::remove_file(&attached).expect("removed");
    let restored = restore_folder(folder.path(), &copy, environment()).expect("restored");
    assert_eq!(restored.missing, 0);
    let kept = PathBuf::from(restored.kept.expect("there was a store"));
    let found = look_into(&kept).expect("it is whole");
    assert_eq!((found.meetings, found.reason), (2, Some(CopyReason::Restore)));
    let mut store = open(folder.path());
    assert_eq!(sessions(&store), 1);
    assert_eq!(fs::read(attached).expect("it is back"), "ответ".as_bytes());
    assert_eq!(store.check().expect("checked").faults, []);
    assert!(!folder.path().join("restore.part").exists());
    speech(&mut store, session, "дальше");
    store.undo().expect("the history is that of the copy, and goes on");
    drop(store);
    restore_folder(folder.path(), &kept, environment()).expect("and back again");
    assert_eq!(sessions(&open(folder.path())), 2);
}

#[test]
fn nothing_of_a_copy_but_the_store_comes_into_the_store() {
    let Office { folder, store, copy, .. } = office();
    drop(store);
    restore_folder(folder.path(), &copy, environment()).expect("restored");
    let tables = |path: &Path| -> Vec<String> {
        let conn = Connection::open(path).expect("it is there");
        let mut names = conn.prepare("SELECT name FROM sqlite_schema ORDER BY name").expect("SQL");
        let names = names.query_map([], |row| row.get(0)).expect("read");
        names.collect::<Result<_, _>>().expect("read")
    };
    let (new, _store) = crate::common::store();
    assert_eq!(tables(&folder.path().join(FILE_NAME)), tables(&new.path().join(FILE_NAME)));
}

#[test]
fn an_open_store_is_replaced_under_those_who_have_it_open() {
    let Office { folder, mut store, session, copy, .. } = office();
    let mut other = open(folder.path());
    assert_eq!(sessions(&other), 2);
    let before = other.data_version().expect("read");
    let restored = store.restore_from(&copy).expect("restored");
    let kept = restored.kept.expect("there was a store");
    assert_eq!(look_into(kept.as_ref()).expect("it is whole").meetings, 2);
    assert_ne!(other.data_version().expect("read"), before);
    assert_eq!((sessions(&store), sessions(&other)), (1, 1));
    speech(&mut other, session, "дальше");
    meeting(&mut store);
    assert_eq!(sessions(&other), 2);
    assert_eq!(store.check().expect("checked").faults, []);
}

#[test]
fn what_others_write_while_the_store_is_replaced_is_kept_or_stays() {
    let Office { folder, mut store, copy, .. } = office();
    let mut other = open(folder.path());
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| (0..40).map(|_| meeting(&mut other)).count());
        // Where they never stop for as long as a copy takes, it is refused.
        let restored = store.restore_from(&copy);
        assert!(matches!(restored, Ok(_) | Err(Error::Busy)), "{restored:?}");
        let written = writer.join().expect("nobody was kept from writing");
        let left = sessions(&store);
        let kept = match restored {
            Ok(restored) => {
                look_into(restored.kept.expect("kept").as_ref()).expect("whole").meetings
            }
            Err(_) => 1,
        };
        assert_eq!(kept as usize + left, written + 3);
    });
}

#[test]
fn a_copy_that_is_not_whole_replaces_nothing() {
    let Office { folder, mut store, copy, .. } = office();
    let newer = folder.path().join("newer.hattama");
    fs::copy(&copy, &newer).expect("copied");
    let conn = Connection::open(&newer).expect("it is a copy");
    conn.execute_batch("PRAGMA user_version = 999").expect("set");
    drop(conn);
    let hollow = folder.path().join("hollow.hattama");
    fs::copy(&copy, &hollow).expect("copied");
    let conn = Connection::open(&hollow).expect("it is a copy");
    conn.execute_batch("DROP TRIGGER letter_registered_keeps_its_number").expect("dropped");
    drop(conn);
    damage(&copy);
    assert!(matches!(store.restore_from(&copy), Err(Error::DamagedCopy { .. })));
    assert!(matches!(store.restore_from(&newer), Err(Error::Newer { .. })));
    assert!(matches!(store.restore_from(&hollow), Err(Error::NotACopy { .. })));
    assert_eq!(sessions(&store), 2);
    drop(store);
    for file in [&copy, &newer, &hollow] {
        restore_folder(folder.path(), file, environment()).expect_err("it is refused");
    }
    let elsewhere = folder.path().join("new");
    restore_folder(&elsewhere, &copy, environment()).expect_err("it is refused");
    assert!(!elsewhere.exists());
    assert_eq!(sessions(&open(folder.path())), 2);
    assert!(!folder.path().join("copies").exists(), "there was nothing to keep");
}

#[test]
fn a_store_that_somebody_has_open_is_not_replaced_from_outside() {
    let Office { folder, store, copy, .. } = office();
    let restored = restore_folder(folder.path(), &copy, environment());
    assert!(matches!(restored, Err(Error::StillOpen)));
    let other = Environment { user: "Мұрат".to_owned(), ..environment() };
    let restored = restore_folder(folder.path(), &copy, other);
    assert!(matches!(restored, Err(Error::HeldBy { .. })));
    assert_eq!(sessions(&store), 2);
}

#[test]
fn a_damaged_store_is_set_aside_as_it_is() {
    let Office { folder, store, copy, .. } = office();
    drop(store);
    let path = folder.path().join(FILE_NAME);
    let whole = fs::read(&path).expect("read");
    let mut overwritten = whole.clone();
    let end = overwritten.len() - 4096;
    overwritten[end..].fill(0xff);
    let no_store = "не база ".repeat(1_000).into_bytes();
    for damaged in [overwritten, whole[..whole.len() / 2].to_vec(), no_store] {
        fs::write(&path, &damaged).expect("written");
        let restored = restore_folder(folder.path(), &copy, environment()).expect("restored");
        let kept = PathBuf::from(restored.kept.expect("there was a file"));
        assert!(kept.starts_with(folder.path().join("replaced")), "{kept:?}");
        assert_eq!(fs::read(kept.join(FILE_NAME)).expect("it is kept"), damaged);
        let store = open(folder.path());
        assert_eq!(sessions(&store), 1);
        assert_eq!(store.check().expect("checked").faults, []);
    }
}

#[test]
fn a_damaged_store_that_is_open_is_kept_as_it_is() {
    let Office { folder, store, copy, .. } = office();
    drop(store);
    damage(&folder.path().join(FILE_NAME));
    let mut store = open(folder.path());
    let restored = store.restore_from(&copy).expect("restored");
    let kept = PathBuf::from(restored.kept.expect("there was a store"));
    assert!(kept.starts_with(folder.path().join("replaced")), "{kept:?}");
    assert!(matches!(look_into(&kept), Err(Error::DamagedCopy { .. })), "it is as it was");
    assert_eq!(sessions(&store), 1);
    assert_eq!(store.check().expect("checked").faults, []);
}

#[test]
fn a_store_comes_back_where_there_is_none() {
    let Office { copy, folder: _kept, .. } = office();
    let empty = folder();
    let folder = empty.path().join("new");
    let restored = restore_folder(&folder, &copy, environment()).expect("restored");
    assert_eq!((restored.kept, restored.missing), (None, 0));
    let store = open(&folder);
    assert_eq!(sessions(&store), 1);
    assert_eq!(store.check().expect("checked").faults, [], "the attached file is there, too");
}

#[test]
fn a_copy_with_its_files_beside_it_is_restored_elsewhere() {
    let Office { folder: _kept, store, .. } = office();
    let taken = store.take_copy(CopyReason::Session).expect("taken");
    let empty = folder();
    let restored = restore_folder(empty.path(), &taken.path, environment()).expect("restored");
    assert_eq!(restored.missing, 0);
    assert_eq!(open(empty.path()).check().expect("checked").faults, []);
    let alone = folder();
    let moved = alone.path().join("alone.hattama");
    fs::copy(&taken.path, &moved).expect("copied");
    let restored = restore_folder(alone.path(), &moved, environment()).expect("restored");
    assert_eq!(restored.missing, 1, "its files are not with it any more");
}

#[test]
fn a_copy_of_an_older_version_is_brought_up_to_date() {
    let Office { folder, mut store, .. } = office();
    let old = folder.path().join("old.hattama");
    let conn = Connection::open(&old).expect("made");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/001.sql");
    conn.execute_batch(&fs::read_to_string(fixture).expect("read")).expect("it is SQL");
    drop(conn);
    let restored = store.restore_from(&old).expect("restored");
    assert_eq!(restored.missing, 1);
    let session = store.latest_meeting().expect("read").expect("there is one");
    assert_eq!(store.meeting_file(session).expect("read").entries.len(), 5);
    drop(store);
    assert_eq!(sessions(&open(folder.path())), 1);
}
