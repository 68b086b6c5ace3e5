//! The fields that a template of each paper may name: their names and types come from the papers'
//! types, their examples from the sample session.
//!
//! `examples.gen.json` is made by the test `fields` of the binary `app`, which fails when it is stale.

use hattama_documents::{LetterPaper, MinutesPaper};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::every::every;

const EXAMPLES: &str = include_str!("examples.gen.json");

/// A paper that has a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Letter,
    Minutes,
}

impl Kind {
    pub(super) const ALL: [Kind; 2] = [Kind::Letter, Kind::Minutes];

    /// As data call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Letter => "letter",
            Kind::Minutes => "minutes",
        }
    }

    /// The message that names it.
    pub(super) fn title(self) -> &'static str {
        match self {
            Kind::Letter => "template-of-letter",
            Kind::Minutes => "template-of-minutes",
        }
    }

    /// Its data with everything in them.
    pub(super) fn shape(self) -> Value {
        match self {
            Kind::Letter => shape::<LetterPaper>(),
            Kind::Minutes => shape::<MinutesPaper>(),
        }
    }
}

fn shape<T: DeserializeOwned + Serialize>() -> Value {
    every::<T>().and_then(|paper| serde_json::to_value(paper).ok()).unwrap_or_default()
}

/// A field for whoever writes a template.
#[derive(Debug, Serialize)]
pub(super) struct Field {
    /// `letter`, `minutes`.
    pub(super) paper: &'static str,
    /// The whole name; what stands in a list has the list's name before it.
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) sort: Sort,
    /// The list that it has to stand in: `recommendations`.
    #[serde(rename = "in")]
    pub(super) list: Option<String>,
    /// What to write in a template.
    pub(super) tag: String,
    pub(super) example: String,
}

/// What a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Sort {
    /// A text, maybe of several lines.
    Text,
    /// Yes or no, for a condition.
    Condition,
    /// Records for a loop.
    List,
}

/// All fields, paper by paper.
pub(super) fn all() -> Vec<Field> {
    let examples: Value = serde_json::from_str(EXAMPLES).unwrap_or_default();
    let mut fields = Vec::new();
    for kind in Kind::ALL {
        let path = Path { kind, list: None, name: String::new(), around: Vec::new() };
        path.collect(&kind.shape(), &examples[kind.name()], &mut fields);
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
    kind: Kind,
    /// The innermost list.
    list: Option<String>,
    /// From the innermost list on, or from the beginning.
    name: String,
    /// The lists around it, by the names that open them.
    around: Vec<String>,
}

impl Path {
    fn collect(&self, shape: &Value, example: &Value, fields: &mut Vec<Field>) {
        match shape {
            Value::Object(record) if !is_text(shape) => {
                for (name, field) in record {
                    // Where a click leads and what the file is called are not printed.
                    if !matches!(name.as_str(), "spot" | "filed" | "language") {
                        self.step(name).collect(field, &example[name], fields);
                    }
                }
            }
            Value::Object(_) => fields.push(self.field(Sort::Text, text_of(example))),
            Value::Array(records) => match records.first() {
                Some(record) if is_text(record) => {
                    let text = self.inside().field(Sort::Text, text_of(&example[0]));
                    fields.push(Field { sort: Sort::List, list: self.list.clone(), ..text });
                }
                Some(record) => {
                    fields.push(self.field(Sort::List, &Value::Null));
                    self.inside().collect(record, &example[0], fields);
                }
                None => fields.push(self.field(Sort::List, &Value::Null)),
            },
            Value::Bool(_) => fields.push(self.field(Sort::Condition, example)),
            Value::Null | Value::Number(_) | Value::String(_) => {
                fields.push(self.field(Sort::Text, example));
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

    fn field(&self, sort: Sort, example: &Value) -> Field {
        let own = match sort {
            Sort::Text => format!("{{{{{}}}}}", self.name),
            Sort::Condition | Sort::List => format!("{{{{#{0}}}}}…{{{{/{0}}}}}", self.name),
        };
        let tag = self
            .around
            .iter()
            .rev()
            .fold(own, |inner, list| format!("{{{{#{list}}}}}{inner}{{{{/{list}}}}}"));
        Field {
            paper: self.kind.name(),
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
