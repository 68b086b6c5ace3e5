//! Adding the sample session as it was reported, with the gaps that the report left.

use hattama_domain::body::NewBody;
use hattama_domain::id::{
    AddresseeId, AgendaItemId, BodyId, MeetingId, ParticipantId, PassageId, PersonId, PointId,
    RecommendationId, SpeechId,
};
use hattama_domain::meeting::{Dates, MeetingChange, NewMeeting};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::participant::{NewParticipant, ParticipantChange, Who};
use hattama_domain::passage::TextRange;
use hattama_domain::person::{NewPerson, PersonChange};
use hattama_domain::recommendation::{Addressee, Basis, NewRecommendation};
use hattama_domain::record::Place;
use hattama_domain::speech::{NewSpeech, Speaker};
use hattama_domain::text::TextKind;

use super::{Entry, Key, Reported, Sample, id, is_there};
use crate::error::Result;
use crate::operation::Tx;
use crate::wording::write_all;
use crate::{
    Store, agenda, body, meeting, membership, participant, passage, person, point, recommendation,
    speech,
};

/// The key of the sample's only session.
const SESSION: &str = "session";

impl Store {
    /// Adds the sample session as it was reported, as one operation, or finds it there already, in
    /// the bin too.
    pub fn add_sample(&mut self, sample: &Sample) -> Result<Done<MeetingId>> {
        self.transact(OperationName::AddSample, |tx| add(tx, &sample.reported))
    }
}

/// Adds what is not there yet; a session that is there is left as it is.
pub(super) fn add(tx: &Tx, reported: &Reported) -> Result<MeetingId> {
    for body in &reported.bodies {
        add_body(tx, body)?;
    }
    for person in &reported.people {
        add_person(tx, person)?;
    }
    let meeting = id(Noun::Meeting, SESSION);
    if !is_there(tx, Noun::Meeting, meeting)? {
        add_meeting(tx, meeting, &reported.meeting)?;
        add_participants(tx, meeting, &reported.participants)?;
        add_agenda(tx, meeting, &reported.agenda)?;
        for entry in &reported.record {
            add_entry(tx, meeting, entry)?;
        }
        for recommendation in &reported.recommendations {
            add_recommendation(tx, meeting, recommendation)?;
        }
    }
    Ok(meeting)
}

fn add_body(tx: &Tx, body: &super::Body) -> Result<()> {
    let id: BodyId = id(Noun::Body, &body.key);
    if is_there(tx, Noun::Body, id)? {
        return Ok(());
    }
    body::add(tx, id, &NewBody { full: body.full.clone(), short: body.short.clone() })
}

/// Adds a person with the posts.
pub(super) fn add_person(tx: &Tx, person: &super::Person) -> Result<()> {
    let id: PersonId = id(Noun::Person, &person.key);
    if is_there(tx, Noun::Person, id)? {
        return Ok(());
    }
    person::add(tx, id, &NewPerson { name: person.name.clone(), sex: person.sex })?;
    for (&language, name) in &person.spellings {
        let name = Some(name.clone());
        person::apply(tx, id, PersonChange::Spelling { language, name })?;
    }
    person::apply(tx, id, PersonChange::Phone(person.phone.clone()))?;
    for post in &person.posts {
        add_post(tx, &person.key, super::id(Noun::Body, &post.body), post)?;
    }
    Ok(())
}

/// Adds a post of a person in a body.
pub(super) fn add_post(tx: &Tx, person: &str, body: BodyId, post: &super::Post) -> Result<()> {
    let post_id = id(Noun::Membership, &format!("{person} {body}"));
    membership::add(tx, post_id, id(Noun::Person, person), body, &post.role)
}

