//! A secretary who records a session by keys alone: she looks at what the store has, never at the
//! window, and goes on only when what she did is there.

use std::collections::BTreeMap;

use hattama_domain::id::{MeetingId, PersonId, SpeechId};
use hattama_domain::live::{Live, LiveSpeech};
use hattama_domain::record::Entry;
use hattama_domain::speech::{Speaker, Speech, SpeechKind};
use hattama_store::Store;

use crate::keyboard::{CONTROL, DOWN, ENTER, ESCAPE, SHIFT, SPACE, Seat, wait};

/// The secretary, at her keyboard in a session.
pub struct Clerk {
    pub seat: Seat,
    pub store: Store,
    pub meeting: MeetingId,
    /// By their family names.
    pub people: BTreeMap<&'static str, PersonId>,
    /// The speech in which her caret is.
    writing: Option<SpeechId>,
    /// What she has written, speech by speech.
    said: BTreeMap<SpeechId, String>,
}

impl Clerk {
    /// Sits down before the program, on a store that has been prepared.
    pub fn sits_down(
        seat: Seat,
        store: Store,
        meeting: MeetingId,
        people: BTreeMap<&'static str, PersonId>,
    ) -> Clerk {
        Clerk { seat, store, meeting, people, writing: None, said: BTreeMap::new() }
    }

    pub fn live(&self) -> Live {
        self.store.live(self.meeting).expect("read")
    }

    pub fn speech(&self, id: SpeechId) -> Speech {
        self.store.speech(id).expect("it is there")
    }

    pub fn record(&self) -> Vec<Entry> {
        self.store.record(self.meeting).expect("read")
    }

    /// The speech in which her caret is.
    pub fn writing(&self) -> SpeechId {
        self.writing.expect("she writes")
    }

    /// The speech that has the floor.
    pub fn floor(&self) -> Option<LiveSpeech> {
        let live = self.live();
        live.speeches.into_iter().find(|speech| live.floor == Some(speech.id))
    }

    fn is(&self, speaker: &[Speaker], family: &str) -> bool {
        let wanted = self.people[family];
        matches!(speaker, [Speaker::Person { person, .. }] if *person == wanted)
    }

    /// Types letters into the line that calls, and gives the floor.
    pub fn calls(&self, letters: &str, family: &str) -> SpeechId {
        let before = self.live().floor;
        self.seat.chord(&[CONTROL], SPACE);
        self.seat.write(letters);
        self.seat.strike(ENTER);
        self.has_floor(before, |speech| self.is(&speech.speakers, family))
    }

    /// Puts somebody into the queue from the line that calls.
    pub fn queues(&self, letters: &str) {
        let before = self.live().queue.len();
        self.seat.chord(&[CONTROL], SPACE);
        self.seat.write(letters);
        self.seat.chord(&[SHIFT], ENTER);
        wait("the request", || (self.live().queue.len() == before + 1).then_some(()));
    }

    /// Gives the floor to whoever is next in the queue.
    pub fn passes_the_floor(&self, family: &str) -> SpeechId {
        let before = self.live().floor;
        self.seat.chord(&[CONTROL], ENTER);
        self.has_floor(before, |speech| self.is(&speech.speakers, family))
    }

    /// Interrupts by a voice from the floor, named at once where it is known whose it is.
    pub fn interrupts(&self, letters: &str, family: Option<&str>) -> SpeechId {
        let before = self.live().floor;
        self.seat.chord(&[CONTROL], u32::from('t'));
        self.seat.write(letters);
        self.seat.strike(if family.is_some() { ENTER } else { ESCAPE });
        self.has_floor(before, |speech| {
            speech.interrupts == before
                && family.is_none_or(|family| self.is(&speech.speakers, family))
        })
    }

    /// The floor goes back to the speech that was interrupted.
    pub fn gives_it_back(&self, speech: SpeechId) {
        let keys = |seat: &Seat| seat.chord(&[CONTROL, SHIFT], u32::from('t'));
        self.seat.until("the speech that goes on", keys, || self.live().floor == Some(speech));
    }

    pub fn has_floor(
        &self,
        before: Option<SpeechId>,
        is_meant: impl Fn(&LiveSpeech) -> bool,
    ) -> SpeechId {
        wait("the floor", || {
            self.floor()
                .filter(|speech| Some(speech.id) != before && is_meant(speech))
                .map(|speech| speech.id)
        })
    }

    /// Goes on to a speech that waits or has the floor, and is there when a blank is.
    pub fn goes_on_to(&mut self, speech: SpeechId) {
        self.arrives_at(speech, |seat| seat.chord(&[CONTROL], DOWN));
    }

    /// Her caret comes to a speech by itself or by a key; blanks before and between words count for
    /// nothing.
    pub fn arrives_at(&mut self, speech: SpeechId, go: impl Fn(&Seat)) {
        let before = self.speech(speech).text;
        let keys = |seat: &Seat| {
            go(seat);
            seat.write(" ");
        };
        let store = &self.store;
        self.seat.until("the caret in the speech", keys, || {
            store.speech(speech).is_ok_and(|now| now.text != before)
        });
        self.writing = Some(speech);
    }

    /// Writes on where her caret is.
    pub fn says(&mut self, words: &str) {
        let speech = self.writing();
        self.arrives_at(speech, |_| ());
        self.seat.write(words);
        self.wait_for("the words on the disk", || self.speech(speech).text.ends_with(words));
        let said = self.said.entry(speech).or_default();
        said.push_str(words);
        said.push(' ');
    }

    /// What was put in by other means counts as said.
    pub fn heard(&mut self) {
        let speech = self.writing();
        self.said.insert(speech, self.speech(speech).text);
    }

    /// The kind of the speech that she writes, by its digit.
    pub fn is_of_kind(&self, kind: SpeechKind) {
        let digit = SpeechKind::ALL.iter().position(|one| *one == kind).expect("it is one") + 1;
        let speech = self.writing();
        self.seat.chord(&[CONTROL], u32::from('0') + digit as u32);
        self.wait_for("the kind", || self.speech(speech).kind == kind);
    }

    /// Does what the palette finds first.
    pub fn does(&self, letters: &str) {
        self.seat.chord(&[CONTROL], u32::from('k'));
        self.seat.write(letters);
        self.seat.strike(ENTER);
    }

    pub fn wait_for(&self, what: &str, condition: impl Fn() -> bool) {
        wait(what, || condition().then_some(()));
    }

    /// Each speech has what she has written in it, and nothing else.
    pub fn has_it_all(&self) {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for (speech, said) in &self.said {
            assert_eq!(words(&self.speech(*speech).text), words(said));
        }
    }
}
