//! Stores of every version so far: each opens with everything in it. And the copy that is taken
//! before an older one is changed.

use std::fs;
use std::path::{Path, PathBuf};

use hattama_domain::attachment::Attachment;
use hattama_domain::copy::CopyReason;
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::letter::LetterStatus;
use hattama_domain::operation::OperationName;
use hattama_domain::record::Entry;
use hattama_domain::reply::Completeness;
use hattama_store::{Error, FILE_NAME, SCHEMA_VERSION, Store, look_into};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::common::{open, try_open};
use crate::office::meeting;

/// The SQL of a store of a version.
fn fixture(version: usize) -> PathBuf {
    let name = format!("tests/fixtures/{version:03}.sql");
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// A data folder whose store this SQL makes.
fn made_by(sql: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let conn = Connection::open(folder.path().join(FILE_NAME)).expect("made");
    conn.execute_batch(sql).expect("it is SQL");
    folder
}

fn version(path: &Path) -> usize {
    let conn = Connection::open(path).expect("it is there");
    let version: u32 =
        conn.pragma_query_value(None, "user_version", |row| row.get(0)).expect("it has a version");
    version as usize
}

/// Puts the fixtures' only attached file where it is kept.
fn put_beside(store: &Store, attachment: &Attachment) {
    let path = store.attachment_path(attachment);
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("made");
    fs::write(path, "%PDF").expect("written");
}

#[test]
fn every_version_has_a_fixture() {
    for version in 1..=SCHEMA_VERSION {
        let path = fixture(version);
        assert!(path.is_file(), "keep a store of version {version} as {}", path.display());
    }
}

#[test]
fn a_store_of_every_version_opens_with_everything_in_it() {
    for old in 1..=SCHEMA_VERSION {
        let sql = fs::read_to_string(fixture(old)).expect("every version has a fixture");
        let folder = made_by(&sql);
        let path = folder.path().join(FILE_NAME);
        assert_eq!(version(&path), old);
        let mut store = open(folder.path());
        assert_eq!(version(&path), SCHEMA_VERSION);
        let meeting = store.latest_meeting().expect("read").expect("there is one");
        let file = store.meeting_file(meeting).expect("read");
        let title = file.meeting.title.get(Kk);
        assert_eq!(title, Some("Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі"));
        assert_eq!((file.participants.len(), file.entries.len()), (5, 5));
        let Entry::Speech(report) = &file.entries[0] else { panic!("a report comes first") };
        assert_eq!(report.passages[0].words, report.text);
        let letter = &file.letters[0];
        assert_eq!((letter.status, letter.language), (LetterStatus::Sent, Ru));
        assert_eq!(letter.registered.as_ref().map(|one| one.number.as_str()), Some("00-00/1"));
        assert_eq!(letter.replies[0].completeness, Completeness::Partly);
        let kept = store.letter_paper(letter.id).expect("read");
        assert_eq!(kept.as_deref(), Some("{}"));
        assert_eq!(file.letters[1].status, LetterStatus::Annulled);
        put_beside(&store, letter.replies[0].file.as_ref().expect("it came with a file"));
        let report = store.check().expect("checked");
        assert_eq!(report.faults, []);
        assert_eq!((report.meetings, report.speeches, report.letters), (1, 3, 4));

        assert_eq!(store.drafts().expect("read").len(), 1);
        assert_eq!(store.bin().expect("read").len(), 1);
        assert_eq!(store.undo().expect("undone").value, OperationName::Delete);
        assert_eq!(store.bin().expect("read"), []);
    }
}

/// The store of the first version, and what else is to be in it.
fn oldest(more: &str) -> TempDir {
    made_by(&(fs::read_to_string(fixture(1)).expect("every version has a fixture") + more))
}

/// The names of what is in the folder of copies, the copies themselves.
fn copies(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join("copies")).expect("read");
    let paths = entries.map(|entry| entry.expect("it can be read").path());
    paths.filter(|path| path.extension().is_some_and(|ending| ending != "part")).collect()
}

#[test]
fn an_older_store_is_copied_before_it_is_changed() {
    let folder = oldest("");
    let mut store = open(folder.path());
    meeting(&mut store);
    let copies = copies(folder.path());
    let [copy] = copies.as_slice() else { panic!("one copy, not {copies:?}") };
    assert!(copy.to_string_lossy().ends_with("-migration.hattama"), "{copy:?}");
    assert_eq!(version(copy), 1);
    let found = look_into(copy).expect("it is whole");
    assert_eq!((found.version, found.meetings, found.speeches), (1, 1, 3));
    assert_eq!(found.reason, Some(CopyReason::Migration));
}

#[test]
fn a_store_that_is_up_to_date_or_new_is_not_copied() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    drop(open(folder.path()));
    drop(open(folder.path()));
    assert!(!folder.path().join("copies").exists());
}

#[test]
fn what_can_not_be_copied_is_not_changed() {
    let folder = oldest("");
    fs::write(folder.path().join("copies"), "в пути").expect("written");
    assert!(matches!(try_open(folder.path()), Err(Error::Io { .. })));
    assert_eq!(version(&folder.path().join(FILE_NAME)), 1);
}

#[test]
fn an_older_store_that_is_damaged_is_not_changed() {
    let folder = oldest(
        "CREATE TABLE old (text TEXT);
         WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
         INSERT INTO old SELECT 'прежнее ' || i FROM n;",
    );
    let path = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&path).expect("read");
    let end = bytes.len() - 4096;
    bytes[end..].fill(0xff);
    fs::write(&path, &bytes).expect("written");
    assert!(matches!(try_open(folder.path()), Err(Error::Damaged { .. })));
    assert_eq!(version(&path), 1);
    assert_eq!(copies(folder.path()), [] as [PathBuf; 0]);
}
