use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::*;

/// What a message uses: variables, and other messages.
#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
}

/// Each message of a language with the variables that it uses, by itself or through others.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut uses = BTreeMap::new();
    for text in texts(language) {
        let resource = fluent_syntax::parser::parse(*text)
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", language.code()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut used = Uses::default();
                used.pattern(message.value.as_ref());
                let twice = uses.insert(message.id.name.to_owned(), used);
                assert!(twice.is_none(), "{}: {} twice", language.code(), message.id.name);
            }
        }
    }
    uses.keys().map(|id| (id.clone(), variables(id, &uses))).collect()
}

fn variables(id: &str, uses: &BTreeMap<String, Uses>) -> BTreeSet<String> {
    let Some(used) = uses.get(id) else { panic!("{id} is referred to and not there") };
    let through = used.messages.iter().flat_map(|other| variables(other, uses));
    used.variables.iter().cloned().chain(through).collect()
}

impl Uses {
    fn pattern(&mut self, pattern: Option<&Pattern<&str>>) {
        for element in pattern.iter().flat_map(|pattern| &pattern.elements) {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(Some(&variant.value));
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}

#[test]
fn every_message_is_there_in_three_languages_with_the_same_variables() {
    let russian = messages(Language::Ru);
    assert!(!russian.is_empty());
    for language in [Language::Kk, Language::En] {
        let other = messages(language);
        let ids =
            |messages: &BTreeMap<String, _>| messages.keys().cloned().collect::<BTreeSet<_>>();
        let different: Vec<_> = ids(&russian).symmetric_difference(&ids(&other)).cloned().collect();
        assert!(different.is_empty(), "only in ru or only in {}: {different:?}", language.code());
        for (id, variables) in &russian {
            assert_eq!(variables, &other[id], "{id} in {}", language.code());
        }
    }
}

/// Every Rust file below a folder, except those of tests and of this crate.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the sources lie beside this crate");
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.expect("a folder can be listed").path()) {
        if path.is_dir() && !path.ends_with("words") && !path.ends_with("tests") {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.ends_with("tests.rs")
        {
            found.push(path);
        }
    }
    found
}

/// Texts between quotation marks that read like the id of a message: words joined by hyphens, the
/// first of them one with which ids begin.
fn asked_for<'a>(source: &'a str, beginnings: &BTreeSet<&str>) -> Vec<&'a str> {
    let reads_like_an_id = |text: &&str| {
        let mut words = text.split('-');
        words.next().is_some_and(|first| beginnings.contains(first))
            && text.contains('-')
            && words.all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()))
    };
    source.split('"').filter(reads_like_an_id).collect()
}

#[test]
fn every_message_that_rust_asks_for_is_there() {
    let known = messages(Language::Ru);
    let beginnings = known.keys().filter_map(|id| id.split('-').next()).collect();
    let mut asked = 0;
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")) {
        let source = fs::read_to_string(&path).expect("a source is text");
        for id in asked_for(&source, &beginnings) {
            assert!(known.contains_key(id), "{}: there is no message {id}", path.display());
            asked += 1;
        }
    }
    assert!(asked > 50, "only {asked} messages were found to be asked for");
}

#[test]
#[should_panic(expected = "error-file")]
fn a_place_that_nothing_fills_fails_a_test() {
    Words::of(Language::En).say("error-file");
}

#[test]
fn plurals_follow_the_language() {
    let say = |language, count: u32| {
        Words::of(language).say_with("exported-replaced", &[("count", Value::from(count))])
    };
    assert!(say(Language::Ru, 1).contains("1 знак,"));
    assert!(say(Language::Ru, 3).contains("3 знака"));
    assert!(say(Language::Ru, 11).contains("11 знаков"));
    assert!(say(Language::Kk, 5).contains("5 таңба"));
}

#[test]
fn what_is_filled_in_carries_no_invisible_marks() {
    let said = Words::of(Language::Ru)
        .say_with("error-file", &[("path", Value::from("/дела/протокол.docx".to_owned()))]);
    assert!(said.ends_with(": /дела/протокол.docx"), "{said:?}");
}

#[test]
fn a_missing_message_shows_its_id() {
    assert_eq!(Words::of(Language::En).say("no-such-message"), "no-such-message");
}
