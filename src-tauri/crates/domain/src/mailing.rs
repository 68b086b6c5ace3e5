//! The mailing of a meeting: how its recommendations go out, the letters that there are, and those
//! that still have to be made.

use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::file::MeetingFile;
use crate::id::{BodyId, RecommendationId};
use crate::language::Language;
use crate::letter::{Letter, LetterPurpose, LetterStatus, LetterTexts};
use crate::recommendation::{Recommendation, RecommendationState};

/// How the recommendations of a meeting go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Mailing {
    pub grouping: Grouping,
    /// Whether letters print the reasons of what they recommend…
    pub reasons: bool,
    /// …and quote the passages that it rests on.
    pub passages: bool,
}

impl Default for Mailing {
    fn default() -> Self {
        Mailing { grouping: Grouping::PerAddressee, reasons: true, passages: false }
    }
}

/// What goes into one letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Grouping {
    /// All that goes to an addressee.
    PerAddressee,
    /// One recommendation, so that each is answered by itself.
    PerRecommendation,
}

/// What would go out in `languages`: the letters that there are, annulled ones aside, and after
/// them, for each body and language that recommendations still go to without a letter, one for all
/// of these or one for each, as the meeting has it.
///
/// Letters go out for what is adopted, to those who are confirmed; a `draft` mailing shows what it
/// would be for all that is neither withdrawn nor succeeded, and for proposed addressees too.
pub fn letters(file: &MeetingFile, languages: &[Language], draft: bool) -> Vec<Letter> {
    let live = |letter: &&Letter| {
        letter.status != LetterStatus::Annulled && languages.contains(&letter.language)
    };
    let mut letters: Vec<Letter> = file.letters.iter().filter(live).cloned().collect();
    for body in bodies(file, draft) {
        for language in languages {
            let uncarried = uncarried(file, body, *language, draft);
            let carried_together = grouped(file.meeting.mailing.grouping, uncarried);
            letters.extend(
                carried_together
                    .into_iter()
                    .map(|carried| new_letter(file, body, *language, carried)),
            );
        }
    }
    letters
}

/// The bodies that recommendations go to, each once, in the order of the recommendations.
fn bodies(file: &MeetingFile, draft: bool) -> Vec<BodyId> {
    let mut bodies = Vec::new();
    for recommendation in file.recommendations.iter().filter(|one| goes_out(one, draft)) {
        for addressee in &recommendation.addressees {
            if (addressee.confirmed || draft) && !bodies.contains(&addressee.body) {
                bodies.push(addressee.body);
            }
        }
    }
    bodies
}

/// What goes to a body and is in no live letter to it in the language. A letter that follows another
/// brings nothing: it refers to what was brought.
fn uncarried(
    file: &MeetingFile,
    body: BodyId,
    language: Language,
    draft: bool,
) -> Vec<RecommendationId> {
    let carried = |id| {
        file.letters.iter().any(|letter| {
            letter.follows.is_none()
                && letter.body == body
                && letter.language == language
                && letter.status != LetterStatus::Annulled
                && letter.carries(id)
        })
    };
    file.recommendations
        .iter()
        .filter(|one| goes_out(one, draft) && goes_to(one, body, draft))
        .map(|one| one.id)
        .filter(|id| !carried(*id))
        .collect()
}

/// What goes into a letter each.
fn grouped(
    grouping: Grouping,
    recommendations: Vec<RecommendationId>,
) -> Vec<Vec<RecommendationId>> {
    match grouping {
        Grouping::PerAddressee if recommendations.is_empty() => Vec::new(),
        Grouping::PerAddressee => vec![recommendations],
        Grouping::PerRecommendation => recommendations.into_iter().map(|one| vec![one]).collect(),
    }
}

fn goes_out(recommendation: &Recommendation, draft: bool) -> bool {
    let is_draft = matches!(recommendation.state, RecommendationState::Draft);
    recommendation.goes_out() || (draft && is_draft && !recommendation.is_succeeded())
}

fn goes_to(recommendation: &Recommendation, body: BodyId, draft: bool) -> bool {
    let mut addressees = recommendation.addressees.iter();
    addressees.any(|addressee| addressee.body == body && (addressee.confirmed || draft))
}

