//! What is done to a store during a trial, step by step, and the record that has to come of it.
//!
//! A script comes from a seed and the record it begins with, so that whoever kills a process knows
//! what that was doing.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use fastrand::Rng;
use hattama_domain::event::Tick;
use hattama_domain::id::{MeetingId, SpeechId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::NewMeeting;
use hattama_domain::record::{Entry, Place};
use hattama_domain::speech::{NewSpeech, Speaker, SpeechKind};
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_store::{Environment, Error, FILE_NAME, Store};
use rusqlite::Connection;

/// What is said, so that letters of every length in UTF-8 are among it.
const WORDS: [&str; 8] =
    ["мәслихат", "депутат", "ұсыным", "session", "бюджет", "құрылтай", "👍", "вопрос"];

/// One thing that is done to a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Makes the meeting; always the first.
    Meet,
    /// Adds a speech at the end.
    Say(Rc<str>),
    /// Types into the last speech: a draft.
    Type(Rc<str>),
    /// Finishes the last speech: the draft becomes an operation.
    Finish,
    /// Takes back the speech that was just added.
    TakeBack,
    /// Brings what is in the log into the file.
    Checkpoint,
    /// Closes the store and opens it again.
    Reopen,
}

/// What a record holds: the texts of its speeches, in order. Without a meeting there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record {
    pub has_meeting: bool,
    pub speeches: Vec<Rc<str>>,
}

impl Record {
    /// The record once a step is done.
    pub fn after(&self, step: &Step) -> Record {
        let mut record = self.clone();
        match step {
            Step::Meet => record.has_meeting = true,
            Step::Say(text) => record.speeches.push(text.clone()),
            Step::Type(text) => {
                record.speeches.pop();
                record.speeches.push(text.clone());
            }
            Step::TakeBack => drop(record.speeches.pop()),
            Step::Finish | Step::Checkpoint | Step::Reopen => {}
        }
        record
    }

    /// What a store holds, a draft in place of its text.
    pub fn of(store: &Store) -> Result<Record, Error> {
        let Some(meeting) = store.latest_meeting()? else { return Ok(Record::default()) };
        let speeches = store.record(meeting)?.into_iter().filter_map(|entry| match entry {
            Entry::Speech(speech) => Some(speech.text.into()),
            Entry::Point(_) | Entry::Decision(_) => None,
        });
        Ok(Record { has_meeting: true, speeches: speeches.collect() })
    }
}

/// The steps of a seed, without end.
pub(crate) struct Script {
    random: Rng,
    said: usize,
    last: Option<Step>,
}

impl Script {
    /// A script for a store with this record.
    pub fn new(seed: u64) -> Script {
        Script { random: Rng::with_seed(seed), said: 0, last: None }
    }

    /// The next step for a store with this record.
    pub fn next(&mut self, record: &Record) -> Step {
        let step = if !record.has_meeting {
            Step::Meet
        } else if record.speeches.is_empty() {
            Step::Say(self.text())
        } else {
            match self.random.u8(..20) {
                0..6 => Step::Say(self.text()),
                6..14 => Step::Type(self.text()),
                14..16 => Step::Finish,
                16 if matches!(self.last, Some(Step::Say(_))) => Step::TakeBack,
                16..18 => Step::Checkpoint,
                18 => Step::Reopen,
                _ => Step::Finish,
            }
        };
        self.last = Some(step.clone());
        step
    }

    /// A text that no other step has: a line as a rule, now and then one of many pages.
    fn text(&mut self) -> Rc<str> {
        self.said += 1;
        let words = if self.random.u8(..12) == 0 { 4_000 } else { 30 };
        let mut text = format!("{:x}-{}:", self.random.u32(..), self.said);
        for _ in 0..self.random.usize(..words) {
            text.push(' ');
            text.push_str(WORDS[self.random.usize(..WORDS.len())]);
        }
        text.into()
    }
}

/// The time of a trial: a millisecond later each time somebody looks.
#[derive(Clone)]
pub(crate) struct Clock(Arc<Hands>);

#[derive(Default)]
struct Hands {
    /// Milliseconds that have gone by.
    gone: AtomicU64,
    /// Milliseconds by which the clock on the wall was turned.
    turned: AtomicI64,
}

impl Clock {
    pub fn new() -> Clock {
        Clock(Arc::default())
    }

    /// Sets the clock on the wall forward or back.
    pub fn turn(&self, by: TimeDelta) {
        self.0.turned.fetch_add(by.num_milliseconds(), Ordering::Relaxed);
    }

