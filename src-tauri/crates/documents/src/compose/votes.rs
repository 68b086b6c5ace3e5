//! Votes in words: what was put to the vote, the figures, the verdict with what it rests on, and in a
//! vote by name who chose what.

use hattama_domain::gap::GapKind;
use hattama_domain::id::{DecisionId, ParticipantId};
use hattama_domain::language::Language;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::noun::Noun;
use hattama_domain::quorum::Share;
use hattama_domain::text::TextKind;
use hattama_domain::vote::{
    Base, Choice, Majority, MajorityRule, Manner, Outcome, Tally, Verdict, Vote,
};
use hattama_words::Value;

use super::pen::{Pen, ended, item, spot};
use crate::numbers::{Gender, in_words};
use crate::paper::{Place, Voted};

/// The votes on a decision, which says itself what they were on.
pub(super) fn on_decision(pen: Pen, decision: DecisionId) -> Vec<Voted> {
    let votes = pen.file.votes.iter().filter(|vote| vote.decision == Some(decision));
    votes.map(|vote| voted(pen, vote, None)).collect()
}

/// Those votes on no decision that stand in one place.
pub(super) fn on_no_decision(pen: Pen, is_here: impl Fn(&Vote) -> bool) -> Vec<Voted> {
    let votes = pen.file.votes.iter().filter(|vote| pen.file.decision_of(vote).is_none());
    votes.filter(|vote| is_here(vote)).map(|vote| voted(pen, vote, subject(pen, vote))).collect()
}

fn voted(pen: Pen, vote: &Vote, subject: Option<Place>) -> Voted {
    Voted {
        subject,
        label: pen.say(label(vote.manner)),
        result: result(pen, vote),
        names: names(pen, vote),
    }
}

/// «На голосование поставлено: …», unless it was the item itself that was voted on.
fn subject(pen: Pen, vote: &Vote) -> Option<Place> {
    if vote.subject.is_blank() {
        return None;
    }
    let (text, gap) = (TextKind::VoteSubject, GapKind::VoteSubject);
    let mut place = pen.wording(&vote.subject, text, vote.id, gap);
    if !place.missing {
        place.text = ended(&place.text).into_owned();
    }
    place.text = pen.say_of("paper-vote-subject", "subject", place.text);
    Some(place)
}

fn label(manner: Manner) -> &'static str {
    match manner {
        Manner::Open => "paper-vote",
        Manner::Secret => "paper-vote-secret",
        Manner::ByName => "paper-vote-by-name",
    }
}

fn result(pen: Pen, vote: &Vote) -> Place {
    let text = match vote.outcome {
        None => return pen.missing(GapKind::VoteOutcome, item(Noun::Vote, vote.id)),
        Some(Outcome::Uncounted { carried: true }) => pen.say("paper-vote-uncounted"),
        Some(Outcome::Uncounted { carried: false }) => pen.say("paper-vote-uncounted-lost"),
        Some(Outcome::Counted(tally)) => {
            let verdict =
                vote.verdict.map(|verdict| verdict_in_words(pen, vote.rule, tally, verdict));
            let text: Vec<_> = [Some(figures(pen, tally)), verdict].into_iter().flatten().collect();
            text.join(" ")
        }
    };
    Place::at(text, spot(Noun::Vote, vote.id))
}

pub(super) fn figures(pen: Pen, tally: Tally) -> String {
    let figures = [
        ("inFavour", counted(pen, tally.in_favour)),
        ("against", counted(pen, tally.against)),
        ("abstained", counted(pen, tally.abstained)),
        ("notVoting", counted(pen, tally.not_voting)),
    ];
    pen.say_with("paper-vote-figures", &figures)
}

/// «14 (четырнадцать)» in full minutes in Russian and Kazakh, or the figures alone.
fn counted(pen: Pen, number: u32) -> Value {
    let is_customary = pen.form == MinutesForm::Full && pen.language != Language::En;
    pen.counted(number, || {
        is_customary.then(|| in_words(number, pen.language, Gender::Masculine)).flatten()
    })
}

/// «Решение принято (большинство от присутствующих: необходимо не менее 9 из 16).»
fn verdict_in_words(pen: Pen, rule: MajorityRule, tally: Tally, verdict: Verdict) -> String {
    if verdict.carried && tally.is_unanimous() {
        return pen.say("paper-vote-unanimous");
    }
    let (majority, share) = majority(rule.majority);
    let base = match verdict.base {
        Base::Present => "present",
        Base::Members => "members",
    };
    let values = [
        ("carried", Value::from(if verdict.carried { "yes" } else { "no" })),
        ("majority", Value::from(majority)),
        ("share", Value::from(share)),
        ("base", Value::from(base)),
        ("needed", Value::from(verdict.needed)),
        ("whole", Value::from(verdict.of)),
    ];
    pen.say_with("paper-vote-verdict", &values)
}

/// The name of a majority in messages, and the share of an own one.
fn majority(majority: Majority) -> (&'static str, String) {
    let fraction = |share: Share| format!("{}/{}", share.of, share.out_of);
    match majority {
        // More than half in both: whose half, the base says.
        Majority::Simple | Majority::Absolute => ("half", String::new()),
        Majority::TwoThirds => ("twoThirds", String::new()),
        Majority::Own(share) if share.more => ("moreThan", fraction(share)),
        Majority::Own(share) => ("share", fraction(share)),
    }
}

/// Who chose what, in a vote by name that was counted.
fn names(pen: Pen, vote: &Vote) -> Vec<Place> {
    if vote.manner != Manner::ByName || !matches!(vote.outcome, Some(Outcome::Counted(_))) {
        return Vec::new();
    }
    let choices = [
        (Choice::InFavour, "inFavour"),
        (Choice::Against, "against"),
        (Choice::Abstained, "abstained"),
        (Choice::NotVoting, "notVoting"),
    ];
    let line = |(choice, key): (Choice, &'static str)| {
        let those = vote.ballots.iter().filter(|ballot| ballot.choice == choice);
        let names: Vec<_> = those.filter_map(|ballot| name(pen, ballot.participant)).collect();
        let values = [("choice", Value::from(key)), ("names", Value::from(names.join(", ")))];
        let line = ended(&pen.say_with("paper-vote-names", &values)).into_owned();
        (!names.is_empty()).then(|| Place::at(line, spot(Noun::Vote, vote.id)))
    };
    choices.into_iter().filter_map(line).collect()
}

fn name(pen: Pen, id: ParticipantId) -> Option<String> {
    let participant = pen.file.participants.iter().find(|participant| participant.id == id)?;
    Some(pen.listed(participant.person?))
}
