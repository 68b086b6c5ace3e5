//! `hattama template check|fields|fill`: an office's own Word file as a template. No store is opened.

use std::path::Path;

use hattama_documents::write_whole;
use hattama_domain::language::Language;
use hattama_domain::settings::TemplateKind;
use hattama_template::{Mention, Survey, Template, TemplateError, Unknown};
use hattama_words::{Value, Words};
use serde_json::{Value as Json, json};

use super::arguments::TemplateCommand;
use super::{Stop, print_json};
use crate::error::Fault;
use crate::template::{self, say, shape, wrong};

pub(super) fn run(command: &TemplateCommand, language: Language, json: bool) -> Result<(), Stop> {
    let words = Words::of(language);
    match command {
        TemplateCommand::Check(file) => check(file, words, json),
        TemplateCommand::Fields => fields(words, json),
        TemplateCommand::Fill { file, data, output } => fill(file, data, output, words, json),
    }
}

/// An office's template for letters: refused, with everything that is wrong with it, before anything
/// is written.
pub(super) fn of_letters(file: &Path, words: &Words) -> Result<Template, Stop> {
    let bytes = read(file)?;
    let survey = survey(&bytes, file, words)?;
    let wrong = wrong(&survey, &survey.unknown(&shape(TemplateKind::Letter)), words);
    if !wrong.is_empty() {
        return Err(Stop::Missing(wrong));
    }
    Template::open(&bytes).map_err(|error| refused(file, &error, words))
}

fn read(file: &Path) -> Result<Vec<u8>, Stop> {
    Ok(std::fs::read(file).map_err(Fault::file(file))?)
}

fn survey(bytes: &[u8], file: &Path, words: &Words) -> Result<Survey, Stop> {
    Template::survey(bytes).map_err(|error| refused(file, &error, words))
}

/// Says why a file is no template.
fn refused(file: &Path, error: &TemplateError, words: &Words) -> Stop {
    let path = Value::from(file.display().to_string());
    let said = words.say_with(
        "template-refused",
        &[("path", path), ("reason", Value::from(say::error(error, words)))],
    );
    Stop::Broken(vec![said])
}

fn check(file: &Path, words: &Words, json: bool) -> Result<(), Stop> {
    let survey = survey(&read(file)?, file, words)?;
    // It is meant for the paper that has most of what it names.
    let told = TemplateKind::ALL.map(|kind| (kind, shape(kind)));
    let judged = told.iter().map(|(kind, shape)| (*kind, survey.unknown(shape)));
    let (kind, unknown) = judged
        .min_by_key(|(_, unknown)| unknown.len())
        .unwrap_or_else(|| (TemplateKind::Letter, Vec::new()));
    if json {
        print_json(&readable_by_programs(&survey, kind, &unknown, words))?;
    } else {
        for mention in &survey.mentions {
            println!("{}", say::mention(mention, words));
        }
    }
    for mention in &survey.mentions {
        if let Some(switches) = &mention.switches {
            eprintln!("{}", say::switches(mention, switches, words));
        }
    }
    let wrong = wrong(&survey, &unknown, words);
    if !wrong.is_empty() {
        return Err(Stop::Missing(wrong));
    }
    for line in template::remarks(&survey, words) {
        eprintln!("{line}");
    }
    Ok(())
}

fn readable_by_programs(
    survey: &Survey,
    kind: TemplateKind,
    unknown: &[Unknown<'_>],
    words: &Words,
) -> Json {
    let place = |mention: &Mention| {
        json!({
            "name": mention.name,
            "part": mention.place.part,
            "paragraph": mention.place.paragraph,
            "near": mention.place.near,
        })
    };
    let unknown = unknown.iter().map(|one| {
        let mut line = place(one.mention);
        line["isList"] = json!(one.is_list);
        line["nearest"] = json!(one.nearest);
        line
    });
    json!({
        "paper": kind.name(),
        "fields": survey.mentions.iter().map(place).collect::<Json>(),
        "unknown": unknown.collect::<Json>(),
        "remarks": template::remarks(survey, words),
        "broken": survey.faults.iter().map(|fault| say::error(fault, words)).collect::<Json>(),
    })
}

fn fields(words: &Words, json: bool) -> Result<(), Stop> {
    let fields = template::fields();
    if json {
        return print_json(&fields);
    }
    for kind in TemplateKind::ALL {
        println!("{}", template::title(kind, words));
        for field in fields.iter().filter(|field| field.paper == kind) {
            println!("{}", say::field(field, words));
        }
    }
    Ok(())
}

fn fill(file: &Path, data: &Path, output: &Path, words: &Words, json: bool) -> Result<(), Stop> {
    let template = Template::open(&read(file)?).map_err(|error| refused(file, &error, words))?;
    let text = read(data)?;
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
    let values: Json =
        serde_json::from_slice(text).map_err(|error| bad_data(data, &error, words))?;
    let made = template.fill_with_any(&values).map_err(|error| refused(file, &error, words))?;
    write_whole(output, &made.bytes).map_err(Fault::file(output))?;
    if json {
        return print_json(
            &json!({ "path": output.display().to_string(), "replaced": made.replaced }),
        );
    }
    println!("{}", output.display());
    if made.replaced > 0 {
        let count = [("count", Value::from(made.replaced))];
        eprintln!("{}", words.say_with("exported-replaced", &count));
    }
    Ok(())
}

/// Says where data are no JSON.
fn bad_data(file: &Path, error: &serde_json::Error, words: &Words) -> Stop {
    let said = words.say_with(
        "template-bad-data",
        &[
            ("path", Value::from(file.display().to_string())),
            ("line", Value::from(error.line().to_string())),
            ("column", Value::from(error.column().to_string())),
        ],
    );
    Stop::Broken(vec![said])
}
