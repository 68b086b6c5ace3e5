//! The life of a recommendation: its own states from the trail of operations, and what became of its
//! letters, terms and successions from what is kept of them. What was undone never happened.

use std::iter;

use chrono::{DateTime, NaiveDate, Utc};
use hattama_domain::answer::answered;
use hattama_domain::id::RecommendationId;
use hattama_domain::letter::Letter;
use hattama_domain::life::{LifeAddressee, LifeEvent, LifeLetter, LifeStep, Written, in_order};
use hattama_domain::noun::Noun;
use hattama_domain::operation::OperationName;
use hattama_domain::recommendation::Recommendation;
use hattama_domain::reply::{Completeness, Reply};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use uuid::Uuid;

use crate::code::Code;
use crate::error::Result;
use crate::require::require;
use crate::row::id;
use crate::term::control;
use crate::{Store, body, letter, recommendation, seal};

/// What may have touched a recommendation, its addressees or its letters; typing is no step.
const NAMES: [OperationName; 20] = [
    OperationName::AddSample,
    OperationName::AddRecommendation,
    OperationName::ChangeRecommendation,
    OperationName::AdoptRecommendations,
    OperationName::SplitRecommendation,
    OperationName::MergeRecommendations,
    OperationName::SupersedeRecommendations,
    OperationName::CarryRecommendations,
    OperationName::ChangeControl,
    OperationName::DraftLetters,
    OperationName::DraftFollowing,
    OperationName::ChangeLetter,
    OperationName::SignLetter,
    OperationName::RegisterLetter,
    OperationName::SendLetter,
    OperationName::ReceiveLetter,
    OperationName::AnnulLetter,
    OperationName::AddReply,
    OperationName::ChangeReply,
    OperationName::Restore,
];

impl Store {
    /// Every step in the life of a recommendation, in the order in which they happened.
    pub fn recommendation_history(&self, id: RecommendationId) -> Result<Vec<LifeEvent>> {
        let moment = self.conn.unchecked_transaction()?;
        require(&moment, Noun::Recommendation, id)?;
        of(&moment, id)
    }
}

/// Every step in the life of a recommendation, in the order in which they happened.
pub(crate) fn of(conn: &Connection, id: RecommendationId) -> Result<Vec<LifeEvent>> {
    let one = recommendation::read(conn, id)?;
    let letters = letters(conn, id)?;
    let trail = Trail::of(conn, &one, &letters)?;
    let mut life = Life { trail, events: Vec::new() };
    life.own_states(&one)?;
    life.successions(&one);
    for addressee in &one.addressees {
        let name = body::present_name(conn, addressee.body)?;
        let to = LifeAddressee { id: addressee.id, name };
        letters
            .iter()
            .filter(|letter| letter.body == addressee.body)
            .for_each(|letter| life.letter(&one, letter, &to));
        life.control(conn, &to)?;
    }
    Ok(in_order(life.events))
}

/// The letters that carry a recommendation, annulled ones too.
fn letters(conn: &Connection, recommendation: RecommendationId) -> Result<Vec<Letter>> {
    let mut statement = conn.prepare_cached(
        "SELECT letter.id FROM letter_recommendation JOIN letter ON letter.id = letter
         WHERE recommendation = ?1 AND deleted_at IS NULL ORDER BY letter.id",
    )?;
    let ids = statement.query_map([recommendation.0], |row| id(row, 0))?;
    ids.collect::<Result<Vec<_>, _>>()?.into_iter().map(|id| letter::read(conn, id)).collect()
}

/// Operations that have touched a recommendation, its addressees or its letters, the oldest first.
struct Trail(Vec<Trace>);

struct Trace {
    name: OperationName,
    written: Written,
    changeset: Vec<u8>,
}

impl Trace {
    /// Whether it touched the row of an id, or wrote one that names it.
    fn names(&self, id: Uuid) -> bool {
        let id = id.as_bytes();
        self.changeset.windows(id.len()).any(|bytes| bytes == id)
    }
}

