//! The arguments, and what is said of wrong ones, in the user's language.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::builder::{PathBufValueParser, PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches};
use hattama_domain::language::Language;
use hattama_domain::search::{Search, SearchFilter, SearchKind, SearchOrder};
use hattama_domain::sheet::SheetKind;
use hattama_words::{Value, Words};

use super::ledger::{LedgerArguments, State};
use crate::export::Format;

/// Options that all commands share.
pub struct Common {
    data: Option<PathBuf>,
    pub json: bool,
    pub language: Option<Language>,
}

impl Common {
    /// The data folder: the one given, or the platform's.
    pub fn folder(&self) -> Option<PathBuf> {
        self.data.clone().or_else(crate::environment::data_folder)
    }
}

/// What is asked for.
pub struct Request {
    pub common: Common,
    /// `None`: the window.
    pub command: Option<Command>,
    /// The safety copy that the window is to show, as a double-click on it asks.
    pub copy: Option<PathBuf>,
}

/// A command. A session is named by its id, or `latest`.
pub enum Command {
    Sample {
        complete: bool,
    },
    Meetings,
    Export(ExportArguments),
    Record(String),
    Speeches(String),
    Search(Search),
    Ledger(LedgerArguments),
    /// From a file, or `-`.
    ImportSpeeches(PathBuf),
    Check,
    /// To a new file.
    Backup(PathBuf),
    /// From a copy.
    Restore(PathBuf),
    Template(TemplateCommand),
}

/// What to do with an office's own template.
pub enum TemplateCommand {
    Check(PathBuf),
    Fields,
    Fill { file: PathBuf, data: PathBuf, output: PathBuf },
}

/// What to export, where to, and how.
pub struct ExportArguments {
    pub what: What,
    /// An id, or `latest`.
    pub meeting: String,
    pub to: PathBuf,
    pub formats: Vec<Format>,
    /// `None`: the office's paper languages.
    pub languages: Option<Vec<Language>>,
    pub draft: bool,
    /// The office's own file to make letters by.
    pub template: Option<PathBuf>,
}

/// Which papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Letters,
    Minutes(Form),
    Sheet(SheetKind),
}

/// The form of minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Short,
    Full,
    /// For the item that has this number on paper.
    Extract(u32),
}

/// A letter goes out on paper; its words alone are no letter.
const LETTER_FORMATS: &[Format] = &[Format::Docx, Format::Odt, Format::Pdf];

/// The one argument of the window.
const COPY: &str = "copy";

/// What minutes may be asked for in.
const FORMS: [&str; 3] = ["full", "short", "extract"];

/// Reads the arguments; where they ask for help or are wrong, says so and gives the exit code.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, ExitCode> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let words = Words::of(spoken(&arguments));
    match grammar(words).try_get_matches_from(arguments) {
        Ok(matches) if is_item_of_no_extract(&matches) => {
            Err(super::usage(&words.say("usage-item-of-extract")))
        }
        Ok(matches) if matches.subcommand().is_some() && copy(&matches).is_some() => {
            Err(super::usage(&words.say("usage-copy-alone")))
        }
        Ok(matches) => Ok(request(&matches)),
        Err(error)
            if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) =>
        {
            print!("{error}");
            Err(ExitCode::SUCCESS)
        }
        Err(error) => Err(super::usage(&say(&error, words))),
    }
}

/// The language to speak before the arguments are understood.
fn spoken(arguments: &[OsString]) -> Language {
    let texts = || arguments.iter().filter_map(|argument| argument.to_str());
    let separate = texts().zip(texts().skip(1)).find(|(name, _)| *name == "--ui-lang");
    let joined = texts().find_map(|argument| argument.strip_prefix("--ui-lang="));
    separate
        .map(|(_, code)| code)
        .or(joined)
        .and_then(Language::from_code)
        .unwrap_or_else(crate::environment::language)
}

