//! The fields that a template of each paper may name: their names and types come from the papers'
//! types, their examples from the sample session.
//!
//! `examples.gen.json` is made by the test `fields` of the binary `app`, which fails when it is stale.

use hattama_documents::{LAYOUT, LetterPaper, MinutesPaper, SheetPaper, columns, unused_parts};
use hattama_domain::settings::TemplateKind;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use specta::Type;

use super::every::every;

const EXAMPLES: &str = include_str!("examples.gen.json");

/// The data of a paper with everything in them.
pub fn shape(kind: TemplateKind) -> Value {
    match kind {
        TemplateKind::Letter => shape_of::<LetterPaper>(),
        TemplateKind::Minutes => shape_of::<MinutesPaper>(),
        TemplateKind::Invitation
        | TemplateKind::Order
        | TemplateKind::Attendance
        | TemplateKind::Register
        | TemplateKind::Recommendations
        | TemplateKind::Control => shape_of_sheet(kind),
    }
}

/// The data of a paper as the sample session has them.
pub fn example(kind: TemplateKind) -> Value {
    let mut examples: Value = serde_json::from_str(EXAMPLES).unwrap_or_default();
    examples[kind.name()].take()
}

fn shape_of<T: DeserializeOwned + Serialize>() -> Value {
    let mut shape =
        every::<T>().and_then(|paper| serde_json::to_value(paper).ok()).unwrap_or_default();
    if let Value::Object(fields) = &mut shape {
        fields.remove(LAYOUT);
    }
    shape
}

/// The table of a sheet has the columns of its kind, by their names.
fn shape_of_sheet(kind: TemplateKind) -> Value {
    let mut shape = shape_of::<SheetPaper>();
    let (mut labels, mut row) = (json!({}), json!({}));
    for (column, _) in columns(kind) {
        labels[column] = json!("");
        row[column] = shape["topic"].clone();
    }
    shape["table"]["labels"] = labels;
    shape["table"]["rows"] = json!([row]);
    shape
}

/// A field for whoever writes a template.
#[derive(Clone, Debug, Serialize, Type)]
pub struct TemplateField {
    pub paper: TemplateKind,
    /// The whole name; what stands in a list has the list's name before it.
    pub name: String,
    #[serde(rename = "type")]
    pub sort: FieldSort,
    /// The list that it has to stand in: `recommendations`.
    #[serde(rename = "in")]
    pub list: Option<String>,
    /// What to write in a template.
    pub tag: String,
    pub example: String,
}

/// What a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FieldSort {
    /// A text, maybe of several lines.
    Text,
    /// Yes or no, for a condition.
    Condition,
    /// Records for a loop.
    List,
}

/// All fields, paper by paper.
pub fn all() -> Vec<TemplateField> {
    let mut fields = Vec::new();
    for kind in TemplateKind::ALL {
        let path = Path { kind, list: None, name: String::new(), around: Vec::new() };
        let mut shape = shape(kind);
        if let Value::Object(parts) = &mut shape {
            parts.retain(|part, _| !unused_parts(kind).contains(&part.as_str()));
        }
        path.collect(&shape, &example(kind), &mut fields);
    }
    fields
}

/// Whether a value stands for a text: one itself, or a place with its mark.
fn is_text(value: &Value) -> bool {
    value.is_string() || value.as_object().is_some_and(|place| place.contains_key("missing"))
}

fn text_of(value: &Value) -> &Value {
    if value.is_object() { &value["text"] } else { value }
}

/// Where in the data of a paper something stands.
struct Path {
    kind: TemplateKind,
    /// The innermost list.
    list: Option<String>,
    /// From the innermost list on, or from the beginning.
    name: String,
    /// The lists around it, by the names that open them.
    around: Vec<String>,
}

impl Path {
    fn collect(&self, shape: &Value, example: &Value, fields: &mut Vec<TemplateField>) {
        match shape {
            Value::Object(record) if !is_text(shape) => {
                for (name, field) in record {
                    // Where a click leads and what the file is called are not printed; the picture and
                    // the widths of columns are the press's alone.
                    let is_told = !matches!(
                        name.as_str(),
                        "spot" | "filed" | "language" | "emblem" | "kind" | "columns"
                    );
                    if is_told {
                        self.step(name).collect(field, &example[name], fields);
                    }
                }
            }
            Value::Object(_) => fields.push(self.field(FieldSort::Text, text_of(example))),
            Value::Array(records) => match records.first() {
                Some(record) if is_text(record) => {
                    let text = self.inside().field(FieldSort::Text, text_of(&example[0]));
                    fields.push(TemplateField {
                        sort: FieldSort::List,
                        list: self.list.clone(),
                        ..text
                    });
                }
                Some(record) => {
                    fields.push(self.field(FieldSort::List, &Value::Null));
                    self.inside().collect(record, &example[0], fields);
                }
                None => fields.push(self.field(FieldSort::List, &Value::Null)),
            },
            Value::Bool(_) => fields.push(self.field(FieldSort::Condition, example)),
            Value::Null | Value::Number(_) | Value::String(_) => {
                fields.push(self.field(FieldSort::Text, example));
            }
        }
    }

    fn step(&self, word: &str) -> Path {
        let name = match self.name.as_str() {
            "" | "." => word.to_owned(),
            before => format!("{before}.{word}"),
        };
        Path { name, list: self.list.clone(), around: self.around.clone(), ..*self }
    }

    /// In a record of the list that stands here. A record that is a text itself is called `.`.
    fn inside(&self) -> Path {
        let around = self.around.iter().chain([&self.name]).cloned().collect();
        Path { kind: self.kind, list: Some(self.whole()), name: ".".to_owned(), around }
    }

    /// The name with those of the lists around it.
    fn whole(&self) -> String {
        let own = Some(&self.name).filter(|name| *name != ".");
        self.around.iter().chain(own).cloned().collect::<Vec<_>>().join(".")
    }

    fn field(&self, sort: FieldSort, example: &Value) -> TemplateField {
        let own = match sort {
            FieldSort::Text => format!("{{{{{}}}}}", self.name),
            FieldSort::Condition | FieldSort::List => {
                format!("{{{{#{0}}}}}…{{{{/{0}}}}}", self.name)
            }
        };
        let tag = self
            .around
            .iter()
            .rev()
            .fold(own, |inner, list| format!("{{{{#{list}}}}}{inner}{{{{/{list}}}}}"));
        TemplateField {
            paper: self.kind,
            name: self.whole(),
            sort,
            list: self.list.clone(),
            tag,
            example: match example {
                Value::String(text) => text.clone(),
                Value::Null => String::new(),
                other => other.to_string(),
            },
        }
    }
}
