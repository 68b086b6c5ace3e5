//! The course of one recommendation as a picture: its steps along a line of time, with the days between
//! them, and the same as a table.

use chrono::NaiveDate;
use hattama_domain::figures::course::{CourseFile, Ground};
use hattama_domain::id::MeetingId;
use hattama_domain::language::Language;
use hattama_domain::letter::LetterChannel;
use hattama_domain::life::{LifeEvent, LifeStep};
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::recommendation::{FollowUp, LedgerLine};
use hattama_domain::reply::Completeness;
use hattama_domain::succession::{Kin, SuccessionKind};
use hattama_words::Value;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::pen::Pen;
use super::{Label, PictureRow, PictureTable};
use crate::dates;

/// The course of a recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Course {
    /// «Р-1».
    pub title: String,
    /// What is recommended, and by which session.
    pub text: Label,
    pub meeting: MeetingId,
    pub session: Label,
    /// How long it has taken, and how far it has come with each addressee, in whole sentences.
    pub caption: String,
    /// In the order of time.
    pub marks: Vec<CourseMark>,
    pub table: PictureTable,
}

/// A step of it on the line of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CourseMark {
    pub shape: MarkShape,
    /// In words.
    pub date: String,
    /// How long after the step before: «через 12 дней»; nothing on the same day.
    pub after: Option<String>,
    pub what: String,
    /// The addressee, or who spoke.
    pub who: Option<Label>,
    /// The words that were said, or the reason.
    pub words: Option<Label>,
    /// What it leads to.
    pub leads: Option<ItemRef>,
}

/// Marks are told apart by their shapes: words, what is ours, what is the addressee's, what ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MarkShape {
    Circle,
    Square,
    Diamond,
    Ring,
}

/// Words the course of a recommendation as it stands on a day.
pub fn of_course(file: &CourseFile, today: NaiveDate, language: Language) -> Course {
    let pen = Pen::new(language);
    let mut marks: Vec<_> = file.grounds.iter().map(|one| ground(pen, one, file.date)).collect();
    let mut before = file.date.filter(|_| !marks.is_empty());
    for event in &file.life {
        marks.push(mark(pen, event, before));
        before = event.day().or(before);
    }
    let number = ("number", Value::from(file.recommendation.number));
    Course {
        title: pen.say("recommendation-number", &[number]),
        text: pen.named(&file.recommendation.text, "figure-no-name"),
        meeting: file.recommendation.meeting,
        session: pen.named(&file.session, "figure-no-name"),
        caption: caption(pen, file, today),
        table: PictureTable {
            columns: pen.columns(["step", "date", "who", "words"]),
            rows: marks.iter().map(|mark| row(pen, mark)).collect(),
        },
        marks,
    }
}

fn caption(pen: Pen, file: &CourseFile, today: NaiveDate) -> String {
    let began = file.date.or_else(|| file.life.iter().find_map(LifeEvent::day));
    let days = began.map(|began| today.signed_duration_since(began).num_days());
    let days = u32::try_from(days.unwrap_or_default()).unwrap_or_default();
    let states: Vec<_> = file.lines.iter().map(|line| state(pen, line)).collect();
    let session = pen.named(&file.session, "figure-no-name").text;
    let states = Value::from(states.join("; "));
    let days = ("days", Value::from(days));
    pen.say("figure-course", &[("session", Value::from(session)), days, ("states", states)])
}

/// «Министерство – ждём ответа».
fn state(pen: Pen, line: &LedgerLine) -> String {
    let key = match line.follow_up {
        FollowUp::Draft => "draft",
        FollowUp::Adopted => "adopted",
        FollowUp::InLetter => "inLetter",
        FollowUp::Signed => "signed",
        FollowUp::Awaiting => "awaiting",
        FollowUp::AnsweredNotToThePoint => "answeredNotToThePoint",
        FollowUp::AnsweredPartly => "answeredPartly",
        FollowUp::AnsweredFully => "answeredFully",
        FollowUp::Superseded => "superseded",
        FollowUp::Withdrawn => "withdrawn",
    };
    let without = if line.addressee.is_some() { "figure-no-name" } else { "figure-no-body" };
    let body = pen.named(&line.body_name, without).text;
    let state = pen.name("ledger-follow-up", "state", key);
    pen.say("figure-course-state", &[("body", Value::from(body)), ("state", Value::from(state))])
}

/// The words that it rests on, on the day of the session.
fn ground(pen: Pen, ground: &Ground, on: Option<NaiveDate>) -> CourseMark {
    let names = ground.speakers.iter().map(|name| pen.named(name, "figure-voice").text);
    let names = names.collect::<Vec<_>>().join(", ");
    let key = if ground.speakers.is_empty() { "noted" } else { "said" };
    CourseMark {
        shape: MarkShape::Circle,
        date: date(pen, on),
        after: None,
        what: pen.name("figure-ground", "ground", key),
        who: (!names.is_empty()).then(|| pen.label(names)),
        words: Some(pen.named(&ground.words, "figure-no-name")),
        leads: Some(ground.item),
    }
}

