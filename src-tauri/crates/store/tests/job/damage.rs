//! Damage is seen: one bit flipped in any copy of what was recorded is named, told in words, and
//! found whole in a safety copy.

use std::fs;
use std::path::{Path, PathBuf};

use hattama_domain::check::{Damage, Fault, Hit, Source};
use hattama_domain::copy::CopyReason;
use hattama_domain::id::SpeechId;
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::minutes::{MinutesForm, MinutesRef, MinutesStep};
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::record::Place;
use hattama_domain::speech::Speaker;
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Error, FILE_NAME, Store};
use rusqlite::Connection;

use crate::common::store;
use crate::office::{meeting, new_speech, person, recommendation, ru, speech};

/// Writes to a store, by its folder, or to a copy, as some other program might.
pub fn write_over(place: &Path, sql: &str) {
    let file = if place.is_dir() { place.join(FILE_NAME) } else { place.to_owned() };
    let conn = Connection::open(file).expect("the file is there");
    conn.execute_batch(sql).expect("the test's SQL is right");
}

/// What a whole check finds damaged.
pub fn hits(store: &Store) -> Vec<Hit> {
    let faults = store.check().expect("a damaged store can be checked").faults;
    let hit = |fault| match fault {
        Fault::Damage { hit } => hit,
        other => panic!("nothing but damage, not {other:?}"),
    };
    faults.into_iter().map(hit).collect()
}

pub fn in_speech(id: SpeechId) -> Hit {
    Hit::Record { field: TextField { owner: id.0, kind: TextKind::SpeechText, language: None } }
}

pub fn copy(store: &Store) -> PathBuf {
    store.take_copy(CopyReason::Hand).expect("taken").path
}

pub fn from(copy: &Path) -> Source {
    Source::Copy { path: copy.display().to_string(), taken_at: None }
}

pub fn copy_with(store: &Store, hit: Hit) -> Option<PathBuf> {
    let seals = store.seals().expect("they can be read");
    seals.copies_with(&[hit]).expect("looked for").remove(0)
}

pub fn mend(store: &mut Store, hit: Hit, source: &Source) -> Result<Done<()>, Error> {
    let whole = store.seals()?.whole(hit, source)?;
    store.mend(hit, &whole)
}

/// The text that lies there, and the one that can be put in its place.
pub fn text_of(store: &Store, hit: Hit) -> (Option<String>, Option<String>) {
    match told(store, &[hit]).pop() {
        Some(damage) => (damage.text, damage.remedy.and_then(|remedy| remedy.text)),
        None => {
            let field = hit.field().expect("a text");
            let meeting = store.meeting(field.owner.into()).expect("read");
            (meeting.goal.0.get(&Ru).cloned(), None)
        }
    }
}

fn told(store: &Store, hits: &[Hit]) -> Vec<Damage> {
    store.seals().expect("they can be read").damage(hits).expect("told")
}

/// What the seals give in parts of so many ids, and how many parts there were.
fn in_parts(store: &Store, limit: u32) -> (Vec<Hit>, u32) {
    let seals = store.seals().expect("they can be read");
    let (mut found, mut after, mut parts) = (Vec::new(), None, 0);
    loop {
        let (hits, next) = seals.compare_some(after, limit).expect("compared");
        found.extend(hits);
        parts += 1;
        match next {
            Some(next) => after = Some(next),
            None => return (found, parts),
        }
    }
}

/// Flips one bit of what is sealed, and tells how many rows that hit.
fn flip(folder: &Path, hit: Hit, bit: usize) {
    let conn = Connection::open(folder.join(FILE_NAME)).expect("the file is there");
    let (table, column, place, key) = match hit {
        Hit::Record { field } if field.kind == TextKind::SpeechText => {
            ("speech", "text", "id = ?1 AND ?2 <> '' AND ?3 = ''", Some(field))
        }
        Hit::Record { field } => ("wording", "text", ADDRESS, Some(field)),
        Hit::Draft { field } => ("draft", "text", ADDRESS, Some(field)),
        Hit::Minutes { .. } => ("minutes", "paper", "id = ?1 AND ?2 = ?3", None),
        Hit::History { .. } => ("operation", "changeset", "id = ?1 AND ?2 = ?3", None),
    };
    let kind = key.map(|field| serde_json::json!(field.kind));
    let kind = kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or_default();
    let language = key.and_then(|field| field.language).map_or("", |language| language.code());
    let id = match hit {
        Hit::Minutes { id } => id.0,
        Hit::History { id, .. } => id.0,
        Hit::Record { field } | Hit::Draft { field } => field.owner,
    };
    let address = rusqlite::params![id, kind, language];
    let sql = format!("SELECT CAST({column} AS BLOB) FROM {table} WHERE {place}");
    let mut content: Vec<u8> =
        conn.query_row(&sql, address, |row| row.get(0)).expect("it is there");
    let at = bit % (content.len() * 8);
    content[at / 8] ^= 1 << (at % 8);
    let value = if column != "changeset" { "CAST(?4 AS TEXT)" } else { "?4" };
    let sql = format!("UPDATE {table} SET {column} = {value} WHERE {place}");
    let changed = conn.execute(&sql, rusqlite::params![id, kind, language, content]);
    assert_eq!(changed.expect("written"), 1);
}

