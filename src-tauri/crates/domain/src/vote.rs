//! Votes: how they were taken, what was counted, and what follows from it.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AgendaItemId, DecisionId, ParticipantId, VoteId};
use crate::invalid::Invalid;
use crate::language::Wording;
use crate::quorum::Share;

/// A vote of a session. It is open until there is an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Vote {
    pub id: VoteId,
    pub item: Option<AgendaItemId>,
    /// The decision that was voted on, where there is one.
    pub decision: Option<DecisionId>,
    /// What was put to the vote.
    pub subject: Wording,
    pub manner: Manner,
    pub rule: MajorityRule,
    /// Who could vote: all members, and those of them who were present.
    pub members: u32,
    pub present: u32,
    /// In a vote by name: who chose what.
    pub ballots: Vec<Ballot>,
    pub outcome: Option<Outcome>,
    /// What follows from a counted outcome.
    pub verdict: Option<Verdict>,
}

/// How a vote is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Manner {
    #[default]
    Open,
    Secret,
    ByName,
}

/// What it takes to carry a motion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MajorityRule {
    pub majority: Majority,
    pub base: Base,
}

/// The majority that is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Majority {
    /// More than half of the base.
    #[default]
    Simple,
    /// More than half of all members, whatever the base.
    Absolute,
    /// Two thirds of the base at least.
    TwoThirds,
    Own(Share),
}

/// What a majority is reckoned from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Base {
    #[default]
    Present,
    Members,
}

/// One member's vote in a vote by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Ballot {
    pub participant: ParticipantId,
    pub choice: Choice,
}

/// What a member chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Choice {
    InFavour,
    Against,
    Abstained,
    NotVoting,
}

/// What came of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Outcome {
    Counted(Tally),
    /// Taken by a majority that nobody counted («большинством»): there are no figures, and none are
    /// made up.
    Uncounted {
        carried: bool,
    },
}

/// The figures of a vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    pub in_favour: u32,
    pub against: u32,
    pub abstained: u32,
    pub not_voting: u32,
}

impl Tally {
    /// Counts the ballots of a vote by name.
    pub fn of(ballots: &[Ballot]) -> Tally {
        let count = |choice| ballots.iter().filter(|ballot| ballot.choice == choice).count() as u32;
        Tally {
            in_favour: count(Choice::InFavour),
            against: count(Choice::Against),
            abstained: count(Choice::Abstained),
            not_voting: count(Choice::NotVoting),
        }
    }

    /// All who are counted.
    pub fn total(self) -> u32 {
        [self.against, self.abstained, self.not_voting]
            .into_iter()
            .fold(self.in_favour, u32::saturating_add)
    }

    /// Refuses more votes than there are members present.
    pub fn check(self, present: u32) -> Result<(), Invalid> {
        if self.total() > present { Err(Invalid::TooManyVotes { present }) } else { Ok(()) }
    }

    /// Whether all who are counted were in favour.
    pub fn is_unanimous(self) -> bool {
        self.in_favour > 0 && self.total() == self.in_favour
    }
}

/// Whether a motion is carried, and what that rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    pub carried: bool,
    /// How many votes in favour it takes…
    pub needed: u32,
    /// …of how many…
    pub of: u32,
    /// …who are these.
    pub base: Base,
}

impl MajorityRule {
    /// Refuses a share that makes no sense.
    pub fn check(self) -> Result<(), Invalid> {
        match self.majority {
            Majority::Own(share) => share.check(),
            Majority::Simple | Majority::Absolute | Majority::TwoThirds => Ok(()),
        }
    }

    /// The verdict on a tally, of so many members of whom so many were present.
    pub fn judge(self, tally: Tally, members: u32, present: u32) -> Verdict {
        let (share, base) = match self.majority {
            Majority::Simple => (Share::HALF_AND_ONE, self.base),
            Majority::Absolute => (Share::HALF_AND_ONE, Base::Members),
            Majority::TwoThirds => (Share::TWO_THIRDS, self.base),
            Majority::Own(share) => (share, self.base),
        };
        let of = match base {
            Base::Present => present,
            Base::Members => members,
        };
        let needed = share.needed(of);
        Verdict { carried: tally.in_favour >= needed, needed, of, base }
    }
}

/// A new vote, open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewVote {
    pub item: Option<AgendaItemId>,
    pub decision: Option<DecisionId>,
    pub subject: Wording,
    pub manner: Manner,
    pub rule: MajorityRule,
}

/// One change to a vote. Its subject changes by its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum VoteChange {
    Decision(Option<DecisionId>),
    Manner(Manner),
    Rule(MajorityRule),
    /// Who could vote, where that was not who is noted as present.
    Voters {
        members: u32,
        present: u32,
    },
    /// One member's vote; `None` takes it back.
    Ballot {
        participant: ParticipantId,
        choice: Option<Choice>,
    },
    /// Closes the vote, corrects its outcome, or opens it again.
    Outcome(Option<Outcome>),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_favour(in_favour: u32) -> Tally {
        Tally { in_favour, ..Tally::default() }
    }

    fn carried(majority: Majority, base: Base, votes: u32) -> bool {
        MajorityRule { majority, base }.judge(in_favour(votes), 19, 16).carried
    }

    #[test]
    fn each_majority_has_its_own_measure() {
        assert!(carried(Majority::Simple, Base::Present, 9));
        assert!(!carried(Majority::Simple, Base::Present, 8));
        assert!(carried(Majority::Simple, Base::Members, 10));
        assert!(!carried(Majority::Simple, Base::Members, 9));
        assert!(carried(Majority::Absolute, Base::Present, 10));
        assert!(!carried(Majority::Absolute, Base::Present, 9));
        assert!(carried(Majority::TwoThirds, Base::Present, 11));
        assert!(!carried(Majority::TwoThirds, Base::Present, 10));
        assert!(carried(Majority::TwoThirds, Base::Members, 13));
        assert!(!carried(Majority::TwoThirds, Base::Members, 12));
        let three_quarters = Majority::Own(Share { of: 3, out_of: 4, more: false });
        assert!(carried(three_quarters, Base::Present, 12));
        assert!(!carried(three_quarters, Base::Present, 11));
    }

    #[test]
    fn a_tie_carries_nothing() {
        let tie = Tally { in_favour: 8, against: 8, ..Tally::default() };
        assert!(!MajorityRule::default().judge(tie, 16, 16).carried);
    }

    #[test]
    fn more_votes_than_voters_are_refused() {
        let tally = Tally { in_favour: 10, against: 4, abstained: 2, not_voting: 1 };
        assert_eq!(tally.check(17), Ok(()));
        assert_eq!(tally.check(16), Err(Invalid::TooManyVotes { present: 16 }));
        let absurd = Tally { in_favour: u32::MAX, against: 2, ..Tally::default() };
        assert_eq!(absurd.check(16), Err(Invalid::TooManyVotes { present: 16 }));
    }

    #[test]
    fn unanimous_is_what_nobody_held_back_from() {
        assert!(in_favour(16).is_unanimous());
        assert!(!Tally { in_favour: 15, not_voting: 1, ..Tally::default() }.is_unanimous());
        assert!(!Tally::default().is_unanimous());
    }

    #[test]
    fn ballots_are_counted() {
        let ballot = |choice| Ballot { participant: uuid::Uuid::nil().into(), choice };
        let tally = Tally::of(&[
            ballot(Choice::InFavour),
            ballot(Choice::InFavour),
            ballot(Choice::Against),
            ballot(Choice::NotVoting),
        ]);
        assert_eq!(tally, Tally { in_favour: 2, against: 1, abstained: 0, not_voting: 1 });
    }
}
