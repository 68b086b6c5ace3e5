//! The day at a glance. The tests' clock begins on the day that `common` says.

use chrono::{Days, NaiveDate};
use hattama_domain::language::Language;
use hattama_domain::letter::LetterStep;
use hattama_domain::meeting::{Dates, MeetingChange, MeetingStatus};
use hattama_domain::operation::OperationName;
use hattama_domain::reply::NewReply;
use hattama_store::{Environment, Store};

use crate::common::{TODAY, environment, store};
use crate::office::{adopted, body, day, draft, meeting, recommendation, sent, signed};

fn meeting_on(store: &mut Store, date: Option<NaiveDate>, status: MeetingStatus) {
    let id = meeting(store);
    let dates = Dates { first: date, last: None };
    store.change_meeting(id, MeetingChange::Dates(dates)).expect("dated");
    store.change_meeting(id, MeetingChange::Status(status)).expect("changed");
}

#[test]
fn sessions_of_these_days_come_nearest_first() {
    let (_folder, mut store) = store();
    let before = |days| TODAY.checked_sub_days(Days::new(days));
    let after = |days| TODAY.checked_add_days(Days::new(days));
    meeting_on(&mut store, after(30), MeetingStatus::Planned);
    meeting_on(&mut store, None, MeetingStatus::Held);
    meeting_on(&mut store, before(3), MeetingStatus::Held);
    meeting_on(&mut store, before(60), MeetingStatus::Held);
    meeting_on(&mut store, after(1), MeetingStatus::Planned);
    meeting_on(&mut store, before(1), MeetingStatus::Closed);
    let shown: Vec<_> =
        store.today().expect("read").meetings.iter().map(|line| line.dates.first).collect();
    assert_eq!(shown, [after(1), before(3), after(30), None]);
}

#[test]
fn the_day_on_the_wall_counts_and_not_that_in_utc() {
    let folder = tempfile::tempdir().expect("there is room for a folder");
    let after = |days| TODAY.checked_add_days(Days::new(days)).expect("a day");
    // Past midnight in Kazakhstan, while UTC has the day before.
    let environment = Environment { today: Box::new(move || after(1)), ..environment() };
    let mut store = Store::open(folder.path(), environment).expect("a new store");
    for days in [0, 15, 14] {
        meeting_on(&mut store, after(1).checked_sub_days(Days::new(days)), MeetingStatus::Held);
    }
    let shown: Vec<_> =
        store.today().expect("read").meetings.iter().map(|line| line.dates.first).collect();
    assert_eq!(shown, [Some(after(1)), after(1).checked_sub_days(Days::new(14))]);
}

#[test]
fn what_waits_is_shown_where_it_waits() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    recommendation(&mut store, meeting, "проект");
    let body = body(&mut store, "Маслихат");
    adopted(&mut store, meeting, &[body]);
    let open = [draft(&mut store), signed(&mut store)];
    let (first, second) = (sent(&mut store), sent(&mut store));
    let answered = sent(&mut store);
    store.add_reply(answered, NewReply::default()).expect("answered");
    let earlier = LetterStep::Send {
        on: day(11, 3),
        channel: hattama_domain::letter::LetterChannel::Courier,
    };
    store.step_letter(second, earlier, None).expect("corrected");

    let today = store.today().expect("read");
    let unsent: Vec<_> = today.unsent.iter().map(|line| line.recommendation.meeting).collect();
    assert_eq!(unsent, [meeting, meeting]);
    let ids = |lines: &[hattama_domain::letter::LetterLine]| -> Vec<_> {
        lines.iter().map(|line| line.letter.id).collect()
    };
    assert_eq!(ids(&today.letters), open);
    assert_eq!(ids(&today.awaiting), [second, first], "the longest waiting first");

    store.draft_letters(meeting, &[Language::Ru]).expect("made");
    assert_eq!(store.today().expect("read").unsent.len(), 1);
}

#[test]
fn the_last_changes_come_latest_first() {
    let (_folder, mut store) = store();
    let meeting = meeting(&mut store);
    recommendation(&mut store, meeting, "проект");
    store.undo().expect("undone");
    let names: Vec<_> =
        store.today().expect("read").changes.into_iter().map(|change| change.name).collect();
    assert_eq!(
        names,
        [OperationName::Undo, OperationName::AddRecommendation, OperationName::CreateMeeting]
    );
}
