//! The check of a store: it finds what was damaged behind its back.

use std::path::Path;

use hattama_domain::check::Fault;
use hattama_domain::language::Language;
use hattama_domain::noun::Noun;
use hattama_domain::passage::{PassageKind, TextRange};
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{FILE_NAME, Store};
use rusqlite::Connection;

use crate::common::store;
use crate::office::{day, meeting, register, sent, signed, speech};

/// Writes to the store's file as some other program might.
fn damage(folder: &Path, sql: &str) {
    let conn = Connection::open(folder.join(FILE_NAME)).expect("the file is there");
    conn.pragma_update(None, "foreign_keys", false).expect("switched off");
    conn.execute_batch(sql).expect("the test's SQL is right");
}

fn faults(store: &Store) -> Vec<Fault> {
    store.check().expect("a damaged store can be checked").faults
}

#[test]
fn a_sound_store_has_no_faults_and_says_what_was_looked_at() {
    let (folder, mut store) = store();
    sent(&mut store);
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "речь");
    let path = folder.path().join("жауап.pdf");
    std::fs::write(&path, b"%PDF").expect("written");
    store.attach(&path).expect("attached");
    let report = store.check().expect("checked");
    assert_eq!(report.faults, []);
    assert_eq!(
        (report.meetings, report.speeches, report.letters, report.attachments),
        (2, 1, 1, 1)
    );
    assert!(report.operations >= 8);
}

#[test]
fn a_draft_whose_address_was_hit_is_found() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    let speech = speech(&mut store, meeting, "");
    let field = TextField { owner: speech.into(), kind: TextKind::SpeechText, language: None };
    let draft = Draft { field, text: "Сказано.".to_owned(), caret: 0 };
    store.save_draft(&draft).expect("typed");
    assert_eq!(faults(&store), []);
    damage(folder.path(), "UPDATE draft SET owner = x'00000000000000000000000000000001'");
    let owner = "00000000-0000-0000-0000-000000000001".to_owned();
    assert_eq!(faults(&store), [Fault::Orphan { owner }]);
}

/// Flips one bit in a column of the one row of a table, and tells whether there is such a bit.
fn flip(folder: &Path, table: &str, column: &str, bit: usize) -> bool {
    let conn = Connection::open(folder.join(FILE_NAME)).expect("the file is there");
    let read = format!("SELECT CAST({column} AS BLOB) FROM {table}");
    let mut content: Vec<u8> = conn.query_row(&read, [], |row| row.get(0)).expect("one row");
    let Some(byte) = content.get_mut(bit / 8) else { return false };
    *byte ^= 1 << (bit % 8);
    let value = if column == "owner" { "?1" } else { "CAST(?1 AS TEXT)" };
    conn.execute(&format!("UPDATE {table} SET {column} = {value}"), [content]).expect("written");
    true
}

#[test]
fn an_address_that_was_hit_keeps_nothing_else_from_being_read() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    let address = |kind| TextField { owner: meeting.0, kind, language: Some(Language::Kk) };
    let goal = address(TextKind::MeetingGoal);
    let typed = Draft { field: goal, text: "Мақсаты".to_owned(), caret: 7 };
    store.save_draft(&typed).expect("typed");
    for table in ["draft", "wording"] {
        for column in ["owner", "kind", "language"] {
            for bit in (0..).step_by(7).take_while(|bit| flip(folder.path(), table, column, *bit)) {
                assert!(
                    matches!(&faults(&store)[..], [Fault::Orphan { .. }]),
                    "{table}.{column}, bit {bit}"
                );
                store.drafts().expect("read");
                store.meeting(meeting).expect("read");
                if table == "draft" {
                    assert_eq!(store.settle_drafts().expect("the window can open"), []);
                } else {
                    let place = address(TextKind::MeetingPlace);
                    store.write_text(place, "Астана").expect("written, and to be found");
                    store.undo().expect("taken back");
                }
                assert!(flip(folder.path(), table, column, bit));
            }
        }
    }
    assert_eq!(faults(&store), []);
    damage(folder.path(), "UPDATE draft SET caret = -8");
    assert_eq!(store.drafts().expect("read"), [Draft { caret: 0, ..typed }]);
    assert_eq!(store.settle_drafts().expect("settled"), [Noun::Meeting]);
}

