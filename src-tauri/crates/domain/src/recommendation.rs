//! Recommendations, what they rest on, and the bodies that each one goes to.
//!
//! Follow-up belongs to the pair (recommendation, addressee). How far a pair has come is never
//! stored twice: it is read off the recommendation, its letters and their replies.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::answer::{self, answered};
use crate::id::{
    AddresseeId, AgendaItemId, BodyId, LetterId, MeetingId, PassageId, PersonId, PointId,
    RecommendationId,
};
use crate::language::Wording;
use crate::letter::{Letter, LetterStatus};
use crate::reply::Completeness;
use crate::term::Control;
use crate::term::timing::Deadline;

/// A recommendation of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Recommendation {
    pub id: RecommendationId,
    pub meeting: MeetingId,
    pub item: Option<AgendaItemId>,
    /// Its number in the meeting, from 1 («Р-1»); given once.
    pub number: u32,
    pub text: Wording,
    pub reasons: Wording,
    pub owner: Option<PersonId>,
    pub state: RecommendationState,
    /// What it rests on, in order.
    pub bases: Vec<Basis>,
    pub addressees: Vec<Addressee>,
}

impl Recommendation {
    /// Whether the meeting has adopted it, and not withdrawn it since.
    pub fn is_adopted(&self) -> bool {
        matches!(self.state, RecommendationState::Adopted { .. })
    }

    /// The numbers of the demands in its text, in whichever language numbers the most.
    pub fn demands(&self) -> Vec<u32> {
        let most = self.text.0.values().map(|text| answer::demands(text).len()).max().unwrap_or(0);
        (1..).take(most).collect()
    }
}

/// The recommendation's own state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RecommendationState {
    Draft,
    /// `on` is `None` where the day is not known.
    Adopted {
        on: Option<NaiveDate>,
    },
    Withdrawn {
        on: Option<NaiveDate>,
        reason: String,
    },
}

/// What a recommendation rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Basis {
    Passage(PassageId),
    Point(PointId),
}

/// A body that a recommendation goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Addressee {
    pub id: AddresseeId,
    pub body: BodyId,
    /// Proposed until a person confirms it. Letters go to the confirmed.
    pub confirmed: bool,
}

/// A new recommendation, a draft; it needs nothing but its place in a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewRecommendation {
    pub text: Wording,
    pub item: Option<AgendaItemId>,
    pub bases: Vec<Basis>,
}

/// One change to a recommendation. Its texts change by their addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RecommendationChange {
    Owner(Option<PersonId>),
    Item(Option<AgendaItemId>),
    Bases(Vec<Basis>),
    State(RecommendationState),
}

/// How far a pair (recommendation, addressee) has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FollowUp {
    /// The recommendation is a draft yet.
    Draft,
    /// Adopted, and no letter carries it to this body yet.
    Adopted,
    /// A letter is being made.
    InLetter,
    /// Signed or registered, not yet out.
    Signed,
    /// Sent, no answer yet.
    Awaiting,
    AnsweredNotToThePoint,
    AnsweredPartly,
    AnsweredFully,
    Withdrawn,
}

/// How far the pair of `recommendation` and `body` has come, and by which letter.
///
/// Of several letters (twins, or one after an annulled one) the one that has come furthest counts,
/// and what was replied to any of them; an annulled letter carries nothing. A reminder or a
/// follow-up is never that letter, since terms count from the first, but replies to it count.
pub fn follow_up(
    recommendation: &Recommendation,
    body: BodyId,
    letters: &[Letter],
) -> (FollowUp, Option<LetterId>) {
    match recommendation.state {
        RecommendationState::Draft => return (FollowUp::Draft, None),
        RecommendationState::Withdrawn { .. } => return (FollowUp::Withdrawn, None),
        RecommendationState::Adopted { .. } => {}
    }
    let carrying: Vec<&Letter> = letters
        .iter()
        .filter(|letter| letter.body == body && letter.carries(recommendation.id))
        .collect();
    let is_first =
        |letter: &&&Letter| letter.follows.is_none() && letter.status != LetterStatus::Annulled;
    let furthest = carrying
        .iter()
        .filter(is_first)
        .filter_map(|first| {
            let followers = carrying.iter().filter(|letter| letter.follows == Some(first.id));
            let both: Vec<&Letter> = [first].into_iter().chain(followers).copied().collect();
            Some((reached(recommendation, &both)?, first.id))
        })
        .max_by_key(|(reached, _)| *reached);
    match (reached(recommendation, &carrying), furthest) {
        (Some(reached), Some((_, letter))) => (reached, Some(letter)),
        _ => (FollowUp::Adopted, None),
    }
}

/// How far a recommendation has come by letters that carry it; `None`: none of them counts.
fn reached(recommendation: &Recommendation, letters: &[&Letter]) -> Option<FollowUp> {
    let furthest = letters
        .iter()
        .filter_map(|letter| match letter.status {
            LetterStatus::Annulled => None,
            LetterStatus::Draft | LetterStatus::ForSignature => Some(FollowUp::InLetter),
            LetterStatus::Signed | LetterStatus::Registered => Some(FollowUp::Signed),
            LetterStatus::Sent => Some(FollowUp::Awaiting),
        })
        .max()?;
    let sent = letters.iter().filter(|letter| letter.status == LetterStatus::Sent);
    let replies = sent.flat_map(|letter| &letter.replies);
    Some(match answered(recommendation.id, &recommendation.demands(), replies) {
        None => furthest,
        Some(Completeness::NotToThePoint) => FollowUp::AnsweredNotToThePoint,
        Some(Completeness::Partly) => FollowUp::AnsweredPartly,
        Some(Completeness::Fully) => FollowUp::AnsweredFully,
    })
}

/// A pair (recommendation, addressee) as the ledger shows it; a recommendation without addressees
/// is one line too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerLine {
    pub recommendation: Recommendation,
    pub meeting_title: Wording,
    pub meeting_date: Option<NaiveDate>,
    pub addressee: Option<Addressee>,
    /// The addressee's present name.
    pub body_name: Wording,
    pub follow_up: FollowUp,
    /// The letter that has come furthest.
    pub letter: Option<Letter>,
    pub control: Control,
    /// As it stands today.
    pub deadline: Deadline,
}
