//! Pictures in the user's language: for the window, and on paper for the system's viewer.

use hattama_documents::picture::{self, Course, Picture, PicturesPaper};
use hattama_domain::figures::PicturesOf;
use hattama_domain::figures::speaking::speaking;
use hattama_domain::id::RecommendationId;
use hattama_store::Store;
use hattama_words::{Value, Words};

use crate::desk::language;
use crate::error::Fault;

/// The pictures that are wanted; none where there is nothing to show.
pub fn drawn(store: &Store, of: PicturesOf) -> Result<Vec<Picture>, Fault> {
    let language = language(store);
    Ok(match of {
        PicturesOf::Open => picture::of_open(&store.open_figures()?, store.day(), language),
        PicturesOf::Answers => picture::of_answers(&store.answer_figures()?, language),
        PicturesOf::Speaking { period, meeting } => {
            picture::of_speaking(&speaking(&store.spoken_time(period, meeting)?), language)
        }
    })
}

/// The same as the office has its papers, under its own name.
pub fn on_paper(store: &Store, of: PicturesOf) -> Result<PicturesPaper, Fault> {
    let title = ("pictures", Value::from(key(of)));
    let title = Words::of(language(store)).say_with("figure-room", &[title]);
    Ok(PicturesPaper { pictures: drawn(store, of)?, ..empty(store, title)? })
}

/// The course of a recommendation, as it stands today.
pub fn course(store: &Store, recommendation: RecommendationId) -> Result<Course, Fault> {
    let file = store.course_file(recommendation)?;
    Ok(picture::of_course(&file, store.day(), language(store)))
}

/// The same on paper.
pub fn course_on_paper(
    store: &Store,
    recommendation: RecommendationId,
) -> Result<PicturesPaper, Fault> {
    let course = course(store, recommendation)?;
    let name = ("name", Value::from(course.title.clone()));
    let title = Words::of(language(store)).say_with("course-title", &[name]);
    Ok(PicturesPaper { course: Some(course), ..empty(store, title)? })
}

/// A paper without pictures yet.
fn empty(store: &Store, title: String) -> Result<PicturesPaper, Fault> {
    let settings = store.settings()?;
    let own = settings.own_body.map(|own| store.body(own)).transpose()?;
    let own = own.and_then(|own| own.name_on(None).map(|name| name.full.clone()));
    let profile = settings.profiles.in_use();
    Ok(PicturesPaper::new(title, &own.unwrap_or_default(), profile, store.day(), language(store)))
}

fn key(of: PicturesOf) -> &'static str {
    match of {
        PicturesOf::Open => "open",
        PicturesOf::Answers => "answers",
        PicturesOf::Speaking { .. } => "speaking",
    }
}
