//! Word templates: an office's `.docx` with `{{field}}` places in it, opened once and filled many
//! times.
//!
//! `package` reads and writes the ZIP, `scan` finds the elements of a part, `tags` the places Word
//! may have split over runs, `compile` turns both into nodes, `fill` writes nodes and data out,
//! `about` what the file says of itself. What is not a tag stays byte for byte as it was. Nothing
//! here knows letters or minutes.

mod about;
mod compile;
mod error;
mod fill;
mod loops;
mod made;
mod package;
mod scan;
mod tags;

pub use error::{TemplateError, TemplatePlace};

use compile::Node;
use package::{Package, Role};
use serde_json::Value;

pub use about::About;
pub use made::Made;

/// A template that has been read and checked.
///
/// Cheap to fill again and again: only the parts that change are written and deflated anew.
pub struct Template {
    package: Package,
    parts: Vec<Part>,
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
    /// Of the body, a header or a footer.
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
        let package = Package::open(bytes)?;
        let mut parts = Vec::new();
        for (index, name, role) in package.parts()? {
            let source = package.read(index, &name)?;
            let content = match role {
                Role::Text => compile::compile(&name, &source)?.map(Content::Nodes),
                Role::Styles => Some(Content::Styles(source)),
                Role::Properties => Some(Content::Properties(source)),
            };
            if let Some(content) = content {
                parts.push(Part { index, name, content });
            }
        }
        Ok(Template { package, parts })
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
    /// # Errors
    ///
    /// [`TemplateError::UnknownField`] and [`TemplateError::NotText`] where data and template do
    /// not fit.
    pub fn fill(&self, data: &Value, about: &About<'_>) -> Result<Made, TemplateError> {
        let mut replaced = 0;
        let mut changed = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            let text = match &part.content {
                Content::Nodes(nodes) => {
                    let (text, count) = fill::fill(&part.name, nodes, data)?;
                    replaced += count;
                    text
                }
                Content::Styles(source) => about.styles(&part.name, source)?,
                Content::Properties(source) => about.properties(&part.name, source)?,
            };
            changed.push((part.index, text));
        }
        let bytes = self.package.write(&changed)?;
        Ok(Made { bytes, replaced })
    }
}

#[cfg(test)]
mod tests;