fn mark(pen: Pen, event: &LifeEvent, before: Option<NaiveDate>) -> CourseMark {
    let day = event.day();
    let days = before.zip(day).map(|(before, on)| on.signed_duration_since(before).num_days());
    let days = days.and_then(|days| u32::try_from(days).ok()).filter(|days| *days > 0);
    let reason = Some(&event.reason).filter(|reason| !reason.trim().is_empty());
    CourseMark {
        shape: shape(&event.step),
        date: date(pen, day),
        after: days.map(|days| pen.say("figure-after", &[("days", Value::from(days))])),
        what: told(pen, event),
        who: event.to.as_ref().map(|to| pen.named(&to.name, "figure-no-name")),
        words: reason.map(|reason| pen.label(reason.clone())),
        leads: event.letter.as_ref().map(|letter| ItemRef { noun: Noun::Letter, id: letter.id.0 }),
    }
}

fn date(pen: Pen, on: Option<NaiveDate>) -> String {
    match on {
        Some(on) => dates::in_words(on, pen.language()),
        None => pen.say("figure-no-date", &[]),
    }
}

fn row(pen: Pen, mark: &CourseMark) -> PictureRow {
    let text =
        |label: &Option<Label>| label.as_ref().map(|label| label.text.clone()).unwrap_or_default();
    PictureRow {
        label: pen.label(mark.what.clone()),
        cells: vec![mark.date.clone(), text(&mark.who), text(&mark.words)],
    }
}

/// What ends it has a ring, what the addressee did a diamond.
fn shape(step: &LifeStep) -> MarkShape {
    match step {
        LifeStep::Withdrawn | LifeStep::TakenOff | LifeStep::SucceededBy(_) => MarkShape::Ring,
        LifeStep::LetterReceived | LifeStep::Replied { .. } | LifeStep::Promised { .. } => {
            MarkShape::Diamond
        }
        LifeStep::Added
        | LifeStep::CameFrom(_)
        | LifeStep::Adopted
        | LifeStep::BackToDraft
        | LifeStep::LetterSigned
        | LifeStep::LetterRegistered
        | LifeStep::LetterSent { .. }
        | LifeStep::LetterAnnulled
        | LifeStep::Extended { .. }
        | LifeStep::Paused
        | LifeStep::Resumed
        | LifeStep::PutBack => MarkShape::Square,
    }
}

/// «Письмо отправлено: почта (№ 14-07/231)».
fn told(pen: Pen, event: &LifeEvent) -> String {
    let number = event.letter.as_ref().and_then(|letter| letter.number.clone());
    let number = number.map(|number| pen.say("life-letter", &[("number", Value::from(number))]));
    let step = match &event.step {
        LifeStep::Added => plain(pen, "added"),
        LifeStep::CameFrom(kin) => related(pen, "ledger-came-from", kin),
        LifeStep::Adopted => plain(pen, "adopted"),
        LifeStep::BackToDraft => plain(pen, "backToDraft"),
        LifeStep::Withdrawn => plain(pen, "withdrawn"),
        LifeStep::LetterSigned => plain(pen, "letterSigned"),
        LifeStep::LetterRegistered => plain(pen, "letterRegistered"),
        LifeStep::LetterSent { channel } => {
            pen.say("life-sent", &[("channel", Value::from(by(pen, *channel)))])
        }
        LifeStep::LetterReceived => plain(pen, "letterReceived"),
        LifeStep::LetterAnnulled => plain(pen, "letterAnnulled"),
        LifeStep::Replied { completeness, .. } => {
            pen.name("life-replied", "completeness", fullness(*completeness))
        }
        LifeStep::Extended { until } => until_day(pen, "life-extended", *until),
        LifeStep::Promised { until } => until_day(pen, "life-promised", *until),
        LifeStep::Paused => plain(pen, "paused"),
        LifeStep::Resumed => plain(pen, "resumed"),
        LifeStep::TakenOff => plain(pen, "takenOff"),
        LifeStep::PutBack => plain(pen, "putBack"),
        LifeStep::SucceededBy(kin) => related(pen, "ledger-succeeded", kin),
    };
    step + &number.unwrap_or_default()
}

fn plain(pen: Pen, step: &'static str) -> String {
    pen.name("life-step", "step", step)
}

fn until_day(pen: Pen, id: &str, until: NaiveDate) -> String {
    pen.say(id, &[("until", Value::from(dates::in_words(until, pen.language())))])
}

/// «Рекомендация часть Р-1».
fn related(pen: Pen, id: &str, kin: &Kin) -> String {
    let kind = match kin.kind {
        SuccessionKind::Split => "split",
        SuccessionKind::Merged => "merged",
        SuccessionKind::Superseded => "superseded",
        SuccessionKind::CarriedOver => "carriedOver",
    };
    let name = pen.say("recommendation-number", &[("number", Value::from(kin.number))]);
    let names = match kin.meeting_date.filter(|_| kin.kind == SuccessionKind::CarriedOver) {
        Some(date) => {
            let date = ("date", Value::from(dates::in_words(date, pen.language())));
            pen.say("ledger-kin-on", &[("name", Value::from(name)), date])
        }
        None => name,
    };
    let kin = pen.say(id, &[("kind", Value::from(kind)), ("names", Value::from(names))]);
    pen.say("life-kin", &[("kin", Value::from(kin))])
}

fn fullness(completeness: Completeness) -> &'static str {
    match completeness {
        Completeness::Fully => "fully",
        Completeness::Partly => "partly",
        Completeness::NotToThePoint => "notToThePoint",
    }
}

fn by(pen: Pen, channel: LetterChannel) -> String {
    let key = match channel {
        LetterChannel::EOtinish => "eOtinish",
        LetterChannel::Esedo => "esedo",
        LetterChannel::Post => "post",
        LetterChannel::Courier => "courier",
        LetterChannel::Email => "email",
    };
    pen.name("sheet-channel", "channel", key)
}
