//! The manual page in three languages and the completions of shells, made from the grammar of the
//! command line. What is committed is what the packages install.

use std::fs;
use std::path::PathBuf;

use clap_complete::Shell;
use clap_mangen::Man;
use hattama_domain::language::Language;
use hattama_words::Words;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("packaging/linux")
}

#[test]
fn the_committed_manual_and_completions_are_current() {
    let manuals = Language::ALL
        .map(|language| (format!("hattama.{}.gen.1", language.code()), manual(language)));
    let completions = [Shell::Bash, Shell::Zsh, Shell::Fish]
        .map(|shell| (format!("hattama.gen.{shell}"), completion(shell)));
    let files: Vec<_> = manuals.into_iter().chain(completions).collect();
    let is_stale = |(name, text): &&(String, String)| {
        fs::read_to_string(folder().join(name)).ok().as_ref() != Some(text)
    };
    let stale: Vec<_> = files.iter().filter(is_stale).collect();
    for (name, text) in &stale {
        fs::write(folder().join(name), text).expect("the checkout can be written");
    }
    let names: Vec<_> = stale.iter().map(|(name, _)| name).collect();
    assert!(names.is_empty(), "stale, and written anew: look at {names:?}, commit them");
}

/// One page with every command on it.
fn manual(language: Language) -> String {
    let words = Words::of(language);
    let mut grammar = hattama::grammar(words);
    grammar.build();
    let man = Man::new(grammar.clone()).manual(words.say("app-name"));
    let mut page = Vec::new();
    man.render_title(&mut page).expect("memory takes it");
    man.render_name_section(&mut page).expect("memory takes it");
    man.render_synopsis_section(&mut page).expect("memory takes it");
    man.render_options_section(&mut page).expect("memory takes it");
    let mut page = text(page);
    for command in grammar.get_subcommands() {
        add(&mut page, command);
    }
    page
}

/// Adds the sections of a command, or of those that it is divided into.
fn add(page: &mut String, command: &clap::Command) {
    if command.has_subcommands() {
        command.get_subcommands().for_each(|inner| add(page, inner));
        return;
    }
    let name = command.get_bin_name().expect("the grammar is built").to_owned();
    // What all commands share is said once, in front.
    let own = command.clone().disable_help_flag(true).mut_args(|argument| {
        let is_shared = argument.is_global_set() || argument.get_id() == "help";
        argument.hide(is_shared)
    });
    let man = Man::new(own);
    let mut section = Vec::new();
    man.render_description_section(&mut section).expect("memory takes it");
    section.extend_from_slice(b".PP\n");
    man.render_synopsis_section(&mut section).expect("memory takes it");
    man.render_options_section(&mut section).expect("memory takes it");
    page.push_str(&format!(".SH \"{name}\"\n"));
    let text = text(section);
    let body = text.lines().filter(|line| !line.starts_with(".SH ") && !line.starts_with(".ie"));
    for line in body.filter(|line| !line.starts_with(".el")) {
        page.push_str(line);
        page.push('\n');
    }
}

fn completion(shell: Shell) -> String {
    let mut script = Vec::new();
    let mut grammar = hattama::grammar(Words::of(Language::En));
    clap_complete::generate(shell, &mut grammar, "hattama", &mut script);
    text(script)
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("clap writes UTF-8")
}
