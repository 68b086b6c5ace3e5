//! Letters that follow an earlier one: reminders, where no answer has come, and follow-ups, where an
//! answer has left something open. Each refers to the first letter, however many came between.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::{AddresseeId, LetterId, RecommendationId};
use crate::language::{Language, Wording};
use crate::letter::{Letter, LetterPurpose, LetterStatus};
use crate::recommendation::{FollowUp, Recommendation, follow_up};
use crate::reply::Reply;

/// What a letter carries that still waits for an answer, or for a better one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenPair {
    pub recommendation: RecommendationId,
    pub addressee: AddresseeId,
    pub reached: FollowUp,
    /// The letter from which its term counts.
    pub counts_from: Option<LetterId>,
}

impl LetterPurpose {
    /// Whether a letter of this purpose is about what has come so far.
    pub fn is_about(self, reached: FollowUp) -> bool {
        match self {
            LetterPurpose::Recommendations => false,
            LetterPurpose::Reminder => reached == FollowUp::Awaiting,
            LetterPurpose::FollowUp => {
                matches!(reached, FollowUp::AnsweredPartly | FollowUp::AnsweredNotToThePoint)
            }
        }
    }
}

/// Whether an answer is still awaited, or a better one: a reminder or a follow-up could speak of it.
pub fn is_open(reached: FollowUp) -> bool {
    [LetterPurpose::Reminder, LetterPurpose::FollowUp]
        .into_iter()
        .any(|purpose| purpose.is_about(reached))
}

/// The letters that follow a first one, annulled ones aside.
pub fn followers(first: LetterId, letters: &[Letter]) -> impl Iterator<Item = &Letter> {
    letters
        .iter()
        .filter(move |one| one.follows == Some(first) && one.status != LetterStatus::Annulled)
}

/// What came back to a first letter, to its twins, and to those that followed them, letter by letter.
pub fn replies<'a>(first: &'a Letter, letters: &'a [Letter]) -> impl Iterator<Item = &'a Reply> {
    let is_of = |one: &Letter| one.twin == first.twin && one.status != LetterStatus::Annulled;
    let follows = move |one: &Letter| {
        one.status != LetterStatus::Annulled
            && letters.iter().any(|other| Some(other.id) == one.follows && is_of(other))
    };
    letters.iter().filter(move |one| is_of(one) || follows(one)).flat_map(|one| &one.replies)
}

/// What a letter carries, in its order, that is still open. What is taken off control is not.
pub fn open_pairs(
    letter: &Letter,
    recommendations: &[Recommendation],
    letters: &[Letter],
    is_off_control: impl Fn(AddresseeId) -> bool,
) -> Vec<OpenPair> {
    let open = |id: &RecommendationId| {
        let one = recommendations.iter().find(|one| one.id == *id)?;
        let addressee = one.addressees.iter().find(|addressee| addressee.body == letter.body)?;
        let (reached, counts_from) = follow_up(one, letter.body, letters);
        (is_open(reached) && !is_off_control(addressee.id)).then_some(OpenPair {
            recommendation: one.id,
            addressee: addressee.id,
            reached,
            counts_from,
        })
    };
    letter.recommendations.iter().filter_map(open).collect()
}

/// A sent letter of which something is still open, as it is offered to be followed by another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LetterToFollow {
    pub letter: LetterId,
    pub meeting_title: Wording,
    /// The addressee's name on the letter's date.
    pub body_name: Wording,
    pub language: Language,
    pub number: String,
    pub on: NaiveDate,
    /// What nobody has answered at all.
    pub unanswered: StillOpen,
    /// What was answered partly or not to the point.
    pub unsettled: StillOpen,
    /// In the order in which they were made, annulled ones aside.
    pub followers: Vec<Follower>,
}

/// How much of a letter is open in one way, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StillOpen {
    /// Of recommendations.
    pub count: u32,
    /// The earliest date by which an answer is due, where one is known.
    pub due: Option<NaiveDate>,
    /// How many days the one longest overdue is.
    pub days_over: u32,
}

/// A letter that follows another one, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Follower {
    pub letter: LetterId,
    pub purpose: LetterPurpose,
    pub status: LetterStatus,
    pub number: Option<String>,
    /// When it was sent.
    pub sent: Option<NaiveDate>,
}

