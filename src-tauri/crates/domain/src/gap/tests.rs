//! A complete file, and what is named once something of it is taken away.

use super::*;
use crate::file::example::{self, MINISTRY, file, letter};
use crate::language::Language::{Kk, Ru};
use crate::language::Wording;
use crate::letter::LetterStatus;
use crate::record::Entry;
use crate::vote::{Outcome, Vote};

fn kinds(gaps: &[Gap]) -> Vec<GapKind> {
    gaps.iter().map(|gap| gap.kind).collect()
}

/// The kinds of gaps in the letters once something has been taken away.
fn without(take: impl FnOnce(&mut MeetingFile)) -> Vec<GapKind> {
    let mut file = file();
    take(&mut file);
    kinds(&of_letters(&file))
}

#[test]
fn a_complete_file_has_none() {
    let file = file();
    assert_eq!(of_letters(&file), []);
    assert_eq!(of_minutes(&file, Ru), []);
    assert_eq!(of_minutes(&file, Kk), []);
    assert_eq!(kinds(&of_minutes(&file, Language::En))[0], GapKind::OwnBodyName);
}

#[test]
fn each_thing_that_letters_need_is_named() {
    assert_eq!(
        without(|file| file.settings.own_body = None),
        [GapKind::OwnBody, GapKind::SignatoryPost, GapKind::SignatoryPost]
    );
    assert_eq!(without(|file| file.settings.signatory = None), [GapKind::Signatory]);
    assert_eq!(without(|file| file.settings.executor = None), [GapKind::Executor]);
    assert_eq!(without(|file| file.meeting.dates.first = None), [GapKind::MeetingDate]);
    assert_eq!(
        without(|file| file.meeting.title = Wording::from([(Ru, "Роль маслихата")])),
        [GapKind::MeetingTitle]
    );
    assert_eq!(without(|file| file.recommendations[0].addressees.clear()), [GapKind::Addressee]);
    assert_eq!(
        without(|file| file.recommendations[0].addressees[0].confirmed = false),
        [GapKind::AddresseeUnconfirmed]
    );
    assert_eq!(
        without(|file| file.recommendations[0].text = Wording::default()),
        [GapKind::RecommendationText, GapKind::RecommendationText]
    );
    assert_eq!(
        without(|file| file.people.iter_mut().for_each(|one| one.phone = None)),
        [GapKind::ExecutorPhone]
    );
}

#[test]
fn a_sheet_needs_what_it_has_a_place_for() {
    let mut file = file();
    for kind in SheetKind::ALL {
        assert_eq!(of_sheet(&file, kind, Kk), [], "{kind:?}");
    }
    file.meeting.place = Wording::default();
    file.participants.clear();
    file.agenda.clear();
    let needs = |kind| kinds(&of_sheet(&file, kind, Ru));
    assert_eq!(needs(SheetKind::Invitation), [GapKind::MeetingPlace, GapKind::Agenda]);
    assert_eq!(needs(SheetKind::Attendance), [GapKind::MeetingPlace, GapKind::Participants]);
    assert_eq!(needs(SheetKind::Register), []);
}

#[test]
fn a_dative_is_confirmed_in_each_language_of_the_letters() {
    let unconfirmed = |file: &mut MeetingFile| {
        let ministry = file.bodies.iter_mut().find(|body| body.id == MINISTRY);
        ministry.expect("it is there").names[0].forms.clear();
    };
    assert_eq!(without(unconfirmed), [GapKind::AddresseeDative, GapKind::AddresseeDative]);
    let mut file = file();
    unconfirmed(&mut file);
    let gaps = of_mailing(&file, &[Kk]);
    assert_eq!(
        gaps,
        [Gap {
            kind: GapKind::AddresseeDative,
            language: Some(Kk),
            at: item(Noun::Body, MINISTRY),
        }]
    );
}

#[test]
fn what_is_written_by_hand_fills_the_gap() {
    let mut file = file();
    file.bodies.iter_mut().for_each(|body| body.names[0].forms.clear());
    file.meeting.dates.first = None;
    let mut letter = letter(&file, MINISTRY, Ru);
    letter.texts.addressee = Some("Министерству".to_owned());
    letter.texts.opening = Some("Направляем рекомендации.".to_owned());
    assert_eq!(of_letter(&file, &letter), []);
}

