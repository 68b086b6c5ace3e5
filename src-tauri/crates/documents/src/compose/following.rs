//! A letter that follows another one: it names that letter and what has come back to it, by when an
//! answer was due, and what is still open. Its other parts are those of every letter.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hattama_domain::following::{followers, replies};
use hattama_domain::gap::Spot;
use hattama_domain::letter::{Letter, LetterPurpose, LetterStatus, Registration};
use hattama_domain::noun::Noun;
use hattama_domain::recommendation::{FollowUp, Recommendation, follow_up};
use hattama_domain::reply::Reply;
use hattama_words::Value;

use super::pen::{Pen, capitalised, kind_key, spot};
use crate::dates;
use crate::paper::Place;

/// What it says before the recommendations: of an earlier letter, in one paragraph.
pub(super) fn opening(pen: Pen, letter: &Letter, first: &Letter, at: Spot) -> Place {
    let sentences = match letter.purpose {
        LetterPurpose::FollowUp => unsettled(pen, letter, first),
        LetterPurpose::Reminder | LetterPurpose::Recommendations => unanswered(pen, letter, first),
    };
    Place::at(sentences.join(" "), at)
}

/// What it asks for after them.
pub(super) fn closing(pen: Pen, letter: &Letter) -> String {
    let id = match letter.purpose {
        LetterPurpose::FollowUp => "paper-follow-up-closing",
        LetterPurpose::Reminder | LetterPurpose::Recommendations => "paper-reminder-closing",
    };
    pen.say_with(id, &[count(letter)])
}

/// How a recommendation was answered, where those of a follow-up were not all answered alike.
pub(super) fn note(pen: Pen, letter: &Letter, one: &Recommendation) -> Option<Place> {
    let is_mixed = letter.purpose == LetterPurpose::FollowUp && how(pen, letter) == "both";
    let reached = reached(pen, letter, one);
    let is_answered = LetterPurpose::FollowUp.is_about(reached);
    (is_mixed && is_answered).then(|| {
        let text = pen.say_of("paper-follow-up-note", "how", key(reached));
        Place::at(text, spot(Noun::Recommendation, one.id))
    })
}

/// «Министерство (напоминание)», for the name of its file.
pub(super) fn filed(pen: Pen, letter: &Letter, name: String) -> String {
    let purpose = ("purpose", Value::from(letter.purpose.name()));
    pen.say_with("paper-follower-file", &[("name", Value::from(name)), purpose])
}

/// That nothing has come back, when it was due, and that earlier reminders brought nothing either.
fn unanswered(pen: Pen, letter: &Letter, first: &Letter) -> Vec<String> {
    let earlier: Vec<_> = followers(first.id, &pen.file.letters)
        .filter(|other| other.purpose == LetterPurpose::Reminder && other.id < letter.id)
        .filter(|other| other.status == LetterStatus::Sent)
        .filter_map(|other| other.registered.as_ref())
        .map(|registered| numbered(pen, registered))
        .collect();
    let again = ("again", Value::from(earlier.len()));
    let values = [&subject(pen, first)[..], &[again]].concat();
    let mut sentences = vec![capitalised(&pen.say_with("paper-reminder-opening", &values))];
    sentences.extend(due(pen, letter));
    if !earlier.is_empty() {
        let values =
            [("count", Value::from(earlier.len())), ("letters", Value::from(pen.and(earlier)))];
        sentences.push(pen.say_with("paper-reminder-earlier", &values));
    }
    sentences.push(pen.say_with("paper-reminder-list", &[count(letter)]));
    sentences
}

/// What has come back, and that it has left something open.
fn unsettled(pen: Pen, letter: &Letter, first: &Letter) -> Vec<String> {
    let (mut named, mut unnamed) = (Vec::new(), 0);
    for reply in replies(first, &pen.file.letters) {
        match came_as(pen, reply) {
            // One that answers both twins is one.
            Some(name) if named.contains(&name) => {}
            Some(name) => named.push(name),
            None => unnamed += 1,
        }
    }
    let count_of_replies = named.len() + unnamed;
    // Where one of them can't be named, none is: «ответы от …» would say that those were all.
    let which = match unnamed {
        0 if !named.is_empty() => pen.say_of("paper-follow-up-replies", "replies", pen.and(named)),
        _ => String::new(),
    };
    let values = [
        &subject(pen, first)[..],
        &[("replies", Value::from(which)), ("replyCount", Value::from(count_of_replies))],
    ]
    .concat();
    let how = ("how", Value::from(how(pen, letter)));
    vec![
        capitalised(&pen.say_with("paper-follow-up-opening", &values)),
        pen.say_with("paper-follow-up-list", &[count(letter), how]),
    ]
}