/// What may be asked for, its help in the language of the words.
pub fn grammar(words: &Words) -> clap::Command {
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let option = |name: &'static str| Arg::new(name).long(name);
    let date = |name: &'static str| {
        option(name).value_name("DATE").value_parser(clap::value_parser!(NaiveDate))
    };
    let languages = || PossibleValuesParser::new(Language::ALL.map(Language::code));
    let file = |name: &'static str, help: &str| {
        Arg::new(name)
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help(words.say(help))
    };
    let command =
        |name: &'static str, about: &str| clap::Command::new(name).about(words.say(about));
    let of_meeting = |name: &'static str, about: &str| {
        command(name, about).arg(
            Arg::new("meeting")
                .value_name("MEETING")
                .required(true)
                .help(words.say("usage-meeting")),
        )
    };
    let paper = |name: &'static str, about: &str, formats: &'static [Format]| {
        of_meeting(name, about)
            .arg(
                option("to")
                    .value_name("DIR")
                    .required(true)
                    .value_parser(clap::value_parser!(PathBuf))
                    .help(words.say("usage-to")),
            )
            .arg(
                option("format")
                    .value_name("FORMAT")
                    .value_delimiter(',')
                    .value_parser(PossibleValuesParser::new(
                        formats.iter().map(|format| format.name()),
                    ))
                    .default_value("docx,pdf")
                    .help(words.say("usage-format")),
            )
            .arg(
                option("lang")
                    .value_name("LANG")
                    .value_delimiter(',')
                    .value_parser(languages())
                    .help(words.say("usage-lang")),
            )
            .arg(flag("draft").help(words.say("usage-draft")))
    };
    let whole = clap::Command::new("hattama")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.say("usage-about"))
        .arg(
            option("data")
                .value_name("DIR")
                .global(true)
                .value_parser(clap::value_parser!(PathBuf))
                .help(words.say("usage-data")),
        )
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(words.say("usage-version")),
        )
        .arg(flag("json").global(true).help(words.say("usage-json")))
        .arg(
            option("ui-lang")
                .value_name("LANG")
                .global(true)
                .value_parser(languages())
                .help(words.say("usage-ui-lang")),
        )
        .arg(
            Arg::new(COPY)
                .value_name("COPY")
                .value_parser(PathBufValueParser::new().try_map(safety_copy))
                .help(words.say("usage-copy")),
        )
        .subcommand(
            command("sample", "usage-sample")
                .arg(flag("complete").help(words.say("usage-complete"))),
        )
        .subcommand(command("meetings", "usage-meetings"))
        .subcommand(
            command("export", "usage-export")
                .subcommand_required(true)
                .subcommand(
                    paper("letters", "usage-letters", LETTER_FORMATS)
                        .arg(file("template", "usage-letter-template").long("template")),
                )
                .subcommand(
                    paper("minutes", "usage-minutes", &Format::ALL)
                        .arg(
                            option("form")
                                .value_name("FORM")
                                .value_parser(PossibleValuesParser::new(FORMS))
                                .default_value("short")
                                .help(words.say("usage-form")),
                        )
                        .arg(
                            option("item")
                                .value_name("N")
                                .value_parser(clap::value_parser!(u32))
                                .required_if_eq("form", "extract")
                                .help(words.say("usage-item")),
                        ),
                )
                .subcommands(SheetKind::ALL.map(|kind| {
                    paper(kind.name(), &format!("usage-{}", kind.name()), &Format::ALL)
                })),
        )
        .subcommand(of_meeting("record", "usage-record"))
        .subcommand(of_meeting("speeches", "usage-speeches"))
        .subcommand(
            command("search", "usage-search")
                .arg(
                    Arg::new("query")
                        .value_name("QUERY")
                        .required(true)
                        .allow_hyphen_values(true)
                        .help(words.say("usage-query")),
                )
                .arg(option("person").value_name("PERSON").help(words.say("usage-person")))
                .arg(date("from").help(words.say("usage-from")))
                .arg(date("to").help(words.say("usage-until")))
                .arg(
                    option("kind")
                        .value_name("KIND")
                        .value_parser(PossibleValuesParser::new(kinds().map(|(code, _)| code)))
                        .help(words.say("usage-kind")),
                )
                .arg(
                    option("limit")
                        .value_name("N")
                        .value_parser(clap::value_parser!(u32))
                        .default_value("20")
                        .help(words.say("usage-limit")),
                )
                .arg(
                    option("by")
                        .value_name("ORDER")
                        .value_parser(PossibleValuesParser::new(["date", "relevance"]))
                        .default_value("date")
                        .help(words.say("usage-by")),
                ),
        )
        .subcommand(
            command("ledger", "usage-ledger")
                .arg(
                    option("state")
                        .value_name("STATE")
                        .value_parser(PossibleValuesParser::new(State::all().map(|(code, _)| code)))
                        .help(words.say("usage-ledger-state")),
                )
                .arg(option("body").value_name("BODY").help(words.say("usage-ledger-body")))
                .arg(flag("overdue").help(words.say("usage-overdue"))),
        )
        .subcommand(
            command("import", "usage-import").subcommand_required(true).subcommand(
                command("speeches", "usage-import-speeches")
                    .arg(file("file", "usage-import-file").required(true)),
            ),
        )
        .subcommand(command("check", "usage-check"))
        .subcommand(
            command("backup", "usage-backup")
                .arg(file("to", "usage-backup-to").long("to").required(true)),
        )
        .subcommand(
            command("restore", "usage-restore")
                .arg(file("file", "usage-restore-file").required(true)),
        )
        .subcommand(
            command("template", "usage-template")
                .subcommand_required(true)
                .subcommand(
                    command("check", "usage-template-check")
                        .arg(file("file", "usage-template-file").required(true)),
                )
                .subcommand(command("fields", "usage-template-fields"))
                .subcommand(
                    command("fill", "usage-template-fill")
                        .arg(file("file", "usage-template-file").required(true))
                        .arg(file("values", "usage-template-data").required(true))
                        .arg(
                            file("output", "usage-template-output")
                                .short('o')
                                .long("output")
                                .value_name("OUT")
                                .required(true),
                        ),
                ),
        );
    spoken_by(words, whole)
}

