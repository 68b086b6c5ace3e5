//! By when answers are due: rules, calendars, extensions, pauses, and what is off control.

use hattama_domain::id::{AddresseeId, BodyId, LetterId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::letter::{LetterChannel, LetterStep};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::recommendation::LedgerLine;
use hattama_domain::settings::{SettingsChange, TermSettings};
use hattama_domain::term::calendar::{Country, SpecialDay, bundled};
use hattama_domain::term::due::Because;
use hattama_domain::term::timing::Timing;
use hattama_domain::term::{ControlChange, Term, TermRule, TermStart, TermUnit};
use hattama_store::{Error, Store};

use crate::common::store;
use crate::office::{adopted, body, day, meeting, register};

/// A letter of 3 November, sent on the 4th and received on the 5th, with the pair that it carries.
struct Sent {
    letter: LetterId,
    body: BodyId,
    pair: AddresseeId,
}

fn sent(store: &mut Store) -> Sent {
    let meeting = meeting(store);
    let body = body(store, "Министерство");
    adopted(store, meeting, &[body]);
    let letter = store.draft_letters(meeting, &[Language::Ru]).expect("made").value[0];
    let sign = LetterStep::Sign { on: day(11, 2), file: None };
    store.step_letter(letter, sign, None).expect("signed");
    register(store, letter, day(11, 3));
    let send = LetterStep::Send { on: day(11, 4), channel: LetterChannel::Post };
    store.step_letter(letter, send, None).expect("sent");
    receive(store, letter);
    let pair = line(store).addressee.expect("it goes to somebody").id;
    Sent { letter, body, pair }
}

fn receive(store: &mut Store, letter: LetterId) {
    let step = LetterStep::Receive { on: day(11, 5), number: None };
    store.step_letter(letter, step, None).expect("a sent letter is received");
}

fn line(store: &Store) -> LedgerLine {
    store.ledger().expect("read").remove(0)
}

fn rule(amount: u32) -> TermRule {
    let (unit, from) = (TermUnit::WorkingDays, TermStart::Receipt);
    TermRule { amount, unit, from, basis: String::new() }
}

fn set_office_rule(store: &mut Store, amount: u32) {
    let terms = TermSettings { rule: Some(rule(amount)), country: Country::Kz };
    store.change_settings(SettingsChange::Terms(terms)).expect("a rule");
}

fn change(store: &mut Store, pair: AddresseeId, change: ControlChange) {
    store.change_control(&[pair], &change).expect("it can be so");
}

fn invalid(result: Result<impl Sized, Error>) -> Invalid {
    match result {
        Err(Error::Invalid(invalid)) => invalid,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("it should have been refused"),
    }
}

#[test]
fn without_a_rule_there_is_no_term() {
    let (_folder, mut store) = store();
    sent(&mut store);
    let deadline = line(&store).deadline;
    assert_eq!((deadline.due, deadline.timing), (None, Timing::NoTerm));
    assert_eq!(deadline.because, [Because::NoRule]);
}

#[test]
fn the_rule_of_the_office_gives_way_to_the_bodys_and_that_to_the_pairs() {
    let (_folder, mut store) = store();
    let Sent { body, pair, .. } = sent(&mut store);
    set_office_rule(&mut store, 15);
    let due = |store: &Store| line(store).deadline.due;
    assert_eq!(due(&store), Some(day(11, 26)));
    store.change_body_term(body, Some(Term::Rule(rule(5)))).expect("a rule");
    assert_eq!(store.body_term(body).expect("read"), Some(Term::Rule(rule(5))));
    assert_eq!(due(&store), Some(day(11, 12)));
    change(&mut store, pair, ControlChange::Term(Some(Term::Rule(rule(2)))));
    assert_eq!(due(&store), Some(day(11, 9)));
    assert_eq!(store.undo().expect("undone").value, OperationName::ChangeControl);
    assert_eq!(due(&store), Some(day(11, 12)));
    assert_eq!(store.undo().expect("undone").value, OperationName::ChangeBody);
    assert_eq!(due(&store), Some(day(11, 26)));
    store.redo().expect("redone");
    assert_eq!(due(&store), Some(day(11, 12)));
}

#[test]
fn a_body_that_owes_no_answer_is_never_overdue() {
    let (_folder, mut store) = store();
    let Sent { body, .. } = sent(&mut store);
    set_office_rule(&mut store, 5);
    let deadline = line(&store).deadline;
    assert_eq!((deadline.timing, deadline.days_over), (Timing::Overdue, 12));
    let none = Term::OwesNoAnswer { basis: "для сведения".to_owned() };
    store.change_body_term(body, Some(none)).expect("it may owe none");
    let deadline = line(&store).deadline;
    assert_eq!((deadline.due, deadline.timing), (None, Timing::NoTerm));
}

#[test]
fn calendars_can_be_corrected_and_name_a_day_that_is_there_twice() {
    let (_folder, mut store) = store();
    sent(&mut store);
    set_office_rule(&mut store, 5);
    let days = store.special_days(Country::Kz).expect("read");
    assert_eq!(days, bundled(Country::Kz));
    let off = SpecialDay { date: day(11, 9), works: false, moved_from: None };
    let more = [days.clone(), vec![off]].concat();
    store.change_special_days(Country::Kz, more).expect("another day off");
    assert_eq!(line(&store).deadline.due, Some(day(11, 13)));
    let twice = [days.clone(), vec![off, off]].concat();
    let refused = store.change_special_days(Country::Kz, twice);
    assert_eq!(invalid(refused), Invalid::SameDayTwice { day: off.date });
    assert_eq!(store.undo().expect("undone").value, OperationName::ChangeCalendar);
    assert_eq!(store.special_days(Country::Kz).expect("read"), days);
    assert_eq!(store.special_days(Country::Ru).expect("read"), bundled(Country::Ru));
}

#[test]
fn a_term_is_extended_paused_and_goes_on() {
    let (_folder, mut store) = store();
    let Sent { pair, .. } = sent(&mut store);
    set_office_rule(&mut store, 5);
    let pause =
        ControlChange::Pause { since: day(11, 10), reason: "запрошен план".to_owned() };
    change(&mut store, pair, pause);
    let deadline = line(&store).deadline;
    assert_eq!((deadline.due, deadline.timing), (None, Timing::NoTerm));
    change(&mut store, pair, ControlChange::Resume { until: day(11, 11) });
    assert_eq!(line(&store).deadline.due, Some(day(11, 16)));
    let (on, until) = (day(11, 16), day(11, 30));
    let extend = ControlChange::Extend { on, until, reason: "по просьбе".to_owned() };
    change(&mut store, pair, extend);
    let line = line(&store);
    assert_eq!((line.deadline.due, line.deadline.timing), (Some(until), Timing::Ahead));
    assert_eq!((line.control.extensions.len(), line.control.pauses.len()), (1, 1));
    let extension = line.control.extensions[0].id;
    change(&mut store, pair, ControlChange::RemoveExtension(extension));
    change(&mut store, pair, ControlChange::RemovePause(line.control.pauses[0].id));
    assert_eq!(self::line(&store).deadline.due, Some(day(11, 12)));
}

#[test]
fn a_person_takes_what_is_settled_off_control_on_a_day() {
    let (_folder, mut store) = store();
    let Sent { pair, .. } = sent(&mut store);
    set_office_rule(&mut store, 5);
    let off = ControlChange::TakeOff { on: day(11, 20), note: "исполнено".to_owned() };
    change(&mut store, pair, off);
    let found = line(&store);
    assert_eq!(found.deadline.timing, Timing::OffControl);
    let kept = found.control.off.expect("it is off");
    assert_eq!((kept.on, kept.by.as_str()), (day(11, 20), "Әсем"));
    change(&mut store, pair, ControlChange::PutBack);
    assert_eq!(line(&store).deadline.timing, Timing::Overdue);
}

#[test]
fn what_can_not_be_is_refused_for_all_pairs_at_once() {
    let (_folder, mut store) = store();
    let Sent { pair, body, .. } = sent(&mut store);
    let set = |on| ControlChange::Term(Some(Term::On { on, basis: String::new() }));
    let too_early = Invalid::DateTooEarly { earliest: day(11, 3) };
    assert_eq!(invalid(store.change_control(&[pair], &set(day(11, 2)))), too_early);
    let for_all = Term::On { on: day(12, 1), basis: String::new() };
    assert_eq!(invalid(store.change_body_term(body, Some(for_all))), Invalid::DayForAll);
    let nowhere = AddresseeId(body.0);
    let both = store.change_control(&[pair, nowhere], &set(day(12, 1)));
    assert!(matches!(both, Err(Error::NotFound(Noun::Addressee))));
    assert_eq!(line(&store).control.term, None);
}

#[test]
fn what_is_deleted_for_good_takes_its_control_along() {
    let (_folder, mut store) = store();
    let Sent { pair, letter, .. } = sent(&mut store);
    change(&mut store, pair, ControlChange::TakeOff { on: day(11, 20), note: String::new() });
    let annul = LetterStep::Annul { on: day(11, 21), reason: "ошибка".to_owned() };
    store.step_letter(letter, annul, None).expect("annulled");
    store.delete(ItemRef { noun: Noun::Addressee, id: pair.0 }).expect("deleted");
    assert_eq!(store.empty_bin().expect("emptied").value, 1);
    assert_eq!(line(&store).addressee, None);
}
