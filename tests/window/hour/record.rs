//! What is made of the words while they are written, and an agenda that changes on the spot.

use hattama_domain::language::Language;
use hattama_domain::record::Entry;

use super::items;
use crate::clerk::Clerk;
use crate::keyboard::{
    ALT, CONTROL, ENTER, ESCAPE, F6, LEFT, PAGE_DOWN, RIGHT, SHIFT, Seat, TAB, UP,
};

/// What is made of the words that she has just written, or of a line of its own.
pub fn marks(clerk: &mut Clerk) {
    let speech = clerk.writing();
    let select = |clerk: &Clerk| clerk.seat.chord(&[CONTROL, SHIFT], LEFT);
    let passages = |clerk: &Clerk| clerk.speech(speech).passages;
    clerk.says("we need lamps");
    select(clerk);
    clerk.seat.chord(&[CONTROL], u32::from('j'));
    clerk.wait_for("the quotation", || passages(clerk).iter().any(|one| one.words == "lamps"));
    clerk.seat.strike(RIGHT);
    clerk.says("and bridges");
    select(clerk);
    clerk.seat.chord(&[CONTROL], u32::from('r'));
    clerk.wait_for("the recommendation", || {
        let made = clerk.store.recommendations(clerk.meeting).expect("read");
        made.iter()
            .any(|one| one.text.get(Language::Ru).is_some_and(|text| text.contains("bridges")))
    });
    clerk.seat.strike(RIGHT);
    clerk.says("build a school");
    select(clerk);
    clerk.seat.chord(&[CONTROL], u32::from('d'));
    clerk.wait_for("the decision", || decided(clerk).contains(&"school".to_owned()));
    clerk.seat.strike(RIGHT);
    clerk.seat.chord(&[CONTROL], u32::from('d'));
    clerk.seat.write("mend the roads");
    clerk.seat.strike(ENTER);
    clerk.wait_for("another decision", || decided(clerk).contains(&"mend the roads".to_owned()));
    clerk.says("then");
    clerk.seat.chord(&[CONTROL], u32::from('o'));
    clerk.seat.write("roads are bad");
    clerk.seat.strike(ENTER);
    clerk.wait_for("the point noted", || {
        clerk.record().iter().any(|entry| {
            matches!(entry, Entry::Point(point)
            if point.text.get(Language::Ru) == Some("roads are bad"))
        })
    });
    clerk.says("and now");
    clerk.queues("cjkjd");
    clerk.seat.chord(&[CONTROL], u32::from('.'));
    clerk.seat.write("ckjdj");
    clerk.seat.strike(ENTER);
    clerk.wait_for("the snippet with the name", || {
        let text = clerk.speech(speech).text.replace('\u{a0}', " ");
        text.ends_with("and now Слово предоставляется Соловьевой А.")
    });
    clerk.heard();
    let next = clerk.passes_the_floor("Соловьева");
    clerk.goes_on_to(next);
}

fn decided(clerk: &Clerk) -> Vec<String> {
    let decision = |entry| match entry {
        Entry::Decision(decision) => decision.text.get(Language::Ru).map(str::to_owned),
        _ => None,
    };
    clerk.record().into_iter().filter_map(decision).collect()
}

pub fn agenda_as_it_goes(clerk: &mut Clerk) {
    clerk.seat.chord(&[CONTROL], u32::from('i'));
    clerk.seat.write("about the lamps");
    clerk.seat.chord(&[SHIFT], ENTER);
    clerk.wait_for("the item on the spot, taken up", || {
        items(clerk).get(1).is_some_and(|spot| clerk.live().item == Some(*spot))
    });
    clerk.says("now about the lamps");
    let all = items(clerk);
    clerk.seat.chord(&[ALT], PAGE_DOWN);
    clerk.wait_for("the next item", || clerk.live().item == Some(all[2]));
    // Past the session that it is carried to, and past «cancel».
    let carries = |seat: &Seat| {
        clerk.does("gthtytcnb djghjc");
        for key in [TAB, TAB, ENTER] {
            seat.strike(key);
        }
    };
    clerk.seat.until("the item carried over", carries, || {
        clerk.store.agenda(clerk.meeting).expect("read")[2].carried
    });
    clerk.seat.until(
        "the item after it",
        |seat| seat.chord(&[ALT], PAGE_DOWN),
        || clerk.live().item == Some(all[3]),
    );
    clerk.seat.until(
        "an item that stays out of the minutes",
        |_| clerk.does("yt dyjcbnm ntreobq"),
        || clerk.store.agenda(clerk.meeting).expect("read")[3].internal,
    );
    let before = items(clerk);
    // To the agenda, where the item taken up is, and that one place up.
    let keys = |seat: &Seat| {
        seat.chord(&[SHIFT], F6);
        seat.chord(&[ALT], UP);
    };
    clerk.seat.until("another order", keys, || items(clerk)[2] == before[3]);
    clerk.seat.strike(ESCAPE);
    // The paper is called and put away, and she writes on.
    clerk.seat.chord(&[CONTROL, SHIFT], u32::from('p'));
    clerk.says("beside the paper");
    clerk.seat.chord(&[CONTROL, SHIFT], u32::from('p'));
    clerk.says("and without it");
}
