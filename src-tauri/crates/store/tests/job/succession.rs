//! Successions: splitting, merging, superseding, carrying over; and what they refuse.

use hattama_domain::id::{MeetingId, RecommendationId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::meeting::{Dates, MeetingChange};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::recommendation::{
    Basis, FollowUp, Recommendation, RecommendationChange, RecommendationState,
};
use hattama_domain::record::Place;
use hattama_domain::search::{Search, SearchFilter};
use hattama_domain::succession::SuccessionKind;
use hattama_domain::term::timing::Timing;
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{adopted, body, day, meeting, person, recommendation, ru, sent};

fn read(store: &Store, meeting: MeetingId) -> Vec<Recommendation> {
    store.recommendations(meeting).expect("recommendations can be read")
}

fn one(store: &Store, meeting: MeetingId, id: RecommendationId) -> Recommendation {
    read(store, meeting).into_iter().find(|one| one.id == id).expect("it is there")
}

fn follow_ups(store: &Store) -> Vec<(u32, FollowUp)> {
    let lines = store.ledger().expect("read").into_iter();
    lines.map(|line| (line.recommendation.number, line.follow_up)).collect()
}

/// A session on a day.
fn session(store: &mut Store, month: u32) -> MeetingId {
    let meeting = meeting(store);
    let dates = Dates { first: Some(day(month, 1)), last: None };
    store.change_meeting(meeting, MeetingChange::Dates(dates)).expect("dated");
    meeting
}

fn withdraw(store: &mut Store, id: RecommendationId) {
    let state = RecommendationState::Withdrawn { on: None, reason: "снято".to_owned() };
    store.change_recommendation(id, RecommendationChange::State(state)).expect("withdrawn");
}

fn refused<T: std::fmt::Debug>(result: Result<T, Error>, why: &Invalid) {
    assert!(matches!(&result, Err(Error::Invalid(invalid)) if invalid == why), "{result:?}");
}

#[test]
fn parts_have_all_that_the_whole_has_and_its_letters_keep_it() {
    let (_folder, mut store) = store();
    let letter = sent(&mut store);
    let carried = store.letter(letter).expect("read");
    let (meeting, whole) = (carried.meeting, carried.recommendations[0]);
    let point = store.add_point(meeting, Place::End(None), ru("отмечено")).expect("added").value;
    let bases = RecommendationChange::Bases(vec![Basis::Point(point)]);
    store.change_recommendation(whole, bases).expect("changed");
    let tags = RecommendationChange::Tags(vec!["мост".to_owned()]);
    store.change_recommendation(whole, tags).expect("tagged");
    let parts = store.split_recommendation(whole, &[ru("первая часть"), ru("вторая часть")]);
    let parts = parts.expect("split").value;
    let before = one(&store, meeting, whole);
    for (number, part) in (2..).zip(&parts) {
        let part = one(&store, meeting, *part);
        assert_eq!((part.number, &part.bases, &part.tags), (number, &before.bases, &before.tags));
        assert_eq!(part.addressees[0].body, before.addressees[0].body);
        assert!(part.is_adopted());
        assert_eq!((part.came_from[0].id, part.came_from[0].kind), (whole, SuccessionKind::Split));
    }
    let ends: Vec<_> = before.succeeded_by.iter().map(|kin| kin.id).collect();
    assert_eq!(ends, parts);
    assert_eq!(store.letter(letter).expect("read").recommendations, [whole]);
    let now = [(1, FollowUp::Superseded), (2, FollowUp::Adopted), (3, FollowUp::Adopted)];
    assert_eq!(follow_ups(&store), now);
    let line = store.ledger().expect("read").remove(0);
    assert_eq!(line.deadline.timing, Timing::Settled);
    assert_eq!(line.letter.map(|letter| letter.id), Some(letter));
    store.undo().expect("undone");
    assert_eq!(follow_ups(&store), [(1, FollowUp::Awaiting)]);
}

#[test]
fn what_is_merged_goes_to_all_bodies_once_and_is_adopted_where_all_were() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let (ministry, council) = (body(&mut store, "Министерство"), body(&mut store, "Маслихат"));
    let first = adopted(&mut store, meeting, &[ministry]);
    let second = adopted(&mut store, meeting, &[ministry, council]);
    let third = recommendation(&mut store, meeting, "черновик");
    let owner = person(&mut store, "Соловьева");
    store.change_recommendation(first, RecommendationChange::Owner(Some(owner))).expect("owned");
    let merged = store.merge_recommendations(&[first, second, first], &ru("вместе"));
    let merged = one(&store, meeting, merged.expect("merged").value);
    let bodies: Vec<_> = merged.addressees.iter().map(|addressee| addressee.body).collect();
    assert_eq!(bodies, [ministry, council]);
    assert!(merged.is_adopted());
    assert_eq!(merged.owner, None, "they have no one owner");
    let with_draft = store.merge_recommendations(&[merged.id, third], &ru("всё")).expect("merged");
    assert_eq!(one(&store, meeting, with_draft.value).state, RecommendationState::Draft);
}

