//! Due dates against calendars that were looked up, and the reasons that go with them.

use chrono::NaiveDate;
use uuid::Uuid;

use super::calendar::{Calendar, Country, SpecialDay, bundled};
use super::due::{Because, Given, Reckoning, RuleOf, reckon};
use super::timing::{Deadline, Timing, deadline};
use super::*;
use crate::recommendation::FollowUp;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn calendar(country: Country) -> Calendar {
    Calendar::new(bundled(country)).expect("each day once")
}

fn rule(amount: u32, unit: TermUnit, from: TermStart) -> TermRule {
    TermRule { amount, unit, from, basis: String::new() }
}

fn working(amount: u32) -> TermRule {
    rule(amount, TermUnit::WorkingDays, TermStart::Receipt)
}

fn extension(on: &str, until: &str) -> Extension {
    let id = Uuid::nil().into();
    let (on, until) = (date(on), date(until));
    Extension { id, on, until, reason: "по просьбе".to_owned(), promised_in: None }
}

fn pause(since: &str, until: Option<&str>) -> Pause {
    let id = Uuid::nil().into();
    Pause {
        id, since: date(since), until: until.map(date), reason: "уточнение".to_owned()
    }
}

/// What is reckoned for a letter sent on 2 and received on 3 March 2026, in Kazakhstan.
fn reckoned(control: &Control, body: Option<&Term>, office: Option<&TermRule>) -> Reckoning {
    let calendar = calendar(Country::Kz);
    reckon(Given {
        calendar: &calendar,
        control,
        body_term: body,
        office_rule: office,
        sent: Some(date("2026-03-02")),
        received: Some(date("2026-03-03")),
    })
}

fn due(control: &Control, office: &TermRule) -> Option<NaiveDate> {
    reckoned(control, None, Some(office)).due
}

#[test]
fn terms_end_on_the_days_that_calendars_give() {
    use TermUnit::*;
    let table = [
        (Country::Kz, "2024-01-01", 5, WorkingDays, "2024-01-09"),
        (Country::Kz, "2024-03-07", 1, WorkingDays, "2024-03-11"),
        (Country::Kz, "2024-03-20", 3, WorkingDays, "2024-03-28"),
        (Country::Kz, "2024-04-30", 2, WorkingDays, "2024-05-03"),
        (Country::Kz, "2024-05-03", 1, WorkingDays, "2024-05-04"),
        (Country::Kz, "2024-05-06", 1, WorkingDays, "2024-05-10"),
        (Country::Kz, "2024-07-05", 1, WorkingDays, "2024-07-09"),
        (Country::Kz, "2024-12-13", 15, WorkingDays, "2025-01-09"),
        (Country::Kz, "2025-01-02", 1, WorkingDays, "2025-01-05"),
        (Country::Kz, "2025-01-04", 1, WorkingDays, "2025-01-05"),
        (Country::Kz, "2025-03-03", 15, WorkingDays, "2025-03-28"),
        (Country::Kz, "2025-03-20", 1, WorkingDays, "2025-03-26"),
        (Country::Kz, "2025-06-05", 1, WorkingDays, "2025-06-09"),
        (Country::Kz, "2025-08-29", 1, WorkingDays, "2025-09-02"),
        (Country::Kz, "2025-10-24", 1, WorkingDays, "2025-10-28"),
        (Country::Kz, "2026-03-03", 15, WorkingDays, "2026-03-30"),
        (Country::Kz, "2026-03-06", 1, WorkingDays, "2026-03-10"),
        (Country::Kz, "2026-05-06", 5, WorkingDays, "2026-05-15"),
        (Country::Kz, "2026-05-26", 1, WorkingDays, "2026-05-28"),
        (Country::Kz, "2026-11-04", 15, WorkingDays, "2026-11-25"),
        (Country::Kz, "2026-12-15", 30, WorkingDays, "2027-02-01"),
        (Country::Kz, "2027-03-19", 1, WorkingDays, "2027-03-25"),
        (Country::Kz, "2027-04-30", 5, WorkingDays, "2027-05-12"),
        (Country::Ru, "2024-04-26", 1, WorkingDays, "2024-04-27"),
        (Country::Ru, "2024-04-27", 1, WorkingDays, "2024-05-02"),
        (Country::Ru, "2024-05-08", 1, WorkingDays, "2024-05-13"),
        (Country::Ru, "2024-11-01", 1, WorkingDays, "2024-11-02"),
        (Country::Ru, "2024-12-27", 3, WorkingDays, "2025-01-10"),
        (Country::Ru, "2025-04-30", 5, WorkingDays, "2025-05-13"),
        (Country::Ru, "2025-06-11", 1, WorkingDays, "2025-06-16"),
        (Country::Ru, "2025-10-31", 1, WorkingDays, "2025-11-01"),
        (Country::Ru, "2025-12-30", 1, WorkingDays, "2026-01-12"),
        (Country::Ru, "2026-03-03", 15, WorkingDays, "2026-03-25"),
        (Country::Ru, "2026-04-30", 1, WorkingDays, "2026-05-04"),
        (Country::Ru, "2026-06-11", 1, WorkingDays, "2026-06-15"),
        (Country::Ru, "2027-06-11", 1, WorkingDays, "2027-06-15"),
        (Country::Kz, "2026-02-06", 30, CalendarDays, "2026-03-10"),
        (Country::Kz, "2026-03-03", 5, CalendarDays, "2026-03-10"),
        (Country::Kz, "2026-05-01", 10, CalendarDays, "2026-05-12"),
        (Country::Kz, "2026-11-04", 14, CalendarDays, "2026-11-18"),
        (Country::Ru, "2025-12-02", 30, CalendarDays, "2026-01-12"),
        (Country::Ru, "2024-04-17", 10, CalendarDays, "2024-04-27"),
        (Country::Kz, "2026-01-31", 1, Months, "2026-03-02"),
        (Country::Kz, "2026-02-09", 1, Months, "2026-03-10"),
        (Country::Kz, "2026-11-04", 1, Months, "2026-12-04"),
        (Country::Ru, "2024-01-31", 1, Months, "2024-02-29"),
        (Country::Ru, "2025-10-01", 1, Months, "2025-11-01"),
        (Country::Kz, "2024-02-29", 12, Months, "2025-02-28"),
    ];
    for (country, start, amount, unit, end) in table {
        let calendar = calendar(country);
        let reckoning = reckon(Given {
            calendar: &calendar,
            control: &Control::default(),
            body_term: None,
            office_rule: Some(&rule(amount, unit, TermStart::Sending)),
            sent: Some(date(start)),
            received: None,
        });
        assert_eq!(reckoning.due, Some(date(end)), "{country:?}: {amount} {unit:?} from {start}");
    }
}