#[test]
fn before_anything_is_adopted_all_gaps_are_named_at_once() {
    let gaps = without(|file| {
        file.recommendations[0].state = RecommendationState::Draft;
        file.recommendations[0].addressees[0].confirmed = false;
        file.recommendations[0].text = Wording::default();
        file.meeting.dates.first = None;
    });
    assert_eq!(
        gaps,
        [
            GapKind::Recommendations,
            GapKind::AddresseeUnconfirmed,
            GapKind::MeetingDate,
            GapKind::RecommendationText,
            GapKind::RecommendationText
        ]
    );
}

#[test]
fn a_draft_does_not_hold_up_what_is_adopted() {
    let mut file = file();
    let draft = Recommendation {
        id: example::id(99).into(),
        state: RecommendationState::Draft,
        text: Wording::default(),
        addressees: Vec::new(),
        ..file.recommendations[0].clone()
    };
    file.recommendations.push(draft);
    assert_eq!(of_letters(&file), []);
}

#[test]
fn what_is_signed_needs_nothing_more() {
    let mut file = file();
    for language in [Ru, Kk] {
        let letter = letter(&file, MINISTRY, language);
        file.letters.push(Letter { status: LetterStatus::Signed, ..letter });
    }
    file.settings.signatory = None;
    file.meeting.dates.first = None;
    assert_eq!(of_letters(&file), []);
}

#[test]
fn gaps_of_a_letter_that_is_made_are_filled_in_there() {
    let mut file = file();
    file.settings.signatory = None;
    assert_eq!(of_letters(&file)[0].at.noun, Noun::Settings);
    let letter = letter(&file, MINISTRY, Ru);
    let at = item(Noun::Letter, letter.id);
    file.letters.push(letter);
    assert_eq!(of_mailing(&file, &[Ru]), [Gap { kind: GapKind::Signatory, language: None, at }]);
}

#[test]
fn minutes_name_what_the_session_lacks() {
    let mut file = file();
    file.meeting.dates.first = None;
    file.meeting.chair = None;
    file.meeting.secretary = None;
    file.participants.clear();
    file.agenda.clear();
    let Entry::Speech(speech) = &mut file.entries[0] else { panic!("a speech comes first") };
    speech.text = " ".to_owned();
    assert_eq!(
        kinds(&of_minutes(&file, Ru)),
        [
            GapKind::MeetingDate,
            GapKind::Chair,
            GapKind::Secretary,
            GapKind::Participants,
            GapKind::Agenda,
            GapKind::SpeechText
        ]
    );
    let Entry::Speech(speech) = &mut file.entries[0] else { panic!("a speech comes first") };
    speech.text_attached = true;
    assert!(!kinds(&of_minutes(&file, Ru)).contains(&GapKind::SpeechText));
}

#[test]
fn an_open_vote_is_missing_until_it_is_closed() {
    let mut file = file();
    file.votes.push(example::vote(Wording::from([(Ru, "Принять регламент")])));
    assert_eq!(kinds(&of_minutes(&file, Ru)), [GapKind::VoteOutcome]);
    assert_eq!(kinds(&of_minutes(&file, Kk)), [GapKind::VoteSubject, GapKind::VoteOutcome]);
    file.votes[0].outcome = Some(Outcome::Uncounted { carried: true });
    assert_eq!(of_minutes(&file, Ru), []);
    file.votes[0].subject = Wording::default();
    assert_eq!(of_minutes(&file, Kk), []);
}

#[test]
fn what_is_internal_lacks_nothing() {
    let mut file = file();
    let agenda_item = file.agenda[0].id;
    file.agenda[0].title = Wording::default();
    let Entry::Point(point) = &mut file.entries[1] else { panic!("a point comes second") };
    point.item = Some(agenda_item);
    point.text = Wording::default();
    file.votes.push(Vote { item: Some(agenda_item), ..example::vote(Wording::default()) });
    assert_eq!(
        kinds(&of_minutes(&file, Ru)),
        [GapKind::AgendaTitle, GapKind::PointText, GapKind::VoteOutcome]
    );
    file.agenda[0].internal = true;
    assert_eq!(kinds(&of_minutes(&file, Ru)), [GapKind::Agenda]);
}
