//! Gaps: what a paper still needs, each by name and with the place where it is filled in.
//!
//! A record may be kept with gaps open (a secretary has them on the evening of the session). They
//! are named before a paper goes out, and marked in a draft.

mod collect;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use self::collect::Gaps;
use crate::body::Body;
use crate::file::MeetingFile;
use crate::id::PersonId;
use crate::language::Language;
use crate::letter::Letter;
use crate::mailing;
use crate::noun::{ItemRef, Noun};
use crate::on_control::ControlFile;
use crate::recommendation::{Recommendation, RecommendationState};
use crate::register::RegisterFile;
use crate::sheet::SheetKind;
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
    let adopted = file.recommendations.iter().filter(|one| one.is_in_minutes());
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

/// What the register over all meetings still needs: its head is the office's own organisation.
pub fn of_register(file: &RegisterFile, language: Language) -> Vec<Gap> {
    own(file.own.as_ref(), file.period.until, language).into_iter().collect()
}

/// What is missing of the office's own organisation at the head of a paper, on a date.
fn own(own: Option<&Body>, on: Option<NaiveDate>, language: Language) -> Option<Gap> {
    let Some(own) = own else {
        return Some(Gap { kind: GapKind::OwnBody, language: None, at: settings() });
    };
    let mut gaps = Gaps { language, found: Vec::new() };
    gaps.named(own.name_on(on), own.id, GapKind::OwnBodyName);
    gaps.found.pop()
}

/// What the list of what is on control still needs, in the order of the paper.
pub fn of_control(file: &ControlFile, language: Language) -> Vec<Gap> {
    let own = own(file.own.as_ref(), Some(file.on), language);
    let mut gaps = Gaps { language, found: own.into_iter().collect() };
    for one in &file.lines {
        gaps.text_of(&one.line.recommendation);
        if let Some(addressee) = one.line.addressee {
            let name = file.body(addressee.body).and_then(|body| body.name_on(Some(file.on)));
            gaps.named(name, addressee.body, GapKind::AddresseeName);
        }
    }
    if file.settings.executor.is_none() {
        gaps.missing(GapKind::Executor, settings());
    }
    let mut seen = HashSet::new();
    gaps.found.retain(|gap| seen.insert(*gap));
    gaps.found
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
    let is_any_adopted = file.recommendations.iter().any(Recommendation::goes_out);
    if file.settings.own_body.is_none() {
        found.push(Gap { kind: GapKind::OwnBody, language: None, at: settings() });
    }
    if !is_any_adopted {
        let at = item(Noun::Meeting, file.meeting.id);
        found.push(Gap { kind: GapKind::Recommendations, language: None, at });
    }
    for recommendation in &file.recommendations {
        if recommendation.goes_out() || !is_any_adopted {
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
    let is_withdrawn = matches!(recommendation.state, RecommendationState::Withdrawn { .. });
    if is_withdrawn || recommendation.is_succeeded() {
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

/// The date by which a letter's names are taken: that of its registration, else the present one.
pub fn date_of(letter: &Letter) -> Option<NaiveDate> {
    letter.registered.as_ref().map(|registration| registration.on)
}

/// The post of a person in our own organisation, in one language.
pub fn post_of(file: &MeetingFile, person: PersonId, language: Language) -> Option<&str> {
    let own = file.settings.own_body?;
    file.person(person)?.post_in(own, None)?.role.get(language)
}
