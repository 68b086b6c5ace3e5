//! Safety copies: taken while others write, whole, in their place, thinned, and looked into.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use hattama_domain::copy::{CopyLine, CopyReason};
use hattama_domain::live::Step;
use hattama_domain::settings::SettingsChange;
use hattama_store::{
    Copies, Environment, Error, FILE_NAME, SCHEMA_VERSION, Store, Taken, look_into,
};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::common::{TODAY, environment, environment_at, open, store};
use crate::office::{meeting, ru, speech};

fn folder() -> TempDir {
    tempfile::tempdir().expect("there is room for a folder")
}

fn take(store: &Store) -> PathBuf {
    let Taken { path, missed } = store.take_copy(CopyReason::Hand).expect("taken");
    assert!(missed.is_none(), "{missed:?}");
    path
}

fn lines(store: &Store) -> Vec<CopyLine> {
    store.copies().expect("read").list()
}

/// Every file below a folder, by its path there.
fn files(folder: &Path) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("it can be read").path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    walk(folder, &mut found);
    found.sort();
    found
}

fn attach(store: &mut Store, content: &str) -> PathBuf {
    let folder = folder();
    let path = folder.path().join("жауап.pdf");
    fs::write(&path, content).expect("written");
    let attachment = store.attach(&path).expect("attached");
    store.attachment_path(&attachment)
}

fn choose(store: &mut Store, folder: &Path) {
    let folder = folder.display().to_string();
    store.change_settings(SettingsChange::CopiesFolder(Some(folder))).expect("set");
}

fn morning() -> DateTime<Utc> {
    TODAY.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(9)
}

/// Takes a copy of the store of a folder at some time.
fn take_at(folder: &Path, now: DateTime<Utc>) {
    let store = Store::open(folder, environment_at(now)).expect("it can be opened");
    store.take_copy(CopyReason::Daily).expect("taken");
}

/// Does something to a file and gives what has become of it.
fn altered(file: &Path, how: impl FnOnce(&mut Vec<u8>)) -> (TempDir, PathBuf) {
    let folder = folder();
    let mut bytes = fs::read(file).expect("read");
    how(&mut bytes);
    let path = folder.path().join("altered.hattama");
    fs::write(&path, bytes).expect("written");
    (folder, path)
}

#[test]
fn a_copy_is_one_file_that_says_what_is_in_it() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, "речь");
    let path = take(&store);
    let name = path.file_name().expect("it has a name").to_string_lossy();
    assert!(name.starts_with("000001-2026-11-24T") && name.ends_with("Z-hand.hattama"), "{name}");
    let before = fs::read(&path).expect("read");
    let found = look_into(&path).expect("it is whole");
    assert_eq!((found.meetings, found.speeches, found.letters), (1, 1, 0));
    assert_eq!(found.version as usize, SCHEMA_VERSION);
    assert_eq!(found.reason, Some(CopyReason::Hand));
    assert!(found.taken_at > found.changed_at && found.changed_at.is_some());
    assert_eq!(found.latest[0].title, ru("Роль маслихата"));
    assert_eq!(fs::read(&path).expect("read"), before, "looking changes nothing");
    let copies = files(&folder.path().join("copies"));
    assert_eq!(copies, [path.clone(), folder.path().join("copies").join("turn")]);
    assert_eq!(lines(&store)[0].path, path.display().to_string());
}

#[test]
fn copies_are_whole_however_much_is_written_meanwhile() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let stop = AtomicBool::new(false);
    let speeches: Vec<u32> = std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let mut other = open(folder.path());
            let mut written = 0;
            while !stop.load(Ordering::Relaxed) {
                speech(&mut other, session, &"речь ".repeat(200));
                written += 1;
            }
            written
        });
        let look = || look_into(&take(&store)).expect("it is whole").speeches;
        let speeches = (0..8).map(|_| look()).collect();
        stop.store(true, Ordering::Relaxed);
        let written: u32 = writer.join().expect("nobody was kept from writing");
        assert_eq!(store.check().expect("checked").speeches, written);
        speeches
    });
    assert!(speeches.is_sorted() && speeches.first() < speeches.last(), "{speeches:?}");
}

