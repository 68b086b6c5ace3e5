use std::collections::HashMap;

use chrono::{NaiveDate, TimeDelta};
use hattama_domain::figures::answers::{AnswerFigures, SentLetter, answers};
use hattama_domain::figures::open::{Age, ByStage, OpenAtBody, OpenFigures, OpenState};
use hattama_domain::figures::speaking::{Named, Share, SpeakingFigures};
use hattama_domain::id::{BodyId, LetterId, TwinId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::reply::Completeness;
use uuid::Uuid;

use super::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

fn ru(text: &str) -> Wording {
    Wording::from([(Language::Ru, text)])
}

fn open() -> OpenFigures {
    let body = Some(BodyId(Uuid::from_u128(1)));
    OpenFigures {
        total: 5,
        states: vec![(OpenState::NoLetter, 1), (OpenState::Overdue, 4)],
        bodies: vec![
            OpenAtBody { body, name: ru("Министерство"), count: ByStage([0, 0, 4, 0]) },
            OpenAtBody { body: None, name: Wording::default(), count: ByStage([1, 0, 0, 0]) },
        ],
        ages: vec![(Age::Month, ByStage([1, 0, 2, 0])), (Age::Older, ByStage([0, 0, 2, 0]))],
    }
}

/// Letters to one body, each answered after so many days.
fn answered(days: &[i64]) -> AnswerFigures {
    let body = BodyId(Uuid::from_u128(1));
    let letter = |(number, days): (usize, &i64)| SentLetter {
        id: LetterId(Uuid::from_u128(number as u128)),
        twin: TwinId(Uuid::from_u128(number as u128)),
        follows: None,
        body,
        sent_on: day(3, 2),
        received_on: None,
        replies: vec![(Some(day(3, 2) + TimeDelta::days(*days)), Completeness::Partly)],
    };
    let letters: Vec<_> = days.iter().enumerate().map(letter).collect();
    answers(&letters, &HashMap::from([(body, ru("Министерство"))]))
}

fn spoken(people: usize) -> SpeakingFigures {
    let share = |number: usize| Share {
        named: Named { name: ru(&format!("Лицо {number}")), date: None },
        seconds: 40 + 3_600 * (people - number) as u32,
        speeches: 1,
    };
    let people: Vec<_> = (1..=people).map(share).collect();
    let seconds = people.iter().map(|share| share.seconds).sum();
    let session = Share {
        named: Named { name: ru("Сессия"), date: Some(day(11, 24)) },
        seconds,
        speeches: 1,
    };
    SpeakingFigures {
        seconds,
        untimed: 2,
        groups: vec![Share { named: Named::default(), ..session.clone() }],
        items: Vec::new(),
        sessions: vec![session.clone(), session],
        people,
    }
}

fn values(picture: &Picture) -> Vec<(&str, &str)> {
    picture.bars.iter().map(|bar| (bar.label.text.as_str(), bar.value.as_str())).collect()
}

#[test]
fn what_is_open_is_said_drawn_and_listed_alike() {
    let pictures = of_open(&open(), day(11, 24), Language::Ru);
    let names: Vec<_> = pictures.iter().map(|picture| picture.name).collect();
    assert_eq!(names, [PictureName::OpenStates, PictureName::OpenBodies, PictureName::OpenAges]);
    assert_eq!(
        pictures[0].caption,
        "На 24 ноября 2026 года открыто 5 рекомендаций, каждая по каждому адресату; больше всего таких: ответ просрочен (4)."
    );
    assert_eq!(values(&pictures[0]), [("письма ещё нет", "1"), ("ответ просрочен", "4")]);
    assert_eq!(values(&pictures[1]), [("Министерство", "4"), ("адресат не указан", "1")]);
    assert_eq!(pictures[1].bars[0].parts, [0, 0, 4, 0]);
    assert_eq!(pictures[1].table.columns.len(), pictures[1].table.rows[0].cells.len() + 1);
    assert_eq!(pictures[1].table.rows[0].cells, ["0", "0", "4", "0", "4"]);
    assert!(pictures[2].caption.starts_with("Дольше года открыто 2 из 5;"));
    assert_eq!(of_open(&OpenFigures::default(), day(11, 24), Language::Ru), []);
}

#[test]
fn a_name_in_another_language_says_so() {
    let pictures = of_open(&open(), day(11, 24), Language::Kk);
    let labels: Vec<_> = pictures[1].bars.iter().map(|bar| bar.label.language).collect();
    assert_eq!(
        labels,
        [Language::Ru, Language::Kk],
        "the name in Russian, what stands for one not"
    );
}

#[test]
fn too_few_answers_have_a_line_without_a_bar() {
    let few = of_answers(&answered(&[5, 9]), Language::Ru);
    assert_eq!(values(&few[0]), [("2026", "мало ответов для оценки: 2")]);
    assert_eq!(few[0].bars[0].parts, [0]);
    assert!(few[0].caption.contains("не набралось 3 ответов"), "{}", few[0].caption);
    let enough = of_answers(&answered(&[5, 9, 21]), Language::Ru);
    assert_eq!(values(&enough[1]), [("Министерство, 2026", "9 дней")]);
    assert!(enough[0].caption.contains("письма 2026 года половина пришла за 9 дней"));
    assert_eq!(enough[3].bars[0].parts, [0, 3, 0, 0]);
    assert_eq!(of_answers(&AnswerFigures::default(), Language::Ru), []);
}

#[test]
fn speaking_time_is_told_in_hours_and_what_has_no_time_is_told_too() {
    let pictures = of_speaking(&spoken(3), Language::Ru);
    assert_eq!(
        values(&pictures[0]),
        [
            ("Лицо 1", "2\u{a0}ч 00\u{a0}мин"),
            ("Лицо 2", "1\u{a0}ч 00\u{a0}мин"),
            ("Лицо 3", "40\u{a0}с")
        ]
    );
    assert!(pictures[0].caption.ends_with("2 выступления без времени не учтены."));
    assert_eq!(values(&pictures[1])[0].0, "не указано");
    assert_eq!(values(&pictures[3])[0].0, "Сессия, 24.11.2026");
    let mut one = spoken(3);
    one.sessions.pop();
    assert_eq!(of_speaking(&one, Language::Ru).len(), 3, "one session beside itself says nothing");
    assert_eq!(of_speaking(&SpeakingFigures::default(), Language::Ru), []);
}

#[test]
fn what_does_not_fit_the_picture_is_in_its_table() {
    let people = &of_speaking(&spoken(MOST_BARS + 4), Language::Ru)[0];
    assert_eq!((people.bars.len(), people.table.rows.len()), (MOST_BARS, MOST_BARS + 4));
    let more = people.more.as_deref();
    assert_eq!(more, Some("Не поместилось на картину: 4; всё перечислено в таблице."));
}

#[test]
fn every_word_is_there_in_every_language() {
    for language in Language::ALL {
        let mut all = of_open(&open(), day(11, 24), language);
        all.extend(of_answers(&answered(&[1, 2, 3]), language));
        all.extend(of_speaking(&spoken(2), language));
        let told = serde_json::to_string(&all).expect("JSON");
        assert!(!told.contains("figure-"), "{told}");
        assert!(!told.contains('$'), "{told}");
    }
}