impl From<&Letter> for Follower {
    fn from(letter: &Letter) -> Follower {
        Follower {
            letter: letter.id,
            purpose: letter.purpose,
            status: letter.status,
            number: letter.registered.as_ref().map(|registered| registered.number.clone()),
            sent: letter.sent.map(|sent| sent.on),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::MeetingFile;
    use crate::file::example::{MINISTRY, file, id, letter};
    use crate::language::Language::{Kk, Ru};
    use crate::reply::{Completeness, ReplyFacts};

    fn reply(number: u128, completeness: Completeness) -> Reply {
        Reply {
            id: id(number).into(),
            facts: ReplyFacts::default(),
            text: String::new(),
            completeness,
            file: None,
            answers: Vec::new(),
        }
    }

    /// A file whose letter is sent, with a reminder of it.
    fn reminded() -> MeetingFile {
        let mut file = file();
        let first = Letter { status: LetterStatus::Sent, ..letter(&file, MINISTRY, Ru) };
        let reminder = Letter {
            id: id(900).into(),
            purpose: LetterPurpose::Reminder,
            follows: Some(first.id),
            ..first.clone()
        };
        file.letters = vec![first, reminder];
        file
    }

    fn reached(file: &MeetingFile) -> (FollowUp, Option<LetterId>) {
        follow_up(&file.recommendations[0], MINISTRY, &file.letters)
    }

    fn open(file: &MeetingFile) -> Vec<FollowUp> {
        let pairs = open_pairs(&file.letters[0], &file.recommendations, &file.letters, |_| false);
        pairs.iter().map(|pair| pair.reached).collect()
    }

    #[test]
    fn a_reminder_is_never_the_letter_of_a_pair() {
        let mut file = reminded();
        let first = Some(file.letters[0].id);
        assert_eq!(reached(&file), (FollowUp::Awaiting, first));
        for status in [LetterStatus::Draft, LetterStatus::Signed, LetterStatus::Annulled] {
            file.letters[1].status = status;
            assert_eq!(reached(&file), (FollowUp::Awaiting, first), "{status:?}");
        }
        file.letters.reverse();
        assert_eq!(reached(&file), (FollowUp::Awaiting, first));
    }

    #[test]
    fn what_comes_back_to_a_reminder_answers_the_first_letter() {
        let mut file = reminded();
        let first = Some(file.letters[0].id);
        file.letters[1].replies = vec![reply(901, Completeness::Fully)];
        assert_eq!(reached(&file), (FollowUp::AnsweredFully, first));
        file.letters[0].replies = vec![reply(902, Completeness::Partly)];
        assert_eq!(reached(&file), (FollowUp::AnsweredFully, first));
        file.letters[1].recommendations.clear();
        assert_eq!(reached(&file), (FollowUp::AnsweredPartly, first), "it was not about this one");
    }

    #[test]
    fn a_follower_of_an_annulled_letter_brings_nothing() {
        let mut file = reminded();
        file.letters[0].status = LetterStatus::Annulled;
        assert_eq!(reached(&file), (FollowUp::Adopted, None));
    }

    #[test]
    fn a_twin_that_is_reminded_of_counts_for_both() {
        let mut file = reminded();
        let twin = Letter { id: id(903).into(), language: Kk, ..file.letters[0].clone() };
        file.letters.push(twin);
        file.letters[1].replies = vec![reply(901, Completeness::NotToThePoint)];
        let (state, counts_from) = reached(&file);
        assert_eq!(state, FollowUp::AnsweredNotToThePoint);
        assert_eq!(counts_from, Some(file.letters[0].id));
    }

    #[test]
    fn what_came_back_to_a_twin_came_back_to_both() {
        let mut file = reminded();
        let twin = Letter { id: id(903).into(), language: Kk, ..file.letters[0].clone() };
        file.letters.push(Letter { replies: vec![reply(904, Completeness::Partly)], ..twin });
        file.letters[1].twin = id(905).into();
        file.letters[1].replies = vec![reply(901, Completeness::Partly)];
        let of = |at: usize| {
            let replies = replies(&file.letters[at], &file.letters);
            replies.map(|reply| reply.id.0.as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(of(0), [901, 904]);
        assert_eq!(of(2), [901, 904]);
    }

    #[test]
    fn what_is_answered_fully_or_off_control_is_open_no_more() {
        let mut file = reminded();
        assert_eq!(open(&file), [FollowUp::Awaiting]);
        file.letters[0].replies = vec![reply(902, Completeness::Partly)];
        assert_eq!(open(&file), [FollowUp::AnsweredPartly]);
        let all_off = open_pairs(&file.letters[0], &file.recommendations, &file.letters, |_| true);
        assert_eq!(all_off, []);
        file.letters[0].replies.push(reply(904, Completeness::Fully));
        assert_eq!(open(&file), []);
    }

    #[test]
    fn a_reminder_is_about_silence_and_a_follow_up_about_half_an_answer() {
        use FollowUp::*;
        let every = [Draft, Adopted, InLetter, Signed, Awaiting, AnsweredPartly, AnsweredFully];
        let about =
            |purpose: LetterPurpose| every.into_iter().filter(move |one| purpose.is_about(*one));
        assert_eq!(about(LetterPurpose::Reminder).collect::<Vec<_>>(), [Awaiting]);
        assert_eq!(about(LetterPurpose::FollowUp).collect::<Vec<_>>(), [AnsweredPartly]);
        assert!(LetterPurpose::FollowUp.is_about(AnsweredNotToThePoint));
        assert_eq!(about(LetterPurpose::Recommendations).count(), 0);
    }
}