    fn now(&self) -> DateTime<Utc> {
        let start = DateTime::from_timestamp(1_795_500_000, 0).expect("a moment of 2026");
        let millis = self.pass() as i64 + self.0.turned.load(Ordering::Relaxed);
        start + TimeDelta::milliseconds(millis)
    }

    fn tick(&self) -> Tick {
        Tick { boot: "испытание".to_owned(), millis: self.pass() }
    }

    fn pass(&self) -> u64 {
        self.0.gone.fetch_add(1, Ordering::Relaxed)
    }
}

/// A secretary at work on the store of a folder.
pub(crate) struct Secretary {
    folder: PathBuf,
    clock: Clock,
    random: Rng,
    /// `None` where it could not be opened again.
    store: Option<Store>,
}

impl Secretary {
    /// Opens a store, with ids that come from a seed.
    pub fn open(folder: &Path, clock: &Clock, seed: u64) -> Result<Secretary, Error> {
        let mut random = Rng::with_seed(seed);
        let store = Some(open(folder, clock, &mut random)?);
        Ok(Secretary { folder: folder.to_owned(), clock: clock.clone(), random, store })
    }

    /// Does one step. Where this fails nothing has been done, or only a store closed that the
    /// step, tried again, opens.
    pub fn take(&mut self, step: &Step) -> Result<(), Error> {
        match step {
            Step::Meet => {
                let title = Wording::from([(Language::Ru, "Роль маслихата")]);
                self.store()?.create_meeting(NewMeeting { title, ..NewMeeting::default() })?;
            }
            Step::Say(text) => {
                let meeting = self.meeting()?;
                let speech = NewSpeech {
                    kind: SpeechKind::Report,
                    language: Language::Ru,
                    speakers: vec![Speaker::Voice],
                    text: text.to_string(),
                };
                self.store()?.add_speech(meeting, Place::End(None), speech)?;
            }
            Step::Type(text) => {
                let (field, _) = self.last_speech()?;
                self.store()?.save_draft(&Draft { field, text: text.to_string(), caret: 0 })?;
            }
            Step::Finish => {
                let (field, text) = self.last_speech()?;
                self.store()?.write_text(field, &text)?;
            }
            Step::TakeBack => drop(self.store()?.undo()?),
            Step::Checkpoint => {
                let conn = Connection::open(self.folder.join(FILE_NAME))?;
                let mode = ["PASSIVE", "RESTART", "TRUNCATE"][self.random.usize(..3)];
                conn.pragma(None, "wal_checkpoint", mode, |_| Ok(()))?;
            }
            Step::Reopen => {
                self.store = None;
                self.store()?;
            }
        }
        Ok(())
    }

    /// What the store holds.
    pub fn record(&mut self) -> Result<Record, Error> {
        Record::of(self.store()?)
    }

    /// The store, opened again if need be.
    pub fn store(&mut self) -> Result<&mut Store, Error> {
        match &mut self.store {
            Some(store) => Ok(store),
            none => Ok(none.insert(open(&self.folder, &self.clock, &mut self.random)?)),
        }
    }

    fn meeting(&mut self) -> Result<MeetingId, Error> {
        let meeting = self.store()?.latest_meeting()?;
        Ok(meeting.expect("a script begins with a meeting"))
    }

    fn last_speech(&mut self) -> Result<(TextField, String), Error> {
        let meeting = self.meeting()?;
        match self.store()?.record(meeting)?.pop() {
            Some(Entry::Speech(speech)) => Ok((field(speech.id), speech.text)),
            other => unreachable!("a script types into speeches only, and there is {other:?}"),
        }
    }
}

fn field(speech: SpeechId) -> TextField {
    TextField { owner: speech.into(), kind: TextKind::SpeechText, language: None }
}

fn open(folder: &Path, clock: &Clock, random: &mut Rng) -> Result<Store, Error> {
    let (clock, ticking, dating) = (clock.clone(), clock.clone(), clock.clone());
    let ids = RefCell::new(random.fork());
    let environment = Environment {
        user: "Әсем".to_owned(),
        device: "кабинет-12".to_owned(),
        now: Box::new(move || clock.now()),
        today: Box::new(move || dating.now().date_naive()),
        tick: Box::new(move || ticking.tick()),
        random: Box::new(move || {
            let mut bytes = [0; 10];
            ids.borrow_mut().fill(&mut bytes);
            bytes
        }),
    };
    Store::open(folder, environment)
}
