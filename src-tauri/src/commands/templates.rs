//! The office's own templates: looked through and kept, shown filled, saved to begin with, and what
//! they may name.

use std::fs;

use hattama_documents::write_whole;
use hattama_domain::attachment::Attachment;
use hattama_domain::settings::TemplateKind;
use hattama_words::Value;
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::desk::Desk;
use crate::desktop::Kind;
use crate::error::{Answer, Fault};
use crate::shown::Shown;
use crate::template::{self, Judgement, TemplateField};

/// A file that was chosen as a template.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChosenTemplate {
    pub name: String,
    /// `None` where something is wrong with it; it is not kept then.
    pub file: Option<Attachment>,
    /// Each with its place and the nearest known name.
    pub faults: Vec<String>,
    /// What is to be borne in mind of one that is right.
    pub remarks: Vec<String>,
}

/// Asks for a Word file, looks it through as a template and keeps it beside the store; `None` where
/// the user thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_template(desk: State<Desk>, kind: TemplateKind) -> Answer<Option<ChosenTemplate>> {
    let words = desk.words();
    let Some(path) = desk.desktop.choose_file(words, Kind::Word) else { return Ok(None) };
    desk.with(|store| {
        let bytes = fs::read(&path).map_err(Fault::file(&path))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Judgement { faults, remarks } = template::judge(&bytes, kind, words);
        let file = if faults.is_empty() { Some(store.attach(&path)?) } else { None };
        Ok::<_, Fault>(Some(ChosenTemplate { name, file, faults, remarks }))
    })
}

/// Opens the template in use, filled with the sample, in the system's viewer: as PDF where LibreOffice
/// is installed, and tells whether it is.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_template(desk: State<Desk>, kind: TemplateKind) -> Answer<bool> {
    let in_use = desk.with(|store| template::in_use(store, kind))?;
    let shown = Shown::template(&in_use, kind).and_then(|shown| shown.open(&desk));
    shown.map_err(|fault| desk.say(fault))
}

/// Saves the program's own template where the user wants it; `None` where she thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub fn save_template(desk: State<Desk>, kind: TemplateKind) -> Answer<Option<String>> {
    let words = desk.words();
    let settings = desk.with(|store| store.settings())?;
    let kind_of = [("kind", Value::from(kind.name()))];
    let name = words.say_with("own-template-file-name", &kind_of);
    let Some(path) = desk.desktop.choose_new_file(words, Kind::Word, &name) else {
        return Ok(None);
    };
    write_whole(&path, &template::bundled(kind, settings.profiles.in_use()))
        .map(|()| Some(path.display().to_string()))
        .map_err(|source| desk.say(Fault::File { path, source }))
}

/// Every field that a template may name, with its example.
#[tauri::command(async)]
#[specta::specta]
pub fn template_fields() -> Answer<Vec<TemplateField>> {
    Ok(template::fields())
}
