//! The time of speeches: as live mode measured it, else from the times that were typed.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use hattama_domain::figures::speaking::{Named, Spoken, SpokenTime, seconds_of};
use hattama_domain::id::{AgendaItemId, BodyId, MeetingId, PersonId, SpeechId};
use hattama_domain::language::{Language, Wording};
use hattama_domain::meeting::Times;
use hattama_domain::noun::Noun;
use hattama_domain::participant::Participant;
use hattama_domain::register::Period;
use hattama_domain::speech::Speaker;
use hattama_domain::text::TextKind;
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::error::Result;
use crate::require::require_any;
use crate::row::{id, id_or_none};
use crate::wording::Wordings;
use crate::{Environment, Store, body, event, participant, person, speech};

impl Store {
    /// Who spoke for how long: in one session, or in all that have their first day in a period. A
    /// session without a date is in no period that has an end.
    pub fn spoken_time(&self, period: Period, meeting: Option<MeetingId>) -> Result<SpokenTime> {
        let moment = self.conn.unchecked_transaction()?;
        require_any(&moment, Noun::Meeting, meeting)?;
        let mut reading = Reading::new(&moment, &self.environment);
        for (meeting, date) in sessions(&moment, period, meeting)? {
            reading.read(meeting, date)?;
        }
        Ok(reading.time)
    }
}

fn sessions(
    conn: &Connection,
    period: Period,
    only: Option<MeetingId>,
) -> Result<Vec<(MeetingId, Option<NaiveDate>)>> {
    let period = if only.is_some() { Period::default() } else { period };
    let mut statement = conn.prepare_cached(
        "SELECT id, first_day FROM meeting
         WHERE deleted_at IS NULL AND (?1 IS NULL OR id = ?1)
             AND (?2 IS NULL OR first_day >= ?2) AND (?3 IS NULL OR first_day <= ?3)",
    )?;
    let found = statement
        .query_map(params![only.map(Uuid::from), period.from, period.until], |row| {
            Ok((id(row, 0)?, row.get(1)?))
        })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Reads session by session, and remembers the names that they have in common.
struct Reading<'a> {
    conn: &'a Connection,
    clocks: Clocks<'a>,
    time: SpokenTime,
    people: HashMap<PersonId, Wording>,
    bodies: HashMap<BodyId, Wording>,
}

/// A speech as an index has it.
struct Found {
    id: SpeechId,
    item: Option<AgendaItemId>,
    times: Times,
}

