//! Gaps: what a paper still needs, each by name and with the place where it is filled in.
//!
//! A record may be kept with gaps open (a secretary has them on the evening of the session). They
//! are named before a paper goes out, and marked in a draft.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::file::MeetingFile;
use crate::id::{BodyId, PersonId};
use crate::language::{Language, Wording};
use crate::letter::Letter;
use crate::mailing;
use crate::noun::{ItemRef, Noun};
use crate::person::{Case, CaseForm};
use crate::recommendation::{Recommendation, RecommendationState};
use crate::record::Entry;
use crate::sheet::SheetKind;
use crate::text::TextKind;
use crate::vote::Vote;

/// Something that a paper still needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    pub kind: GapKind,
    /// Where it is missing in this language only.
    pub language: Option<Language>,
    /// Where it is filled in.
    pub at: ItemRef,
}

/// What is missing.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "camelCase")]
pub enum GapKind {
    MeetingTitle,
    MeetingBody,
    MeetingDate,
    MeetingPlace,
    Chair,
    Secretary,
    Participants,
    ParticipantGroup,
    Agenda,
    AgendaTitle,
    SpeechText,
    PointText,
    DecisionText,
    /// What was put to the vote, where that is no decision of the record.
    VoteSubject,
    /// A vote is still open.
    VoteOutcome,
    RecommendationText,
    /// Nothing is adopted yet.
    Recommendations,
    /// A recommendation goes to nobody yet.
    Addressee,
    AddresseeUnconfirmed,
    /// The addressee's name in the language of the letter.
    AddresseeName,
    /// The addressee's dative is proposed by rule, and nobody has confirmed it.
    AddresseeDative,
    OwnBody,
    /// Our own organisation's name in the language of the paper.
    OwnBodyName,
    Signatory,
    SignatoryPost,
    Executor,
    ExecutorPhone,
}

/// A place of the record that a place on paper comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Spot {
    pub item: ItemRef,
    /// The text that is printed there, if it is one.
    pub text: Option<TextKind>,
    /// What is marked as missing there, if anything.
    pub gap: Option<GapKind>,
}

/// What the minutes in `language` still need, in the order of the paper.
pub fn of_minutes(file: &MeetingFile, language: Language) -> Vec<Gap> {
    let mut gaps = Gaps { language, found: Vec::new() };
    let meeting = item(Noun::Meeting, file.meeting.id);
    match file.meeting.body.or(file.meeting.convener) {
        None => gaps.missing(GapKind::MeetingBody, meeting),
        Some(body) => gaps.name_of(file, body, file.meeting.dates.first, GapKind::OwnBodyName),
    }
    gaps.wording(&file.meeting.title, GapKind::MeetingTitle, meeting);
    if file.meeting.dates.first.is_none() {
        gaps.missing(GapKind::MeetingDate, meeting);
    }
    gaps.wording(&file.meeting.place, GapKind::MeetingPlace, meeting);
    if file.meeting.chair.is_none() {
        gaps.missing(GapKind::Chair, meeting);
    }
    if file.meeting.secretary.is_none() {
        gaps.missing(GapKind::Secretary, meeting);
    }
    if file.participants.is_empty() {
        gaps.missing(GapKind::Participants, meeting);
    }
    for group in file.participants.iter().filter(|participant| participant.person.is_none()) {
        gaps.wording(&group.group, GapKind::ParticipantGroup, item(Noun::Participant, group.id));
    }
    if file.printed_agenda().next().is_none() {
        gaps.missing(GapKind::Agenda, meeting);
    }
    for (entry, _) in file.printed_agenda() {
        gaps.wording(&entry.title, GapKind::AgendaTitle, item(Noun::AgendaItem, entry.id));
    }
    for entry in file.entries.iter().filter(|entry| !file.is_internal(entry.item())) {
        gaps.entry(entry);
    }
    for vote in file.votes.iter().filter(|vote| !file.is_internal(file.item_of(vote))) {
        gaps.vote(file, vote);
    }
    let adopted = file.recommendations.iter().filter(|one| one.is_adopted());
    for recommendation in adopted.filter(|one| !file.is_internal(one.item)) {
        gaps.text_of(recommendation);
        gaps.names_of_addressees(file, recommendation);
    }
    gaps.found
}

/// What a sheet still needs: of what minutes do, that which it has a place for.
pub fn of_sheet(file: &MeetingFile, kind: SheetKind, language: Language) -> Vec<Gap> {
    let needs = |gap: GapKind| {
        use GapKind::*;
        matches!(gap, MeetingBody | OwnBodyName | MeetingTitle)
            || match kind {
                SheetKind::Invitation => {
                    matches!(gap, MeetingDate | MeetingPlace | Agenda | AgendaTitle | Chair)
                }
                SheetKind::Order => {
                    matches!(gap, MeetingDate | MeetingPlace | Agenda | AgendaTitle)
                }
                SheetKind::Attendance => matches!(
                    gap,
                    MeetingDate | MeetingPlace | Participants | ParticipantGroup | Secretary
                ),
                SheetKind::Register => false,
                SheetKind::Recommendations => {
                    matches!(gap, MeetingDate | RecommendationText | AddresseeName)
                }
            }
    };
    of_minutes(file, language).into_iter().filter(|gap| needs(gap.kind)).collect()
}