#[test]
fn those_who_take_copies_at_once_get_numbers_of_their_own() {
    let (folder, _store) = store();
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| take(&open(folder.path())));
        }
    });
    let numbers: Vec<u32> =
        lines(&open(folder.path())).iter().map(|line| line.name.number).collect();
    assert_eq!(numbers, [3, 2, 1]);
}

#[test]
fn attached_files_are_shared_by_the_copies_beside_them() {
    let (folder, mut store) = store();
    attach(&mut store, "один");
    take(&store);
    let gone = attach(&mut store, "два");
    let second = take(&store);
    assert_eq!(look_into(&second).expect("whole").missing, 0);
    let pool = folder.path().join("copies").join("files");
    assert_eq!(files(&pool).len(), 2);
    // What is gone beside the store is still with the copies.
    fs::remove_file(&gone).expect("removed");
    let third = take(&store);
    assert_eq!(look_into(&third).expect("whole").missing, 0);
    fs::remove_dir_all(pool).expect("removed");
    let fourth = take(&store);
    let found = look_into(&fourth).expect("the store's own file is whole");
    assert_eq!((found.attachments, found.missing), (2, 1));
}

#[test]
fn a_single_file_has_everything_in_it_and_overwrites_nothing() {
    let (_folder, mut store) = store();
    meeting(&mut store);
    attach(&mut store, &"много ".repeat(100_000));
    let elsewhere = folder();
    // Windows allows no question mark.
    let name = if cfg!(windows) { "копия 100%#.hattama" } else { "копия 100%?#.hattama" };
    let file = elsewhere.path().join(name);
    store.copies().expect("read").take_to(&file).expect("taken");
    assert_eq!(files(elsewhere.path()), [file.as_path()], "nothing else is there");
    let found = look_into(&file).expect("it is whole");
    assert_eq!((found.meetings, found.attachments, found.missing), (1, 1, 0));
    let before = fs::read(&file).expect("read");
    let again = store.copies().expect("read").take_to(&file);
    assert!(matches!(again, Err(Error::Io { path, .. }) if path == file));
    assert_eq!(fs::read(&file).expect("read"), before);
    let nowhere = store.copies().expect("read").take_to(&elsewhere.path().join("нет").join("x"));
    assert!(matches!(nowhere, Err(Error::Io { .. })));
    // A bit of an attached file: SQLite itself would not see it.
    let last = |byte: &u8| *byte == "м".as_bytes()[1];
    let at = before.iter().rposition(last).expect("the content is in the file");
    let (_kept, file) = altered(&file, |bytes| bytes[at] ^= 1);
    let refused = look_into(&file);
    assert!(matches!(&refused, Err(Error::DamagedCopy { .. })), "{refused:?}");
}

#[test]
fn copies_go_to_the_folder_of_the_users_choice_while_it_is_there() {
    let (folder, mut store) = store();
    let disk = self::folder();
    choose(&mut store, disk.path());
    let path = take(&store);
    assert!(path.starts_with(disk.path()), "{path:?}");
    let unplugged = disk.path().with_extension("unplugged");
    fs::rename(disk.path(), &unplugged).expect("renamed");
    let Taken { path, missed } = store.take_copy(CopyReason::Hand).expect("taken all the same");
    assert!(path.starts_with(folder.path().join("copies")), "{path:?}");
    assert!(matches!(missed, Some(Error::Io { path, .. }) if path == disk.path()));
    assert!(!disk.path().exists(), "no folder is made in the place of a disk");
    fs::rename(&unplugged, disk.path()).expect("plugged in again");
    let path = take(&store);
    assert!(path.starts_with(disk.path()), "{path:?}");
    let numbers: Vec<u32> = lines(&store).iter().map(|line| line.name.number).collect();
    assert_eq!(numbers, [2, 1, 1], "the one of the disk was not there to be counted");
}

