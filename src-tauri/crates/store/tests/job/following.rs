//! Letters that follow a sent one: reminders and follow-ups, and what comes back to them.

use hattama_domain::following::LetterToFollow;
use hattama_domain::id::{AddresseeId, LetterId, MeetingId, RecommendationId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language::{self, Kk, Ru};
use hattama_domain::letter::{
    Letter, LetterChange, LetterChannel, LetterPurpose, LetterStatus, LetterStep, Reference,
};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::recommendation::{FollowUp, LedgerLine};
use hattama_domain::reply::{Completeness, NewReply, ReplyFacts};
use hattama_domain::settings::{SettingsChange, TermSettings};
use hattama_domain::term::calendar::Country;
use hattama_domain::term::{ControlChange, Term, TermRule, TermStart, TermUnit};
use hattama_domain::text::{TextField, TextKind};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{adopted, body, day, draft, meeting, register};

/// A session with two recommendations to a ministry, and the letters that brought them.
struct Brought {
    meeting: MeetingId,
    recommendations: [RecommendationId; 2],
    letters: Vec<LetterId>,
}

fn brought(store: &mut Store, languages: &[Language]) -> Brought {
    let meeting = meeting(store);
    let ministry = body(store, "Министерство");
    let recommendations =
        [adopted(store, meeting, &[ministry]), adopted(store, meeting, &[ministry])];
    let letters = store.draft_letters(meeting, languages).expect("made").value;
    for letter in &letters {
        send(store, *letter, 3);
    }
    Brought { meeting, recommendations, letters }
}

/// Signs, registers and sends a letter within two days of November.
fn send(store: &mut Store, letter: LetterId, on: u32) {
    let sign = LetterStep::Sign { on: day(11, on), file: None };
    store.step_letter(letter, sign, Some("{}".to_owned())).expect("signed");
    register(store, letter, day(11, on));
    let send = LetterStep::Send { on: day(11, on + 1), channel: LetterChannel::Post };
    store.step_letter(letter, send, None).expect("sent");
}

fn answer(store: &mut Store, letter: LetterId, number: &str, completeness: Completeness) {
    let facts = ReplyFacts {
        number: Some(number.to_owned()),
        date: Some(day(11, 20)),
        ..ReplyFacts::default()
    };
    store
        .add_reply(letter, NewReply { facts, completeness, ..NewReply::default() })
        .expect("added");
}

fn set_rule(store: &mut Store) {
    let rule = TermRule {
        amount: 10,
        unit: TermUnit::CalendarDays,
        from: TermStart::Sending,
        basis: String::new(),
    };
    let terms = TermSettings { rule: Some(rule), country: Country::Kz };
    store.change_settings(SettingsChange::Terms(terms)).expect("a rule");
}

fn follow(store: &mut Store, letters: &[LetterId], purpose: LetterPurpose) -> Vec<LetterId> {
    store.draft_following(letters, purpose).expect("something is open").value
}

fn remind(store: &mut Store, letter: LetterId) -> LetterId {
    follow(store, &[letter], LetterPurpose::Reminder)[0]
}

fn refused(store: &mut Store, letters: &[LetterId], purpose: LetterPurpose) -> Invalid {
    match store.draft_following(letters, purpose) {
        Err(Error::Invalid(invalid)) => invalid,
        other => panic!("it should have been refused: {other:?}"),
    }
}

fn read(store: &Store, id: LetterId) -> Letter {
    store.letter(id).expect("the letter is there")
}

fn letters_of(store: &Store, meeting: MeetingId) -> usize {
    store.letters(Some(meeting)).expect("read").len()
}

fn ledger(store: &Store) -> Vec<LedgerLine> {
    store.ledger().expect("read")
}

fn pair(store: &Store, recommendation: RecommendationId) -> AddresseeId {
    let mut lines = ledger(store).into_iter();
    let line = lines.find(|line| line.recommendation.id == recommendation).expect("it is there");
    line.addressee.expect("it goes to somebody").id
}

fn to_follow(store: &Store) -> Vec<LetterToFollow> {
    store.letters_to_follow().expect("read")
}

#[test]
fn a_reminder_goes_where_the_first_letter_went_and_carries_what_is_open() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    let ministry = body(&mut store, "Министерство");
    let first = adopted(&mut store, meeting, &[ministry]);
    let second = adopted(&mut store, meeting, &[ministry]);
    let letter = store.draft_letters(meeting, &[Ru]).expect("made").value[0];
    let addressee = TextField { kind: TextKind::LetterAddressee, owner: letter.0, language: None };
    store.write_text(addressee, "Министру Иванову И.И.").expect("written");
    let opening = TextField { kind: TextKind::LetterOpening, owner: letter.0, language: None };
    store.write_text(opening, "Направляем рекомендации").expect("written");
    send(&mut store, letter, 3);
    let off = ControlChange::TakeOff { on: day(11, 20), note: String::new() };
    store.change_control(&[pair(&store, first)], &off).expect("taken off");

    let done = store.draft_following(&[letter], LetterPurpose::Reminder).expect("drafted");
    assert_eq!(done.changed.name, OperationName::DraftFollowing);
    assert_eq!(done.changed.nouns, [Noun::Letter]);
    let (first, reminder) = (read(&store, letter), read(&store, done.value[0]));
    assert_eq!((reminder.purpose, reminder.follows), (LetterPurpose::Reminder, Some(letter)));
    assert_eq!(reminder.status, LetterStatus::Draft);
    assert_eq!((reminder.body, reminder.language), (first.body, first.language));
    assert_eq!((reminder.signatory, reminder.executor), (first.signatory, first.executor));
    assert_ne!(reminder.twin, first.twin);
    assert_eq!(reminder.recommendations, [second]);
    assert_eq!(reminder.texts.addressee, first.texts.addressee);
    assert_eq!(reminder.texts.opening, None, "it says something else");
    assert_eq!(reminder.in_reply_to, None);
    store.undo().expect("a draft can be taken back");
    assert_eq!(letters_of(&store, meeting), 1);
}