const ADDRESS: &str = "owner = ?1 AND kind = ?2 AND language = ?3";

#[test]
fn a_flipped_bit_is_seen_named_and_mended_whatever_it_hits() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль маслихата");
    let noted = store.add_point(session, Place::End(None), ru("Отмечено")).expect("added").value;
    let decided =
        store.add_decision(session, Place::End(None), ru("Принять")).expect("added").value;
    let advised = recommendation(&mut store, session, "Рассмотреть");
    let of = MinutesRef { meeting: session, language: Ru, form: MinutesForm::Full };
    let paper = "«Роль маслихата»".to_owned();
    let agreed = store.step_minutes(of, MinutesStep::Agree, Some(paper)).expect("agreed").value;
    store.step_minutes(of, MinutesStep::MakeFinal, None).expect("final");
    let goal = TextField { owner: session.0, kind: TextKind::MeetingGoal, language: Some(Kk) };
    let text = |owner, kind| Hit::Record { field: TextField { owner, kind, language: Some(Ru) } };
    let mut places = vec![
        in_speech(said),
        text(session.0, TextKind::MeetingTitle),
        text(noted.0, TextKind::PointText),
        text(decided.0, TextKind::DecisionText),
        text(advised.0, TextKind::RecommendationText),
        Hit::Draft { field: goal },
        Hit::Minutes { id: agreed.id },
    ];
    let typed = Draft { field: goal, text: "Мақсаты".to_owned(), caret: 7 };
    store.save_draft(&typed).expect("saved");
    let whole = copy(&store);
    write_over(folder.path(), "UPDATE operation SET hash = zeroblob(32)");
    let steps = hits(&store);
    assert_eq!(steps.len(), 7, "each step of the history is sealed");
    for step in steps {
        mend(&mut store, step, &from(&whole)).expect("mended");
        places.push(step);
    }
    for hit in places {
        for bit in [0, 7, 20] {
            store.save_draft(&typed).expect("saved");
            flip(folder.path(), hit, bit);
            assert_eq!(hits(&store), [hit]);
            assert_eq!(in_parts(&store, 3).0, [hit]);
            assert_eq!(copy_with(&store, hit), Some(whole.clone()));
            store.record(session).expect("what is left of the words can be read");
            store.meeting(session).expect("and here");
            store.drafts().expect("and here");
            mend(&mut store, hit, &from(&whole)).expect("mended");
            assert_eq!(hits(&store), []);
            if let Hit::Record { .. } | Hit::Minutes { .. } = hit {
                store.undo().expect("taken back");
                assert_eq!(hits(&store), [hit]);
                store.redo().expect("done again");
                assert_eq!(hits(&store), []);
            }
        }
    }
}

#[test]
fn what_was_hit_is_told_with_where_it_stands_and_both_texts() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let speaker =
        Speaker::Person { person: person(&mut store, "Соловьева"), printed: None };
    let new = new_speech(speaker.clone(), "Роль маслихата");
    let said = store.add_speech(session, Place::End(None), new).expect("added").value;
    let whole = copy(&store);
    flip(folder.path(), in_speech(said), 7);
    write_over(folder.path(), "UPDATE operation SET changeset = x'54' WHERE number = 1");
    let damaged = hits(&store);
    let [text, step] = told(&store, &damaged).try_into().expect("two");
    assert_eq!([text.hit, step.hit], damaged[..]);
    assert_eq!(text.meeting, Some((session, ru("Роль маслихата"))));
    assert_eq!((text.language, text.speakers), (Some(Ru), vec![speaker]));
    assert_eq!(text.text.as_deref(), Some("P\u{fffd}оль маслихата"));
    let remedy = text.remedy.expect("a copy has it");
    assert_eq!(remedy.text.as_deref(), Some("Роль маслихата"));
    let Source::Copy { path, taken_at: Some(_) } = remedy.source else { panic!("a copy") };
    assert_eq!(Path::new(&path), whole);
    assert_eq!(step.step.map(|step| step.name), Some(OperationName::CreateMeeting));
    assert_eq!((step.text, step.meeting), (None, None));
    assert_eq!(step.remedy.expect("a copy has it").text, None);

    store.write_text(text.hit.field().expect("a text"), "Заново").expect("written");
    let left = told(&store, &damaged);
    assert_eq!(left.iter().map(|damage| damage.hit).collect::<Vec<_>>(), damaged[1..]);
}

