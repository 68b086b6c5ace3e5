//! The live session. Here is what its rooms share.

mod clocks;
mod floor;
mod shown;
mod steps;

use chrono::{NaiveTime, TimeDelta};
use hattama_domain::id::{AgendaItemId, MeetingId, SpeechId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::live::{Floor, Live, LiveSpeech, NewRequest, Step};
use hattama_domain::meeting::{Dates, MeetingChange, MeetingStatus, Times};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::participant::{NewParticipant, Standing, Who};
use hattama_domain::record::{Entry, EntryRef, Place};
use hattama_domain::settings::{FloorLimit, SettingsChange};
use hattama_domain::speech::{NewSpeech, Speaker, Speech, SpeechChange, SpeechKind};
use hattama_domain::text::{Draft, TextField, TextKind};
use hattama_domain::timeline::{Phase, Taken};
use hattama_store::{Error, Store};
use rusqlite::Connection;

use crate::clock::Clock;
use crate::office::{day, meeting, person, ru, speech};

const BEGINNING: &str = "2026-11-24 05:00";

fn step(store: &mut Store, meeting: MeetingId, step: Step) {
    store.step_session(meeting, step).unwrap_or_else(|error| panic!("{step:?}: {error}"));
}

fn named(name: &str) -> Speaker {
    Speaker::Named(name.to_owned())
}

fn give(store: &mut Store, meeting: MeetingId, floor: Floor) -> Option<SpeechId> {
    store.give_floor(meeting, floor).expect("the floor can be given").value
}

/// Gives the floor to somebody for a speech of their own.
fn speaks(store: &mut Store, meeting: MeetingId, name: &str, kind: SpeechKind) -> SpeechId {
    let floor = Floor::Speaker { speaker: named(name), kind, interrupting: false };
    give(store, meeting, floor).expect("somebody has it")
}

/// Gives the floor to somebody who interrupts.
fn interrupts(store: &mut Store, meeting: MeetingId, name: &str) -> SpeechId {
    let (speaker, kind) = (named(name), SpeechKind::Retort);
    give(store, meeting, Floor::Speaker { speaker, kind, interrupting: true }).expect("somebody")
}

fn write(store: &mut Store, speech: SpeechId, text: &str) {
    let field = TextField { owner: speech.0, kind: TextKind::SpeechText, language: None };
    store.write_text(field, text).expect("written");
}

fn live(store: &Store, meeting: MeetingId) -> Live {
    store.live(meeting).expect("the session can be read")
}

fn shown(store: &Store, meeting: MeetingId, id: SpeechId) -> LiveSpeech {
    let speeches = live(store, meeting).speeches;
    speeches.into_iter().find(|speech| speech.id == id).expect("it is shown")
}

fn times(store: &Store, speech: SpeechId) -> (Option<NaiveTime>, Option<NaiveTime>) {
    let times = store.speech(speech).expect("read").times;
    (times.starts, times.ends)
}

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn taken(millis: u32, running: bool) -> Taken {
    Taken { millis, running }
}

/// A session with an agenda of two items, and live mode on for it.
fn begun(store: &mut Store) -> (MeetingId, [AgendaItemId; 2]) {
    let session = meeting(store);
    let items = ["О роли", "Разное"]
        .map(|title| store.add_agenda_item(session, ru(title)).expect("added").value);
    step(store, session, Step::Enter);
    (session, items)
}

fn speech_of(entry: &Entry) -> &Speech {
    match entry {
        Entry::Speech(speech) => speech,
        other => panic!("a speech, not {other:?}"),
    }
}
