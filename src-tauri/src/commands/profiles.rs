//! Paper profiles: those that come with the program, and an office's own as files to pass on. Which
//! there are and which is in use is a setting as any other.

use std::fs;

use hattama_documents::{file_name, write_whole};
use hattama_domain::language::{Language, Wording};
use hattama_domain::profile::{BundledProfile, LABELS, PaperProfile};
use hattama_words::Words;
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::desk::Desk;
use crate::desktop::Kind;
use crate::error::{Answer, Fault};

/// What the window offers to choose and to change.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferedProfiles {
    pub bundled: Vec<OfferedProfile>,
    pub labels: Vec<OfferedLabel>,
}

/// A label that a profile may word anew.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferedLabel {
    /// As profiles name it.
    pub id: String,
    /// What the program calls it.
    pub usual: Wording,
}

/// A profile that comes with the program.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfferedProfile {
    pub id: BundledProfile,
    pub profile: PaperProfile,
}

/// The profiles that come with the program, and what an office's own may change.
#[tauri::command(async)]
#[specta::specta]
pub fn offered_profiles() -> Answer<OfferedProfiles> {
    let offered = |id: BundledProfile| OfferedProfile { id, profile: id.profile().clone() };
    Ok(OfferedProfiles {
        bundled: BundledProfile::ALL.map(offered).to_vec(),
        labels: LABELS.map(label).to_vec(),
    })
}

fn label(id: &str) -> OfferedLabel {
    let usual = Language::ALL.map(|language| (language, Words::of(language).say(id)));
    OfferedLabel { id: id.to_owned(), usual: Wording(usual.into()) }
}

/// Saves a profile as a file where the user wants it, under its name if she likes that; `None` where
/// she thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn export_profile(desk: State<Desk>, profile: PaperProfile) -> Answer<Option<String>> {
    let name = file_name(&profile.name, "json");
    let chosen = desk.desktop.choose_new_file(desk.words(), Kind::Profile, &name);
    let Some(path) = chosen else { return Ok(None) };
    serde_json::to_vec_pretty(&profile)
        .map_err(Fault::Profile)
        .and_then(|json| write_whole(&path, &json).map_err(Fault::file(&path)))
        .map_err(|fault| desk.say(fault))?;
    Ok(Some(path.display().to_string()))
}

/// Asks for the file of a profile and reads it; `None` where the user thought better of it. It is not
/// kept yet.
#[tauri::command(async)]
#[specta::specta]
pub fn import_profile(desk: State<Desk>) -> Answer<Option<PaperProfile>> {
    let Some(path) = desk.desktop.choose_file(desk.words(), Kind::Profile) else { return Ok(None) };
    let read = || {
        let json = fs::read(&path).map_err(Fault::file(&path))?;
        let profile: PaperProfile = serde_json::from_slice(&json).map_err(Fault::Profile)?;
        profile.check()?;
        Ok(profile)
    };
    read().map(Some).map_err(|fault: Fault| desk.say(fault))
}
