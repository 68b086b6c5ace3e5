//! Every word that Rust says: the messages of `locales/*/*.ftl`, in Fluent.
//!
//! The window reads the same files by itself; here they serve the paper, the command line and the
//! messages of errors.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use hattama_domain::language::Language;
use unic_langid::langid;

pub use fluent_bundle::FluentValue;

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// What a message's place is filled with: a text or a number.
pub type Value = FluentValue<'static>;

/// The messages of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// Each is read when it is first spoken: most runs speak one.
static RUSSIAN: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Ru));
static KAZAKH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Kk));
static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::load(Language::En));

impl Words {
    /// The messages of a language.
    pub fn of(language: Language) -> &'static Words {
        match language {
            Language::Ru => &RUSSIAN,
            Language::Kk => &KAZAKH,
            Language::En => &ENGLISH,
        }
    }

    /// Whose messages these are.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without places to fill.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with its places filled. One that is missing shows its id: a test sees to it that
    /// none is.
    pub fn say_with(&self, id: &str, values: &[(&'static str, Value)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let arguments: FluentArgs = values.iter().cloned().collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        // A place that nothing fills shows its name: better than nothing for a user, and a mistake
        // of ours that tests have to find.
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        text.into_owned()
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn load(language: Language) -> Words {
        let id = match language {
            Language::Ru => langid!("ru"),
            Language::Kk => langid!("kk"),
            Language::En => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Marks around filled-in text would end up in files and on paper.
        bundle.set_use_isolating(false);
        for text in texts(language) {
            // A message that doesn't parse is left out, and shows its id: a test finds it.
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Words { language, bundle }
    }
}

/// The text of every message file of a language.
fn texts(language: Language) -> &'static [&'static str] {
    let found = FILES.iter().find(|(code, _)| *code == language.code());
    found.map_or(&[], |(_, texts)| texts)
}

#[cfg(test)]
mod tests;