#[cfg(target_os = "linux")]
#[test]
fn where_nothing_can_be_written_the_copy_goes_to_the_data_folder() {
    let (folder, mut store) = store();
    choose(&mut store, Path::new("/proc/self"));
    let Taken { path, missed } = store.take_copy(CopyReason::Hand).expect("taken all the same");
    assert!(path.starts_with(folder.path()));
    assert!(matches!(missed, Some(Error::Io { path, .. }) if path.starts_with("/proc/self")));
}

#[test]
fn stores_that_share_a_folder_of_copies_keep_apart() {
    let disk = folder();
    let (_one_folder, mut one) = store();
    let (_two_folder, mut two) = store();
    choose(&mut one, disk.path());
    choose(&mut two, disk.path());
    let path = take(&one);
    take(&two);
    take(&two);
    assert_eq!(lines(&one).len(), 1);
    assert_eq!(lines(&one)[0].path, path.display().to_string());
    assert_eq!(lines(&two).len(), 2);
}

#[test]
fn old_copies_are_thinned_with_the_files_that_only_they_named() {
    let (folder, store) = store();
    drop(store);
    let folder = folder.path();
    for day in 0..30 {
        take_at(folder, morning() + TimeDelta::days(day));
    }
    let pool = folder.join("copies").join("files").join("ab");
    fs::create_dir_all(&pool).expect("made");
    fs::write(pool.join("abcd"), "nobody names it").expect("written");
    take_at(folder, morning() + TimeDelta::days(30));
    let numbers: Vec<u32> =
        Copies::of(folder, &environment()).list().iter().map(|line| line.name.number).collect();
    assert_eq!(numbers[..12], [31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20]);
    assert!(numbers.len() < 18, "{numbers:?}");
    assert_eq!(files(&pool), [] as [PathBuf; 0]);
}

#[test]
fn a_clock_that_went_back_takes_no_copy_away_and_the_order_is_that_of_the_taking() {
    let (folder, store) = store();
    drop(store);
    for day in 0..14 {
        take_at(folder.path(), morning() + TimeDelta::days(day));
    }
    let count = Copies::of(folder.path(), &environment()).list().len();
    let earlier = morning() - TimeDelta::days(400);
    let copies = Copies::of(folder.path(), &environment_at(earlier));
    assert_eq!(copies.due(), Some(CopyReason::Daily));
    take_at(folder.path(), earlier);
    let copies = Copies::of(folder.path(), &environment_at(earlier));
    assert_eq!(copies.due(), None);
    assert_eq!(copies.list().len(), count + 1);
    assert_eq!((copies.list()[0].name.number, copies.list()[0].name.at), (15, earlier));
    let next_day = environment_at(earlier + TimeDelta::days(1));
    assert_eq!(Copies::of(folder.path(), &next_day).due(), Some(CopyReason::Daily));
}

#[test]
fn a_copy_is_due_once_a_session_has_ended_whoever_was_to_take_it() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    take_at(folder.path(), morning() - TimeDelta::hours(10));
    assert_eq!(store.copies().expect("read").due(), None);
    for step in [Step::Enter, Step::End] {
        store.step_session(meeting, step).expect("stepped");
    }
    drop(store);
    let mut store = open(folder.path());
    assert_eq!(store.copies().expect("read").due(), Some(CopyReason::Session));
    store.undo().expect("undone");
    assert_eq!(store.copies().expect("read").due(), None, "it goes on");
    store.redo().expect("done again");
    let copies = store.copies().expect("read");
    copies.take(CopyReason::Session).expect("taken");
    assert_eq!(copies.due(), None);
}

#[test]
fn what_was_not_finished_is_no_copy_and_is_taken_away_by_the_next() {
    let (folder, store) = store();
    let path = take(&store);
    let unfinished = path.with_file_name("000002-2026-11-24T000000Z-daily.hattama.part");
    fs::write(&unfinished, "half").expect("written");
    assert_eq!(lines(&store).len(), 1);
    take(&store);
    assert!(!unfinished.exists());
    assert_eq!(files(&folder.path().join("copies")).len(), 3, "two copies and whose turn it is");
}

