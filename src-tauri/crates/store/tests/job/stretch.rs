//! Typing joined: a stretch is one step of the history, whatever the pauses in it.

use chrono::TimeDelta;
use hattama_domain::id::{MeetingId, SpeechId};
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::operation::OperationName;
use hattama_domain::passage::{Passage, PassageKind, TextRange};
use hattama_domain::record::Place;
use hattama_domain::text::{TextField, TextKind};
use hattama_store::{Error, FILE_NAME, Store};
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

use crate::clock::Clock;
use crate::office::{meeting, ru, speech};

const BEGINNING: &str = "2026-11-24 05:00";

fn field(owner: impl Into<Uuid>, kind: TextKind) -> TextField {
    let language = kind.is_per_language().then_some(Ru);
    TextField { owner: owner.into(), kind, language }
}

/// Types into a speech.
fn write(store: &mut Store, speech: SpeechId, text: &str) {
    store.write_text(field(speech, TextKind::SpeechText), text).expect("written");
}

fn text(store: &Store, speech: SpeechId) -> String {
    store.speech(speech).expect("read").text
}

/// Undoes step by step and tells what the text was after each, down to what it was before any.
fn steps(store: &mut Store, speech: SpeechId) -> Vec<String> {
    let mut steps = Vec::new();
    while store.history().expect("read").undo.expect("a step").name == OperationName::Type {
        store.undo().expect("undone");
        steps.push(text(store, speech));
    }
    steps
}

/// A session with an empty speech, under a clock.
struct Typing {
    clock: Clock,
    folder: TempDir,
    store: Store,
    session: MeetingId,
    speech: SpeechId,
}

impl Typing {
    fn new() -> Typing {
        let clock = Clock::at(BEGINNING);
        let (folder, mut store) = clock.store();
        let session = meeting(&mut store);
        let speech = speech(&mut store, session, "");
        Typing { clock, folder, store, session, speech }
    }

    /// Types on after a pause.
    fn after(&mut self, seconds: i64, text: &str) {
        self.clock.seconds(seconds);
        write(&mut self.store, self.speech, text);
    }

    fn steps(&mut self) -> Vec<String> {
        steps(&mut self.store, self.speech)
    }
}

#[test]
fn a_stretch_is_undone_and_done_again_whole() {
    let mut typing = Typing::new();
    for text in ["Роль", "Роль маслихата", "Роль маслихата важна"]
    {
        typing.after(20, text);
    }
    let (store, speech) = (&mut typing.store, typing.speech);
    store.undo().expect("undone");
    assert_eq!(text(store, speech), "");
    store.redo().expect("done again");
    assert_eq!(text(store, speech), "Роль маслихата важна");
    assert_eq!(store.check().expect("checked").faults, [], "joined, it is sealed anew");
    write(store, speech, "Роль");
    assert_eq!(typing.steps(), ["Роль маслихата важна", ""], "a redo ends a stretch");
}

#[test]
fn a_long_pause_ends_a_stretch_and_so_do_ten_minutes() {
    let mut typing = Typing::new();
    typing.after(0, "1");
    typing.after(60, "12");
    typing.after(61, "123");
    assert_eq!(typing.steps(), ["12", ""]);
    for number in 1..=20 {
        typing.after(60, &"я".repeat(number));
    }
    assert_eq!(typing.steps(), ["я".repeat(11), String::new()]);
}

#[test]
fn a_clock_set_back_or_forward_ends_no_stretch() {
    let mut typing = Typing::new();
    typing.after(0, "1");
    typing.clock.set("2026-11-23 05:00");
    typing.after(10, "12");
    typing.clock.set("2027-01-01 00:00");
    typing.after(10, "123");
    assert_eq!(typing.steps(), [""]);
}

#[test]
fn something_else_in_between_ends_a_stretch() {
    let mut typing = Typing::new();
    typing.after(0, "1");
    let (store, session) = (&mut typing.store, typing.session);
    store.add_point(session, Place::End(None), ru("отмечено")).expect("added");
    typing.after(1, "12");
    typing.store.undo().expect("undone");
    assert_eq!(text(&typing.store, typing.speech), "1");
    assert_eq!(typing.store.undo().expect("undone").value, OperationName::AddPoint);
    assert_eq!(typing.steps(), [""]);
}

#[test]
fn each_text_has_stretches_of_its_own() {
    let mut typing = Typing::new();
    let other = speech(&mut typing.store, typing.session, "");
    typing.after(1, "1");
    write(&mut typing.store, other, "другое");
    typing.after(1, "12");
    assert_eq!(typing.steps(), ["1", "1", ""]);

    let mut typing = Typing::new();
    let russian = field(typing.session, TextKind::MeetingTitle);
    for (language, text) in [(Kk, "Рөлі"), (Ru, "Роль"), (Kk, "Мәслихат рөлі")]
    {
        let field = TextField { language: Some(language), ..russian };
        typing.store.write_text(field, text).expect("written");
    }
    typing.store.undo().expect("undone");
    let title = typing.store.meeting_file(typing.session).expect("read").meeting.title;
    assert_eq!(title.get(Kk), Some("Рөлі"));
}