#[test]
fn carried_over_it_is_a_draft_of_the_same_words_in_a_later_session() {
    let (_folder, mut store) = store();
    let (before, after) = (session(&mut store, 3), session(&mut store, 11));
    let ministry = body(&mut store, "Министерство");
    let old = adopted(&mut store, before, &[ministry]);
    let point = store.add_point(before, Place::End(None), ru("отмечено")).expect("added").value;
    let bases = RecommendationChange::Bases(vec![Basis::Point(point)]);
    store.change_recommendation(old, bases).expect("changed");
    let new = store.carry_recommendations(&[old], after).expect("carried").value[0];
    let (old, new) = (one(&store, before, old), one(&store, after, new));
    assert_eq!((&new.text, new.number), (&old.text, 1));
    assert_eq!((&new.state, new.bases.len()), (&RecommendationState::Draft, 0));
    assert_eq!(new.addressees[0].body, ministry);
    assert_eq!(new.came_from[0].meeting_date, Some(day(3, 1)));
    assert!(old.is_in_minutes() && !old.goes_out());
    refused(store.carry_recommendations(&[new.id], before), &Invalid::EarlierSession);
    refused(store.carry_recommendations(&[new.id], after), &Invalid::EarlierSession);
}

#[test]
fn a_circle_is_refused_and_named() {
    let (_folder, mut store) = store();
    let meeting = session(&mut store, 11);
    let [one, two, three] =
        ["раз", "два", "три"].map(|text| recommendation(&mut store, meeting, text));
    store.supersede_recommendations(&[one], two).expect("superseded");
    store.supersede_recommendations(&[two], three).expect("superseded");
    let called = |number| (number, Some(day(11, 1)));
    let way = vec![called(1), called(2), called(3), called(1)];
    refused(store.supersede_recommendations(&[three], one), &Invalid::SuccessionCircle { way });
    let way = vec![called(1), called(1)];
    refused(store.supersede_recommendations(&[one], one), &Invalid::SuccessionCircle { way });
    // What lies in the bin may come back.
    store.delete(ItemRef { noun: Noun::Recommendation, id: two.0 }).expect("deleted");
    let refused = store.supersede_recommendations(&[three], one);
    assert!(matches!(refused, Err(Error::Invalid(Invalid::SuccessionCircle { .. }))));
}

