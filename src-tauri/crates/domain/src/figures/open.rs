//! What is open: pairs (recommendation, addressee) that a meeting has adopted and that nobody has
//! settled or taken off control, by how far they have come, by body and by age.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::id::BodyId;
use crate::language::Wording;
use crate::recommendation::{FollowUp, LedgerLine, RecommendationState};

/// How far an open pair has come, in the order of a recommendation's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenState {
    NoLetter,
    InLetter,
    Signed,
    Awaiting,
    /// The due date is past, whatever has been answered so far.
    Overdue,
    NotToThePoint,
    Partly,
}

impl OpenState {
    /// Every state, in their order.
    pub const ALL: [OpenState; 7] = [
        OpenState::NoLetter,
        OpenState::InLetter,
        OpenState::Signed,
        OpenState::Awaiting,
        OpenState::Overdue,
        OpenState::NotToThePoint,
        OpenState::Partly,
    ];

    /// Where it waits.
    pub fn stage(self) -> Stage {
        match self {
            OpenState::NoLetter | OpenState::InLetter | OpenState::Signed => Stage::ToSend,
            OpenState::Awaiting => Stage::Awaiting,
            OpenState::Overdue => Stage::Overdue,
            OpenState::NotToThePoint | OpenState::Partly => Stage::AnsweredInPart,
        }
    }
}

/// Where an open pair waits: for our letter, for an answer, for an answer that is late, or for the rest
/// of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    ToSend,
    Awaiting,
    Overdue,
    AnsweredInPart,
}

impl Stage {
    /// Every stage, in their order.
    pub const ALL: [Stage; 4] =
        [Stage::ToSend, Stage::Awaiting, Stage::Overdue, Stage::AnsweredInPart];
}

/// For how long a pair has been open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Age {
    /// Up to 30 days.
    Month,
    /// Up to 90 days.
    Quarter,
    /// Up to 180 days.
    HalfYear,
    /// Up to 365 days.
    Year,
    Older,
    /// Neither the day of sending nor that of adoption nor that of the session is known.
    Unknown,
}

impl Age {
    /// Every age, the youngest first.
    pub const ALL: [Age; 6] =
        [Age::Month, Age::Quarter, Age::HalfYear, Age::Year, Age::Older, Age::Unknown];

    /// The age of what began on a day; what is yet to begin is young.
    fn of(began: Option<NaiveDate>, today: NaiveDate) -> Age {
        let Some(began) = began else { return Age::Unknown };
        match today.signed_duration_since(began).num_days() {
            ..=30 => Age::Month,
            31..=90 => Age::Quarter,
            91..=180 => Age::HalfYear,
            181..=365 => Age::Year,
            _ => Age::Older,
        }
    }
}

/// How many are at each stage, in the order of [`Stage::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByStage(pub [u32; 4]);

impl ByStage {
    /// All of them.
    pub fn total(self) -> u32 {
        self.0.iter().sum()
    }

    fn count(&mut self, stage: Stage) {
        self.0[stage as usize] += 1;
    }
}

/// What is open at one body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenAtBody {
    /// `None`: the recommendation has no addressee yet.
    pub body: Option<BodyId>,
    pub name: Wording,
    pub count: ByStage,
}

/// What is open on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenFigures {
    pub total: u32,
    /// In the order of the states, those that there are.
    pub states: Vec<(OpenState, u32)>,
    /// Those with most first.
    pub bodies: Vec<OpenAtBody>,
    /// In the order of the ages, those that there are.
    pub ages: Vec<(Age, ByStage)>,
}

/// Counts what is open in the ledger as it stands on a day.
pub fn open(lines: &[LedgerLine], today: NaiveDate) -> OpenFigures {
    let mut figures = OpenFigures::default();
    let mut states = BTreeMap::new();
    let mut ages: BTreeMap<Age, ByStage> = BTreeMap::new();
    let mut bodies: BTreeMap<Option<BodyId>, OpenAtBody> = BTreeMap::new();
    for line in lines {
        let Some(state) = state_of(line) else { continue };
        figures.total += 1;
        *states.entry(state).or_default() += 1;
        ages.entry(Age::of(began(line), today)).or_default().count(state.stage());
        let body = line.addressee.map(|addressee| addressee.body);
        let none = || OpenAtBody { body, name: line.body_name.clone(), count: ByStage::default() };
        bodies.entry(body).or_insert_with(none).count.count(state.stage());
    }
    figures.states = states.into_iter().collect();
    figures.ages = ages.into_iter().collect();
    figures.bodies = bodies.into_values().collect();
    figures.bodies.sort_by_key(|at| std::cmp::Reverse(at.count.total()));
    figures
}

/// How far an open pair has come; `None` where it is not open: not adopted, or over.
fn state_of(line: &LedgerLine) -> Option<OpenState> {
    let state = match line.follow_up {
        FollowUp::Adopted => OpenState::NoLetter,
        FollowUp::InLetter => OpenState::InLetter,
        FollowUp::Signed => OpenState::Signed,
        FollowUp::Awaiting => OpenState::Awaiting,
        FollowUp::AnsweredNotToThePoint => OpenState::NotToThePoint,
        FollowUp::AnsweredPartly => OpenState::Partly,
        FollowUp::Draft | FollowUp::AnsweredFully | FollowUp::Superseded | FollowUp::Withdrawn => {
            return None;
        }
    };
    if line.control.off.is_some() {
        return None;
    }
    Some(if line.deadline.timing.is_overdue() { OpenState::Overdue } else { state })
}

/// Since when it waits: since its letter went out, before that since it was adopted; where that day is
/// not known, since the session.
fn began(line: &LedgerLine) -> Option<NaiveDate> {
    let sent = line.letter.as_ref().and_then(|letter| letter.sent);
    let adopted = match line.recommendation.state {
        RecommendationState::Adopted { on } => on,
        RecommendationState::Draft | RecommendationState::Withdrawn { .. } => None,
    };
    sent.map(|sent| sent.on).or(adopted).or(line.meeting_date)
}
