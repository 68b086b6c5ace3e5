//! The ledger: how far each pair of recommendation and addressee has come.

use hattama_domain::language::Language;
use hattama_domain::ledger::{LedgerFilter, LedgerGrouping, LedgerHeading, LedgerQuery};
use hattama_domain::letter::{LetterChannel, LetterStep};
use hattama_domain::meeting::{Dates, MeetingChange};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::recommendation::{
    FollowUp, LedgerLine, RecommendationChange, RecommendationsChange,
};
use hattama_domain::reply::{Completeness, NewReply};
use hattama_domain::term::timing::Timing;
use hattama_domain::term::{ControlChange, Term};
use hattama_store::{Error, Store};

use crate::common::{open, store};
use crate::office::{adopted, body, day, meeting, person, recommendation, register, ru, sent};

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

/// The numbers of the lines that are asked for, and their headings with how many stand under each.
fn asked(
    store: &Store,
    filter: LedgerFilter,
    grouping: LedgerGrouping,
) -> (Vec<u32>, Vec<(String, u32)>) {
    let query = LedgerQuery { filter, grouping };
    let outline = store.ledger_outline(&query).expect("read");
    let lines = store.ledger_lines(&query, 0, outline.count).expect("read");
    assert_eq!(lines.len(), outline.count as usize);
    let headings = outline.groups.into_iter().map(|group| (heading(group.heading), group.count));
    (lines.iter().map(|line| line.recommendation.number).collect(), headings.collect())
}

fn heading(heading: LedgerHeading) -> String {
    let name = |name: &hattama_domain::language::Wording| {
        name.in_or_any(Language::Ru).unwrap_or_default().to_owned()
    };
    match heading {
        LedgerHeading::Meeting(meeting) => name(&meeting.title),
        LedgerHeading::Body(body) => body.map(|one| name(&one.name)).unwrap_or_default(),
        LedgerHeading::State(state) => format!("{state:?}"),
        LedgerHeading::Owner(owner) => owner.map(|one| name(&one.name)).unwrap_or_default(),
        LedgerHeading::Tag(tag) => tag.unwrap_or_default(),
        LedgerHeading::DueMonth(month) => month.map(|one| one.to_string()).unwrap_or_default(),
    }
}

fn numbers(store: &Store, filter: LedgerFilter) -> Vec<u32> {
    asked(store, filter, LedgerGrouping::None).0
}

/// Those of the lines that have words.
fn with_words(store: &Store, words: &str) -> Vec<u32> {
    numbers(store, LedgerFilter { words: words.to_owned(), ..LedgerFilter::default() })
}

/// Four recommendations: to two bodies, with an owner, with tags, withdrawn.
fn four(store: &mut Store) -> [hattama_domain::id::RecommendationId; 4] {
    let meeting = meeting(store);
    let (one, two) = (body(store, "Министерство экономики"), body(store, "Әкімдік"));
    let owner = person(store, "Соловьева");
    let ids = [
        adopted(store, meeting, &[one, two]),
        recommendation(store, meeting, "Учесть доклад о МОСТАХ и ёлках"),
        recommendation(store, meeting, "Принять к сведению"),
        recommendation(store, meeting, "Забыть"),
    ];
    let tags = |tags: &[&str]| {
        RecommendationChange::Tags(tags.iter().map(|tag| (*tag).to_owned()).collect())
    };
    store.change_recommendation(ids[1], RecommendationChange::Owner(Some(owner))).expect("owned");
    store.change_recommendation(ids[1], tags(&["мосты", "дороги"])).expect("tagged");
    store.change_recommendation(ids[2], tags(&["дороги"])).expect("tagged");
    let reason = "снято".to_owned();
    let withdraw = RecommendationsChange::Withdraw { on: None, reason };
    store.change_recommendations(&[ids[3]], &withdraw).expect("withdrawn");
    ids
}

