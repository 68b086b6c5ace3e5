//! An office's own Word files as templates: looked through before they are kept, and filled. What
//! is wrong with one is said in the user's words, all of it at once.

mod every;
mod fields;
pub mod say;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use hattama_documents::{Layout, Paper};
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
pub struct Templates(BTreeMap<TemplateKind, Template>);

impl Templates {
    /// One for its papers alone.
    pub fn one(kind: TemplateKind, template: Template) -> Templates {
        Templates(BTreeMap::from([(kind, template)]))
    }

    /// Those of the settings that any of these papers needs.
    ///
    /// # Errors
    ///
    /// Where one that was kept can't be read any more.
    pub fn of_office(store: &Store, papers: &[Paper]) -> Result<Templates, Fault> {
        let needed: BTreeSet<_> = papers.iter().map(Paper::kind).collect();
        let own = needed.into_iter().map(|kind| Ok(own(store, kind)?.map(|own| (kind, own))));
        Ok(Templates(own.filter_map(Result::transpose).collect::<Result<_, Fault>>()?))
    }

    /// The template of a paper; `None`: the program's.
    pub fn of(&self, paper: &Paper) -> Option<&Template> {
        self.0.get(&paper.kind())
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
    // The order and the look are the same in all languages.
    hattama_documents::bundled(kind, &Layout::of(profile, Language::Ru))
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

/// What a paper is called, for a heading.
pub fn title(kind: TemplateKind, words: &Words) -> String {
    words.say_with("template-of", &[("kind", Value::from(kind.name()))])
}