#[test]
fn a_damaged_store_gives_no_copy_and_takes_none_away() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, &"речь ".repeat(50_000));
    take(&store);
    drop(store);
    let path = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&path).expect("read");
    let end = bytes.len() - 4096;
    bytes[end..].fill(0xff);
    fs::write(&path, bytes).expect("written");
    let store = open(folder.path());
    let refused = store.take_copy(CopyReason::Daily);
    assert!(
        matches!(&refused, Err(Error::Damaged { path: named, .. }) if *named == path),
        "{refused:?}"
    );
    assert_eq!(lines(&store).len(), 1);
    look_into(lines(&store)[0].path.as_ref()).expect("it is whole");
    assert_eq!(files(&folder.path().join("copies")).len(), 2, "nothing unfinished is left");
}

#[test]
fn a_store_held_by_somebody_else_can_be_read_in_its_newest_copy() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, "речь");
    attach(&mut store, "жауап");
    let disk = self::folder();
    choose(&mut store, disk.path());
    take(&store);
    let other_user = || Environment { user: "Мұрат".to_owned(), ..environment() };
    assert!(matches!(Store::open(folder.path(), other_user()), Err(Error::HeldBy { .. })));
    let newest = Copies::of(folder.path(), &other_user()).newest().expect("there is one");
    let mut copy = Store::open_copy(&newest, other_user()).expect("it is whole");
    assert!(copy.is_read_only() && !store.is_read_only());
    assert_eq!(copy.meeting_file(session).expect("read").entries.len(), 1);
    assert_eq!(copy.check().expect("checked").faults, []);
    let before = files(disk.path());
    let new = hattama_domain::meeting::NewMeeting { title: ru("Ещё"), ..Default::default() };
    assert!(matches!(copy.create_meeting(new), Err(Error::ReadOnly)));
    assert!(matches!(copy.undo(), Err(Error::ReadOnly)));
    assert!(matches!(copy.attach(&newest), Err(Error::ReadOnly)));
    assert_eq!(files(disk.path()), before);
}

#[test]
fn an_older_copy_can_be_looked_into_and_read_as_it_is() {
    let folder = folder();
    let file = folder.path().join("old.hattama");
    let conn = Connection::open(&file).expect("made");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/001.sql");
    conn.execute_batch(&fs::read_to_string(fixture).expect("read")).expect("it is SQL");
    drop(conn);
    let before = fs::read(&file).expect("read");
    let found = look_into(&file).expect("it can be read");
    assert_eq!((found.version, found.meetings, found.speeches), (1, 1, 3));
    assert_eq!((found.taken_at, found.reason), (None, None));
    assert_eq!((found.attachments, found.missing), (1, 1));
    let copy = Store::open_copy(&file, environment()).expect("it can be read");
    assert!(copy.latest_meeting().expect("read").is_some());
    assert_eq!(fs::read(&file).expect("read"), before);
    assert_eq!(files(folder.path()), [file]);
}

#[test]
fn what_is_no_whole_copy_is_refused_by_name() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, &"речь ".repeat(50_000));
    let whole = take(&store);
    let (_kept, text) = altered(&whole, |bytes| *bytes = "Хаттама".repeat(5_000).into());
    let (_kept, empty) = altered(&whole, Vec::clear);
    for no_copy in [text.as_path(), empty.as_path(), folder.path()] {
        assert!(matches!(look_into(no_copy), Err(Error::NotACopy { path }) if path == no_copy));
    }
    let (_kept, cut) = altered(&whole, |bytes| bytes.truncate(bytes.len() / 2));
    let (_kept, overwritten) = altered(&whole, |bytes| {
        let end = bytes.len() - 4096;
        bytes[end..].fill(0xff);
    });
    for damaged in [cut, overwritten] {
        let refused = look_into(&damaged);
        assert!(matches!(&refused, Err(Error::DamagedCopy { .. })), "{refused:?}");
    }
    let (_kept, newer) = altered(&whole, |_| {});
    let conn = Connection::open(&newer).expect("it is a copy");
    conn.pragma_update(None, "user_version", SCHEMA_VERSION as u32 + 1).expect("set");
    drop(conn);
    assert!(matches!(look_into(&newer), Err(Error::Newer { .. })));
    let missing = look_into(&folder.path().join("нет"));
    assert!(matches!(missing, Err(Error::Io { .. })));
}