#[test]
fn lines_are_narrowed_to_what_they_have() {
    let (_folder, mut store) = store();
    four(&mut store);
    let all = LedgerFilter::default;
    assert_eq!(numbers(&store, all()), [1, 1, 2, 3, 4]);
    assert_eq!(numbers(&store, LedgerFilter { is_open: true, ..all() }), [1, 1, 2, 3]);
    let state = Some(FollowUp::Withdrawn);
    assert_eq!(numbers(&store, LedgerFilter { state, ..all() }), [4]);
    let timing = Some(Timing::Settled);
    assert_eq!(numbers(&store, LedgerFilter { timing, ..all() }), [4]);
    let tag = Some("дороги".to_owned());
    assert_eq!(numbers(&store, LedgerFilter { tag, ..all() }), [2, 3]);
    let tag = Some("нет такой".to_owned());
    assert!(numbers(&store, LedgerFilter { tag, ..all() }).is_empty());
    let choices = store.ledger_outline(&LedgerQuery::default()).expect("read").choices;
    let owner = Some(choices.owners[0].id);
    assert_eq!(numbers(&store, LedgerFilter { owner, ..all() }), [2]);
    let body = Some(choices.bodies[0].id);
    assert_eq!(choices.bodies[0].name, ru("Әкімдік"), "by name, as their alphabet has it");
    assert_eq!(numbers(&store, LedgerFilter { body, ..all() }), [1]);
    let meeting = Some(choices.meetings[0].id);
    assert_eq!(numbers(&store, LedgerFilter { meeting, ..all() }), [1, 1, 2, 3, 4]);
    assert_eq!(choices.tags, ["дороги", "мосты"]);
}

#[test]
fn the_words_of_long_texts_are_found_in_their_own_lines() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    // Together they are more than is folded in one piece of work, and one has no words.
    let filler = "о развитии ".repeat(10_000);
    for word in ["мост", "школа", "", "дорога", "больница"] {
        recommendation(&mut store, meeting, &format!("{filler}{word}"));
    }
    let found = |words: &str| with_words(&store, words);
    for (number, word) in [(1, "мост"), (2, "школа"), (4, "дорога"), (5, "больница")]
    {
        assert_eq!(found(word), [number]);
    }
    assert_eq!(found("развитии"), [1, 2, 3, 4, 5]);
    assert_eq!(found("развитии 3"), [3]);
}

#[test]
fn lines_are_found_by_how_their_words_begin() {
    let (_folder, mut store) = store();
    four(&mut store);
    let words = |words: &str| with_words(&store, words);
    assert_eq!(words("мост"), [2]);
    assert_eq!(words("ЕЛК доклад"), [2]);
    assert_eq!(words("остах"), Vec::<u32>::new(), "the middle of a word is not its beginning");
    assert_eq!(words("экономики полномоч"), [1]);
    assert_eq!(words("роль маслихата"), [1, 1, 2, 3, 4]);
    assert_eq!(words("vjcn"), [2], "typed in the other layout");
    assert_eq!(words("3"), [3]);
    assert_eq!(words(" … "), [1, 1, 2, 3, 4]);
}

#[test]
fn lines_stand_under_headings_with_their_counts() {
    let (_folder, mut store) = store();
    four(&mut store);
    let under = |grouping| asked(&store, LedgerFilter::default(), grouping);
    let heading = |name: &str, count| (name.to_owned(), count);
    let (numbers, headings) = under(LedgerGrouping::State);
    assert_eq!(numbers, [2, 3, 1, 1, 4]);
    assert_eq!(headings, [heading("Draft", 2), heading("Adopted", 2), heading("Withdrawn", 1)]);
    let (numbers, headings) = under(LedgerGrouping::Body);
    assert_eq!(numbers, [1, 1, 2, 3, 4]);
    let bodies = [heading("Әкімдік", 1), heading("Министерство экономики", 1), heading("", 3)];
    assert_eq!(headings, bodies);
    let (numbers, headings) = under(LedgerGrouping::Tag);
    assert_eq!(numbers, [3, 2, 1, 1, 4], "a line stands under the first of its tags");
    assert_eq!(headings, [heading("дороги", 1), heading("мосты", 1), heading("", 3)]);
    assert_eq!(under(LedgerGrouping::Owner).1, [heading("Соловьева", 1), heading("", 4)]);
    assert_eq!(under(LedgerGrouping::Meeting).1, [heading("Роль маслихата", 5)]);
    assert_eq!(under(LedgerGrouping::DueMonth).1, [heading("", 5)]);
}