impl<'a> Reading<'a> {
    fn new(conn: &'a Connection, environment: &'a Environment) -> Reading<'a> {
        Reading {
            conn,
            clocks: Clocks::new(conn, environment),
            time: SpokenTime::default(),
            people: HashMap::new(),
            bodies: HashMap::new(),
        }
    }

    fn read(&mut self, meeting: MeetingId, date: Option<NaiveDate>) -> Result<()> {
        let mut groups = None;
        for Found { id, item, times } in found(self.conn, meeting)? {
            let Some(seconds) = self.clocks.seconds(meeting, id, times)? else {
                self.time.untimed += 1;
                continue;
            };
            if groups.is_none() {
                groups = Some(self.groups(meeting)?);
            }
            let (person, name) = self.first_speaker(id)?;
            let of = |groups: &HashMap<_, Wording>| groups.get(&person?).cloned();
            let group = groups.as_ref().and_then(of).unwrap_or_default();
            self.time.speeches.push(Spoken { meeting, item, person, name, group, seconds });
        }
        if groups.is_some() {
            self.name(meeting, date)?;
        }
        Ok(())
    }

    /// Notes what the session and its items are called.
    fn name(&mut self, meeting: MeetingId, date: Option<NaiveDate>) -> Result<()> {
        let title = Wordings::of(self.conn, meeting)?.take(TextKind::MeetingTitle);
        self.time.sessions.insert(meeting, Named { name: title, date });
        let mut statement = self.conn.prepare_cached(
            "SELECT id FROM agenda_item WHERE meeting = ?1 AND deleted_at IS NULL",
        )?;
        let items = statement.query_map([meeting.0], |row| id(row, 0))?;
        for item in items.collect::<Result<Vec<AgendaItemId>, _>>()? {
            let name = Wordings::of(self.conn, item)?.take(TextKind::AgendaTitle);
            self.time.items.insert(item, Named { name, date: None });
        }
        Ok(())
    }

    /// Whose time a speech counts for: the first of its speakers.
    fn first_speaker(&mut self, id: SpeechId) -> Result<(Option<PersonId>, Wording)> {
        let speaker = speech::speakers(self.conn, id)?.into_iter().next();
        Ok(match speaker {
            Some(Speaker::Person { person, .. }) => (Some(person), self.person(person)?),
            Some(Speaker::Named(name)) => {
                (None, Wording(Language::ALL.map(|one| (one, name.clone())).into()))
            }
            Some(Speaker::Voice) | None => (None, Wording::default()),
        })
    }

    fn person(&mut self, id: PersonId) -> Result<Wording> {
        if let Some(known) = self.people.get(&id) {
            return Ok(known.clone());
        }
        let person = person::read(self.conn, id)?;
        let name = |language| (language, person.name_in(language).family_first());
        let name = Wording(Language::ALL.map(name).into());
        self.people.insert(id, name.clone());
        Ok(name)
    }

    /// Whom the participants of a session speak for.
    fn groups(&mut self, meeting: MeetingId) -> Result<HashMap<PersonId, Wording>> {
        let mut groups = HashMap::new();
        for participant in participant::of_meeting(self.conn, meeting)? {
            if let Some(person) = participant.person {
                groups.insert(person, self.group(participant)?);
            }
        }
        Ok(groups)
    }

    /// The body represented, in the directory or in words, else the capacity.
    fn group(&mut self, participant: Participant) -> Result<Wording> {
        let body = match participant.represents {
            Some(body) => self.body(body)?,
            None => Wording::default(),
        };
        let ways = [body, participant.representing, participant.capacity];
        Ok(ways.into_iter().find(|way| !way.is_blank()).unwrap_or_default())
    }

    fn body(&mut self, id: BodyId) -> Result<Wording> {
        if let Some(known) = self.bodies.get(&id) {
            return Ok(known.clone());
        }
        let name = body::present_name(self.conn, id)?;
        self.bodies.insert(id, name.clone());
        Ok(name)
    }
}

/// The speeches of a session, read from an index alone.
fn found(conn: &Connection, meeting: MeetingId) -> Result<Vec<Found>> {
    let mut statement = conn.prepare_cached(
        "SELECT speech.id, agenda_item.id, starts, ends
         FROM speech LEFT JOIN agenda_item
             ON agenda_item.id = speech.item AND agenda_item.deleted_at IS NULL
         WHERE speech.meeting = ?1 AND speech.deleted_at IS NULL",
    )?;
    let found = statement.query_map([meeting.0], |row| {
        let times = Times { starts: row.get(2)?, ends: row.get(3)? };
        Ok(Found { id: id(row, 0)?, item: id_or_none(row, 1)?, times })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// How long speeches took, session by session.
pub(crate) struct Clocks<'a> {
    conn: &'a Connection,
    environment: &'a Environment,
    /// What live mode measured in each session that has been asked about.
    measured: HashMap<MeetingId, BTreeMap<SpeechId, u32>>,
}

impl<'a> Clocks<'a> {
    pub fn new(conn: &'a Connection, environment: &'a Environment) -> Clocks<'a> {
        Clocks { conn, environment, measured: HashMap::new() }
    }

    /// The time of a speech, in seconds; `None` where nobody has measured or noted it.
    pub fn seconds(
        &mut self,
        meeting: MeetingId,
        speech: SpeechId,
        times: Times,
    ) -> Result<Option<u32>> {
        let measured = match self.measured.entry(meeting) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(measured(self.conn, self.environment, meeting)?),
        };
        Ok(measured.get(&speech).copied().or_else(|| seconds_of(times)))
    }
}

fn measured(
    conn: &Connection,
    environment: &Environment,
    meeting: MeetingId,
) -> Result<BTreeMap<SpeechId, u32>> {
    let was_live = conn
        .prepare_cached("SELECT 1 FROM event WHERE meeting = ?1 LIMIT 1")?
        .exists([meeting.0])?;
    if !was_live {
        return Ok(BTreeMap::new());
    }
    let speeches = event::timeline(conn, environment, meeting)?.speeches.into_iter();
    Ok(speeches.map(|(id, floor)| (id, floor.taken.millis.div_ceil(1_000))).collect())
}
