//! Topics: what has a tag, in the order of time.

use hattama_domain::id::{MeetingId, RecommendationId};
use hattama_domain::meeting::{Dates, MeetingChange};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::topic::Topic;
use hattama_store::Store;
use rusqlite::Connection;

use crate::common::{open, store};
use crate::office::{adopted, body, day, meeting, recommendation};

fn tagged(store: &mut Store, month: u32, tag: &str) -> MeetingId {
    let meeting = meeting(store);
    let dates = Dates { first: Some(day(month, 1)), last: None };
    store.change_meeting(meeting, MeetingChange::Dates(dates)).expect("dated");
    store.change_meeting(meeting, MeetingChange::Tags(vec![tag.to_owned()])).expect("tagged");
    meeting
}

fn topic(store: &Store, tag: &str) -> Topic {
    store.topic(tag).expect("a topic can be read")
}

fn recommendations(topic: &Topic) -> Vec<Vec<RecommendationId>> {
    let ids = |session: &hattama_domain::topic::TopicSession| {
        session.lines.iter().map(|line| line.recommendation.id).collect()
    };
    topic.sessions.iter().map(ids).collect()
}

#[test]
fn the_sessions_of_a_topic_come_in_the_order_of_time_with_their_recommendations() {
    let (_folder, mut store) = store();
    let later = tagged(&mut store, 11, "Дороги");
    let earlier = tagged(&mut store, 3, "дороги");
    tagged(&mut store, 5, "мосты");
    let (one, other) = (body(&mut store, "Министерство"), body(&mut store, "Маслихат"));
    let asked = adopted(&mut store, earlier, &[one, other]);
    let draft = recommendation(&mut store, later, "учесть");
    let found = topic(&store, "ДОРОГИ");
    let sessions: Vec<_> = found.sessions.iter().map(|session| session.meeting).collect();
    assert_eq!(sessions, [earlier, later]);
    assert!(found.sessions.iter().all(|session| session.is_tagged));
    assert_eq!(recommendations(&found), [vec![asked, asked], vec![draft]]);
    assert_eq!(store.topics().expect("read").len(), 2);
    store.delete(ItemRef { noun: Noun::Meeting, id: later.0 }).expect("deleted");
    assert_eq!(topic(&store, "дороги").sessions.len(), 1);
}

#[test]
fn a_tagged_recommendation_brings_its_session_and_no_other_of_its_recommendations() {
    let (folder, mut store) = store();
    let session = meeting(&mut store);
    let on_topic = recommendation(&mut store, session, "о мостах");
    recommendation(&mut store, session, "о дорогах");
    drop(store);
    let conn = Connection::open(folder.path().join("hattama.db")).expect("the file");
    conn.execute("INSERT INTO recommendation_tag VALUES (?1, 'мосты', 1)", [on_topic.0])
        .expect("tagged");
    drop(conn);
    let store = open(folder.path());
    let found = topic(&store, "Мосты");
    assert_eq!(found.tag, "мосты");
    assert!(!found.sessions[0].is_tagged);
    assert_eq!(recommendations(&found), [vec![on_topic]]);
    assert_eq!(store.topics().expect("read"), ["мосты"]);
}

#[test]
fn a_tag_that_nothing_has_is_an_empty_topic() {
    let (_folder, store) = store();
    assert_eq!(topic(&store, "Мосты"), Topic { tag: "Мосты".to_owned(), sessions: Vec::new() });
}
