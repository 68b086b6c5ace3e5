//! Collecting the gaps of one paper in one language, part by part.

use chrono::NaiveDate;

use super::{Gap, GapKind, date_of, item, post_of, settings};
use crate::body::BodyName;
use crate::file::MeetingFile;
use crate::id::BodyId;
use crate::language::{Language, Wording};
use crate::letter::Letter;
use crate::noun::{ItemRef, Noun};
use crate::person::{Case, CaseForm};
use crate::recommendation::Recommendation;
use crate::record::Entry;
use crate::vote::Vote;

pub(super) struct Gaps {
    pub language: Language,
    pub found: Vec<Gap>,
}

impl Gaps {
    pub fn missing(&mut self, kind: GapKind, at: ItemRef) {
        self.found.push(Gap { kind, language: None, at });
    }

    pub fn wording(&mut self, wording: &Wording, kind: GapKind, at: ItemRef) {
        if wording.get(self.language).is_none() {
            self.found.push(Gap { kind, language: Some(self.language), at });
        }
    }

    /// A body without a name in the language on a date; once, however often the paper names it.
    pub fn name_of(
        &mut self,
        file: &MeetingFile,
        id: BodyId,
        date: Option<NaiveDate>,
        kind: GapKind,
    ) {
        let name = file.body(id).and_then(|body| body.name_on(date));
        self.named(name, id, kind);
    }

    /// The same of a name that was found already.
    pub fn named(&mut self, name: Option<&BodyName>, id: BodyId, kind: GapKind) {
        let is_written = name.is_some_and(|name| name.full.get(self.language).is_some());
        let gap = Gap { kind, language: Some(self.language), at: item(Noun::Body, id) };
        if !is_written && !self.found.contains(&gap) {
            self.found.push(gap);
        }
    }

    /// Minutes name the bodies that a recommendation goes to.
    pub fn names_of_addressees(&mut self, file: &MeetingFile, recommendation: &Recommendation) {
        for addressee in recommendation.addressees.iter().filter(|addressee| addressee.confirmed) {
            let date = file.meeting.dates.first;
            self.name_of(file, addressee.body, date, GapKind::AddresseeName);
        }
    }

    pub fn entry(&mut self, entry: &Entry) {
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
    pub fn vote(&mut self, file: &MeetingFile, vote: &Vote) {
        let at = item(Noun::Vote, vote.id);
        if file.decision_of(vote).is_none() && !vote.subject.is_blank() {
            self.wording(&vote.subject, GapKind::VoteSubject, at);
        }
        if vote.outcome.is_none() {
            self.missing(GapKind::VoteOutcome, at);
        }
    }

    pub fn text_of(&mut self, recommendation: &Recommendation) {
        let at = item(Noun::Recommendation, recommendation.id);
        self.wording(&recommendation.text, GapKind::RecommendationText, at);
    }

    pub fn sender(&mut self, file: &MeetingFile, letter: &Letter) {
        match file.settings.own_body {
            None => self.missing(GapKind::OwnBody, settings()),
            Some(own) => self.name_of(file, own, date_of(letter), GapKind::OwnBodyName),
        }
    }

    /// An addressee written by hand needs neither a name nor a dative.
    pub fn addressee(&mut self, file: &MeetingFile, letter: &Letter) {
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

    /// An opening written by hand needs no title and no date of the session, nor does one that refers to
    /// an earlier letter.
    pub fn session(&mut self, file: &MeetingFile, letter: &Letter) {
        if is_written(&letter.texts.opening) || file.first_of(letter).is_some() {
            return;
        }
        let meeting = item(Noun::Meeting, file.meeting.id);
        self.wording(&file.meeting.title, GapKind::MeetingTitle, meeting);
        if file.meeting.dates.first.is_none() {
            self.missing(GapKind::MeetingDate, meeting);
        }
    }

    /// Who signs a letter that is still to be made is said in the settings.
    pub fn signature(&mut self, file: &MeetingFile, letter: &Letter) {
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

fn is_dative_in(form: &CaseForm, language: Language) -> bool {
    form.confirmed && form.case == Case::Dative && form.language == language
}

fn is_written(text: &Option<String>) -> bool {
    text.as_deref().is_some_and(|text| !text.trim().is_empty())
}