#[test]
fn reminders_of_twins_are_twins_together_or_one_after_the_other() {
    let (_folder, mut store) = store();
    let one = brought(&mut store, &[Ru, Kk]);
    let both = follow(&mut store, &one.letters, LetterPurpose::Reminder);
    let languages: Vec<_> = both.iter().map(|id| read(&store, *id).language).collect();
    assert_eq!(languages, [Language::Ru, Language::Kk]);
    assert_eq!(read(&store, both[0]).twin, read(&store, both[1]).twin);

    let two = brought(&mut store, &[Ru, Kk]);
    let apart = [remind(&mut store, two.letters[0]), remind(&mut store, two.letters[1])];
    assert_eq!(read(&store, apart[0]).twin, read(&store, apart[1]).twin);
    assert_ne!(read(&store, apart[0]).twin, read(&store, both[0]).twin);
}

#[test]
fn a_reminder_that_lies_there_unsigned_is_not_made_twice() {
    let (_folder, mut store) = store();
    let Brought { meeting, letters, .. } = brought(&mut store, &[Ru]);
    let reminder = remind(&mut store, letters[0]);
    assert_eq!(remind(&mut store, letters[0]), reminder);
    assert_eq!(letters_of(&store, meeting), 2);
    send(&mut store, reminder, 18);
    let second = remind(&mut store, letters[0]);
    assert_ne!(second, reminder);
    assert_eq!(read(&store, second).follows, Some(letters[0]), "the first letter, once more");
}

#[test]
fn all_of_a_batch_are_made_or_none() {
    let (_folder, mut store) = store();
    let Brought { meeting, letters, .. } = brought(&mut store, &[Ru]);
    let answered = brought(&mut store, &[Ru]);
    answer(&mut store, answered.letters[0], "05-2/118", Completeness::Fully);
    let batch = [letters[0], answered.letters[0]];
    assert_eq!(refused(&mut store, &batch, LetterPurpose::Reminder), Invalid::NothingOpen);
    assert_eq!(letters_of(&store, meeting), 1);
}

#[test]
fn only_a_sent_first_letter_is_followed() {
    let (_folder, mut store) = store();
    let unsent = draft(&mut store);
    let reminder = LetterPurpose::Reminder;
    assert_eq!(refused(&mut store, &[unsent], reminder), Invalid::LetterState);
    let Brought { letters, .. } = brought(&mut store, &[Ru]);
    let follower = remind(&mut store, letters[0]);
    send(&mut store, follower, 18);
    assert_eq!(refused(&mut store, &[follower], reminder), Invalid::LetterState);
    let first_again = LetterPurpose::Recommendations;
    assert_eq!(refused(&mut store, &letters, first_again), Invalid::LetterState);
    let annul = LetterStep::Annul { on: day(11, 20), reason: "ошибка".to_owned() };
    store.step_letter(letters[0], annul, None).expect("annulled");
    assert_eq!(refused(&mut store, &letters, reminder), Invalid::LetterState);
    assert_eq!(to_follow(&store), []);
}

#[test]
fn a_follow_up_comes_back_to_half_an_answer_and_names_it() {
    let (_folder, mut store) = store();
    let Brought { letters, recommendations, .. } = brought(&mut store, &[Ru]);
    assert_eq!(refused(&mut store, &letters, LetterPurpose::FollowUp), Invalid::NothingOpen);
    answer(&mut store, letters[0], "05-2/118", Completeness::Partly);
    assert_eq!(refused(&mut store, &letters, LetterPurpose::Reminder), Invalid::NothingOpen);
    let made = follow(&mut store, &letters, LetterPurpose::FollowUp);
    let follow_up = read(&store, made[0]);
    assert_eq!(follow_up.recommendations, recommendations);
    let reply = Reference { number: "05-2/118".to_owned(), date: Some(day(11, 20)) };
    assert_eq!(follow_up.in_reply_to, Some(reply));
}

