//! What the arguments ask for, read from those that fit the grammar.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;
use hattama_domain::language::Language;
use hattama_domain::register::Period;
use hattama_domain::search::{Search, SearchFilter, SearchKind, SearchOrder};
use hattama_domain::sheet::SheetKind;

use super::{COPY, Command, Common, ExportArguments, Form, Request, TemplateCommand, What};
use crate::cli::ledger::{LedgerArguments, State};
use crate::export::Format;

/// The safety copy that is named in place of a command.
pub(super) fn copy(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(COPY).cloned()
}

/// What the arguments that fit the grammar ask for.
pub(super) fn request(matches: &ArgMatches) -> Request {
    let common = Common {
        data: matches.get_one::<PathBuf>("data").cloned(),
        json: matches.get_flag("json"),
        language: matches.get_one::<String>("ui-lang").and_then(|code| Language::from_code(code)),
    };
    let command = match matches.subcommand() {
        Some(("sample", options)) => {
            Some(Command::Sample { complete: options.get_flag("complete") })
        }
        Some(("meetings", _)) => Some(Command::Meetings),
        Some(("export", papers)) => papers.subcommand().and_then(|(what, options)| {
            let what = match what {
                "letters" => What::Letters,
                "minutes" => What::Minutes(form(options)),
                "control" => What::Control {
                    body: options.get_one::<String>("body").cloned(),
                    overdue: options.get_flag("overdue"),
                },
                "register" if !options.contains_id("meeting") => What::Register(period(options)),
                sheet => What::Sheet(SheetKind::from_name(sheet)?),
            };
            Some(Command::Export(export(what, options)))
        }),
        Some(("record", options)) => Some(Command::Record(meeting(options))),
        Some(("speeches", options)) => Some(Command::Speeches(meeting(options))),
        Some(("search", options)) => Some(Command::Search(search(options))),
        Some(("ledger", options)) => Some(Command::Ledger(ledger(options))),
        Some(("import", tables)) => {
            tables.subcommand().map(|(_, options)| Command::ImportSpeeches(path(options, "file")))
        }
        Some(("check", _)) => Some(Command::Check),
        Some(("backup", options)) => Some(Command::Backup(path(options, "to"))),
        Some(("restore", options)) => Some(Command::Restore(path(options, "file"))),
        Some(("template", options)) => {
            options.subcommand().map(|(what, options)| Command::Template(template(what, options)))
        }
        _ => None,
    };
    Request { common, command, copy: copy(matches) }
}

fn search(options: &ArgMatches) -> Search {
    let text = |name: &str| options.get_one::<String>(name).cloned();
    let date = |name: &str| options.get_one::<NaiveDate>(name).copied();
    let kind = text("kind");
    Search {
        text: text("query").unwrap_or_default(),
        filter: SearchFilter {
            person: text("person"),
            from: date("from"),
            to: date("to"),
            kind: kinds().find(|(code, _)| Some(code) == kind.as_ref()).map(|(_, kind)| kind),
            ..SearchFilter::default()
        },
        order: match text("by").as_deref() {
            Some("relevance") => SearchOrder::Relevance,
            _ => SearchOrder::Date,
        },
        limit: options.get_one("limit").copied().unwrap_or_default(),
        ..Search::default()
    }
}

fn ledger(options: &ArgMatches) -> LedgerArguments {
    let state = options.get_one::<String>("state");
    LedgerArguments {
        state: State::all().find(|(code, _)| Some(code) == state).map(|(_, state)| state),
        body: options.get_one::<String>("body").cloned(),
        overdue: options.get_flag("overdue"),
    }
}

fn template(what: &str, options: &ArgMatches) -> TemplateCommand {
    match what {
        "check" => TemplateCommand::Check(path(options, "file")),
        "fill" => TemplateCommand::Fill {
            file: path(options, "file"),
            data: path(options, "values"),
            output: path(options, "output"),
        },
        _ => TemplateCommand::Fields,
    }
}

fn path(options: &ArgMatches, name: &str) -> PathBuf {
    options.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

fn meeting(options: &ArgMatches) -> String {
    options.get_one::<String>("meeting").cloned().unwrap_or_default()
}

/// Whether an item is named for minutes that have all of them.
pub(super) fn is_item_of_no_extract(matches: &ArgMatches) -> bool {
    let papers = matches.subcommand_matches("export");
    let minutes = papers.and_then(|papers| papers.subcommand_matches("minutes"));
    minutes.is_some_and(|options| {
        options.contains_id("item") && !matches!(form(options), Form::Extract(_))
    })
}

fn period(options: &ArgMatches) -> Period {
    let date = |name: &str| options.get_one::<NaiveDate>(name).copied();
    Period { from: date("from"), until: date("until") }
}

fn form(options: &ArgMatches) -> Form {
    let named = options.get_one::<String>("form").map(String::as_str);
    match (named, options.get_one::<u32>("item")) {
        (Some("extract"), Some(item)) => Form::Extract(*item),
        (Some("full"), _) => Form::Full,
        _ => Form::Short,
    }
}

fn export(what: What, options: &ArgMatches) -> ExportArguments {
    let texts = |name: &str| {
        let values = options.get_many::<String>(name)?;
        Some(values.map(String::as_str).collect::<Vec<_>>())
    };
    ExportArguments {
        // What is of the office takes none.
        meeting: options.try_get_one::<String>("meeting").ok().flatten().cloned(),
        to: path(options, "to"),
        formats: texts("format")
            .unwrap_or_default()
            .into_iter()
            .filter_map(Format::from_name)
            .collect(),
        languages: texts("lang")
            .map(|codes| codes.into_iter().filter_map(Language::from_code).collect()),
        draft: options.get_flag("draft"),
        only_missing: options.get_flag("missing"),
        template: match what {
            What::Letters => options.get_one::<PathBuf>("template").cloned(),
            What::Minutes(_) | What::Sheet(_) | What::Register(_) | What::Control { .. } => None,
        },
        what,
    }
}

/// The kinds of what is found, by their names on the wire.
pub(super) fn kinds() -> impl Iterator<Item = (String, SearchKind)> {
    SearchKind::ALL.into_iter().filter_map(|kind| match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(code)) => Some((code, kind)),
        _ => None,
    })
}