impl Trail {
    /// What is damaged is left out: nothing can be read from it.
    fn of(conn: &Connection, one: &Recommendation, letters: &[Letter]) -> Result<Trail> {
        let ids = [one.id.0].into_iter();
        let ids = ids.chain(one.addressees.iter().map(|addressee| addressee.id.0));
        let ids: Vec<Uuid> = ids.chain(letters.iter().map(|letter| letter.id.0)).collect();
        let names = vec!["?"; NAMES.len()].join(", ");
        let touches = vec!["instr(changeset, ?) > 0"; ids.len()].join(" OR ");
        let sql = format!(
            "SELECT name, actor, at, changeset, hash FROM operation
             WHERE state = 'done' AND name IN ({names}) AND ({touches}) ORDER BY number"
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let mut place = 0;
        for name in NAMES {
            place += 1;
            statement.raw_bind_parameter(place, Code(name))?;
        }
        for id in ids {
            place += 1;
            statement.raw_bind_parameter(place, id)?;
        }
        let mut rows = statement.raw_query();
        let mut traces = Vec::new();
        while let Some(row) = rows.next()? {
            traces.extend(trace(row)?);
        }
        Ok(Trail(traces))
    }

    /// Who wrote an id down first.
    fn first(&self, id: Uuid) -> Option<Written> {
        self.0.iter().find(|trace| trace.names(id)).map(|trace| trace.written.clone())
    }

    /// Who did something of this name to an id last.
    fn last(&self, name: OperationName, id: Uuid) -> Option<Written> {
        let mut latest = self.0.iter().rev().filter(|trace| trace.name == name);
        latest.find(|trace| trace.names(id)).map(|trace| trace.written.clone())
    }
}

fn trace(row: &Row) -> Result<Option<Trace>> {
    let changeset = seal::bytes(row.get_ref(3)?);
    if !seal::is_whole(changeset, seal::bytes(row.get_ref(4)?)) {
        return Ok(None);
    }
    let at: DateTime<Utc> = row.get(2)?;
    Ok(Some(Trace {
        name: row.get::<_, Code<_>>(0)?.0,
        written: Written { at, by: row.get(1)? },
        changeset: changeset.to_vec(),
    }))
}

/// Collects the steps.
struct Life {
    trail: Trail,
    events: Vec<LifeEvent>,
}

/// A step of which nothing is known but its day.
fn plain(step: LifeStep, on: Option<NaiveDate>) -> LifeEvent {
    LifeEvent { step, on, written: None, to: None, letter: None, reason: String::new() }
}

impl Life {
    /// That it was added, adopted, withdrawn or opened again, each time that it was.
    fn own_states(&mut self, one: &Recommendation) -> Result<()> {
        let mut row = OwnRow::default();
        for trace in &self.trail.0 {
            let found = changes(&trace.changeset, "recommendation", one.id.0, OwnRow::COLUMNS)?;
            for change in found {
                let written = Some(trace.written.clone());
                if change.is_new {
                    self.events.push(LifeEvent { written, ..plain(LifeStep::Added, None) });
                }
                let before = row.state();
                change.follow(&mut row.0);
                if before != row.state() {
                    let written = Some(trace.written.clone());
                    self.events.push(LifeEvent { written, ..row.event() });
                }
            }
        }
        Ok(())
    }

    fn successions(&mut self, one: &Recommendation) {
        let ends = one.came_from.iter().map(|kin| (kin, LifeStep::CameFrom(kin.clone())));
        let ends = ends
            .chain(one.succeeded_by.iter().map(|kin| (kin, LifeStep::SucceededBy(kin.clone()))));
        for (kin, step) in ends {
            let written = self.trail.first(kin.id.0);
            self.events.push(LifeEvent { written, ..plain(step, None) });
        }
    }

    /// The steps of a letter to an addressee, and the replies to it.
    fn letter(&mut self, one: &Recommendation, letter: &Letter, to: &LifeAddressee) {
        use OperationName::{AnnulLetter, ReceiveLetter, RegisterLetter, SendLetter, SignLetter};
        let mut steps = Vec::new();
        let mut add = |step, name, on| steps.push((name, plain(step, Some(on))));
        if let Some(signed) = &letter.signed {
            add(LifeStep::LetterSigned, SignLetter, signed.on);
        }
        if let Some(registered) = &letter.registered {
            add(LifeStep::LetterRegistered, RegisterLetter, registered.on);
        }
        if let Some(sent) = letter.sent {
            add(LifeStep::LetterSent { channel: sent.channel }, SendLetter, sent.on);
        }
        if let Some(received) = &letter.received {
            add(LifeStep::LetterReceived, ReceiveLetter, received.on);
        }
        if let Some(annulled) = &letter.annulled {
            let event = plain(LifeStep::LetterAnnulled, Some(annulled.on));
            steps.push((AnnulLetter, LifeEvent { reason: annulled.reason.clone(), ..event }));
        }
        let number = letter.registered.as_ref().map(|registered| registered.number.clone());
        let of = LifeLetter { id: letter.id, number };
        for (name, event) in steps {
            let written = self.trail.last(name, letter.id.0);
            let (to, letter) = (Some(to.clone()), Some(of.clone()));
            self.events.push(LifeEvent { written, to, letter, ..event });
        }
        let demands = one.demands();
        for reply in &letter.replies {
            let Some(completeness) = answered(one.id, &demands, iter::once(reply.into())) else {
                continue;
            };
            let written = self.trail.first(reply.id.0);
            let (to, letter) = (Some(to.clone()), Some(of.clone()));
            self.events.push(LifeEvent { written, to, letter, ..replied(reply, completeness) });
        }
    }