#[test]
fn the_answer_to_a_reminder_answers_the_first_letter_whose_term_goes_on_counting() {
    let (_folder, mut store) = store();
    set_rule(&mut store);
    let Brought { letters, .. } = brought(&mut store, &[Ru]);
    let due = ledger(&store)[0].deadline.due;
    assert_eq!(due, Some(day(11, 16)));
    let reminder = remind(&mut store, letters[0]);
    send(&mut store, reminder, 18);
    let line = &ledger(&store)[0];
    assert_eq!(line.letter.as_ref().map(|letter| letter.id), Some(letters[0]));
    assert_eq!((line.follow_up, line.deadline.due), (FollowUp::Awaiting, due));
    assert_eq!(store.today().expect("read").awaiting.len(), 1, "it is one answer that is awaited");

    answer(&mut store, reminder, "05-2/118", Completeness::Fully);
    assert!(ledger(&store).iter().all(|line| line.follow_up == FollowUp::AnsweredFully));
    assert_eq!(store.today().expect("read").awaiting, []);
    assert_eq!(to_follow(&store), []);
}

#[test]
fn a_day_set_by_hand_is_compared_with_the_first_letter() {
    let (_folder, mut store) = store();
    let Brought { letters, recommendations, .. } = brought(&mut store, &[Ru]);
    let reminder = remind(&mut store, letters[0]);
    send(&mut store, reminder, 18);
    let on = |on| ControlChange::Term(Some(Term::On { on, basis: String::new() }));
    let pair = pair(&store, recommendations[0]);
    store.change_control(&[pair], &on(day(11, 10))).expect("after the first letter");
    let early = store.change_control(&[pair], &on(day(11, 2)));
    assert!(matches!(early, Err(Error::Invalid(Invalid::DateTooEarly { .. }))));
}

#[test]
fn what_can_be_followed_tells_since_when_and_by_what_already() {
    let (_folder, mut store) = store();
    set_rule(&mut store);
    let late = brought(&mut store, &[Ru]);
    let half = brought(&mut store, &[Ru]);
    answer(&mut store, half.letters[0], "05-2/118", Completeness::NotToThePoint);
    let reminder = remind(&mut store, late.letters[0]);
    let found = to_follow(&store);
    let ids: Vec<_> = found.iter().map(|one| one.letter).collect();
    assert_eq!(ids, [late.letters[0], half.letters[0]], "what is overdue comes first");
    assert_eq!(found[0].unanswered.count, 2);
    assert_eq!((found[0].unanswered.due, found[0].unanswered.days_over), (Some(day(11, 16)), 8));
    assert_eq!(found[0].unsettled.count, 0);
    assert_eq!(found[0].followers[0].letter, reminder);
    assert_eq!(found[0].followers[0].status, LetterStatus::Draft);
    assert_eq!((found[1].unanswered.count, found[1].unsettled.count), (0, 2));
    assert_eq!((found[1].unsettled.days_over, found[1].followers.len()), (0, 0));
}

#[test]
fn what_a_reminder_carries_needs_no_letter_less_and_grows_by_no_new_one() {
    let (_folder, mut store) = store();
    let Brought { meeting, letters, .. } = brought(&mut store, &[Ru]);
    let reminder = remind(&mut store, letters[0]);
    let carried = read(&store, reminder).recommendations;
    let ministry = read(&store, letters[0]).body;
    let later = adopted(&mut store, meeting, &[ministry]);
    let made = store.draft_letters(meeting, &[Ru]).expect("made").value;
    assert_eq!(read(&store, made[0]).recommendations, [later]);
    assert_eq!(read(&store, made[0]).purpose, LetterPurpose::Recommendations);
    assert_eq!(read(&store, reminder).recommendations, carried);
}

#[test]
fn a_signed_reminder_keeps_what_it_is_for_and_a_draft_goes_to_the_bin() {
    let (_folder, mut store) = store();
    let Brought { letters, meeting, .. } = brought(&mut store, &[Ru]);
    let reminder = remind(&mut store, letters[0]);
    store.delete(ItemRef { noun: Noun::Letter, id: reminder.0 }).expect("a draft can go");
    assert_eq!(letters_of(&store, meeting), 1);
    let again = remind(&mut store, letters[0]);
    assert_ne!(again, reminder);
    store
        .step_letter(again, LetterStep::Sign { on: day(11, 20), file: None }, None)
        .expect("signed");
    let change = LetterChange::Recommendations(Vec::new());
    assert!(matches!(store.change_letter(again, change), Err(Error::Invalid(Invalid::Signed))));
    store.empty_bin().expect("emptied");
    assert_eq!(store.check().expect("checked").faults, []);
}

#[test]
fn the_file_of_a_meeting_knows_when_the_answers_were_due() {
    let (_folder, mut store) = store();
    set_rule(&mut store);
    let Brought { meeting, letters, recommendations } = brought(&mut store, &[Ru]);
    let file = |store: &Store| store.meeting_file(meeting).expect("read");
    assert!(file(&store).deadlines.is_empty(), "no letter asks");
    remind(&mut store, letters[0]);
    let pair = pair(&store, recommendations[0]);
    assert_eq!(file(&store).deadlines[&pair].due, Some(day(11, 16)));
}
