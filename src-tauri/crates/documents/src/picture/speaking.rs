//! How long who spoke: by person, by whom they speak for, by item and by session.

use hattama_domain::figures::speaking::{Share, SpeakingFigures};
use hattama_words::Value;

use super::pen::{Line, Pen};
use super::{Label, Picture, PictureName};
use crate::dates;

/// One of the pictures: which it is, what its lines are, and what stands for a name that is not there.
struct Kind {
    name: PictureName,
    key: &'static str,
    without: &'static str,
}

const PEOPLE: Kind =
    Kind { name: PictureName::SpeakingPeople, key: "speakingPeople", without: "figure-voice" };
const GROUPS: Kind =
    Kind { name: PictureName::SpeakingGroups, key: "speakingGroups", without: "figure-no-group" };
const ITEMS: Kind =
    Kind { name: PictureName::SpeakingItems, key: "speakingItems", without: "figure-no-item" };
const SESSIONS: Kind = Kind {
    name: PictureName::SpeakingSessions,
    key: "speakingSessions",
    without: "figure-no-name",
};

pub(super) fn pictures(pen: Pen, figures: &SpeakingFigures) -> Vec<Picture> {
    if figures.seconds == 0 {
        return Vec::new();
    }
    let mut pictures = vec![
        picture(pen, figures, &figures.people, PEOPLE),
        picture(pen, figures, &figures.groups, GROUPS),
        picture(pen, figures, &figures.items, ITEMS),
    ];
    // One session beside itself says nothing.
    if figures.sessions.len() > 1 {
        pictures.push(picture(pen, figures, &figures.sessions, SESSIONS));
    }
    pictures
}

fn picture(pen: Pen, figures: &SpeakingFigures, shares: &[Share], kind: Kind) -> Picture {
    let lines: Vec<_> = shares.iter().map(|share| line(pen, share, &kind)).collect();
    let first = lines.first().map(|line| (line.label.text.clone(), line.value.clone()));
    let (name, time) = first.unwrap_or_default();
    let caption = pen.say(
        "figure-speaking",
        &[
            ("picture", Value::from(kind.key)),
            ("name", Value::from(name)),
            ("time", Value::from(time)),
            ("total", Value::from(pen.time(figures.seconds))),
            ("untimed", Value::from(figures.untimed)),
        ],
    );
    let columns = pen.columns([kind.key, "speeches", "time"]);
    pen.picture((kind.name, kind.key), caption, Vec::new(), columns, lines)
}

fn line(pen: Pen, share: &Share, kind: &Kind) -> Line {
    let time = pen.time(share.seconds);
    Line {
        label: label(pen, share, kind),
        parts: vec![share.seconds],
        cells: vec![share.speeches.to_string(), time.clone()],
        value: time,
    }
}

/// The name, and of a session its day.
fn label(pen: Pen, share: &Share, kind: &Kind) -> Label {
    let Label { text, language } = pen.named(&share.named.name, kind.without);
    let text = match share.named.date {
        Some(date) => format!("{text}, {}", dates::in_numbers(date)),
        None => text,
    };
    Label { text, language }
}