#[test]
fn what_is_due_stands_under_its_month() {
    let (_folder, mut store) = store();
    sent(&mut store);
    let pair = ledger(&store)[0].addressee.expect("it goes to a body");
    let term = Term::On { on: day(12, 15), basis: String::new() };
    store.change_control(&[pair.id], &ControlChange::Term(Some(term))).expect("set");
    let (_, headings) = asked(&store, LedgerFilter::default(), LedgerGrouping::DueMonth);
    assert_eq!(headings, [("2026-12-01".to_owned(), 1)]);
}

#[test]
fn what_is_kept_of_the_ledger_follows_every_write() {
    let (folder, mut store) = store();
    let meeting = meeting(&mut store);
    let id = recommendation(&mut store, meeting, "раз");
    assert_eq!(numbers(&store, LedgerFilter::default()), [1]);
    store.adopt(&[id], None).expect("adopted");
    assert_eq!(follow_ups(&store), [FollowUp::Adopted]);
    store.undo().expect("undone");
    assert_eq!(follow_ups(&store), [FollowUp::Draft]);
    let mut other = open(folder.path());
    recommendation(&mut other, meeting, "два");
    assert_eq!(numbers(&store, LedgerFilter::default()), [1, 2]);
    let keys = store.ledger_keys(&LedgerQuery::default(), 1, 9).expect("read");
    assert_eq!((keys.len(), keys[0].addressee), (1, None));
}

#[test]
fn recommendations_are_changed_alike_all_or_none_and_undone_at_once() {
    let (_folder, mut store) = store();
    let [one, two, three, gone] = four(&mut store);
    let tag = |store: &Store, id| {
        let line = ledger(store).into_iter().find(|line| line.recommendation.id == id);
        line.expect("it is there").recommendation.tags
    };
    let add = RecommendationsChange::AddTag("срочно".to_owned());
    store.change_recommendations(&[one, two], &add).expect("tagged");
    assert_eq!(tag(&store, one), ["срочно"]);
    assert_eq!(tag(&store, two), ["мосты", "дороги", "срочно"]);
    let remove = RecommendationsChange::RemoveTag("дороги".to_owned());
    store.change_recommendations(&[two, three], &remove).expect("untagged");
    assert_eq!((tag(&store, two).len(), tag(&store, three).len()), (2, 0));
    store.undo().expect("undone");
    assert_eq!((tag(&store, two).len(), tag(&store, three).len()), (3, 1));
    let withdraw = RecommendationsChange::Withdraw { on: None, reason: " ".to_owned() };
    assert!(matches!(store.change_recommendations(&[one], &withdraw), Err(Error::Invalid(_))));
    let missing = hattama_domain::id::RecommendationId(uuid::Uuid::nil());
    let owner = RecommendationsChange::Owner(Some(person(&mut store, "Лим")));
    assert!(matches!(
        store.change_recommendations(&[one, missing], &owner),
        Err(Error::NotFound(Noun::Recommendation))
    ));
    assert!(
        ledger(&store)
            .iter()
            .all(|line| line.recommendation.id != one || line.recommendation.owner.is_none())
    );
    let reason = "другая причина".to_owned();
    let withdraw = RecommendationsChange::Withdraw { on: None, reason };
    store.change_recommendations(&[one, gone], &withdraw).expect("withdrawn");
    let reasons: Vec<_> = ledger(&store)
        .into_iter()
        .filter(|line| line.follow_up == FollowUp::Withdrawn)
        .map(|line| line.recommendation.state)
        .collect();
    assert_ne!(reasons[0], reasons[2], "what is withdrawn already keeps its reason");
}