#[test]
fn adding_day_by_day_comes_to_the_same() {
    for country in Country::ALL {
        let calendar = calendar(country);
        let days = date("2023-12-20").iter_days().take_while(|day| *day < date("2028-01-10"));
        for from in days {
            let mut slow = from;
            for amount in 1..=40 {
                slow = slow.succ_opt().expect("a day");
                while !calendar.works(slow) {
                    slow = slow.succ_opt().expect("a day");
                }
                assert_eq!(calendar.add_working_days(from, amount), Some(slow), "{from} {amount}");
                assert_eq!(calendar.working_days(from, slow), amount, "{from} to {slow}");
            }
        }
    }
}

#[test]
fn what_is_bundled_moves_each_day_to_one_that_is_off() {
    for country in Country::ALL {
        let days = bundled(country);
        assert!(days.len() > 40, "{country:?}: {}", days.len());
        let calendar = calendar(country);
        for day in days {
            let weekend = Calendar::default();
            assert_ne!(weekend.works(day.date), day.works, "{}: as any other week", day.date);
            if let Some(from) = day.moved_from {
                assert!(!day.works && !weekend.works(from), "{} from {from}", day.date);
            }
            assert_eq!(calendar.works(day.date), day.works);
        }
    }
}

#[test]
fn a_day_that_is_there_twice_is_named() {
    let mut days = bundled(Country::Kz);
    let day = date("2026-03-09");
    days.push(SpecialDay { date: day, works: true, moved_from: None });
    assert_eq!(Calendar::new(days), Err(Invalid::SameDayTwice { day }));
}

