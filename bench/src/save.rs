//! A durable save of what is being typed, against a raw append with fdatasync on the same disk.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use hattama_domain::event::Tick;
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::NewMeeting;
use hattama_domain::record::Place;
use hattama_domain::speech::{NewSpeech, Speaker, SpeechKind};
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Environment, Store};
use uuid::Uuid;

use crate::{Figures, report};

const ROUNDS: u32 = 1000;

/// What is appended each time, in bytes: a page.
const PAGE: usize = 4096;

pub fn measure(scratch: &Path) {
    let folder = tempfile::tempdir_in(scratch).expect("a scratch folder");
    let mut store = Store::open(folder.path(), environment()).expect("a new store");
    let field = speech(&mut store);
    let mut raw = File::create(folder.path().join("raw")).expect("a file");
    let (mut drafts, mut operations, mut appends) = Default::default();
    for round in 0..ROUNDS {
        let text = text(round);
        time(&mut appends, || {
            raw.write_all(&[round as u8; PAGE]).expect("appended");
            raw.sync_data().expect("synced");
        });
        let draft = Draft { field, text: text.clone(), caret: 0 };
        time(&mut drafts, || store.save_draft(&draft).expect("saved"));
        time(&mut operations, || {
            store.write_text(field, &text).expect("written");
        });
    }
    report("Saving what is typed", "ms", 5.0, &drafts, &appends);
    report("Making an operation of it", "ms", 5.0, &operations, &appends);
    fs::remove_file(folder.path().join("raw")).expect("removed");
}

fn time(figures: &mut Figures, work: impl FnOnce()) {
    let began = Instant::now();
    work();
    figures.add_time(began.elapsed());
}

/// A speech of some length whose text is typed into.
fn speech(store: &mut Store) -> TextField {
    let new = NewMeeting {
        title: Wording::from([(Language::Ru, "Заседание")]),
        ..NewMeeting::default()
    };
    let meeting = store.create_meeting(new).expect("a meeting").value;
    let new = NewSpeech {
        kind: SpeechKind::Report,
        language: Language::Ru,
        speakers: vec![Speaker::Voice],
        text: String::new(),
    };
    let speech = store.add_speech(meeting, Place::End(None), new).expect("a speech").value;
    TextField { owner: speech.into(), kind: TextKind::SpeechText, language: None }
}

/// As long as the page that is appended, and each time another one.
fn text(round: u32) -> String {
    let mut text = format!("{round}: ");
    while text.len() < PAGE {
        text.push_str("Роль маслихата как органа местного самоуправления. ");
    }
    text
}

pub fn environment() -> Environment {
    Environment {
        user: "bench".to_owned(),
        device: "bench".to_owned(),
        tick: Box::new(|| Tick { boot: "bench".to_owned(), millis: 0 }),
        now: Box::new(chrono::Utc::now),
        today: Box::new(|| chrono::Utc::now().date_naive()),
        random: Box::new(|| {
            let mut bytes = [0; 10];
            bytes.copy_from_slice(&Uuid::new_v4().as_bytes()[6..]);
            bytes
        }),
    }
}
