//! A template looked through from end to end: everything that it names and everything that is wrong,
//! rather than the first thing only.

use super::compile;
use super::fill::find;
use super::guard::Limits;
use super::mention::{Mention, Use};
use super::package::{Package, Role};
use super::{Template, TemplateError};
use serde_json::Value;
use std::collections::BTreeSet;

/// What a template names, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Survey {
    /// Part by part, in the order of the file.
    pub mentions: Vec<Mention>,
    /// Broken tags, and loops that do not close.
    pub faults: Vec<TemplateError>,
}

/// A field that the data do not have, or do not have as it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown<'a> {
    /// What the template says.
    pub mention: &'a Mention,
    /// It is there, but is a list or a record and cannot stand as text.
    pub is_list: bool,
    /// The field that its author most likely meant.
    pub nearest: Option<String>,
}

impl Template {
    /// Looks a `.docx` file through.
    ///
    /// # Errors
    ///
    /// [`TemplateError`] for what is refused before its places are looked at: no Word document, too
    /// large, damaged, or with something in it that leads out of the file.
    pub fn survey(bytes: &[u8]) -> Result<Survey, TemplateError> {
        let package = Package::open(bytes, Limits::USUAL)?;
        let mut survey = Survey::default();
        for (index, name, role) in package.parts()? {
            let compiled = match role {
                Role::Text | Role::Comments => {
                    compile::compile(&name, &package.read(index, &name)?)?
                }
                Role::Styles | Role::Properties => continue,
            };
            if role == Role::Text {
                survey.mentions.extend(compiled.mentions);
                survey.faults.extend(compiled.faults);
            }
        }
        Ok(survey)
    }
}

impl Survey {
    /// The fields that data of this shape do not have. The shape is an example with everything in
    /// it: no list empty, nothing `null`.
    pub fn unknown(&self, shape: &Value) -> Vec<Unknown<'_>> {
        let mut unknown = Vec::new();
        // A record for each loop that is open; one that comes once brings none.
        let mut open: Vec<Option<&Value>> = Vec::new();
        let mut part = "";
        for mention in &self.mentions {
            if mention.place.part != part {
                part = &mention.place.part;
                open.clear();
            }
            let records: Vec<&Value> =
                std::iter::once(shape).chain(open.iter().flatten().copied()).collect();
            let found = find(&records, &mention.name);
            let is_list = found.is_some_and(|value| mention.used == Use::Value && !is_text(value));
            if mention.used != Use::Close && (found.is_none() || is_list) {
                let nearest = if is_list { None } else { nearest(&records, &mention.name) };
                unknown.push(Unknown { mention, is_list, nearest });
            }
            match mention.used {
                Use::Value => {}
                Use::Each => open.push(found.map(record)),
                Use::Once => open.push(None),
                Use::Close => {
                    open.pop();
                }
            }
        }
        unknown
    }
}

fn is_text(value: &Value) -> bool {
    match value {
        Value::Array(_) => false,
        Value::Object(record) => record.contains_key("text"),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    }
}

/// What a loop over a value has for a record.
fn record(value: &Value) -> &Value {
    value.as_array().and_then(|records| records.first()).unwrap_or(value)
}

/// The name nearest to one, among those that can stand in its place and, one step further off, those
/// that stand in lists.
fn nearest(records: &[&Value], name: &str) -> Option<String> {
    let mut names = BTreeSet::new();
    for record in records {
        collect(record, "", &mut names);
    }
    let name = name.to_lowercase();
    let distance = |known: &String| {
        let last = known.rsplit('.').next().unwrap_or(known);
        let whole = strsim::osa_distance(&name, &known.to_lowercase());
        whole.min(strsim::osa_distance(&name, &last.to_lowercase()) + usize::from(last != known))
    };
    names.into_iter().min_by_key(distance)
}

/// The dotted names in a record.
fn collect(value: &Value, prefix: &str, names: &mut BTreeSet<String>) {
    let Value::Object(fields) = record(value) else { return };
    for (name, field) in fields {
        let name = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        if !is_text(field) || field.is_string() {
            collect(field, &name, names);
        }
        names.insert(name);
    }
}