#[test]
fn a_due_date_says_where_it_comes_from() {
    let rule = TermRule { basis: "ст. 76 АППК".to_owned(), ..working(15) };
    let reckoning = reckoned(&Control::default(), None, Some(&rule));
    let (off, moved) = (
        |on| Because::DayOff { on: date(on) },
        |from, to| Because::Moved { from: date(from), to: date(to) },
    );
    assert_eq!(
        reckoning.because,
        [
            Because::Received { on: date("2026-03-03") },
            Because::Term {
                amount: 15,
                unit: TermUnit::WorkingDays,
                of: RuleOf::Office,
                basis: "ст. 76 АППК".to_owned(),
            },
            moved("2026-03-08", "2026-03-09"),
            off("2026-03-23"),
            moved("2026-03-21", "2026-03-24"),
            moved("2026-03-22", "2026-03-25"),
            Because::Due { on: date("2026-03-30") },
        ]
    );
}

#[test]
fn the_nearest_rule_holds() {
    let office = working(15);
    let body = Term::Rule(working(10));
    let own = Control { term: Some(Term::Rule(working(5))), ..Control::default() };
    let none = Control::default();
    assert_eq!(reckoned(&own, Some(&body), Some(&office)).due, Some(date("2026-03-11")));
    assert_eq!(reckoned(&none, Some(&body), Some(&office)).due, Some(date("2026-03-18")));
    assert_eq!(reckoned(&none, None, Some(&office)).due, Some(date("2026-03-30")));
    let without = reckoned(&none, None, None);
    assert_eq!(without, Reckoning { due: None, because: vec![Because::NoRule] });
}

#[test]
fn without_its_start_no_term_runs() {
    let calendar = calendar(Country::Kz);
    let given = Given {
        calendar: &calendar,
        control: &Control::default(),
        body_term: None,
        office_rule: Some(&working(15)),
        sent: None,
        received: None,
    };
    assert_eq!(reckon(given).because, [Because::NotSent]);
    let sent = date("2026-03-02");
    let unreceived = reckon(Given { sent: Some(sent), ..given });
    assert_eq!(unreceived, Reckoning { due: None, because: vec![Because::NotReceived { sent }] });
    let by_sending = rule(1, TermUnit::WorkingDays, TermStart::Sending);
    let counted = reckon(Given { sent: Some(sent), office_rule: Some(&by_sending), ..given });
    assert_eq!(counted.due, Some(date("2026-03-03")));
}

#[test]
fn a_day_that_was_set_stays_even_if_it_is_off() {
    let on = date("2026-03-08");
    let term = Some(Term::On { on, basis: String::new() });
    let control = Control { term, ..Control::default() };
    assert_eq!(due(&control, &working(15)), Some(on));
    let extended =
        Control { extensions: vec![extension("2026-03-10", "2026-03-22")], ..Control::default() };
    assert_eq!(due(&extended, &working(1)), Some(date("2026-03-22")));
}

#[test]
fn a_pause_adds_the_days_that_it_takes() {
    let paused = |since, until| Control { pauses: vec![pause(since, until)], ..Control::default() };
    // Tuesday to Thursday: three working days.
    let control = paused("2026-03-10", Some("2026-03-12"));
    assert_eq!(due(&control, &working(5)), Some(date("2026-03-16")));
    // Four days of the calendar; 14 March is a Saturday.
    let calendar_days = rule(7, TermUnit::CalendarDays, TermStart::Receipt);
    let control = paused("2026-03-05", Some("2026-03-08"));
    assert_eq!(due(&control, &calendar_days), Some(date("2026-03-16")));
    let reckoning = reckoned(&control, None, Some(&calendar_days));
    assert!(reckoning.because.contains(&Because::Rolled { from: date("2026-03-14") }));
    // What began after the end changes nothing.
    let control = paused("2026-03-12", None);
    assert_eq!(due(&control, &working(5)), Some(date("2026-03-11")));
    let control = paused("2026-03-10", None);
    assert_eq!(due(&control, &working(5)), None);
}

#[test]
fn what_came_later_counts_from_there() {
    let control = Control {
        extensions: vec![extension("2026-03-11", "2026-03-20")],
        pauses: vec![pause("2026-03-16", Some("2026-03-17"))],
        ..Control::default()
    };
    // Two working days after the 20th, over Nauryz.
    assert_eq!(due(&control, &working(5)), Some(date("2026-03-27")));
    let promised = Extension {
        promised_in: Some(Uuid::nil().into()),
        ..extension("2026-03-11", "2026-04-10")
    };
    let control = Control { extensions: vec![promised], ..Control::default() };
    let reckoning = reckoned(&control, None, None);
    assert_eq!(reckoning.due, Some(date("2026-04-10")));
    assert!(matches!(reckoning.because[1], Because::Promised { .. }));
}

