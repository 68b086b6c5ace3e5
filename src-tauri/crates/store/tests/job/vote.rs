//! Votes: every manner and majority, who could vote, and what was counted.

use hattama_domain::id::{MeetingId, ParticipantId, VoteId};
use hattama_domain::invalid::Invalid;
use hattama_domain::live::Step;
use hattama_domain::meeting::MeetingChange;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::participant::{NewParticipant, Presence, Standing, Who};
use hattama_domain::quorum::Share;
use hattama_domain::record::Place;
use hattama_domain::vote::{
    Ballot, Base, Choice, Majority, MajorityRule, Manner, NewVote, Outcome, Tally, Verdict, Vote,
    VoteChange,
};
use hattama_store::{Error, Store};

use crate::common::{open, store};
use crate::office::{meeting, person, ru};

fn tally(in_favour: u32, against: u32, abstained: u32, not_voting: u32) -> Tally {
    Tally { in_favour, against, abstained, not_voting }
}

/// A session of so many members, all present.
fn session(store: &mut Store, members: u32) -> (MeetingId, Vec<ParticipantId>) {
    let session = meeting(store);
    let members = (0..members)
        .map(|number| {
            let who = Who::Person(person(store, &format!("Депутат {number}")));
            let new = NewParticipant { who, standing: Standing::Member, capacity: ru("") };
            store.add_participant(session, new).expect("added").value
        })
        .collect();
    (session, members)
}

fn add(store: &mut Store, meeting: MeetingId, new: NewVote) -> VoteId {
    store.add_vote(meeting, new).expect("added").value
}

fn change(store: &mut Store, id: VoteId, change: VoteChange) {
    store.change_vote(id, change).expect("changed");
}

fn close(store: &mut Store, id: VoteId, tally: Tally) {
    change(store, id, VoteChange::Outcome(Some(Outcome::Counted(tally))));
}

fn read(store: &Store, meeting: MeetingId) -> Vote {
    store.votes(meeting).expect("read").remove(0)
}

#[test]
fn a_vote_is_open_until_it_is_counted() {
    let (_folder, mut store) = store();
    let (session, _) = session(&mut store, 16);
    let item = store.add_agenda_item(session, ru("О роли")).expect("added").value;
    let decision = store.add_decision(session, Place::End(Some(item)), ru("Принять"));
    let new = NewVote {
        item: Some(item),
        decision: Some(decision.expect("added").value),
        subject: ru("За основу"),
        manner: Manner::Secret,
        rule: MajorityRule::default(),
    };
    let id = add(&mut store, session, new.clone());
    let open = read(&store, session);
    assert_eq!((open.item, open.decision, &open.subject), (new.item, new.decision, &new.subject));
    assert_eq!((open.manner, open.members, open.present), (Manner::Secret, 16, 16));
    assert_eq!((open.outcome, open.verdict), (None, None));
    close(&mut store, id, tally(9, 4, 2, 1));
    let closed = read(&store, session);
    assert_eq!(closed.outcome, Some(Outcome::Counted(tally(9, 4, 2, 1))));
    let verdict = Verdict { carried: true, needed: 9, of: 16, base: Base::Present };
    assert_eq!(closed.verdict, Some(verdict));
    assert_eq!(store.live(session).expect("read").votes, [closed]);
}