#[test]
fn a_text_that_was_begun_and_cleared_again_joins_to_what_is_left() {
    let mut typing = Typing::new();
    let goal = field(typing.session, TextKind::MeetingGoal);
    for text in ["Анализ", "", "Анализ опыта", "Обмен опытом"] {
        typing.store.write_text(goal, text).expect("written");
        typing.clock.seconds(3);
    }
    let read = |store: &Store| store.meeting_file(typing.session).expect("read").meeting.goal;
    assert_eq!(read(&typing.store).get(Ru), Some("Обмен опытом"));
    assert_eq!(typing.store.undo().expect("undone").value, OperationName::Type);
    // What came to nothing was a step of its own, and what follows goes on with that.
    assert_eq!(read(&typing.store).get(Ru), Some("Анализ"));
    typing.store.undo().expect("undone");
    assert_eq!(read(&typing.store).get(Ru), None);
    assert_eq!(typing.store.undo().expect("undone").value, OperationName::AddSpeech);
}

#[test]
fn passages_go_back_with_the_stretch_that_moved_them() {
    let mut typing = Typing::new();
    typing.after(0, "Роль маслихата");
    let range = TextRange { start: 5, end: 14 };
    let kind = PassageKind::Summary;
    typing.store.mark_passage(typing.speech, range, kind).expect("marked");
    let passages = |store: &Store, speech| -> Vec<(TextRange, bool)> {
        let passages: Vec<Passage> = store.speech(speech).expect("read").passages;
        passages.into_iter().map(|passage| (passage.range, passage.lost)).collect()
    };
    typing.after(5, "О роли маслихата");
    assert_eq!(passages(&typing.store, typing.speech), [(TextRange { start: 7, end: 16 }, false)]);
    typing.after(5, "О роли");
    assert!(passages(&typing.store, typing.speech)[0].1, "its words are gone");
    typing.store.undo().expect("undone");
    assert_eq!(passages(&typing.store, typing.speech), [(range, false)]);
    assert_eq!(text(&typing.store, typing.speech), "Роль маслихата");
    typing.store.redo().expect("done again");
    assert!(passages(&typing.store, typing.speech)[0].1);
}

#[test]
fn a_restart_ends_a_stretch() {
    let mut typing = Typing::new();
    typing.after(0, "1");
    typing.store = typing.clock.open(&typing.folder);
    typing.after(1, "12");
    typing.after(1, "123");
    assert_eq!(typing.steps(), ["1", ""]);
}

#[test]
fn what_another_process_does_in_between_ends_a_stretch() {
    let mut typing = Typing::new();
    let mut other = typing.clock.open(&typing.folder);
    typing.after(1, "1");
    write(&mut other, typing.speech, "12");
    typing.after(1, "123");
    write(&mut other, typing.speech, "1234");
    assert_eq!(typing.steps(), ["123", "12", "1", ""]);
}

#[test]
fn what_is_damaged_is_not_joined_and_stays_found() {
    let mut typing = Typing::new();
    typing.after(0, "1");
    let conn = Connection::open(typing.folder.path().join(FILE_NAME)).expect("opened");
    let flip = "UPDATE operation SET hash = zeroblob(32) WHERE name = 'type'";
    assert_eq!(conn.execute(flip, []).expect("written"), 1);
    typing.after(1, "12");
    assert_eq!(typing.store.check().expect("checked").faults.len(), 1);
    typing.store.undo().expect("a step of its own");
    assert_eq!(text(&typing.store, typing.speech), "1");
    assert!(matches!(typing.store.undo(), Err(Error::DamagedStep { number: 3 })));
}

#[test]
fn a_refused_text_ends_no_stretch() {
    let mut typing = Typing::new();
    typing.after(0, "1");
    let nowhere = field(Uuid::nil(), TextKind::SpeechText);
    assert!(matches!(typing.store.write_text(nowhere, "2"), Err(Error::NotFound(_))));
    typing.after(1, "1");
    typing.after(1, "12");
    assert_eq!(typing.steps(), [""]);
}

#[test]
fn a_long_speech_is_small_in_the_history() {
    const PAUSES: usize = 100;
    let mut typing = Typing::new();
    let whole = "слово маслихата ".repeat(1280 / 2);
    assert!(whole.len() >= 19_000);
    let words: Vec<char> = whole.chars().collect();
    for pause in 1..=PAUSES {
        let so_far: String = words[..words.len() * pause / PAUSES].iter().collect();
        typing.after(5, &so_far);
    }
    let conn = Connection::open(typing.folder.path().join(FILE_NAME)).expect("opened");
    let sum = "SELECT sum(length(changeset)) FROM operation WHERE name = 'type'";
    let history: usize =
        conn.query_row(sum, [], |row| row.get::<_, u32>(0)).expect("read") as usize;
    assert!(history < 3 * whole.len(), "{history} bytes of history for {} of text", whole.len());
    typing.clock.pass(TimeDelta::hours(1));
    assert_eq!(typing.steps(), [""]);
}
