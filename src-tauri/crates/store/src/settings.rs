//! What an office sets once: each setting a row of its own, as JSON under its name on the wire.

use hattama_domain::body::NewBody;
use hattama_domain::language::Language;
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::settings::{Settings, SettingsChange};
use rusqlite::types::Type;
use rusqlite::{Connection, params};
use serde_json::{Map, Value};

use crate::error::Result;
use crate::operation::Tx;
use crate::require::require_any;
use crate::{Store, body};

impl Store {
    /// The settings; the defaults where nothing has been set.
    pub fn settings(&self) -> Result<Settings> {
        read(&self.conn)
    }

    /// Changes one setting and tells what they all are then.
    pub fn change_settings(&mut self, change: SettingsChange) -> Result<Done<Settings>> {
        self.transact(OperationName::ChangeSettings, |tx| {
            require_named(tx.conn, &change)?;
            let settings = read(tx.conn)?.with(change)?;
            write(tx, &settings)?;
            Ok(settings)
        })
    }

    /// The first start: the language, and the office's own organisation.
    pub fn set_up(&mut self, language: Language, own_body: Option<NewBody>) -> Result<Done<()>> {
        self.transact(OperationName::SetUp, |tx| {
            let mut settings = Settings { language: Some(language), ..read(tx.conn)? };
            if let Some(new) = own_body {
                let id = tx.new_id();
                body::add(tx, id, &new)?;
                settings.own_body = Some(id);
            }
            write(tx, &settings)
        })
    }
}

/// The settings; the defaults where nothing has been set.
pub(crate) fn read(conn: &Connection) -> Result<Settings> {
    let mut statement = conn.prepare_cached("SELECT key, value FROM setting")?;
    let mut rows = statement.query([])?;
    let mut set = fields(&Settings::default())?;
    while let Some(row) = rows.next()? {
        let value: String = row.get(1)?;
        set.insert(row.get(0)?, serde_json::from_str(&value).map_err(unreadable)?);
    }
    Ok(serde_json::from_value(Value::Object(set)).map_err(unreadable)?)
}

/// Writes those settings that have changed.
pub(crate) fn write(tx: &Tx, settings: &Settings) -> Result<()> {
    let before = fields(&read(tx.conn)?)?;
    let mut insert = tx.conn.prepare_cached(
        "INSERT INTO setting (key, value) VALUES (?1, ?2)
         ON CONFLICT DO UPDATE SET value = excluded.value",
    )?;
    for (key, value) in fields(settings)? {
        if before.get(&key) != Some(&value) {
            insert.execute(params![key, value.to_string()])?;
        }
    }
    Ok(())
}

fn fields(settings: &Settings) -> Result<Map<String, Value>> {
    match serde_json::to_value(settings).map_err(unreadable)? {
        Value::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}

fn unreadable(error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(1, Type::Text, error.into())
}

/// Refuses a person or a body that is not there.
fn require_named(conn: &Connection, change: &SettingsChange) -> Result<()> {
    match change {
        SettingsChange::OwnBody(body) => require_any(conn, Noun::Body, *body),
        SettingsChange::Signatory(person) | SettingsChange::Executor(person) => {
            require_any(conn, Noun::Person, *person)
        }
        SettingsChange::Language(_)
        | SettingsChange::Theme(_)
        | SettingsChange::TextScale(_)
        | SettingsChange::PaperLanguages(_)
        | SettingsChange::NumberPattern(_)
        | SettingsChange::FileIndex(_)
        | SettingsChange::AnnexFrom(_)
        | SettingsChange::CopiesFolder(_)
        | SettingsChange::FloorLimits(_)
        | SettingsChange::Snippets(_)
        | SettingsChange::Terms(_)
        | SettingsChange::Templates(_)
        | SettingsChange::Letterhead(_)
        | SettingsChange::Profiles(_)
        | SettingsChange::Searches(_)
        | SettingsChange::AnswerPictures(_) => Ok(()),
    }
}