#[test]
fn every_majority_is_kept_and_judges() {
    let (_folder, mut store) = store();
    let (session, _) = session(&mut store, 16);
    store.change_meeting(session, MeetingChange::MemberCount(Some(19))).expect("set");
    let id = add(&mut store, session, NewVote::default());
    close(&mut store, id, tally(9, 7, 0, 0));
    let three_quarters = Majority::Own(Share { of: 3, out_of: 4, more: false });
    for (majority, base, needed, of) in [
        (Majority::Simple, Base::Present, 9, 16),
        (Majority::Simple, Base::Members, 10, 19),
        (Majority::Absolute, Base::Present, 10, 19),
        (Majority::TwoThirds, Base::Present, 11, 16),
        (Majority::TwoThirds, Base::Members, 13, 19),
        (three_quarters, Base::Present, 12, 16),
    ] {
        let rule = MajorityRule { majority, base };
        change(&mut store, id, VoteChange::Rule(rule));
        let vote = read(&store, session);
        assert_eq!(vote.rule, rule);
        let verdict = vote.verdict.expect("it was counted");
        assert_eq!((verdict.needed, verdict.of), (needed, of), "{rule:?}");
        assert_eq!(verdict.carried, needed <= 9);
    }
    let nonsense = Majority::Own(Share { of: 5, out_of: 4, more: false });
    let rule = MajorityRule { majority: nonsense, base: Base::Present };
    let refused = store.change_vote(id, VoteChange::Rule(rule));
    assert!(matches!(refused, Err(Error::Invalid(Invalid::Share))));
    let refused = store.add_vote(session, NewVote { rule, ..NewVote::default() });
    assert!(matches!(refused, Err(Error::Invalid(Invalid::Share))));
}

#[test]
fn a_majority_that_nobody_counted_has_no_figures() {
    let (_folder, mut store) = store();
    let (session, _) = session(&mut store, 3);
    let id = add(&mut store, session, NewVote::default());
    for carried in [true, false] {
        let outcome = Outcome::Uncounted { carried };
        change(&mut store, id, VoteChange::Outcome(Some(outcome)));
        let vote = read(&store, session);
        assert_eq!((vote.outcome, vote.verdict), (Some(outcome), None));
    }
    close(&mut store, id, tally(2, 1, 0, 0));
    assert!(read(&store, session).verdict.expect("it was counted after all").carried);
}

#[test]
fn who_could_vote_is_kept_as_it_was_when_the_vote_was_closed() {
    let (folder, mut store) = store();
    let (session, members) = session(&mut store, 4);
    store.step_session(session, Step::Enter).expect("entered");
    let id = add(&mut store, session, NewVote::default());
    store.note_presence(members[0], Presence::Absent).expect("noted");
    assert_eq!(read(&store, session).present, 3, "while it is open, who is there now");
    close(&mut store, id, tally(2, 1, 0, 0));
    store.note_presence(members[1], Presence::Absent).expect("noted");
    store.note_presence(members[2], Presence::Absent).expect("noted");
    let of = |store: &Store| (read(store, session).members, read(store, session).present);
    assert_eq!(of(&store), (4, 3));
    close(&mut store, id, tally(1, 2, 0, 0));
    assert_eq!(of(&store), (4, 3), "a correction counts nobody anew");
    let file = store.meeting_file(session).expect("read");
    assert_eq!((file.votes[0].members, file.votes[0].present), (4, 3));
    drop(store);

    let mut store = open(folder.path());
    change(&mut store, id, VoteChange::Outcome(None));
    assert_eq!(of(&store), (4, 1), "opened again it does");
    change(&mut store, id, VoteChange::Voters { members: 9, present: 7 });
    assert_eq!(of(&store), (9, 7));
    close(&mut store, id, tally(5, 1, 1, 0));
    assert_eq!(of(&store), (9, 7), "what the secretary says counts");
}

#[test]
fn more_votes_than_members_present_are_refused() {
    let (_folder, mut store) = store();
    let (session, _) = session(&mut store, 3);
    let id = add(&mut store, session, NewVote::default());
    let too_many = Outcome::Counted(tally(2, 1, 1, 0));
    let refused = store.change_vote(id, VoteChange::Outcome(Some(too_many)));
    assert!(matches!(refused, Err(Error::Invalid(Invalid::TooManyVotes { present: 3 }))));
    assert_eq!(read(&store, session).outcome, None);
    close(&mut store, id, tally(2, 1, 0, 0));
    let refused = store.change_vote(id, VoteChange::Voters { members: 3, present: 2 });
    assert!(matches!(refused, Err(Error::Invalid(Invalid::TooManyVotes { present: 2 }))));
}

