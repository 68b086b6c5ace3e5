//! Gaps: what a paper still needs, each by name and with the place where it is filled in.
//!
//! A record may be kept with gaps open (a secretary has them on the evening of the session). They
//! are named before a paper goes out, and marked in a draft.

use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::body::Body;
use crate::file::MeetingFile;
use crate::id::{BodyId, PersonId};
use crate::language::{Language, Wording};
use crate::letter::Letter;
use crate::noun::{ItemRef, Noun};
use crate::person::Case;
use crate::recommendation::{Recommendation, RecommendationState};
use crate::record::Entry;
use crate::text::TextKind;

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
        Some(body) => gaps.name_of(file.body(body), file, GapKind::OwnBodyName, body),
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
    if file.agenda.is_empty() {
        gaps.missing(GapKind::Agenda, meeting);
    }
    for entry in &file.agenda {
        gaps.wording(&entry.title, GapKind::AgendaTitle, item(Noun::AgendaItem, entry.id));
    }
    for entry in &file.entries {
        gaps.entry(entry);
    }
    for recommendation in adopted(file) {
        gaps.text_of(recommendation);
    }
    gaps.found
}

/// What one letter still needs, in the order of the paper.
pub fn of_letter(file: &MeetingFile, letter: &Letter) -> Vec<Gap> {
    let mut gaps = Gaps { language: letter.language, found: Vec::new() };
    gaps.sender(file);
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

/// What the letters of a meeting still need before there can be any, or what those that there are
/// need, each gap once.
pub fn of_letters(file: &MeetingFile) -> Vec<Gap> {
    let mut found = Vec::new();
    let meeting = item(Noun::Meeting, file.meeting.id);
    if file.settings.own_body.is_none() {
        found.push(Gap { kind: GapKind::OwnBody, language: None, at: settings() });
    }
    if adopted(file).next().is_none() {
        found.push(Gap { kind: GapKind::Recommendations, language: None, at: meeting });
    }
    for recommendation in &file.recommendations {
        found.extend(unaddressed(recommendation));
    }
    for letter in file.letters.iter().filter(|letter| letter.status.is_open()) {
        found.extend(of_letter(file, letter));
    }
    let mut seen = std::collections::HashSet::new();
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

fn adopted(file: &MeetingFile) -> impl Iterator<Item = &Recommendation> {
    file.recommendations
        .iter()
        .filter(|one| matches!(one.state, RecommendationState::Adopted { .. }))
}

fn item(noun: Noun, id: impl Into<Uuid>) -> ItemRef {
    ItemRef { noun, id: id.into() }
}

/// The settings are one thing, without an id of their own.
fn settings() -> ItemRef {
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

    /// A body without a name in the language, as of the meeting's date.
    fn name_of(&mut self, body: Option<&Body>, file: &MeetingFile, kind: GapKind, id: BodyId) {
        let name = body.and_then(|body| body.name_on(file.meeting.dates.first));
        let full = name.map(|name| &name.full);
        self.wording(full.unwrap_or(&Wording::default()), kind, item(Noun::Body, id));
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

    fn text_of(&mut self, recommendation: &Recommendation) {
        let at = item(Noun::Recommendation, recommendation.id);
        self.wording(&recommendation.text, GapKind::RecommendationText, at);
    }

    fn sender(&mut self, file: &MeetingFile) {
        match file.settings.own_body {
            None => self.missing(GapKind::OwnBody, settings()),
            Some(own) => self.name_of(file.body(own), file, GapKind::OwnBodyName, own),
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
        let confirmed = name.is_some_and(|name| {
            let dative = |form: &&_| is_dative_in(form, letter.language);
            name.forms.iter().any(|form| dative(&form))
        });
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

    fn signature(&mut self, file: &MeetingFile, letter: &Letter) {
        let at = item(Noun::Letter, letter.id);
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
pub fn date_of(letter: &Letter) -> Option<chrono::NaiveDate> {
    letter.registered.as_ref().map(|registration| registration.on)
}

/// The post of a person in our own organisation, in one language.
pub fn post_of(file: &MeetingFile, person: PersonId, language: Language) -> Option<&str> {
    let own = file.settings.own_body?;
    file.person(person)?.post_in(own, None)?.role.get(language)
}

fn is_dative_in(form: &crate::person::CaseForm, language: Language) -> bool {
    form.confirmed && form.case == Case::Dative && form.language == language
}

fn is_written(text: &Option<String>) -> bool {
    text.as_deref().is_some_and(|text| !text.trim().is_empty())
}
