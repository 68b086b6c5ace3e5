//! Outgoing letters, the steps of their life, and the replies to them.

use hattama_domain::answer::AnswerLine;
use hattama_domain::following::LetterToFollow;
use hattama_domain::id::{LetterId, MeetingId, ReplyId};
use hattama_domain::language::Language;
use hattama_domain::letter::{Letter, LetterChange, LetterLine, LetterPurpose, LetterStep};
use hattama_domain::operation::Done;
use hattama_domain::reply::{NewReply, ReplyChange};
use tauri::State;

use crate::desk::Desk;
use crate::error::{Answer, Fault};
use crate::export;

/// The register: letters of one meeting, or of all.
#[tauri::command(async)]
#[specta::specta]
pub fn letters(desk: State<Desk>, meeting: Option<MeetingId>) -> Answer<Vec<LetterLine>> {
    desk.with(|store| store.letters(meeting))
}

#[tauri::command(async)]
#[specta::specta]
pub fn letter(desk: State<Desk>, id: LetterId) -> Answer<Letter> {
    desk.with(|store| store.letter(id))
}

/// Makes the letters that adopted recommendations still need, one a body and language.
#[tauri::command(async)]
#[specta::specta]
pub fn draft_letters(
    desk: State<Desk>,
    meeting: MeetingId,
    languages: Vec<Language>,
) -> Answer<Done<Vec<LetterId>>> {
    desk.with(|store| store.draft_letters(meeting, &languages))
}

/// The sent letters of which something is still open, those longest overdue first.
#[tauri::command(async)]
#[specta::specta]
pub fn letters_to_follow(desk: State<Desk>) -> Answer<Vec<LetterToFollow>> {
    desk.with(|store| store.letters_to_follow())
}

/// Drafts a reminder or a follow-up of each of these letters, of all or none.
#[tauri::command(async)]
#[specta::specta]
pub fn draft_following(
    desk: State<Desk>,
    letters: Vec<LetterId>,
    purpose: LetterPurpose,
) -> Answer<Done<Vec<LetterId>>> {
    desk.with(|store| store.draft_following(&letters, purpose))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_letter(desk: State<Desk>, id: LetterId, change: LetterChange) -> Answer<Done<()>> {
    desk.with(|store| store.change_letter(id, change))
}

/// Takes a step in a letter's life. Signing keeps the paper as it is at that moment.
#[tauri::command(async)]
#[specta::specta]
pub fn step_letter(desk: State<Desk>, id: LetterId, step: LetterStep) -> Answer<Done<Letter>> {
    desk.with(|store| -> Result<_, Fault> {
        let paper = match step {
            LetterStep::Sign { .. } => Some(export::paper_to_keep(store, id)?),
            LetterStep::ForSignature
            | LetterStep::BackToDraft
            | LetterStep::Register { .. }
            | LetterStep::Send { .. }
            | LetterStep::Receive { .. }
            | LetterStep::Annul { .. } => None,
        };
        Ok(store.step_letter(id, step, paper)?)
    })
}

#[tauri::command(async)]
#[specta::specta]
pub fn add_reply(desk: State<Desk>, letter: LetterId, reply: NewReply) -> Answer<Done<ReplyId>> {
    desk.with(|store| store.add_reply(letter, reply))
}

#[tauri::command(async)]
#[specta::specta]
pub fn change_reply(desk: State<Desk>, id: ReplyId, change: ReplyChange) -> Answer<Done<()>> {
    desk.with(|store| store.change_reply(id, change))
}

/// The answer sheet of a reply.
#[tauri::command(async)]
#[specta::specta]
pub fn answer_sheet(desk: State<Desk>, reply: ReplyId) -> Answer<Vec<AnswerLine>> {
    desk.with(|store| store.answer_sheet(reply))
}
