//! What is on control over all sessions, as the list of it is made from.

use hattama_domain::id::{AddresseeId, BodyId, LetterId};
use hattama_domain::language::Language;
use hattama_domain::letter::{LetterChannel, LetterPurpose, LetterStep};
use hattama_domain::on_control::{ControlFile, ControlFilter};
use hattama_domain::reply::{Completeness, NewReply};
use hattama_domain::settings::SettingsChange;
use hattama_domain::term::{ControlChange, Term};
use hattama_store::Store;

use crate::common::{TODAY, store};
use crate::office::{adopted, body, day, meeting, person, register};

/// A session with one recommendation to a body, whose letter is out.
fn brought(store: &mut Store, name: &str) -> (BodyId, LetterId) {
    let meeting = meeting(store);
    let body = body(store, name);
    adopted(store, meeting, &[body]);
    let letter = store.draft_letters(meeting, &[Language::Ru]).expect("made").value[0];
    send(store, letter);
    (body, letter)
}

fn send(store: &mut Store, letter: LetterId) {
    let sign = LetterStep::Sign { on: day(11, 3), file: None };
    store.step_letter(letter, sign, Some("{}".to_owned())).expect("signed");
    register(store, letter, day(11, 3));
    let send = LetterStep::Send { on: day(11, 4), channel: LetterChannel::Post };
    store.step_letter(letter, send, None).expect("sent");
}

fn answer(store: &mut Store, letter: LetterId, text: &str, completeness: Completeness) {
    let reply = NewReply { text: text.to_owned(), completeness, ..NewReply::default() };
    store.add_reply(letter, reply).expect("added");
}

fn list(store: &Store, filter: ControlFilter) -> ControlFile {
    store.control_file(filter).expect("read")
}

fn to(file: &ControlFile) -> Vec<BodyId> {
    let addressees = file.lines.iter().filter_map(|one| one.line.addressee);
    addressees.map(|addressee| addressee.body).collect()
}

fn pair(store: &Store, body: BodyId) -> AddresseeId {
    let filter = ControlFilter { bodies: vec![body], overdue: false };
    list(store, filter).lines[0].line.addressee.expect("it goes there").id
}

#[test]
fn what_is_out_and_not_answered_fully_is_on_control() {
    let (_folder, mut store) = store();
    let unsent = meeting(&mut store);
    let somebody = body(&mut store, "Акимат");
    adopted(&mut store, unsent, &[somebody]);
    let (silent, _) = brought(&mut store, "Министерство");
    let (half, half_letter) = brought(&mut store, "Маслихат");
    answer(&mut store, half_letter, "Рассматривается", Completeness::Partly);
    let (_, done) = brought(&mut store, "Агентство");
    answer(&mut store, done, "Исполнено", Completeness::Fully);
    let (off, _) = brought(&mut store, "Комитет");
    let off = pair(&store, off);
    let take_off = ControlChange::TakeOff { on: day(11, 20), note: String::new() };
    store.change_control(&[off], &take_off).expect("taken off");

    let all = list(&store, ControlFilter::default());
    let mut found = to(&all);
    found.sort();
    assert_eq!(found, [silent, half]);
    assert_eq!((all.on, all.overdue()), (TODAY, 0));
    let known: Vec<_> = all.bodies.iter().map(|body| body.id).collect();
    assert_eq!(known, [silent, half]);
}

#[test]
fn it_is_asked_for_by_body_and_by_what_is_overdue() {
    let (_folder, mut store) = store();
    let (late, _) = brought(&mut store, "Министерство");
    let (other, _) = brought(&mut store, "Маслихат");
    let due = ControlChange::Term(Some(Term::On { on: day(11, 20), basis: String::new() }));
    let late_pair = pair(&store, late);
    store.change_control(&[late_pair], &due).expect("a day");
    let overdue = list(&store, ControlFilter { bodies: Vec::new(), overdue: true });
    assert_eq!((to(&overdue), overdue.overdue()), (vec![late], 1));
    let of_other = list(&store, ControlFilter { bodies: vec![other], overdue: false });
    assert_eq!(to(&of_other), [other]);
    let none = list(&store, ControlFilter { bodies: vec![other], overdue: true });
    assert_eq!(to(&none), []);
}

#[test]
fn each_line_has_the_last_answer_be_it_to_a_reminder() {
    let (_folder, mut store) = store();
    let (_, letter) = brought(&mut store, "Министерство");
    let last = |store: &Store| {
        let answer = list(store, ControlFilter::default()).lines[0].answer.clone();
        answer.map(|reply| reply.text)
    };
    assert_eq!(last(&store), None);
    let reminder =
        store.draft_following(&[letter], LetterPurpose::Reminder).expect("made").value[0];
    send(&mut store, reminder);
    answer(&mut store, reminder, "Рассматривается", Completeness::Partly);
    assert_eq!(last(&store).as_deref(), Some("Рассматривается"));
}

#[test]
fn it_names_who_signs_it() {
    let (_folder, mut store) = store();
    let clerk = person(&mut store, "Қасымова");
    store.change_settings(SettingsChange::Executor(Some(clerk))).expect("chosen");
    let file = list(&store, ControlFilter::default());
    assert_eq!(file.person(clerk).map(|one| one.name.family.as_str()), Some("Қасымова"));
    assert_eq!(file.own, None);
}
