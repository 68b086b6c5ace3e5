//! What is open, by state, by body and by age.

use chrono::NaiveDate;
use hattama_domain::figures::open::{Age, ByStage, OpenFigures, OpenState, Stage};
use hattama_words::Value;

use super::pen::{Line, Pen};
use super::{Label, Picture, PictureName};
use crate::dates;

pub(super) fn pictures(pen: Pen, figures: &OpenFigures, today: NaiveDate) -> Vec<Picture> {
    if figures.total == 0 {
        return Vec::new();
    }
    let on = dates::in_words(today, pen.language());
    vec![states(pen, figures, on), bodies(pen, figures), ages(pen, figures)]
}

fn states(pen: Pen, figures: &OpenFigures, on: String) -> Picture {
    let most = figures.states.iter().max_by_key(|(_, count)| *count);
    let (state, count) =
        most.map(|(state, count)| (state_name(pen, *state), *count)).unwrap_or_default();
    let caption = pen.say(
        "figure-open-states",
        &[
            ("on", Value::from(on)),
            ("total", Value::from(figures.total)),
            ("state", Value::from(state)),
            ("count", Value::from(count)),
        ],
    );
    let line = |(state, count): &(OpenState, u32)| Line {
        label: pen.label(state_name(pen, *state)),
        parts: vec![*count],
        value: count.to_string(),
        cells: vec![count.to_string()],
    };
    pen.picture(
        (PictureName::OpenStates, "openStates"),
        caption,
        Vec::new(),
        pen.columns(["state", "count"]),
        figures.states.iter().map(line).collect(),
    )
}

fn bodies(pen: Pen, figures: &OpenFigures) -> Picture {
    let lines: Vec<Line> = figures
        .bodies
        .iter()
        .map(|at| {
            let without = if at.body.is_some() { "figure-no-name" } else { "figure-no-body" };
            staged(pen.named(&at.name, without), at.count)
        })
        .collect();
    let overdue: u32 = figures.bodies.iter().map(|at| at.count.0[Stage::Overdue as usize]).sum();
    let first = figures.bodies.first().zip(lines.first());
    let (body, count) =
        first.map(|(at, line)| (line.label.text.clone(), at.count.total())).unwrap_or_default();
    let caption = pen.say(
        "figure-open-bodies",
        &[
            ("body", Value::from(body)),
            ("count", Value::from(count)),
            ("total", Value::from(figures.total)),
            ("overdue", Value::from(overdue)),
        ],
    );
    let columns = stage_columns(pen, "body");
    pen.picture((PictureName::OpenBodies, "openBodies"), caption, stages(pen), columns, lines)
}

fn ages(pen: Pen, figures: &OpenFigures) -> Picture {
    let older = figures.ages.iter().find(|(age, _)| *age == Age::Older);
    let older = older.map(|(_, count)| count.total()).unwrap_or_default();
    let caption = pen.say(
        "figure-open-ages",
        &[("older", Value::from(older)), ("total", Value::from(figures.total))],
    );
    let line = |(age, count): &(Age, ByStage)| {
        staged(pen.label(pen.name("figure-age", "age", age_key(*age))), *count)
    };
    let lines = figures.ages.iter().map(line).collect();
    let columns = stage_columns(pen, "age");
    pen.picture((PictureName::OpenAges, "openAges"), caption, stages(pen), columns, lines)
}

/// A line with a part for each stage.
fn staged(label: Label, count: ByStage) -> Line {
    let cells = count.0.iter().chain([&count.total()]).map(u32::to_string).collect();
    Line { label, parts: count.0.to_vec(), value: count.total().to_string(), cells }
}

fn stages(pen: Pen) -> Vec<String> {
    Stage::ALL.map(|stage| pen.name("figure-stage", "stage", stage_key(stage))).into()
}

fn stage_columns(pen: Pen, first: &'static str) -> Vec<String> {
    let mut columns = pen.columns([first]);
    columns.extend(stages(pen));
    columns.extend(pen.columns(["total"]));
    columns
}

fn state_name(pen: Pen, state: OpenState) -> String {
    let key = match state {
        OpenState::NoLetter => "noLetter",
        OpenState::InLetter => "inLetter",
        OpenState::Signed => "signed",
        OpenState::Awaiting => "awaiting",
        OpenState::Overdue => "overdue",
        OpenState::NotToThePoint => "notToThePoint",
        OpenState::Partly => "partly",
    };
    pen.name("figure-state", "state", key)
}

fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::ToSend => "toSend",
        Stage::Awaiting => "awaiting",
        Stage::Overdue => "overdue",
        Stage::AnsweredInPart => "inPart",
    }
}

fn age_key(age: Age) -> &'static str {
    match age {
        Age::Month => "month",
        Age::Quarter => "quarter",
        Age::HalfYear => "halfYear",
        Age::Year => "year",
        Age::Older => "older",
        Age::Unknown => "unknown",
    }
}