/// A command, and those within it, whose help says in the language of the words what clap would say
/// in English.
fn spoken_by(words: &Words, command: clap::Command) -> clap::Command {
    let usage = words.say("usage-heading");
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    command
        .help_template(format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}"))
        .subcommand_help_heading(words.say("usage-commands"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(help.help(words.say("usage-help")))
        .mut_args(|argument| explained_by(words, argument))
        .mut_subcommands(|command| spoken_by(words, command))
}

/// An argument whose help tells under a heading which values it takes.
fn explained_by(words: &Words, argument: Arg) -> Arg {
    let values = argument.get_possible_values();
    let values: Vec<_> = values.iter().map(|value| value.get_name()).collect();
    let default: Vec<_> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let told = [("usage-default", default.join(",")), ("usage-values", values.join(", "))];
    let mut help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    for (id, value) in told.iter().filter(|(_, value)| !value.is_empty()) {
        help.push_str(&format!(" [{}: {value}]", words.say(id)));
    }
    let heading = if argument.is_positional() { "usage-arguments" } else { "usage-options" };
    let takes_value = argument.get_action().takes_values();
    argument
        .help(help)
        .help_heading(words.say(heading))
        .hide_default_value(takes_value)
        .hide_possible_values(takes_value)
}

/// Takes the name of a safety copy; any other word in its place is meant for a command.
fn safety_copy(path: PathBuf) -> Result<PathBuf, &'static str> {
    let is_ours = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("hattama"));
    if is_ours { Ok(path) } else { Err("not a safety copy") }
}

fn copy(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(COPY).cloned()
}

fn request(matches: &ArgMatches) -> Request {
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

/// The kinds of what is found, by their names on the wire.
fn kinds() -> impl Iterator<Item = (String, SearchKind)> {
    SearchKind::ALL.into_iter().filter_map(|kind| match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(code)) => Some((code, kind)),
        _ => None,
    })
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
fn is_item_of_no_extract(matches: &ArgMatches) -> bool {
    let papers = matches.subcommand_matches("export");
    let minutes = papers.and_then(|papers| papers.subcommand_matches("minutes"));
    minutes.is_some_and(|options| {
        options.contains_id("item") && !matches!(form(options), Form::Extract(_))
    })
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
        what,
        meeting: meeting(options),
        to: path(options, "to"),
        formats: texts("format")
            .unwrap_or_default()
            .into_iter()
            .filter_map(Format::from_name)
            .collect(),
        languages: texts("lang")
            .map(|codes| codes.into_iter().filter_map(Language::from_code).collect()),
        draft: options.get_flag("draft"),
        template: match what {
            What::Letters => options.get_one::<PathBuf>("template").cloned(),
            What::Minutes(_) | What::Sheet(_) => None,
        },
    }
}

fn say(error: &clap::Error, words: &Words) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    };
    let about = |id, kind| words.say_with(id, &[("argument", Value::from(context(kind)))]);
    let message = match error.kind() {
        ErrorKind::MissingRequiredArgument => about("usage-missing", ContextKind::InvalidArg),
        ErrorKind::ValueValidation if context(ContextKind::InvalidArg).contains("COPY") => {
            about("usage-unknown", ContextKind::InvalidValue)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            about("usage-bad-value", ContextKind::InvalidValue)
        }
        ErrorKind::InvalidSubcommand => about("usage-unknown", ContextKind::InvalidSubcommand),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            words.say("usage-no-command")
        }
        _ => about("usage-unknown", ContextKind::InvalidArg),
    };
    format!("{message}\n{}", words.say("usage-see-help"))
}
