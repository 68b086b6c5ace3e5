//! What may be asked for. Its help is in the language of the words; clap's own would be English.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::builder::{PathBufValueParser, PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction};
use hattama_domain::language::Language;
use hattama_domain::sheet::SheetKind;
use hattama_words::Words;

use super::COPY;
use super::request::kinds;
use crate::cli::ledger::State;
use crate::export::Format;

/// A letter goes out on paper; its words alone are no letter.
const LETTER_FORMATS: &[Format] = &[Format::Docx, Format::Odt, Format::Pdf];

/// What minutes may be asked for in.
const FORMS: [&str; 3] = ["full", "short", "extract"];

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
    let paper = |command: clap::Command, formats: &'static [Format]| {
        command
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
            .arg(flag("missing").help(words.say("usage-only-missing")))
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
                    paper(of_meeting("letters", "usage-letters"), LETTER_FORMATS)
                        .arg(file("template", "usage-letter-template").long("template")),
                )
                .subcommand(
                    paper(of_meeting("minutes", "usage-minutes"), &Format::OF_PAPER)
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
                    let about = format!("usage-{}", kind.name());
                    let sheet = paper(of_meeting(kind.name(), &about), &Format::OF_PAPER);
                    match kind {
                        SheetKind::Register => sheet
                            .mut_arg("meeting", |meeting| {
                                meeting.required(false).help(words.say("usage-register-meeting"))
                            })
                            .arg(
                                date("from")
                                    .conflicts_with("meeting")
                                    .help(words.say("usage-from")),
                            )
                            .arg(
                                date("until")
                                    .conflicts_with("meeting")
                                    .help(words.say("usage-until")),
                            ),
                        SheetKind::Invitation
                        | SheetKind::Order
                        | SheetKind::Attendance
                        | SheetKind::Recommendations => sheet,
                    }
                }))
                .subcommand(
                    paper(command("control", "usage-control"), &Format::ALL)
                        .arg(option("body").value_name("BODY").help(words.say("usage-ledger-body")))
                        .arg(flag("overdue").help(words.say("usage-overdue"))),
                ),
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
