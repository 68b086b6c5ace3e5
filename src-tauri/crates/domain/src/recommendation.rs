//! Recommendations, what they rest on, and the bodies that each one goes to.
//!
//! Follow-up belongs to the pair (recommendation, addressee). How far a pair has come is never
//! stored twice: it is read off the recommendation, its letters and their replies.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::answer::{self, Answering, answered};
use crate::id::{
    AddresseeId, AgendaItemId, BodyId, LetterId, MeetingId, PassageId, PersonId, PointId,
    RecommendationId,
};
use crate::language::Wording;
use crate::letter::{Letter, LetterStatus};
use crate::reply::Completeness;
use crate::succession::Kin;
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
    /// In her order.
    pub tags: Vec<String>,
    /// What has taken its place, and what it has taken the place of, without what lies in the bin.
    pub succeeded_by: Vec<Kin>,
    pub came_from: Vec<Kin>,
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

    /// Whether another has taken its place, so that it awaits nothing more.
    pub fn is_succeeded(&self) -> bool {
        !self.succeeded_by.is_empty()
    }

    /// Whether minutes name it: it is adopted, and none of the same meeting has taken its place.
    pub fn is_in_minutes(&self) -> bool {
        self.is_adopted() && self.succeeded_by.iter().all(|kin| kin.meeting != self.meeting)
    }

    /// Whether letters go out for it: it is adopted, and none has taken its place.
    pub fn goes_out(&self) -> bool {
        self.is_adopted() && !self.is_succeeded()
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
    Tags(Vec<String>),
    State(RecommendationState),
}

/// One change to several recommendations at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RecommendationsChange {
    Owner(Option<PersonId>),
    AddTag(String),
    RemoveTag(String),
    /// What is withdrawn already stays as it is.
    Withdraw {
        on: Option<NaiveDate>,
        reason: String,
    },
}

/// How far a pair (recommendation, addressee) has come.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
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
    /// Another recommendation has taken its place.
    Superseded,
    Withdrawn,
}

impl FollowUp {
    /// Every one, in the order of a recommendation's life.
    pub const ALL: [FollowUp; 10] = [
        FollowUp::Draft,
        FollowUp::Adopted,
        FollowUp::InLetter,
        FollowUp::Signed,
        FollowUp::Awaiting,
        FollowUp::AnsweredNotToThePoint,
        FollowUp::AnsweredPartly,
        FollowUp::AnsweredFully,
        FollowUp::Superseded,
        FollowUp::Withdrawn,
    ];

    /// Whether nothing more is awaited.
    pub fn is_over(self) -> bool {
        matches!(self, FollowUp::AnsweredFully | FollowUp::Superseded | FollowUp::Withdrawn)
    }
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
    let carrying = letters
        .iter()
        .filter(|letter| letter.body == body && letter.carries(recommendation.id))
        .map(Carrier::from)
        .collect::<Vec<_>>();
    let furthest = furthest(recommendation.id, &recommendation.demands(), carrying.iter());
    come_so_far(&recommendation.state, recommendation.is_succeeded(), furthest)
}

/// What counts of a letter that carries a recommendation.
#[derive(Clone, Debug)]
pub struct Carrier<'a> {
    pub letter: LetterId,
    /// The letter that it follows.
    pub follows: Option<LetterId>,
    pub status: LetterStatus,
    pub replies: Vec<Answering<'a>>,
}

impl<'a> From<&'a Letter> for Carrier<'a> {
    fn from(letter: &'a Letter) -> Self {
        Carrier {
            letter: letter.id,
            follows: letter.follows,
            status: letter.status,
            replies: letter.replies.iter().map(Answering::from).collect(),
        }
    }
}

/// How far letters to one body have brought a recommendation with these demands, and the one that
/// has brought it furthest; of several the last.
pub fn furthest<'a>(
    recommendation: RecommendationId,
    demands: &[u32],
    carrying: impl Iterator<Item = &'a Carrier<'a>> + Clone,
) -> Option<(FollowUp, LetterId)> {
    let is_first =
        |letter: &&Carrier| letter.follows.is_none() && letter.status != LetterStatus::Annulled;
    let with_followers = |first: &Carrier| {
        let first = first.letter;
        let both = carrying
            .clone()
            .filter(|letter| letter.letter == first || letter.follows == Some(first));
        Some((reached(recommendation, demands, both)?, first))
    };
    let (_, letter) = carrying
        .clone()
        .filter(is_first)
        .filter_map(with_followers)
        .max_by_key(|(reached, _)| *reached)?;
    Some((reached(recommendation, demands, carrying)?, letter))
}

/// How far a recommendation has come by letters that carry it; `None`: none of them counts.
fn reached<'a>(
    recommendation: RecommendationId,
    demands: &[u32],
    letters: impl Iterator<Item = &'a Carrier<'a>> + Clone,
) -> Option<FollowUp> {
    let furthest = letters
        .clone()
        .filter_map(|letter| match letter.status {
            LetterStatus::Annulled => None,
            LetterStatus::Draft | LetterStatus::ForSignature => Some(FollowUp::InLetter),
            LetterStatus::Signed | LetterStatus::Registered => Some(FollowUp::Signed),
            LetterStatus::Sent => Some(FollowUp::Awaiting),
        })
        .max()?;
    let sent = letters.filter(|letter| letter.status == LetterStatus::Sent);
    let replies = sent.flat_map(|letter| letter.replies.iter().copied());
    Some(match answered(recommendation, demands, replies) {
        None => furthest,
        Some(Completeness::NotToThePoint) => FollowUp::AnsweredNotToThePoint,
        Some(Completeness::Partly) => FollowUp::AnsweredPartly,
        Some(Completeness::Fully) => FollowUp::AnsweredFully,
    })
}

/// How far a recommendation has come in its own state from how far letters have brought it.
pub fn come_so_far(
    state: &RecommendationState,
    is_succeeded: bool,
    furthest: Option<(FollowUp, LetterId)>,
) -> (FollowUp, Option<LetterId>) {
    let (reached, letter) = furthest.unzip();
    match state {
        RecommendationState::Withdrawn { .. } => (FollowUp::Withdrawn, None),
        // A full answer stays one, whatever takes the place of what it answers.
        _ if is_succeeded && reached != Some(FollowUp::AnsweredFully) => {
            (FollowUp::Superseded, letter)
        }
        RecommendationState::Draft => (FollowUp::Draft, None),
        RecommendationState::Adopted { .. } => (reached.unwrap_or(FollowUp::Adopted), letter),
    }
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

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_successor_settles_all_but_a_full_answer_and_a_withdrawal() {
        let letter = LetterId::from(Uuid::nil());
        let adopted = RecommendationState::Adopted { on: None };
        let so_far = |state: &RecommendationState, reached| {
            come_so_far(state, true, Some((reached, letter))).0
        };
        assert_eq!(so_far(&adopted, FollowUp::Awaiting), FollowUp::Superseded);
        assert_eq!(so_far(&adopted, FollowUp::AnsweredPartly), FollowUp::Superseded);
        assert_eq!(so_far(&adopted, FollowUp::AnsweredFully), FollowUp::AnsweredFully);
        let withdrawn = RecommendationState::Withdrawn { on: None, reason: String::new() };
        assert_eq!(so_far(&withdrawn, FollowUp::Awaiting), FollowUp::Withdrawn);
        let draft = come_so_far(&RecommendationState::Draft, true, None);
        assert_eq!(draft, (FollowUp::Superseded, None));
    }
}
