//! Answer sheets: what a reply says to each thing that was asked, and what follows from it.

use chrono::NaiveDate;
use hattama_domain::answer::{AnswerLine, AnswerVerdict, Judgement, WHOLE};
use hattama_domain::id::{LetterId, RecommendationId, ReplyId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::letter::{LetterChannel, LetterStep};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::recommendation::{FollowUp, NewRecommendation};
use hattama_domain::reply::{Completeness, NewReply, ReplyChange, ReplyFacts};
use hattama_domain::search::{Search, SearchKind};
use hattama_domain::term::due::Because;
use hattama_domain::term::timing::Deadline;
use hattama_domain::text::{LINE_LIMIT, TextField, TextKind};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{body, day, meeting, recommendation, register, ru};

/// A sent letter with two recommendations, of which the first asks for two things.
struct Sent {
    letter: LetterId,
    numbered: RecommendationId,
    plain: RecommendationId,
}

fn sent(store: &mut Store) -> Sent {
    let meeting = meeting(store);
    let body = body(store, "Министерство национальной экономики");
    let text = ru("Министерству: 1) разработать закон; 2) внести его");
    let new = NewRecommendation { text, ..NewRecommendation::default() };
    let numbered = store.add_recommendation(meeting, new).expect("added").value;
    let plain = recommendation(store, meeting, "Расширить участие");
    for one in [numbered, plain] {
        store.add_addressee(one, body).expect("named");
    }
    store.adopt(&[numbered, plain], None).expect("they have texts");
    let letter = store.draft_letters(meeting, &[Language::Ru]).expect("made").value[0];
    let sign = LetterStep::Sign { on: day(11, 2), file: None };
    store.step_letter(letter, sign, Some("{}".to_owned())).expect("signed");
    register(store, letter, day(11, 3));
    let send = LetterStep::Send { on: day(11, 4), channel: LetterChannel::Post };
    store.step_letter(letter, send, None).expect("sent");
    Sent { letter, numbered, plain }
}

/// A reply of 20 November that answers in part.
fn reply(store: &mut Store, letter: LetterId) -> ReplyId {
    let facts = ReplyFacts {
        number: Some("05-2/118".to_owned()),
        date: Some(day(11, 20)),
        ..ReplyFacts::default()
    };
    let new = NewReply { facts, completeness: Completeness::Partly, ..NewReply::default() };
    store.add_reply(letter, new).expect("added").value
}

fn say(
    store: &mut Store,
    reply: ReplyId,
    (recommendation, demand): (RecommendationId, u32),
    verdict: AnswerVerdict,
) -> Result<(), Error> {
    let said = Some(Judgement { verdict, note: String::new() });
    store.change_reply(reply, ReplyChange::Answer { recommendation, demand, said }).map(drop)
}

fn sheet(store: &Store, reply: ReplyId) -> Vec<AnswerLine> {
    store.answer_sheet(reply).expect("it has a sheet")
}

fn follow_ups(store: &Store) -> Vec<FollowUp> {
    store.ledger().expect("read").iter().map(|line| line.follow_up).collect()
}

fn deadline(store: &Store, of: RecommendationId) -> Deadline {
    let ledger = store.ledger().expect("read");
    let line = ledger.into_iter().find(|line| line.recommendation.id == of);
    line.expect("it is in the ledger").deadline
}

#[test]
fn a_sheet_has_each_demand_of_the_letter_and_begins_as_the_reply_is() {
    let (_folder, mut store) = store();
    let Sent { letter, numbered, plain } = sent(&mut store);
    let reply = reply(&mut store, letter);
    let lines: Vec<_> = sheet(&store, reply)
        .into_iter()
        .map(|line| (line.recommendation, line.number, line.demand, line.asked, line.verdict))
        .collect();
    let line = |of, number, demand, asked: &str| {
        (of, number, demand, asked.to_owned(), AnswerVerdict::Partly)
    };
    assert_eq!(
        lines,
        [
            line(numbered, 1, 1, "разработать закон"),
            line(numbered, 1, 2, "внести его"),
            line(plain, 2, WHOLE, "Расширить участие"),
        ]
    );
}

#[test]
fn each_recommendation_goes_on_by_what_is_said_to_it() {
    let (_folder, mut store) = store();
    let Sent { letter, numbered, plain } = sent(&mut store);
    let reply = reply(&mut store, letter);
    assert_eq!(follow_ups(&store), [FollowUp::AnsweredPartly, FollowUp::AnsweredPartly]);
    say(&mut store, reply, (numbered, 1), AnswerVerdict::Fully).expect("said");
    say(&mut store, reply, (numbered, 2), AnswerVerdict::Fully).expect("said");
    say(&mut store, reply, (plain, WHOLE), AnswerVerdict::Unanswered).expect("said");
    assert_eq!(follow_ups(&store), [FollowUp::AnsweredFully, FollowUp::Awaiting]);
    say(&mut store, reply, (plain, WHOLE), AnswerVerdict::NotToThePoint).expect("said");
    assert_eq!(follow_ups(&store), [FollowUp::AnsweredFully, FollowUp::AnsweredNotToThePoint]);
    store.undo().expect("undone");
    assert_eq!(follow_ups(&store), [FollowUp::AnsweredFully, FollowUp::Awaiting]);
    let unsaid = ReplyChange::Answer { recommendation: plain, demand: WHOLE, said: None };
    store.change_reply(reply, unsaid).expect("taken out of the sheet");
    assert_eq!(follow_ups(&store), [FollowUp::AnsweredFully, FollowUp::AnsweredPartly]);
}

#[test]
fn what_is_promised_becomes_the_due_date_and_says_so() {
    let (_folder, mut store) = store();
    let Sent { letter, numbered, .. } = sent(&mut store);
    let reply = reply(&mut store, letter);
    let promise = |until: NaiveDate| AnswerVerdict::Promised { until };
    say(&mut store, reply, (numbered, 1), promise(day(12, 10))).expect("said");
    say(&mut store, reply, (numbered, 2), promise(day(12, 20))).expect("said");
    let found = deadline(&store, numbered);
    assert_eq!(found.due, Some(day(12, 20)));
    let said =
        Because::Promised { on: day(11, 20), until: day(12, 20), number: "05-2/118".to_owned() };
    assert!(found.because.contains(&said), "{:?}", found.because);

    say(&mut store, reply, (numbered, 2), AnswerVerdict::Fully).expect("said");
    assert_eq!(deadline(&store, numbered).due, Some(day(12, 10)));
    let reference = ItemRef { noun: Noun::Reply, id: reply.0 };
    store.delete(reference).expect("deleted");
    assert_eq!(deadline(&store, numbered).due, None);
    store.restore(reference).expect("restored");
    assert_eq!(deadline(&store, numbered).due, Some(day(12, 10)));
    store.delete(reference).expect("deleted");
    store.empty_bin().expect("emptied");
    assert_eq!(deadline(&store, numbered).due, None);
}

#[test]
fn what_cannot_be_said_is_refused_and_changes_nothing() {
    let (_folder, mut store) = store();
    let Sent { letter, plain, .. } = sent(&mut store);
    let reply = reply(&mut store, letter);
    let before = sheet(&store, reply);
    let early = AnswerVerdict::Promised { until: day(11, 2) };
    let refused = say(&mut store, reply, (plain, WHOLE), early);
    let earliest = day(11, 3);
    assert!(
        matches!(refused, Err(Error::Invalid(Invalid::DateTooEarly { earliest: at })) if at == earliest)
    );
    let said = Some(Judgement { verdict: AnswerVerdict::Fully, note: "а".repeat(LINE_LIMIT + 1) });
    let change = ReplyChange::Answer { recommendation: plain, demand: WHOLE, said };
    let refused = store.change_reply(reply, change);
    assert!(matches!(refused, Err(Error::Invalid(Invalid::TooLong { .. }))));
    let other = meeting(&mut store);
    let not_carried = recommendation(&mut store, other, "Другое");
    let refused = say(&mut store, reply, (not_carried, WHOLE), AnswerVerdict::Fully);
    assert!(matches!(refused, Err(Error::NotFound(Noun::Recommendation))));
    assert_eq!(sheet(&store, reply), before);
}

#[test]
fn the_note_of_an_answer_is_found() {
    let (_folder, mut store) = store();
    let Sent { letter, plain, .. } = sent(&mut store);
    let reply = reply(&mut store, letter);
    let said = Some(Judgement {
        verdict: AnswerVerdict::Partly,
        note: "создана рабочая группа".to_owned(),
    });
    let change = ReplyChange::Answer { recommendation: plain, demand: WHOLE, said };
    store.change_reply(reply, change).expect("said");
    let search =
        Search { text: "рабочей группы".to_owned(), limit: 5, ..Search::default() };
    let hits = store.search(&search).expect("searched").hits;
    assert_eq!(hits.iter().map(|hit| hit.kind).collect::<Vec<_>>(), [SearchKind::Reply]);
    assert_eq!(hits[0].letter, Some(letter), "it is shown there");
}

#[test]
fn the_words_of_a_reply_are_found() {
    let (_folder, mut store) = store();
    let Sent { letter, .. } = sent(&mut store);
    let reply = reply(&mut store, letter);
    let field = TextField { owner: reply.0, kind: TextKind::ReplyText, language: None };
    store.write_text(field, "Проект постановления внесён").expect("written");
    let search =
        Search { text: "постановление".to_owned(), limit: 5, ..Search::default() };
    let hits = store.search(&search).expect("searched").hits;
    let found: Vec<_> = hits.iter().map(|hit| (hit.kind, hit.text_kind, hit.letter)).collect();
    assert_eq!(found, [(SearchKind::Reply, Some(TextKind::ReplyText), Some(letter))]);
}
