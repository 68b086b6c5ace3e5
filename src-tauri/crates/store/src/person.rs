//! People: their names in several spellings, their case forms, and how to reach them.
//!
//! Their posts are in `membership`.

use hattama_domain::id::PersonId;
use hattama_domain::language::{Language, Wording};
use hattama_domain::noun::Noun;
use hattama_domain::operation::{Done, OperationName};
use hattama_domain::person::{NewPerson, Person, PersonChange, PersonName, Spelling};
use hattama_domain::text::{TextKind, filled_line};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::code::Code;
use crate::error::{Error, Result};
use crate::operation::Tx;
use crate::require::require;
use crate::row::id;
use crate::{Store, alphabet, case_form, draft, membership};

impl Store {
    /// The people of the directory, by name.
    pub fn people(&self) -> Result<Vec<Person>> {
        let moment = self.conn.unchecked_transaction()?;
        list(&moment)
    }

    /// A person by the id; one in the bin can be read where it is named.
    pub fn person(&self, id: PersonId) -> Result<Person> {
        read(&self.conn, id)
    }

    /// Adds a person; a family name is all that is needed.
    pub fn add_person(&mut self, new: NewPerson) -> Result<Done<PersonId>> {
        self.transact(OperationName::AddPerson, |tx| {
            let id = tx.new_id();
            add(tx, id, &new)?;
            Ok(id)
        })
    }

    /// Changes what is known of a person.
    pub fn change_person(&mut self, id: PersonId, change: PersonChange) -> Result<Done<()>> {
        self.transact(OperationName::ChangePerson, |tx| {
            require(tx.conn, Noun::Person, id)?;
            apply(tx, id, change)
        })
    }
}

/// The people outside the bin, by name.
pub(crate) fn list(conn: &Connection) -> Result<Vec<Person>> {
    let mut statement = conn.prepare_cached("SELECT id FROM person WHERE deleted_at IS NULL")?;
    let ids = statement.query_map([], |row| id(row, 0))?.collect::<Result<Vec<_>, _>>()?;
    let mut people = ids.into_iter().map(|id| read(conn, id)).collect::<Result<Vec<_>>>()?;
    people.sort_by_cached_key(|person| alphabet::key(&person.name.full()));
    Ok(people)
}

/// A person as it is typed just now.
pub(crate) fn read(conn: &Connection, id: PersonId) -> Result<Person> {
    let person = conn
        .prepare_cached(
            "SELECT family, given, patronymic, sex, phone, email, note FROM person WHERE id = ?1",
        )?
        .query_row([id.0], |row| {
            Ok(Person {
                id,
                name: name(row, 0)?,
                spellings: Vec::new(),
                sex: row.get::<_, Option<Code<_>>>(3)?.map(|sex| sex.0),
                phone: row.get(4)?,
                email: row.get(5)?,
                note: row.get(6)?,
                forms: Vec::new(),
                memberships: Vec::new(),
            })
        })
        .optional()?
        .ok_or(Error::NotFound(Noun::Person))?;
    let typed = draft::typed(conn, id.0, TextKind::PersonNote)?;
    Ok(Person {
        spellings: spellings(conn, id)?,
        note: typed.or(person.note).filter(|note| !note.is_empty()),
        forms: case_form::of(conn, id)?,
        memberships: membership::of_person(conn, id)?,
        ..person
    })
}

/// The name in three columns from `first` on.
fn name(row: &Row, first: usize) -> rusqlite::Result<PersonName> {
    Ok(PersonName {
        family: row.get(first)?,
        given: row.get(first + 1)?,
        patronymic: row.get(first + 2)?,
    })
}

/// How a person is called, per language.
pub(crate) fn title(person: &Person) -> Wording {
    Wording(Language::ALL.map(|language| (language, person.name_in(language).full())).into())
}

fn spellings(conn: &Connection, person: PersonId) -> Result<Vec<Spelling>> {
    let mut statement = conn.prepare_cached(
        "SELECT language, family, given, patronymic FROM spelling WHERE person = ?1
         ORDER BY language",
    )?;
    let spellings = statement.query_map([person.0], |row| {
        Ok(Spelling { language: row.get::<_, Code<_>>(0)?.0, name: name(row, 1)? })
    })?;
    Ok(spellings.collect::<Result<_, _>>()?)
}

/// Writes a new person under an id.
pub(crate) fn add(tx: &Tx, id: PersonId, new: &NewPerson) -> Result<()> {
    new.name.check()?;
    let PersonName { family, given, patronymic } = &new.name;
    tx.conn
        .prepare_cached(
            "INSERT INTO person (id, family, given, patronymic, sex) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![id.0, family, given, patronymic, new.sex.map(Code)])?;
    Ok(())
}

/// Writes one change to a person.
pub(crate) fn apply(tx: &Tx, id: PersonId, change: PersonChange) -> Result<()> {
    match change {
        PersonChange::Name(name) => return write_name(tx, id, &name),
        PersonChange::Spelling { language, name } => return write_spelling(tx, id, language, name),
        PersonChange::Sex(sex) => tx
            .conn
            .prepare_cached("UPDATE person SET sex = ?2 WHERE id = ?1")?
            .execute(params![id.0, sex.map(Code)])?,
        PersonChange::Phone(phone) => tx
            .conn
            .prepare_cached("UPDATE person SET phone = ?2 WHERE id = ?1")?
            .execute(params![id.0, filled_line(phone)?])?,
        PersonChange::Email(email) => tx
            .conn
            .prepare_cached("UPDATE person SET email = ?2 WHERE id = ?1")?
            .execute(params![id.0, filled_line(email)?])?,
        PersonChange::Form { language, case, text } => {
            return case_form::write(tx, id, language, case, text);
        }
    };
    Ok(())
}

fn write_name(tx: &Tx, id: PersonId, name: &PersonName) -> Result<()> {
    name.check()?;
    let before = read(tx.conn, id)?;
    tx.conn
        .prepare_cached("UPDATE person SET family = ?2, given = ?3, patronymic = ?4 WHERE id = ?1")?
        .execute(params![id.0, name.family, name.given, name.patronymic])?;
    forget_changed_forms(tx, &before)
}

fn write_spelling(
    tx: &Tx,
    id: PersonId,
    language: Language,
    name: Option<PersonName>,
) -> Result<()> {
    let before = read(tx.conn, id)?;
    tx.conn
        .prepare_cached("DELETE FROM spelling WHERE person = ?1 AND language = ?2")?
        .execute(params![id.0, Code(language)])?;
    if let Some(name) = name {
        name.check()?;
        tx.conn
            .prepare_cached(
                "INSERT INTO spelling (person, language, family, given, patronymic)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![id.0, Code(language), name.family, name.given, name.patronymic])?;
    }
    forget_changed_forms(tx, &before)
}

/// Drops the case forms of what the person is no longer called.
fn forget_changed_forms(tx: &Tx, before: &Person) -> Result<()> {
    let after = read(tx.conn, before.id)?;
    for language in Language::ALL {
        if after.name_in(language) != before.name_in(language) {
            case_form::forget(tx, before.id, language)?;
        }
    }
    Ok(())
}
