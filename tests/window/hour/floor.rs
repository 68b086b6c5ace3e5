//! Who has the floor: interruptions, the queue, a long debate, and whoever was forgotten.

use hattama_domain::id::SpeechId;
use hattama_domain::participant::Standing;
use hattama_domain::record::Entry;
use hattama_domain::speech::{Speaker, SpeechKind};

use crate::clerk::Clerk;
use crate::keyboard::{ALT, CONTROL, DOWN, ENTER, ESCAPE, F4, F6, INSERT, SPACE, UP};

/// Letters by which members are called, on a keyboard that has only Latin ones: Latin spellings, and
/// the keys of the Russian layout.
const CALLED: [(&str, &str); 6] = [
    ("cjkjd", "Соловьева"),
    ("aben", "Әбенов"),
    ("rbv", "Ким"),
    ("mus", "Мусин"),
    (";ev", "Жумабаев"),
    ("akhm", "Ахметова"),
];

/// How many speeches there are beside those that something happens in.
const DEBATE: usize = 32;

pub fn report_with_interruptions(clerk: &mut Clerk) {
    let report = clerk.calls("cjkjd", "Соловьева");
    clerk.arrives_at(report, |_| ());
    clerk.is_of_kind(SpeechKind::Report);
    clerk.says("the budget grows by five percent");
    clerk.seat.chord(&[CONTROL], u32::from('m'));
    clerk.wait_for("one more minute", || {
        clerk.floor().is_some_and(|speech| speech.allotted == Some(16 * 60))
    });
    let retort = clerk.interrupts("aben", Some("Әбенов"));
    clerk.says("and the roads wait");
    clerk.gives_it_back(report);
    let voice = clerk.interrupts("", None);
    clerk.gives_it_back(report);
    clerk.goes_on_to(retort);
    clerk.says("where is the money");
    clerk.goes_on_to(voice);
    clerk.says("louder please");
    assert_eq!(clerk.speech(voice).speakers, [Speaker::Voice]);
    clerk.seat.strike(F4);
    clerk.seat.write("rbv");
    clerk.seat.strike(ENTER);
    let kim = clerk.people["Ким"];
    clerk.wait_for("the name of the voice", || {
        clerk.speech(voice).speakers == [Speaker::Person { person: kim, printed: None }]
    });
    clerk.goes_on_to(report);
    clerk.says("so much for the budget");
    assert_eq!(clerk.speech(retort).kind, SpeechKind::Retort);
}

pub fn queue(clerk: &mut Clerk) {
    clerk.queues("mus");
    clerk.queues("aben");
    // A question to a point of order, out of turn.
    clerk.seat.chord(&[CONTROL], u32::from('q'));
    clerk.seat.chord(&[CONTROL], u32::from('4'));
    clerk.seat.chord(&[ALT], u32::from('o'));
    clerk.seat.write("rbv");
    clerk.seat.strike(ENTER);
    clerk.wait_for("the point of order first", || {
        let queue = clerk.live().queue;
        queue.len() == 3 && queue[0].point_of_order && queue[0].kind == SpeechKind::Question
    });
    let last = clerk.live().queue[2].id;
    clerk.seat.strike(F6);
    clerk.seat.strike(DOWN);
    clerk.seat.strike(DOWN);
    clerk.seat.until(
        "another order",
        |seat| seat.chord(&[ALT], UP),
        || clerk.live().queue[1].id == last,
    );
    clerk.seat.strike(ESCAPE);
    clerk.does("pfrhsnm pfgbcm");
    clerk.wait_for("the queue closed", || clerk.live().queue_closed);
    for family in ["Ким", "Әбенов", "Мусин"] {
        let speech = clerk.passes_the_floor(family);
        clerk.says("and that is all");
        clerk.goes_on_to(speech);
        clerk.says(&format!("from place {}", clerk.record().len()));
    }
    clerk.does("jnrhsnm pfgbcm");
    clerk.wait_for("the queue open", || !clerk.live().queue_closed);
}

pub fn debate(clerk: &mut Clerk) {
    for number in 0..DEBATE {
        let (letters, family) = CALLED[number % CALLED.len()];
        let next = if number % 3 == 0 {
            clerk.queues(letters);
            clerk.passes_the_floor(family)
        } else {
            clerk.calls(letters, family)
        };
        // The room is ahead of her: she ends the speech before, and goes on then.
        clerk.says("thank you for your attention");
        clerk.goes_on_to(next);
        clerk.is_of_kind(SpeechKind::ALL[(number + 1) % SpeechKind::ALL.len()]);
        clerk.says(&format!("speech {number} is about schools and roads in the district"));
    }
    someone_new(clerk);
    forgotten(clerk);
}

fn someone_new(clerk: &mut Clerk) {
    let before = clerk.live().floor;
    clerk.seat.chord(&[CONTROL], SPACE);
    clerk.seat.write("Nurlanova Dana");
    clerk.seat.strike(ENTER);
    let speech = clerk.has_floor(before, |_| true);
    let [Speaker::Person { person, .. }] = clerk.speech(speech).speakers[..] else {
        panic!("she is a person")
    };
    assert_eq!(clerk.store.person(person).expect("in the directory").name.family, "Nurlanova");
    clerk.wait_for("her among the invited", || {
        clerk
            .store
            .participants(clerk.meeting)
            .expect("read")
            .iter()
            .any(|one| one.person == Some(person) && one.standing == Standing::Invited)
    });
    clerk.goes_on_to(speech);
    clerk.says("good day to all");
}

fn forgotten(clerk: &mut Clerk) {
    let (writing, before) = (clerk.writing(), clerk.record());
    clerk.seat.chord(&[ALT], INSERT);
    clerk.seat.write("mus");
    clerk.seat.strike(ENTER);
    let musin = clerk.people["Мусин"];
    clerk.wait_for("the forgotten speech", || {
        let record = clerk.record();
        let after = record.iter().position(|entry| is(entry, writing)).expect("it is there");
        record.len() == before.len() + 1
            && matches!(&record[after - 1], Entry::Speech(speech)
                if speech.speakers == [Speaker::Person { person: musin, printed: None }])
    });
    let record = clerk.record();
    let place = record.iter().position(|entry| is(entry, writing)).expect("it is there");
    let Entry::Speech(added) = &record[place - 1] else { panic!("it is a speech") };
    clerk.arrives_at(added.id, |_| ());
    clerk.says("i had asked before");
    clerk.goes_on_to(writing);
}

fn is(entry: &Entry, id: SpeechId) -> bool {
    matches!(entry, Entry::Speech(speech) if speech.id == id)
}