    /// What changed the term of an answer, and that nobody waits any more.
    fn control(&mut self, conn: &Connection, to: &LifeAddressee) -> Result<()> {
        let control = control::read(conn, to.id)?;
        let mut steps = Vec::new();
        for one in &control.extensions {
            let step = match one.promised_in {
                Some(_) => LifeStep::Promised { until: one.until },
                None => LifeStep::Extended { until: one.until },
            };
            steps.push((one.id.0, step, one.on, one.reason.clone()));
        }
        for one in &control.pauses {
            steps.push((one.id.0, LifeStep::Paused, one.since, one.reason.clone()));
            if let Some(until) = one.until {
                steps.push((one.id.0, LifeStep::Resumed, until, String::new()));
            }
        }
        for (id, step, on, reason) in steps {
            let written = self.trail.first(id);
            let to = Some(to.clone());
            self.events.push(LifeEvent { written, to, reason, ..plain(step, Some(on)) });
        }
        self.off_control(to)
    }

    /// Each time that it was taken off control or put back.
    fn off_control(&mut self, to: &LifeAddressee) -> Result<()> {
        // The day, and the note; see the table `control`.
        let mut row: [Option<String>; 2] = [None, None];
        for trace in &self.trail.0 {
            for change in changes(&trace.changeset, "control", to.id.0, [2, 4])? {
                let was_off = row[0].is_some();
                change.follow(&mut row);
                let step = match (was_off, row[0].is_some()) {
                    (false, true) => LifeStep::TakenOff,
                    (true, false) => LifeStep::PutBack,
                    (true, true) | (false, false) => continue,
                };
                let [on, note] = &row;
                let on = on.as_deref().and_then(|on| on.parse().ok());
                let (to, written) = (Some(to.clone()), Some(trace.written.clone()));
                let reason = note.clone().unwrap_or_default();
                self.events.push(LifeEvent { written, to, reason, ..plain(step, on) });
            }
        }
        Ok(())
    }
}

/// The row of a recommendation as far as the trail has been followed: its state, the day and the
/// reason of that.
#[derive(Default)]
struct OwnRow([Option<String>; 3]);

impl OwnRow {
    /// Where they stand in the table `recommendation`.
    const COLUMNS: [usize; 3] = [5, 6, 7];

    fn state(&self) -> String {
        self.0[0].clone().unwrap_or_else(|| "draft".to_owned())
    }

    /// That it has come into its state.
    fn event(&self) -> LifeEvent {
        let step = match self.state().as_str() {
            "adopted" => LifeStep::Adopted,
            "withdrawn" => LifeStep::Withdrawn,
            _ => LifeStep::BackToDraft,
        };
        let [_, on, reason] = &self.0;
        let on = on.as_deref().and_then(|on| on.parse().ok());
        LifeEvent { reason: reason.clone().unwrap_or_default(), ..plain(step, on) }
    }
}

/// A reply is of the day on which it came in, or else of its own.
fn replied(reply: &Reply, completeness: Completeness) -> LifeEvent {
    let step = LifeStep::Replied { reply: reply.id, completeness };
    plain(step, reply.facts.incoming_date.or(reply.facts.date))
}

/// What one change does to some columns of a row.
struct Change<const N: usize> {
    is_new: bool,
    /// `None` where it leaves a column as it was.
    said: [Option<Option<String>>; N],
}

impl<const N: usize> Change<N> {
    fn follow(self, row: &mut [Option<String>; N]) {
        for (column, said) in row.iter_mut().zip(self.said) {
            if let Some(said) = said {
                *column = said;
            }
        }
    }
}

/// What a changeset does to the row of an id, change by change.
fn changes<const N: usize>(
    changeset: &[u8],
    table: &str,
    id: Uuid,
    columns: [usize; N],
) -> Result<Vec<Change<N>>> {
    let input: &mut dyn std::io::Read = &mut &*changeset;
    let mut found = Vec::new();
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(change) = changes.next()? {
        let operation = change.op()?;
        if operation.table_name() == table && is_of(change, id) {
            let is_new = operation.code() == Action::SQLITE_INSERT;
            found.push(Change { is_new, said: columns.map(|column| said(change, column)) });
        }
    }
    Ok(found)
}

/// Whether a change is to the row of an id, its key.
fn is_of(change: &ChangesetItem, id: Uuid) -> bool {
    let key = change.new_value(0).or_else(|_| change.old_value(0));
    matches!(key, Ok(ValueRef::Blob(bytes)) if bytes == id.as_bytes())
}

fn said(change: &ChangesetItem, column: usize) -> Option<Option<String>> {
    match change.new_value(column) {
        Ok(ValueRef::Text(text)) => Some(Some(String::from_utf8_lossy(text).into_owned())),
        Ok(ValueRef::Null) => Some(None),
        Ok(_) | Err(_) => None,
    }
}
