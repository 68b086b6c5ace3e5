use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use super::answers::{AnswerFigures, SentLetter, answers};
use super::open::{Age, ByStage, OpenState, open};
use super::speaking::{Named, Spoken, SpokenTime, seconds_of, speaking};
use crate::id::{
    AddresseeId, AgendaItemId, BodyId, LetterId, MeetingId, PersonId, RecommendationId, TwinId,
};
use crate::language::{Language, Wording};
use crate::meeting::Times;
use crate::recommendation::{Addressee, FollowUp, LedgerLine, Recommendation, RecommendationState};
use crate::reply::Completeness;
use crate::term::timing::{Deadline, Timing};
use crate::term::{Control, OffControl};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

const fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn ru(text: &str) -> Wording {
    Wording::from([(Language::Ru, text)])
}

/// A pair at a body, adopted on a day.
fn pair(body: u128, follow_up: FollowUp, adopted: Option<NaiveDate>) -> LedgerLine {
    LedgerLine {
        recommendation: Recommendation {
            id: RecommendationId(id(1)),
            meeting: MeetingId(id(2)),
            item: None,
            number: 1,
            text: Wording::default(),
            reasons: Wording::default(),
            owner: None,
            state: RecommendationState::Adopted { on: adopted },
            bases: Vec::new(),
            addressees: Vec::new(),
            tags: Vec::new(),
            succeeded_by: Vec::new(),
            came_from: Vec::new(),
        },
        meeting_title: Wording::default(),
        meeting_date: None,
        addressee: Some(Addressee {
            id: AddresseeId(id(body)),
            body: BodyId(id(body)),
            confirmed: true,
        }),
        body_name: ru("Орган"),
        follow_up,
        letter: None,
        control: Control::default(),
        deadline: Deadline { due: None, timing: Timing::NoTerm, days_over: 0, because: Vec::new() },
    }
}

#[test]
fn open_is_what_is_adopted_and_neither_settled_nor_off_control() {
    use FollowUp::*;
    let today = day(2026, 11, 24);
    let mut lines: Vec<_> = [
        Draft,
        Adopted,
        InLetter,
        Signed,
        Awaiting,
        AnsweredNotToThePoint,
        AnsweredPartly,
        AnsweredFully,
        Superseded,
        Withdrawn,
    ]
    .map(|follow_up| pair(1, follow_up, Some(today)))
    .into();
    let mut overdue = pair(2, Awaiting, Some(today));
    overdue.deadline.timing = Timing::LongOverdue;
    let mut off = pair(2, Awaiting, Some(today));
    off.control.off = Some(OffControl { on: today, by: String::new(), note: String::new() });
    lines.extend([overdue, off]);
    let figures = open(&lines, today);
    assert_eq!(figures.total, 7);
    assert_eq!(figures.states, OpenState::ALL.map(|state| (state, 1)));
    let bodies: Vec<_> = figures.bodies.iter().map(|at| (at.body, at.count)).collect();
    assert_eq!(
        bodies,
        [
            (Some(BodyId(id(1))), ByStage([3, 1, 0, 2])),
            (Some(BodyId(id(2))), ByStage([0, 0, 1, 0]))
        ]
    );
}

#[test]
fn age_counts_from_adoption_or_else_from_the_session() {
    let today = day(2026, 11, 24);
    let table = [
        (Some(today), Age::Month),
        (Some(day(2026, 12, 24)), Age::Month),
        (Some(day(2026, 10, 25)), Age::Month),
        (Some(day(2026, 10, 24)), Age::Quarter),
        (Some(day(2026, 8, 26)), Age::Quarter),
        (Some(day(2026, 8, 25)), Age::HalfYear),
        (Some(day(2026, 5, 28)), Age::HalfYear),
        (Some(day(2026, 5, 27)), Age::Year),
        (Some(day(2025, 11, 24)), Age::Year),
        (Some(day(2025, 11, 23)), Age::Older),
        (None, Age::Unknown),
    ];
    for (adopted, age) in table {
        let figures = open(&[pair(1, FollowUp::Adopted, adopted)], today);
        assert_eq!(figures.ages, [(age, ByStage([1, 0, 0, 0]))], "{adopted:?}");
    }
    let mut undated = pair(1, FollowUp::Adopted, None);
    undated.meeting_date = Some(day(2020, 1, 1));
    assert_eq!(open(&[undated], today).ages[0].0, Age::Older);
}

/// A letter to the first body, with replies so many days after it was sent.
fn letter(number: u128, sent_on: NaiveDate, replies: &[(i64, Completeness)]) -> SentLetter {
    let replied = |days: i64| sent_on + chrono::TimeDelta::days(days);
    SentLetter {
        id: LetterId(id(number)),
        twin: TwinId(id(number)),
        follows: None,
        body: BodyId(id(1)),
        sent_on,
        received_on: None,
        replies: replies.iter().map(|(days, best)| (Some(replied(*days)), *best)).collect(),
    }
}

fn reckoned(letters: &[SentLetter]) -> AnswerFigures {
    answers(letters, &[(BodyId(id(1)), ru("Орган"))].into())
}