/// A letter that is not in the store yet; it has no id of its own.
fn new_letter(
    file: &MeetingFile,
    body: BodyId,
    language: Language,
    recommendations: Vec<RecommendationId>,
) -> Letter {
    Letter {
        id: Uuid::nil().into(),
        meeting: file.meeting.id,
        body,
        language,
        twin: Uuid::nil().into(),
        purpose: LetterPurpose::Recommendations,
        follows: None,
        status: LetterStatus::Draft,
        recommendations,
        texts: LetterTexts::default(),
        in_reply_to: None,
        enclosures: Vec::new(),
        signatory: file.settings.signatory,
        executor: file.settings.executor,
        signed: None,
        registered: None,
        sent: None,
        received: None,
        annulled: None,
        replies: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::example::{self, MASLIKHAT, MINISTRY, file, letter};
    use crate::language::Language::{Kk, Ru};
    use crate::recommendation::Addressee;
    use crate::succession::{Kin, SuccessionKind};

    fn to_and_in(letters: &[Letter]) -> Vec<(BodyId, Language)> {
        letters.iter().map(|letter| (letter.body, letter.language)).collect()
    }

    /// A file whose second recommendation is a draft to a body that is only proposed.
    fn with_a_draft() -> MeetingFile {
        let mut file = file();
        let addressee = Addressee { id: example::id(98).into(), body: MASLIKHAT, confirmed: false };
        file.recommendations.push(Recommendation {
            id: example::id(99).into(),
            state: RecommendationState::Draft,
            addressees: vec![addressee],
            ..file.recommendations[0].clone()
        });
        file
    }

    #[test]
    fn each_confirmed_body_gets_a_letter_in_each_language() {
        let file = with_a_draft();
        let letters = letters(&file, &[Ru, Kk], false);
        assert_eq!(to_and_in(&letters), [(MINISTRY, Ru), (MINISTRY, Kk)]);
        assert_eq!(letters[0].recommendations, [file.recommendations[0].id]);
        assert_eq!(letters[0].signatory, file.settings.signatory);
        assert_eq!(letters[0].executor, file.settings.executor);
    }

    #[test]
    fn a_draft_shows_what_may_go_out_too() {
        let mut file = with_a_draft();
        let shown = letters(&file, &[Ru], true);
        assert_eq!(to_and_in(&shown), [(MINISTRY, Ru), (MASLIKHAT, Ru)]);
        file.recommendations[1].state =
            RecommendationState::Withdrawn { on: None, reason: "снято".to_owned() };
        assert_eq!(to_and_in(&letters(&file, &[Ru], true)), [(MINISTRY, Ru)]);
    }

    #[test]
    fn what_a_letter_carries_needs_no_other_unless_that_is_annulled() {
        let mut file = file();
        file.letters.push(letter(&file, MINISTRY, Ru));
        let letters = |file: &MeetingFile| super::letters(file, &[Ru, Kk], false);
        assert_eq!(to_and_in(&letters(&file)), [(MINISTRY, Ru), (MINISTRY, Kk)]);
        assert_eq!(letters(&file)[0].id, file.letters[0].id);
        file.letters[0].status = LetterStatus::Annulled;
        let again = letters(&file);
        assert_eq!(to_and_in(&again), [(MINISTRY, Ru), (MINISTRY, Kk)]);
        assert!(again.iter().all(|letter| letter.status == LetterStatus::Draft));
    }

    #[test]
    fn what_was_adopted_later_goes_into_a_letter_of_its_own() {
        let mut file = file();
        file.letters.push(letter(&file, MINISTRY, Ru));
        let later = RecommendationId::from(example::id(99));
        file.recommendations.push(Recommendation { id: later, ..file.recommendations[0].clone() });
        let letters = letters(&file, &[Ru], false);
        assert_eq!(letters.len(), 2);
        assert_eq!(letters[1].recommendations, [later]);
    }

    #[test]
    fn one_letter_a_recommendation_where_the_meeting_has_it_so() {
        let mut file = file();
        let later = RecommendationId::from(example::id(99));
        file.recommendations.push(Recommendation { id: later, ..file.recommendations[0].clone() });
        let first = file.recommendations[0].id;
        let carried = |file: &MeetingFile| -> Vec<_> {
            letters(file, &[Ru, Kk], false).into_iter().map(|one| one.recommendations).collect()
        };
        assert_eq!(carried(&file), [[first, later], [first, later]]);
        file.meeting.mailing.grouping = Grouping::PerRecommendation;
        assert_eq!(carried(&file), [[first], [later], [first], [later]]);
    }

    #[test]
    fn what_has_a_successor_goes_out_no_more_and_its_letters_stay() {
        let mut file = file();
        let carried = letter(&file, MINISTRY, Ru);
        file.recommendations[0].succeeded_by.push(Kin {
            id: example::id(99).into(),
            meeting: file.meeting.id,
            number: 2,
            meeting_date: None,
            kind: SuccessionKind::Superseded,
        });
        assert!(letters(&file, &[Ru, Kk], true).is_empty());
        file.letters.push(carried);
        assert_eq!(to_and_in(&letters(&file, &[Ru, Kk], true)), [(MINISTRY, Ru)]);
    }

    #[test]
    fn letters_in_other_languages_stay_out() {
        let mut file = file();
        file.letters.push(letter(&file, MINISTRY, Ru));
        assert_eq!(to_and_in(&letters(&file, &[Kk], false)), [(MINISTRY, Kk)]);
    }
}
