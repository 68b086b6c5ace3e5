//! Gaps in words: what is missing, named so that the secretary recognises it.

use hattama_domain::body::Body;
use hattama_domain::file::MeetingFile;
use hattama_domain::gap::{Gap, GapKind};
use hattama_domain::id::{AddresseeId, AgendaItemId, BodyId, PersonId, RecommendationId, SpeechId};
use hattama_domain::language::Language;
use hattama_domain::noun::Noun;
use hattama_domain::on_control::ControlFile;
use hattama_domain::record::Entry;
use hattama_domain::register::RegisterFile;
use hattama_domain::speech::Speaker;
use hattama_words::{Value, Words};
use serde::Serialize;
use specta::Type;
use uuid::Uuid;

/// A gap, and how it is called.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GapLine {
    pub gap: Gap,
    /// In the user's language.
    pub message: String,
}

/// Each gap in words.
pub fn lines(file: &MeetingFile, gaps: &[Gap], language: Language) -> Vec<GapLine> {
    gaps.iter().map(|gap| GapLine { gap: *gap, message: say(file, gap, language) }).collect()
}

/// A gap of the register over all meetings in words.
pub fn of_register(file: &RegisterFile, gap: Gap, language: Language) -> GapLine {
    let own = file.own.as_ref().and_then(|own| name(own, language)).unwrap_or_default();
    GapLine { gap, message: said(&gap, own, language) }
}

/// A gap of the list of what is on control in words.
pub fn of_control(file: &ControlFile, gap: Gap, language: Language) -> GapLine {
    let id = gap.at.id;
    let bodies = file.own.iter().chain(&file.bodies);
    let body = || bodies.clone().find(|body| body.id.0 == id).and_then(|body| name(body, language));
    let mut lines = file.lines.iter().map(|one| &one.line);
    let recommendation = || {
        let line = lines.find(|line| line.recommendation.id.0 == id)?;
        let number = numbered(line.recommendation.number, Words::of(language));
        let session = line.meeting_title.in_or_any(language).map(str::to_owned);
        Some([Some(number), session].into_iter().flatten().collect::<Vec<_>>().join(", "))
    };
    let what = body().or_else(recommendation).unwrap_or_default();
    GapLine { gap, message: said(&gap, what, language) }
}

/// One gap in words: «Рекомендация Р-3: нет текста (қаз.)».
fn say(file: &MeetingFile, gap: &Gap, language: Language) -> String {
    said(gap, whose(file, gap, language, Words::of(language)), language)
}

/// A gap in words, and what it belongs to.
fn said(gap: &Gap, what: String, language: Language) -> String {
    let words = Words::of(language);
    let message = words.say_with(message(gap), &[("what", Value::from(what))]);
    match gap.language {
        None => message,
        Some(missing) => words.say_with(
            "gap-in-language",
            &[("gap", Value::from(message)), ("language", Value::from(missing.code()))],
        ),
    }
}

fn message(gap: &Gap) -> &'static str {
    let of_letters_to_come = gap.at.noun == Noun::Settings;
    match gap.kind {
        GapKind::Signatory if of_letters_to_come => "gap-signatory-of-letters",
        GapKind::Executor if of_letters_to_come => "gap-executor-of-letters",
        GapKind::MeetingTitle => "gap-meeting-title",
        GapKind::MeetingBody => "gap-meeting-body",
        GapKind::MeetingDate => "gap-meeting-date",
        GapKind::MeetingPlace => "gap-meeting-place",
        GapKind::Chair => "gap-chair",
        GapKind::Secretary => "gap-secretary",
        GapKind::Participants => "gap-participants",
        GapKind::ParticipantGroup => "gap-participant-group",
        GapKind::Agenda => "gap-agenda",
        GapKind::AgendaTitle => "gap-agenda-title",
        GapKind::SpeechText => "gap-speech-text",
        GapKind::PointText => "gap-point-text",
        GapKind::DecisionText => "gap-decision-text",
        GapKind::VoteSubject => "gap-vote-subject",
        GapKind::VoteOutcome => "gap-vote-outcome",
        GapKind::RecommendationText => "gap-recommendation-text",
        GapKind::Recommendations => "gap-recommendations",
        GapKind::Addressee => "gap-addressee",
        GapKind::AddresseeUnconfirmed => "gap-addressee-unconfirmed",
        GapKind::AddresseeName => "gap-addressee-name",
        GapKind::AddresseeDative => "gap-addressee-dative",
        GapKind::OwnBody => "gap-own-body",
        GapKind::OwnBodyName => "gap-own-body-name",
        GapKind::Signatory => "gap-signatory",
        GapKind::SignatoryPost => "gap-signatory-post",
        GapKind::Executor => "gap-executor",
        GapKind::ExecutorPhone => "gap-executor-phone",
    }
}