#[test]
fn the_typical_time_needs_three_answers() {
    use Completeness::{Fully, NotToThePoint, Partly};
    let sent = day(2026, 3, 2);
    let mut letters = vec![
        letter(1, sent, &[(30, Fully), (9, Partly)]),
        letter(2, sent, &[(10, NotToThePoint)]),
        letter(3, sent, &[]),
    ];
    let figures = reckoned(&letters);
    let (year, of) = &figures.years[0];
    assert_eq!((*year, of.asked, of.answered(), of.unanswered()), (2026, 3, 2, 1));
    assert_eq!((of.fully, of.partly, of.not_to_the_point), (1, 0, 1), "the best reply counts");
    assert_eq!(of.median_days(), None);
    letters.push(letter(4, sent, &[(40, Fully)]));
    assert_eq!(reckoned(&letters).years[0].1.median_days(), Some(10), "of 9, 10 and 40 days");
    letters[0].received_on = Some(sent + chrono::TimeDelta::days(4));
    letters[1].received_on = Some(sent + chrono::TimeDelta::days(4));
    assert_eq!(reckoned(&letters).years[0].1.median_days(), Some(6), "5, 6 and 40 from receipt");
    let figures = reckoned(&letters);
    assert_eq!((&figures.bodies[0].name, figures.bodies[0].all.asked), (&ru("Орган"), 4));
}

#[test]
fn twins_and_reminders_ask_once_and_by_the_year_of_the_first() {
    let mut twin = letter(2, day(2025, 12, 29), &[]);
    twin.twin = TwinId(id(1));
    let mut reminder = letter(3, day(2026, 2, 2), &[(5, Completeness::Fully)]);
    reminder.follows = Some(LetterId(id(1)));
    let mut again = letter(4, day(2026, 3, 2), &[]);
    again.follows = Some(LetterId(id(3)));
    let figures = reckoned(&[letter(1, day(2025, 12, 30), &[]), twin, reminder, again]);
    let years: Vec<_> =
        figures.years.iter().map(|(year, of)| (*year, of.asked, of.fully)).collect();
    assert_eq!(years, [(2025, 1, 1)]);
}

#[test]
fn a_chain_that_goes_round_comes_to_an_end_and_a_reply_before_its_letter_has_no_days() {
    let mut one = letter(1, day(2026, 2, 2), &[(-3, Completeness::Fully)]);
    one.follows = Some(LetterId(id(2)));
    let mut other = letter(2, day(2026, 2, 2), &[]);
    other.follows = Some(LetterId(id(1)));
    let figures = reckoned(&[one, other]);
    assert_eq!(figures.bodies[0].all.answered(), 1);
    assert_eq!(figures.bodies[0].all.median_days(), None);
}

#[test]
fn time_adds_up_by_person_group_item_and_session_the_longest_first() {
    let spoken =
        |person: Option<u128>, name: &str, group: &str, item: Option<u128>, seconds| Spoken {
            meeting: MeetingId(id(1)),
            item: item.map(|item| AgendaItemId(id(item))),
            person: person.map(|person| PersonId(id(person))),
            name: ru(name),
            group: ru(group),
            seconds,
        };
    let time = SpokenTime {
        speeches: vec![
            spoken(Some(1), "Соловьева А.", "Мажилис", Some(7), 60),
            spoken(None, "Гость", "", Some(7), 100),
            spoken(Some(2), "Абенов М.", "Мажилис", None, 30),
            spoken(Some(1), "Соловьёва А.", "Мажилис", Some(7), 60),
        ],
        sessions: [(MeetingId(id(1)), Named { name: ru("Сессия"), date: None })].into(),
        items: [(AgendaItemId(id(7)), Named { name: ru("Первый"), date: None })].into(),
        untimed: 2,
    };
    let figures = speaking(&time);
    assert_eq!((figures.seconds, figures.untimed), (250, 2));
    let of = |shares: &[super::speaking::Share]| -> Vec<_> {
        shares
            .iter()
            .map(|share| (share.named.name.clone(), share.seconds, share.speeches))
            .collect()
    };
    assert_eq!(
        of(&figures.people),
        [(ru("Соловьева А."), 120, 2), (ru("Гость"), 100, 1), (ru("Абенов М."), 30, 1)]
    );
    assert_eq!(of(&figures.groups), [(ru("Мажилис"), 150, 3), (ru(""), 100, 1)]);
    assert_eq!(of(&figures.items), [(ru("Первый"), 220, 3), (Wording::default(), 30, 1)]);
    assert_eq!(of(&figures.sessions), [(ru("Сессия"), 250, 4)]);
}

#[test]
fn a_speech_may_go_over_midnight_and_without_an_end_has_no_time() {
    let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
    let times = |starts, ends| seconds_of(Times { starts, ends });
    assert_eq!(times(at(10, 0), at(10, 20)), Some(1_200));
    assert_eq!(times(at(23, 50), at(0, 10)), Some(1_200));
    assert_eq!(times(at(10, 0), None), None);
}
