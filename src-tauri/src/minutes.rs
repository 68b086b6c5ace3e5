//! Minutes as they stand: the living ones, the kept ones, and what lies between them.

use hattama_documents::{Paper, compose, differences, read_alike};
use hattama_domain::file::MeetingFile;
use hattama_domain::gap;
use hattama_domain::id::{MeetingId, MinutesId};
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language;
use hattama_domain::minutes::{
    Amendment, MinutesForm, MinutesRef, MinutesStatus, MinutesStep, MinutesVersion, in_force,
};
use hattama_domain::noun::Noun;
use hattama_domain::operation::Done;
use hattama_store::{Error as StoreError, Store};
use serde::Serialize;
use specta::Type;

use crate::error::Fault;

/// Where the minutes in one language stand.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MinutesState {
    pub of: MinutesRef,
    /// Oldest first; none, as long as they are a first draft.
    pub versions: Vec<MinutesVersion>,
    /// How the paper that the newest version keeps stands to the record; `None` of a draft.
    pub kept: Option<KeptPaper>,
}

/// How a kept paper stands to the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum KeptPaper {
    /// The record says the same.
    Alike,
    /// The record has changed since.
    Changed,
    /// It does not fit its seal.
    Damaged,
}

/// Where the minutes of a meeting stand in a form, in each language of the office's paper.
pub fn states(
    store: &Store,
    meeting: MeetingId,
    form: MinutesForm,
) -> Result<Vec<MinutesState>, Fault> {
    let file = store.meeting_file(meeting)?;
    let languages = file.settings.paper_languages.iter();
    languages.map(|language| state(store, &file, *language, form)).collect()
}

fn state(
    store: &Store,
    file: &MeetingFile,
    language: Language,
    form: MinutesForm,
) -> Result<MinutesState, Fault> {
    let of = MinutesRef { meeting: file.meeting.id, language, form };
    let versions = store.versions(of)?;
    let kept = match versions.last() {
        Some(newest) if newest.status != MinutesStatus::Draft => match kept(store, newest.id) {
            Ok(kept) if read_alike(&kept, &living(file, of, Some(newest), false)) => {
                Some(KeptPaper::Alike)
            }
            Ok(_) => Some(KeptPaper::Changed),
            Err(Fault::Store(StoreError::DamagedMinutes { .. })) => Some(KeptPaper::Damaged),
            Err(fault) => return Err(fault),
        },
        Some(_) | None => None,
    };
    Ok(MinutesState { of, versions, kept })
}

/// Takes a step in the life of minutes. Agreeing keeps them as they are at that moment, and only
/// where nothing is missing.
pub fn step(
    store: &mut Store,
    of: MinutesRef,
    step: MinutesStep,
) -> Result<Done<MinutesVersion>, Fault> {
    let paper = match step {
        MinutesStep::Agree => Some(to_keep(store, of)?),
        MinutesStep::BackToDraft | MinutesStep::MakeFinal | MinutesStep::NewVersion { .. } => None,
    };
    Ok(store.step_minutes(of, step, paper)?)
}

fn to_keep(store: &Store, of: MinutesRef) -> Result<String, Fault> {
    let file = store.meeting_file(of.meeting)?;
    if !gap::of_minutes(&of.form.of(&file), of.language).is_empty() {
        return Err(Invalid::MinutesGaps.into());
    }
    let paper = living(&file, of, store.versions(of)?.last(), false);
    serde_json::to_string(&paper).map_err(Fault::Kept)
}

/// The minutes as the record has them now, marked as a version where there is one.
fn living(
    file: &MeetingFile,
    of: MinutesRef,
    version: Option<&MinutesVersion>,
    draft: bool,
) -> Paper {
    let mut paper = compose::minutes(file, of.form, of.language, draft);
    if let Some(version) = version {
        compose::mark_version(&mut paper, version);
    }
    paper
}

/// The paper that a version keeps.
pub fn kept(store: &Store, id: MinutesId) -> Result<Paper, Fault> {
    let paper = store.minutes_paper(id)?.ok_or(StoreError::NotFound(Noun::Minutes))?;
    serde_json::from_str(&paper).map_err(Fault::Kept)
}

/// The minutes that go out: the kept ones in force. Before there are any, and as a draft, it is the
/// living ones, and they may have gaps.
pub fn going_out(
    store: &Store,
    file: &MeetingFile,
    of: MinutesRef,
    draft: bool,
) -> Result<(Paper, Vec<gap::Gap>), Fault> {
    let versions = store.versions(of)?;
    if let Some(version) = in_force(&versions).filter(|_| !draft) {
        return Ok((kept(store, version.id)?, Vec::new()));
    }
    let gaps = if draft { Vec::new() } else { gap::of_minutes(&of.form.of(file), of.language) };
    Ok((living(file, of, begun(&versions), draft), gaps))
}

/// The minutes beside the record: final ones as they are kept, else the living ones as a draft, and
/// what those lack.
pub fn as_they_stand(
    store: &Store,
    file: &MeetingFile,
    of: MinutesRef,
) -> Result<(Paper, Vec<gap::Gap>), Fault> {
    let versions = store.versions(of)?;
    if let Some(version) = versions.last().filter(|newest| newest.status == MinutesStatus::Final) {
        return Ok((kept(store, version.id)?, Vec::new()));
    }
    let gaps = gap::of_minutes(&of.form.of(file), of.language);
    Ok((living(file, of, begun(&versions), true), gaps))
}

/// The version that is being written, after one that was final.
fn begun(versions: &[MinutesVersion]) -> Option<&MinutesVersion> {
    versions.last().filter(|newest| newest.status == MinutesStatus::Draft)
}

/// What differs between two versions, or between one and the record as it is now.
pub fn differing(
    store: &Store,
    before: MinutesId,
    after: Option<MinutesId>,
) -> Result<Vec<Amendment>, Fault> {
    let earlier = kept(store, before)?;
    let later = match after {
        Some(after) => kept(store, after)?,
        None => {
            let of = store.minutes_version(before)?.of;
            living(&store.meeting_file(of.meeting)?, of, store.versions(of)?.last(), false)
        }
    };
    Ok(differences(&earlier, &later))
}
