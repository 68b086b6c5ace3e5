//! The life of a recommendation: every step of it, by whom and why.

use hattama_domain::life::{LifeEvent, LifeStep};
use hattama_domain::recommendation::{RecommendationChange, RecommendationState};
use hattama_domain::reply::{Completeness, NewReply, ReplyFacts};
use hattama_domain::term::ControlChange;
use hattama_store::Store;

use crate::common::store;
use crate::office::{day, meeting, recommendation, ru, sent};

fn history(store: &Store, id: hattama_domain::id::RecommendationId) -> Vec<LifeEvent> {
    store.recommendation_history(id).expect("it can be read")
}

#[test]
fn every_state_that_it_has_had_is_told_with_its_reason_and_who_wrote_it_down() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = recommendation(&mut store, meeting, "учесть");
    store.adopt(&[id], Some(day(11, 24))).expect("adopted");
    let reason = "поспешили".to_owned();
    let withdrawn = RecommendationState::Withdrawn { on: Some(day(11, 25)), reason };
    store.change_recommendation(id, RecommendationChange::State(withdrawn)).expect("withdrawn");
    let draft = RecommendationChange::State(RecommendationState::Draft);
    store.change_recommendation(id, draft).expect("opened again");
    store.undo().expect("undone: it never was");
    let told: Vec<_> = history(&store, id)
        .into_iter()
        .map(|event| (event.step, event.on, event.reason, event.written.map(|one| one.by)))
        .collect();
    let by = || Some("Әсем".to_owned());
    assert_eq!(
        told,
        [
            (LifeStep::Added, None, String::new(), by()),
            (LifeStep::Adopted, Some(day(11, 24)), String::new(), by()),
            (LifeStep::Withdrawn, Some(day(11, 25)), "поспешили".to_owned(), by()),
        ]
    );
}

#[test]
fn letters_replies_and_terms_are_steps_to_an_addressee() {
    let (_folder, mut store) = store();
    let letter = sent(&mut store);
    let carried = store.letter(letter).expect("read");
    let id = carried.recommendations[0];
    let pair = store.ledger().expect("read")[0].addressee.expect("it goes to a body");
    let change = |store: &mut Store, change: ControlChange| {
        store.change_control(&[pair.id], &change).expect("changed");
    };
    let (on, reason) = (day(11, 10), "по просьбе".to_owned());
    change(&mut store, ControlChange::Extend { on, until: day(12, 1), reason });
    let note = "исполнено".to_owned();
    change(&mut store, ControlChange::TakeOff { on: day(11, 20), note });
    change(&mut store, ControlChange::PutBack);
    let facts = ReplyFacts { incoming_date: Some(day(11, 15)), ..ReplyFacts::default() };
    let completeness = Completeness::Partly;
    let reply = NewReply { facts, completeness, ..NewReply::default() };
    let reply = store.add_reply(letter, reply).expect("added").value;
    let told = history(&store, id);
    let steps: Vec<_> = told.iter().map(|event| (event.step.clone(), event.on)).collect();
    let on = |month, date| Some(day(month, date));
    let until = day(12, 1);
    let channel = carried.sent.expect("it was sent").channel;
    let expected = [
        (LifeStep::LetterSigned, on(11, 2)),
        (LifeStep::LetterRegistered, on(11, 3)),
        (LifeStep::LetterSent { channel }, on(11, 4)),
        (LifeStep::Extended { until }, on(11, 10)),
        (LifeStep::Replied { reply, completeness }, on(11, 15)),
        (LifeStep::TakenOff, on(11, 20)),
        (LifeStep::Added, None),
        (LifeStep::Adopted, None),
        (LifeStep::PutBack, None),
    ];
    assert_eq!(steps, expected);
    let extended = &told[3];
    assert_eq!(extended.reason, "по просьбе");
    assert_eq!(extended.to.as_ref().map(|to| to.id), Some(pair.id));
    assert!(told.iter().all(|event| event.written.is_some()), "{told:?}");
    let number = |event: &LifeEvent| event.letter.as_ref().and_then(|one| one.number.clone());
    assert_eq!(
        number(&told[2]),
        store.letter(letter).expect("read").registered.map(|one| one.number)
    );
}

#[test]
fn successions_are_told_at_both_ends() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let whole = recommendation(&mut store, meeting, "всё");
    let parts = store.split_recommendation(whole, &[ru("раз"), ru("два")]).expect("split").value;
    let of_whole: Vec<_> = history(&store, whole).into_iter().map(|event| event.step).collect();
    assert!(matches!(
        of_whole.as_slice(),
        [LifeStep::Added, LifeStep::SucceededBy(one), LifeStep::SucceededBy(two)]
            if [one.id, two.id] == parts[..]
    ));
    let of_part = history(&store, parts[1]);
    assert!(
        of_part
            .iter()
            .any(|event| matches!(&event.step, LifeStep::CameFrom(kin) if kin.id == whole)
                && event.written.is_some())
    );
}