#[test]
fn a_vote_by_name_keeps_who_chose_what_and_counts_it() {
    let (_folder, mut store) = store();
    let (session, members) = session(&mut store, 4);
    let new = NewVote { manner: Manner::ByName, ..NewVote::default() };
    let id = add(&mut store, session, new);
    let choose = |store: &mut Store, member: usize, choice| {
        let participant = members[member];
        change(store, id, VoteChange::Ballot { participant, choice });
    };
    choose(&mut store, 1, Some(Choice::Against));
    choose(&mut store, 0, Some(Choice::InFavour));
    choose(&mut store, 1, Some(Choice::InFavour));
    choose(&mut store, 2, Some(Choice::Abstained));
    let ballots = |store: &Store| read(store, session).ballots;
    let ballot = |member: usize, choice| Ballot { participant: members[member], choice };
    let cast =
        [ballot(0, Choice::InFavour), ballot(1, Choice::InFavour), ballot(2, Choice::Abstained)];
    assert_eq!(ballots(&store), cast, "in the order of the list, each once");
    let figures = |store: &Store| match read(store, session).outcome {
        Some(Outcome::Counted(tally)) => tally,
        other => panic!("counted, not {other:?}"),
    };
    close(&mut store, id, tally(2, 0, 1, 1));
    assert_eq!(figures(&store), tally(2, 0, 1, 1));
    choose(&mut store, 2, Some(Choice::Against));
    assert_eq!(figures(&store), tally(2, 1, 0, 1), "a ballot that is corrected is counted so");
    choose(&mut store, 0, None);
    assert_eq!(figures(&store), tally(1, 1, 0, 2));
    store.undo().expect("undone");
    assert_eq!(figures(&store), tally(2, 1, 0, 1));
    close(&mut store, id, tally(4, 0, 0, 0));
    assert_eq!(figures(&store), tally(2, 1, 0, 1), "no figures but those of the ballots");
}

#[test]
fn what_belongs_to_another_session_has_no_part_in_a_vote() {
    let (_folder, mut store) = store();
    let (session, _) = session(&mut store, 1);
    let (other, strangers) = self::session(&mut store, 1);
    let item = store.add_agenda_item(other, ru("Иное")).expect("added").value;
    let decision = store.add_decision(other, Place::End(None), ru("Иное")).expect("added").value;
    let id = add(&mut store, session, NewVote::default());
    let new = |item, decision| NewVote { item, decision, ..NewVote::default() };
    let refused = store.add_vote(session, new(Some(item), None));
    assert!(matches!(refused, Err(Error::NotFound(Noun::AgendaItem))));
    let refused = store.add_vote(session, new(None, Some(decision)));
    assert!(matches!(refused, Err(Error::NotFound(Noun::Decision))));
    let refused = store.change_vote(id, VoteChange::Decision(Some(decision)));
    assert!(matches!(refused, Err(Error::NotFound(Noun::Decision))));
    let ballot = VoteChange::Ballot { participant: strangers[0], choice: Some(Choice::Against) };
    let refused = store.change_vote(id, ballot);
    assert!(matches!(refused, Err(Error::NotFound(Noun::Participant))));
}

#[test]
fn a_vote_is_changed_and_lies_in_the_bin() {
    let (_folder, mut store) = store();
    let (session, _) = session(&mut store, 3);
    let first = add(&mut store, session, NewVote { subject: ru("За"), ..NewVote::default() });
    let second = add(&mut store, session, NewVote::default());
    change(&mut store, first, VoteChange::Manner(Manner::ByName));
    assert_eq!(read(&store, session).manner, Manner::ByName);
    let item = ItemRef { noun: Noun::Vote, id: first.0 };
    store.delete(item).expect("deleted");
    assert_eq!(read(&store, session).id, second);
    assert_eq!(store.bin().expect("read")[0].title, ru("За"));
    let refused = store.change_vote(first, VoteChange::Manner(Manner::Open));
    assert!(matches!(refused, Err(Error::NotFound(Noun::Vote))));
}