#[test]
fn a_bit_flipped_on_the_disk_under_an_open_store_is_seen_and_mended_there() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль маслихата");
    let whole = copy(&store);
    write_over(folder.path(), "PRAGMA wal_checkpoint(TRUNCATE)");
    assert_eq!(store.speech(said).expect("read").text, "Роль маслихата");
    let file = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&file).expect("readable");
    let sought = "Роль маслихата".as_bytes();
    // Every copy of it: the index of words and the history have some of their own.
    let places: Vec<usize> = bytes
        .windows(sought.len())
        .enumerate()
        .filter_map(|(at, found)| (found == sought).then_some(at))
        .collect();
    for at in places {
        bytes[at + 3] ^= 1;
    }
    fs::write(&file, bytes).expect("written");
    let found = in_parts(&store, 100).0;
    assert!(found.contains(&in_speech(said)), "{found:?}");
    assert!(found.iter().any(|hit| matches!(hit, Hit::History { .. })), "{found:?}");
    for hit in found {
        mend(&mut store, hit, &from(&whole)).expect("mended");
    }
    drop(store);
    assert_eq!(hits(&crate::common::open(folder.path())), []);
}

#[test]
fn where_no_copy_has_it_that_is_said_too() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let said = speech(&mut store, session, "Роль");
    copy(&store);
    store.write_text(in_speech(said).field().expect("a text"), "Роль маслихата").expect("written");
    flip(folder.path(), in_speech(said), 0);
    assert_eq!(told(&store, &hits(&store))[0].remedy, None);
}

#[test]
fn seals_compared_in_parts_find_what_a_whole_check_does() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    for number in 0..10 {
        speech(&mut store, session, &format!("речь {number}"));
    }
    let field = TextField { owner: session.0, kind: TextKind::MeetingGoal, language: Some(Ru) };
    store.save_draft(&Draft { field, text: "Цель".to_owned(), caret: 4 }).expect("saved");
    assert_eq!(in_parts(&store, 4), (vec![], 6), "ten speeches, a session, eleven operations");
    write_over(
        folder.path(),
        "UPDATE speech SET text = 'речь!' WHERE text IN ('речь 3', 'речь 8');
         UPDATE draft SET text = 'Щель';
         UPDATE wording SET text = 'Соль';
         UPDATE operation SET changeset = x'54' WHERE number = 5;",
    );
    let by_name = |mut hits: Vec<Hit>| {
        hits.sort_by_key(|hit| format!("{hit:?}"));
        hits
    };
    let whole = by_name(hits(&store));
    assert_eq!(whole.len(), 5);
    for limit in [1, 4, 1_000] {
        assert_eq!(by_name(in_parts(&store, limit).0), whole);
    }
}

#[test]
fn seals_are_compared_while_somebody_writes() {
    let (_folder, mut store) = store();
    let session = meeting(&mut store);
    speech(&mut store, session, "речь");
    let seals = store.seals().expect("they can be read");
    let (found, after) = seals.compare_some(None, 1).expect("compared");
    assert_eq!(found, []);
    speech(&mut store, session, "речь");
    let (found, after) = seals.compare_some(after, 1_000).expect("compared");
    assert_eq!((found, after), (vec![], None));
}

#[test]
fn a_copy_that_was_opened_to_be_read_has_no_seals_to_mend() {
    let (_folder, mut store) = store();
    meeting(&mut store);
    let file = copy(&store);
    let opened = Store::open_copy(&file, crate::common::environment()).expect("it opens");
    assert!(matches!(opened.seals(), Err(Error::ReadOnly)));
    assert_eq!(opened.check().expect("checked").faults, []);
}