/// The first letter, by its number and date, with the session whose recommendations it brought.
fn subject(pen: Pen, first: &Letter) -> [(&'static str, Value); 4] {
    let meeting = &pen.file.meeting;
    let topic = meeting.title.get(pen.language).map(|title| title.trim().to_owned());
    let topic = topic.map(|title| pen.say_of("paper-opening-topic", "title", title));
    let letter = first.registered.as_ref().map(|registered| numbered(pen, registered));
    [
        ("kind", Value::from(kind_key(meeting.kind))),
        ("topic", Value::from(topic.unwrap_or_default())),
        ("letter", Value::from(letter.unwrap_or_default())),
        ("carried", Value::from(first.recommendations.len())),
    ]
}

/// «от 24 ноября 2026 года № 14-07/231».
fn numbered(pen: Pen, registered: &Registration) -> String {
    reference(pen, Some(&registered.number), Some(registered.on)).unwrap_or_default()
}

/// The reply as its author has it, or else as it was registered here.
fn came_as(pen: Pen, reply: &Reply) -> Option<String> {
    let facts = &reply.facts;
    let own = reference(pen, facts.number.as_deref(), facts.date);
    own.or_else(|| reference(pen, facts.incoming_number.as_deref(), facts.incoming_date))
}

/// A letter by as much of its number and date as is known.
fn reference(pen: Pen, number: Option<&str>, date: Option<NaiveDate>) -> Option<String> {
    let number = number.map(str::trim).filter(|number| !number.is_empty());
    let number = number.map(|number| ("number", Value::from(number.to_owned())));
    match (number, date.map(dates::parts)) {
        (Some(number), Some(date)) => {
            Some(pen.say_with("paper-ref", &[&[number][..], &date].concat()))
        }
        (Some(number), None) => Some(pen.say_with("paper-ref-undated", &[number])),
        (None, Some(date)) => Some(pen.say_with("paper-ref-unnumbered", &date)),
        (None, None) => None,
    }
}

/// By when an answer was due, where that is known: for all of it, or for each by its number.
fn due(pen: Pen, letter: &Letter) -> Option<String> {
    let mut by_day: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    let mut is_over = false;
    for (one, number) in carried(pen, letter).zip(1..) {
        let addressee = one.addressees.iter().find(|addressee| addressee.body == letter.body);
        let deadline = addressee.and_then(|addressee| pen.file.deadlines.get(&addressee.id));
        if let Some((deadline, due)) = deadline.and_then(|one| Some((one, one.due?))) {
            by_day.entry(due).or_default().push(number.to_string());
            is_over |= deadline.timing.is_overdue();
        }
    }
    let is_of_all = by_day.values().next().map(Vec::len) == Some(letter.recommendations.len());
    if is_of_all {
        let (day, _) = by_day.first_key_value()?;
        let id = if is_over { "paper-reminder-was-due" } else { "paper-reminder-is-due" };
        return Some(pen.say_with(id, &dates::parts(*day)));
    }
    let each = by_day.into_iter().map(|(day, numbers)| {
        let values = [
            ("count", Value::from(numbers.len())),
            ("numbers", Value::from(numbers.join(", "))),
            ("due", Value::from(dates::in_words(day, pen.language))),
        ];
        pen.say_with("paper-reminder-due-of", &values)
    });
    let each: Vec<_> = each.collect();
    (!each.is_empty()).then(|| pen.say_of("paper-reminder-dues", "list", each.join("; ")))
}

/// How what a follow-up carries was answered.
fn how(pen: Pen, letter: &Letter) -> &'static str {
    let mut reached: Vec<_> = carried(pen, letter).map(|one| reached(pen, letter, one)).collect();
    reached.dedup();
    match reached[..] {
        [only] => key(only),
        _ => "both",
    }
}

fn reached(pen: Pen, letter: &Letter, one: &Recommendation) -> FollowUp {
    follow_up(one, letter.body, &pen.file.letters).0
}

/// The name in messages of how something was answered.
fn key(reached: FollowUp) -> &'static str {
    match reached {
        FollowUp::AnsweredNotToThePoint => "notToThePoint",
        _ => "partly",
    }
}

fn carried<'a>(pen: Pen<'a>, letter: &Letter) -> impl Iterator<Item = &'a Recommendation> {
    letter.recommendations.iter().filter_map(move |id| pen.file.recommendation(*id))
}

fn count(letter: &Letter) -> (&'static str, Value) {
    ("count", Value::from(letter.recommendations.len()))
}
