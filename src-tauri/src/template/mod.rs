//! An office's own Word files as templates: looked through before they are kept, and filled. What
//! is wrong with one is said in the user's words, all of it at once.

mod every;
mod fields;
pub mod say;

use std::fs;

use hattama_documents::{Bundled, Layout, Paper};
use hattama_domain::language::Language;
use hattama_domain::profile::PaperProfile;
use hattama_domain::settings::TemplateKind;
use hattama_store::Store;
use hattama_template::{Survey, Template, Unknown};
use hattama_words::{Value, Words};

pub use fields::{TemplateField, all as fields, example, shape};

use crate::error::Fault;

/// The templates that papers are made by, where they are not the program's.
#[derive(Default)]
pub struct Templates {
    pub letter: Option<Template>,
    pub minutes: Option<Template>,
}

impl Templates {
    /// Those of the settings that any of these papers needs.
    ///
    /// # Errors
    ///
    /// Where one that was kept can't be read any more.
    pub fn of_office(store: &Store, papers: &[Paper]) -> Result<Templates, Fault> {
        let needed = |kind| {
            let is_needed = papers.iter().any(|paper| kind_of(paper) == Some(kind));
            if is_needed { own(store, kind) } else { Ok(None) }
        };
        Ok(Templates {
            letter: needed(TemplateKind::Letter)?,
            minutes: needed(TemplateKind::Minutes)?,
        })
    }

    /// The template of a paper; `None`: the program's.
    pub fn of(&self, paper: &Paper) -> Option<&Template> {
        match kind_of(paper)? {
            TemplateKind::Letter => self.letter.as_ref(),
            TemplateKind::Minutes => self.minutes.as_ref(),
        }
    }
}

fn kind_of(paper: &Paper) -> Option<TemplateKind> {
    match paper {
        Paper::Letter(_) => Some(TemplateKind::Letter),
        Paper::Minutes(_) => Some(TemplateKind::Minutes),
        Paper::Sheet(_) => None,
    }
}

/// The office's own template for a paper, if it has one.
fn own(store: &Store, kind: TemplateKind) -> Result<Option<Template>, Fault> {
    let bytes = own_file(store, kind)?;
    Ok(bytes.map(|bytes| Template::open(&bytes)).transpose()?)
}

fn own_file(store: &Store, kind: TemplateKind) -> Result<Option<Vec<u8>>, Fault> {
    let settings = store.settings()?;
    let Some(file) = settings.templates.of(kind) else { return Ok(None) };
    let path = store.attachment_path(file);
    Ok(Some(fs::read(&path).map_err(Fault::file(&path))?))
}

/// The template that a paper is made by: the office's own, else the program's.
pub fn in_use(store: &Store, kind: TemplateKind) -> Result<Vec<u8>, Fault> {
    match own_file(store, kind)? {
        Some(own) => Ok(own),
        None => Ok(bundled(kind, store.settings()?.profiles.in_use())),
    }
}

/// The program's own template of a paper, as a profile lays it out.
pub fn bundled(kind: TemplateKind, profile: &PaperProfile) -> Vec<u8> {
    let bundled = match kind {
        TemplateKind::Letter => Bundled::Letter,
        TemplateKind::Minutes => Bundled::Minutes,
    };
    // The order and the look are the same in all languages.
    bundled.laid_out(&Layout::of(profile, Language::Ru))
}

/// What there is to say of a file as a template of a paper, a line each.
#[derive(Default)]
pub struct Judgement {
    /// Everything that is wrong with it.
    pub faults: Vec<String>,
    /// What is to be borne in mind of one that is right.
    pub remarks: Vec<String>,
}

/// Looks a file through as a template of a paper.
pub fn judge(bytes: &[u8], kind: TemplateKind, words: &Words) -> Judgement {
    match Template::survey(bytes) {
        Ok(survey) => Judgement {
            faults: wrong(&survey, &survey.unknown(&shape(kind)), words),
            remarks: remarks(&survey, words),
        },
        Err(error) => Judgement { faults: vec![say::error(&error, words)], ..Judgement::default() },
    }
}

/// The field that marks a draft, on every paper.
const DRAFT: &str = "draft";

/// What doesn't hinder a template, a line each: by one that has no mark of a draft, drafts look as if
/// they might go out.
pub fn remarks(survey: &Survey, words: &Words) -> Vec<String> {
    if survey.mentions.iter().any(|mention| mention.name == DRAFT) {
        return Vec::new();
    }
    let tag = Value::from(format!("{{{{#{DRAFT}}}}}{{{{{DRAFT}}}}}{{{{/{DRAFT}}}}}"));
    vec![words.say_with("template-no-draft", &[("tag", tag)])]
}

/// A line for each broken place and each unknown field.
pub fn wrong(survey: &Survey, unknown: &[Unknown<'_>], words: &Words) -> Vec<String> {
    let broken = survey.faults.iter().map(|fault| say::error(fault, words));
    broken.chain(unknown.iter().map(|one| say::unknown(one, words))).collect()
}

/// The message that names the template of a paper.
pub fn title(kind: TemplateKind) -> &'static str {
    match kind {
        TemplateKind::Letter => "template-of-letter",
        TemplateKind::Minutes => "template-of-minutes",
    }
}
