//! Pictures of what is open, of answers and of speeches.

use hattama_documents::picture::{Course, Picture, PicturesPaper};
use hattama_domain::figures::PicturesOf;
use hattama_domain::id::RecommendationId;
use hattama_store::Store;
use tauri::State;

use crate::desk::Desk;
use crate::error::{Answer, Fault};
use crate::pictures;
use crate::shown::Shown;

#[tauri::command(async)]
#[specta::specta]
pub fn pictures(desk: State<Desk>, of: PicturesOf) -> Answer<Vec<Picture>> {
    desk.with(|store| pictures::drawn(store, of))
}

/// Opens the same pictures on paper in the system's viewer, which prints them.
#[tauri::command(async)]
#[specta::specta]
pub fn print_pictures(desk: State<Desk>, of: PicturesOf) -> Answer<()> {
    print(&desk, |store| pictures::on_paper(store, of))
}

/// The course of a recommendation, from the words that gave rise to it to what came of it.
#[tauri::command(async)]
#[specta::specta]
pub fn recommendation_course(desk: State<Desk>, id: RecommendationId) -> Answer<Course> {
    desk.with(|store| pictures::course(store, id))
}

/// Opens the same on paper in the system's viewer, which prints it.
#[tauri::command(async)]
#[specta::specta]
pub fn print_course(desk: State<Desk>, id: RecommendationId) -> Answer<()> {
    print(&desk, |store| pictures::course_on_paper(store, id))
}

fn print(desk: &Desk, paper: impl FnOnce(&Store) -> Result<PicturesPaper, Fault>) -> Answer<()> {
    let paper = desk.with(|store| paper(store))?;
    let shown = Shown::pictures(&desk.press, &paper);
    shown.and_then(|shown| shown.open(desk)).map(drop).map_err(|fault| desk.say(fault))
}
