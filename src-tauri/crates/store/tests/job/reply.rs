//! Replies to letters.

use hattama_domain::id::LetterId;
use hattama_domain::invalid::Invalid;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::reply::{Completeness, NewReply, Reply, ReplyChange, ReplyFacts};
use hattama_domain::text::{Draft, LINE_LIMIT, TextField, TextKind};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{day, sent, signed};

fn replies(store: &Store, letter: LetterId) -> Vec<Reply> {
    store.letter(letter).expect("the letter is there").replies
}

fn new(text: &str) -> NewReply {
    NewReply {
        facts: ReplyFacts {
            number: Some("05-2/118".to_owned()),
            date: Some(day(11, 20)),
            incoming_number: Some("вх-301".to_owned()),
            incoming_date: Some(day(11, 23)),
        },
        text: text.to_owned(),
        completeness: Completeness::Partly,
        file: None,
    }
}

#[test]
fn replies_stand_in_the_order_in_which_they_came() {
    let (_folder, mut store) = store();
    let letter = sent(&mut store);
    store.add_reply(letter, new("Рассматриваем")).expect("added");
    store.add_reply(letter, new("Рассмотрели")).expect("added");
    let replies = replies(&store, letter);
    assert_eq!(replies[0].facts, new("").facts);
    assert_eq!(replies[0].completeness, Completeness::Partly);
    let texts: Vec<_> = replies.iter().map(|reply| reply.text.as_str()).collect();
    assert_eq!(texts, ["Рассматриваем", "Рассмотрели"]);
}

#[test]
fn only_a_sent_letter_is_answered() {
    let (_folder, mut store) = store();
    let letter = signed(&mut store);
    let added = store.add_reply(letter, new(""));
    assert!(matches!(added, Err(Error::Invalid(Invalid::LetterState))));
}

#[test]
fn a_reply_can_be_corrected_deleted_and_brought_back() {
    let (_folder, mut store) = store();
    let letter = sent(&mut store);
    let id = store.add_reply(letter, new("")).expect("added").value;
    let facts = ReplyFacts { number: Some("05-2/119".to_owned()), ..ReplyFacts::default() };
    store.change_reply(id, ReplyChange::Facts(facts.clone())).expect("changed");
    store.change_reply(id, ReplyChange::Completeness(Completeness::Fully)).expect("changed");
    let field = TextField { owner: id.0, kind: TextKind::ReplyText, language: None };
    store.save_draft(&Draft { field, text: "Учтём".to_owned(), caret: 0 }).expect("saved");
    let reply = &replies(&store, letter)[0];
    assert_eq!((&reply.facts, reply.completeness), (&facts, Completeness::Fully));
    assert_eq!(reply.text, "Учтём", "as it is typed");

    let reference = ItemRef { noun: Noun::Reply, id: id.0 };
    store.delete(reference).expect("deleted");
    assert_eq!(replies(&store, letter), []);
    let changed = store.change_reply(id, ReplyChange::Completeness(Completeness::Partly));
    assert!(matches!(changed, Err(Error::NotFound(Noun::Reply))));
    store.restore(reference).expect("restored");
    assert_eq!(replies(&store, letter).len(), 1);
}

#[test]
fn a_reply_comes_with_its_file() {
    let (folder, mut store) = store();
    let letter = sent(&mut store);
    let path = folder.path().join("жауап.pdf");
    std::fs::write(&path, b"%PDF").expect("written");
    let file = store.attach(&path).expect("attached");
    let with_file = NewReply { file: Some(file.clone()), ..new("") };
    let id = store.add_reply(letter, with_file).expect("added").value;
    assert_eq!(replies(&store, letter)[0].file, Some(file));
    store.change_reply(id, ReplyChange::File(None)).expect("changed");
    assert_eq!(replies(&store, letter)[0].file, None);
}

#[test]
fn an_over_long_number_is_refused() {
    let (_folder, mut store) = store();
    let letter = sent(&mut store);
    let facts = ReplyFacts { number: Some("1".repeat(LINE_LIMIT + 1)), ..ReplyFacts::default() };
    let added = store.add_reply(letter, NewReply { facts, ..new("") });
    assert!(matches!(added, Err(Error::Invalid(Invalid::TooLong { .. }))));
    assert_eq!(replies(&store, letter), []);
}