fn add_meeting(tx: &Tx, id: MeetingId, reported: &super::Meeting) -> Result<()> {
    let new = NewMeeting {
        title: reported.title.clone(),
        kind: reported.kind,
        body: Some(super::id(Noun::Body, &reported.body)),
        convener: Some(super::id(Noun::Body, &reported.convener)),
        dates: Dates::default(),
    };
    meeting::add(tx, id, &new)?;
    write_all(tx, id, TextKind::MeetingGoal, &reported.goal)?;
    meeting::apply(tx, id, MeetingChange::Status(reported.status))?;
    meeting::apply(tx, id, MeetingChange::Tags(reported.tags.clone()))
}

fn add_participants(
    tx: &Tx,
    meeting: MeetingId,
    participants: &[super::Participant],
) -> Result<()> {
    for (number, reported) in participants.iter().enumerate() {
        let id: ParticipantId = id(Noun::Participant, &number.to_string());
        let new = NewParticipant {
            who: match &reported.person {
                Some(person) => Who::Person(super::id(Noun::Person, person)),
                None => Who::Group(reported.group.clone()),
            },
            standing: reported.standing,
            capacity: reported.capacity.clone(),
        };
        participant::add(tx, id, meeting, &new)?;
        participant::apply(tx, id, ParticipantChange::Presence(reported.presence))?;
    }
    Ok(())
}

fn add_agenda(tx: &Tx, meeting: MeetingId, items: &[super::AgendaItem]) -> Result<()> {
    for item in items {
        let id = agenda_item(&item.key);
        agenda::add(tx, id, meeting, &item.title)?;
        let rapporteurs: Vec<PersonId> = item.rapporteurs.iter().map(|key| person(key)).collect();
        agenda::write_rapporteurs(tx, id, &rapporteurs)?;
    }
    Ok(())
}

fn add_entry(tx: &Tx, meeting: MeetingId, entry: &Entry) -> Result<()> {
    match entry {
        Entry::Speech(speech) => add_speech(tx, meeting, speech),
        Entry::Point(noted) => {
            let place = Place::End(Some(agenda_item(&noted.item)));
            point::add(tx, id(Noun::Point, &noted.key), meeting, place, &noted.text)
        }
    }
}

fn add_speech(tx: &Tx, meeting: MeetingId, reported: &super::Speech) -> Result<()> {
    let id: SpeechId = id(Noun::Speech, &reported.key);
    let as_speaker = |key: &Key| Speaker::Person { person: person(key), printed: None };
    let new = NewSpeech {
        kind: reported.kind,
        language: reported.language,
        speakers: reported.speakers.iter().map(as_speaker).collect(),
        text: reported.text.clone(),
    };
    let place = Place::End(Some(agenda_item(&reported.item)));
    speech::add(tx, id, meeting, place, &new)?;
    for (number, marked) in reported.passages.iter().enumerate() {
        let passage: PassageId = super::id(Noun::Passage, &format!("{} {number}", reported.key));
        let range = TextRange::of(&marked.words, &reported.text)?;
        passage::add(tx, passage, id, range, marked.kind)?;
    }
    Ok(())
}

fn add_recommendation(tx: &Tx, meeting: MeetingId, reported: &super::Recommendation) -> Result<()> {
    let id: RecommendationId = id(Noun::Recommendation, &reported.key);
    let as_basis = |key: &Key| Basis::Point(super::id::<PointId>(Noun::Point, key));
    let new = NewRecommendation {
        text: reported.text.clone(),
        item: Some(agenda_item(&reported.item)),
        bases: reported.points.iter().map(as_basis).collect(),
    };
    recommendation::add(tx, id, meeting, &new)?;
    for body in &reported.addressees {
        let addressee: AddresseeId =
            super::id(Noun::Addressee, &format!("{} {body}", reported.key));
        let body = super::id(Noun::Body, body);
        // Nobody has said yet that it goes there.
        let proposed = Addressee { id: addressee, body, confirmed: false };
        recommendation::address(tx, id, proposed)?;
    }
    Ok(())
}

fn person(key: &str) -> PersonId {
    id(Noun::Person, key)
}

fn agenda_item(key: &str) -> AgendaItemId {
    id(Noun::AgendaItem, key)
}
