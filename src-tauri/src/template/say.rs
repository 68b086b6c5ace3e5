//! What is wrong with a template, and where, in the user's words.

use hattama_template::{Mention, TemplateError, TemplatePlace, Unknown};
use hattama_words::{Value, Words};

use super::fields::{FieldSort, TemplateField};

fn text(value: &str) -> Value {
    Value::from(value.to_owned())
}

/// Where something stands.
fn place(place: &TemplatePlace, words: &Words) -> String {
    if place.paragraph == 0 {
        return place.part.clone();
    }
    words.say_with(
        "template-place",
        &[
            ("part", text(&place.part)),
            ("paragraph", Value::from(place.paragraph.to_string())),
            ("near", text(&place.near)),
        ],
    )
}

/// What a template names.
pub fn mention(mention: &Mention, words: &Words) -> String {
    format!("{}\t{}", mention.name, place(&mention.place, words))
}

/// A MERGEFIELD whose switches are not followed.
pub fn switches(mention: &Mention, switches: &str, words: &Words) -> String {
    words.say_with(
        "template-switches",
        &[
            ("name", text(&mention.name)),
            ("switches", text(switches)),
            ("place", Value::from(place(&mention.place, words))),
        ],
    )
}

/// A field that the paper does not have, or not as a text.
pub fn unknown(unknown: &Unknown<'_>, words: &Words) -> String {
    let mention = unknown.mention;
    let name = ("name", text(&mention.name));
    let at = ("place", Value::from(place(&mention.place, words)));
    match &unknown.nearest {
        _ if unknown.is_list => words.say_with("template-list", &[name, at]),
        Some(nearest) => {
            words.say_with("template-unknown-near", &[name, at, ("nearest", text(nearest))])
        }
        None => words.say_with("template-unknown", &[name, at]),
    }
}

/// A field of the list of fields.
pub fn field(field: &TemplateField, words: &Words) -> String {
    let sort = words.say(match field.sort {
        FieldSort::Text => "template-type-text",
        FieldSort::Condition => "template-type-condition",
        FieldSort::List => "template-type-list",
    });
    format!("  {}\t{sort}\t{}\t{}", field.name, field.tag, field.example.replace('\n', " "))
}

/// Why a template can't be filled.
pub fn error(error: &TemplateError, words: &Words) -> String {
    let what = |id: &str, name: &str| words.say_with(id, &[("what", text(name))]);
    let at = |id: &str, name: &str, where_: &TemplatePlace| {
        words.say_with(id, &[("what", text(name)), ("place", Value::from(place(where_, words)))])
    };
    match error {
        TemplateError::NotZip => words.say("template-not-zip"),
        TemplateError::Package(error) => what("template-package", &error.to_string()),
        TemplateError::OldWord => words.say("template-old-word"),
        TemplateError::Locked => words.say("template-locked"),
        TemplateError::Macros(name) => what("template-macros", name),
        TemplateError::NotWord => words.say("template-not-word"),
        TemplateError::Encrypted(name) => what("template-encrypted", name),
        TemplateError::UnsafeEntry(name) => what("template-unsafe-entry", name),
        TemplateError::Duplicate(name) => what("template-duplicate", name),
        TemplateError::Bomb(name) => what("template-bomb", name),
        TemplateError::External { part, kind, target } => words.say_with(
            "template-external",
            &[("part", text(part)), ("kind", text(kind)), ("target", text(target))],
        ),
        TemplateError::Foreign { what, place } => at("template-foreign", what, place),
        TemplateError::TooLarge(name) => what("template-too-large", name),
        TemplateError::Broken { part, offset, reason } => words.say_with(
            "template-broken",
            &[
                ("part", text(part)),
                ("offset", Value::from(offset.to_string())),
                ("reason", text(reason)),
            ],
        ),
        TemplateError::UnclosedTag(place) => at("template-unclosed-tag", "{{", place),
        TemplateError::BadTag { tag, place } => at("template-bad-tag", tag, place),
        TemplateError::Unclosed { name, place } => at("template-unclosed", name, place),
        TemplateError::Unopened { name, place } => at("template-unopened", name, place),
        TemplateError::Crossing { name, place } => at("template-crossing", name, place),
        TemplateError::Mixed { name, place } => at("template-mixed", name, place),
        TemplateError::TooDeep(found) => {
            words.say_with("template-too-deep", &[("place", Value::from(place(found, words)))])
        }
        TemplateError::UnknownField { name, part } => {
            words.say_with("template-unknown", &[("name", text(name)), ("place", text(part))])
        }
        TemplateError::NotText { name, part } => {
            words.say_with("template-list", &[("name", text(name)), ("place", text(part))])
        }
    }
}
