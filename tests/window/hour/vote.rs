//! Votes: secret, by name, and by a majority that nobody counts.

use hattama_domain::vote::{Choice, Manner, Outcome, Tally};

use crate::clerk::Clerk;
use crate::keyboard::{CONTROL, ENTER, SHIFT, Seat, TAB};

/// The next manner of voting.
const MANNER: fn(&Seat) = |seat| seat.chord(&[CONTROL, SHIFT], u32::from('g'));

pub fn votes(clerk: &Clerk) {
    let vote = || clerk.live().votes.pop();
    let is_taken =
        |manner| vote().is_some_and(|vote| vote.outcome.is_none() && vote.manner == manner);
    clerk.seat.chord(&[CONTROL], u32::from('g'));
    clerk.wait_for("a vote", || is_taken(Manner::Open));
    clerk.seat.until("a secret one", MANNER, || is_taken(Manner::Secret));
    clerk.seat.write("4");
    clerk.seat.strike(TAB);
    clerk.seat.write("1");
    clerk.seat.strike(ENTER);
    let counted = Outcome::Counted(Tally { in_favour: 4, against: 1, abstained: 0, not_voting: 0 });
    clerk.wait_for("the result", || vote().is_some_and(|vote| vote.outcome == Some(counted)));

    clerk.seat.chord(&[CONTROL], u32::from('g'));
    clerk.wait_for("another vote", || clerk.live().votes.len() == 2 && is_taken(Manner::Open));
    clerk.seat.until("a secret one", MANNER, || is_taken(Manner::Secret));
    clerk.seat.until("one by name", MANNER, || is_taken(Manner::ByName));
    let ballots = || vote().map_or(0, |vote| vote.ballots.len());
    clerk.seat.until("the first voice", |seat| seat.write("1"), || ballots() == 1);
    for (given, key) in ["1", "2", "3", "1"].into_iter().enumerate() {
        clerk.seat.write(key);
        clerk.wait_for("a voice", || ballots() == given + 2);
    }
    clerk.seat.until(
        "the result",
        |seat| seat.strike(ENTER),
        || vote().is_some_and(|vote| vote.outcome.is_some()),
    );
    let vote = vote().expect("it is there");
    let counted = Tally { in_favour: 3, against: 1, abstained: 1, not_voting: 0 };
    assert_eq!(vote.outcome, Some(Outcome::Counted(counted)));
    assert_eq!(vote.ballots.iter().filter(|one| one.choice == Choice::Abstained).count(), 1);
}

/// «By a majority»: without figures.
pub fn uncounted(clerk: &Clerk) {
    let vote = || clerk.live().votes.pop().expect("there were some");
    let before = clerk.live().votes.len();
    clerk.seat.chord(&[CONTROL], u32::from('g'));
    clerk.wait_for("one more vote", || clerk.live().votes.len() == before + 1);
    // Its manner can be changed once it is in sight.
    clerk.seat.until("a secret one", MANNER, || vote().manner == Manner::Secret);
    clerk.does(",jkmibycndjv ghbyznj");
    let carried = Outcome::Uncounted { carried: true };
    clerk.wait_for("the majority", || vote().outcome == Some(carried));
}
