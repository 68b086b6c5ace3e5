//! What the window shows first, given to the page as it begins: asking for it would take as long as
//! drawing it.

use hattama_domain::operation::History;
use hattama_domain::settings::Settings;
use hattama_domain::today::Today;
use hattama_store::{Error, Store};
use serde::Serialize;
use specta::Type;

/// The answers to the questions that the first room begins with.
#[derive(Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Opening {
    settings: Settings,
    history: History,
    today: Today,
}

/// A script that lets the page find its `opening`; empty where the store can't be read, and the page will be
/// told so when it asks.
pub fn script(store: &Store) -> String {
    // JSON is JavaScript.
    let json = read(store).ok().and_then(|opening| serde_json::to_string(&opening).ok());
    json.map(|json| format!("window.opening = {json}")).unwrap_or_default()
}

fn read(store: &Store) -> Result<Opening, Error> {
    let (settings, history) = (store.settings()?, store.history()?);
    Ok(Opening { settings, history, today: store.today()? })
}

#[cfg(test)]
mod tests {
    use hattama_domain::language::Language;
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn the_page_finds_what_it_would_be_answered() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::open(folder.path(), crate::environment()).expect("a new store");
        store.set_up(Language::Kk, None).expect("set up");
        let script = script(&store);
        let given: Value = script
            .strip_prefix("window.opening = ")
            .and_then(|json| serde_json::from_str(json).ok())
            .expect("a value for the page");
        let (settings, history) =
            (store.settings().expect("settings"), store.history().expect("history"));
        assert_eq!(given["settings"], json!(settings));
        assert_eq!(given["history"], json!(history));
        assert_eq!(given["today"], json!(store.today().expect("today")));
        assert_eq!(given["settings"]["language"], "kk");
        assert_eq!(given["today"]["changes"].as_array().map(Vec::len), Some(1));
    }
}