#[test]
fn texts_that_belong_to_nothing_are_found() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    damage(
        folder.path(),
        "INSERT INTO wording VALUES (x'00000000000000000000000000000001', 'pointText', 'ru', 'т',
             x'0940401102b8a3fed0b112f47f121f8c816c7af4795f26abee4ef4b85c77d6fb');
         UPDATE wording SET kind = 'meetingTitlf' WHERE kind = 'meetingTitle';
         INSERT INTO case_form VALUES (x'00000000000000000000000000000002', 'ru', 'dative', 'т');",
    );
    assert_eq!(
        faults(&store),
        [
            Fault::Orphan { owner: "00000000-0000-0000-0000-000000000001".to_owned() },
            Fault::Orphan { owner: meeting.to_string() },
            Fault::Orphan { owner: "00000000-0000-0000-0000-000000000002".to_owned() },
        ]
    );
}

#[test]
fn a_reference_to_nothing_is_found() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "речь");
    damage(folder.path(), "UPDATE speech SET meeting = x'00000000000000000000000000000001'");
    assert_eq!(faults(&store), [Fault::Reference { table: "speech".to_owned() }]);
}

#[test]
fn a_passage_outside_its_speech_is_found() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = speech(&mut store, meeting, "речь с\u{0}нулём");
    let range = TextRange { start: 7, end: 12 };
    store.mark_passage(id, range, PassageKind::Summary).expect("marked");
    assert_eq!(faults(&store), [], "a NUL ends no text");
    damage(folder.path(), "UPDATE passage SET end = 40");
    assert_eq!(faults(&store), [Fault::Passage { speech: id.to_string() }]);
}

#[test]
fn a_gap_in_our_numbers_is_found() {
    let (folder, mut store) = store();
    for _ in 0..4 {
        let id = signed(&mut store);
        register(&mut store, id, day(11, 3));
    }
    damage(
        folder.path(),
        "DROP TRIGGER letter_registered_keeps_its_number;
         UPDATE letter SET sequence = NULL WHERE sequence IN (1, 3);",
    );
    assert_eq!(
        faults(&store),
        [Fault::NumberGap { year: 2026, number: 1 }, Fault::NumberGap { year: 2026, number: 3 },]
    );
}

#[test]
fn an_attached_file_that_is_gone_or_altered_is_found() {
    let (folder, mut store) = store();
    let mut attached = Vec::new();
    for name in ["а.pdf", "б.pdf"] {
        let path = folder.path().join(name);
        std::fs::write(&path, name).expect("written");
        attached.push(store.attach(&path).expect("attached"));
    }
    std::fs::remove_file(store.attachment_path(&attached[0])).expect("removed");
    let altered = store.attachment_path(&attached[1]);
    std::fs::remove_file(&altered).expect("removed");
    std::fs::write(&altered, "другое").expect("written");
    let mut names: Vec<_> = faults(&store)
        .into_iter()
        .map(|fault| match fault {
            Fault::Attachment { name } => name,
            other => panic!("an attachment, not {other:?}"),
        })
        .collect();
    names.sort();
    assert_eq!(names, ["а.pdf", "б.pdf"]);
}

#[test]
fn damaged_structure_is_found() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    speech(&mut store, meeting, "речь");
    damage(
        folder.path(),
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, 'kind          TEXT NOT NULL',
             'kind          TEXT NOT NULL CHECK (kind = 0)') WHERE name = 'speech';",
    );
    drop(store);
    let store = crate::common::open(folder.path());
    assert!(matches!(faults(&store).as_slice(), [Fault::Structure { .. }]));
}
