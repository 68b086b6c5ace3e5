//! The live session: its steps, the floor, the queue, presence and votes.

use hattama_domain::copy::CopyReason;
use hattama_domain::id::{AgendaItemId, MeetingId, ParticipantId, RequestId, SpeechId, VoteId};
use hattama_domain::language::Language;
use hattama_domain::live::{Floor, Live, NewRequest, RequestChange, Step};
use hattama_domain::operation::Done;
use hattama_domain::participant::Presence;
use hattama_domain::vote::{MajorityRule, NewVote, Tally, Verdict, Vote, VoteChange};
use tauri::State;

use crate::desk::Desk;
use crate::error::{Answer, Fault};
use crate::snippets::{self, Filled};

/// The session that live mode is on for, if any.
#[tauri::command(async)]
#[specta::specta]
pub fn live_meeting(desk: State<Desk>) -> Answer<Option<MeetingId>> {
    desk.with(|store| store.live_meeting())
}

#[tauri::command(async)]
#[specta::specta]
pub fn live(desk: State<Desk>, meeting: MeetingId) -> Answer<Live> {
    desk.with(|store| store.live(meeting))
}

#[tauri::command(async)]
#[specta::specta]
pub fn step_session(desk: State<Desk>, meeting: MeetingId, step: Step) -> Answer<Done<()>> {
    let done = desk.with(|store| store.step_session(meeting, step))?;
    if step == Step::End {
        desk.copying.ask(CopyReason::Session);
    }
    Ok(done)
}

#[tauri::command(async)]
#[specta::specta]
pub fn take_up_item(desk: State<Desk>, meeting: MeetingId, item: AgendaItemId) -> Answer<Done<()>> {
    desk.with(|store| store.take_up_item(meeting, item))
}

/// Gives the floor, and tells to which speech.
#[tauri::command(async)]
#[specta::specta]
pub fn give_floor(
    desk: State<Desk>,
    meeting: MeetingId,
    floor: Floor,
) -> Answer<Done<Option<SpeechId>>> {
    desk.with(|store| store.give_floor(meeting, floor))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_request(
    desk: State<Desk>,
    meeting: MeetingId,
    request: NewRequest,
) -> Answer<Done<RequestId>> {
    desk.with(|store| store.add_request(meeting, request))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_request(desk: State<Desk>, id: RequestId, change: RequestChange) -> Answer<Done<()>> {
    desk.with(|store| store.change_request(id, change))
}

#[tauri::command(async)]
#[specta::specta]
pub fn close_queue(desk: State<Desk>, meeting: MeetingId, closed: bool) -> Answer<Done<()>> {
    desk.with(|store| store.close_queue(meeting, closed))
}

/// Notes who is there: while the session is going on, who came or left just now.
#[tauri::command(async)]
#[specta::specta]
pub fn note_presence(
    desk: State<Desk>,
    participant: ParticipantId,
    presence: Presence,
) -> Answer<Done<()>> {
    desk.with(|store| store.note_presence(participant, presence))
}

#[tauri::command(async)]
#[specta::specta]
pub fn votes(desk: State<Desk>, meeting: MeetingId) -> Answer<Vec<Vote>> {
    desk.with(|store| store.votes(meeting))
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_vote(desk: State<Desk>, meeting: MeetingId, vote: NewVote) -> Answer<Done<VoteId>> {
    desk.with(|store| store.add_vote(meeting, vote))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_vote(desk: State<Desk>, id: VoteId, change: VoteChange) -> Answer<Done<()>> {
    desk.with(|store| store.change_vote(id, change))
}

/// The verdict on figures that are not final yet.
#[tauri::command(async)]
#[specta::specta]
pub fn judge(
    desk: State<Desk>,
    rule: MajorityRule,
    tally: Tally,
    members: u32,
    present: u32,
) -> Answer<Verdict> {
    desk.with(|_| {
        rule.check()?;
        tally.check(present)?;
        Ok::<_, Fault>(rule.judge(tally, members, present))
    })
}

/// The snippets of a language, filled in for what is said after a speech, or now.
#[tauri::command(async)]
#[specta::specta]
pub fn snippets(
    desk: State<Desk>,
    meeting: MeetingId,
    speech: Option<SpeechId>,
    language: Language,
) -> Answer<Vec<Filled>> {
    desk.with(|store| snippets::filled(store, meeting, speech, language))
}
