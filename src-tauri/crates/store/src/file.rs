//! The file of a meeting: everything about it in one piece, as its paper is made from.

use std::collections::{BTreeMap, BTreeSet};

use hattama_domain::file::MeetingFile;
use hattama_domain::id::{BodyId, MeetingId, PersonId};
use hattama_domain::record::Entry;
use hattama_domain::speech::Speaker;
use hattama_domain::timeline::Timeline;
use rusqlite::Connection;

use crate::error::Result;
use crate::row::id;
use crate::{
    Store, agenda, body, letter, meeting, participant, person, recommendation, record, settings,
    vote,
};

impl Store {
    /// Everything about a meeting, as it is at one moment.
    pub fn meeting_file(&self, meeting: MeetingId) -> Result<MeetingFile> {
        let moment = self.conn.unchecked_transaction()?;
        let mut file = read(&moment, meeting)?;
        file.deadlines = letter::follow::deadlines(&moment, &file, (self.environment.today)())?;
        Ok(file)
    }

    /// The same without the speeches that say something: what its gaps are found in, read again at
    /// every write, however long the session was.
    pub fn meeting_file_for_gaps(&self, meeting: MeetingId) -> Result<MeetingFile> {
        let moment = self.conn.unchecked_transaction()?;
        let entries = record::without_spoken(&moment, meeting)?;
        with_entries(&moment, meeting, entries)
    }
}

/// Everything about a meeting, with everybody and every body that it names.
pub(crate) fn read(conn: &Connection, meeting: MeetingId) -> Result<MeetingFile> {
    with_entries(conn, meeting, record::of_meeting(conn, meeting)?)
}

/// The same without its record.
pub(crate) fn without_entries(conn: &Connection, meeting: MeetingId) -> Result<MeetingFile> {
    with_entries(conn, meeting, Vec::new())
}

fn with_entries(conn: &Connection, meeting: MeetingId, entries: Vec<Entry>) -> Result<MeetingFile> {
    // Minutes count who came at all, so nobody has gone.
    let course = Timeline::default();
    let mut file = MeetingFile {
        meeting: meeting::read(conn, meeting)?,
        participants: participant::of_meeting(conn, meeting)?,
        agenda: agenda::of_meeting(conn, meeting)?,
        entries,
        recommendations: recommendation::of_meeting(conn, meeting)?,
        letters: letter::of_meeting(conn, meeting)?,
        deadlines: BTreeMap::new(),
        votes: vote::of_meeting(conn, meeting, &course)?,
        quorum: None,
        people: Vec::new(),
        bodies: Vec::new(),
        settings: settings::read(conn)?,
    };
    let (listed, present) = participant::members(conn, meeting, &course)?;
    file.quorum = file.meeting.quorum.map(|rule| rule.judge(listed, present));
    let mut people = people(&file);
    if let Some(own) = file.settings.own_body {
        people.extend(members(conn, own)?);
    }
    file.people = people.into_iter().map(|id| person::read(conn, id)).collect::<Result<_>>()?;
    file.bodies =
        bodies(&file).into_iter().map(|id| body::read(conn, id)).collect::<Result<_>>()?;
    Ok(file)
}

/// Everybody that a file names.
fn people(file: &MeetingFile) -> BTreeSet<PersonId> {
    let MeetingFile { meeting, settings, .. } = file;
    let mut people = BTreeSet::new();
    people.extend([meeting.chair, meeting.secretary, settings.signatory, settings.executor]);
    people.extend(file.participants.iter().map(|participant| participant.person));
    people.extend(file.agenda.iter().flat_map(|item| &item.rapporteurs).copied().map(Some));
    people.extend(file.entries.iter().flat_map(named_in));
    people.extend(file.recommendations.iter().map(|recommendation| recommendation.owner));
    people.extend(file.letters.iter().flat_map(|letter| [letter.signatory, letter.executor]));
    people.into_iter().flatten().collect()
}

fn named_in(entry: &Entry) -> Vec<Option<PersonId>> {
    match entry {
        Entry::Speech(speech) => speech.speakers.iter().map(person_of).collect(),
        Entry::Point(_) => Vec::new(),
        Entry::Decision(decision) => vec![decision.owner],
    }
}

fn person_of(speaker: &Speaker) -> Option<PersonId> {
    match speaker {
        Speaker::Person { person, .. } => Some(*person),
        Speaker::Named(_) | Speaker::Voice => None,
    }
}

/// Every body that a file names, those in which its people have posts too.
fn bodies(file: &MeetingFile) -> BTreeSet<BodyId> {
    let mut bodies = BTreeSet::new();
    bodies.extend([file.meeting.convener, file.meeting.body, file.settings.own_body]);
    bodies.extend(file.participants.iter().map(|participant| participant.represents));
    let addressees = file.recommendations.iter().flat_map(|one| &one.addressees);
    bodies.extend(addressees.map(|addressee| Some(addressee.body)));
    bodies.extend(file.letters.iter().map(|letter| Some(letter.body)));
    let posts = file.people.iter().flat_map(|person| &person.memberships);
    bodies.extend(posts.map(|post| Some(post.body)));
    bodies.into_iter().flatten().collect()
}

/// Everybody who has, or had, a post in a body.
fn members(conn: &Connection, body: BodyId) -> Result<Vec<PersonId>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT person FROM membership WHERE body = ?1 AND deleted_at IS NULL",
    )?;
    let members = statement.query_map([body.0], |row| id(row, 0))?;
    Ok(members.collect::<Result<_, _>>()?)
}
