//! Word templates: an office's `.docx` with `{{field}}` places in it, opened once and filled many
//! times.
//!
//! `guard` refuses what is no template, `package` reads and writes the ZIP, `scan` finds the
//! elements of a part, `tags`, `fields` and `controls` its places, `marks` what must come once only,
//! `compile` turns them into nodes, `fill` writes nodes and data out, `about` what the file says of itself, `survey` names what is
//! wrong. What is not a place stays byte for byte as it was. Nothing here knows letters or minutes.

mod about;
mod compile;
mod controls;
mod error;
mod fields;
mod fill;
mod guard;
mod loops;
mod made;
mod marks;
mod mention;
mod package;
mod scan;
mod slots;
mod survey;
mod tags;

pub use error::{TemplateError, TemplatePlace};

use compile::{Compiled, Node};
use fill::Absent;
use guard::Limits;
use marks::Ids;
use package::{Package, Role};
use serde_json::Value;
use std::collections::BTreeSet;

pub use about::About;
pub use fill::push_escaped;
pub use made::Made;
pub use mention::{Mention, Use};
pub use survey::{Survey, Unknown};

/// A template that has been read and checked.
///
/// Cheap to fill again and again: only the parts that change are written and deflated anew.
pub struct Template {
    package: Package,
    parts: Vec<Part>,
    /// The numbers that its elements have.
    ids: BTreeSet<u32>,
}

/// A part of the package that filling changes.
struct Part {
    /// Its position in the package.
    index: usize,
    /// Its name, for errors.
    name: String,
    content: Content,
}

enum Content {
    /// Of the body, a header, a footer or notes.
    Nodes(Vec<Node>),
    Styles(String),
    Properties(String),
}

impl Template {
    /// Reads a `.docx` file and finds its places.
    ///
    /// # Errors
    ///
    /// [`TemplateError`] for what is no Word document, is too large, or has a tag or a section that
    /// cannot be filled.
    pub fn open(bytes: &[u8]) -> Result<Template, TemplateError> {
        Template::within(bytes, Limits::USUAL)
    }

    fn within(bytes: &[u8], limits: Limits) -> Result<Template, TemplateError> {
        let package = Package::open(bytes, limits)?;
        let mut parts = Vec::new();
        let mut ids = BTreeSet::new();
        for (index, name, role) in package.parts()? {
            let source = package.read(index, &name)?;
            if matches!(role, Role::Text | Role::Comments) {
                ids.extend(marks::ids(&source));
            }
            let content = match role {
                Role::Text => {
                    let Compiled { nodes, faults, .. } = compile::compile(&name, &source)?;
                    if let Some(fault) = faults.into_iter().next() {
                        return Err(fault);
                    }
                    nodes.map(Content::Nodes)
                }
                Role::Comments => {
                    compile::compile(&name, &source)?;
                    None
                }
                Role::Styles => Some(Content::Styles(source)),
                Role::Properties => Some(Content::Properties(source)),
            };
            if let Some(content) = content {
                parts.push(Part { index, name, content });
            }
        }
        Ok(Template { package, parts, ids })
    }

    /// Fills the places with data and gives back the new file.
    ///
    /// A field's value is a string, a number, `null` (nothing is written) or an object of `text`
    /// and `missing`; what is missing is highlighted. Names are dotted, and looked for from the
    /// innermost record outwards.
    ///
    /// | Tag | |
    /// |---|---|
    /// | `{{name}}` | the value; its line breaks and tabs become Word's own |
    /// | `{{*name}}` | the value; its lines, but no blank ones, are paragraphs like this one |
    /// | `{{.}}` | the record itself, in a list of plain values |
    /// | `{{#list}}…{{/list}}` | once for each record |
    /// | `{{?name}}…{{/name}}` | once, where there is something |
    /// | `{{^name}}…{{/name}}` | once, where there is nothing (`null`, `false`, no text) |
    /// | `{{~}}` | the paragraph before keeps on one page with what follows |
    ///
    /// Word's MERGEFIELD fields and the content controls whose tag is a name are places for a value
    /// too. What the file says of itself follows `about`; without it, it says what the template did, and
    /// each part without places stays byte for byte as it was.
    ///
    /// # Errors
    ///
    /// [`TemplateError::UnknownField`] and [`TemplateError::NotText`] where data and template do
    /// not fit.
    pub fn fill(&self, data: &Value, about: Option<&About<'_>>) -> Result<Made, TemplateError> {
        self.write(data, about, Absent::Refused)
    }

    /// Fills the places with data of any sort: what they don't have stays empty, and the file says
    /// of itself what the template did.
    ///
    /// # Errors
    ///
    /// [`TemplateError::NotText`] where a list or a record is to stand as text.
    pub fn fill_with_any(&self, data: &Value) -> Result<Made, TemplateError> {
        self.write(data, None, Absent::Nothing)
    }

    fn write(
        &self,
        data: &Value,
        about: Option<&About<'_>>,
        absent: Absent,
    ) -> Result<Made, TemplateError> {
        let mut replaced = 0;
        let mut ids = Ids::new(&self.ids);
        let mut changed = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            let text = match (&part.content, about) {
                (Content::Nodes(nodes), _) => {
                    let (text, count) = fill::fill(&part.name, nodes, data, absent, &mut ids)?;
                    replaced += count;
                    text
                }
                (Content::Styles(source), Some(about)) => {
                    match about.styles(&part.name, source)? {
                        same if same == *source => continue,
                        text => text,
                    }
                }
                (Content::Properties(source), Some(about)) => {
                    about.properties(&part.name, source)?
                }
                (Content::Styles(_) | Content::Properties(_), None) => continue,
            };
            changed.push((part.index, text));
        }
        let bytes = self.package.write(&changed)?;
        Ok(Made { bytes, replaced })
    }
}

#[cfg(test)]
mod tests;
