//! How long bodies take to answer, and how fully they do, over the years.

use hattama_domain::figures::answers::{AnswerFigures, Answering, TOO_FEW};
use hattama_words::Value;

use super::pen::{Line, Pen};
use super::{Label, Picture, PictureName};

pub(super) fn pictures(pen: Pen, figures: &AnswerFigures) -> Vec<Picture> {
    if figures.years.is_empty() {
        return Vec::new();
    }
    vec![
        days(pen, figures),
        days_of_bodies(pen, figures),
        fullness(pen, figures),
        fullness_of_bodies(pen, figures),
    ]
}

fn days(pen: Pen, figures: &AnswerFigures) -> Picture {
    let latest = figures.years.iter().rev();
    let known = latest.filter_map(|(year, of)| Some((*year, of.median_days()?))).next();
    let caption = match known {
        Some((year, days)) => pen.say(
            "figure-answer-days",
            &[("year", Value::from(year.to_string())), ("days", Value::from(days))],
        ),
        None => pen.say("figure-answer-days-unknown", &[("few", few())]),
    };
    let lines = figures.years.iter().map(|(year, of)| in_days(pen, year_label(pen, *year), of));
    pen.picture(
        (PictureName::AnswerDays, "answerDays"),
        caption,
        Vec::new(),
        pen.columns(["year", "asked", "answered", "days"]),
        lines.collect(),
    )
}

fn days_of_bodies(pen: Pen, figures: &AnswerFigures) -> Picture {
    let lines = figures.bodies.iter().flat_map(|of| {
        let name = pen.named(&of.name, "figure-no-name");
        of.years.iter().map(move |(year, answering)| {
            let year = ("year", Value::from(year.to_string()));
            let body = ("body", Value::from(name.text.clone()));
            let text = pen.say("figure-body-in-year", &[body, year]);
            in_days(pen, Label { text, language: name.language }, answering)
        })
    });
    pen.picture(
        (PictureName::AnswerDaysOfBodies, "answerDaysOfBodies"),
        pen.say("figure-answer-days-of-bodies", &[("few", few())]),
        Vec::new(),
        pen.columns(["bodyInYear", "asked", "answered", "days"]),
        lines.collect(),
    )
}

fn fullness(pen: Pen, figures: &AnswerFigures) -> Picture {
    let sum = |of: fn(&Answering) -> u32| -> Value {
        Value::from(figures.years.iter().map(|(_, answering)| of(answering)).sum::<u32>())
    };
    let caption = pen.say(
        "figure-answers",
        &[
            ("asked", sum(|of| of.asked)),
            ("fully", sum(|of| of.fully)),
            ("partly", sum(|of| of.partly)),
            ("beside", sum(|of| of.not_to_the_point)),
            ("none", sum(Answering::unanswered)),
        ],
    );
    let lines = figures.years.iter().map(|(year, of)| in_parts(year_label(pen, *year), of));
    let columns = fullness_columns(pen, "year");
    pen.picture(
        (PictureName::Answers, "answers"),
        caption,
        fullness_series(pen),
        columns,
        lines.collect(),
    )
}

fn fullness_of_bodies(pen: Pen, figures: &AnswerFigures) -> Picture {
    let lines: Vec<_> = figures
        .bodies
        .iter()
        .map(|of| in_parts(pen.named(&of.name, "figure-no-name"), &of.all))
        .collect();
    let first = figures.bodies.first().zip(lines.first());
    let first = first.map(|(of, line)| (line.label.text.clone(), of.all.asked, of.all.fully));
    let (body, asked, fully) = first.unwrap_or_default();
    let caption = pen.say(
        "figure-answers-of-bodies",
        &[
            ("body", Value::from(body)),
            ("asked", Value::from(asked)),
            ("fully", Value::from(fully)),
        ],
    );
    pen.picture(
        (PictureName::AnswersOfBodies, "answersOfBodies"),
        caption,
        fullness_series(pen),
        fullness_columns(pen, "body"),
        lines,
    )
}

fn year_label(pen: Pen, year: i32) -> Label {
    pen.label(year.to_string())
}

/// A line as long as the typical answer took; without a bar where there are too few.
fn in_days(pen: Pen, label: Label, of: &Answering) -> Line {
    let value = match of.median_days() {
        Some(days) => pen.days(days),
        None => pen.say("figure-too-few", &[("count", Value::from(of.answered()))]),
    };
    Line {
        label,
        parts: vec![of.median_days().unwrap_or_default()],
        cells: vec![of.asked.to_string(), of.answered().to_string(), value.clone()],
        value,
    }
}

/// A line with a part for each way of answering, and one for no answer.
fn in_parts(label: Label, of: &Answering) -> Line {
    let parts = vec![of.fully, of.partly, of.not_to_the_point, of.unanswered()];
    let cells = parts.iter().chain([&of.asked]).map(u32::to_string).collect();
    Line { label, parts, value: of.asked.to_string(), cells }
}

fn fullness_series(pen: Pen) -> Vec<String> {
    ["fully", "partly", "beside", "none"]
        .map(|answer| pen.name("figure-answer", "answer", answer))
        .into()
}

fn fullness_columns(pen: Pen, first: &'static str) -> Vec<String> {
    let mut columns = pen.columns([first]);
    columns.extend(fullness_series(pen));
    columns.extend(pen.columns(["asked"]));
    columns
}

fn few() -> Value {
    Value::from(TOO_FEW as u32)
}
