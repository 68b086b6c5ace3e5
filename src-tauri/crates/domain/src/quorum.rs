//! The quorum: whether enough members are there to decide.
//!
//! There is no rule unless one is chosen. Members count, the invited never do. A maslikhat's session
//! commonly needs two thirds of its deputies, a standing commission more than half.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::invalid::Invalid;

/// A part of a whole: at least, or more than, so many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Share {
    pub of: u32,
    pub out_of: u32,
    /// More than the share, not only as much.
    pub more: bool,
}

impl Share {
    pub const HALF_AND_ONE: Share = Share { of: 1, out_of: 2, more: true };
    pub const TWO_THIRDS: Share = Share { of: 2, out_of: 3, more: false };

    /// Refuses a share of nothing, and one of more than the whole.
    pub fn check(self) -> Result<(), Invalid> {
        let is_part = self.out_of > 0 && self.of > 0 && self.of <= self.out_of;
        let is_possible = is_part && !(self.more && self.of == self.out_of);
        if is_possible { Ok(()) } else { Err(Invalid::Share) }
    }

    /// How many it takes of a whole, one at least.
    pub fn needed(self, whole: u32) -> u32 {
        let (of, out_of) = (u64::from(self.of), u64::from(self.out_of.max(1)));
        let product = u64::from(whole) * of;
        let needed = if self.more { product / out_of + 1 } else { product.div_ceil(out_of) };
        u32::try_from(needed).unwrap_or(u32::MAX).max(1)
    }
}

/// What it takes for a quorum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum QuorumRule {
    /// A share of all members.
    Share(Share),
    /// So many members, whatever their number.
    Number(u32),
}

impl QuorumRule {
    /// Refuses a rule that nothing or anything meets.
    pub fn check(self) -> Result<(), Invalid> {
        match self {
            QuorumRule::Share(share) => share.check(),
            QuorumRule::Number(0) => Err(Invalid::Share),
            QuorumRule::Number(_) => Ok(()),
        }
    }

    /// The verdict on so many members present of so many in all.
    pub fn judge(self, members: u32, present: u32) -> Quorum {
        let needed = match self {
            QuorumRule::Share(share) => share.needed(members),
            QuorumRule::Number(number) => number,
        };
        Quorum { rule: self, members, present, needed, is_met: present >= needed }
    }
}

/// A verdict on the quorum, with what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Quorum {
    pub rule: QuorumRule,
    pub members: u32,
    pub present: u32,
    pub needed: u32,
    pub is_met: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_says_how_many_it_takes() {
        assert_eq!(Share::TWO_THIRDS.needed(19), 13);
        assert_eq!(Share::TWO_THIRDS.needed(18), 12);
        assert_eq!(Share::HALF_AND_ONE.needed(18), 10);
        assert_eq!(Share::HALF_AND_ONE.needed(19), 10);
        assert_eq!(Share::HALF_AND_ONE.needed(0), 1);
        assert_eq!(Share::TWO_THIRDS.needed(u32::MAX), 2_863_311_530);
    }

    #[test]
    fn nobody_is_no_quorum() {
        assert!(!QuorumRule::Share(Share::TWO_THIRDS).judge(0, 0).is_met);
    }

    #[test]
    fn the_verdict_is_on_members_present() {
        let rule = QuorumRule::Share(Share::TWO_THIRDS);
        assert!(rule.judge(19, 13).is_met);
        assert!(!rule.judge(19, 12).is_met);
        assert!(QuorumRule::Number(5).judge(100, 5).is_met);
    }

    #[test]
    fn a_rule_that_makes_no_sense_is_refused() {
        let share = |of, out_of, more| QuorumRule::Share(Share { of, out_of, more }).check();
        assert_eq!(share(2, 3, false), Ok(()));
        assert_eq!(share(1, 1, false), Ok(()));
        assert_eq!(share(1, 1, true), Err(Invalid::Share));
        assert_eq!(share(3, 2, false), Err(Invalid::Share));
        assert_eq!(share(0, 2, true), Err(Invalid::Share));
        assert_eq!(share(1, 0, false), Err(Invalid::Share));
        assert_eq!(QuorumRule::Number(0).check(), Err(Invalid::Share));
    }
}
