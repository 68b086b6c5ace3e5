//! The paper beside the record, what it still needs, and its files.

use std::fs;
use std::path::PathBuf;

use hattama_documents::Paper;
use hattama_domain::gap;
use hattama_domain::id::{LetterId, MeetingId};
use hattama_domain::minutes::MinutesRef;
use hattama_store::Store;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::State;
use tauri::ipc::Channel;

use crate::desk::{Desk, language};
use crate::error::{Answer, Fault};
use crate::export::{self, Exported, Progress, Wanted};
use crate::gaps::{self, GapLine};
use crate::minutes;
use crate::paper::{self, PaperView};
use crate::shown::Shown;
use crate::template::Templates;

/// Which paper to show.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum PaperRef {
    Minutes(MinutesRef),
    Letter(LetterId),
}

/// A paper as it is now, with what is being typed.
#[tauri::command(async)]
#[specta::specta]
pub fn paper(desk: State<Desk>, paper: PaperRef) -> Answer<PaperView> {
    let (composed, gaps) = desk.with(|store| compose_now(store, &paper))?;
    paper::view(&desk, &composed, gaps).map_err(|fault| desk.say(fault))
}

/// Opens a paper as it is now, with what is being typed, in the system's viewer, which prints it; tells
/// whether it is a PDF: by the office's own template that takes LibreOffice.
#[tauri::command(async)]
#[specta::specta]
pub fn print_paper(desk: State<Desk>, paper: PaperRef) -> Answer<bool> {
    let (composed, templates, day) = desk.with(|store| -> Result<_, Fault> {
        let (composed, _) = compose_now(store, &paper)?;
        let templates = Templates::of_office(store, std::slice::from_ref(&composed))?;
        Ok((composed, templates, store.day()))
    })?;
    let shown = Shown::paper(&desk.press, &composed, &templates, day);
    shown.and_then(|shown| shown.open(&desk)).map_err(|fault| desk.say(fault))
}

fn compose_now(store: &mut Store, paper: &PaperRef) -> Result<(Paper, Vec<GapLine>), Fault> {
    let spoken = language(store);
    match paper {
        PaperRef::Minutes(of) => {
            let file = store.meeting_file(of.meeting)?;
            let (composed, gaps) = minutes::as_they_stand(store, &file, *of)?;
            Ok((composed, gaps::lines(&file, &gaps, spoken)))
        }
        PaperRef::Letter(id) => {
            let letter = store.letter(*id)?;
            let file = store.meeting_file(letter.meeting)?;
            let open = letter.status.is_open();
            let gaps = if open { gap::of_letter(&file, &letter) } else { Vec::new() };
            let composed = export::letter_paper(store, &file, &letter, open)?;
            Ok((composed, gaps::lines(&file, &gaps, spoken)))
        }
    }
}

/// What an export would still need, each by name. Only the papers of the office need no meeting.
#[tauri::command(async)]
#[specta::specta]
pub fn missing(
    desk: State<Desk>,
    meeting: Option<MeetingId>,
    wanted: Wanted,
) -> Answer<Vec<GapLine>> {
    desk.with(|store| -> Result<_, Fault> {
        Ok(export::plan(store, meeting, &wanted, language(store))?.gaps)
    })
}

/// Exports papers to a folder that is there: one that was remembered may lie on a disk that has been
/// taken out. Gaps don't stop it: the window has named them before.
#[tauri::command(async)]
#[specta::specta]
pub fn export(
    desk: State<Desk>,
    meeting: Option<MeetingId>,
    wanted: Wanted,
    folder: String,
    progress: Channel<Progress>,
) -> Answer<Exported> {
    desk.cancel.reset();
    let folder = PathBuf::from(folder);
    fs::metadata(&folder).map_err(|error| desk.say(Fault::file(&folder)(error)))?;
    let (plan, templates) = desk.with(|store| -> Result<_, Fault> {
        let plan = export::plan(store, meeting, &wanted, language(store))?;
        let templates = Templates::of_office(store, &plan.papers)?;
        Ok((plan, templates))
    })?;
    let tell = |step| {
        // A window that is gone needs no progress.
        let _ = progress.send(step);
    };
    let (exported, outcome) =
        export::write(&desk.press, &plan, &templates, &folder, &desk.cancel, tell);
    Ok(Exported { broken_by: outcome.err().map(|fault| desk.say(fault)), ..exported })
}

/// Stops an export after the file that it is writing.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel_export(desk: State<Desk>) {
    desk.cancel.ask();
}