/// What the gap belongs to, as a person would call it; empty where the message says it all.
fn whose(file: &MeetingFile, gap: &Gap, language: Language, words: &Words) -> String {
    let id = gap.at.id;
    let found = match gap.at.noun {
        Noun::Recommendation => recommendation(file, id, words),
        Noun::Addressee => addressee(file, id, language, words),
        Noun::AgendaItem => agenda_item(file, id),
        Noun::Speech => speech(file, id, words),
        Noun::Body => body(file, id.into(), language),
        Noun::Person => file.person(id.into()).map(|person| person.name.family_first()),
        Noun::Letter => file.letter(id.into()).and_then(|letter| body(file, letter.body, language)),
        Noun::Meeting
        | Noun::Participant
        | Noun::Passage
        | Noun::Point
        | Noun::Decision
        | Noun::Event
        | Noun::Request
        | Noun::Vote
        | Noun::Minutes
        | Noun::Enclosure
        | Noun::Reply
        | Noun::BodyName
        | Noun::Membership
        | Noun::Settings => None,
    };
    found.unwrap_or_default()
}

fn numbered(number: u32, words: &Words) -> String {
    words.say_with("recommendation-number", &[("number", Value::from(number))])
}

fn recommendation(file: &MeetingFile, id: Uuid, words: &Words) -> Option<String> {
    let recommendation = file.recommendation(RecommendationId(id))?;
    Some(numbered(recommendation.number, words))
}

fn addressee(file: &MeetingFile, id: Uuid, language: Language, words: &Words) -> Option<String> {
    let id = AddresseeId(id);
    let (recommendation, addressee) = file.recommendations.iter().find_map(|one| {
        let addressee = one.addressees.iter().find(|addressee| addressee.id == id)?;
        Some((one, addressee))
    })?;
    let name = body(file, addressee.body, language)?;
    Some(format!("{}, {name}", numbered(recommendation.number, words)))
}

fn agenda_item(file: &MeetingFile, id: Uuid) -> Option<String> {
    let (_, number) = file.printed_agenda().find(|(item, _)| item.id == AgendaItemId(id))?;
    Some(number.to_string())
}

fn speech(file: &MeetingFile, id: Uuid, words: &Words) -> Option<String> {
    file.entries.iter().find_map(|entry| match entry {
        Entry::Speech(speech) if speech.id == SpeechId(id) => {
            let names = speech.speakers.iter().map(|speaker| speaker_name(file, speaker, words));
            Some(names.collect::<Vec<_>>().join(", "))
        }
        Entry::Speech(_) | Entry::Point(_) | Entry::Decision(_) => None,
    })
}

fn speaker_name(file: &MeetingFile, speaker: &Speaker, words: &Words) -> String {
    match speaker {
        Speaker::Person { printed: Some(printed), .. } | Speaker::Named(printed) => printed.clone(),
        Speaker::Person { person, printed: None } => person_name(file, *person),
        Speaker::Voice => words.say("speaker-voice"),
    }
}

fn person_name(file: &MeetingFile, id: PersonId) -> String {
    file.person(id).map(|person| person.name.family_first()).unwrap_or_default()
}

fn body(file: &MeetingFile, id: BodyId, language: Language) -> Option<String> {
    name(file.body(id)?, language)
}

fn name(body: &Body, language: Language) -> Option<String> {
    let name = body.name_on(None)?;
    let text = name.short.get(language).or_else(|| name.full.in_or_any(language))?;
    Some(text.to_owned())
}
