//! The ledger on the command line: due dates, and the sentence that explains each.

use chrono::{Days, Local, NaiveDate};
use hattama::environment;
use hattama_domain::id::{AddresseeId, LetterId};
use hattama_domain::letter::{LetterChannel, LetterStep, NumberSource};
use hattama_domain::settings::{SettingsChange, TermSettings};
use hattama_domain::term::calendar::Country;
use hattama_domain::term::{ControlChange, Term, TermRule, TermStart, TermUnit};
use hattama_store::Store;
use serde_json::Value;

use crate::cli::{Hattama, code, errors};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// The sample with its letters sent on 2 and received on 3 March 2025, and a rule of 15 working days.
fn office() -> Hattama {
    let hattama = Hattama::new();
    hattama.lines(&["sample", "--complete"]);
    let mut store = open(&hattama);
    let letters = store.letters(None).expect("read");
    for line in letters {
        send(&mut store, line.letter.id);
    }
    let basis = "ст. 76 АППК".to_owned();
    let (unit, from) = (TermUnit::WorkingDays, TermStart::Receipt);
    let rule = Some(TermRule { amount: 15, unit, from, basis });
    let terms = TermSettings { rule, country: Country::Kz };
    store.change_settings(SettingsChange::Terms(terms)).expect("a rule");
    hattama
}

fn open(hattama: &Hattama) -> Store {
    Store::open(&hattama.path("data"), environment()).expect("opened")
}

fn send(store: &mut Store, letter: LetterId) {
    let on = date("2025-03-02");
    let number = NumberSource::Own;
    for step in [
        LetterStep::Sign { on, file: None },
        LetterStep::Register { on, file_index: None, number },
        LetterStep::Send { on, channel: LetterChannel::Esedo },
        LetterStep::Receive { on: date("2025-03-03"), number: None },
    ] {
        store.step_letter(letter, step, Some("{}".to_owned())).expect("in its order");
    }
}

fn ledger(hattama: &Hattama, arguments: &[&str]) -> Vec<Value> {
    let lines = hattama.lines(&[&["ledger", "--json"], arguments].concat());
    serde_json::from_str(&lines[0]).expect("JSON")
}

#[test]
fn each_line_has_its_due_date_and_the_sentence_that_explains_it() {
    let hattama = office();
    let lines = ledger(&hattama, &[]);
    let line = lines.iter().find(|line| line["state"] == "awaiting").expect("one was sent");
    assert_eq!(line["due"], "2025-03-28");
    assert_eq!(
        line["explanation"],
        "Письмо получено адресатом 3 марта 2025 года; срок — 15 рабочих дней по правилу: ст. 76 \
         АППК; выходной перенесён с 8 марта на 10 марта; 21 марта — праздник, не считается; \
         выходной перенесён с 22 марта на 24 марта; выходной перенесён с 23 марта на 25 марта; \
         ответить до 28 марта 2025 года включительно."
    );
    let english = ledger(&hattama, &["--ui-lang", "en"]);
    let said = english[0]["explanation"].as_str().expect("a sentence");
    assert!(said.starts_with("Received 3 March 2025; 15 working days, by the rule of"), "{said}");
    assert!(said.ends_with("; due 28 March 2025."), "{said}");
    let kazakh = ledger(&hattama, &["--ui-lang", "kk"]);
    let said = kazakh[0]["explanation"].as_str().expect("a sentence");
    assert!(said.contains("мерзімі — 15 жұмыс күні"), "{said}");
}

#[test]
fn lines_are_chosen_by_state_body_and_what_is_overdue() {
    let hattama = office();
    let all = ledger(&hattama, &[]);
    let overdue = ledger(&hattama, &["--overdue"]);
    assert_eq!(overdue.len(), all.iter().filter(|line| line["daysOverdue"] != 0).count());
    assert!(!overdue.is_empty());
    assert_eq!(ledger(&hattama, &["--state", "overdue"]), overdue);
    assert_eq!(ledger(&hattama, &["--state", "draft"]), Vec::<Value>::new());
    let body = &all[0]["body"].as_str().expect("an id");
    let to_one = ledger(&hattama, &["--body", body]);
    assert!(to_one.iter().all(|line| line["body"] == **body));
    let name = all[0]["bodyName"].as_str().expect("a name").to_uppercase();
    assert_eq!(ledger(&hattama, &["--body", &name]), to_one);
    let wrong = hattama.on_data(&["ledger", "--state", "песня"]);
    assert_eq!((code(&wrong), errors(&wrong).is_empty()), (2, false));
    let rows = hattama.lines(&["ledger", "--overdue"]);
    assert_eq!(rows.len(), overdue.len());
    assert!(rows[0].contains("\t2025-03-28\t"), "{}", rows[0]);
}

#[test]
fn what_is_off_control_or_owes_nothing_is_not_overdue() {
    let hattama = office();
    let pairs: Vec<AddresseeId> = ledger(&hattama, &["--overdue"])
        .iter()
        .map(|line| line["addressee"].as_str().expect("an id").parse().expect("an id"))
        .collect();
    let mut store = open(&hattama);
    let off =
        ControlChange::TakeOff { on: date("2025-04-01"), note: "исполнено".to_owned() };
    store.change_control(&pairs[..1], &off).expect("off");
    let none = Term::OwesNoAnswer { basis: "для сведения".to_owned() };
    store.change_control(&pairs[1..], &ControlChange::Term(Some(none))).expect("none owed");
    drop(store);
    assert_eq!(ledger(&hattama, &["--overdue"]), Vec::<Value>::new());
    let settled = ledger(&hattama, &["--state", "offControl"]);
    assert_eq!((settled.len(), &settled[0]["offControl"]["on"]), (1, &"2025-04-01".into()));
}

#[test]
fn what_is_due_in_some_days_is_due_soon() {
    let hattama = office();
    let mut store = open(&hattama);
    let pair = store.ledger().expect("read").into_iter().find_map(|line| line.addressee);
    let on = Local::now().date_naive().checked_add_days(Days::new(2)).expect("a day");
    let term = Some(Term::On { on, basis: String::new() });
    let pair = pair.expect("it goes to somebody").id;
    store.change_control(&[pair], &ControlChange::Term(term)).expect("a day to come");
    drop(store);
    let soon = ledger(&hattama, &["--state", "dueSoon"]);
    assert_eq!((soon.len(), &soon[0]["due"]), (1, &on.to_string().into()));
}