#[test]
fn what_makes_no_sense_is_refused_and_writes_nothing() {
    let (_folder, mut store) = store();
    let (here, there) = (meeting(&mut store), meeting(&mut store));
    let [one, two] = ["раз", "два"].map(|text| recommendation(&mut store, here, text));
    let other = recommendation(&mut store, there, "там");
    let few = Invalid::TooFew { least: 2 };
    refused(store.merge_recommendations(&[one, one], &ru("вместе")), &few);
    refused(store.split_recommendation(one, &[]), &few);
    refused(store.split_recommendation(one, &[ru("часть")]), &few);
    refused(store.split_recommendation(one, &[ru("часть"), ru(" ")]), &Invalid::Empty);
    refused(store.merge_recommendations(&[one, other], &ru("вместе")), &Invalid::OtherSession);
    withdraw(&mut store, two);
    refused(store.supersede_recommendations(&[one], two), &Invalid::WithdrawnAlready);
    refused(store.merge_recommendations(&[one, two], &ru("вместе")), &Invalid::WithdrawnAlready);
    store.supersede_recommendations(&[one], other).expect("superseded");
    refused(store.carry_recommendations(&[one], there), &Invalid::SucceededAlready);
    assert_eq!(read(&store, here).len(), 2);
    assert_eq!(read(&store, there).len(), 1);
}

#[test]
fn without_its_successor_it_is_open_again() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let [one, two] = ["раз", "два"].map(|text| recommendation(&mut store, meeting, text));
    store.supersede_recommendations(&[one], two).expect("superseded");
    let both = |first| vec![(1, first), (2, FollowUp::Draft)];
    assert_eq!(follow_ups(&store), both(FollowUp::Superseded));
    let item = ItemRef { noun: Noun::Recommendation, id: two.0 };
    store.delete(item).expect("deleted");
    assert_eq!(follow_ups(&store), [(1, FollowUp::Draft)]);
    store.restore(item).expect("restored");
    assert_eq!(follow_ups(&store), both(FollowUp::Superseded));
    store.end_succession(one, two).expect("ended");
    assert_eq!(follow_ups(&store), both(FollowUp::Draft));
    assert!(matches!(store.end_succession(one, two), Err(Error::NotFound(_))));
    store.undo().expect("undone");
    store.delete(item).expect("deleted");
    assert_eq!(store.empty_bin().expect("emptied").value, 1, "nothing holds it there");
    assert_eq!(follow_ups(&store), [(1, FollowUp::Draft)]);
}

#[test]
fn no_letter_is_made_for_what_has_a_successor() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let ministry = body(&mut store, "Министерство");
    let whole = adopted(&mut store, meeting, &[ministry]);
    let parts = [ru("первая часть"), ru("вторая часть")];
    let parts = store.split_recommendation(whole, &parts).expect("split").value;
    let letters = store.draft_letters(meeting, &[Language::Ru]).expect("made").value;
    assert_eq!(store.letter(letters[0]).expect("read").recommendations, parts);
    let file = store.meeting_file(meeting).expect("read");
    let named: Vec<_> = file.recommendations.iter().filter(|one| one.is_in_minutes()).collect();
    assert_eq!(named.len(), 2, "minutes name the parts in the place of the whole");
}

#[test]
fn it_is_found_by_its_state_and_by_its_tags() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let [one, two] = ["мосты", "мосты новые"].map(|text| recommendation(&mut store, meeting, text));
    let tags = RecommendationChange::Tags(vec!["дороги".to_owned()]);
    store.change_recommendation(two, tags).expect("tagged");
    store.supersede_recommendations(&[one], two).expect("superseded");
    let found = |store: &Store, filter: SearchFilter| -> Vec<_> {
        let search =
            Search { text: "мосты".to_owned(), filter, limit: 9, ..Search::default() };
        let hits = store.search(&search).expect("searched").hits.into_iter();
        hits.map(|hit| hit.item.id).collect()
    };
    let state =
        |state: &str| SearchFilter { state: Some(state.to_owned()), ..SearchFilter::default() };
    let tagged = SearchFilter { tag: Some("дороги".to_owned()), ..SearchFilter::default() };
    assert_eq!(found(&store, state("superseded")), [one.0]);
    assert_eq!(found(&store, state("draft")), [two.0]);
    assert_eq!(found(&store, tagged), [two.0]);
    store.delete(ItemRef { noun: Noun::Recommendation, id: two.0 }).expect("deleted");
    assert_eq!(found(&store, state("draft")), [one.0]);
}
