//! Filling in what the report of the sample session left open, plainly marked as placeholders.
//!
//! Only gaps are filled: what somebody has filled in already stays as it is.

use hattama_domain::body::Body;
use hattama_domain::id::{MeetingId, PersonId, RecommendationId, SpeechId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::{Dates, Meeting, MeetingChange};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::person::Case;
use hattama_domain::recommendation::Recommendation;
use hattama_domain::record::Entry;
use hattama_domain::settings::Settings;
use hattama_domain::speech::SpeechChange;
use hattama_domain::text::TextKind;
use uuid::Uuid;

use super::{Completion, MeetingCompletion, Sample, SettingsCompletion, add, id};
use crate::error::Result;
use crate::letter::make::make;
use crate::operation::Tx;
use crate::wording::write_all;
use crate::{Store, body, case_form, meeting, person, recommendation, record, settings, speech};

impl Store {
    /// Adds the sample session where it is not there, fills in what the report left open and makes
    /// its letters, as one operation.
    pub fn complete_sample(&mut self, sample: &Sample) -> Result<Done<MeetingId>> {
        self.transact(OperationName::AddSample, |tx| {
            let meeting = add::add(tx, &sample.reported)?;
            complete(tx, meeting, &sample.complete)?;
            Ok(meeting)
        })
    }
}

fn complete(tx: &Tx, meeting: MeetingId, completion: &Completion) -> Result<()> {
    for person in &completion.people {
        add::add_person(tx, person)?;
    }
    complete_meeting(tx, meeting, &completion.meeting)?;
    complete_record(tx, meeting, completion)?;
    for recommendation in recommendation::of_meeting(tx.conn, meeting)? {
        complete_recommendation(tx, &recommendation, completion)?;
    }
    for addressee in &completion.addressees {
        confirm_dative(
            tx,
            &body::read(tx.conn, id(Noun::Body, &addressee.body))?,
            &addressee.dative,
        )?;
    }
    let settings = complete_settings(tx, completion)?;
    make(tx, meeting, &settings.paper_languages)?;
    Ok(())
}

fn complete_meeting(tx: &Tx, id: MeetingId, completion: &MeetingCompletion) -> Result<()> {
    let Meeting { dates, place, chair, secretary, file_index, mut tags, .. } =
        meeting::read(tx.conn, id)?;
    if dates.first.is_none() {
        let dates = Dates { first: Some(completion.date), last: None };
        meeting::apply(tx, id, MeetingChange::Dates(dates))?;
    }
    fill_wording(tx, id, TextKind::MeetingPlace, &place, &completion.place)?;
    if chair.is_none() {
        let person = Some(person(&completion.chair));
        meeting::apply(tx, id, MeetingChange::Chair { person, presiding: false })?;
    }
    if secretary.is_none() {
        let person = Some(person(&completion.secretary));
        meeting::apply(tx, id, MeetingChange::Secretary(person))?;
    }
    if file_index.is_none() {
        let index = Some(completion.file_index.clone());
        meeting::apply(tx, id, MeetingChange::FileIndex(index))?;
    }
    tags.extend(completion.tags.iter().cloned());
    meeting::apply(tx, id, MeetingChange::Tags(tags))
}

/// Says of speeches without a text that it is attached.
fn complete_record(tx: &Tx, meeting: MeetingId, completion: &Completion) -> Result<()> {
    let attached: Vec<SpeechId> =
        completion.attached.iter().map(|key| id(Noun::Speech, key)).collect();
    for entry in record::of_meeting(tx.conn, meeting)? {
        if let Entry::Speech(speech) = entry
            && attached.contains(&speech.id)
            && speech.text.trim().is_empty()
        {
            speech::apply(tx, speech.id, SpeechChange::TextAttached(true))?;
        }
    }
    Ok(())
}

/// Writes the text that is missing, confirms the addressees and adopts.
fn complete_recommendation(
    tx: &Tx,
    recommendation: &Recommendation,
    completion: &Completion,
) -> Result<()> {
    let is_this =
        |key: &String| id::<RecommendationId>(Noun::Recommendation, key) == recommendation.id;
    if let Some((_, text)) = completion.texts.iter().find(|(key, _)| is_this(key)) {
        let kind = TextKind::RecommendationText;
        fill_wording(tx, recommendation.id, kind, &recommendation.text, text)?;
    }
    for addressee in &recommendation.addressees {
        recommendation::confirm(tx, addressee.id, true)?;
    }
    recommendation::adopt_draft(tx, recommendation.id, Some(completion.adopted))?;
    Ok(())
}

/// Confirms the dative of a body's present name in each language in which nobody has.
fn confirm_dative(tx: &Tx, body: &Body, dative: &Wording) -> Result<()> {
    let Some(name) = body.names.first() else { return Ok(()) };
    for (&language, text) in &dative.0 {
        let is_confirmed =
            name.forms.iter().any(|form| form.language == language && form.case == Case::Dative);
        if !is_confirmed {
            case_form::write(tx, name.id, language, Case::Dative, Some(text.clone()))?;
        }
    }
    Ok(())
}

fn complete_settings(tx: &Tx, completion: &Completion) -> Result<Settings> {
    let SettingsCompletion { own_body, signatory, executor } = &completion.settings;
    let mut settings = settings::read(tx.conn)?;
    settings.own_body = settings.own_body.or(Some(id(Noun::Body, own_body)));
    settings.signatory = settings.signatory.or(Some(person(signatory)));
    settings.executor = settings.executor.or(Some(person(executor)));
    settings::write(tx, &settings)?;
    give_signatory_a_post(tx, &settings, completion)?;
    Ok(settings)
}

/// A placeholder who signs for the office's own organisation needs a post there.
fn give_signatory_a_post(tx: &Tx, settings: &Settings, completion: &Completion) -> Result<()> {
    let (Some(own), Some(signatory)) = (settings.own_body, settings.signatory) else {
        return Ok(());
    };
    let placeholder = completion.people.iter().find(|one| person(&one.key) == signatory);
    let Some((placeholder, post)) = placeholder.and_then(|one| Some((one, one.posts.first()?)))
    else {
        return Ok(());
    };
    if person::read(tx.conn, signatory)?.post_in(own, None).is_some() {
        return Ok(());
    }
    add::add_post(tx, &placeholder.key, own, post)
}

/// Writes a text in those languages in which there is none.
fn fill_wording(
    tx: &Tx,
    owner: impl Into<Uuid>,
    kind: TextKind,
    before: &Wording,
    completion: &Wording,
) -> Result<()> {
    let is_missing = |language: Language| before.get(language).is_none();
    let mut missing = completion.clone();
    missing.0.retain(|language, _| is_missing(*language));
    write_all(tx, owner, kind, &missing)
}

fn person(key: &str) -> PersonId {
    id(Noun::Person, key)
}
