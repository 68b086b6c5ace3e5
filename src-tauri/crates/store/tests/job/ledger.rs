//! The ledger: how far each pair of recommendation and addressee has come.

use hattama_domain::language::Language;
use hattama_domain::letter::{LetterChannel, LetterStep};
use hattama_domain::meeting::{Dates, MeetingChange};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::recommendation::{FollowUp, LedgerLine};
use hattama_domain::reply::{Completeness, NewReply};
use hattama_store::Store;

use crate::common::store;
use crate::office::{adopted, body, day, meeting, recommendation, register, ru};

fn ledger(store: &Store) -> Vec<LedgerLine> {
    store.ledger().expect("the ledger can be read")
}

fn follow_ups(store: &Store) -> Vec<FollowUp> {
    ledger(store).iter().map(|line| line.follow_up).collect()
}

#[test]
fn each_pair_is_a_line_and_so_is_a_recommendation_to_nobody() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (one, two) = (body(&mut store, "Министерство"), body(&mut store, "Маслихат"));
    adopted(&mut store, meeting, &[one, two]);
    recommendation(&mut store, meeting, "никому");
    let ledger = ledger(&store);
    let seen: Vec<_> = ledger
        .iter()
        .map(|line| (line.recommendation.number, line.body_name.clone(), line.follow_up))
        .collect();
    assert_eq!(
        seen,
        [
            (1, ru("Министерство"), FollowUp::Adopted),
            (1, ru("Маслихат"), FollowUp::Adopted),
            (2, Default::default(), FollowUp::Draft),
        ]
    );
    assert_eq!(ledger[0].meeting_title, ru("Роль маслихата"));
    assert_eq!(ledger[2].addressee, None);
}

#[test]
fn a_pair_goes_with_its_letter_and_its_replies() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (one, two) = (body(&mut store, "Министерство"), body(&mut store, "Маслихат"));
    adopted(&mut store, meeting, &[one, two]);
    let letters = store.draft_letters(meeting, &[Language::Ru]).expect("made").value;
    assert_eq!(follow_ups(&store), [FollowUp::InLetter, FollowUp::InLetter]);
    let id = letters[0];
    store.step_letter(id, LetterStep::Sign { on: day(11, 2), file: None }, None).expect("signed");
    assert_eq!(follow_ups(&store), [FollowUp::Signed, FollowUp::InLetter]);
    register(&mut store, id, day(11, 3));
    let send = LetterStep::Send { on: day(11, 4), channel: LetterChannel::EOtinish };
    store.step_letter(id, send, None).expect("sent");
    assert_eq!(follow_ups(&store)[0], FollowUp::Awaiting);
    assert_eq!(ledger(&store)[0].letter.as_ref().map(|letter| letter.id), Some(id));
    let partly = NewReply { completeness: Completeness::Partly, ..NewReply::default() };
    store.add_reply(id, partly).expect("a sent letter may be answered");
    assert_eq!(follow_ups(&store)[0], FollowUp::AnsweredPartly);
    let annul = LetterStep::Annul { on: day(11, 9), reason: "ошибка".to_owned() };
    store.step_letter(id, annul, None).expect("annulled");
    assert_eq!(follow_ups(&store)[0], FollowUp::Adopted);
}

#[test]
fn the_newest_meeting_comes_first_and_one_in_the_bin_not_at_all() {
    let (_folder, mut store) = store();
    for (month, text) in [(3, "весна"), (11, "осень"), (7, "лето")] {
        let meeting = meeting(&mut store);
        let dates = Dates { first: Some(day(month, 1)), last: None };
        store.change_meeting(meeting, MeetingChange::Dates(dates)).expect("dated");
        recommendation(&mut store, meeting, text);
    }
    let gone = meeting(&mut store);
    recommendation(&mut store, gone, "без даты");
    let texts = |store: &Store| -> Vec<_> {
        ledger(store).into_iter().map(|line| line.recommendation.text).collect()
    };
    assert_eq!(texts(&store), [ru("без даты"), ru("осень"), ru("лето"), ru("весна")]);
    store.delete(ItemRef { noun: Noun::Meeting, id: gone.0 }).expect("deleted");
    assert_eq!(texts(&store), [ru("осень"), ru("лето"), ru("весна")]);
}
