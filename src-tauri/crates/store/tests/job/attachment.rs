//! Attached files.

use std::fs;
use std::path::{Path, PathBuf};

use hattama_domain::attachment::Attachment;
use hattama_store::Error;

use crate::common::store;

fn file(folder: &Path, name: &str, content: &[u8]) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, content).expect("written");
    path
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .map(|entry| entry.expect("it can be read").path())
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

#[test]
fn a_copy_is_kept_under_the_hash_of_its_content() {
    let (folder, mut store) = store();
    let elsewhere = tempfile::tempdir().expect("there is room for a folder");
    let original = file(elsewhere.path(), "жауап.pdf", b"abc");
    let attachment = store.attach(&original).expect("attached");
    assert_eq!(attachment.name, "жауап.pdf");
    let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(attachment.hash, hash);
    let path = store.attachment_path(&attachment);
    assert_eq!(path, folder.path().join("files").join("ba").join(hash));
    fs::remove_file(original).expect("removed");
    assert_eq!(fs::read(path).expect("the copy is there"), b"abc");
}

#[test]
fn the_same_file_is_kept_once_under_each_name_that_it_came_with() {
    let (folder, mut store) = store();
    let elsewhere = tempfile::tempdir().expect("there is room for a folder");
    let content = vec![7; 200_000];
    let one = store.attach(&file(elsewhere.path(), "а.pdf", &content)).expect("attached");
    let two = store.attach(&file(elsewhere.path(), "б.pdf", &content)).expect("attached");
    store.attach(&file(elsewhere.path(), "б.pdf", &content)).expect("attached again");
    assert_eq!(one.hash, two.hash);
    assert_eq!(files(&folder.path().join("files")).len(), 1);
    let report = store.check().expect("checked");
    assert_eq!((report.attachments, report.faults), (2, Vec::new()));
}

#[test]
fn a_viewer_is_given_a_copy_under_the_name_that_the_file_came_with() {
    let (folder, mut store) = store();
    let elsewhere = tempfile::tempdir().expect("there is room for a folder");
    let attachment = store.attach(&file(elsewhere.path(), "жауап.pdf", b"abc")).expect("attached");
    let lent = store.lend(&attachment, "жауап.pdf").expect("lent");
    assert_eq!(lent.file_name(), Some("жауап.pdf".as_ref()));
    fs::write(&lent, b"changed by a viewer").expect("written");
    assert_eq!(store.check().expect("checked").faults, [], "what is kept has not changed");
    assert_eq!(
        fs::read(store.lend(&attachment, "жауап.pdf").expect("lent again")).expect("read"),
        b"abc"
    );
    let lent = store.lend(&attachment, "../../outside").expect("lent");
    assert!(lent.starts_with(folder.path().join("lent")), "{lent:?}");
}

#[test]
fn whatever_a_file_is_called_it_is_kept_and_shown_in_its_place() {
    let (folder, mut store) = store();
    let elsewhere = tempfile::tempdir().expect("there is room for a folder");
    let longest = "ж".repeat(127);
    let mut names = vec!["ответ", "a\u{202e}fdp.exe", ".скрытый", &longest];
    if cfg!(unix) {
        // No file of Windows is called so.
        names.extend(["..\\..\\ответ.pdf", "две\nстроки.pdf", " "]);
    }
    for name in names {
        let attachment = store.attach(&file(elsewhere.path(), name, b"abc")).expect("attached");
        assert_eq!(attachment.name, name);
        let lent = store.lend(&attachment, name).expect("lent");
        assert!(lent.starts_with(folder.path().join("lent")), "{lent:?}");
        assert_eq!(fs::read(lent).expect("it can be read"), b"abc");
    }
    assert_eq!(files(&folder.path().join("files")).len(), 1);
    assert_eq!(store.check().expect("checked").faults, []);
}

#[test]
fn a_file_of_two_gigabytes_is_kept_whole() {
    const SIZE: u64 = 2 * 1024 * 1024 * 1024 + 1;
    let (_folder, mut store) = store();
    let elsewhere = tempfile::tempdir().expect("there is room for a folder");
    let large = elsewhere.path().join("запись.avi");
    fs::File::create(&large).and_then(|file| file.set_len(SIZE)).expect("a sparse file");
    let attachment = store.attach(&large).expect("attached");
    let kept = fs::metadata(store.attachment_path(&attachment)).expect("it is there");
    assert_eq!(kept.len(), SIZE);
}

#[test]
fn what_can_not_be_read_leaves_nothing_behind() {
    let (folder, mut store) = store();
    let missing = store.attach(&folder.path().join("нет.pdf"));
    assert!(matches!(missing, Err(Error::Io { .. })));
    let a_folder = store.attach(folder.path());
    assert!(matches!(a_folder, Err(Error::Io { .. })));
    assert!(files(&folder.path().join("files")).is_empty());
    assert_eq!(store.check().expect("checked").attachments, 0);
}

#[test]
fn a_copy_that_is_not_kept_goes_and_the_store_is_free_while_it_is_made() {
    let (folder, mut store) = store();
    let large = file(folder.path(), "ответ.pdf", b"abc");
    let incoming = store.incoming().expect("there is room");
    crate::office::meeting(&mut store);
    let arrived = incoming.take(&large).expect("copied");
    assert_eq!(files(&folder.path().join("files")).len(), 1);
    drop(arrived);
    assert!(files(&folder.path().join("files")).is_empty());
    assert_eq!(store.check().expect("checked").attachments, 0);
}

#[test]
fn a_made_up_hash_leads_nowhere_else() {
    let (folder, store) = store();
    for hash in ["../../../etc/passwd", "", "ә", "/etc/passwd", "ab"] {
        let made_up = Attachment { hash: hash.to_owned(), name: "а.pdf".to_owned() };
        let path = store.attachment_path(&made_up);
        let below = path.strip_prefix(folder.path().join("files")).expect("it stays below");
        assert!(!below.components().any(|part| part.as_os_str() == ".."), "{path:?}");
    }
}