/// What one letter still needs, in the order of the paper.
pub fn of_letter(file: &MeetingFile, letter: &Letter) -> Vec<Gap> {
    let mut gaps = Gaps { language: letter.language, found: Vec::new() };
    gaps.sender(file, letter);
    gaps.addressee(file, letter);
    gaps.session(file, letter);
    if letter.recommendations.is_empty() {
        gaps.missing(GapKind::Recommendations, item(Noun::Letter, letter.id));
    }
    for recommendation in letter.recommendations.iter().filter_map(|id| file.recommendation(*id)) {
        gaps.text_of(recommendation);
    }
    gaps.signature(file, letter);
    gaps.found
}

/// What the letters of a meeting still need, in the languages of the office's paper.
pub fn of_letters(file: &MeetingFile) -> Vec<Gap> {
    of_mailing(file, &file.settings.paper_languages)
}

/// What the letters of a meeting in `languages` still need: those that there are and those still to
/// be made, each gap once.
///
/// Once something is adopted, only that counts. Before, everything that may be adopted does: so
/// all gaps are named at once, not one after another as they are filled.
pub fn of_mailing(file: &MeetingFile, languages: &[Language]) -> Vec<Gap> {
    let mut found = Vec::new();
    let is_any_adopted = file.recommendations.iter().any(Recommendation::is_adopted);
    if file.settings.own_body.is_none() {
        found.push(Gap { kind: GapKind::OwnBody, language: None, at: settings() });
    }
    if !is_any_adopted {
        let at = item(Noun::Meeting, file.meeting.id);
        found.push(Gap { kind: GapKind::Recommendations, language: None, at });
    }
    for recommendation in &file.recommendations {
        if recommendation.is_adopted() || !is_any_adopted {
            found.extend(unaddressed(recommendation));
        }
    }
    for letter in mailing::letters(file, languages, !is_any_adopted) {
        if letter.status.is_open() {
            found.extend(of_letter(file, &letter));
        }
    }
    let mut seen = HashSet::new();
    found.retain(|gap| seen.insert(*gap));
    found
}

/// A recommendation that goes to nobody, or to a body that nobody has confirmed.
fn unaddressed(recommendation: &Recommendation) -> Vec<Gap> {
    if matches!(recommendation.state, RecommendationState::Withdrawn { .. }) {
        return Vec::new();
    }
    let at = item(Noun::Recommendation, recommendation.id);
    if recommendation.addressees.is_empty() {
        return vec![Gap { kind: GapKind::Addressee, language: None, at }];
    }
    recommendation
        .addressees
        .iter()
        .filter(|addressee| !addressee.confirmed)
        .map(|addressee| Gap {
            kind: GapKind::AddresseeUnconfirmed,
            language: None,
            at: item(Noun::Addressee, addressee.id),
        })
        .collect()
}

fn item(noun: Noun, id: impl Into<Uuid>) -> ItemRef {
    ItemRef { noun, id: id.into() }
}

/// Where settings are changed: they are one thing, without an id of their own.
pub fn settings() -> ItemRef {
    item(Noun::Settings, Uuid::nil())
}

struct Gaps {
    language: Language,
    found: Vec<Gap>,
}

impl Gaps {
    fn missing(&mut self, kind: GapKind, at: ItemRef) {
        self.found.push(Gap { kind, language: None, at });
    }

    fn wording(&mut self, wording: &Wording, kind: GapKind, at: ItemRef) {
        if wording.get(self.language).is_none() {
            self.found.push(Gap { kind, language: Some(self.language), at });
        }
    }

    /// A body without a name in the language on a date; once, however often the paper names it.
    fn name_of(&mut self, file: &MeetingFile, id: BodyId, date: Option<NaiveDate>, kind: GapKind) {
        let name = file.body(id).and_then(|body| body.name_on(date));
        let is_written = name.is_some_and(|name| name.full.get(self.language).is_some());
        let gap = Gap { kind, language: Some(self.language), at: item(Noun::Body, id) };
        if !is_written && !self.found.contains(&gap) {
            self.found.push(gap);
        }
    }

    /// Minutes name the bodies that a recommendation goes to.
    fn names_of_addressees(&mut self, file: &MeetingFile, recommendation: &Recommendation) {
        for addressee in recommendation.addressees.iter().filter(|addressee| addressee.confirmed) {
            let date = file.meeting.dates.first;
            self.name_of(file, addressee.body, date, GapKind::AddresseeName);
        }
    }