fn timed(follow_up: FollowUp, control: &Control, today: &str) -> Deadline {
    let calendar = calendar(Country::Kz);
    let given = Given {
        calendar: &calendar,
        control,
        body_term: None,
        office_rule: Some(&working(5)),
        sent: Some(date("2026-03-02")),
        received: Some(date("2026-03-03")),
    };
    deadline(given, follow_up, date(today))
}

#[test]
fn time_has_its_states() {
    // Due on 11 March.
    let table = [
        ("2026-03-05", Timing::Ahead, 0),
        ("2026-03-06", Timing::DueSoon, 0),
        ("2026-03-10", Timing::DueSoon, 0),
        ("2026-03-11", Timing::DueToday, 0),
        ("2026-03-12", Timing::Overdue, 1),
        ("2026-04-09", Timing::Overdue, 29),
        ("2026-04-10", Timing::LongOverdue, 30),
    ];
    for (today, timing, days) in table {
        let found = timed(FollowUp::Awaiting, &Control::default(), today);
        assert_eq!((found.timing, found.days_over), (timing, days), "{today}");
    }
}

#[test]
fn what_owes_nothing_more_is_never_overdue() {
    let late = "2027-01-01";
    let none = Control::default();
    let timing = |follow_up, control: &Control| timed(follow_up, control, late).timing;
    assert_eq!(timing(FollowUp::AnsweredFully, &none), Timing::Settled);
    assert_eq!(timing(FollowUp::Withdrawn, &none), Timing::Settled);
    assert_eq!(timing(FollowUp::AnsweredPartly, &none), Timing::NoTerm);
    assert_eq!(timing(FollowUp::Signed, &none), Timing::NoTerm);
    let term = Some(Term::OwesNoAnswer { basis: String::new() });
    let owes_none = Control { term, ..Control::default() };
    assert_eq!(timing(FollowUp::Awaiting, &owes_none), Timing::NoTerm);
    let promised =
        Control { extensions: vec![extension("2026-03-11", "2026-04-10")], ..Control::default() };
    assert_eq!(timing(FollowUp::AnsweredPartly, &promised), Timing::LongOverdue);
    let off = OffControl { on: date("2026-04-01"), by: "Әсем".to_owned(), note: String::new() };
    let off = Control { off: Some(off), ..promised };
    let found = timed(FollowUp::AnsweredPartly, &off, late);
    assert_eq!((found.timing, found.days_over), (Timing::OffControl, 0));
    assert!(matches!(found.because.last(), Some(Because::OffControl { .. })));
}

#[test]
fn what_can_not_be_is_refused() {
    let letter = Some(date("2026-03-02"));
    let none = Control::default();
    let early = date("2026-03-01");
    let too_early = Err(Invalid::DateTooEarly { earliest: date("2026-03-02") });
    let check = |change: ControlChange, control: &Control| change.check(control, letter);
    let on = |on| ControlChange::Term(Some(Term::On { on, basis: String::new() }));
    assert_eq!(check(on(early), &none), too_early);
    assert_eq!(check(on(date("2026-03-02")), &none), Ok(()));
    let none_at_all = ControlChange::Term(Some(Term::Rule(working(0))));
    assert_eq!(check(none_at_all, &none), Err(Invalid::TermLength { longest: LONGEST }));
    let extend = |on, until, reason: &str| ControlChange::Extend {
        on: date(on),
        until: date(until),
        reason: reason.to_owned(),
    };
    assert_eq!(check(extend("2026-03-05", "2026-03-20", " "), &none), Err(Invalid::ReasonNeeded));
    assert_eq!(
        check(extend("2026-03-05", "2026-03-04", "да"), &none),
        Err(Invalid::EndBeforeStart)
    );
    let pausing = |since| ControlChange::Pause { since: date(since), reason: "да".to_owned() };
    assert_eq!(check(pausing("2026-03-01"), &none), too_early);
    let resume = |until| ControlChange::Resume { until: date(until) };
    assert_eq!(check(resume("2026-03-09"), &none), Err(Invalid::NotPaused));
    let paused = Control { pauses: vec![pause("2026-03-05", None)], ..Control::default() };
    assert_eq!(check(pausing("2026-03-06"), &paused), Err(Invalid::PausedAlready));
    assert_eq!(check(resume("2026-03-04"), &paused), Err(Invalid::EndBeforeStart));
    assert_eq!(check(resume("2026-03-05"), &paused), Ok(()));
}
