//! The list of recommendations: a row for each addressee, with the letter that carries it there and how
//! far it has come.

use hattama_domain::gap::GapKind;
use hattama_domain::noun::Noun;
use hattama_domain::recommendation::{Addressee, FollowUp, Recommendation, come_so_far, follow_up};
use hattama_domain::succession::SuccessionKind;
use hattama_domain::text::TextKind;
use hattama_words::Value;

use super::table::{self, Row};
use crate::compose::pen::{Pen, item, spot};
use crate::dates;
use crate::paper::Place;
use crate::sheet::{RECOMMENDATIONS, Table};

pub(super) fn table(pen: Pen) -> Table {
    let pairs = pen.file.recommendations.iter().flat_map(|one| {
        let mut rows: Vec<_> =
            one.addressees.iter().map(|addressee| row(pen, one, Some(addressee))).collect();
        if rows.is_empty() {
            rows.push(row(pen, one, None));
        }
        rows
    });
    table::of(pen.language, RECOMMENDATIONS, pairs)
}

fn row(pen: Pen, one: &Recommendation, addressee: Option<&Addressee>) -> Row<5> {
    let (text, gap) = (TextKind::RecommendationText, GapKind::RecommendationText);
    let at = spot(Noun::Recommendation, one.id);
    let (reached, letter) = match addressee {
        Some(addressee) => follow_up(one, addressee.body, &pen.file.letters),
        None => come_so_far(&one.state, one.is_succeeded(), None),
    };
    let letter = letter.and_then(|id| pen.file.letter(id));
    let letter = letter.and_then(|letter| letter.registered.as_ref());
    let carried = letter.map(|registered| {
        let values = [
            ("number", Value::from(registered.number.clone())),
            ("on", Value::from(dates::in_numbers(registered.on))),
        ];
        pen.say_with("sheet-letter", &values)
    });
    [
        Place::at(format!("{}.", one.number), at),
        pen.wording(&one.text, text, one.id, gap),
        addressee.map(|addressee| name(pen, addressee)).unwrap_or_default(),
        Place::at(carried.unwrap_or_default(), at),
        Place::at(pen.say_of("sheet-state", "state", key(one, reached)), at),
    ]
}

fn name(pen: Pen, addressee: &Addressee) -> Place {
    match pen.body_name(addressee.body) {
        Some(name) => Place::at(name, spot(Noun::Body, addressee.body)),
        None => pen.missing(GapKind::AddresseeName, item(Noun::Body, addressee.body)),
    }
}

/// The name of a state in messages.
pub(super) fn key(one: &Recommendation, reached: FollowUp) -> &'static str {
    match reached {
        FollowUp::Draft => "draft",
        FollowUp::Adopted => "adopted",
        FollowUp::InLetter => "inLetter",
        FollowUp::Signed => "signed",
        FollowUp::Awaiting => "awaiting",
        FollowUp::AnsweredNotToThePoint => "notToThePoint",
        FollowUp::AnsweredPartly => "partly",
        FollowUp::AnsweredFully => "fully",
        FollowUp::Superseded => match one.succeeded_by.first().map(|kin| kin.kind) {
            Some(SuccessionKind::Split) => "split",
            Some(SuccessionKind::Merged) => "merged",
            Some(SuccessionKind::CarriedOver) => "carriedOver",
            Some(SuccessionKind::Superseded) | None => "superseded",
        },
        FollowUp::Withdrawn => "withdrawn",
    }
}