    fn entry(&mut self, entry: &Entry) {
        match entry {
            Entry::Speech(speech) => {
                if speech.text.trim().is_empty() && !speech.text_attached {
                    self.missing(GapKind::SpeechText, item(Noun::Speech, speech.id));
                }
            }
            Entry::Point(point) => {
                self.wording(&point.text, GapKind::PointText, item(Noun::Point, point.id));
            }
            Entry::Decision(decision) => {
                let at = item(Noun::Decision, decision.id);
                self.wording(&decision.text, GapKind::DecisionText, at);
            }
        }
    }

    /// A vote on no decision says what it was on, where that was written at all: it may have been the
    /// item itself.
    fn vote(&mut self, file: &MeetingFile, vote: &Vote) {
        let at = item(Noun::Vote, vote.id);
        if file.decision_of(vote).is_none() && !vote.subject.is_blank() {
            self.wording(&vote.subject, GapKind::VoteSubject, at);
        }
        if vote.outcome.is_none() {
            self.missing(GapKind::VoteOutcome, at);
        }
    }

    fn text_of(&mut self, recommendation: &Recommendation) {
        let at = item(Noun::Recommendation, recommendation.id);
        self.wording(&recommendation.text, GapKind::RecommendationText, at);
    }

    fn sender(&mut self, file: &MeetingFile, letter: &Letter) {
        match file.settings.own_body {
            None => self.missing(GapKind::OwnBody, settings()),
            Some(own) => self.name_of(file, own, date_of(letter), GapKind::OwnBodyName),
        }
    }

    /// An addressee written by hand needs neither a name nor a dative.
    fn addressee(&mut self, file: &MeetingFile, letter: &Letter) {
        if is_written(&letter.texts.addressee) {
            return;
        }
        let at = item(Noun::Body, letter.body);
        let name = file.body(letter.body).and_then(|body| body.name_on(date_of(letter)));
        let written = name.is_some_and(|name| name.full.get(letter.language).is_some());
        let confirmed = name
            .is_some_and(|name| name.forms.iter().any(|form| is_dative_in(form, letter.language)));
        if !written {
            self.found.push(Gap {
                kind: GapKind::AddresseeName,
                language: Some(letter.language),
                at,
            });
        } else if !confirmed && letter.language != Language::En {
            self.found.push(Gap {
                kind: GapKind::AddresseeDative,
                language: Some(letter.language),
                at,
            });
        }
    }

    /// An opening written by hand needs no title and no date of the session.
    fn session(&mut self, file: &MeetingFile, letter: &Letter) {
        if is_written(&letter.texts.opening) {
            return;
        }
        let meeting = item(Noun::Meeting, file.meeting.id);
        self.wording(&file.meeting.title, GapKind::MeetingTitle, meeting);
        if file.meeting.dates.first.is_none() {
            self.missing(GapKind::MeetingDate, meeting);
        }
    }

    /// Who signs a letter that is still to be made is said in the settings.
    fn signature(&mut self, file: &MeetingFile, letter: &Letter) {
        let is_made = file.letter(letter.id).is_some();
        let at = if is_made { item(Noun::Letter, letter.id) } else { settings() };
        match letter.signatory {
            None => self.missing(GapKind::Signatory, at),
            Some(signatory) => {
                if !is_written(&letter.texts.signatory_post)
                    && post_of(file, signatory, letter.language).is_none()
                {
                    self.found.push(Gap {
                        kind: GapKind::SignatoryPost,
                        language: Some(letter.language),
                        at: item(Noun::Person, signatory),
                    });
                }
            }
        }
        match letter.executor {
            None => self.missing(GapKind::Executor, at),
            Some(executor) => {
                let phone = file.person(executor).and_then(|person| person.phone.as_deref());
                if phone.is_none_or(|phone| phone.trim().is_empty()) {
                    self.missing(GapKind::ExecutorPhone, item(Noun::Person, executor));
                }
            }
        }
    }
}

/// The date by which a letter's names are taken: that of its registration, else the present one.
pub fn date_of(letter: &Letter) -> Option<NaiveDate> {
    letter.registered.as_ref().map(|registration| registration.on)
}

/// The post of a person in our own organisation, in one language.
pub fn post_of(file: &MeetingFile, person: PersonId, language: Language) -> Option<&str> {
    let own = file.settings.own_body?;
    file.person(person)?.post_in(own, None)?.role.get(language)
}

fn is_dative_in(form: &CaseForm, language: Language) -> bool {
    form.confirmed && form.case == Case::Dative && form.language == language
}

fn is_written(text: &Option<String>) -> bool {
    text.as_deref().is_some_and(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::example::{self, MINISTRY, file, letter};
    use crate::language::Language::{Kk, Ru};
    use crate::letter::LetterStatus;
    use crate::vote::Outcome;

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
        assert_eq!(
            without(|file| file.recommendations[0].addressees.clear()),
            [GapKind::Addressee]
        );
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
        assert_eq!(
            of_mailing(&file, &[Ru]),
            [Gap { kind: GapKind::Signatory, language: None, at }]
        );
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
}
